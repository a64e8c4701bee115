/** Times, quantities and sums of a claim: their words, what they were read as, by which rule, against which day. */
import type { Claim, SlotName } from '../../model/index.ts';
import type { TimeSpan } from '../../values/index.ts';
import type { ValueWords } from './explanation.ts';
import type { SlotSpan } from './mark-words.ts';

export function valueWords(claim: Claim): ValueWords[] {
  const implied = (slot: string): boolean => (claim.implied as readonly string[]).includes(slot);
  const counted = (
    slot: 'quantity' | 'amount' | 'share',
    value: (Bounds & { readonly text: string; readonly rule: string }) | null,
    unit: string | null | undefined,
  ): ValueWords[] =>
    value === null
      ? []
      : [
          {
            slot,
            text: value.text,
            value: `${bounds(value)}${unit == null ? '' : ` ${unit}`}`,
            rule: value.rule,
            anchor: null,
            implied: implied(slot),
          },
        ];
  return [
    ...(claim.time === null ? [] : [timeWords('time', claim.time, implied('time'))]),
    ...counted('quantity', claim.quantity, claim.quantity?.unit),
    ...counted('amount', claim.amount, claim.amount?.currency),
    ...counted('share', claim.share, claim.share?.unit),
    ...claim.attribution.flatMap(({ saidOn }) =>
      saidOn === undefined ? [] : [timeWords('saidOn', saidOn, false)],
    ),
  ];
}

/** Where the words of values stand in the passages of the claim. */
export function placedValues(text: string, claim: Claim): SlotSpan[] {
  const values: readonly (readonly [SlotName | 'share', string | undefined])[] = [
    ['time', claim.time?.text],
    ['quantity', claim.quantity?.text],
    ['amount', claim.amount?.text],
    ['share', claim.share?.text],
  ];
  return values.flatMap(([slot, words]) => {
    if (words === undefined) return [];
    for (const { start, end } of claim.passages) {
      const at = text.slice(start, end).indexOf(words);
      if (at >= 0) return [{ slot, start: start + at, end: start + at + words.length }];
    }
    return [];
  });
}

function timeWords(slot: 'time' | 'saidOn', time: TimeSpan, implied: boolean): ValueWords {
  return {
    slot,
    text: time.text,
    value: time.edtf ?? `${time.earliest ?? 'open'} to ${time.latest ?? 'open'}`,
    rule: time.rule,
    anchor: time.anchor === null ? null : `${time.anchor.date} (${time.anchor.kind})`,
    implied,
  };
}

interface Bounds {
  readonly min: number | null;
  readonly max: number | null;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
  readonly approximate: boolean;
}

function bounds({ min, max, minExclusive, maxExclusive, approximate }: Bounds): string {
  const about = approximate ? 'about ' : '';
  if (min !== null && min === max) return `${about}${min}`;
  return `${about}${minExclusive || min === null ? '(' : '['}${min ?? '-∞'}, ${max ?? '∞'}${maxExclusive || max === null ? ')' : ']'}`;
}
