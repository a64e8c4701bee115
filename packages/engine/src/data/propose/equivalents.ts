/**
 * Which characters a retyped quote may exchange. Compatibility forms are folded only where the exchange keeps the meaning:
 * full-width forms, ligatures, Kangxi radicals, Roman numerals and unit signs are; superscripts, fractions, circled numbers
 * are not (m² is not m2, ½ is not 1/2), nor are look-alike letters of another script, nor traditional for simplified Han.
 */

/** Ranges whose NFKC form says the same: first and last code point. */
export const HARMLESS_COMPATIBILITY: readonly (readonly [number, number])[] = [
  [0x00b5, 0x00b5], // micro sign
  [0x017f, 0x017f], // long s
  [0x2024, 0x2026], // dot leaders, ellipsis
  [0x2103, 0x2103], // degree Celsius
  [0x2109, 0x2109], // degree Fahrenheit
  [0x2160, 0x217f], // Roman numerals
  [0x2e80, 0x2fd5], // radicals
  [0x3371, 0x33df], // unit squares
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfb00, 0xfb06], // Latin ligatures
  [0xff01, 0xff5e], // full-width ASCII
  [0xffe0, 0xffe6], // full-width currency signs
];

/** Single characters by what they are folded to; applied after lower-casing. */
export const FOLDED: Readonly<Record<string, string>> = {
  // Most Russian print writes е for ё; й, ї and ґ are letters of their own and stay.
  ё: 'е',
  ß: 'ss',
  ς: 'σ',
  ǆ: 'dž',
  ʼ: "'",
};

export const DOUBLE_QUOTES = '"“”„‟«»＂〝〞〟「」『』《》〈〉‹›';
export const SINGLE_QUOTES = "'‘’‚‛`´＇ʹ′";
/** Two marks of length or arc that single quotes must not turn into. */
export const DOUBLE_PRIMES = '″';
export const DASHES = '-‐‑‒–—―−﹘﹣－⸺⸻';
/** Dashes that part words even without spaces. */
export const LONG_DASHES = '—―⸺⸻';
export const SOFT_HYPHEN = '\u00ad';
/** Characters without width that say nothing: joiners, marks of direction, variation selectors. */
export const INVISIBLE =
  /(?:[\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u061c]|[\u{fe00}-\u{fe0f}])/u;

/**
 * Unit symbols that another case turns into another unit (milliwatt, megawatt), lower-cased. A quote keeps their case
 * after a number.
 */
export const CASE_BOUND_UNITS: ReadonlySet<string> = new Set(
  'mw mwh mhz mv mj mn mpa mg ma mbit mb mbps mt mm mohm pa pg ps s k t'.split(' '),
);

export const HAN_NUMERALS = '零〇一二三四五六七八九十百千万亿兆两兩半壹贰貳叁參肆伍陆陸柒捌玖拾佰仟萬億几数';

/** Words and signs that multiply or measure the number before them; a quote that stops before one cuts the number. */
export const SCALE_WORDS: ReadonlySet<string> = new Set(
  `hundred hundreds thousand thousands million millions billion billions trillion trillions dozen dozens percent per cent
  k m mn bn tn kg g t mg km cm mm tonne tonnes ton tons usd eur rub uah cny gbp aed dollars dollar euros euro rubles
  roubles hryvnia hryvnias yuan тыс тысяч тысяча тысячи тысячу млн миллион миллиона миллионов млрд миллиард миллиарда
  миллиардов трлн десяток десятка десятков процент процента процентов кг т тонн тонны км м см мм руб рублей рубля рубль
  долл долларов доллара евро юаней юаня юань гривен гривны тисяч тисяча тисячі мільйон мільйона мільйонів мільярд
  мільярда мільярдів відсотків відсотка відсоток грн гривень гривні доларів долара юанів`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
