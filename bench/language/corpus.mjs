#!/usr/bin/env node
/**
 * The golden corpus (docs/corpus.md) against the extractor: of the claims that must be found, how many were found whole and how many
 * with kind and roles only; of the claims extracted, how many are wrong. Matching is exact on kind, roles, polarity, modality, phase, bounds of
 * time, quantity and amount, voices and answers. Run after `npm run build`.
 *
 *   node bench/language/corpus.mjs [--language en] [--half tune] [--case ID] [--show] [--show-held] [--write-passing]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { HALVES, LANGUAGES, PASSING, readCases, readPassing } from './corpus/read-cases.mjs';
import { passes, scoreCase } from './corpus/score-case.mjs';

const { values: options } = parseArgs({
  options: {
    language: { type: 'string' },
    half: { type: 'string' },
    case: { type: 'string' },
    show: { type: 'boolean', default: false },
    'show-held': { type: 'boolean', default: false },
    'write-passing': { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) {
  console.error(
    'usage: corpus.mjs [--language en|ru|uk|zh] [--half tune|held] [--case ID] [--show] [--show-held] [--write-passing]',
  );
  process.exit(0);
}

const engine = new URL('../../packages/engine/dist/', import.meta.url);
const { extractDocument } = await import(new URL('extract/index.js', engine).href);
const { claimLines } = await import(new URL('extract/claim-line.js', engine).href);
const { textDocument } = await import(new URL('extract/prose/golden/text-document.js', engine).href);

const chosen = readCases().filter(
  ({ id, language, half }) =>
    (options.language ?? language) === language &&
    (options.half ?? half) === half &&
    (options.case ?? id) === id,
);
const scored = chosen.map((golden) => {
  const extraction = extractDocument(textDocument(golden.text), golden.context);
  return { golden, extraction, score: scoreCase(golden, extraction) };
});

if (options.show || options['show-held'])
  for (const one of scored) if (one.golden.half === 'tune' || options['show-held']) show(one);

const percent = (part, all) => (all === 0 ? '' : `${((100 * part) / all).toFixed(0)} %`).padStart(6);
const columns = [
  'half',
  'lang',
  'cases',
  'must',
  'whole',
  '',
  'roles',
  'missed',
  'found',
  'wrong',
  '',
  'weaker',
  'coref',
];
console.log(columns.map((name, at) => (at < 2 ? name.padEnd(5) : name.padStart(6))).join(' '));
for (const half of HALVES)
  for (const language of [...LANGUAGES, 'all']) {
    const group = scored.filter(
      ({ golden }) => golden.half === half && (language === 'all' || golden.language === language),
    );
    if (group.length > 0) console.log(row(half, language, group));
  }
printSlots(scored);

if (options['write-passing']) writePassing();

function row(half, language, group) {
  const musts = group.flatMap(({ score }) => score.musts);
  const claims = group.flatMap(({ score }) => score.claims);
  const coref = group.flatMap(({ score }) => score.coref);
  const of = (list, key, value) => list.filter((one) => one[key] === value).length;
  const [found, wrong] = [of(musts, 'outcome', 'whole'), of(claims, 'verdict', 'wrong')];
  const joined = of(coref, 'outcome', 'joined');
  return [
    half.padEnd(5),
    language.padEnd(5),
    ...[group.length, musts.length, found].map((one) => String(one).padStart(6)),
    percent(found, musts.length),
    ...[of(musts, 'outcome', 'roles'), of(musts, 'outcome', 'missed'), claims.length, wrong].map((one) =>
      String(one).padStart(6),
    ),
    percent(wrong, claims.length),
    String(of(claims, 'verdict', 'weaker')).padStart(6),
    `${joined}/${coref.length}`.padStart(6),
  ].join(' ');
}

/** Which slots the nearest claims of unfound musts differ in. */
function printSlots(group) {
  const counts = new Map();
  for (const { outcome, slots } of group.flatMap(({ score }) => score.musts))
    if (outcome !== 'whole') for (const slot of slots) counts.set(slot, (counts.get(slot) ?? 0) + 1);
  const none = group
    .flatMap(({ score }) => score.musts)
    .filter(({ outcome, slots }) => outcome === 'missed' && slots.length === 0);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([slot, count]) => `${slot} ${count}`);
  console.log(`\nslots that differ: ${parts.join(', ')}; no claim near: ${none.length}`);
}

function show({ golden, extraction, score }) {
  console.log(
    `\n== ${golden.id} (${golden.half}, ${golden.file}) ${golden.trap}\n   ${golden.text.replace(/\s+/gu, ' ')}`,
  );
  const lines = claimLines(extraction);
  for (const { expected, outcome, slots, near } of score.musts) {
    const mark = { whole: '+', roles: '~', missed: '-' }[outcome];
    const differing =
      slots.length === 0 ? '' : `   <${slots.join(' ')}> of: ${lines[extraction.claims.indexOf(near)]}`;
    console.log(` ${mark} ${expected.line}${differing}`);
  }
  for (const [index, { verdict, claim }] of score.claims.entries())
    if (verdict !== 'right')
      console.log(` ${{ wrong: '!', weaker: '<', allowed: '=' }[verdict]} ${lines[index]}   [${claim.rule}]`);
  for (const { words, party, outcome } of score.coref)
    if (outcome !== 'joined') console.log(` ? "${words}" is ${party}: ${outcome}`);
}

/** The floor rises to what passes now; it is not written where a case of it fell. */
function writePassing() {
  const passing = scored.filter(({ score }) => passes(score)).map(({ golden }) => golden.id);
  const fallen = readPassing().filter(
    (id) => chosen.some((golden) => golden.id === id) && !passing.includes(id),
  );
  if (fallen.length > 0) {
    console.error(`not written, these no longer pass: ${fallen.join(', ')}`);
    process.exit(1);
  }
  const all = [...new Set([...readPassing(), ...passing])].sort();
  writeFileSync(PASSING, `${JSON.stringify({ passes: all }, undefined, 2)}\n`);
  console.log(`\n${all.length} cases pass`);
}
