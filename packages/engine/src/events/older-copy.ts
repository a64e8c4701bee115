/** Which of two copies is the older, as far as dates, agency lines, corrections and lengths tell; in words, for the reasons. */
import { ORIGIN_RULES } from '../data/events/origin-rules.ts';
import type { Source, SourceId } from '../model/index.ts';
import type { CopyPair } from './find-copies.ts';
import { issuerKey } from './issuer-key.ts';

/**
 * The answer and what it rests on: "a.html is the older (2025-03-03)". Dates decide where they differ for certain; then who
 * names whom as where it comes from; then which puts the other right; a longer text is only probably the older.
 */
export function tellOlder(
  left: Source,
  right: Source,
  pair: Pick<CopyPair, 'containment' | 'ratio'>,
  corrections: ReadonlySet<SourceId>,
): string {
  if (isAfter(left, right)) return `${right.path} is the older (${dateOf(right)})`;
  if (isAfter(right, left)) return `${left.path} is the older (${dateOf(left)})`;
  for (const [copy, original] of [
    [left, right],
    [right, left],
  ] as const) {
    const outlet = namesAsOrigin(copy, original);
    if (outlet !== undefined && namesAsOrigin(original, copy) === undefined)
      return `${original.path} is the older: ${copy.path} names ${outlet} as where it comes from`;
  }
  if (corrections.has(left.id) !== corrections.has(right.id)) {
    const [after, before] = corrections.has(left.id) ? [left, right] : [right, left];
    return `${before.path} is the older: ${after.path} says that it puts right what was said before`;
  }
  const { containment, ratio } = pair;
  const [longer, times] = ratio >= 1 ? [left, ratio] : [right, 1 / ratio];
  const unknown = whyUnknown(left, right);
  return containment >= ORIGIN_RULES.sureContainment && times >= ORIGIN_RULES.longerTimes
    ? `${unknown}, but the longer, ${longer.path}, is probably the older, since copies are cut`
    : unknown;
}

/** Whether a source is dated after another for certain; a coarser date that covers the finer one is not. */
export function isAfter(source: Source, other: Source): boolean {
  const mine = dateOf(source);
  const theirs = dateOf(other);
  return mine !== undefined && theirs !== undefined && mine > theirs && !mine.startsWith(theirs);
}

/** The day a source was published, else its own. */
export function dateOf(source: Source): string | undefined {
  return source.facts.publishedAt?.value ?? source.facts.documentDate?.value;
}

function namesAsOrigin(copy: Source, original: Source): string | undefined {
  const issuer = original.facts.issuer?.value;
  if (issuer === undefined) return undefined;
  return copy.facts.derivedFrom?.find(({ value }) => issuerKey(value) === issuerKey(issuer))?.value;
}

function whyUnknown(left: Source, right: Source): string {
  for (const undated of [left, right]) {
    if (dateOf(undated) === undefined)
      return `which is the older is not known, ${undated.path} gives no date`;
  }
  return dateOf(left) === dateOf(right)
    ? `both are dated ${dateOf(left)}`
    : `which is the older is not known (${dateOf(left)}, ${dateOf(right)})`;
}
