/** "the day after the test": the days after the interval in which the test told last took place. */
import { addDays, formatEdtf, type TimeSpan } from '../../../values/index.ts';
import type { ProseDraft } from '../draft.ts';

const WORDS: readonly { readonly pattern: RegExp; readonly kind: ProseDraft['kind'] }[] = [
  { pattern: /test|trial|испытан|випробув|试/iu, kind: 'test' },
  { pattern: /visit|arriv|trip|визит|приезд|поїзд|访/iu, kind: 'travel' },
  { pattern: /deliver|shipment|handover|поставк|交付/iu, kind: 'supply' },
  { pattern: /meeting|talks|встреч|зустріч|会议/iu, kind: 'meeting' },
  { pattern: /payment|transfer|оплат|платеж|付款/iu, kind: 'payment' },
];

/** How many claims back the event may have been told. */
const REACH = 60;

/** Fills relative days whose event has been told; one that names no told event stays open. */
export function dayAfter(drafts: readonly ProseDraft[]): void {
  for (const [index, draft] of drafts.entries()) {
    const { time } = draft;
    if (
      time === null ||
      !/day-(?:after|before)$/u.test(time.rule) ||
      time.earliest !== null ||
      time.latest !== null
    )
      continue;
    const kind = WORDS.find(({ pattern }) => pattern.test(time.text))?.kind;
    const told = drafts
      .slice(Math.max(0, index - REACH), index)
      .findLast(
        (other) =>
          other.kind === kind &&
          other.time !== null &&
          (other.time.earliest !== null || other.time.latest !== null),
      );
    if (told?.time == null) continue;
    draft.time = shifted(time, told.time, time.rule.endsWith('before') ? -1 : 1);
    const main = told.spans[0];
    if (main !== undefined) draft.spans.push(main);
  }
}

function shifted(words: TimeSpan, told: TimeSpan, days: number): TimeSpan {
  const earliest = told.earliest === null ? null : addDays(told.earliest, days);
  const latest = told.latest === null ? null : addDays(told.latest, days);
  const span: TimeSpan = {
    ...words,
    earliest,
    latest,
    edtf: null,
    approximate: told.approximate,
    anchor: told.earliest === null ? null : { date: told.earliest, kind: 'narrated' },
  };
  return { ...span, edtf: formatEdtf(span) };
}
