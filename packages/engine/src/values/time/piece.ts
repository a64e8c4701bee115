/** A stretch of text read as a time, before it is joined to its neighbours. */
import type { Part } from '../../data/time/grammar.ts';
import type { IsoDate, TimeAnchor } from '../interval.ts';

export type Grain = 'day' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year' | 'span' | 'none';

/** What a period lacks a year for: "the second quarter", "March", "5 March", "3 to 5 March". */
export interface Yearless {
  readonly month?: number;
  readonly day?: number;
  readonly lastDay?: number;
  readonly quarter?: number;
  readonly half?: number;
  readonly season?: number;
  /** ISO 8601 week. */
  readonly week?: number;
}

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly grain: Grain;
  readonly earliest: IsoDate | null;
  readonly latest: IsoDate | null;
  readonly approximate: boolean;
  /** Read against the anchor. */
  readonly anchored: boolean;
  readonly yearless?: Yearless;
  /** "early", "the end of": asks for a period behind it. */
  readonly part?: Part;
  /** "the third week of", "the first three months of": the same with a count. */
  readonly cut?: Cut;
  /** Kept only beside a cue or joined to another piece. */
  readonly weak: boolean;
  /** Written out where the bounds alone would not say it: one of two days. */
  readonly edtf?: string;
  /** Step of the year named with a yearless period: "last September". */
  readonly relative?: number;
}

export interface Cut {
  readonly unit: 'day' | 'week' | 'month';
  /** From the end when negative: -1 is the last. */
  readonly at: number;
  readonly count: number;
}

export interface ReadContext {
  readonly anchor: TimeAnchor | null;
  /** The sentence speaks of what is to come. */
  readonly isFuture: (start: number, end: number) => boolean;
}
