/** Times in a sentence: the words as they stand, with a preposition that fits and, on demand, the reading in brackets. */
import { MONTHS, TIME_OPENERS, TIME_PREPOSITIONS } from '../../data/dossier/english.ts';
import type { TimeSpan } from '../../values/index.ts';
import { verbatim, type Words, words } from './words.ts';

const openers: ReadonlySet<string> = new Set(TIME_OPENERS);

/** "17 May 2024", "May 2024" or "2024" for an ISO date of that precision; anything else as it stands. */
export function dateWords(iso: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  const month = match?.[2] === undefined ? undefined : MONTHS[Number(match[2]) - 1];
  if (!match?.[1] || (match[2] !== undefined && month === undefined)) return iso;
  return [match[3] === undefined ? '' : String(Number(match[3])), month ?? '', match[1]]
    .filter((part) => part !== '')
    .join(' ');
}

/** The reading of a time in words: "2024", "April to June 2024", "from 3 May 2024"; empty where nothing was read. */
export function readingOf({ earliest, latest }: Pick<TimeSpan, 'earliest' | 'latest'>): string {
  if (earliest === null && latest === null) return '';
  if (earliest === null) return `until ${dateWords(latest ?? '')}`;
  if (latest === null) return `from ${dateWords(earliest)}`;
  if (earliest === latest) return dateWords(earliest);
  const startsMonth = earliest.endsWith('-01');
  const endsMonth = latest === lastDayOf(latest);
  if (startsMonth && endsMonth) {
    const [from, to] = [earliest.slice(0, 7), latest.slice(0, 7)];
    if (from === to) return dateWords(from);
    if (from.endsWith('-01') && to.endsWith('-12')) {
      const years = [from.slice(0, 4), to.slice(0, 4)];
      return years[0] === years[1] ? (years[0] ?? '') : `${years[0]} to ${years[1]}`;
    }
    if (from.slice(0, 4) === to.slice(0, 4)) return `${dateWords(from).split(' ')[0]} to ${dateWords(to)}`;
    return `${dateWords(from)} to ${dateWords(to)}`;
  }
  return `${dateWords(earliest)} to ${dateWords(latest)}`;
}

/** The time as it stands in the sentence: "on 17 May 2024", "last year (2024)", "in the second quarter of 2024 (…)". */
export function timeWords(time: TimeSpan, readings: boolean): Words {
  const reading = readingOf(time);
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(time.text) && reading !== '') {
    return words`${time.text.length === 10 ? 'on' : 'in'} ${verbatim(dateWords(time.text))}`;
  }
  const bracket = readings && reading !== '' && !says(time, reading) ? ` (${reading})` : '';
  if (!/^[\x20-\x7e’–]+$/.test(time.text))
    return words`at the time given as “${verbatim(time.text)}”${bracket}`;
  const preposition = prepositionFor(time);
  return words`${preposition === '' ? '' : `${preposition} `}${verbatim(time.text)}${bracket}`;
}

/** The time without a preposition, as tables show it: "last year (2024)". */
export function bareTimeWords(time: TimeSpan): Words {
  const reading = readingOf(time);
  if (/^\d{4}(?:-\d{2}){0,2}$/.test(time.text)) return verbatim(dateWords(time.text));
  return reading === '' || says(time, reading)
    ? verbatim(time.text)
    : words`${verbatim(time.text)} (${reading})`;
}

function prepositionFor({ text, earliest, latest }: TimeSpan): string {
  const lower = text.toLowerCase();
  const opening = TIME_PREPOSITIONS.find((row) => lower.startsWith(row.opening));
  if (opening) return opening.preposition;
  if (openers.has(lower.split(/[\s-]+/, 1)[0] ?? '')) return '';
  if (/(?:ago|later|earlier|before|after)$/.test(lower)) return '';
  return earliest !== null && earliest === latest ? 'on' : 'in';
}

/** Whether the words already say all that the reading says. */
function says(time: TimeSpan, reading: string): boolean {
  const said = new Set(time.text.toLowerCase().match(/[a-z]+|\d+/g) ?? []);
  return (reading.toLowerCase().match(/[a-z]+|\d+/g) ?? []).every((token) => said.has(token));
}

function lastDayOf(iso: string): string {
  const [year, month] = [Number(iso.slice(0, 4)), Number(iso.slice(5, 7))];
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return `${iso.slice(0, 8)}${days}`;
}
