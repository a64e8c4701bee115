#!/usr/bin/env node
/**
 * How well edges are read out of real official prose: the hand-labelled statements of reasons of `eu-reasons/` (see its README for
 * the labels and their rules), where the texts are present beside the repository. They are not ours and are not copied.
 *
 * Each text is read twice: alone, as a line of JSON with `id`, `text` and `date` would be, its listed party unknown; and under its
 * listed party's name as a heading. Run after a build:
 *
 *   node bench/language/eu-reasons.mjs [--half tune|second|held] [--mode alone|heading] [--show] [--show-held] [--record ID] [--extra]
 *
 * `--show` prints what was missed and what was wrong, under its sentence, of all but `held`; `--show-held` of `held` too: nobody
 * who works on the reader should ask for it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { EXTRA_KINDS, edgesOf, KINDS, meets, quotesBoth } from './eu-reasons/edges.mjs';

const { values: options } = parseArgs({
  options: {
    half: { type: 'string' },
    mode: { type: 'string' },
    record: { type: 'string' },
    show: { type: 'boolean', default: false },
    'show-held': { type: 'boolean', default: false },
    extra: { type: 'boolean', default: false },
  },
});
const texts = new URL('../../../shared/data/text/eu_reasons/reasons.jsonl', import.meta.url);
const engine = new URL('../../packages/engine/dist/', import.meta.url);
if (!existsSync(fileURLToPath(texts)) || !existsSync(fileURLToPath(new URL('extract/index.js', engine)))) {
  console.log(
    `skipped: ${existsSync(fileURLToPath(texts)) ? 'build first' : 'no statements of reasons beside the repository'}`,
  );
  process.exit(0);
}
const { readSource } = await import(new URL('read/index.js', engine).href);
const { extractDocument } = await import(new URL('extract/index.js', engine).href);

const jsonLines = (url) =>
  readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const records = new Map(jsonLines(texts).map((row) => [row.record, row]));

/** The labelled records of a half; stops where a label does not quote its text. */
function labelledRecords(half) {
  const labelled = new Map();
  for (const line of jsonLines(new URL(`eu-reasons/${half}.jsonl`, import.meta.url))) {
    const { reason } = records.get(line.record);
    if (line.kind === undefined) labelled.set(line.record, { ...line, edges: [] });
    else {
      for (const end of [...line.from, ...line.to])
        if (end !== 'self' && reason.slice(end.start, end.end) !== end.text)
          throw new Error(`${line.record}: “${end.text}” is not at ${end.start}`);
      labelled.get(line.record).edges.push(line);
    }
  }
  return [...labelled.values()];
}

/** The record's extraction in a mode, and where its listed party is named. */
async function readRecord({ record, self }, mode) {
  const row = records.get(record);
  const head = mode === 'heading' ? `${row.name}\n\n` : '';
  const bytes = new TextEncoder().encode(`${head}${row.reason}`);
  const { document } = await readSource({ path: `${record}.txt`, bytes });
  const offset = document.text.indexOf(row.reason.slice(0, 80), row.name.length * Math.sign(head.length));
  if (offset < 0 || document.text.slice(offset, offset + row.reason.length) !== row.reason)
    throw new Error(`${record}: the reader changed the text`);
  const spans = self.flatMap((words) => occurrences(document.text, words));
  if (offset > 0) spans.push({ start: 0, end: row.name.length });
  return { document, extraction: extractDocument(document, {}), place: { offset, self: spans } };
}

