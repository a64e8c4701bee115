import { describe, expect, it } from 'vitest';
import { ENCODED, encode } from '../fixture/encode.ts';
import { decodeBytes } from './index.ts';

describe('decodeBytes', () => {
  it.each(ENCODED)('reads %s: %s', async (charset, text) => {
    const decoded = await decodeBytes({ path: 'a.txt', bytes: encode(text, charset) });
    expect({ charset: decoded.charset, text: decoded.text }).toEqual({ charset, text });
  });

  const legacy = ENCODED.filter(([charset]) => !charset.startsWith('utf'));

  it.each(legacy)('believes a mail that says %s of: %s', async (charset, text) => {
    const decoded = await decodeBytes({ path: 'a.txt', bytes: encode(text, charset), declared: charset });
    expect(decoded).toMatchObject({ text, charset, issues: [] });
  });

  it.each(legacy.filter(([, text]) => text.length > 24))(
    'does not believe utf-8, nor a wrong charset, for %s: %s',
    async (charset, text) => {
      for (const declared of ['utf-8', charset === 'ibm866' ? 'koi8-r' : 'ibm866', 'nonsense']) {
        const decoded = await decodeBytes({ path: 'a.txt', bytes: encode(text, charset), declared });
        expect(decoded.text).toBe(text);
        expect(decoded.issues.map(({ code }) => code)).toEqual(['read.charset-mismatch']);
      }
    },
  );

  it.each([
    ['gb2312', 'gb18030', '发票号码：00123，供应商：深圳市北星电子有限公司'],
    ['koi8-u', 'koi8-r', 'Получатель: АО Заря'],
    ['latin1', 'windows-1252', 'Köln, Müller & Söhne'],
    ['cp1251', 'windows-1251', 'Да'],
  ])('believes the name %s', async (declared, charset, text) => {
    expect(await decodeBytes({ path: 'a', bytes: encode(text, charset), declared })).toMatchObject({
      text,
      issues: [],
    });
  });

  it('says that it guessed, and what else it might be', async () => {
    const bytes = encode('Оплата за двигатели по договору', 'windows-1251');
    expect((await decodeBytes({ path: 'a.txt', bytes })).issues).toEqual([
      {
        code: 'read.charset-guessed',
        severity: 'notice',
        message:
          'The file does not say its encoding; it is read as windows-1251 (next best: Mac Cyrillic). If letters look wrong, save the file as UTF-8.',
        place: { path: 'a.txt' },
      },
    ]);
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf, 0x61], '\uFEFFa'.slice(1)],
    ['utf-16le', [0xff, 0xfe, 0x61, 0x00], 'a'],
    ['utf-16be', [0xfe, 0xff, 0x00, 0x61], 'a'],
  ])('goes by the mark of %s', async (charset, bytes, text) => {
    expect(await decodeBytes({ path: 'a', bytes: Uint8Array.from(bytes) })).toMatchObject({
      charset,
      text,
      how: 'mark',
    });
  });

  it('tells of bytes that are not valid in a marked charset', async () => {
    const bytes = Uint8Array.from([0xef, 0xbb, 0xbf, 0x61, 0xff, 0x62]);
    const { text, issues } = await decodeBytes({ path: 'a', bytes });
    expect(text).toBe('a\uFFFDb');
    expect(issues.map(({ code }) => code)).toEqual(['read.undecodable-bytes']);
  });

  it.each([['€ “x” – ’', [0x80, 0x20, 0x93, 0x78, 0x94, 0x20, 0x96, 0x20, 0x92]]])(
    'reads windows-1252 as the standard has it: %s',
    async (text, bytes) => {
      const decoded = await decodeBytes({ path: 'a', bytes: Uint8Array.from(bytes), declared: 'iso-8859-1' });
      expect(decoded.text).toBe(text);
    },
  );
});
