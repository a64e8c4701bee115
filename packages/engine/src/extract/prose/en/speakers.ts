/** Who an English clause lets speak, and how: the links of its attribution chain. */
import { CUE_VERBS } from '../../../data/lexicon/en/cues.ts';
import type { AttributionLink, Basis, Stance } from '../../../model/index.ts';
import { basisOf } from './basis.ts';
import type { Clause } from './clause.ts';
import { demonymCountry } from './demonyms.ts';
import { isAffiliation, type NounGroup, type NounPhrase } from './phrases.ts';
import { representedBy } from './represented.ts';
import { SEEN, seenBy, sourcesBehindSeen } from './seen-by.ts';
import type { Cue, MeetSpeaker, SpeakerContext } from './speaker-context.ts';

const CARRIERS = new Set([
  'investigation',
  'analysis',
  'information',
  'data',
  'evidence',
  'detail',
  'account',
  'testimony',
  'interview',
  'comment',
  'statement',
  'word',
]);

/** The cue a clause's verb makes, if it is one of saying, showing, thinking or denying. */
export function cueOf(clause: Clause): Cue | undefined {
  const { verb } = clause;
  if (verb === undefined) return undefined;
  const stance = CUE_VERBS[verb.lemma];
  if (stance === undefined) return undefined;
  return {
    verb: verb.lemma,
    span: { start: verb.verbStart, end: verb.end },
    stance,
    saidOn: clause.times[0]?.time,
  };
}

/**
 * The voices of a group of speakers: one chain of links for each that speaks on its own. "documents and two
 * officials" are two voices; "two European officials" is one.
 */
export function voicesOf(group: NounGroup, cue: Cue, context: SpeakerContext): AttributionLink[][] {
  const phrases = group.members.flatMap((phrase) => [
    ...alternatives(phrase),
    ...sourcesBehindSeen(phrase, cue, context),
  ]);
  const papers = phrases.filter(
    (phrase) => !CARRIERS.has(phrase.lemma) && basisOf(phrase) === 'document-seen',
  );
  const last = papers.at(-1);
  const voices = phrases
    .filter((phrase) => phrase === papers[0] || !papers.includes(phrase))
    .map((phrase) => voiceOf(phrase, group, cue, context))
    .filter((voice) => voice.length > 0);
  if (papers.length < 2 || last === undefined) return voices;
  // "contracts, invoices and customs records" are one bundle of papers.
  const first = papers[0] as NounPhrase;
  const words = context.text
    .slice(first.start, last.end)
    .replace(/^(?:the|an?)\s+/iu, '')
    .replace(/\s+/gu, ' ');
  return voices.map((voice) =>
    voice.map((link) => (link.basis === 'document-seen' ? { ...link, description: words } : link)),
  );
}

/** "X as well as Y", "X, together with Y" hang Y on X; each speaks. */
function alternatives(phrase: NounPhrase): NounPhrase[] {
  const joined = phrase.attached.filter(
    ({ preposition }) =>
      preposition === 'as well as' || preposition === 'along with' || preposition === 'together with',
  );
  return [phrase, ...joined.flatMap(({ group }) => group.members.flatMap((member) => alternatives(member)))];
}

function voiceOf(phrase: NounPhrase, group: NounGroup, cue: Cue, context: SpeakerContext): AttributionLink[] {
  const behindCarrier = CARRIERS.has(phrase.lemma) ? carriedBy(phrase, group, context) : undefined;
  if (behindCarrier !== undefined)
    return behindCarrier.flatMap((source) => voiceOf(source, group, cue, context)).slice(0, 1);
  const named = namedBeside(phrase);
  const basis = basisOf(phrase, cue, context.ownerOf(phrase));
  if (basis === 'document-seen') {
    const seen = seenBy(phrase, context);
    return [...seen, documentLink(phrase, cue, context)];
  }
  const principal = representedBy(phrase);
  if (principal !== undefined) return [spokenFor(phrase, principal, basis, cue, context)];
  // "the fact that … shows", "this indicates": nobody speaks.
  if (basis === 'unattributed' && phrase.name === undefined && !phrase.pronoun && !canSpeak(phrase))
    return [];
  const goesOn = phrase.pronoun ? context.saidBefore(phrase) : undefined;
  if (goesOn !== undefined) return goesOn.map((said) => ({ ...said, ...cueSlots(cue, context.text) }));
  if (named !== undefined)
    return [link(named, settled(basis, 'company-statement'), cue, context.text, context.meet(named))];
  const met = context.meet(phrase);
  if (met === undefined && phrase.pronoun)
    // Somebody says it, though the text does not settle who: it is not the narrator's word.
    return PERSONAL.has(phrase.head.lower)
      ? [link(phrase, 'unattributed', cue, context.text, undefined)]
      : [];
  const told = phrase.name !== undefined || phrase.pronoun ? (met?.basis ?? basis) : basis;
  return [link(phrase, settled(told, phrase.pronoun ? 'company-statement' : told), cue, context.text, met)];
}

const PERSONAL = new Set(['he', 'she']);

function settled(basis: Basis, otherwise: Basis): Basis {
  return basis === 'unattributed' ? otherwise : basis;
}

/** "the plant's founder, X": who is named beside what he is speaks. */
function namedBeside(phrase: NounPhrase): NounPhrase | undefined {
  if ((phrase.name !== undefined && !isAffiliation(phrase)) || phrase.plural || phrase.kind === 'document')
    return undefined;
  for (const { members } of phrase.appositions) {
    const [only] = members;
    if (members.length === 1 && only?.name !== undefined && only.kind !== 'goods') return only;
  }
  return undefined;
}

