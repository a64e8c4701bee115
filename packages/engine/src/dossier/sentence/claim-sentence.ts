/** One claim as one sentence, with its speakers, its strength and its caveats. */
import { RESPONSES, SCOPE_NOUNS } from '../../data/dossier/responses.ts';
import type { ResolvedClaim } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { clauseOf, nounPhraseOf } from './clause.ts';
import { isPlural, partyWords } from './party-words.ts';
import { propositionOf } from './proposition.ts';
import { type Sentence, sentenceOf, type Status } from './sentence.ts';
import { isPaper, leadOf, speakerWords } from './voice.ts';
import { capitalised, joinWords, listWords, verbatim, type Words, words } from './words.ts';

/** The sentence of a claim; its caveats follow as sentences of their own. */
export function claimSentences(index: CaseIndex, resolved: ResolvedClaim, status?: Status): Sentence[] {
  const { claim } = resolved;
  const told = claim.kind === 'response' ? responseWords(index, resolved) : assertionWords(index, resolved);
  return [sentenceOf(index, told, [claim.id], status), ...caveatSentences(index, resolved)];
}

/** What the narrator says against relying on a claim, in the narrator's own words. */
export function caveatSentences(index: CaseIndex, { claim, source, speakers }: ResolvedClaim): Sentence[] {
  if (claim.caveats.length === 0) return [];
  const outer = speakerWords(index, {
    claim: { ...claim, attribution: claim.attribution.slice(0, 1) },
    roles: {},
    places: [],
    speakers: speakers.slice(0, 1),
    responseScope: null,
    source,
  });
  const quotes = claim.caveats.map((caveat) => words`“${verbatim(caveat.trim())}”`);
  return [sentenceOf(index, words`Caution from ${outer}: ${listWords(quotes)}`, [claim.id])];
}

/** What a response is about: "the supply involving X", or nothing where its words name no matter. */
export function scopeWords(index: CaseIndex, { responseScope }: ResolvedClaim): Words {
  if (!responseScope) return [];
  const { kinds, parties } = responseScope;
  if (kinds.length === 0 && parties.length === 0) return [];
  const matter =
    kinds.length === 0 ? words`the matter` : listWords(kinds.map((kind) => words`${SCOPE_NOUNS[kind]}`));
  return parties.length === 0
    ? matter
    : words`${matter} involving ${listWords(parties.map((party) => partyWords(index, party)))}`;
}

function assertionWords(index: CaseIndex, resolved: ResolvedClaim): Words {
  const proposition = propositionOf(index, resolved);
  // "X denied that it supplied" holds the negation already.
  const denies = resolved.claim.attribution.at(-1)?.stance === 'denies';
  const clause = clauseOf(denies ? { ...proposition, polarity: 'positive' } : proposition);
  if (clause) return words`${leadOf(index, resolved)}${clause}`;
  const topic = nounPhraseOf(proposition);
  return words`${capitalised(speakerWords(index, resolved))} names this without further particulars: ${topic}`;
}

function responseWords(index: CaseIndex, resolved: ResolvedClaim): Words {
  const { claim, roles } = resolved;
  const respondents = roles.respondent ?? [];
  const subject =
    respondents.length > 0
      ? listWords(respondents.map((party) => partyWords(index, party)))
      : words`a party that is not named`;
  const scope = scopeWords(index, resolved);
  const phrase = claim.response === null ? null : RESPONSES[claim.response];
  const many = respondents.length > 1 || respondents.some((party) => isPlural(index, party));
  const agree = (text: string): string => (many ? text.replace('it was', 'they were') : text);
  let predicate: Words = words`replied`;
  if (phrase) {
    predicate =
      phrase.scoped && scope.length > 0
        ? words`${agree(phrase.verb)} ${scope}`
        : words`${agree(phrase.unscoped)}`;
  }
  const by = reporter(index, resolved);
  return joinWords([subject, predicate, by]);
}

/** "(as reported by …)": by whose word the answer is known, unless the party says so itself. */
function reporter(index: CaseIndex, resolved: ResolvedClaim): Words {
  const { claim, speakers, roles } = resolved;
  const respondents = new Set(roles.respondent ?? []);
  const outer = claim.attribution.filter((_, at) => {
    const speaker = speakers[at] ?? null;
    return speaker === null || !respondents.has(speaker);
  });
  if (outer.length === 0) return [];
  const kept = new Set(outer);
  const told = speakerWords(index, {
    ...resolved,
    claim: { ...claim, attribution: outer },
    speakers: speakers.filter((_, at) => {
      const link = claim.attribution[at];
      return link !== undefined && kept.has(link);
    }),
  });
  return words`(as reported ${outer.length === 1 && outer[0] && isPaper(outer[0]) ? 'in' : 'by'} ${told})`;
}
