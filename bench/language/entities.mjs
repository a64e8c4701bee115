#!/usr/bin/env node
/**
 * Which people, organisations and places are found in running text, on two labelled sets where they lie beside the repository: re3d
 * (English) and the development part of factRuEval-2016 (Russian). What is scored are the mentions of `extractDocument`, as a case
 * gets them. Labelled spans that are names are scored first; then all, with descriptions ("the victims") and pronouns ("we").
 * Run after `npm run build`.
 *
 *   node bench/language/entities.mjs [--set re3d|factrueval] [--by-source] [--misses KIND] [--relations] [--only NAME] [--engine DIST]
 *
 * `--only` takes one source of re3d, or one quarter of factRuEval (1 to 4): with `--engine` a copy of dist whose tagger was trained
 * without it, these are figures for texts nobody has seen.
 */
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { readFactRuEval, readRe3d } from './entities/gold.mjs';
import { countRelations, openRelationTally, printRelations } from './entities/relations.mjs';
import { addTo, emptyTally, pairSpans, scores } from './entities/score.mjs';

const { values: options } = parseArgs({
  options: {
    set: { type: 'string' },
    'by-source': { type: 'boolean', default: false },
    misses: { type: 'string' },
    only: { type: 'string' },
    relations: { type: 'boolean', default: false },
    tally: { type: 'boolean', default: false },
    engine: {
      type: 'string',
      default: fileURLToPath(new URL('../../packages/engine/dist/', import.meta.url)),
    },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
if (options.help) {
  console.error(
    'usage: entities.mjs [--set re3d|factrueval] [--by-source] [--misses KIND] [--relations] [--only NAME] [--engine DIST]',
  );
  process.exit(0);
}

const engine = pathToFileURL(`${resolve(options.engine)}/`);
const { extractDocument } = await import(new URL('extract/index.js', engine).href);
const { makeDocumentId, makeSourceId, sha256 } = await import(new URL('model/index.js', engine).href);

const ORGANISATIONS = new Set(['Organization', 'Company', 'PublicBody', 'LegalEntity']);
const KIND_OF = (schema) =>
  schema === 'Person'
    ? 'Person'
    : ORGANISATIONS.has(schema)
      ? 'Organisation'
      : schema === 'Address'
        ? 'Location'
        : schema === 'Vessel' || schema === 'Airplane'
          ? 'Vehicle'
          : undefined;

/** The document of a plain text, as the reader of text files makes it. */
function documentOf({ id, text }) {
  const path = `${id}.txt`;
  const blocks = [...text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)].flatMap(({ 0: words, index }) =>
    words.trim() === ''
      ? []
      : [
          {
            kind: 'paragraph',
            start: index + words.length - words.trimStart().length,
            end: index + words.trimEnd().length,
          },
        ],
  );
  const source = makeSourceId(path, sha256(text));
  const plain = { pages: [], tables: [], lines: [], metadata: {}, reader: 'text/1', issues: [] };
  return { id: makeDocumentId(source, 'text/1'), source, path, text, blocks, ...plain };
}

/**
 * What is scored: its label, the labelled kinds it counts, and the found kinds that answer them. A country that acts (LocOrg of
 * factRuEval) is counted apart: either reading answers it, and neither is wrong for it.
 */
const COUNTS = [
  { label: 'people', gold: ['Person'], found: ['Person'] },
  { label: 'organisations', gold: ['Organisation'], found: ['Organisation'] },
  { label: 'people and organisations', gold: ['Person', 'Organisation'], found: ['Person', 'Organisation'] },
  { label: 'places', gold: ['Location', 'LocOrg'], found: ['Location'] },
  { label: 'LocOrg', gold: ['LocOrg'], found: ['Location', 'Organisation'] },
];

const sets = [
  ['re3d', readRe3d],
  ['factrueval', readFactRuEval],
].filter(([name]) => options.set === undefined || options.set === name);

const relations = openRelationTally();
const percent = (value) => value.toFixed(3);
console.log(
  'set          source               counted                    labelled  form   gold  found   exact P/R/F1         overlap P/R/F1        one to one F1',
);
for (const [name, read] of sets) {
  const documents = read();
  if (documents === undefined) {
    console.log(`${name}: skipped, its data is not beside the repository`);
    continue;
  }
  const tallies = new Map();
  const chosen = documents.filter(
    ({ source }, index) =>
      options.only === undefined || options.only === source || options.only === String((index % 4) + 1),
  );
  for (const document of chosen) {
    const extraction = extractDocument(documentOf(document), {});
    const { mentions } = extraction;
    if (options.relations && name === 're3d') countRelations(relations, document, extraction);
    const found = mentions
      .map(({ start, end, schema, form, quote }) => ({
        start,
        end,
        form,
        quote,
        schema,
        kind: KIND_OF(schema),
      }))
      .filter(({ kind }) => kind !== undefined);
    for (const count of COUNTS)
      for (const forms of [['name'], ['name', 'description', 'pronoun']]) {
        if (forms.length > 1 && name !== 're3d') continue;
        const gold = document.gold.filter(
          ({ kind, form }) => count.gold.includes(kind) && forms.includes(form),
        );
        if (count.label === 'LocOrg' && name === 're3d') continue;
        // What answers a labelled span outside of this count is neither right nor wrong here.
        const apart = document.gold.filter(
          ({ kind, form }) =>
            (count.gold.includes(kind) && !forms.includes(form)) ||
            (kind === 'LocOrg' && !count.gold.includes(kind)),
        );
        const own = found.filter(({ kind }) => count.found.includes(kind));
        const same = (one, other) => other.kind === 'LocOrg' || one.kind === other.kind;
        const first = pairSpans(document.text, own, gold, same);
        const left = new Set(pairSpans(document.text, first.wrong, apart, same).wrong);
        const counted = own.filter(
          (one) => !first.wrong.includes(one) || (left.has(one) && count.label !== 'LocOrg'),
        );
        const pairing = pairSpans(document.text, counted, gold, same);
        for (const source of options['by-source'] ? ['all', document.source] : ['all']) {
          const key = `${source}\t${count.label}\t${forms.length === 1 ? 'names' : 'all'}`;
          if (!tallies.has(key)) tallies.set(key, emptyTally());
          addTo(tallies.get(key), pairing, counted, gold);
        }
        if (options.misses === count.label && forms.length === 1) {
          const show = ({ start, end, schema, kind }) =>
            `${document.text.slice(Math.max(0, start - 30), start)}[${document.text.slice(start, end)}]${document.text.slice(end, end + 20)}`.replace(
              /\s+/gu,
              ' ',
            ) + ` (${schema ?? kind})`;
          for (const one of pairing.missed) console.log(`missed  ${show(one)}`);
          for (const one of pairing.wrong) console.log(`wrong   ${show(one)}`);
        }
      }
  }
  for (const [key, tally] of [...tallies].sort(
    ([a], [b]) => (a.startsWith('all') ? 0 : 1) - (b.startsWith('all') ? 0 : 1),
  )) {
    const [source, label, forms] = key.split('\t');
    if (options.tally)
      console.log(
        `tally\t${name} ${label} ${forms}\t${tally.gold}\t${tally.found}\t${tally.exact}\t${tally.overlap}\t${tally.touchedGold}\t${tally.touchedFound}`,
      );
    const row = (hits, hitsOfGold = hits) => {
      const { precision, recall, f1 } = scores(hits, tally.found, tally.gold, hitsOfGold);
      return { text: `${percent(precision)} ${percent(recall)} ${percent(f1)}`, f1 };
    };
    console.log(
      `${name.padEnd(11)}  ${source.padEnd(19)}  ${label.padEnd(25)}  ${forms.padEnd(6)}  ${String(tally.gold).padStart(8)}  ${String(tally.found).padStart(5)}   ${row(tally.exact).text}    ${row(tally.touchedFound, tally.touchedGold).text}     ${percent(row(tally.overlap).f1)}`,
    );
  }
}
if (options.relations) printRelations(relations);
