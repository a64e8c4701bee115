import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText, verifyQuote } from '../index.ts';

type Row = readonly [text: string, quote: string, outcome: string];

/** The outcome is the text's own words, or the reason of refusal. */
const told = (text: string, quote: string): string => {
  const outcome = verifyQuote(foldText(text), quote);
  return outcome.found ? text.slice(outcome.start, outcome.end) : outcome.why;
};

const ACCEPTED: readonly Row[] = [
  [
    'The firm sold “surplus” drones — 150 of them.',
    'sold "surplus" drones - 150',
    'sold “surplus” drones — 150',
  ],
  ['It deliv-\nered 12 engines.', 'it delivered 12 engines', 'It deliv-\nered 12 engines'],
  ['It delivered 12 engines.', 'It deliv-\nered 12 engines', 'It delivered 12 engines'],
  ['non-\nlethal goods', 'non-lethal goods', 'non-\nlethal goods'],
  ['An oﬃcial ﬁrm', 'official firm', 'oﬃcial ﬁrm'],
  ['the firm’s A‑140', "THE FIRM'S A-140", 'the firm’s A‑140'],
  ['It cost 1\u00a0250 euros', 'cost 1 250 euros', 'cost 1\u00a0250 euros'],
  ['Королёв возглавил «Орвекс»', 'королев возглавил "Орвекс"', 'Королёв возглавил «Орвекс»'],
  ['公司支付了１，２５０元。', '公司支付了1,250元', '公司支付了１，２５０元'],
  ['公司于2024年向工厂出口', '公司于 2024 年向\n工厂出口', '公司于2024年向工厂出口'],
  ['Orvex\u200b Trade', 'Orvex Trade', 'Orvex\u200b Trade'],
  ['The word “front” here', "word 'front' here", 'word “front” here'],
];

const REFUSED: readonly Row[] = [
  ['sold 1,250 drones', '250 drones', 'quote-cuts-number'],
  ['sold 1 250 drones', '250 drones', 'quote-cuts-number'],
  ['worth $5 million', 'worth $5', 'quote-cuts-number'],
  ['fell to -25 degrees', '25 degrees', 'quote-cuts-number'],
  ['fell to −25 degrees', 'fell to 25 degrees', 'quote-not-found'],
  ['sold 1.5 tonnes', '.5 tonnes', 'quote-cuts-number'],
  ['出口了五千架', '千架', 'quote-cuts-number'],
  ['出口了五千架', '出口了五', 'quote-cuts-number'],
  ['出口了五千架', '出口了五万架', 'quote-not-found'],
  ['12 тысяч двигателей', '12', 'quote-cuts-number'],
  ['non-lethal goods', 'lethal goods', 'quote-cuts-word'],
  ['the un-\nsold goods', 'sold goods', 'quote-cuts-word'],
  ['the firm re-signed it', 'the firm resigned it', 'quote-not-found'],
  ['the code 10-\n12 here', 'the code 1012 here', 'quote-not-found'],
  ['did not sell', 'did sell', 'quote-not-found'],
  ['Orvex Trade', 'Оrvex Trade', 'quote-not-found'],
  ['Orvex Trade', 'OrvexTrade', 'quote-not-found'],
  ['a 5 mW laser', 'a 5 MW laser', 'quote-changes-unit'],
  ['90 m² of ground', '90 m2 of ground', 'quote-not-found'],
  ['½ of it', '1/2 of it', 'quote-not-found'],
  ["5' long", '5" long', 'quote-not-found'],
  ['sold it.\n\nKestrel paid', 'sold it. Kestrel paid', 'quote-crosses-paragraphs'],
  ['Merrow sold. Kestrel paid. Merrow sold.', 'Merrow sold', 'quote-ambiguous'],
  ['anything', ' … ', 'quote-empty'],
];

describe('a quote', () => {
  test.each(ACCEPTED)('%j is quoted by %j', (text, quote, outcome) => {
    expect(told(text, quote)).toBe(outcome);
  });

  test.each(REFUSED)('%j is not quoted by %j', (text, quote, outcome) => {
    expect(told(text, quote)).toBe(outcome);
  });

  test('that stands at several places is the one in the sentence named', () => {
    const text = 'Merrow sold. Kestrel paid. Merrow sold.';
    const near = { start: 27, end: 39 };
    expect(verifyQuote(foldText(text), 'Merrow sold', { near })).toMatchObject({ start: 27, occurrences: 2 });
  });

  test('outside the part that was shown is not found', () => {
    const text = foldText('Merrow sold. Kestrel paid.');
    expect(verifyQuote(text, 'Kestrel paid', { within: { start: 0, end: 12 } }).found).toBe(false);
  });

  const word = fc.stringMatching(/^[a-zа-яA-ZА-Я]{2,9}$/u);
  const sentence = fc.array(word, { minLength: 3, maxLength: 12 }).map((words) => words.join(' '));

  test('retyped in another case, with other spaces and zero-width marks, is found whole', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const quote = `\u200b${text.toUpperCase().replaceAll(' ', '\u00a0\n')} `;
        expect(verifyQuote(foldText(text), quote)).toMatchObject({ found: true, start: 0, end: text.length });
      }),
    );
  });

  test('with one letter changed is never found', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), (text, pick) => {
        const letters = [...text.matchAll(/[a-zа-я]/gu)];
        const at = letters[pick % Math.max(1, letters.length)]?.index ?? 0;
        const quote = `${text.slice(0, at)}7${text.slice(at + 1)}`;
        expect(verifyQuote(foldText(text), quote).found).toBe(false);
      }),
    );
  });

  test('always is the text at its offsets, for any text and quote', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.nat(),
        fc.nat(),
        (text, from, length) => {
          const start = from % (text.length + 1);
          const quote = text.slice(start, start + (length % 20));
          const outcome = verifyQuote(foldText(text), quote);
          if (outcome.found) {
            expect(outcome.start).toBeLessThan(outcome.end);
            expect(foldText(text.slice(outcome.start, outcome.end)).key).toBe(
              foldText(quote.normalize('NFC')).key,
            );
          }
        },
      ),
    );
  });

  test('is looked for in linear time in hostile text', () => {
    const spent = (times: number): number => {
      const text = foldText('a-'.repeat(times));
      const before = process.cpuUsage();
      verifyQuote(text, `${'a-'.repeat(400)}b`);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    spent(25_000);
    // Eight times the text; a quadratic cost would be sixty-four times.
    expect(spent(200_000)).toBeLessThan(32 * spent(25_000) + 500);
  });
});
