/**
 * Who says it, in words: the attribution chain from the innermost speaker outwards. "two customs officials cited
 * by The Meridian Post", "a letter seen by reporters, as retold by …". The cue verb is kept where it can be.
 */
import {
  CHAIN_LINKS,
  GENRE_NOUNS,
  SELF_DESCRIPTIONS,
  STANCE_VERBS,
  THAT_VERBS,
} from '../../data/dossier/utterance.ts';
import type { AttributionLink, PartyId, ResolvedClaim, SourceId } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { indefiniteArticle, readsPlural } from './english.ts';
import { isPlural, partyWords } from './party-words.ts';
import { sourceWords } from './source-words.ts';
import { capitalised, listWords, plain, verbatim, type Words, words } from './words.ts';

const self: ReadonlySet<string> = new Set(SELF_DESCRIPTIONS);
const thatVerbs: ReadonlySet<string> = new Set(THAT_VERBS);
const PAPER_BASES: ReadonlySet<string> = new Set(['document-held', 'registry']);

/** The speakers of a claim as a noun phrase. */
export function speakerWords(index: CaseIndex, resolved: ResolvedClaim): Words {
  const links = resolved.claim.attribution;
  let inner: Words = [];
  for (let at = links.length - 1; at >= 0; at -= 1) {
    const link = links[at];
    if (!link) continue;
    const name = linkWords(index, resolved.source, link, resolved.speakers[at] ?? null);
    const within = links[at + 1];
    if (!within || inner.length === 0) inner = name;
    else if (!mentions(inner, name)) inner = hung(inner, within, link, name);
  }
  return inner;
}

/** The opening of a sentence told by one claim: "According to X, ", "X said that ", "In the judgement of X, ". */
export function leadOf(index: CaseIndex, resolved: ResolvedClaim): Words {
  const inner = resolved.claim.attribution.at(-1);
  const speaker = speakerWords(index, resolved);
  if (!inner) return words`According to ${speaker}, `;
  const paper = PAPER_BASES.has(inner.basis) || isSelf(inner);
  const cue = inner.verb?.toLowerCase().trim() ?? '';
  const verb = thatVerbs.has(cue) && !paper ? cue : STANCE_VERBS[inner.stance];
  if (verb !== null && !disagrees(index, resolved, verb)) return words`${capitalised(speaker)} ${verb} that `;
  if (inner.stance === 'conjectures') return words`In the judgement of ${speaker}, `;
  return words`According to ${speaker}, `;
}

/** The opening of a sentence several claims tell alike: "According to X, Y and Z, ". */
export function sharedLeadOf(index: CaseIndex, claims: readonly ResolvedClaim[], most = 5): Words {
  const speakers = new Map<string, Words>();
  for (const claim of claims) {
    const speaker = speakerWords(index, claim);
    speakers.set(plain(speaker), speaker);
  }
  const shown = [...speakers.values()].slice(0, most);
  const rest = speakers.size - shown.length;
  const list = rest > 0 ? [...shown, words`${String(rest)} more`] : shown;
  const conjectured = claims.every(({ claim }) => claim.attribution.at(-1)?.stance === 'conjectures');
  // The preposition is said again, so that "seen by A and to B" cannot be read as seen by both.
  const repeated = list.map((speaker, at) =>
    at === 0 ? speaker : words`${conjectured ? 'of' : 'to'} ${speaker}`,
  );
  return words`${conjectured ? 'In the judgement of' : 'According to'} ${listWords(repeated)}, `;
}

function linkWords(index: CaseIndex, source: SourceId, link: AttributionLink, party: PartyId | null): Words {
  if (isSelf(link) || (PAPER_BASES.has(link.basis) && party === null)) return sourceWords(index, source);
  if (PAPER_BASES.has(link.basis)) return heldPaper(index, source, party);
  if (party !== null && link.named) return partyWords(index, party);
  return described(link);
}

/** A paper of the case that its issuer speaks through. */
function heldPaper(index: CaseIndex, source: SourceId, party: PartyId | null): Words {
  const facts = index.sources.get(source)?.facts;
  if (facts?.issuer || party === null) return sourceWords(index, source);
  const noun = facts ? GENRE_NOUNS[facts.genre.value] : 'document';
  return words`the ${noun} from ${partyWords(index, party)}`;
}

function described({ description, named, count }: AttributionLink): Words {
  const bare = named || !/^[a-z]/.test(description) || (count ?? 1) > 1 || readsPlural(description);
  const article =
    bare || /^(?:the|a|an|one|some|several|two|three|four|five)\s/.test(description)
      ? ''
      : `${indefiniteArticle(description)} `;
  return words`${article}${named ? verbatim(description) : description}`;
}

function hung(inner: Words, within: AttributionLink, outer: AttributionLink, name: Words): Words {
  const link = PAPER_BASES.has(outer.basis) ? 'cited in' : CHAIN_LINKS[within.basis];
  return link.startsWith('as ') ? words`${inner} (${link} ${name})` : words`${inner} ${link} ${name}`;
}

function isSelf({ description }: AttributionLink): boolean {
  return self.has(description.toLowerCase().trim());
}

/** Whether the words already name the outer speaker: "a letter seen by Reuters" needs no second "seen by". */
function mentions(inner: Words, outer: Words): boolean {
  return plain(inner).toLowerCase().includes(plain(outer).toLowerCase());
}

/** Whether a cue such as "shows" or "believe" would not agree with the speaker as named here. */
function disagrees(index: CaseIndex, { claim, speakers }: ResolvedClaim, verb: string): boolean {
  if (/ed$|^said$|^wrote$/.test(verb)) return false;
  const link = claim.attribution.at(-1);
  const party = speakers.at(-1) ?? null;
  const many = link
    ? (link.count ?? 1) > 1 || (party === null ? readsPlural(link.description) : isPlural(index, party))
    : false;
  return many === verb.endsWith('s');
}
