#!/usr/bin/env node
/**
 * Trains the tagger of entities and writes its weights, or measures it on documents it was not trained on. Learned from:
 *   latin     re3d (English; OGL and US public domain), factRuEval-2016 development part (Russian, MIT; shapes and neighbours carry over),
 *             invented English sentences
 *   cyrillic  factRuEval-2016, invented Russian and Ukrainian sentences
 * The same inputs give the same weights. Run after `npm run build`; the data lies beside the repository.
 *
 *   node bench/language/entities/train.mjs [--script latin|cyrillic]             writes data/entities/*-weights.ts
 *   node bench/language/entities/train.mjs --without NAME --out DIST              the same without one source of re3d, or one
 *                                                                                quarter of factRuEval (1 to 4), into a copy of dist
 *   node bench/language/entities/train.mjs --held source|documents [--show KIND] [--leads]  cross-validates and prints
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { quantise, trainCrf } from './crf.mjs';
import { readFactRuEval, readRe3d } from './gold.mjs';
import { inventTexts } from './invented/fill.mjs';
import { blocksOf, flatten } from './labels.mjs';
import { addTo, emptyTally, pairSpans, scores } from './score.mjs';

const { values: options } = parseArgs({
  options: {
    script: { type: 'string' },
    held: { type: 'string' },
    show: { type: 'string' },
    leads: { type: 'boolean' },
    without: { type: 'string' },
    out: { type: 'string' },
  },
});
const engine = new URL('../../../packages/engine/dist/', import.meta.url);
const from = (path) => import(new URL(path, engine).href);
const tagger = 'extract/prose/entities';
const { scanWords } = await from(`${tagger}/scan-words.js`);
const { prepare, featuresOf, FEATURE_BITS, MOST_FEATURES } = await from(`${tagger}/features.js`);
const { LABELS, beginOf, mayFollow } = await from(`${tagger}/labels.js`);
const { decodeEntities } = await from(`${tagger}/find-entities.js`);
const { unpack } = await from(`${tagger}/tagger-model.js`);
const { GAZETTEER: gazetteer } = await from('data/places/index.js');
const { caseForms, countryNames } = await from('values/index.js');
const words = await from('data/entities/name-words.js');
const tables = { words, gazetteer, caseForms, countryNames };

/** How much each text counts, and what was tried: see docs/decisions/0007. */
const SETTINGS = {
  latin: { bias: 0.5, least: 0.06, own: 1, other: 0.5, invented: [['en', 1900, 0.15]] },
  cyrillic: {
    bias: 0.5,
    least: 0.06,
    own: 1,
    other: 0,
    invented: [
      ['ru', 1200, 0.1],
      ['uk', 1200, 0.2],
    ],
  },
};
const TRAINING = { rounds: 14, rate: 0.15, shrink: 0.02, drop: 0.15 };
/** The lead of a kind, in units of the chain, from which on `--leads` shows it right nineteen times in twenty. */
const SURE = 2.5;
const KINDS = { person: 'Person', post: 'Person', organisation: 'Organisation', place: 'Location' };

/** A document as sequences of feature rows and labels. */
function sequencesOf(document, weight) {
  const blocks = blocksOf(document.text);
  const prepared = prepare(scanWords(document.text, blocks));
  const { words: scanned } = prepared;
  const labels = new Uint8Array(scanned.count);
  for (const span of flatten(document)) {
    let inside = 0;
    for (let at = 0; at < scanned.count; at += 1)
      if (scanned.start[at] < span.end && scanned.end[at] > span.start) {
        labels[at] = beginOf(span.kind) + inside;
        inside = 1;
      }
  }
  const buffer = new Int32Array(MOST_FEATURES);
  return blocks.map((_, index) => {
    const [start, end] = [scanned.bounds[index], scanned.bounds[index + 1]];
    const rows = [];
    for (let at = start; at < end; at += 1)
      rows.push(buffer.slice(0, featuresOf(prepared, at, start, end, buffer)));
    return { rows, labels: labels.slice(start, end), weight };
  });
}

function train(script, own, other) {
  const settings = SETTINGS[script];
  const sequences = [
    ...own.flatMap((document) => sequencesOf(document, settings.own)),
    ...(settings.other === 0 ? [] : other.flatMap((document) => sequencesOf(document, settings.other))),
    ...settings.invented.flatMap(([language, count, weight]) =>
      inventTexts(language, count, tables).flatMap((document) => sequencesOf(document, weight)),
    ),
  ];
  const trained = trainCrf({ sequences, rows: 1 << FEATURE_BITS, labels: LABELS, mayFollow, ...TRAINING });
  const model = quantise(trained, LABELS, settings.least);
  return { ...model, bias: Math.round(settings.bias * model.unit), sure: Math.round(SURE * model.unit) };
}

function pack({ weights, transitions, bias, sure }) {
  const bytes = [];
  let before = -1;
  for (let row = 0; row * LABELS < weights.length; row += 1) {
    const own = weights.subarray(row * LABELS, (row + 1) * LABELS);
    if (own.every((weight) => weight === 0)) continue;
    const step = row - before;
    before = row;
    const parts = [step & 127];
    for (let rest = step >> 7; rest > 0; rest >>= 7) parts.unshift((rest & 127) | 128);
    bytes.push(...parts, ...Uint8Array.from(own));
  }
  return { transitions: [...transitions], bias, sure, rows: Buffer.from(bytes).toString('base64') };
}

const re3d = readRe3d();
const factrueval = readFactRuEval();
if (re3d === undefined || factrueval === undefined) {
  console.log('skipped: the labelled texts are not beside the repository');
  process.exit(0);
}
const SETS = { latin: [re3d, factrueval], cyrillic: [factrueval, re3d] };
const scripts = options.script === undefined ? ['latin', 'cyrillic'] : [options.script];

