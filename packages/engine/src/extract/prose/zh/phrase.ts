/** A noun phrase of a Chinese sentence, in offsets of the normalised sentence. */
import type { Span } from '../../../model/index.ts';
import type { Quantity } from '../../../values/index.ts';
import type { ChineseKind } from '../../../data/lexicon/zh/nouns.ts';

export interface ChinesePhrase extends Span {
  /** What a mention quotes: the bare name, or the description without number and demonstrative. */
  readonly mention: Span;
  readonly form: 'name' | 'description' | 'pronoun';
  readonly name: string;
  kind: ChineseKind | undefined;
  /** The head noun of a description, or what a name is called beside it. */
  readonly noun: string | undefined;
  readonly groups: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly countries: readonly string[];
  /** The country before it, as a phrase of its own: 美国 in 美国制裁名单. */
  readonly origin: ChinesePhrase | undefined;
  readonly modifiers: readonly string[];
  readonly plural: boolean;
  readonly demonstrative: boolean;
  quantity: Quantity | undefined;
  readonly pronoun: string | undefined;
  /** The full name this one is short for. */
  readonly full: string | undefined;
  /** What stands before it, with or without 的: whose it is. */
  owner: ChinesePhrase | undefined;
  /** For people: the post told beside the name. */
  title: string | undefined;
  /** The phrase is nothing but a country's name. */
  readonly state: boolean;
  /** Model designation or brand: goods by name. */
  readonly model: boolean;
  /** All members where it is coordinated, itself first; the joiner before each but the first. */
  members: readonly ChinesePhrase[];
  joiner: string | undefined;
  /** Made by a relative clause or a bracket: facts already told. */
  readonly head: number;
  /** Where the words of it begin that a relative clause before it took. */
  from?: number;
  /** Stands for whoever the sentence before was about; no words of its own. */
  readonly elided: boolean;
}

/** Whether a phrase can be a doer or a receiver. */
export function isParty(phrase: ChinesePhrase): boolean {
  const { kind, form } = phrase;
  if (kind === undefined) return form !== 'description' && !phrase.model;
  return kind === 'company' || kind === 'body' || kind === 'person' || kind === 'outlet' || phrase.state;
}
