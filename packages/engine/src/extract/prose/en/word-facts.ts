/** What the tables and the letters of one word say of its tag, whatever stands around it; worked out once for each word. */
import type { NounKind } from '../../../data/lexicon/en/nouns.ts';
import { remembered } from '../remembered.ts';
import { nounKind, SETS, type VerbReading, verbReading } from './lexicon.ts';
import type { Tag } from './tagged-token.ts';

export interface WordFacts {
  /** In a closed class, or to be looked at as one: "'ve", "doesn't". */
  readonly closed: boolean;
  /** "'ve", "'re": what is shortened. */
  readonly shortened: Tag | undefined;
  readonly kind: NounKind | undefined;
  readonly reading: VerbReading | undefined;
  /** Ends as an adjective does. */
  readonly adjective: boolean;
  /** Ends as an adverb does. */
  readonly adverb: boolean;
  /** A number in words. */
  readonly number: boolean;
  /** "state-owned": the verb behind the hyphen. */
  readonly owned: string | undefined;
  /** "Oslo-based": an adjective, however it begins. */
  readonly compound: boolean;
  /** No word that a noun phrase begins with. */
  readonly opensNoPhrase: boolean;
  /** No word that goes on in a noun phrase, and whether one only by a capital letter. */
  readonly endsPhrase: boolean;
  readonly endsPhraseUnlessCapital: boolean;
}

const ADJECTIVE =
  /(?:ive|ous|ful|less|able|ible|ical|ian|ese|ish|al|ary|ern|ed|made|based|owned|run|term|like)$/u;
const COMPOUND = /-(?:owned|based|made|run|linked|backed|controlled|led|born|built|registered|sanctioned)$/u;
const OWNED = /-(owned|controlled)$/u;
const NOT = /n['’]t$/u;

const NUMBER_WORDS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen half dozens hundreds thousands first second third fourth fifth last next'.split(
    ' ',
  ),
);

const SHORTENED: ReadonlyMap<string, Tag> = new Map([
  ["'ve", 'have'],
  ["'re", 'be'],
  ["'m", 'be'],
  ["'ll", 'modal'],
  ["'d", 'have'],
]);

/** Words the closed classes take though no table of theirs holds them. */
const ALSO_CLOSED = new Set(
  'does did do done not never cannot which who whom whose before after since until as'.split(' '),
);

/** The facts of a word in small letters. */
export const factsOf: (lower: string) => WordFacts = remembered((lower) => {
  const reading = verbReading(lower);
  const shortened = SHORTENED.get(lower.replace('’', "'"));
  const opensNoPhrase =
    SETS.be.has(lower) ||
    SETS.modal.has(lower) ||
    SETS.have.has(lower) ||
    SETS.do.has(lower) ||
    SETS.preposition.has(lower) ||
    (reading !== undefined &&
      !reading.nouny &&
      !reading.forms.has('participle') &&
      !reading.forms.has('ing'));
  const endsPhrase =
    SETS.preposition.has(lower) ||
    SETS.conjunction.has(lower) ||
    SETS.be.has(lower) ||
    SETS.have.has(lower) ||
    SETS.modal.has(lower) ||
    lower === 'to' ||
    lower === 'that' ||
    SETS.relative.has(lower) ||
    SETS.determiner.has(lower) ||
    SETS.pronoun.has(lower) ||
    SETS.adverb.has(lower) ||
    SETS.subordinator.has(lower);
  return {
    closed:
      shortened !== undefined ||
      ALSO_CLOSED.has(lower) ||
      NOT.test(lower) ||
      SETS.modal.has(lower) ||
      SETS.be.has(lower) ||
      SETS.have.has(lower) ||
      SETS.conjunction.has(lower) ||
      SETS.determiner.has(lower) ||
      SETS.pronoun.has(lower) ||
      SETS.preposition.has(lower) ||
      SETS.subordinator.has(lower) ||
      SETS.adverb.has(lower),
    shortened,
    kind: nounKind(lower),
    reading,
    adjective: ADJECTIVE.test(lower),
    adverb: lower.endsWith('ly'),
    number: NUMBER_WORDS.has(lower),
    owned: OWNED.exec(lower)?.[1],
    compound: COMPOUND.test(lower),
    opensNoPhrase,
    endsPhrase,
    endsPhraseUnlessCapital: reading !== undefined && !reading.nouny && !reading.forms.has('ing'),
  };
});
