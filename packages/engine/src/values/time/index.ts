/** Times: intervals of days read from words, and their arithmetic. */
export { addDays } from './calendar.ts';
export { findFoldedTimes, findTimes, type FindTimesOptions } from './find-times.ts';
export type { FoundTime } from './found-time.ts';
export { foldWidth } from './fold-width.ts';
export { formatEdtf } from './format-edtf.ts';
export { orderDays } from './order-days.ts';
export { readDate, type ReadDateOptions } from './read-date.ts';
export { dayDistance, hullSpans, intersectSpans, spansDisjoint } from './span-arithmetic.ts';
