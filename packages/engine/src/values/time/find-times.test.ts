import { array, assert, boolean, constantFrom, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTimes, type TimeAnchor } from '../index.ts';
import { CHINESE_TIMES } from './fixture/chinese-times.ts';
import { edtfBounds } from './fixture/edtf-bounds.ts';
import { ENGLISH_TIMES } from './fixture/english-times.ts';
import { RUSSIAN_TIMES } from './fixture/russian-times.ts';
import { UKRAINIAN_TIMES } from './fixture/ukrainian-times.ts';

const ANCHOR: TimeAnchor = { date: '2025-09-25', kind: 'publication' };
const TABLES = { en: ENGLISH_TIMES, ru: RUSSIAN_TIMES, uk: UKRAINIAN_TIMES, zh: CHINESE_TIMES } as const;
const LANGUAGES = ['en', 'ru', 'uk', 'zh'] as const;

for (const language of LANGUAGES) {
  describe(`times in ${language}`, () => {
    it.each(TABLES[language])('%s', (text, expected) => {
      const found = findTimes(text, { language, anchor: ANCHOR });
      expect(Object.fromEntries(found.map(({ time }) => [time.text, time.edtf ?? 'none']))).toEqual(expected);
      for (const { start, end, time } of found) {
        expect(text.slice(start, end)).toBe(time.text);
        expect(time.rule.startsWith(`${language}.`)).toBe(true);
        expect([time.earliest, time.latest]).toEqual(
          time.edtf === null ? [null, null] : edtfBounds(time.edtf),
        );
        expect(time.approximate).toBe(time.edtf?.includes('~') ?? false);
      }
    });
  });
}

describe('rules and anchors', () => {
  const RULES: readonly (readonly [(typeof LANGUAGES)[number], string, string])[] = [
    ['en', 'the second quarter of last year', 'en.quarter-of-last-year'],
    ['en', 'the day after the test', 'en.day-after'],
    ['en', 'the day before the meeting', 'en.day-before'],
    ['en', 'the next day', 'en.next-day'],
    ['en', 'on the same day', 'en.same-day'],
    ['en', 'the end of 2024', 'en.end-of-year'],
    ['en', 'last September', 'en.last-named-month'],
    ['ru', 'на следующий день после испытаний', 'ru.day-after'],
    ['ru', 'в тот же день', 'ru.same-day'],
    ['uk', 'наступного дня після випробувань', 'uk.day-after'],
    ['zh', '测试次日', 'zh.day-after'],
    ['zh', '去年第二季度', 'zh.quarter-of-last-year'],
  ];
  it.each(RULES)('%s: %s is %s', (language, text, rule) => {
    expect(findTimes(text, { language, anchor: ANCHOR }).map(({ time }) => time.rule)).toEqual([rule]);
  });

  const RELATIVE: readonly (readonly [(typeof LANGUAGES)[number], string])[] = [
    ['en', 'last year'],
    ['en', 'the second quarter of last year'],
    ['en', 'on Monday'],
    ['en', 'two days ago'],
    ['ru', 'в прошлом году'],
    ['ru', 'вчера'],
    ['uk', 'торік'],
    ['zh', '去年'],
    ['zh', '上周五'],
  ];
  it.each(RELATIVE)('%s: without an anchor "%s" keeps its words and has no bounds', (language, text) => {
    const [found] = findTimes(text, { language, anchor: null });
    expect(found?.time).toMatchObject({ earliest: null, latest: null, anchor: null });
    expect(findTimes(text, { language, anchor: ANCHOR })[0]?.time.anchor).toEqual(ANCHOR);
  });

  it('needs no anchor for a full date, and carries none', () => {
    expect(findTimes('on 17 May 2024', { language: 'en', anchor: ANCHOR })[0]?.time.anchor).toBeNull();
  });

  it('writes a month or day without its year as far as it is known', () => {
    expect(findTimes('in July', { language: 'en', anchor: null })[0]?.time.edtf).toBe('XXXX-07');
    expect(findTimes('on 5 March', { language: 'en', anchor: null })[0]?.time.edtf).toBe('XXXX-03-05');
  });

  it('never reads a past month into the future', () => {
    for (let month = 1; month <= 12; month += 1) {
      const date = `2025-${String(month).padStart(2, '0')}-10`;
      const [found] = findTimes('Last September the paper wrote', {
        language: 'en',
        anchor: { date, kind: 'publication' },
      });
      expect((found?.time.latest ?? '9') < date).toBe(true);
    }
  });
});

describe('properties', () => {
  const words = constantFrom(
    ...'last year the second quarter of 2024 March 5 may in since between and 17.05.2024 05/03/2024 в прошлом году марта 12 г. с по торік 2024年 5月 17日 至 去年 底 – - , . ( ) №'.split(
      ' ',
    ),
  );
  const soup = oneof(
    string({ unit: 'binary', maxLength: 80 }),
    array(words, { maxLength: 14 }).map((all) => all.join(' ')),
  );
  it.each(LANGUAGES)('%s: junk is read calmly, in order, and every time quotes its text', (language) => {
    assert(
      property(soup, boolean(), (text, anchored) => {
        const found = findTimes(text, { language, anchor: anchored ? ANCHOR : null });
        let last = 0;
        for (const { start, end, time } of found) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(time.text);
          if (time.earliest !== null && time.latest !== null) expect(time.earliest <= time.latest).toBe(true);
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reads a part of a text as it reads the part alone', () => {
    const text = 'Nothing here. In July 2024 it flew. Last week it fell.';
    const whole = findTimes(text, { language: 'en', anchor: ANCHOR, start: 14, end: 35 });
    expect(whole.map(({ time }) => time.text)).toEqual(['July 2024']);
    expect(whole[0]?.start).toBe(17);
  });
});
