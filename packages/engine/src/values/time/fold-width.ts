/** Full-width digits, letters and number marks as plain ones, place for place, so that offsets stay. */

const WIDE = /[\uff04\uff05\uff0e\uff0f\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/gu;
const SHIFT = 0xfee0;
/** A full-width comma that groups full-width digits. */
const WIDE_GROUP = /(?<=[０-９])，(?=[０-９]{3}(?![０-９]))/gu;

/** The text with full-width characters folded; every character keeps its place. */
export function foldWidth(text: string): string {
  if (text !== last.text && text !== last.folded)
    last = {
      text,
      folded: text
        .replace(WIDE_GROUP, ',')
        .replace(WIDE, (char) => String.fromCharCode(char.charCodeAt(0) - SHIFT)),
    };
  return last.folded;
}

/** A document is folded once for all of its sentences. */
let last = { text: '', folded: '' };
