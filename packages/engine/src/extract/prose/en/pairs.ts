/** Groups taken up as a whole or one by one: "X and Y … the two firms", "both companies", "they", "the former", "the latter". */
import type { RoleFilling } from '../draft.ts';
import { type AnalysedSentence, groupsOf, phrasesIn } from './analyse.ts';
import type { NounPhrase } from './phrases.ts';

/** What a phrase was met as. */
interface Met {
  readonly referent: RoleFilling['referent'];
  readonly mention: { readonly id: RoleFilling['mention'] };
}

/** The parties last named side by side. */
export interface PartyGroup {
  readonly members: readonly RoleFilling[];
  readonly sentence: number;
}

/** The parties a sentence names side by side, its subjects first; undefined where it names none so. */
export function partyGroupOf(
  sentence: AnalysedSentence,
  met: ReadonlyMap<NounPhrase, Met>,
): PartyGroup | undefined {
  const groups = sentence.clauses.flatMap((clause) => [
    ...(clause.subject === undefined || clause.sharedSubject ? [] : [clause.subject]),
    ...groupsOf(clause),
    ...groupsOf(clause).flatMap((group) => phrasesIn(group).flatMap(({ appositions }) => appositions)),
  ]);
  for (const { members } of groups) {
    if (members.length < 2) continue;
    const fillings = members.flatMap((member) => {
      const found = member.name === undefined ? undefined : met.get(member);
      if (found === undefined) return [];
      const { schema, plural } = found.referent;
      return schema === 'Goods' || schema === 'Address' || plural
        ? []
        : [{ mention: found.mention.id, referent: found.referent }];
    });
    const apart = new Set(fillings.map(({ referent }) => referent));
    if (fillings.length === members.length && apart.size === members.length)
      return { members: fillings, sentence: sentence.index };
  }
  return undefined;
}

/** Whether words are "the former" or "the latter" and nothing more. */
export function isOneOfTwo({ head, tokens, name }: NounPhrase): boolean {
  return (
    name === undefined &&
    (head.lower === 'former' || head.lower === 'latter') &&
    tokens.length === 2 &&
    tokens[0]?.lower === 'the'
  );
}

const REACH = 2;

/** What words for a group, or for one of two, stand for; undefined for other words and where no group was just named. */
export function takenUp(
  phrase: NounPhrase,
  sentence: AnalysedSentence,
  group: PartyGroup | undefined,
): readonly RoleFilling[] | undefined {
  if (group === undefined || sentence.index - group.sentence > REACH) return undefined;
  if (isOneOfTwo(phrase)) {
    if (group.members.length !== 2) return undefined;
    const one = group.members[phrase.head.lower === 'former' ? 0 : 1];
    return one === undefined ? undefined : [one];
  }
  if (sentence.index === group.sentence) return undefined;
  // "they" takes up the sentence before; "some of them" may be of anybody.
  if (phrase.pronoun && (sentence.index - group.sentence > 1 || phrase.groupOf !== undefined))
    return undefined;
  return namesWhole(phrase, group) ? group.members : undefined;
}

/** "they", "the two firms", "both companies". */
function namesWhole(phrase: NounPhrase, { members }: PartyGroup): boolean {
  if (phrase.pronoun) return phrase.head.lower === 'they';
  const first = phrase.tokens[0]?.lower;
  if (!phrase.plural || phrase.name !== undefined || phrase.modifiers.some((word) => !COUNTING.has(word)))
    return false;
  if (!(first === 'both' || phrase.definite)) return false;
  const persons = members.every(({ referent }) => referent.schema === 'Person');
  if (phrase.kind === 'person' ? !persons : persons || (phrase.kind !== 'company' && phrase.kind !== 'body'))
    return false;
  const count = first === 'both' ? 2 : (phrase.quantity?.min ?? members.length);
  return count === members.length;
}

const COUNTING = new Set(['two', 'three', 'four', 'five', 'both', 'all', 'said']);
