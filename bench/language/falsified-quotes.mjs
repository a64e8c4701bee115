/**
 * Falsified quotes and harmless retypings in four languages, generated with a fixed seed and made by hand, against the verifier of
 * proposals and, for comparison, against the fuzzy rule that accepts a quote when three quarters of its tokens stand near each other
 * in the text. Exits with 1 when a falsified quote is accepted or a harmless one refused.
 *
 * Run after a build: node bench/language/falsified-quotes.mjs [--misses]
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FALSIFIERS, makeRandom, trace } from './falsified/falsify.mjs';
import { HAND_MADE, HAND_MADE_HARMLESS } from './falsified/hand-made.mjs';
import { RETYPINGS } from './falsified/retype.mjs';
import { SENTENCES } from './falsified/sentences.mjs';

const door = new URL('../../packages/engine/dist/extract/index.js', import.meta.url);
if (!existsSync(fileURLToPath(door))) {
  console.log('skipped: build first');
  process.exit(0);
}
const { foldText, verifyQuote } = await import(door.href);
const listMisses = process.argv.includes('--misses');
const SEED = 20261125;
/** Tries of each falsifier on each sentence; equal outcomes count once. */
const TRIES = 2;

const texts = Object.fromEntries(
  ['en', 'ru', 'uk', 'zh'].map((language) => [
    language,
    SENTENCES.filter((sentence) => sentence.language === language)
      .map(({ text }) => text)
      .join(language === 'zh' ? '' : ' '),
  ]),
);

function falsifiedRows() {
  const random = makeRandom(SEED);
  const rows = HAND_MADE.map(([text, quote]) => ({
    how: 'by hand',
    language: languageOf(text),
    text,
    quote,
  }));
  const seen = new Set();
  for (const sentence of SENTENCES)
    for (const [how, falsify] of Object.entries(FALSIFIERS))
      for (let turn = 0; turn < TRIES; turn += 1) {
        const quote = falsify(sentence.text, random, sentence, SENTENCES);
        const text = texts[sentence.language];
        if (quote === undefined || seen.has(quote) || !isFalse(how, text, quote)) continue;
        seen.add(quote);
        rows.push({ how, language: sentence.language, text, quote });
      }
  return rows;
}

/** A cut number or word is false though its characters stand in the text. */
function isFalse(how, text, quote) {
  return how === 'number cut' || how === 'word cut' || !trace(text).includes(trace(quote));
}

function harmlessRows() {
  const rows = HAND_MADE_HARMLESS.map(([text, quote]) => ({
    how: 'by hand',
    language: languageOf(text),
    text,
    quote,
  }));
  const seen = new Set();
  for (const sentence of SENTENCES)
    for (const [how, retype] of Object.entries(RETYPINGS)) {
      const text = texts[sentence.language];
      const quote = retype(sentence.text);
      if (!seen.has(`q${quote}`)) rows.push({ how, language: sentence.language, text, quote });
      seen.add(`q${quote}`);
      // The other way round: the document is set that way, and the quote is plain.
      const set = text.replace(sentence.text, retype(sentence.text)).normalize('NFC');
      if (!seen.has(`t${set}`) && set !== text)
        rows.push({
          how: `text: ${how}`,
          language: sentence.language,
          text: set,
          quote: sentence.text.replace(/[.。]$/u, ''),
        });
      seen.add(`t${set}`);
    }
  return rows;
}

function languageOf(text) {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/[іїєґ]/iu.test(text)) return 'uk';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
}

const tokens = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [];

/** Three quarters of the quote's tokens inside a window of the quote's length, in any order. */
function fuzzyAccepts(text, quote) {
  const wanted = tokens(quote);
  const all = tokens(text);
  if (wanted.length === 0) return false;
  const size = Math.ceil(wanted.length * 1.2);
  for (let from = 0; from < Math.max(1, all.length - size + 1); from += 1) {
    const bag = new Map();
    for (const token of all.slice(from, from + size)) bag.set(token, (bag.get(token) ?? 0) + 1);
    let met = 0;
    for (const token of wanted) {
      const left = bag.get(token) ?? 0;
      if (left === 0) continue;
      bag.set(token, left - 1);
      met += 1;
    }
    if (met / wanted.length >= 0.75) return true;
  }
  return false;
}

/** Accepted only where it is found and the text's own words there are what was asked for. */
const accepts = ({ text, quote }) =>
  verifyQuote(foldText(text), quote, { near: { start: 0, end: text.length } }).found;

function tally(rows, wanted) {
  const table = new Map();
  for (const row of rows) {
    const line = table.get(row.language) ?? { rows: 0, exact: 0, fuzzy: 0 };
    const own = accepts(row);
    line.rows += 1;
    line.exact += Number(own);
    line.fuzzy += Number(fuzzyAccepts(row.text, row.quote));
    table.set(row.language, line);
    if (listMisses && own !== wanted)
      console.log(`${row.language}\t${row.how}\t${JSON.stringify(row.quote)}`);
  }
  return table;
}

function print(title, table) {
  const total = { rows: 0, exact: 0, fuzzy: 0 };
  console.log(`${title}\n| language | quotes | verifier accepts | fuzzy rule accepts |\n|---|---|---|---|`);
  for (const [language, line] of table) {
    for (const key of Object.keys(total)) total[key] += line[key];
    console.log(`| ${language} | ${line.rows} | ${line.exact} | ${line.fuzzy} |`);
  }
  console.log(`| all | ${total.rows} | ${total.exact} | ${total.fuzzy} |\n`);
  return total;
}

const falsified = falsifiedRows();
const harmless = harmlessRows();
const wrong = print('Falsified quotes', tally(falsified, false));
const right = print('Harmless retypings', tally(harmless, true));
if (wrong.exact > 0 || right.exact < right.rows) process.exitCode = 1;
