/** What a reader of Chinese keeps in mind of a sentence for the words behind it. */
import type { ReaderInput } from '../reader.ts';
import type { Clause } from './clauses.ts';
import { isParty, type ChinesePhrase } from './phrase.ts';
import type { Memory } from './memory.ts';
import { meetPhrase } from './references.ts';
import { placeOf, type Sentence } from './sentence.ts';
import type { Told } from './tell-sentence.ts';

/** Enters the names of a phrase before anything is said of them. */
export function meetNames(
  phrase: ChinesePhrase,
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
): void {
  if (phrase.owner !== undefined) meetNames(phrase.owner, sentence, input, memory);
  for (const member of phrase.members.length > 0 ? phrase.members : [phrase])
    if (member.form === 'name' && !member.state) meetPhrase(member, undefined, sentence, input, memory);
}

/** What a clause was about, for 该公司 and 其 behind it. */
export function settleTopic(
  [first]: readonly ChinesePhrase[],
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
): void {
  if (first === undefined || first.elided || !isParty(first) || first.members.length > 0) return;
  if (first.form === 'description' && first.kind === 'person') {
    if (first.plural || first.noun === '代表团')
      memory.people = meetPhrase(first, undefined, sentence, input, memory)?.referent;
    return;
  }
  const met = meetPhrase(first, undefined, sentence, input, memory);
  if (met === undefined) return;
  memory.topic = met.referent;
  if (first.kind === 'company' || first.kind === 'body') memory.firm = met.referent;
}

/** The parties of a clause, for 前者 and 后者 behind it. */
export function settleParties(clause: Clause, sentence: Sentence, input: ReaderInput, memory: Memory): void {
  const parties = clause.items
    .flatMap(({ phrase }) =>
      phrase === undefined ? [] : phrase.members.length > 0 ? phrase.members : [phrase],
    )
    .filter((phrase) => isParty(phrase) && phrase.form === 'name')
    .flatMap((phrase) => meetPhrase(phrase, undefined, sentence, input, memory)?.referent ?? []);
  if (parties.length >= 2) memory.parties = parties;
}

/** Who the next sentence goes on about, where it names nobody itself. */
export function settleSubject(
  told: readonly Told[],
  sentence: Sentence,
  input: ReaderInput,
  memory: Memory,
): void {
  const [phrase] =
    told.findLast(({ clause, subject, open }) => !clause.quoted && !open && subject.length > 0)?.subject ??
    [];
  const { going } = memory;
  memory.going = undefined;
  if (phrase === undefined || phrase.members.length > 0 || phrase.form === 'pronoun') return;
  if (phrase.elided) {
    memory.going = going === undefined ? undefined : { ...going, sentence: sentence.index };
    return;
  }
  if (!isParty(phrase) || phrase.state || phrase.kind === 'outlet') return;
  const met = meetPhrase(phrase, undefined, sentence, input, memory);
  if (met === undefined) return;
  memory.going = {
    phrase: { ...phrase, start: 0, end: 0, head: -1, owner: undefined, elided: true },
    filling: { mention: met.mention.id, referent: met.referent },
    sentence: sentence.index,
    block: sentence.block,
    span: placeOf(sentence, { start: 0, end: sentence.text.trimEnd().length }),
  };
}
