/** What every reader of a kind of paper gets and gives: one shape, so that a kind more is a folder more. */
import type { Document, Genre, Span } from '../../model/index.ts';
import { languageOf } from '../../values/index.ts';
import { type Field, findFields } from './fields.ts';
import type { PaperWriter } from './paper-writer.ts';
import { readDayFirst } from './day-first.ts';
import { type NumberMarks, readNumberMarks } from './number-marks.ts';
import { readSheet, type Sheet } from './sheet.ts';

/** A paper opened for reading: its sheet, its labelled fields, and how it writes dates. */
export interface Paper {
  readonly document: Document;
  readonly sheet: Sheet;
  readonly fields: readonly Field[];
  /** BCP 47 primary language, or undefined where the text is too short to tell. */
  readonly language: string | undefined;
  /** Whether 03/04/2024 is 3 April, where other dates of the paper settle it. */
  readonly dayFirst: boolean | undefined;
  /** How it writes its numbers. */
  readonly marks: NumberMarks;
}

/** A fact of the head of a paper: where it stands, what it says, and by which anchor it was found. */
export interface HeadFact {
  readonly span: Span;
  readonly value: string;
  readonly why: string;
}

export interface PaperHead {
  readonly issuer?: HeadFact;
  readonly addressee?: HeadFact;
  /** The words of the date; the value is an ISO date or a prefix of one. */
  readonly date?: HeadFact;
}

export interface PaperReader {
  /** Kebab-case, as in rules: `paper.invoice.line`. */
  readonly name: string;
  readonly genres: readonly Genre[];
  /** Whether people sign papers of this kind. */
  readonly signed: boolean;
  /** Who issued the paper, to whom and when, as far as it says so. */
  readonly head: (paper: Paper, genre: Genre) => PaperHead;
  /** Writes what the paper says. */
  readonly read: (paper: Paper, writer: PaperWriter, genre: Genre) => void;
}

/** Opens a document as a paper. Linear in its length. */
export function openPaper(document: Document): Paper {
  const sheet = readSheet(document);
  const language = languageOf(document.text.slice(0, 20_000)) ?? undefined;
  return {
    document,
    sheet,
    fields: findFields(sheet).filter((field) => !isMailHeader(document, field)),
    language,
    dayFirst: readDayFirst(document.text),
    marks: readNumberMarks(sheet, language),
  };
}

/** `From: Harbour Air <info@…>` heads a mail and is no field of the paper in it. */
function isMailHeader(document: Document, field: Field): boolean {
  const value = field.values[0];
  if (value === undefined || (field.key !== 'origin' && field.key !== 'destination')) return false;
  return /[\w.+-]@[\w-]/u.test(document.text.slice(value.start, value.end));
}

/** The words of a span. */
export function wordsOf(document: Document, span: Span): string {
  return document.text.slice(span.start, span.end);
}
