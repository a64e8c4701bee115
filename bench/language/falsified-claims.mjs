/**
 * Falsified claims over right quotes (roles swapped, negation, certainty, phase, number, sum, time, share, speaker, place, name, kind
 * turned), in four languages, and the right claims beside them, against the verifier of proposals: once with nothing but its own
 * checks, once with what the rules read in the same text. Exits with 1 when a falsified claim is accepted. Right claims that it refuses
 * are told: silence costs less than a wrong claim, but it costs.
 *
 * Longer sentences written later stand in two halves: one to learn from, and one that is held. --misses never tells words of the latter.
 *
 * Run after a build: node bench/language/falsified-claims.mjs [--misses]
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CLAIM_FALSIFIERS, WRONG_CLAIMS } from './falsified/falsify-claims.mjs';
import { FRESH, isHeld } from './falsified/fresh-claims.mjs';
import { HELD } from './falsified/held-claims.mjs';
import { LAST } from './falsified/last-claims.mjs';
import { LATER } from './falsified/later-claims.mjs';
import { TRAPS } from './falsified/trap-claims.mjs';
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

/** Claims with one of their names taken for another name of the same sentence, where that is not what the sentence says. */
function otherNames({ right, others = [] }, claim) {
  const names = new Set([
    ...right.flatMap(({ roles }) => roles.filter(isParty).map(({ words }) => words)),
    ...others,
  ]);
  return claim.roles.flatMap((role, at) =>
    isParty(role)
      ? [...names]
          .filter((words) => !claim.roles.some((each) => each.words === words))
          .map((words) => ({
            ...claim,
            roles: claim.roles.map((each, index) => (index === at ? { ...each, words } : each)),
          }))
      : [],
  );
}

const isParty = ({ role }) => !['goods', 'product', 'component'].includes(role);

/** Whether a claim says nothing that one of the right ones does not. */
function saidBy(right, claim) {
  const filled = (each) => JSON.stringify([each.role, each.words]);
  const slots = Object.keys(claim).filter((slot) => slot !== 'roles' && slot !== 'quantity');
  return right.some((each) => {
    const all = new Set(each.roles.map(filled));
    return (
      claim.roles.every((role) => all.has(filled(role))) &&
      slots.every((slot) => JSON.stringify(claim[slot]) === JSON.stringify(each[slot])) &&
      (claim.quantity === null || claim.quantity === each.quantity)
    );
  });
}

function freshRows(sentences) {
  const wrong = sentences.flatMap(({ wrong: byHand = [], right, ...sentence }) => [
    ...byHand.map((claim) => ({ ...sentence, claim, how: 'by hand' })),
    ...right.flatMap((claim) =>
      [
        ...Object.entries(CLAIM_FALSIFIERS).map(([how, falsify]) => [
          how,
          falsify({ ...sentence, claim }, SENTENCES),
        ]),
        ...otherNames({ ...sentence, right }, claim).map((each) => ['another name of the sentence', each]),
      ]
        .filter(([, made]) => made !== undefined && !saidBy(right, made))
        .map(([how, made]) => ({ ...sentence, claim: made, how })),
    ),
  ]);
  const rights = sentences.flatMap(({ right, ...sentence }) =>
    right.map((claim) => ({ ...sentence, claim, how: 'as it stands' })),
  );
  return { wrong, rights };
}

const languageOfId = ({ id, ...sentence }) => ({ id, ...sentence, language: id.slice(0, 2) });
const open = freshRows([...FRESH.filter((each) => !isHeld(each)), ...LATER].map(languageOfId));
const traps = freshRows(TRAPS.map(languageOfId));
const last = freshRows(LAST.map(languageOfId));
const kept = freshRows(FRESH.filter(isHeld).map(languageOfId));

function table(title, rows, wanted, quiet = false) {
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
      if (listMisses && !quiet && outcome.accepted !== wanted)
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
const longer = table('Falsified claims over longer sentences', open.wrong, false);
table('Right claims over longer sentences', open.rights, true);
const trapped = table('Falsified claims over sentences that tempt', traps.wrong, false);
table('Right claims over sentences that tempt', traps.rights, true);
const kepts = table('Falsified claims over longer sentences, held', kept.wrong, false, true);
table('Right claims over longer sentences, held', kept.rights, true, true);
const lasts = table('Falsified claims over sentences written last', last.wrong, false);
table('Right claims over sentences written last', last.rights, true);
console.log('Reasons for which falsified claims were refused');
for (const [code, count] of [...wrong.codes].sort(([, a], [, b]) => b - a))
  console.log(`| ${code} | ${count} |`);
if ([wrong, held, longer, trapped, kepts, lasts].some(({ total }) => total.alone > 0 || total.rules > 0))
  process.exitCode = 1;
