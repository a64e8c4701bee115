/** Options that many commands share. */
import { type Command, InvalidArgumentError } from 'commander';

export interface CaseOptions {
  readonly case: string;
  readonly json?: boolean;
}

/** `--case` and `--json`, in the same words everywhere. */
export function withCase(command: Command): Command {
  return command
    .option('-C, --case <path>', 'the case folder, or a case file', '.')
    .option('--json', 'print JSON for programs');
}

/** A whole number within bounds. */
export function wholeNumber(least: number, most: number): (words: string) => number {
  return (words) => {
    if (!/^\d{1,9}$/.test(words) || Number(words) < least || Number(words) > most)
      throw new InvalidArgumentError(`give a whole number from ${least} to ${most}.`);
    return Number(words);
  };
}

/** A day, `YYYY-MM-DD`. */
export function isoDay(words: string): string {
  const date = new Date(`${words}T00:00:00Z`);
  if (
    !/^\d{4}-\d{2}-\d{2}$/.test(words) ||
    Number.isNaN(date.getTime()) ||
    !date.toISOString().startsWith(words)
  )
    throw new InvalidArgumentError('give a day as YYYY-MM-DD.');
  return words;
}
