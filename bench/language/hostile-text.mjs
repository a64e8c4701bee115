#!/usr/bin/env node
/**
 * Processor time of sentences, tokens, times and amounts on hostile texts: one piece over and over, at a length and at its double. A
 * line whose double takes more than three times as long is marked. Run after a build:
 *
 *   node bench/language/hostile-text.mjs [--length 200000]
 */
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({ options: { length: { type: 'string', default: '200000' } } });
const { findMoney, findQuantities, findTimes, languageOf, splitSentences, tokenize } = await import(
  new URL('../../packages/engine/dist/values/index.js', import.meta.url).href
);

const LENGTH = Number(options.length);
/** Growth that is no longer in proportion, and times too short to tell. */
const TOO_MUCH = 3;
const TOO_SHORT = 60;
const PIECES = {
  prose: ['en', 'On 12 March 2024 the yard delivered more than 20 hulls worth $3.5 million. '],
  digits: ['en', '1'],
  groups: ['en', '1,234,'],
  stops: ['en', '.'],
  initials: ['en', 'A. B. C. '],
  brackets: ['en', '('],
  'nested numbers': ['en', '((12) '],
  hyphens: ['en', '1-2-3-'],
  months: ['en', 'March '],
  'number words': ['en', 'one and two and '],
  'decimals in words': ['en', 'one point two '],
  fractions: ['en', '1 1/2 '],
  money: ['en', '$1 '],
  codes: ['en', '1 USD '],
  percent: ['en', '1% '],
  ranges: ['en', '1-2 to 3-4 '],
  parts: ['en', 'the end of the '],
  'zero widths': ['en', '1\u200b'],
  'russian numbers': ['ru', 'сто двадцать '],
  'russian dates': ['ru', '12 марта '],
  'chinese numerals': ['zh', '一百二十万'],
  'chinese shares': ['zh', '百分之'],
  'chinese dates': ['zh', '2024年3月'],
  'chinese speech': ['zh', '“他说。”'],
};
const ANCHOR = { date: '2025-09-25', kind: 'publication' };
const READERS = {
  sentences: (text) => splitSentences(text),
  tokens: (text) => tokenize(text),
  times: (text, language) => findTimes(text, { language, anchor: ANCHOR }),
  quantities: (text, language) => findQuantities(text, { language }),
  money: (text, language) => findMoney(text, { language }),
  language: (text) => languageOf(text),
};

function spent(work) {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

console.log(`ms at ${LENGTH} and ${2 * LENGTH} characters`);
console.log('piece'.padEnd(18), ...Object.keys(READERS).map((name) => name.padStart(14)));
for (const [name, [language, piece]] of Object.entries(PIECES)) {
  const [once, twice] = [LENGTH, 2 * LENGTH].map((length) =>
    piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
  );
  const cells = Object.values(READERS).map((read) => {
    const one = spent(() => read(once, language));
    const two = spent(() => read(twice, language));
    const mark = two > TOO_SHORT && two > one * TOO_MUCH ? '!' : '';
    return `${one.toFixed(0)}/${two.toFixed(0)}${mark}`;
  });
  console.log(name.padEnd(18), ...cells.map((cell) => cell.padStart(14)));
}
