import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Genre } from '../../model/index.ts';
import { paperDocument, readText } from '../papers/fixture/paper-document.ts';
import { readFacts } from './index.ts';

const NEWS = `
Plant bought drones through broker

By Anna Kovacs, The Meridian Post

4 June 2025

VELGORSK - Invoices and bank statements seen by The Meridian Post show that a plant paid for drones. The invoice is dated May. Two officials said that the delivery note was false. Orvex Trade LLC did not respond to a request for comment.
`;
const AGENCY = `
Port opens new terminal

VELGORSK, May 3, 2024 (Quayside News) - The port of Velgorsk opened its new terminal on Friday, a spokesman said. Officials said that the terminal will take ships of any size. The bank statement of the port was not published.
`;
const WIRE = `
Завод купил беспилотники через посредника

ВЕЛЬГОРСК, 3 мая 2024 г. /Вестник/. Завод получил более десятка беспилотников. Об этом сообщило агентство «Гавань». Компания не ответила на запрос, сообщил её представитель. Источник подтвердил, что счета оплачены.
`;
const CONTRACT = `
ДОГОВОР ПОСТАВКИ № 12-В

ООО «Орвекс Трейд», именуемое в дальнейшем «Поставщик», с одной стороны, и АО «Вельгорский машзавод», именуемое в дальнейшем «Покупатель», с другой стороны, заключили договор. Предмет договора: двигатели.
`;
const FOOTBALL = `
Results of the season

Date\tHome\tAway\tScore
01.05.2024\tVelgorsk\tTorsk\t2:1
08.05.2024\tTorsk\tVelgorsk\t0:0
`;
const RECIPE = `
Bread for the weekend

Ingredient\tQuantity\tUnit
Flour\t500\tg
Water\t350\tg

Mix everything and wait. Bake it for forty minutes.
`;

describe('genre by evidence', () => {
  it.each<[string, string, Genre, RegExp]>([
    ['news that mentions invoices', NEWS, 'news', /words of reporting|byline/u],
    ['an agency piece', AGENCY, 'news', /dateline/u],
    ['Russian news', WIRE, 'news', /words of reporting|dateline/u],
    ['a contract', CONTRACT, 'contract', /heading/u],
    ['a table of football results', FOOTBALL, 'other', /nothing/u],
    ['a recipe', RECIPE, 'other', /nothing/u],
    [
      'a sentence that begins with the word',
      'Invoice fraud is on the rise, and nobody knows why it is.\n',
      'other',
      /nothing/u,
    ],
    [
      'a headline about a statement',
      'Bank statement reveals bribes\n\nNobody was surprised.\n',
      'other',
      /nothing/u,
    ],
    ['spaced capitals', 'I N V O I C E\n\nInvoice No: 4\n', 'invoice', /heading/u],
    ['an empty text', '', 'other', /nothing/u],
  ])('%s', (_, text, genre, why) => {
    const { facts } = readText(text);
    expect(facts.genre.value).toBe(genre);
    expect(facts.genre.why).toMatch(why);
    expect(facts.genre.by).toBe('inferred');
  });

  it('follows the manifest', () => {
    const { facts, told } = readText(FOOTBALL, {
      genre: 'news',
      publisher: 'Harbour Herald',
      published: '2024-05-09',
      origin: 'season',
      note: 'as printed',
    });
    expect(facts.genre).toEqual({ value: 'news', by: 'manifest', why: 'manifest' });
    expect(facts.issuer).toMatchObject({ value: 'Harbour Herald', by: 'manifest' });
    expect(facts.publishedAt).toMatchObject({ value: '2024-05-09', by: 'manifest' });
    expect(facts.origin?.value).toBe('season');
    expect(facts.note?.value).toBe('as printed');
    expect(told).toEqual([]);
  });
});