function canSpeak(phrase: NounPhrase): boolean {
  return (
    phrase.kind === 'person' ||
    phrase.kind === 'company' ||
    phrase.kind === 'body' ||
    phrase.kind === 'outlet' ||
    phrase.kind === 'group' ||
    phrase.lemma === 'intelligence' ||
    demonymCountry(phrase.head.text) !== undefined
  );
}

/** A spokesperson's word is the word of the party; a lawyer's is marked as such. */
function spokenFor(
  phrase: NounPhrase,
  principal: NounPhrase,
  basis: Basis,
  cue: Cue,
  context: SpeakerContext,
): AttributionLink {
  const met = context.meet(principal);
  const own = link(phrase, basis, cue, context.text, met);
  const of = basisOf(principal);
  return {
    ...own,
    description: context.text
      .slice(phrase.start, Math.max(phrase.end, principal.end))
      .replace(/^(?:the|an?)\s+/iu, '')
      .replace(/\s+/gu, ' '),
    named: met?.named ?? false,
    basis:
      basis === 'lawyer'
        ? basis
        : of === 'official-named' || of === 'official-unnamed'
          ? 'official-named'
          : 'company-statement',
  };
}

function link(
  phrase: NounPhrase,
  basis: Basis,
  cue: Cue,
  text: string,
  met: ReturnType<MeetSpeaker>,
): AttributionLink {
  return {
    ...(met?.id === undefined ? {} : { speaker: met.id }),
    description:
      phrase.pronoun && met?.name !== undefined
        ? met.name
        : phrase.name !== undefined &&
            basis !== 'document-seen' &&
            !(met !== undefined && met.name === undefined)
          ? (met?.name ?? phrase.name.text)
          : text
              .slice(phrase.start, postmodifierEnd(phrase, text))
              .replace(/^(?:the|an?)\s+/iu, '')
              .replace(/\s+/gu, ' '),
    ...(met?.count === undefined ? {} : { count: met.count }),
    named: met?.named ?? phrase.name !== undefined,
    basis:
      basis === 'official-unnamed' && (met?.named ?? phrase.name !== undefined) ? 'official-named' : basis,
    ...cueSlots(cue, text),
  };
}

function cueSlots(cue: Cue, text: string): Pick<AttributionLink, 'verb' | 'verbSpan' | 'stance' | 'saidOn'> {
  return {
    verb: text.slice(cue.span.start, cue.span.end),
    verbSpan: cue.span,
    stance: cue.stance,
    ...(cue.saidOn === undefined ? {} : { saidOn: cue.saidOn }),
  };
}

/** "two people familiar with the matter", "a person close to the plant": how close they stand is part of who they are. */
const CLOSENESS =
  /^\s+(?:familiar with|close to|briefed on|with (?:direct |first-hand )?knowledge of|aware of|involved in|involved with|working (?:at|for|with))\s+(?:(?:the|its|this|that|these|their|a|an)\s+)?[\p{L}\p{N}’'-]+(?:\s+\p{Lu}[\p{L}\p{N}’'-]*)*/u;

function postmodifierEnd(phrase: NounPhrase, text: string): number {
  return phrase.end + (CLOSENESS.exec(text.slice(phrase.end, phrase.end + 90))?.[0].length ?? 0);
}

/** A paper speaks for who issued it: its possessor, or who it is from. */
function documentLink(phrase: NounPhrase, cue: Cue, context: SpeakerContext): AttributionLink {
  const from = phrase.attached.find(({ preposition }) => preposition === 'from' || preposition === 'by')
    ?.group.members[0];
  const issuer =
    phrase.possessor ??
    (from?.kind === 'document' ? undefined : from) ??
    (phrase.name === undefined ? undefined : phrase);
  const met = issuer === undefined ? undefined : context.meet(issuer);
  const including = phrase.attached
    .filter(
      ({ preposition }) => preposition === 'including' || preposition === 'from' || preposition === 'to',
    )
    .reduce((end, { group }) => Math.max(end, group.end), phrase.end);
  const stance: Stance = cue.stance === 'conjectures' || cue.stance === 'distances' ? cue.stance : 'asserts';
  return {
    ...(met?.id === undefined ? {} : { speaker: met.id }),
    description: context.text
      .slice(phrase.start, including)
      .replace(/^(?:the|an?)\s+/iu, '')
      .replace(/\s+/gu, ' '),
    named: met?.named ?? false,
    basis: 'document-seen',
    verb: context.text.slice(cue.span.start, cue.span.end),
    verbSpan: cue.span,
    stance,
  };
}

/** "information obtained from two officials": the officials speak, not the information. */
function carriedBy(
  phrase: NounPhrase,
  group: NounGroup,
  context: SpeakerContext,
): readonly NounPhrase[] | undefined {
  const direct = phrase.attached.find(({ preposition }) => preposition === 'from' || preposition === 'by');
  if (direct !== undefined) return direct.group.members;
  const obtained = context.clauses.find(
    (clause) =>
      clause.kind === 'participle' &&
      clause.subject !== undefined &&
      !(clause.verb !== undefined && SEEN.has(clause.verb.lemma) && clause.verb.lemma !== 'obtain') &&
      (clause.subject === group || clause.subject.members.includes(phrase)),
  );
  const from = obtained?.phrases.find(({ preposition }) => preposition === 'from' || preposition === 'by');
  return from?.group.members;
}
