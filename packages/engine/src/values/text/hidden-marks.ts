/**
 * Text without the characters that are not seen: zero-width spaces and joiners, soft hyphens, marks of direction. A value split
 * by one is read as it looks. Overrides of direction are another matter: what is seen is not what is written.
 */

const HIDDEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;
const EACH = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** Left-to-right and right-to-left override. */
const OVERRIDE = /[\u202d\u202e]/u;

export interface SeenText {
  readonly text: string;
  /** Letters run another way than they are written: no value of it is sure. */
  readonly overridden: boolean;
  /** The place in the original of a place in `text`; with `after`, the place right behind the character before it. */
  readonly placeOf: (at: number, after?: boolean) => number;
}

/** What is seen of `text[start, end)`; undefined where everything is seen. */
export function seenText(text: string, start: number, end: number): SeenText | undefined {
  const slice = start === 0 && end === text.length ? text : text.slice(start, end);
  if (!HIDDEN.test(slice)) return undefined;
  const places: number[] = [];
  let at = 0;
  let seen = '';
  for (const { index } of slice.matchAll(EACH)) {
    for (let place = at; place < index; place += 1) places.push(start + place);
    seen += slice.slice(at, index);
    at = index + 1;
  }
  for (let place = at; place < slice.length; place += 1) places.push(start + place);
  seen += slice.slice(at);
  return {
    text: seen,
    overridden: OVERRIDE.test(slice),
    placeOf: (place, after = false) =>
      after && place > 0 ? (places[place - 1] ?? end - 1) + 1 : (places[place] ?? end),
  };
}
