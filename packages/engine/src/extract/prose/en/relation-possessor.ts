/** "its owner", "his firm's director", "their subsidiaries": of whom a relational noun is told by the possessive before it. */
import { nounKind } from './lexicon.ts';
import { institutionOf } from './long-names.ts';
import type { AnalysedSentence } from './analyse.ts';
import type { Clause } from './clause.ts';
import { type NounPhrase, nounPhraseAt } from './phrases.ts';
import type { TaggedToken } from './tagged-token.ts';

/** The personal pronoun that a possessive stands for. */
const PRONOUN: ReadonlyMap<string, string> = new Map([
  ['its', 'it'],
  ['their', 'they'],
]);

/**
 * What a possessive before a relational noun refers to: the subject named before it in the same sentence, else a pronoun that looks for
 * its antecedent as any other does. Undefined where there is no possessive, or several could be meant.
 */
export function possessedBy(text: string, sentence: AnalysedSentence, from: number): NounPhrase | undefined {
  const token = sentence.tokens[from - 1];
  if (token?.tag === 'rel' && token.lower === 'whose') return namedBefore(text, sentence, from - 1);
  // "X has a subsidiary, Y": of X
  if (token?.tag === 'det' && sentence.tokens[from - 2]?.tag === 'have') {
    const have = sentence.tokens[from - 2];
    const subject = sentence.clauses.find(
      ({ verb }) =>
        verb !== undefined && have !== undefined && verb.start <= have.start && have.end <= verb.end,
    )?.subject;
    return subject?.members.length === 1 ? subject.members[0] : undefined;
  }
  const word = token?.tag === 'det' ? PRONOUN.get(token.lower) : undefined;
  if (token === undefined || word === undefined) return undefined;
  const joined = joinedBefore(sentence, token);
  if (joined !== undefined) return joined;
  const subject = subjectBefore(sentence, token);
  if (subject !== undefined) return subject;
  if (namesParty(sentence, token)) return undefined;
  const stands: TaggedToken = { ...token, lower: word, tag: 'pron' };
  return nounPhraseAt(text, [stands], 0)?.phrase;
}

/** "X and its owner": the X, whatever it is in its clause. */
function joinedBefore({ tokens, clauses }: AnalysedSentence, token: TaggedToken): NounPhrase | undefined {
  const at = tokens.indexOf(token);
  const name = tokens[at - 2];
  if (tokens[at - 1]?.lower !== 'and' || name?.tag !== 'name') return undefined;
  for (const { subject, objects, phrases } of clauses)
    for (const group of [
      ...(subject === undefined ? [] : [subject]),
      ...objects,
      ...phrases.map((one) => one.group),
    ]) {
      const found = group.members.find((member) => member.name !== undefined && member.end === name.end);
      if (found !== undefined) return found.kind === 'person' ? undefined : found;
    }
  return undefined;
}

/** The last subject before that is no person; of "X and its owner" the X. */
function subjectBefore(sentence: AnalysedSentence, token: TaggedToken): NounPhrase | undefined {
  let found: NounPhrase | undefined;
  for (const clause of sentence.clauses) {
    if (clause.sharedSubject) continue;
    const before = (clause.subject?.members ?? []).filter((member) => member.end <= token.start);
    const only = before[0];
    if (only === undefined || before.length !== 1) continue;
    const wanted = only.pronoun
      ? only.head.lower === PRONOUN.get(token.lower)
      : (token.lower === 'their') === only.plural &&
        !isPerson(only, clause) &&
        !isEvent(only) &&
        !leavesOpen(only, clause, token);
    if (wanted) found = only;
  }
  return found;
}

/** A bare name of two words that may be a person's, with another name behind its verb: "X founded Y in 1998; … its chief executive". */
function leavesOpen({ name, kind, classNoun }: NounPhrase, { objects }: Clause, token: TaggedToken): boolean {
  if (name === undefined || kind !== undefined || classNoun !== undefined) return false;
  if (!/^\p{Lu}[\p{L}’'-]+ \p{Lu}[\p{L}’'-]+$/u.test(name.text) || institutionOf(name.text) !== undefined)
    return false;
  return objects.some(({ members }) =>
    members.some(
      (member) => member.name !== undefined && member.end <= token.start && member.kind === undefined,
    ),
  );
}

/** A person by its noun, or by what it is said to be. */
function isPerson(phrase: NounPhrase, { verb, objects }: Clause): boolean {
  return phrase.kind === 'person' || (verb?.lemma === 'be' && objects[0]?.members[0]?.kind === 'person');
}

function isEvent({ kind }: NounPhrase): boolean {
  return kind === 'event' || kind === 'document' || kind === 'abstract' || kind === 'goods';
}

/** Whether a name stands before the possessive, which could be what is meant. */
function namesParty({ tokens }: AnalysedSentence, token: TaggedToken): boolean {
  return tokens.some(
    (other) =>
      other.start < token.start &&
      (other.tag === 'name' || (other.tag === 'noun' && nounKind(other.lower) === 'company')),
  );
}

/** "X, of which Y is the owner", "X, in which Y is a shareholder": what stands before the relative. */
export function relativeOf(text: string, sentence: AnalysedSentence, head: number): NounPhrase | undefined {
  const { tokens, clauses } = sentence;
  const start = tokens[head]?.start ?? 0;
  const clause = clauses.findLast(
    ({ kind, opener, verb, start: from, end }) =>
      kind === 'relative' && opener === 'which' && verb?.lemma === 'be' && from < start && start <= end,
  );
  const at = clause === undefined ? -1 : tokens.findIndex((token) => token.start === clause.start);
  const link = tokens[at - 1]?.lower;
  return at > 1 && (link === 'of' || link === 'in') ? namedBefore(text, sentence, at - 1) : undefined;
}

/** The name, or the description with its article, that ends right before `at`, a comma between or not. */
function namedBefore(text: string, { tokens }: AnalysedSentence, at: number): NounPhrase | undefined {
  let end = at;
  if (tokens[end - 1]?.text === ',') end -= 1;
  if (tokens[end - 1]?.text === ')') {
    while (end > 0 && tokens[end - 1]?.text !== '(') end -= 1;
    end -= 1;
  }
  let start = end;
  while (start > 0 && ['name', 'adj', 'noun', 'det', 'num'].includes(tokens[start - 1]?.tag ?? ''))
    start -= 1;
  const phrase = nounPhraseAt(text, tokens.slice(0, Math.max(end, 0)), start)?.phrase;
  return phrase?.name === undefined && phrase?.kind !== 'company' ? undefined : phrase;
}
