/**
 * Chinese text as its tables write it: full-width digits, letters and number marks as plain ones, traditional characters as
 * simplified ones; character for character, so that offsets stay.
 */
import { HAN_NUMBER_PAIRS } from '../../data/scripts/han-number-folds.ts';
import { foldHan } from '../scripts/fold-han.ts';

const WIDE = /[\uff04\uff05\uff0b\uff0d-\uff0f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;
const SHIFT = 0xfee0;
/** A full-width comma that groups full-width digits. */
const WIDE_GROUP = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu;
const PAIRS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: HAN_NUMBER_PAIRS.length / 2 }, (_, at): [string, string] => [
    HAN_NUMBER_PAIRS.charAt(at * 2),
    HAN_NUMBER_PAIRS.charAt(at * 2 + 1),
  ]),
);
const TRADITIONAL = new RegExp(`[${[...PAIRS.keys()].join('')}]`, 'gu');

/** The text with those characters folded; every character keeps its place. */
export function foldWidth(text: string): string {
  if (text !== last.text)
    last = {
      text,
      folded: foldHan(
        text
          .replace(WIDE_GROUP, ',')
          .replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - SHIFT))
          .replace(TRADITIONAL, (char) => PAIRS.get(char) ?? char),
      ),
    };
  return last.folded;
}

/** A document is folded once for all of its sentences. */
let last = { text: '', folded: '' };
