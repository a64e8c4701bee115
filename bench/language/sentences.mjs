#!/usr/bin/env node
/**
 * Precision and recall of sentence boundaries on the labelled lines of sentences-labelled.mjs, by language. Run after a build:
 *
 *   node bench/language/sentences.mjs [--misses]
 */
import { SENTENCES, SENTENCES_HELD_OUT } from './sentences-labelled.mjs';

const { splitSentences } = await import(
  new URL('../../packages/engine/dist/values/index.js', import.meta.url).href
);
const listMisses = process.argv.includes('--misses');

/** Where sentences begin, the first left out. */
const beginnings = (text, spans) => new Set(spans.slice(1).map(({ start }) => start));

console.log(
  'language'.padEnd(10),
  ...['lines', 'boundaries', 'found', 'wrong', 'precision', 'recall'].map((one) => one.padStart(10)),
);
const sets = Object.keys(SENTENCES).flatMap((language) => [
  [language, SENTENCES[language]],
  [`${language} later`, SENTENCES_HELD_OUT[language]],
]);
for (const [language, lines] of sets) {
  let wanted = 0;
  let right = 0;
  let wrong = 0;
  for (const line of lines) {
    const text = line.replaceAll('‖', '');
    const expected = new Set();
    let at = 0;
    for (const part of line.split('‖').slice(0, -1)) {
      at += part.length;
      let start = at;
      while (/\s/u.test(text.charAt(start))) start += 1;
      expected.add(start);
    }
    const found = beginnings(text, splitSentences(text));
    const hits = [...found].filter((start) => expected.has(start)).length;
    wanted += expected.size;
    right += hits;
    wrong += found.size - hits;
    if (listMisses && (hits < expected.size || found.size > hits))
      console.log(
        `${language}\t${line}\t${splitSentences(text)
          .map(({ start, end }) => text.slice(start, end))
          .join(' ‖ ')}`,
      );
  }
  console.log(
    language.padEnd(10),
    ...[
      lines.length,
      wanted,
      right,
      wrong,
      (right / (right + wrong)).toFixed(3),
      (right / wanted).toFixed(3),
    ].map((one) => String(one).padStart(10)),
  );
}
