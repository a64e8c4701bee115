/** One item of a Chinese sentence: a phrase, a verb, a preposition, a value, or a word between them. */
import type { ChineseFrame } from '../../../data/lexicon/zh/frames.ts';
import type { Stance } from '../../../model/index.ts';
import type { FoundMoney, FoundTime, Quantity } from '../../../values/index.ts';
import type { ChinesePhrase } from './phrase.ts';
import type { Token } from './tokens.ts';

export interface Item {
  readonly start: number;
  readonly end: number;
  readonly is:
    | 'phrase'
    | 'verb'
    | 'say'
    | 'preposition'
    | 'word'
    | 'de'
    | 'break'
    | 'money'
    | 'time'
    | 'share'
    /** A count with nothing behind it that it counts. */
    | 'count'
    | 'bracket'
    | 'other';
  readonly token: Token;
  readonly phrase?: ChinesePhrase;
  readonly frames?: readonly ChineseFrame[];
  /** 交付给, 运往: a receiver follows. */
  readonly goal?: boolean;
  readonly stance?: Stance;
  readonly money?: FoundMoney;
  readonly time?: FoundTime;
  readonly share?: Quantity;
  readonly count?: Quantity;
}