describe('who published, and when', () => {
  it.each<[string, string, string | undefined, string | undefined]>([
    ['byline and date under the title', NEWS, 'The Meridian Post', '2025-06-04'],
    ['dateline', AGENCY, 'Quayside News', '2024-05-03'],
    ['Russian dateline', WIRE, 'Вестник', '2024-05-03'],
    [
      'copyright line',
      'Plant expands\n\nThe plant grows, officials said. Reporters saw it. It did not respond to a request for comment.\n\n© 2024 Harbour Herald\n',
      'Harbour Herald',
      undefined,
    ],
    [
      'an outlet that is merely quoted is no issuer',
      'Plant expands\n\nThe plant grows, The Meridian Post reported. Officials said so. Reporters saw it too.\n',
      undefined,
      undefined,
    ],
  ])('%s', (_, text, issuer, published) => {
    const { facts } = readText(text);
    expect(facts.genre.value).toBe('news');
    expect(facts.issuer?.value).toBe(issuer);
    expect(facts.publishedAt?.value).toBe(published);
  });

  it('reads the headers of a mail', () => {
    const { facts } = readText('Dear colleagues,\n\nplease find the paper attached.\n', {}, 'eml/1', {
      from: ['"Wu Lanfen" <wu@lanhai.example>'],
      to: ['<office@orvex.example>'],
      date: ['Mon, 29 Apr 2024 11:05:00 +0800'],
      subject: ['Delivery note DN-55'],
    });
    expect(facts).toMatchObject({
      genre: { value: 'e-mail' },
      issuer: { value: 'Wu Lanfen', why: 'From header' },
      addressee: { value: 'office@orvex.example' },
      documentDate: { value: '2024-04-29', why: 'Date header' },
      title: { value: 'Delivery note DN-55' },
    });
  });
});

describe('whose a statement is', () => {
  it.each<[string, string, string | undefined]>([
    [
      'the one firm that begins it and is then the company',
      'STATEMENT\n\n2 June 2025\n\nVelmar Turbines Co., Ltd. did not supply engines to Ostrava Aviation. The company has never sold engines there.\n',
      'Velmar Turbines Co., Ltd.',
    ],
    [
      'a press release that calls it the Company',
      'PRESS RELEASE\n\nGeneva, 14 May 2025\n\nAlpine Systems denies deliveries\n\nAlpine Systems SA ("the Company") denies that it delivered any aircraft to the plant of Torvo LLC.\n',
      'Alpine Systems SA',
    ],
    [
      'Russian, signed by its press service',
      'ЗАЯВЛЕНИЕ\n\n3 июня 2025 г.\n\nАО «Тверской вал» не поставляло двигатели. Общество не имеет договоров с ООО «Посредник».\n\nПресс-служба АО «Тверской вал»\n',
      'АО «Тверской вал»',
    ],
    [
      'Chinese, signed',
      '声明\n\n2025年6月3日\n\n我公司从未出售无人机。\n\n深圳翔云航空科技有限公司\n',
      '深圳翔云航空科技有限公司',
    ],
    [
      'named in the heading',
      'Statement by Torvo LLC\n\nWe did not buy anything from Alpine Systems SA.\n',
      'Torvo LLC',
    ],
    [
      'firms that are spoken of are not the issuer',
      'STATEMENT\n\n4 June 2025\n\nDrones of Alpine Systems SA were found near the border, and Torvo LLC was named. No such deal took place.\n',
      undefined,
    ],
    [
      'two firms that begin sentences: none',
      'STATEMENT\n\nAlpine Systems SA did not sell anything to the plant.\n\nTorvo LLC did not buy anything, and the company says so.\n',
      undefined,
    ],
    [
      'one firm, to which nothing comes back',
      'STATEMENT\n\nAlpine Systems SA did not supply drones, officials of the port say.\n',
      undefined,
    ],
  ])('%s', (_, text, issuer) => {
    const { facts, codes } = readText(text);
    expect(facts.genre.value).toBe('other');
    expect(facts.genre.why).toMatch(/statement of the party itself/u);
    expect(facts.issuer?.value).toBe(issuer);
    expect(codes).toEqual([]);
  });
});

