#!/usr/bin/env node
/**
 * How well listed parties that a text names are linked to their entries: the statements of reasons of `eu_reasons`, where they are
 * present beside the repository, each against a list made of all of them. The list is made of names and aliases as printed, with what is
 * wrong in them; the labels are `eu-reasons/links.jsonl` (see the README there). What counts is what `waybill build` shows under
 * `listings` of a party that the text mentions; the party that the text is about is left out.
 *
 * Run after a build:
 *
 *   node bench/language/listed-links.mjs [--each] [--show] [--record ID]
 *
 * All texts are one case; with `--each` every text is a case of its own. `--show` prints what was missed and what was wrong.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values: options } = parseArgs({
  options: {
    each: { type: 'boolean', default: false },
    show: { type: 'boolean', default: false },
    record: { type: 'string' },
  },
});
const texts = new URL('../../../shared/data/text/eu_reasons/reasons.jsonl', import.meta.url);
const engine = new URL('../../packages/engine/dist/', import.meta.url);
if (!existsSync(fileURLToPath(texts)) || !existsSync(fileURLToPath(new URL('case/analyse.js', engine)))) {
  console.log(
    `skipped: ${existsSync(fileURLToPath(texts)) ? 'build first' : 'no statements of reasons beside the repository'}`,
  );
  process.exit(0);
}
const door = async (path) => import(new URL(path, engine).href);
const { readSource } = await door('read/index.js');
const { extractDocument } = await door('extract/index.js');
const { readList, recogniseLists } = await door('lists/index.js');
const { isListed } = await door('network/index.js');
const { analyse } = await door('case/analyse.js');

const jsonLines = (url) =>
  readFileSync(url, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
const records = jsonLines(texts);
const labels = jsonLines(new URL('eu-reasons/links.jsonl', import.meta.url));
const textOf = new Map(records.map(({ record, reason }) => [record, reason]));
for (const { record, text, start, end } of labels)
  if (textOf.get(record)?.slice(start, end) !== text)
    throw new Error(`${record}: “${text}” is not at ${start}`);
const keyOf = (record, entry) => `${record} → ${entry}`;
const labelOf = new Map(
  labels.filter(({ not }) => not !== true).map((label) => [keyOf(label.record, label.entry), label]),
);

/** The records as a list: every name and alias as printed. */
function listOfRecords() {
  const lines = records.map(({ record, name, aliases, kind, listed }) =>
    JSON.stringify({
      id: record,
      schema: kind,
      caption: name,
      properties: {
        name: [name],
        alias: aliases.split('; ').filter((alias) => alias !== ''),
        topics: ['sanction'],
      },
      first_seen: listed,
      datasets: ['eu_reasons'],
    }),
  );
  const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
  const path = 'lists/entities.ftm.json';
  const sets = recogniseLists([{ path, head: bytes.slice(0, 65_536), size: bytes.length }]);
  const version = readList(sets[0], [{ path, bytes }]);
  if (version.entries.length !== records.length)
    throw new Error(`the list has ${version.entries.length} entries of ${records.length}`);
  return version;
}

async function entryOf({ record, reason }) {
  const { source, document } = await readSource({
    path: `${record}.txt`,
    bytes: new TextEncoder().encode(reason),
  });
  const extraction = extractDocument(document, {});
  return { source: { ...source, facts: extraction.facts }, document, extraction, issues: [] };
}

const list = listOfRecords();
const entries = await Promise.all(
  records.filter(({ record }) => options.record === undefined || record === options.record).map(entryOf),
);
const found = new Map();
const started = performance.now();
for (const group of options.each ? entries.map((entry) => [entry]) : [entries]) {
  const { view } = analyse({
    title: 'x',
    entries: group,
    lists: [list],
    judgements: [],
    contexts: {},
    issues: [],
  });
  const recordOf = new Map(group.map(({ document }) => [document.id, document.path.replace(/\.txt$/u, '')]));
  const mentions = new Map(view.mentions.map((mention) => [mention.id, mention]));
  for (const party of view.parties)
    for (const listing of view.listings.get(party.id) ?? []) {
      if (!isListed(listing)) continue;
      for (const id of party.mentions) {
        const mention = mentions.get(id);
        const record = recordOf.get(mention?.document);
        if (record === undefined || record === listing.entry) continue;
        const key = keyOf(record, listing.entry);
        found.set(key, [...(found.get(key) ?? []), { mention, party, listing }]);
      }
    }
}
const seconds = (performance.now() - started) / 1000;

const asked = [...labelOf].filter(
  ([, { record }]) => options.record === undefined || record === options.record,
);
const isMet = ({ start, end }, hits) =>
  hits.some(({ mention }) => mention.start < end && mention.end > start);
const required = asked.filter(([, { optional }]) => optional !== true);
const met = required.filter(([key, label]) => isMet(label, found.get(key) ?? []));
const wrong = [...found].filter(([key]) => !labelOf.has(key));
if (options.show) {
  for (const [key, { text }] of required.filter((row) => !met.includes(row)))
    console.log(`MISSED  ${key}: “${text}”`);
  for (const [key, hits] of wrong)
    for (const { mention, listing } of hits.slice(0, 1))
      console.log(
        `WRONG   ${key}: “${mention.quote}” as “${listing.matchedName}” ${listing.identity} (${listing.reasons.map(({ text }) => text).join('; ')})`,
      );
}
const names = (rows) => new Set(rows.map(([, { entry }]) => entry)).size;
const rate = (part, whole) => (whole === 0 ? '–' : (part / whole).toFixed(3));
const frequent = new Set(['I.ENTITIES#159', 'I.PERSONS#669']);
for (const [title, keep] of [
  ['all links', () => true],
  ['without the two entries named most', (entry) => !frequent.has(entry)],
]) {
  const wanted = required.filter(([, { entry }]) => keep(entry));
  const right = met.filter(([, { entry }]) => keep(entry));
  const untrue = wrong.filter(([key]) => keep(key.split(' → ')[1]));
  console.log(
    `${title}: ${wanted.length} to ${names(wanted)} entries, found ${right.length}, wrong ${untrue.length}; ` +
      `recall ${rate(right.length, wanted.length)}, precision ${rate(right.length, right.length + untrue.length)}`,
  );
}
const traps = labels.filter(({ not }) => not === true);
const fallen = traps.filter(({ record, entry }) => found.has(keyOf(record, entry)));
console.log(
  `look-alikes noted: ${traps.length}, taken for the entry: ${fallen.length}; analysis ${seconds.toFixed(1)} s`,
);