if (options.held === undefined) {
  const kept = (document, index) =>
    document.source !== options.without &&
    !(document.set === 'factrueval' && String((index % 4) + 1) === options.without);
  for (const script of scripts) {
    const model = train(script, ...SETS[script].map((documents) => documents.filter(kept)));
    const { transitions, bias, sure, rows } = pack(model);
    if (options.out !== undefined) {
      const weights = { transitions: transitions.join(' '), bias, sure, rows };
      writeFileSync(
        join(options.out, `data/entities/${script}-weights.js`),
        `export const ${script.toUpperCase()}_WEIGHTS = ${JSON.stringify(weights)};\n`,
      );
      continue;
    }
    const file = new URL(`../../../packages/engine/src/data/entities/${script}-weights.ts`, import.meta.url);
    writeFileSync(
      file,
      `/** Weights of the tagger of entities for ${script === 'latin' ? 'Latin' : 'Cyrillic'} script, written by bench/language/entities/train.mjs. */\nimport type { PackedWeights } from './packed-weights.ts';\n\nexport const ${script.toUpperCase()}_WEIGHTS: PackedWeights = {\n  transitions:\n    '${transitions.join(' ')}',\n  bias: ${bias},\n  sure: ${sure},\n  rows: '${rows}',\n};\n`,
    );
    console.log(`${script}: ${model.kept} rows, ${rows.length} characters`);
  }
  process.exit(0);
}

const COUNTS = [
  ['people', ['Person']],
  ['organisations', ['Organisation']],
  ['people and organisations', ['Person', 'Organisation']],
  ['places', ['Location']],
];
for (const script of scripts) {
  const [own, other] = SETS[script];
  const folds =
    options.held === 'source' && script === 'latin'
      ? [...new Set(own.map(({ source }) => source))].map((source) =>
          own.filter((document) => document.source === source),
        )
      : [0, 1, 2, 3].map((fold) => own.filter((_, index) => index % 4 === fold));
  const tallies = new Map();
  const leads = new Map();
  for (const held of folds) {
    const { transitions, ...packed } = pack(
      train(
        script,
        own.filter((document) => !held.includes(document)),
        other,
      ),
    );
    const model = unpack({ ...packed, transitions: transitions.join(' ') });
    for (const document of held) {
      const found = decodeEntities(document.text, blocksOf(document.text), () => model).map((span) => ({
        ...span,
        own: span.kind,
        kind: KINDS[span.kind],
      }));
      for (const [label, kinds] of COUNTS) {
        const labelled = document.gold
          .map((span) => (span.kind === 'LocOrg' ? { ...span, kind: 'Location' } : span))
          .filter(({ kind }) => kinds.includes(kind));
        const gold = labelled.filter(({ form }) => form === 'name');
        const ours = found.filter(({ kind }) => kinds.includes(kind));
        const same = (one, two) => one.kind === two.kind;
        const first = pairSpans(document.text, ours, gold, same);
        const apart = pairSpans(
          document.text,
          first.wrong,
          labelled.filter(({ form }) => form !== 'name'),
          same,
        );
        const counted = ours.filter((one) => !first.wrong.includes(one) || apart.wrong.includes(one));
        const pairing = pairSpans(document.text, counted, gold, same);
        for (const key of options.held === 'source' && script === 'latin'
          ? [label, `${label}, ${document.source}`]
          : [label]) {
          if (!tallies.has(key)) tallies.set(key, emptyTally());
          addTo(tallies.get(key), pairing, counted, gold);
        }
        if (label === 'people and organisations')
          for (const one of found) {
            const at = labelled
              .concat(document.gold.filter(({ kind }) => kind === 'Location' || kind === 'LocOrg'))
              .filter(({ start, end }) => start < one.end && one.start < end);
            if (at.length === 0) continue;
            const right = at.some(
              ({ kind }) => kind === one.kind || (kind === 'LocOrg' && one.kind === 'Location'),
            );
            const long = /\s/u.test(document.text.slice(one.start, one.end)) ? 'several words' : 'one word';
            const bin = `${one.own}, ${long}, by ${Math.min(8, Math.floor(one.lead / 20)) * 20} %`;
            const tally = leads.get(bin) ?? [0, 0];
            tally[right ? 0 : 1] += 1;
            leads.set(bin, tally);
          }
        if (options.show === label)
          for (const [what, spans] of [
            ['missed', pairing.missed],
            ['wrong ', pairing.wrong],
          ])
            for (const { start, end, own: kind } of spans)
              console.log(
                what,
                `${document.text.slice(Math.max(0, start - 30), start)}[${document.text.slice(start, end)}]${document.text.slice(end, end + 25)}`.replace(
                  /\s+/gu,
                  ' ',
                ),
                kind ?? '',
              );
      }
    }
  }
  if (options.leads)
    for (const [bin, [right, wrong]] of [...leads].sort())
      console.log(`${script} ahead, ${bin}: right ${right}, wrong ${wrong}`);
  for (const [key, tally] of tallies) {
    const show = (hits, of = hits) => {
      const { precision, recall, f1 } = scores(hits, tally.found, tally.gold, of);
      return `${precision.toFixed(3)} ${recall.toFixed(3)} ${f1.toFixed(3)}`;
    };
    console.log(
      `${script.padEnd(8)}  ${key.padEnd(46)}  ${String(tally.gold).padStart(4)} ${String(tally.found).padStart(4)}  exact ${show(tally.exact)}  overlap ${show(tally.touchedFound, tally.touchedGold)}  one to one ${show(tally.overlap)}`,
    );
  }
}
