/** Weights of the tagger of entities as `bench/language/entities/train.mjs` packs them. */
export interface PackedWeights {
  /** From label to label, row by row, the beginning of a block last; numbers with spaces between. */
  readonly transitions: string;
  /** What is taken off everything that speaks for no entity. */
  readonly bias: number;
  /** By how much a kind must be ahead of the others to be sure: right nineteen times in twenty on texts held out. */
  readonly sure: number;
  /** Base64: for each row that is not empty, the distance to the one before (seven bits a byte) and a signed byte a label. */
  readonly rows: string;
}
