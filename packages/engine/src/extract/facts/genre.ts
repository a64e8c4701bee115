/**
 * The genre of a document by evidence: what it calls itself, its labelled fields, the columns of its tables, the
 * formulas of its text, its headers. Every genre is scored over all of it, and the best wins; a genre that is merely
 * mentioned in prose gets nothing.
 */
import {
  COLUMN_EVIDENCE,
  FIELD_EVIDENCE,
  GENRE_THRESHOLD,
  PHRASE_EVIDENCE,
  PROSE_SENTENCES,
  TITLE_WEIGHT,
  WEAK_TITLE_WEIGHT,
} from '../../data/facts/genre-evidence.ts';
import { type Document, type Genre, GENRES, type SourceFact, type Span } from '../../model/index.ts';
import type { Paper } from '../papers/index.ts';
import { hasSystemLine } from '../papers/booking/route-legs.ts';
import type { Field } from '../papers/fields.ts';
import { COLUMN_KEYS, type ColumnKey, findGrids } from '../papers/grid.ts';
import type { Sheet } from '../papers/sheet.ts';
import { findDateline } from './dateline.ts';
import { findByline } from './byline.ts';
import { findStatementTitle } from './statement-issuer.ts';
import { findTitles } from '../papers/paper-title.ts';

interface Evidence {
  readonly genre: Genre;
  readonly weight: number;
  readonly why: string;
  readonly span?: Span;
}

/** Characters of text in which formulas are sought: heads and first pages tell, and cost stays bounded. */
const PHRASE_REACH = 20_000;

/** The genre with the most evidence, and the evidence in words; `other` where nothing reaches the threshold. */
export function inferGenre(paper: Paper): SourceFact<Genre> {
  const { sheet, fields } = paper;
  const statement = isMail(sheet.document) ? undefined : findStatementTitle(paper);
  if (statement !== undefined && findTitles(sheet).length === 0) return statementGenre(paper, statement);
  const evidence = [
    ...titleEvidence(sheet),
    ...fieldEvidence(fields, sheet),
    ...columnEvidence(sheet),
    ...phraseEvidence(sheet.document),
    ...newsEvidence(sheet),
    ...formatEvidence(sheet),
  ];
  let best: { genre: Genre; sum: number } | undefined;
  for (const genre of GENRES) {
    const sum = evidence.reduce((total, one) => total + (one.genre === genre ? one.weight : 0), 0);
    if (sum >= GENRE_THRESHOLD && sum > (best?.sum ?? 0)) best = { genre, sum };
  }
  if (!best) return { value: 'other', by: 'inferred', why: 'nothing in it tells its genre' };
  const own = evidence
    .filter(({ genre }) => genre === best.genre)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, 3);
  const span = own.find((one) => one.span !== undefined)?.span;
  const why = own.map((one) => one.why).join(' and ');
  return { value: best.genre, by: 'inferred', why, ...(span === undefined ? {} : { span }) };
}

/**
 * What a party says of itself in public is no letter, for nobody is addressed, and no news, for nobody reports: the genres
 * have no better word for it than `other`.
 */
function statementGenre({ document }: Paper, span: Span): SourceFact<Genre> {
  const words = document.text.slice(span.start, span.end).slice(0, 60);
  return { value: 'other', by: 'inferred', why: `heading ${words}: a statement of the party itself`, span };
}

function titleEvidence(sheet: Sheet): Evidence[] {
  const best = new Map<Genre, Evidence>();
  for (const title of findTitles(sheet)) {
    const weight = title.strong ? TITLE_WEIGHT : WEAK_TITLE_WEIGHT;
    if ((best.get(title.genre)?.weight ?? 0) >= weight) continue;
    const words = sheet.document.text.slice(title.phrase.start, title.phrase.end);
    best.set(title.genre, {
      genre: title.genre,
      weight,
      why: `heading ${words}`,
      span: title.phrase,
    });
  }
  return [...best.values()];
}

