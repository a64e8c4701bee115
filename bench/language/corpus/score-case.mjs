/** A golden case against what was extracted: which expected claims were found, which found claims nobody expects. */
import { compareClaim, rolesRight, weaker, whole } from './compare-claim.mjs';
import { sameWords, wordsOf } from './same-words.mjs';

/** How a claim that stands for several is judged, best first. */
const ORDER = ['whole', 'roles', 'weaker', 'partly'];

/**
 * `musts`: each expected claim with `outcome` `whole | roles | missed` and the slots of its nearest claim that differ. `claims`: each
 * extracted claim as `right` (a must, whole), `allowed` (a may, whole), `weaker` (says less than one of them) or `wrong`.
 * `coref`: words that stand for a party, and whether they were joined to it.
 */
export function scoreCase(goldenCase, extraction) {
  const reading = readingOf(goldenCase, extraction);
  const compared = extraction.claims.map((claim) => ({
    claim,
    must: goldenCase.must.map((expected) => compareClaim(claim, expected, reading)),
    may: goldenCase.may.map((expected) => compareClaim(claim, expected, reading)),
  }));
  const claims = compared.map(({ claim, must, may }) => ({ claim, verdict: verdictOf(must, may) }));
  const musts = goldenCase.must.map((expected, index) =>
    nearest(
      expected,
      compared.map(({ claim, must }) => ({ claim, slots: must[index] })),
    ),
  );
  return { musts, claims, coref: corefOf(goldenCase, reading) };
}

/** Whether a case passes: every must found whole, nothing wrong. */
export function passes({ musts, claims }) {
  return (
    musts.every(({ outcome }) => outcome === 'whole') && claims.every(({ verdict }) => verdict !== 'wrong')
  );
}

function verdictOf(must, may) {
  if (must.some(whole)) return 'right';
  if (may.some(whole)) return 'allowed';
  return [...must, ...may].some(weaker) ? 'weaker' : 'wrong';
}

function nearest(expected, candidates) {
  const rank = (slots) => ORDER[whole(slots) ? 0 : rolesRight(slots) ? 1 : weaker(slots) ? 2 : 3];
  const near = candidates
    .filter(({ slots }) => slots !== undefined && !slots.has('roles'))
    .map(({ claim, slots }) => ({ claim, slots, rank: rank(slots) }))
    .sort((a, b) => ORDER.indexOf(a.rank) - ORDER.indexOf(b.rank) || a.slots.size - b.slots.size)[0];
  const outcome = near?.rank === 'whole' || near?.rank === 'roles' ? near.rank : 'missed';
  return { expected, outcome, slots: near === undefined ? [] : [...near.slots.keys()], near: near?.claim };
}

/** Who is meant in this extraction: a mention with all that it stands for. */
function readingOf({ language, coref }, { mentions }) {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const roots = new Map(mentions.map(({ id }) => [id, rootOf(id, byId)]));
  const chains = new Map();
  for (const mention of mentions) {
    const root = roots.get(mention.id);
    chains.set(root, [...(chains.get(root) ?? []), mention]);
  }
  const standIns = Object.entries(coref);
  const isStandIn = (words) => standIns.some(([stand]) => equal(stand, words));
  const isNamed = (id, words) =>
    !isStandIn(words) &&
    (chains.get(roots.get(id)) ?? []).some(
      ({ name, quote }) => sameWords(words, name, language) || sameWords(words, quote, language),
    );
  const own = (id) => byId.get(id);
  const mayBe = (id, filler) => {
    const mention = own(id);
    if (mention === undefined) return false;
    const chain = chains.get(roots.get(id)) ?? [];
    return standIns.some(
      ([stand, party]) =>
        chain.every(
          ({ quote, name }) => sameWords(stand, quote, language) || sameWords(stand, name, language),
        ) &&
        filler.some(
          (words) =>
            equal(words, stand) || sameWords(words, party, language) || sameWords(party, words, language),
        ),
    );
  };
  const speaksFor = (description, words) =>
    !isStandIn(description) &&
    ` ${wordsOf(description).join(' ')} `
      .toLowerCase()
      .includes(` ${wordsOf(words).join(' ')} `.toLowerCase());
  return { language, mentions, isNamed, mayBe, speaksFor };
}

const equal = (a, b) => wordsOf(a).join(' ').toLowerCase() === wordsOf(b).join(' ').toLowerCase();

function rootOf(id, byId) {
  let at = id;
  for (let steps = 0; steps < 50; steps += 1) {
    const next = byId.get(at)?.coreference?.antecedent;
    if (next === undefined) return at;
    at = next;
  }
  return at;
}

function corefOf({ coref }, reading) {
  return Object.entries(coref).map(([stand, party]) => {
    const met = reading.mentions.filter(({ quote }) => equal(stand, quote));
    const joined = met.some(({ id }) => party.split(' + ').every((one) => reading.isNamed(id, one)));
    return { words: stand, party, outcome: met.length === 0 ? 'not met' : joined ? 'joined' : 'apart' };
  });
}
