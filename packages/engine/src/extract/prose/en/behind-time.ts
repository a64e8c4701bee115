/** Where a name begins that a day or month runs into. */
import type { TextSpan } from '../../../values/index.ts';

/** "On Tuesday Lumen Electronics": the day is no part of the name behind it. */
export function behindTime({ start, end }: TextSpan, times: readonly TextSpan[]): number {
  const day = times.find((time) => time.start <= start && time.end > start && time.end < end);
  return day === undefined ? start : day.end + 1;
}