describe('for whom a mail is sent', () => {
  it.each<[string, string, string, string]>([
    [
      'an office, signed',
      '"Press Office" <press@brightwater-ferries.example>',
      'Dear Ms Linden,\n\nwe do not comment on customers.\n\nKind regards,\nPress Office\nBrightwater Ferries plc\n',
      'Brightwater Ferries plc',
    ],
    [
      'a person over the firm',
      'Grace Okafor <grace@mail.example>',
      'Hello,\n\nwe confirm the order.\n\nGrace Okafor\nCobalt Aerospace Ltd\n',
      'Cobalt Aerospace Ltd',
    ],
    [
      'a body named by text and address',
      'Press Office <press@industry-ministry.example>',
      'Dear Ms Linden,\n\nThe Velgorsk Industry Ministry declined to comment on the deliveries.\n\nPress Office\n',
      'Velgorsk Industry Ministry',
    ],
    [
      'a firm that is only spoken of is not the sender',
      'Grace Okafor <grace@mail.example>',
      'Hello,\n\nplease pay Torvo LLC for the pumps.\n\nGrace Okafor\n',
      'Grace Okafor',
    ],
    [
      'a firm over the name of the sender, but as addressee',
      'Grace Okafor <grace@mail.example>',
      'Torvo LLC\n\nHello,\n\nplease pay.\n\nGrace Okafor\n',
      'Grace Okafor',
    ],
  ])('%s', (_, from, text, issuer) => {
    const { facts } = readText(text, {}, 'eml/1', {
      from: [from],
      to: ['linden@post.example'],
      date: ['Tue, 03 Jun 2025 16:40:00 +0300'],
    });
    expect(facts.issuer?.value).toBe(issuer);
  });
});

describe('the earlier publication a text comes from', () => {
  it.each<[string, string[]]>([
    ['This was reported by the agency Quayside, citing two officials.', ['Quayside']],
    ['Last September, Harbour News reported that the plant grew.', ['Harbour News']],
    ['The plant grew, as first reported by The Meridian Post on Monday.', ['The Meridian Post']],
    ['The Meridian Post, a daily in Velgorsk, reported on Monday that it grew.', ['The Meridian Post']],
    ['Об этом сообщило агентство «Гавань».', ['Гавань']],
    ['Завод вырос, пишет издание «Вестник порта».', ['Вестник порта']],
    ['Завод вырос, сообщает The Meridian Post.', ['The Meridian Post']],
    ['Про це повідомляє видання «Гавань».', ['Гавань']],
    ['据海港通讯社报道，工厂扩大了。', ['海港通讯社']],
    ['The ministry reported growth.', []],
    ['Orvex Trade LLC reported a loss.', []],
    ['Anna Kovacs reported to the police.', []],
    ['The plant was reported by neighbours.', []],
    ['Министерство сообщило о росте.', []],
  ])('%s', (text, expected) => {
    const { facts } = readText(text, { genre: 'news' });
    expect((facts.derivedFrom ?? []).map(({ value }) => value)).toEqual(expected);
  });

  it('leaves out the outlet itself', () => {
    const { facts } = readText('The Meridian Post reported in May that it grew.', {
      genre: 'news',
      publisher: 'The Meridian Post',
    });
    expect(facts.derivedFrom).toBeUndefined();
  });
});

describe('facts of any text', () => {
  it('never throws, and every span lies in the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const document = paperDocument(text);
        const { facts } = readFacts(document, {});
        for (const fact of Object.values(facts).flat() as { span?: { start: number; end: number } }[])
          if (fact.span)
            expect(fact.span.start < fact.span.end && fact.span.end <= document.text.length).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

const SEED = new URL('../../../../../../shared/seed/report.txt', import.meta.url);
describe.skipIf(!existsSync(SEED))('the seed report', () => {
  it('is news in English after Reuters', () => {
    const { facts } = readText(readFileSync(SEED, 'utf8').replace(/\r\n?/gu, '\n'), {
      published: '2025-09-25',
    });
    expect(facts.genre.value).toBe('news');
    expect(facts.language?.value).toBe('en');
    expect(facts.publishedAt).toMatchObject({ value: '2025-09-25', by: 'manifest' });
    expect(facts.derivedFrom?.map(({ value }) => value)).toEqual(['Reuters']);
  });
});
