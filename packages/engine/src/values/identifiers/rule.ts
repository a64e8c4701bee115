/** The shape of a check: what is wrong with a compacted value, `undefined` for nothing. */

export type Failure = 'empty' | 'bad-characters' | 'bad-length' | 'bad-check-digit';

export type Rule = (value: string) => Failure | undefined;

/** Digits only, of one of the lengths, not zeros only, and with right check digits. */
export function digits(lengths: readonly number[], check: (value: string) => boolean): Rule {
  return (value) =>
    shape(value, /^\d+$/u, lengths) ?? (check(value) && !/^0+$/u.test(value) ? undefined : 'bad-check-digit');
}

/** Characters as the pattern says, of one of the lengths. */
export function shape(value: string, pattern: RegExp, lengths: readonly number[]): Failure | undefined {
  if (!lengths.includes(value.length)) return /^[A-Z0-9]+$/u.test(value) ? 'bad-length' : 'bad-characters';
  return pattern.test(value) ? undefined : 'bad-characters';
}