function occurrences(text, words) {
  const spans = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

const isExtra = ({ kind }) => EXTRA_KINDS.includes(kind);

/** What was labelled and found, labelled and missed, and said but not labelled. */
function scoreRecord({ edges: labels }, { extraction, place }) {
  const edges = edgesOf(extraction);
  const wanted = labels.filter((label) => label.optional !== true);
  const found = wanted.filter((label) => edges.some((edge) => meets(edge, label, place)));
  return {
    edges,
    found,
    missed: wanted.filter((label) => !found.includes(label)),
    wrong: edges.filter((edge) => !labels.some((label) => meets(edge, label, place))),
    unquoted: edges.filter((edge) => !isExtra(edge) && !quotesBoth(edge)),
  };
}

function emptyTally() {
  return { labelled: 0, found: 0, wrong: 0 };
}

const percent = (part, whole) => (whole === 0 ? '    –' : (part / whole).toFixed(3).padStart(5));

function printTally(name, { labelled, found, wrong }) {
  const precision = found + wrong === 0 ? 0 : found / (found + wrong);
  const recall = labelled === 0 ? 0 : found / labelled;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  console.log(
    `  ${name.padEnd(14)}${String(labelled).padStart(8)}${String(found).padStart(8)}${String(wrong).padStart(8)}` +
      `   ${percent(found, found + wrong)}   ${percent(found, labelled)}   ${labelled + wrong === 0 ? '    –' : f1.toFixed(3)}`,
  );
}

const wordsOf = (end) => end.map((one) => (one === 'self' ? 'self' : one.text)).join(' | ');
const chainWords = ({ mention, root }) =>
  mention === root ? mention.quote : `${mention.quote} = ${root.name}`;

function showRecord(record, { found, missed, wrong }, { document, place }) {
  const shown = (list) => list.filter((one) => options.extra || !isExtra(one));
  const [lost, untrue] = [shown(missed), shown(wrong)];
  if (lost.length + untrue.length === 0) return;
  console.log(`\n${record}  ${records.get(record).name}`);
  for (const label of shown(found))
    console.log(`   found   ${label.kind}: ${wordsOf(label.from)} → ${wordsOf(label.to)}`);
  for (const label of lost) {
    const at = [...label.from, ...label.to].find((end) => end !== 'self');
    console.log(`   MISSED  ${label.kind}: ${wordsOf(label.from)} → ${wordsOf(label.to)}`);
    console.log(`           ${sentenceAt(document.text, at.start + place.offset)}`);
  }
  for (const edge of untrue) {
    const [claim] = edge.claims;
    console.log(
      `   WRONG   ${edge.kind}: ${chainWords(edge.from)} → ${chainWords(edge.to)}  [${claim.rule}] ${claim.polarity}`,
    );
    console.log(`           ${claim.passages[0].quote}`);
  }
}

function sentenceAt(text, at) {
  const start = Math.max(text.lastIndexOf('. ', at) + 1, 0);
  const end = text.indexOf('. ', at);
  return text.slice(start, end < 0 ? undefined : end + 1).trim();
}

for (const half of options.half === undefined ? ['tune', 'second', 'held'] : [options.half]) {
  const labelled = labelledRecords(half);
  for (const mode of options.mode === undefined ? ['alone', 'heading'] : [options.mode]) {
    const tallies = new Map([...KINDS, ...EXTRA_KINDS].map((kind) => [kind, emptyTally()]));
    let unquoted = 0;
    for (const row of labelled) {
      if (options.record !== undefined && options.record !== row.record) continue;
      const read = await readRecord(row, mode);
      const score = scoreRecord(row, read);
      for (const { kind } of score.found) tallies.get(kind).found += 1;
      for (const { kind } of [...score.found, ...score.missed]) tallies.get(kind).labelled += 1;
      for (const { kind } of score.wrong) tallies.get(kind).wrong += 1;
      unquoted += score.unquoted.length;
      if ((half !== 'held' && options.show) || options['show-held']) showRecord(row.record, score, read);
    }
    console.log(
      `\n${half}, ${mode === 'alone' ? 'text alone' : 'under its name as a heading'}: ${labelled.length} records`,
    );
    console.log('                labelled   found   wrong   prec.   rec.    F1');
    for (const kind of KINDS) printTally(kind, tallies.get(kind));
    printTally('all', sumOf(KINDS.map((kind) => tallies.get(kind))));
    for (const kind of EXTRA_KINDS) printTally(`(${kind})`, tallies.get(kind));
    console.log(`  edges whose quotes do not hold both ends: ${unquoted}`);
  }
}

function sumOf(tallies) {
  const sum = emptyTally();
  for (const one of tallies) for (const key of Object.keys(sum)) sum[key] += one[key];
  return sum;
}
