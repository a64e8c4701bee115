/** A short invented text and every claim it makes, as lines: nothing more and nothing less may be read out of it. */
export interface GoldenText {
  readonly slug: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly text: string;
  readonly claims: readonly string[];
}
