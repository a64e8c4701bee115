/**
 * Facts about a document as a document, each with where it comes from. The manifest wins over what is read;
 * what nobody says stays absent.
 */
import type { Document, Genre, Issue, SourceContext, SourceFact, SourceFacts } from '../../model/index.ts';
import { openPaper, type Paper, type PaperHead, readPaperHead } from '../papers/index.ts';
import { findDerivedFrom } from './derived-from.ts';
import { inferGenre } from './genre.ts';
import { mailFacts } from './mail-facts.ts';
import { newsDate, newsIssuer } from './news-facts.ts';
import { findStatementTitle, statementIssuer } from './statement-issuer.ts';
import { findTitle } from './title.ts';

export interface FactsReading {
  readonly facts: SourceFacts;
  readonly issues: readonly Issue[];
}

type Mutable<Record> = { -readonly [Key in keyof Record]: Record[Key] };

/** Genres that publish, and so may come from an earlier publication. */
const PUBLISHED: ReadonlySet<Genre> = new Set<Genre>(['news', 'web capture', 'other']);
const TRADE_PAPERS: ReadonlySet<Genre> = new Set<Genre>([
  'invoice',
  'bank statement',
  'delivery note',
  'waybill',
  'customs declaration',
  'test report',
  'travel booking',
]);

/** The facts of a document in its context. Never throws; doubtful facts come with an issue. */
export function readFacts(document: Document, context: SourceContext): FactsReading {
  const paper = openPaper(document);
  const genre = context.genre === undefined ? inferGenreIn(paper, context) : stated(context.genre);
  const facts: Mutable<SourceFacts> = { genre };
  if (paper.language !== undefined)
    facts.language = { value: paper.language, by: 'inferred', why: 'letters and words of the text' };
  const title = findTitle(paper, genre.value);
  if (title) facts.title = title;
  const head = readPaperHead(paper, genre.value);
  const published = PUBLISHED.has(genre.value);
  addHead(facts, head);
  addMail(facts, paper, genre.value);
  if (genre.value === 'other') {
    const party = statementIssuer(paper);
    if (party) facts.issuer ??= party;
  }
  // The words under the heading of a statement name no outlet.
  const statement = genre.value === 'other' && findStatementTitle(paper) !== undefined;
  if (published) {
    const issuer = newsIssuer(paper.sheet);
    const fits = !statement || issuer?.why.endsWith('of the page') === true;
    if (issuer && fits && (genre.value === 'news' || issuer.why !== 'copyright line'))
      facts.issuer ??= issuer;
    const date = newsDate(paper.sheet);
    if (date && genre.value === 'other') facts.documentDate ??= date;
    else if (date) facts.publishedAt = date;
  }
  if (context.title !== undefined) facts.title = stated(context.title);
  if (context.language !== undefined) facts.language = stated(context.language);
  if (context.publisher !== undefined) facts.issuer = stated(context.publisher);
  if (context.published !== undefined) facts.publishedAt = stated(context.published);
  if (context.origin !== undefined) facts.origin = stated(context.origin);
  if (context.note !== undefined) facts.note = stated(context.note);
  if (published) {
    const derived = findDerivedFrom(paper.sheet, facts.issuer?.value);
    if (derived.length > 0) facts.derivedFrom = derived;
  }
  return { facts, issues: doubts(paper, facts, context) };
}

function stated<Value>(value: Value): SourceFact<Value> {
  return { value, by: 'manifest', why: 'manifest' };
}

/** What the manifest says of publication speaks for news where the text itself is silent. */
function inferGenreIn(paper: Paper, context: SourceContext): SourceFact<Genre> {
  const genre = inferGenre(paper);
  if (
    genre.value === 'other' &&
    genre.span === undefined &&
    context.publisher !== undefined &&
    context.published !== undefined
  )
    return { value: 'news', by: 'inferred', why: 'the manifest gives its publisher and date of publication' };
  return genre;
}

function addHead(facts: Mutable<SourceFacts>, head: PaperHead): void {
  const inferred = ({ value, why, span }: NonNullable<PaperHead['issuer']>): SourceFact<string> => ({
    value,
    by: 'inferred',
    why,
    span,
  });
  if (head.issuer) facts.issuer = inferred(head.issuer);
  if (head.addressee) facts.addressee = inferred(head.addressee);
  if (head.date) facts.documentDate = inferred(head.date);
}

/** Headers of a mail; for a trade paper in a mail they only fill what the paper leaves open. */
function addMail(facts: Mutable<SourceFacts>, paper: Paper, genre: Genre): void {
  const mail = mailFacts(paper);
  if (!mail) return;
  if (mail.issuer) facts.issuer ??= mail.issuer;
  if (mail.addressee) facts.addressee ??= mail.addressee;
  if (mail.date) facts.documentDate ??= mail.date;
  if (mail.title && !TRADE_PAPERS.has(genre)) facts.title = mail.title;
}

function doubts({ document, sheet }: Paper, facts: SourceFacts, context: SourceContext): Issue[] {
  const issues: Issue[] = [];
  const place = { path: document.path };
  // A statement of a party is known for what it is, though no genre names it.
  const known = facts.genre.by === 'manifest' || facts.genre.span !== undefined;
  if (facts.genre.value === 'other' && !known && document.text.trim() !== '') {
    issues.push({
      code: 'facts.genre-unknown',
      severity: 'notice',
      message:
        'Nothing tells what kind of paper this is, so it is read as prose; give its genre in waybill.yaml.',
      place,
    });
  }
  if (facts.genre.value === 'news' && facts.publishedAt === undefined) {
    issues.push({
      code: 'facts.undated',
      severity: 'warning',
      message:
        'The text gives no date of publication, so "last year" cannot be read; give `published` in waybill.yaml.',
      place,
    });
  }
  const inferred = facts.publishedAt?.by === 'manifest' ? newsDateOf(sheet, facts.genre.value) : undefined;
  if (inferred && context.published !== undefined && !agree(inferred.value, context.published)) {
    issues.push({
      code: 'facts.date-differs',
      severity: 'warning',
      message: `The manifest dates it ${context.published} and its own ${inferred.why} ${inferred.value}; the manifest is followed, check it.`,
      place: { ...place, ...inferred.span },
    });
  }
  return issues;
}

function newsDateOf(sheet: Paper['sheet'], genre: Genre): SourceFact<string> | undefined {
  return genre === 'news' ? newsDate(sheet) : undefined;
}

function agree(left: string, right: string): boolean {
  return left.startsWith(right) || right.startsWith(left);
}