function fieldEvidence(fields: readonly Field[], sheet: Sheet): Evidence[] {
  const evidence: Evidence[] = [];
  for (const [genre, weights] of Object.entries(FIELD_EVIDENCE) as [
    Genre,
    (typeof FIELD_EVIDENCE)[string],
  ][]) {
    const met = new Map<string, Field>();
    for (const field of fields)
      if (weights[field.key] !== undefined && field.values.length > 0 && !met.has(field.key))
        met.set(field.key, field);
    const sum = [...met.values()].reduce((total, field) => total + (weights[field.key] ?? 0), 0);
    if (sum === 0) continue;
    const labels = [...met.values()]
      .sort((a, b) => (weights[b.key] ?? 0) - (weights[a.key] ?? 0))
      .slice(0, 3)
      .map((field) => labelWords(sheet, field));
    evidence.push({ genre, weight: sum, why: `field${labels.length > 1 ? 's' : ''} ${labels.join(', ')}` });
  }
  return evidence;
}

function labelWords(sheet: Sheet, field: Field): string {
  return sheet.document.text
    .slice(field.label.start, field.label.end)
    .replace(/[\s:：]+$/u, '')
    .slice(0, 40);
}

function columnEvidence(sheet: Sheet): Evidence[] {
  const evidence: Evidence[] = [];
  const grids = findGrids(sheet, COLUMN_KEYS);
  for (const rule of COLUMN_EVIDENCE) {
    const has = (headings: ReadonlyMap<ColumnKey, Span>): boolean =>
      rule.all.every((key) => headings.has(key)) &&
      (rule.any === undefined || rule.any.some((key) => headings.has(key))) &&
      !(rule.none ?? []).some((key) => headings.has(key));
    const grid = grids.find(({ headings, rows }) => rows.length > 0 && has(headings));
    if (grid)
      evidence.push({ genre: rule.genre as Genre, weight: rule.weight, why: rule.why, span: grid.header });
  }
  return evidence;
}

function phraseEvidence(document: Document): Evidence[] {
  const text = document.text.slice(0, PHRASE_REACH).toLowerCase();
  const prose = (text.match(/[.!?…]["»”)]?\s|[。！？]/gu)?.length ?? 0) >= PROSE_SENTENCES;
  const mail = isMail(document);
  return PHRASE_EVIDENCE.flatMap((rule): Evidence[] => {
    if (rule.genre === 'news' && !prose) return [];
    if (rule.genre === 'letter' && mail) return [];
    const met = rule.phrases.filter((phrase) =>
      rule.lineStart ? startsLine(text, phrase) : text.includes(phrase),
    );
    if (met.length < rule.atLeast) return [];
    return [
      { genre: rule.genre as Genre, weight: rule.weight, why: `${rule.why} ("${met[0]?.trim() ?? ''}")` },
    ];
  });
}

function startsLine(text: string, phrase: string): boolean {
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    let line = at;
    while (line > 0 && /[ \t]/u.test(text.charAt(line - 1))) line -= 1;
    if (line === 0 || text.charAt(line - 1) === '\n') return true;
  }
  return false;
}

function newsEvidence(sheet: Sheet): Evidence[] {
  const evidence: Evidence[] = [];
  const dateline = findDateline(sheet);
  if (dateline) evidence.push({ genre: 'news', weight: 4, why: 'dateline', span: dateline.span });
  const byline = findByline(sheet);
  if (byline) evidence.push({ genre: 'news', weight: 2.5, why: 'byline', span: byline.span });
  return evidence;
}

function formatEvidence(sheet: Sheet): Evidence[] {
  const { document } = sheet;
  const evidence: Evidence[] = [];
  const { metadata, reader } = document;
  if (hasSystemLine(sheet))
    evidence.push({ genre: 'travel booking', weight: 4, why: 'a line of a booking system' });
  if (isMail(document)) evidence.push({ genre: 'e-mail', weight: 5, why: 'From and Date headers of a mail' });
  if (reader.startsWith('html')) {
    evidence.push({ genre: 'web capture', weight: 3, why: 'a web page' });
    const article = ['article:published_time', 'published', 'datepublished'].some((key) => metadata[key]);
    if (article || (metadata['author'] && (metadata['publisher'] ?? metadata['date'])))
      evidence.push({ genre: 'news', weight: 3.5, why: 'author and publication date of a web page' });
  }
  return evidence;
}

/** Whether a document is a mail: it has the headers of one. */
export function isMail(document: Document): boolean {
  const { metadata, reader } = document;
  return (
    reader.startsWith('eml') ||
    (metadata['from'] !== undefined && (metadata['to'] !== undefined || metadata['message-id'] !== undefined))
  );
}
