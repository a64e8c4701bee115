/**
 * Who says it, in words: the attribution chain from the innermost speaker outwards. "two customs officials cited
 * by The Meridian Post", "a letter seen by reporters, as retold by …". The cue verb is kept where it can be.
 */
import {
  CHAIN_LINKS,
  GENRE_NOUNS,
  SELF_DESCRIPTIONS,
  SPEAKER_OPENERS,
  STANCE_VERBS,
  THAT_VERBS,
} from '../../data/dossier/utterance.ts';
import type { AttributionLink, PartyId, ResolvedClaim, SourceId } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { indefiniteArticle, readsPlural } from './english.ts';
import { isPlural, partyWords } from './party-words.ts';
import { outletWords, sourceWords } from './source-words.ts';
import { capitalised, listWords, plain, verbatim, type Words, words } from './words.ts';

const self: ReadonlySet<string> = new Set(SELF_DESCRIPTIONS);
const openers: ReadonlySet<string> = new Set(SPEAKER_OPENERS);
const thatVerbs: ReadonlySet<string> = new Set(THAT_VERBS);
const PAPER_BASES: ReadonlySet<string> = new Set(['document-held', 'registry']);

/** The speakers of a claim as a noun phrase. */
export function speakerWords(index: CaseIndex, resolved: ResolvedClaim): Words {
  const links = resolved.claim.attribution;
  let inner: Words = [];
  for (let at = links.length - 1; at >= 0; at -= 1) {
    const link = links[at];
    if (!link) continue;
    const party = resolved.speakers[at] ?? null;
    const within = links[at + 1];
    const outlet = within && isSelf(link) ? outletWords(index, resolved.source) : null;
    const name = outlet ?? linkWords(index, resolved.source, link, party);
    if (!within || inner.length === 0) inner = name;
    else if (!mentions(inner, name)) inner = hung(inner, within, outlet === null && isPaper(link), name);
  }
  return inner;
}

/** The opening of a sentence told by one claim: "According to X, ", "X said that ", "In the judgement of X, ". */
export function leadOf(index: CaseIndex, resolved: ResolvedClaim): Words {
  const inner = resolved.claim.attribution.at(-1);
  const speaker = withoutComma(speakerWords(index, resolved));
  if (!inner) return words`According to ${speaker}, `;
  const paper = PAPER_BASES.has(inner.basis) || isSelf(inner);
  const cue = inner.verb?.toLowerCase().trim() ?? '';
  const verb = thatVerbs.has(cue) && !paper ? cue : STANCE_VERBS[inner.stance];
  if (verb !== null && !disagrees(index, resolved, verb))
    return words`${capitalised(speakerWords(index, resolved))} ${verb} that `;
  if (inner.stance === 'conjectures') return words`In the judgement of ${speaker}, `;
  return words`According to ${speaker}, `;
}

/** A description that closes with a comma of its own drops it where another follows. */
function withoutComma(value: Words): Words {
  const last = value.at(-1);
  return last?.text.endsWith(',')
    ? [...value.slice(0, -1), { ...last, text: last.text.slice(0, -1) }]
    : value;
}

/** The opening of a sentence several claims tell alike: "According to X, Y and Z, ". */
export function sharedLeadOf(index: CaseIndex, claims: readonly ResolvedClaim[], most = 5): Words {
  const speakers = new Map<string, Words>();
  for (const claim of claims) {
    const speaker = withoutComma(speakerWords(index, claim));
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
  if (link.basis === 'document-seen') return seenPaper(index, link, party);
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

/** A paper that somebody saw, by the words that describe it: the paper speaks, not the party that wrote it. */
function seenPaper(index: CaseIndex, link: AttributionLink, party: PartyId | null): Words {
  // "company's document" alone does not tell whose.
  const [, owner, paper] = /^(\p{Ll}[\p{L} -]*)['’]s (.+)$/u.exec(link.description) ?? [];
  if (owner !== undefined && paper !== undefined && party !== null) {
    const article = readsPlural(paper) ? '' : `${indefiniteArticle(paper)} `;
    return words`${article}${paper} of ${partyWords(index, party)}`;
  }
  return described({ ...link, named: false });
}

function described({ description: said, named, count }: AttributionLink): Words {
  // A word that is capital only because it opened its sentence.
  const [first = ''] = said.split(/[\s,]/, 1);
  const lowered = !named && openers.has(first.toLowerCase());
  const opened = lowered ? said.charAt(0).toLowerCase() + said.slice(1) : said;
  const description = !named && opened.includes(', ') ? `${opened},` : opened;
  const bare = named || !/^[a-z]/.test(description) || (count ?? 1) > 1 || readsPlural(description);
  const article =
    bare || /^(?:the|a|an|one|some|several|two|three|four|five)\s/.test(description)
      ? ''
      : `${indefiniteArticle(description)} `;
  return words`${article}${named ? verbatim(description) : description}`;
}

function hung(inner: Words, within: AttributionLink, inPaper: boolean, name: Words): Words {
  const said = CHAIN_LINKS[within.basis];
  const link = !inPaper ? said : said === 'as retold by' ? 'as retold in' : 'cited in';
  return link.startsWith('as ') ? words`${inner} (${link} ${name})` : words`${inner} ${link} ${name}`;
}

/** Whether a link is a paper that things stand in, rather than somebody who says them. */
export function isPaper(link: AttributionLink): boolean {
  return isSelf(link) || PAPER_BASES.has(link.basis);
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
