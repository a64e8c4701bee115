#!/usr/bin/env node
/**
 * Facts of the factRuEval-2016 development texts (Russian news) against the claims read out of them. Run after `npm run build`.
 *
 *   node bench/language/factrueval-facts.mjs [FOLDER] [--show]
 *
 * FOLDER holds `*.txt` with `*.facts` beside them and defaults to `../shared/data/text/factrueval_dev`. What is compared:
 *
 *   Occupation (Who, Where, Position)  role claims (person, organisation)      one is right when person and organisation are
 *   Ownership  (Owner, Property)       ownership claims (owner, owned)          one is right when both are
 *   Deal       (Participant ×2)        supply and payment claims                one is right when two of its parties are participants
 *
 * Names are the same when they share a word, endings aside. A fact without Where is met by any organisation. The annotation tells each
 * fact of a document once, so claims that say the same twice count once. Deals of the annotation are loans, fines and takeovers too, which are
 * no supply: their recall says how far the two notions are apart. A claim the annotation lacks counts as wrong though it may be true.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    show: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const folder =
  positionals[0] ?? new URL('../../../shared/data/text/factrueval_dev', import.meta.url).pathname;
if (values.help || !existsSync(folder)) {
  console.error('usage: factrueval-facts.mjs [FOLDER] [--show]');
  process.exit(values.help ? 0 : 2);
}

const engine = new URL('../../packages/engine/dist/', import.meta.url);
const { readSource } = await import(new URL('read/index.js', engine).href);
const { extractDocument } = await import(new URL('extract/index.js', engine).href);

const KINDS = {
  Occupation: { kinds: ['role'], gold: [['Who'], ['Where']], roles: [['person'], ['organisation']] },
  Ownership: { kinds: ['ownership'], gold: [['Owner'], ['Property']], roles: [['owner'], ['owned']] },
  Deal: {
    kinds: ['supply', 'payment'],
    gold: [['Participant'], ['Participant']],
    roles: [
      ['supplier', 'payee', 'recipient', 'payer'],
      ['recipient', 'payer', 'supplier', 'payee'],
    ],
  },
};

/** Stems of the words of a name: case endings fall. */
function stems(text) {
  return text
    .toLowerCase()
    .replace(/ё/gu, 'е')
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1)
    .map((word) => (word.length > 4 ? word.slice(0, Math.max(4, word.length - 2)) : word.slice(0, 3)));
}

function alike(a, b) {
  const [left, right] = [stems(a), stems(b)];
  return left.some((one) => right.some((two) => one.startsWith(two) || two.startsWith(one)));
}

function factsOf(path) {
  return readFileSync(path, 'utf8')
    .split(/\n\s*\n/u)
    .map((block) => block.trim().split('\n'))
    .filter(([head]) => head !== undefined && head !== '')
    .map(([head, ...lines]) => {
      const slots = lines.map((line) => {
        const [name, , ...words] = line.split(' ');
        return { name, words: words.join(' ').replace(/obj\d+|span\d+/gu, '') };
      });
      return { type: head.split(' ')[1], slots };
    });
}

const score = Object.fromEntries(
  Object.keys(KINDS).map((type) => [type, { gold: 0, met: 0, found: 0, right: 0 }]),
);
for (const file of readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()) {
  const { document } = await readSource({
    path: file,
    bytes: new Uint8Array(readFileSync(`${folder}/${file}`)),
  });
  if (document === null) continue;
  const { claims, mentions } = extractDocument(document, { genre: 'news' });
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const nameOf = (id) => {
    let mention = byId.get(id);
    for (let steps = 0; mention?.coreference !== undefined && steps < 20; steps += 1)
      mention = byId.get(mention.coreference.antecedent) ?? mention;
    return `${byId.get(id)?.name ?? ''} ${mention?.name ?? ''}`;
  };
  const facts = factsOf(`${folder}/${file.replace(/txt$/u, 'facts')}`);
  for (const [type, { kinds, gold, roles }] of Object.entries(KINDS)) {
    const expected = facts.filter((fact) => fact.type === type);
    const pairs = new Map();
    for (const claim of claims.filter(
      ({ kind, polarity }) => kinds.includes(kind) && polarity === 'positive',
    )) {
      const sides = roles.map((names) => names.flatMap((name) => (claim.roles[name] ?? []).map(nameOf)));
      for (const left of sides[0])
        for (const right of sides[1]) {
          if (left === right) continue;
          const key = type === 'Deal' ? [left, right].sort().join('|') : `${left}|${right}`;
          if (!pairs.has(key)) pairs.set(key, { left, right, quote: claim.passages[0].quote });
        }
    }
    const meets = (fact, { left, right }) => {
      const side = (names) =>
        fact.slots.filter((slot) => names.includes(slot.name)).map((slot) => slot.words);
      const [first, second] = [side(gold[0]), side(gold[1])];
      if (type === 'Deal')
        return (
          first.some((one) => alike(one, left)) && first.some((one) => alike(one, right) && !alike(one, left))
        );
      return (
        first.some((one) => alike(one, left)) &&
        (second.length === 0 || second.some((one) => alike(one, right)))
      );
    };
    const found = [...pairs.values()];
    score[type].gold += expected.length;
    score[type].met += expected.filter((fact) => found.some((pair) => meets(fact, pair))).length;
    score[type].found += found.length;
    for (const pair of found) {
      const right = expected.some((fact) => meets(fact, pair));
      if (right) score[type].right += 1;
      else if (values.show)
        console.log(
          `+ ${file} ${type}: ${pair.left} | ${pair.right}\n    ${pair.quote.replace(/\s+/gu, ' ')}`,
        );
    }
    if (values.show)
      for (const fact of expected.filter((one) => !found.some((pair) => meets(one, pair))))
        console.log(
          `- ${file} ${type}: ${fact.slots.map(({ name, words }) => `${name}${words}`).join('; ')}`,
        );
  }
}

const percent = (part, whole) => (whole === 0 ? '  –' : `${((100 * part) / whole).toFixed(0).padStart(3)} %`);
console.log('fact         gold   met  recall   found  right  precision     F1');
for (const [type, { gold, met, found, right }] of Object.entries(score)) {
  const [recall, precision] = [gold === 0 ? 0 : met / gold, found === 0 ? 0 : right / found];
  const f1 = recall + precision === 0 ? 0 : (2 * recall * precision) / (recall + precision);
  console.log(
    `${type.padEnd(11)} ${String(gold).padStart(5)} ${String(met).padStart(5)}   ${percent(met, gold)}   ${String(found).padStart(5)}  ${String(right).padStart(5)}      ${percent(right, found)}   ${percent(f1, 1)}`,
  );
}
