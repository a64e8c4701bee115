/**
 * Model and part designations in running text: letters with digits, as makers write them (`A140`, `Harpy-3`,
 * `MD-550`, `АИ-25ТЛ`). Refuses what merely looks so: standards, currencies, document numbers, roads, postal
 * codes, dates. Linear in the length of the text.
 *
 * @example findDesignations('two L550E engines') // [{start: 4, end: 9, designation: 'L550E'}]
 */
import { DESIGNATION_STOPS } from '../../data/papers/designation-stops.ts';

export interface FoundDesignation {
  readonly start: number;
  readonly end: number;
  /** As it stands in the text. */
  readonly designation: string;
}

const LETTERS = 'A-Za-zÀ-ɏЀ-ӿ';
/** A run of letters and digits joined by single hyphens, dashes or slashes. */
const TOKEN = new RegExp(`[${LETTERS}0-9]+(?:[-‑–/][${LETTERS}0-9]+)*`, 'gu');
const LETTER_FIRST = new RegExp(
  `^[${LETTERS}]{1,12}(?:[-‑–]?\\d{1,4}[${LETTERS}]{0,5}\\d{0,2})(?:[-‑–][${LETTERS}]{0,4}\\d{0,4}[${LETTERS}]{0,3}){0,2}$`,
  'u',
);
const DIGIT_FIRST = /^\d{1,2}(\p{Lu}{1,3})\d{2,4}\p{Lu}{0,3}(?:[-‑–]\d{1,2})?$/u;
const LONGEST = 24;

const PREFIXES: ReadonlySet<string> = new Set(DESIGNATION_STOPS.prefixes);
const TOKENS: ReadonlySet<string> = new Set(DESIGNATION_STOPS.tokens);
const HYPHEN_KEEPS: ReadonlySet<string> = new Set(DESIGNATION_STOPS.hyphenKeeps);
const BEFORE: ReadonlySet<string> = new Set(DESIGNATION_STOPS.before);
const AFTER: ReadonlySet<string> = new Set(DESIGNATION_STOPS.after);
const POSTAL: ReadonlySet<string> = new Set(DESIGNATION_STOPS.postal);

/** The designations in `text[start, end)`, in order, not overlapping. Each quotes the text. */
export function findDesignations(text: string, start = 0, end = text.length): FoundDesignation[] {
  const found: FoundDesignation[] = [];
  const slice = text.slice(start, end);
  for (const match of slice.matchAll(TOKEN)) {
    const token = match[0];
    if (token.length < 2 || !/\d/u.test(token)) continue;
    const at = start + match.index;
    if (!standsAlone(text, at, at + token.length)) continue;
    for (const part of splitList(token)) {
      const from = at + part.offset;
      if (isDesignation(part.text) && !refusedByContext(text, from, from + part.text.length)) {
        found.push({ start: from, end: from + part.text.length, designation: part.text });
      }
    }
  }
  return found;
}

/** `A60/A100` is a list of two when each part could stand alone; otherwise a slash makes it a document number. */
function splitList(token: string): { text: string; offset: number }[] {
  if (!token.includes('/')) return [{ text: token, offset: 0 }];
  const parts = token.split('/');
  if (!parts.every((part) => isDesignation(part))) return [];
  let offset = 0;
  return parts.map((text) => {
    const part = { text, offset };
    offset += text.length + 1;
    return part;
  });
}

function isDesignation(token: string): boolean {
  if (token.length < 2 || token.length > LONGEST) return false;
  const upper = token.toUpperCase().replace(/[‑–]/gu, '-');
  if (TOKENS.has(upper)) return false;
  const digitFirst = DIGIT_FIRST.exec(token);
  if (digitFirst) return !/^[XХ]$/u.test(digitFirst[1] ?? '');
  if (!LETTER_FIRST.test(token)) return false;
  const prefix = /^\D+?(?=[-‑–]?\d)/u.exec(token)?.[0] ?? '';
  const hyphen = /^\D+?[-‑–]\d/u.test(token);
  if (!capitalised(prefix)) return false;
  const digits = /\d+/u.exec(token)?.[0] ?? '';
  if (
    /^(?:19|20)\d\d$/u.test(digits) &&
    (prefix.length > 2 || /[-‑–]\d/u.test(token.slice(prefix.length + 5)))
  )
    return false;
  const stop = prefix.toUpperCase();
  if (PREFIXES.has(stop) && !(hyphen && HYPHEN_KEEPS.has(stop) && digits.length <= 3)) return false;
  if (prefix.length === 1 && digits.length === 1 && !hyphen) return /\d\p{Lu}{2,}/u.test(token);
  return !/\d[-‑–]\d{3,}$/u.test(token) || prefix.length <= 3;
}

/** `Harpy`, `MD`, `АИ`, `Mi`; not `abc` nor `iPhone`. */
function capitalised(prefix: string): boolean {
  return (
    /^\p{Lu}+$/u.test(prefix) ||
    /^\p{Lu}\p{Ll}+$/u.test(prefix) ||
    /^\p{Lu}[\p{Lu}\p{Ll}]{1,3}$/u.test(prefix)
  );
}

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if (/[@/\\_=&%$€£#№+]/u.test(before)) return false;
  if (before === '.' && /[\p{L}\d]/u.test(text.charAt(start - 2)) && !/\s/u.test(before)) return false;
  if (/[@_=\\%]/u.test(after)) return false;
  return !(/[.:/]/u.test(after) && /[\p{L}\d]/u.test(text.charAt(end + 1)));
}

function refusedByContext(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - 24), start);
  const word = /([\p{L}№#]+)[.:\s]*$/u.exec(lead)?.[1]?.toLowerCase();
  if (word !== undefined && BEFORE.has(word) && !/\n/u.test(lead.slice(lead.toLowerCase().lastIndexOf(word))))
    return true;
  if (/№\s*$/u.test(lead)) return true;
  const tail = text.slice(end, end + 24);
  const next = /^[ -](\p{L}+)/u.exec(tail)?.[1]?.toLowerCase();
  if (next !== undefined && AFTER.has(next)) return true;
  const token = text.slice(start, end);
  if (/^[A-Z]{1,2}\d{1,2}[A-Z]?$/u.test(token) && /^ \d[A-Z]{2}(?![\p{L}\d])/u.test(tail)) return true;
  if (/^[A-Z]{2}\d{2}$/u.test(token) && /^ [\dA-Z]{4}(?![\p{L}\d])/u.test(tail)) return true;
  const postal = /^([A-Z]{1,2})[-‑–]\d{4,5}$/u.exec(token)?.[1];
  return postal !== undefined && POSTAL.has(postal) && /^,? ?(?:\p{Lu}|$|\n)/u.test(tail);
}
