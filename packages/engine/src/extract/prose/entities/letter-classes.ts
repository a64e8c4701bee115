/** Classes of characters as small numbers, by table for the scripts that matter and by pattern, remembered, for the rest. */
export const NONE = 0;
export const SPACE = 1;
export const LOWER = 2;
export const UPPER = 3;
export const DIGIT = 4;
export const OTHER = 5;
export const MARK = 6;
export const INVISIBLE = 7;

const TABLED = 0x530;
const classes = new Uint8Array(TABLED);
const small = new Uint16Array(TABLED);
for (let code = 0; code < TABLED; code += 1) {
  const char = String.fromCharCode(code);
  classes[code] = slowClass(char, code);
  const lower = char.toLowerCase();
  small[code] = lower.length === 1 ? lower.charCodeAt(0) : code;
}
small[0x401] = small[0x451] = 0x435; // ё is written е

function slowClass(char: string, code: number): number {
  if (/\s/u.test(char)) return SPACE;
  if (/[\p{M}\p{Cf}]/u.test(char)) return INVISIBLE;
  if (/\p{Ll}/u.test(char)) return LOWER;
  if (/\p{Lu}|\p{Lt}/u.test(char)) return UPPER;
  if (/\p{Nd}/u.test(char)) return DIGIT;
  if (/[\p{L}\p{N}]/u.test(char) || (code >= 0xd800 && code <= 0xdfff)) return OTHER;
  return /\p{C}/u.test(char) ? SPACE : MARK;
}

const known = new Map<number, number>();

/** What a UTF-16 code unit is. */
export function classOf(code: number): number {
  if (code < TABLED) return classes[code] as number;
  let found = known.get(code);
  if (found === undefined) known.set(code, (found = slowClass(String.fromCharCode(code), code)));
  return found;
}

/** A code unit in small letters, ё as е, a curly apostrophe as a straight one. */
export function smallOf(code: number): number {
  if (code < TABLED) return small[code] as number;
  if (code === 0x2019) return 0x27;
  return code;
}
