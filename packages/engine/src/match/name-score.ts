/** What comes out of comparing two names. */

/** The two answers of a comparison. */
export interface PairScore {
  /** 0 to 1: worth a look. From 0.7 a screener would want to see it. */
  readonly alert: number;
  /** 0 to 1: probably the same, as far as is known. Never above the alert. */
  readonly identity: number;
}

/** How telling a part is, by one of its keys: 0 everybody has it, 1 nobody else has. */
export type Rarity = (key: string) => number;
