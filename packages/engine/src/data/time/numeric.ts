/** Dates in digits, alike in every language. Day before month is the ISO 8601-free world's most used order; slashes stay open. */
import type { TimePattern } from './grammar.ts';

/** English month names as airlines, banks and stamps of every country use them. */
export const STAMP_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

/** Not within a number, a word, a path or a version. */
const LEFT =
  '(?:(?<![\\p{L}\\p{N}_]|[\\p{L}\\p{N}][-–./\\\\:_#]|[№#] ?|\\b[Nn]os?\\. |\\b[Vv]er(?:sion|\\.) )' +
  '|(?<=(?<!\\d)(?:\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}[./]\\d{1,2}[./]\\d{1,2}|\\d{4}-\\d\\d-\\d\\d)[-–—~～/]))';
/** A dash and another full date may follow: the two are a range. */
const RIGHT =
  '(?![\\p{N}_]|[-/.](?!\\d{1,2}[./]\\d{1,2}[./]\\d{4}|\\d{4}[./]\\d{1,2}[./]\\d{1,2}|\\d{4}-\\d\\d-\\d\\d)[\\p{N}]|(?!T\\d|г|р|года|року|[\\u4e00-\\u9fff])[\\p{L}])';
const STAMP = '(?<stamp>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)';
const DAY = '(?<d>0?[1-9]|[12]\\d|3[01])';
const MONTH = '(?<m>0?[1-9]|1[0-2])';
const YEAR = '(?<y>(?:1[89]|20|21)\\d{2})';

export const NUMERIC_PATTERNS: readonly TimePattern[] = [
  {
    rule: 'iso-date',
    open: true,
    pattern: `${LEFT}${YEAR}-(?<m>0[1-9]|1[0-2])-(?<d>0[1-9]|[12]\\d|3[01])${RIGHT}`,
  },
  { rule: 'year-first-date', open: true, pattern: `${LEFT}${YEAR}([./])${MONTH}\\2${DAY}${RIGHT}` },
  { rule: 'dotted-date', open: true, pattern: `${LEFT}${DAY}\\.${MONTH}\\.${YEAR}${RIGHT}` },
  {
    rule: 'dotted-date',
    open: true,
    pattern: `${LEFT}(?<d>0[1-9]|[12]\\d|3[01])\\.(?<m>0[1-9]|1[0-2])\\.(?<yy>\\d{2})${RIGHT}`,
  },
  { rule: 'slash-date', open: true, pattern: `${LEFT}(?<a>\\d{1,2})([/-])(?<b>\\d{1,2})\\2${YEAR}${RIGHT}` },
  {
    rule: 'slash-range',
    open: true,
    pattern: `${LEFT}(?<a>\\d{1,2})/(?<b>\\d{1,2}) ?[-–—] ?(?<a2>\\d{1,2})/(?<b2>\\d{1,2})(?:/|,? )${YEAR}${RIGHT}`,
  },
  { rule: 'slash-date', open: true, pattern: `${LEFT}(?<a>\\d{1,2})/(?<b>\\d{1,2})/(?<yy>\\d{2})${RIGHT}` },
  {
    rule: 'stamp-date',
    open: true,
    pattern: `${LEFT}(?<d>0?[1-9]|[12]\\d|3[01])[-/ ]?(?<stamp>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)[-/ ]?(?:(?<y>20\\d{2})|(?<yy>\\d{2}))${RIGHT}`,
  },
  {
    rule: 'stamp-date',
    open: true,
    pattern: `${LEFT}(?:(?<y>20\\d{2})([-/])(?:${STAMP}\\2(?<d>0?[1-9]|[12]\\d|3[01])))${RIGHT}`,
  },
  {
    rule: 'stamp-date',
    open: true,
    pattern: `${LEFT}(?<y>20\\d{2})([-/])(?<d>0?[1-9]|[12]\\d|3[01])\\2${STAMP}${RIGHT}`,
  },
  {
    rule: 'stamp-date',
    open: true,
    pattern: `${LEFT}${STAMP}([-/])(?<d>0?[1-9]|[12]\\d|3[01])\\2(?<y>20\\d{2})${RIGHT}`,
  },
  { rule: 'month-year', open: true, pattern: `${LEFT}(?<m>0[1-9]|1[0-2])[./](?<y>20\\d{2})${RIGHT}` },
  { rule: 'month-year', open: true, pattern: `${LEFT}(?<y>20\\d{2})-(?<m>0[1-9]|1[0-2])${RIGHT}` },
  {
    rule: 'quarter-of-year',
    open: true,
    pattern: `${LEFT}(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)[ /'’-]{0,2}(?:(?<y>20\\d{2})|(?<yy>\\d{2}))${RIGHT}`,
  },
  {
    rule: 'quarter-of-year',
    open: true,
    pattern: `${LEFT}(?<y>20\\d{2})[ /-]?(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)${RIGHT}`,
  },
  {
    rule: 'half-of-year',
    open: true,
    pattern: `${LEFT}(?:H(?<h>[12])|(?<h2>[12])H)[ /'’-]{0,2}(?:(?<y>20\\d{2})|(?<yy>\\d{2}))${RIGHT}`,
  },
  {
    rule: 'half-of-year',
    open: true,
    pattern: `${LEFT}(?<y>20\\d{2})[ /-]?(?:H(?<h>[12])|(?<h2>[12])H)${RIGHT}`,
  },
  {
    rule: 'year-range',
    open: true,
    pattern: `${LEFT}(?<y>(?:19|20)\\d{2}) ?[-–—/~～] ?(?<y2>(?:19|20)\\d{2})${RIGHT}`,
    weak: true,
  },
  { rule: 'year-range', open: true, pattern: `${LEFT}(?<y>20\\d{2})[-–/](?<yy2>\\d{2})${RIGHT}`, weak: true },
];
