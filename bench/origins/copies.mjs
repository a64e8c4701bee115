#!/usr/bin/env node
/**
 * Whether copies are told from texts of their own: invented pairs (bench/origins/pairs.yaml), labelled before the thresholds were looked
 * at. Prints what is joined wrongly or missed, the range of containment on either side, and how long many documents take. Run after `npm run build`.
 *
 *   node bench/origins/copies.mjs [--all] [--documents 2000]
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';

const { values: options } = parseArgs({
  options: { all: { type: 'boolean', default: false }, documents: { type: 'string', default: '2000' } },
});
const engine = new URL('../../packages/engine/dist/', import.meta.url);
const { compareSignatures, groupOrigins, signatureOf } = await import(
  new URL('events/index.js', engine).href
);
const { makeDocumentId, makeSourceId, sha256 } = await import(new URL('model/index.js', engine).href);
const { textDocument } = await import(new URL('extract/prose/golden/text-document.js', engine).href);

const { pieces, pairs, later } = parse(readFileSync(new URL('pairs.yaml', import.meta.url), 'utf8'));
const filled = (text) => text.replace(/\{([a-z\d-]+)\}/gu, (_, name) => pieces[name].trim());

function sourceOf(path) {
  const digest = sha256(path);
  const fact = (value) => ({ value, by: 'manifest', why: 'manifest' });
  return {
    id: makeSourceId(path, digest),
    path,
    sha256: digest,
    size: 1,
    mediaType: 'text/plain',
    parent: null,
    facts: { genre: fact('news') },
  };
}

function documentOf(path, text) {
  const { id: source } = sourceOf(path);
  return { ...textDocument(text, path), id: makeDocumentId(source, 'text/1'), source };
}

function judge(list, title) {
  const tally = { right: 0, wrong: 0, missed: 0 };
  const ranges = { true: [], false: [] };
  for (const { name, one, left, right, among = [] } of list) {
    const documents = [left, right, ...among].map((text, at) => documentOf(`${at}.txt`, filled(text)));
    const sources = documents.map(({ path }) => sourceOf(path));
    const groups = groupOrigins({ sources, documents });
    const [first, second] = sources.map(({ id }) =>
      groups.findIndex(({ sources: members }) => members.includes(id)),
    );
    const joined = first === second;
    const { containment } = compareSignatures(signatureOf(documents[0]), signatureOf(documents[1]));
    ranges[one].push(containment);
    const outcome = joined === one ? 'right' : joined ? 'wrong' : 'missed';
    tally[outcome] += 1;
    if (options.all || joined !== one) console.log(`${outcome.padEnd(6)} ${containment.toFixed(2)} ${name}`);
  }
  const range = (shares) => `${Math.min(...shares).toFixed(2)}..${Math.max(...shares).toFixed(2)}`;
  console.log(
    `${title}: ${list.length} pairs, ${tally.right} right, ${tally.wrong} joined wrongly, ${tally.missed} missed; ` +
      `containment of copies ${range(ranges.true)}, of texts of their own ${range(ranges.false)}\n`,
  );
}
judge(pairs, 'first');
judge(later, 'later');

const count = Number(options.documents);
const many = Array.from({ length: count }, (_, at) => documentOf(`${at}.txt`, invented(at)));
const sources = many.map(({ path }) => sourceOf(path));
const before = process.cpuUsage();
const groups = groupOrigins({ sources, documents: many });
const { user, system } = process.cpuUsage(before);
const size = many.reduce((sum, { text }) => sum + text.length, 0);
console.log(
  `${count} documents of ${Math.round(size / count)} characters, one in five a copy: ${groups.length} origins, ${((user + system) / 1e6).toFixed(1)} s of processor time`,
);

/** A text of its own words; every fifth is the one before it, cut, and all carry one frame. */
function invented(at) {
  const own = at % 5 === 4 ? at - 1 : at;
  let state = own * 2654435761 + 1;
  const next = (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % limit;
  };
  const sentences = Array.from(
    { length: 40 },
    () => `${Array.from({ length: 12 }, () => `w${next(5000)}`).join(' ')}.`,
  );
  const kept = own === at ? sentences : sentences.slice(0, 20);
  return `${kept.join(' ')}\n\n${filled('{boiler}')}\n\n${filled('{loose-boiler}')}`;
}
