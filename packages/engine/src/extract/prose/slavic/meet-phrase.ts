/** How the phrases of a Slavic sentence meet the discourse. */
import type { MentionSchema } from '../../../model/index.ts';
import { meet } from '../discourse.ts';
import type { Referent } from '../referent.ts';
import { antecedentFor, GENERIC } from './antecedents.ts';
import { namesAPerson } from './names-person.ts';
import type { Phrase } from './phrase.ts';
import { referenceOf } from './references.ts';
import type { Running, Sentence } from './running.ts';

export type Met = NonNullable<ReturnType<typeof meet>>;

/** Sentences back beyond which a description finds nothing. */
const REACH = 40;

export interface MeetSlavic {
  readonly expected?: MentionSchema;
  readonly not?: readonly Referent[];
  /** Who «мы» is. */
  readonly we?: Referent | undefined;
}

/** The referent and mention of a phrase; a relative is met as its head, a description beside its name as that name. */
export function meetPhrase(
  phrase: Phrase,
  sentence: Sentence,
  running: Running,
  options: MeetSlavic = {},
): Met | undefined {
  const { discourse } = running.input;
  if (phrase.form === 'relative')
    return phrase.head === undefined ? undefined : meetPhrase(phrase.head, sentence, running, options);
  if (phrase.apposition !== undefined && phrase.form === 'description')
    return meetPhrase(phrase.apposition, sentence, running, options);
  const { we, ...rest } = options;
  const reference = referenceOf(running.input.text, phrase, running.witnesses, running.language);
  const meeting = { sentence: sentence.index, ...rest };
  if (phrase.form === 'pronoun') {
    const antecedent = standsForReferent(phrase, sentence, running, we);
    if (antecedent === undefined || (options.not ?? []).includes(antecedent)) return undefined;
    return meet(discourse, reference, { ...meeting, antecedent });
  }
  if (discourse.mentions.has(`${reference.mention.start}:${reference.mention.end}`))
    return meet(discourse, reference, meeting);
  if (phrase.form !== 'description') return meet(discourse, reference, meeting);
  // «построит завод, который будет выпускать …»: what a relative tells apart is none told before.
  if (
    !phrase.demonstrative &&
    (phrase.kind === 'company' || phrase.kind === 'body') &&
    phrase.genitive === undefined &&
    sentence.clauses.some(({ kind, head }) => kind === 'which' && head === phrase)
  )
    return meet(discourse, reference, { ...meeting, not: [...(options.not ?? []), ...discourse.recent] });
  const beside = besideOf(phrase, sentence, running);
  // Names further on in the sentence are met already; a description does not point forward.
  const later: Referent[] = [];
  const house = phrase.kind === 'company' || phrase.kind === 'body';
  for (const other of discourse.recent) {
    if (other.lastSentence < sentence.index - REACH) continue;
    const ahead =
      other.lastSentence === sentence.index &&
      other.mentions.length > 0 &&
      other.mentions.every(({ start }) => start >= reference.mention.start);
    if (ahead || (house && namesAPerson(other, running.input.text))) later.push(other);
  }
  const not = [...(options.not ?? []), ...beside, ...later];
  const posts = houseOfPost(phrase, sentence, running);
  if (posts !== undefined)
    return meet(discourse, reference, {
      ...meeting,
      antecedent: posts,
      fixedBy: { rule: 'coref.posts-house', why: `“${reference.name}” beside one who holds a post there` },
    });
  const told = antecedentFor(phrase, reference, sentence.index, running, not);
  if (told === undefined) return meet(discourse, reference, { ...meeting, not });
  const { referent, rule, why } = told;
  return meet(discourse, reference, { ...meeting, antecedent: referent, fixedBy: { rule, why } });
}

/** «мы» writes, or speaks; «вы» is written to; «он» is what the sentence or the one before fixes. */
function standsForReferent(
  phrase: Phrase,
  sentence: Sentence,
  running: Running,
  we: Referent | undefined,
): Referent | undefined {
  const { discourse } = running.input;
  if (phrase.person === 1) return we ?? discourse.writer;
  if (phrase.person === 2) return discourse.reader;
  if (phrase.head !== undefined) return meetPhrase(phrase.head, sentence, running)?.referent;
  return phrase.bound;
}

/** The named parties of the clause a description stands in: it is none of them. */
function besideOf(phrase: Phrase, sentence: Sentence, running: Running): Referent[] {
  const clause = sentence.clauses.find(({ phrases }) => phrases.includes(phrase));
  if (clause === undefined) return [];
  return clause.phrases.flatMap((other) => {
    if (other === phrase || (other.form !== 'name' && other.form !== 'relative') || other.genitive === phrase)
      return [];
    const named = other.form === 'relative' ? other.head : other;
    const met =
      named?.form === 'name'
        ? running.input.discourse.mentions.get(`${named.mention.start}:${named.mention.end}`)
        : undefined;
    const referent = met === undefined ? undefined : running.input.discourse.byMention.get(met.id);
    return referent === undefined ? [] : [referent];
  });
}

/** «Основатель «Геспера» Рункан владеет 60 % компании»: the one house whose post somebody in the sentence before it holds. */
function houseOfPost(phrase: Phrase, sentence: Sentence, running: Running): Referent | undefined {
  if (
    phrase.genitive !== undefined ||
    phrase.modifiers.length > 0 ||
    phrase.plural ||
    phrase.quantity !== undefined ||
    !GENERIC.has(phrase.noun?.lemma ?? '')
  )
    return undefined;
  const houses = sentence.phrases.flatMap((other) => {
    const named = other.apposition !== undefined || other.form === 'name';
    const of = other.kind === 'person' && named && other.to < phrase.from ? other.genitive : undefined;
    return of?.form === 'name' && of.kind !== 'place' && of.kind !== 'body' ? [of] : [];
  });
  const [first] = houses;
  return first === undefined || houses.length > 1
    ? undefined
    : meetPhrase(first, sentence, running)?.referent;
}
