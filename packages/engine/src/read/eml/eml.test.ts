import { describe, expect, it } from 'vitest';
import { encode } from '../fixture/encode.ts';
import { blocksOf, codesOf, readFile } from '../fixture/read-text.ts';
import { MAIL_SAMPLES } from '../fixture/samples.ts';

const HEAD = 'From: Ada <a@b.example>\nMessage-ID: <1@b.example>\nSubject: Engines\n';
const mixed = (...parts: string[]): string =>
  `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${parts.map((part) => `--b\n${part}\n`).join('')}--b--\n`;
const alternative = (plain: string, html: string): string =>
  `${HEAD}Content-Type: multipart/alternative; boundary=b\n\n--b\nContent-Type: text/plain\n\n${plain}\n--b\nContent-Type: text/html\n\n${html}\n--b--\n`;

describe('mail', () => {
  it('reads raw headers of another charset, the body with its quotes, and what came with it', async () => {
    const [sample] = MAIL_SAMPLES;
    const bytes = sample?.bytes ?? new Uint8Array(0);
    expect(await blocksOf('m.eml', bytes)).toEqual([
      [
        'header',
        'From: Отдел продаж <sales@polar.example>\nTo: buyer@zarya.example\nDate: Tue, 5 Mar 2024 10:20:00 +0300\nSubject: Счёт на оплату № 17',
      ],
      ['paragraph', 'Добрый день!'],
      ['paragraph', 'Направляем счёт за двигатели.'],
      ['quote', '> Просим выставить счёт.'],
      ['quote', '-----Исходное сообщение-----\nСтарые слова'],
    ]);
    const { document, children } = await readFile('m.eml', bytes);
    expect(document?.metadata).toEqual({
      from: ['Отдел продаж <sales@polar.example>'],
      to: ['buyer@zarya.example'],
      date: ['2024-03-05T10:20:00+03:00'],
      subject: ['Счёт на оплату № 17'],
      title: ['Счёт на оплату № 17'],
      'message-id': ['a1@polar.example'],
    });
    expect(children.map(({ path, mediaType }) => [path, mediaType])).toEqual([
      ['m.eml!Счёт.txt', 'text/plain; charset=windows-1251'],
      ['m.eml!message-2.eml', 'message/rfc822'],
    ]);
  });

  it('prefers the plain body, but not a stand-in for the real one', async () => {
    const html = `<p>${'We ship the engines on Monday. '.repeat(20)}</p>`;
    expect(
      await blocksOf('m.eml', alternative('We ship on Monday.', '<p>We ship on <b>Monday</b>.</p>')),
    ).toContainEqual(['paragraph', 'We ship on Monday.']);
    expect((await blocksOf('m.eml', alternative('Your program cannot show HTML.', html)))[1]?.[1]).toContain(
      'We ship the engines',
    );
    expect((await blocksOf('m.eml', alternative('', html)))[1]?.[1]).toContain('We ship the engines');
  });

  it('reads tables and quotes of HTML bodies and flags what is hidden', async () => {
    const html =
      '<table><tr><td>Order</td><td>17</td></tr></table><div style="display:none">seen by nobody</div><blockquote>you wrote</blockquote>';
    const mail = `${HEAD}Content-Type: text/html\n\n${html}`;
    expect((await blocksOf('m.eml', mail)).slice(1)).toEqual([
      ['table', 'Order\t17'],
      ['paragraph/hidden', 'seen by nobody'],
      ['quote', 'you wrote'],
    ]);
  });

  it.each([
    ['Tue, 5 Mar 2024 10:20:00 +0300', '2024-03-05T10:20:00+03:00'],
    ['5 Mar 24 10:20 GMT', '2024-03-05T10:20:00+00:00'],
    ['Fri, 31 Dec 1999 23:59:59 -0500 (EST)', '1999-12-31T23:59:59-05:00'],
    ['Tue, 05 Mar 2024 10:20:00', '2024-03-05T10:20:00'],
    ['Tue, 31 Feb 2024 10:20:00 +0300', 'Tue, 31 Feb 2024 10:20:00 +0300'],
    ['yesterday', 'yesterday'],
  ])('dates %s', async (date, iso) => {
    const { document } = await readFile('m.eml', `${HEAD}Date: ${date}\n\nwords`);
    expect(document?.metadata['date']).toEqual([iso]);
  });

  it.each([
    ['=?utf-8?B?0KHRh9GR0YI=?=', 'Счёт'],
    ['=?windows-1251?Q?=D1=F7=B8=F2?= 17', 'Счёт 17'],
    ['=?windows-1252?Q?=93x=94_=80?=', '“x” €'],
    ['=?gb2312?B?t6LGsQ==?=', '发票'],
    ['=?utf-8?B?0KHR?=\n =?utf-8?B?h9GR0YI=?=', 'Счёт'],
    ['folded\n  line', 'folded line'],
  ])('decodes the subject %j', async (raw, subject) => {
    const { document } = await readFile(
      'm.eml',
      `From: a@b.example\nMessage-ID: <1>\nSubject: ${raw}\n\nwords`,
    );
    expect(document?.metadata['subject']).toEqual([subject]);
  });

  it('joins flowed lines and keeps fixed ones', async () => {
    const mail = `${HEAD}Content-Type: text/plain; format=flowed\n\nWe ship the \nengines.\nRegards\n> you \n> wrote\n-- \nAda\n`;
    expect((await blocksOf('m.eml', mail)).map(([, words]) => words).slice(1)).toEqual(
      ['We ship the engines.', 'Regards', '> you wrote', '--\nAda'].map((words) =>
        words.replace('--\n', '-- \n'),
      ),
    );
  });

  it('tests the charset a part declares against its bytes', async () => {
    const mail = (charset: string): Uint8Array =>
      Buffer.concat([
        Buffer.from(`${HEAD}Content-Type: text/plain; charset=${charset}\n\n`),
        encode('Направляем счёт за двигатели и запасные части.', 'koi8-r'),
      ]);
    expect(await codesOf('m.eml', mail('koi8-r'))).toEqual([]);
    expect(await codesOf('m.eml', mail('windows-1251'))).toEqual(['read.charset-mismatch']);
    expect((await readFile('m.eml', mail('windows-1251'))).document?.text).toContain('Направляем счёт');
  });

  it.each([
    [
      `${HEAD}Content-Type: multipart/mixed; boundary=b\n\nwords but no parts\n`,
      ['read.mail-broken'],
      'no part',
    ],
    [
      `${HEAD}Content-Type: multipart/mixed; boundary=b\n\n--b\n\nwords\n`,
      ['read.mail-truncated'],
      'cut short',
    ],
    [
      mixed('Content-Type: application/pkcs7-signature; name=smime.p7s\n\nAAAA', '\nwords'),
      ['read.mail-signature'],
      'signed',
    ],
    [
      `${HEAD}Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m\n\nAAAA`,
      ['read.encrypted'],
      'encrypted',
    ],
    [
      `${HEAD}Content-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<p>words</p>\n--b\nContent-Type: image/png\nContent-ID: <l>\n\nx\n--b--\n`,
      ['read.mail-pictures'],
      'a logo',
    ],
    [mixed('\nwords'), [], 'whole'],
  ])('issues %#', async (mail, codes, why) => {
    expect(await codesOf('m.eml', mail), why).toEqual(codes);
  });

  it('keeps the words of a mail nested beyond reason', async () => {
    const mail =
      HEAD +
      Array.from(
        { length: 300 },
        (_, at) => `Content-Type: multipart/mixed; boundary=b${at}\n\n--b${at}\n`,
      ).join('') +
      '\nlast words';
    const { document, issues } = await readFile('m.eml', mail);
    expect(issues.map(({ code }) => code)).toEqual(['read.mail-broken']);
    expect(document?.text).toContain('last words');
  });

  it('reads a saved page (MHTML) as a page', async () => {
    const body = `<nav>menu</nav><article><h1>Title</h1>${'<p>The plant bought engines abroad, and paid for them in March, as the papers show to anyone.</p>'.repeat(4)}</article>`;
    const mail = `Subject: Title\nMIME-Version: 1.0\nContent-Type: multipart/related; boundary=b\n\n--b\nContent-Type: text/html\n\n<html><body>${body}</body></html>\n--b--\n`;
    expect((await blocksOf('page.mht', mail)).map(([kind]) => kind).slice(0, 3)).toEqual([
      'header',
      'boilerplate',
      'heading1',
    ]);
  });

  it.each([
    ['-----Original Message-----\nOld', 'a mark'],
    ['---------- Forwarded message ---------\nOld', 'a forward'],
    ['-------- Пересылаемое сообщение --------\nOld', 'a Russian forward'],
    ['From: Bob\nSent: Monday\nOld', 'headers without a mark'],
    ['От: Борис\nДата: вчера\nOld', 'Russian headers without a mark'],
    ['发件人：王\n发送时间：周一\nOld', 'Chinese headers without a mark'],
  ])('quotes what follows %j', async (reply, why) => {
    const kinds = async (mail: string): Promise<string[]> =>
      (await blocksOf('m.eml', mail)).map(([kind]) => kind).slice(1);
    expect(await kinds(`${HEAD}\nNew words.\n\n${reply}\n\nOlder.`), why).toEqual([
      'paragraph',
      'quote',
      'quote',
    ]);
    const html = `<p>New words.</p><div>${reply.replaceAll('\n', '<br>')}</div><p>Older.</p>`;
    expect(await kinds(`${HEAD}Content-Type: text/html; charset=utf-8\n\n${html}`), why).toEqual([
      'paragraph',
      'quote',
      'quote',
    ]);
  });

  it.each([
    ['From: Polar Trading, Dubai\nTo: Zarya plant', 'an address'],
    ['--\nAda Quill', 'a signature'],
    ['______________________________\nwords', 'a rule'],
    ['The original message was lost.', 'words of a message'],
  ])('does not quote %j', async (words, why) => {
    const blocks = await blocksOf('m.eml', `${HEAD}\nNew words.\n\n${words}\n`);
    expect(
      blocks.map(([kind]) => kind),
      why,
    ).not.toContain('quote');
  });
});
