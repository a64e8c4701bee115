/** Who spoke last, who "he", "it" and "we" are in what is said, and what a name was told to be before. */
import type { AttributionLink } from '../../../model/index.ts';
import type { Referent } from '../referent.ts';
import { type AnalysedSentence } from './analyse.ts';
import type { SentenceVoices, Voices } from './attribution.ts';
import { fill } from './fill-roles.ts';
import { meetPhrase } from './meet-phrases.ts';
import type { NounPhrase } from './phrases.ts';
import { agrees } from './pronouns.ts';
import type { Proposition } from './proposition.ts';
import type { Met, Running } from './running.ts';
import type { SpeakerContext } from './speaker-context.ts';

/** How many sentences a speaker stays the one who "adds". */
const REACH = 2;

/** What finding the speakers of a sentence needs, over all that was read before it. */
export function speakerContext(
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
  carried: Voices | undefined,
): SpeakerContext {
  const { text, discourse, narrator } = running.input;
  const meet = (phrase: NounPhrase): Met | undefined => {
    const antecedent = phrase.pronoun
      ? (hostSpeaker(phrase, sentence, met) ?? pronounSpeaker(phrase, sentence, running))
      : undefined;
    return (
      met.get(phrase) ??
      meetPhrase(phrase, sentence, running, met, {
        subject: false,
        ...(antecedent === undefined ? {} : { antecedent }),
      })
    );
  };
  return {
    text,
    clauses: sentence.clauses,
    carried,
    ownerOf: (phrase) => ownerIn(phrase, sentence),
    saidBefore: (phrase) => paperBefore(phrase, sentence, running),
    meet: (phrase) => {
      const found = meet(phrase);
      if (found === undefined) return undefined;
      const { name } = found.referent;
      return {
        id: found.mention.id,
        name:
          found.mention.form === 'name'
            ? found.mention.name
            : found.mention.form === 'pronoun'
              ? (name ?? found.referent.mentions.find(({ form }) => form === 'description')?.name)
              : undefined,
        named: name !== undefined,
        count: found.mention.count,
        isNarrator:
          name !== undefined && narrator.named && name.toLowerCase() === narrator.description.toLowerCase(),
        basis: running.speakers.bases.get(found.referent),
      };
    },
  };

  /** The speaker before, for the pronoun that takes him up. */
  function pronounSpeaker(
    phrase: NounPhrase,
    { index }: AnalysedSentence,
    { speakers, topic, topicSentence, topicParty, lastSubjects }: Running,
  ): Referent | undefined {
    const last = index - speakers.saidAt <= REACH ? speakers.said[0]?.at(-1)?.speaker : undefined;
    const before = last === undefined ? undefined : discourse.byMention.get(last);
    if (before !== undefined && agrees(phrase, before) && before.plural === phrase.plural) return before;
    const word = phrase.head.lower;
    if (word === 'he' || word === 'she')
      return topic !== undefined && index - topicSentence <= REACH + 1 ? topic : undefined;
    return word === 'it' && topicParty !== undefined && lastSubjects.has(topicParty) ? topicParty : undefined;
  }
}

/** "X confirmed that it sold …, adding that": the pronoun is who confirmed. */
function hostSpeaker(
  phrase: NounPhrase,
  { clauses }: AnalysedSentence,
  met: ReadonlyMap<NounPhrase, Met>,
): Referent | undefined {
  const told = clauses.find(
    ({ kind, subject, sharedSubject }) =>
      kind === 'complement' && !sharedSubject && subject?.members.includes(phrase) === true,
  );
  const host = told?.parent?.subject?.members[0];
  const referent = host === undefined ? undefined : met.get(host)?.referent;
  return referent !== undefined && agrees(phrase, referent) ? referent : undefined;
}

/** "The council paid …, its treasurer, X, said": the post is one of the council. */
function ownerIn(phrase: NounPhrase, { clauses }: AnalysedSentence): NounPhrase | undefined {
  const first = phrase.tokens[0]?.lower;
  if (first !== 'its' && first !== 'their') return undefined;
  const subject = clauses.find(({ kind }) => kind === 'main')?.subject?.members[0];
  return subject === phrase || subject?.pronoun === true ? undefined : subject;
}

/** "It also lists …" after a paper spoke: the same paper. */
function paperBefore(
  phrase: NounPhrase,
  { index }: AnalysedSentence,
  { speakers }: Running,
): readonly AttributionLink[] | undefined {
  const word = phrase.head.lower;
  if ((word !== 'it' && word !== 'they') || index - speakers.saidAt > 1) return undefined;
  const links = speakers.said[0];
  return links?.at(-1)?.basis === 'document-seen' ? links : undefined;
}

/** Keeps who spoke in this sentence. */
export function rememberSpeakers(voices: SentenceVoices, sentence: AnalysedSentence, running: Running): void {
  const said = voices.said;
  if (said.every((links) => links.length === 0)) return;
  const { speakers, input } = running;
  speakers.said = said;
  speakers.saidAt = sentence.index;
  speakers.quoted = sentence.clauses.some(({ quoted }) => quoted);
  for (const link of said.flat()) {
    const referent = link.speaker === undefined ? undefined : input.discourse.byMention.get(link.speaker);
    if (referent !== undefined && link.basis !== 'unattributed' && link.basis !== 'document-seen')
      speakers.bases.set(referent, link.basis);
  }
}

/** Keeps whom persons were told to act for: "said X, managing director of Y". */
export function rememberPosts(
  propositions: readonly Proposition[],
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
): void {
  for (const proposition of propositions) {
    const { kind, roles } = proposition;
    const [person, firm] =
      kind === 'role'
        ? (['person', 'organisation'] as const)
        : kind === 'ownership'
          ? (['owner', 'owned'] as const)
          : [];
    if (person === undefined || firm === undefined || FORMER.test(proposition.position ?? '')) continue;
    const holder = roles.get(person)?.[0];
    const of = roles.get(firm)?.[0];
    if (holder?.name === undefined || of === undefined || of.pronoun) continue;
    const who = fill(holder, person, proposition, sentence, running, met)[0]?.referent;
    const what = fill(of, firm, proposition, sentence, running, met)[0]?.referent;
    if (who !== undefined && what !== undefined && who !== what) running.speakers.actsFor.set(who, what);
  }
}

const FORMER = /^(?:former|ex-|previous|late|retired|then)/iu;

/** The one who says it, for "we" and "I" in what is said. */
export function withSpeaker(proposition: Proposition, voices: Voices, running: Running): Proposition {
  const speaker = voices[0]?.at(-1)?.speaker;
  const referent = speaker === undefined ? undefined : running.input.discourse.byMention.get(speaker);
  if (referent === undefined) return proposition;
  const actsFor = running.speakers.actsFor.get(referent);
  return { ...proposition, speaker: referent, ...(actsFor === undefined ? {} : { speakersFirm: actsFor }) };
}
