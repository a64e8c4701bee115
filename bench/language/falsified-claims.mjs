/**
 * Falsified claims over right quotes (roles swapped, negation, certainty, phase, number, sum, time, share, speaker, place, name, kind
 * turned), in four languages, and the right claims beside them, against the verifier of proposals: once with nothing but its own
 * checks, once with what the rules read in the same text. Exits with 1 when a falsified claim is accepted. Right claims that it refuses
 * are told: silence costs less than a wrong claim, but it costs.
 *
 * Run after a build: node bench/language/falsified-claims.mjs [--misses]
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLAIM_FALSIFIERS, WRONG_CLAIMS } from './falsified/falsify-claims.mjs';
import { HELD } from './falsified/held-claims.mjs';
import { SENTENCES } from './falsified/sentences.mjs';

const door = new URL('../../packages/engine/dist/extract/index.js', import.meta.url);
if (!existsSync(fileURLToPath(door))) {
  console.log('skipped: build first');
  process.exit(0);
}
const { extractDocument, groundOf, verifyProposal } = await import(door.href);
const listMisses = process.argv.includes('--misses');

const languageOf = (text) => {
  if (/\p{Script=Han}/u.test(text)) return 'zh';
  if (/[іїєґ]/iu.test(text)) return 'uk';
  return /\p{Script=Cyrillic}/u.test(text) ? 'ru' : 'en';
};

function documentOf(text) {
  return {
    id: 'doc-bench',
    source: 'src-bench',
    path: 'bench.txt',
    text,
    pages: [],
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    tables: [],
    lines: [],
    metadata: {},
    reader: 'text/1',
    issues: [],
  };
}

const grounds = new Map();
function groundFor(text, withRules) {
  const key = `${withRules} ${text}`;
  if (!grounds.has(key)) {
    const document = documentOf(text);
    const extraction = withRules ? extractDocument(document, {}) : { mentions: [], claims: [] };
    grounds.set(key, groundOf(document, extraction, null));
  }
  return grounds.get(key);
}

function verify({ text, quote, claim }, withRules) {
  return verifyProposal(groundFor(text, withRules), {
    position: null,
    ...claim,
    sentence: 1,
    quote: quote ?? text,
  });
}

const falsified = [
  ...WRONG_CLAIMS.map((row) => ({ ...row, language: languageOf(row.text), how: 'by hand' })),
  ...SENTENCES.flatMap((sentence) =>
    Object.entries(CLAIM_FALSIFIERS).flatMap(([how, falsify]) => {
      const claim = falsify(sentence, SENTENCES);
      return claim === undefined || JSON.stringify(claim) === JSON.stringify(sentence.claim)
        ? []
        : [{ ...sentence, claim, how }];
    }),
  ),
];
const right = SENTENCES.map((sentence) => ({ ...sentence, how: 'as it stands' }));

function table(title, rows, wanted) {
  const counts = new Map();
  const codes = new Map();
  for (const row of rows) {
    const line = counts.get(row.language) ?? { rows: 0, alone: 0, rules: 0 };
    line.rows += 1;
    for (const [column, withRules] of [
      ['alone', false],
      ['rules', true],
    ]) {
      const outcome = verify(row, withRules);
      line[column] += Number(outcome.accepted);
      if (!withRules && !outcome.accepted)
        codes.set(outcome.rejection.code, (codes.get(outcome.rejection.code) ?? 0) + 1);
      if (listMisses && outcome.accepted !== wanted)
        console.log(
          `${row.language}\t${column}\t${row.how}\t${outcome.accepted ? '' : `${outcome.rejection.code}: ${outcome.rejection.detail}`}\t${row.text}\t${wanted ? '' : JSON.stringify(row.claim)}`,
        );
    }
    counts.set(row.language, line);
  }
  const total = { rows: 0, alone: 0, rules: 0 };
  console.log(
    `${title}\n| language | claims | accepted, own checks | accepted, with the rules' reading |\n|---|---|---|---|`,
  );
  for (const [language, line] of counts) {
    for (const key of Object.keys(total)) total[key] += line[key];
    console.log(`| ${language} | ${line.rows} | ${line.alone} | ${line.rules} |`);
  }
  console.log(`| all | ${total.rows} | ${total.alone} | ${total.rules} |\n`);
  return { total, codes };
}

const wrong = table('Falsified claims', falsified, false);
table('Right claims', right, true);
const heldRows = (side) =>
  HELD.flatMap((sentence) => sentence[side].map((claim) => ({ ...sentence, claim, how: 'held' })));
const held = table('Falsified claims over held sentences', heldRows('wrong'), false);
table('Right claims over held sentences', heldRows('right'), true);
console.log('Reasons for which falsified claims were refused');
for (const [code, count] of [...wrong.codes].sort(([, a], [, b]) => b - a))
  console.log(`| ${code} | ${count} |`);
if ([wrong, held].some(({ total }) => total.alone > 0 || total.rules > 0)) process.exitCode = 1;
