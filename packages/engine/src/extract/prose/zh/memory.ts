/** What a reader of one document keeps in mind beside the discourse. */
import type { Mention, Span } from '../../../model/index.ts';
import type { RoleFilling } from '../draft.ts';
import type { Referent } from '../referent.ts';
import type { ChinesePhrase } from './phrase.ts';
import type { ToldTime } from './told-times.ts';

export interface Met {
  readonly mention: Mention;
  readonly referent: Referent;
}

/** What a reader of one document keeps in mind beside the discourse. */
export interface Memory {
  /** Full names by their normalised form. */
  readonly named: Map<string, Referent>;
  /** Who the sentences are about: the subject last told, and the one before this sentence. */
  topic: Referent | undefined;
  /** The firm or body that sentences were last about. */
  firm: Referent | undefined;
  /** People last told of without a name: 两名技术人员. */
  people: Referent | undefined;
  /** The named person who spoke last. */
  person: Referent | undefined;
  /** Who signed the letter. */
  writer: Referent | undefined;
  /** Parties of the last clause that named two or more, in order. */
  parties: Referent[];
  goods: Referent | undefined;
  /** Who accuses somebody in the words before. */
  accuser: Referent | undefined;
  /** Whose words a quotation holds. */
  speaker: Referent | undefined;
  /** The firm or body of whoever speaks. */
  house: Referent | undefined;
  /** The time told last. */
  time: ToldTime | undefined;
  /** Who the last sentence was about, for one that names nobody. */
  going: GoesOn | undefined;
}

/** The subject of a sentence, as the one behind it takes it over. */
export interface GoesOn {
  readonly phrase: ChinesePhrase;
  readonly filling: RoleFilling;
  readonly sentence: number;
  readonly block: number;
  readonly span: Span;
}

export function openMemory(): Memory {
  return {
    named: new Map(),
    topic: undefined,
    firm: undefined,
    people: undefined,
    person: undefined,
    writer: undefined,
    parties: [],
    goods: undefined,
    accuser: undefined,
    speaker: undefined,
    house: undefined,
    time: undefined,
    going: undefined,
  };
}
