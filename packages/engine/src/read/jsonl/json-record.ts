/**
 * One line of JSON Lines as a text to read: `{"id": "a-1", "text": "…", "date": "2025-09-25", "publisher": "…"}`. `text` is
 * needed; `id`, `date`, `publisher`, `title`, `language` and `genre` are taken where they are there; other keys say nothing.
 */
import { GENRES, type Genre, type Issue, type SourceContext } from '../../model/index.ts';
import { cleanText } from '../draft-builder.ts';

export interface JsonRecord {
  /** As the line gives it, else `line-12`. */
  readonly id: string;
  readonly text: string;
  /** What the line says of the text beside it. */
  readonly context: SourceContext;
}

export interface JsonLine {
  /** Undefined where the line cannot be read as a text; an issue says why. Blank lines have neither. */
  readonly record: JsonRecord | undefined;
  readonly issues: readonly Issue[];
}

/** Longest value of a key beside the text. */
const LONGEST_VALUE = 2000;

/** Reads one line; `number` is its 1-based number in the file at `path`. Never throws. */
export function readJsonLine(line: string, number: number, path: string): JsonLine {
  if (line.trim() === '') return { record: undefined, issues: [] };
  const issues: Issue[] = [];
  const complain = (code: 'line' | 'value', severity: Issue['severity'], message: string): void => {
    issues.push({
      code: code === 'line' ? 'read.jsonl-bad-line' : 'read.jsonl-bad-value',
      severity,
      message,
      place: { path, detail: `line ${number}` },
    });
  };
  const row = parsed(line);
  if (row === undefined) {
    complain('line', 'error', 'The line is no JSON object and is not read; write one object on each line.');
    return { record: undefined, issues };
  }
  const { text } = row;
  if (typeof text !== 'string' || text.trim() === '') {
    complain(
      'line',
      'error',
      'The line has no "text" with words in it and is not read; put the text there as a string.',
    );
    return { record: undefined, issues };
  }
  const wordsOf = (key: string): string | undefined => {
    const value = row[key];
    if (value === undefined || value === null || value === '') return undefined;
    const words = typeof value === 'string' || typeof value === 'number' ? cleanWords(String(value)) : '';
    if (words !== '') return words;
    complain(
      'value',
      'warning',
      `The "${key}" of the line is no word or number and is left out; write it as a string.`,
    );
    return undefined;
  };
  const id = wordsOf('id');
  const publisher = wordsOf('publisher');
  const title = wordsOf('title');
  const date = wordsOf('date');
  const published = date === undefined ? undefined : dayOf(date);
  if (date !== undefined && published === undefined)
    complain(
      'value',
      'warning',
      `The date "${date.slice(0, 60)}" cannot be read and is left out; write it as YYYY-MM-DD.`,
    );
  const genre = wordsOf('genre');
  if (genre !== undefined && !isGenre(genre))
    complain(
      'value',
      'warning',
      `"${genre.slice(0, 60)}" is no genre and is left out; known are ${GENRES.join(', ')}.`,
    );
  const language = wordsOf('language')?.toLowerCase();
  const primary = language === undefined ? undefined : /^([a-z]{2,3})(?:[-_].*)?$/u.exec(language)?.[1];
  if (language !== undefined && primary === undefined)
    complain(
      'value',
      'warning',
      `The language "${language.slice(0, 60)}" is left out; write a code such as en, ru, uk or zh.`,
    );
  return {
    record: {
      id: id ?? `line-${number}`,
      text,
      context: {
        ...(publisher === undefined ? {} : { publisher }),
        ...(published === undefined ? {} : { published }),
        ...(title === undefined ? {} : { title }),
        ...(primary === undefined ? {} : { language: primary }),
        ...(genre !== undefined && isGenre(genre) ? { genre } : {}),
      },
    },
    issues,
  };
}

function parsed(line: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const row: unknown = JSON.parse(line);
    return typeof row === 'object' && row !== null && !Array.isArray(row)
      ? (row as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** One line of plain words: no control characters, no marks that turn the direction of writing. */
function cleanWords(value: string): string {
  return cleanText(value.slice(0, LONGEST_VALUE))
    .replaceAll(/[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
}

/** `2025-09-25`, `2025-09-25T10:00:00Z`; the day as the line writes it. */
function dayOf(words: string): string | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})(?:[T ]\S.*)?$/u.exec(words)?.[1];
  if (day === undefined) return undefined;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

function isGenre(words: string): words is Genre {
  return (GENRES as readonly string[]).includes(words);
}
