/**
 * Running text to mentions and claims: blocks by language, each language's reader over one discourse, then the refiners,
 * then the drafts frozen with their ids.
 */
import type { Claim, Document, Issue, Mention, SourceContext, SourceFacts, Span } from '../../model/index.ts';
import type { TimeAnchor } from '../../values/index.ts';
import { type Trace } from '../trace/index.ts';
import { meetCorrespondents } from './correspondents.ts';
import { openDiscourse } from './discourse.ts';
import type { ProseDraft } from './draft.ts';
import { findEntities, type FoundEntity, meetEntities, settleSchemas } from './entities/index.ts';
import { readEnglish } from './en/read-english.ts';
import { freeze } from './freeze.ts';
import { hasLegalForm } from './gazetteer.ts';
import { keptMentions } from './kept-mentions.ts';
import { type LanguageRun, proseRuns, UNKNOWN } from './prose-runs.ts';
import { tableRows } from './table-rows.ts';
import type { ProseReader } from './reader.ts';
import { runRefiners } from './refine/index.ts';
import { readRussian, readUkrainian } from './slavic/read-slavic.ts';
import { strikeLaws } from './strike-laws.ts';
import { tellNumbers } from './told-numbers.ts';
import { traceLanguage } from './trace-language.ts';
import { narratorLink } from './voice.ts';
import { soundDrafts } from './sound-drafts.ts';
import { readChinese } from './zh/read-chinese.ts';

export interface ProseInput {
  readonly document: Document;
  readonly facts: SourceFacts;
  readonly context: SourceContext;
  /** Spans already read as fields and tables. */
  readonly covered: readonly Span[];
  readonly trace?: Trace;
}

export interface ProseReading {
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly issues: readonly Issue[];
}

/** The languages whose sentences are read, by BCP 47 code. */
const READERS: Readonly<Record<string, ProseReader>> = {
  en: readEnglish,
  ru: readRussian,
  uk: readUkrainian,
  zh: readChinese,
};

/** What the running text of a document claims. Never throws for bad text. */
export function readProse({ document, facts, context, covered, trace }: ProseInput): ProseReading {
  const rows = tableRows(document, covered);
  const runs = proseRuns(document, [...covered, ...rows], facts.language?.value);
  const passedOver: Span[] = [];
  const hints = { found: foundEntities(document.text, runs) };
  const discourse = openDiscourse(document, hints, trace);
  meetCorrespondents(discourse, facts);
  const narrator = narratorLink(facts, context);
  const anchor = anchorOf(facts);
  const drafts: ProseDraft[] = [];
  const unread = new Map<string, LanguageRun>();
  let sentence = 0;
  for (const run of runs) {
    const reader = READERS[run.language];
    if (trace !== undefined) traceLanguage(trace, document.text, run, facts, reader !== undefined);
    if (reader === undefined) {
      if (!unread.has(run.language)) unread.set(run.language, run);
      continue;
    }
    const read = reader({
      text: document.text,
      blocks: run.blocks,
      anchor,
      narrator,
      discourse,
      firstSentence: sentence,
      passedOver: (span) => void passedOver.push(span),
      ...(trace === undefined ? {} : { trace }),
    });
    drafts.push(...read.drafts);
    // A gap between runs, so that "the sentence before" never reaches over it.
    sentence = read.nextSentence + 2;
  }
  runRefiners(drafts, discourse, trace);
  settleSchemas(discourse, drafts);
  const sound = soundDrafts(strikeLaws(discourse, drafts, trace), discourse, trace);
  const claims = freeze(document, sound, trace);
  meetEntities(discourse, hints);
  const { mentions, issues } = tellNumbers(document, keptMentions(discourse, claims));
  return {
    mentions,
    claims,
    issues: [
      ...issues,
      ...[...unread.values()].map((run) => notRead(document, run)),
      ...spanIssues(document, rows, 'extract.table-as-text', 'notice', TABLE),
      ...spanIssues(document, passedOver, 'extract.sentence-too-long', 'warning', TOO_LONG),
    ],
  };
}

/** Names of the whole text; where the language is not read, only those a legal form tells. */
function foundEntities(text: string, runs: readonly LanguageRun[]): FoundEntity[] {
  const found = findEntities(
    text,
    runs.flatMap(({ blocks }) => blocks),
  );
  const unread = runs.flatMap(({ language, blocks }) => (READERS[language] === undefined ? blocks : []));
  if (unread.length === 0) return found;
  let at = 0;
  return found.filter(({ start, end }) => {
    while (at < unread.length && (unread[at] as Span).end <= start) at += 1;
    return start < (unread[at]?.start ?? Number.POSITIVE_INFINITY) || hasLegalForm(text.slice(start, end));
  });
}

/** The day relative times are read against: the publication, else the document's own date. */
export function anchorOf(facts: SourceFacts): TimeAnchor | null {
  if (facts.publishedAt !== undefined) return { date: facts.publishedAt.value, kind: 'publication' };
  if (facts.documentDate !== undefined) return { date: facts.documentDate.value, kind: 'document' };
  return null;
}

const TABLE =
  'rows of a table stand in the text and are not read as sentences; look at them yourself, or put the table into the folder as a sheet';
const TOO_LONG =
  'pieces of text without a full stop are longer than any sentence and are not read for claims; look at them yourself, or break them into sentences';

/** One issue for all spans of a sort, at the first. */
function spanIssues(
  { path }: Document,
  spans: readonly Span[],
  code: string,
  severity: Issue['severity'],
  what: string,
): Issue[] {
  const [first] = spans;
  if (first === undefined) return [];
  return [
    {
      code,
      severity,
      message: `${spans.length} ${what}.`,
      place: { path, start: first.start, end: first.end },
    },
  ];
}

function notRead(document: Document, run: LanguageRun): Issue {
  const language =
    run.language === UNKNOWN
      ? 'a language other than English, Russian, Ukrainian and Chinese'
      : `the language “${run.language}”`;
  const first = run.blocks[0];
  return {
    code: 'extract.language-not-read',
    severity: 'notice',
    message: `Sentences in ${language} are not read for claims yet; dates, fields and tables were still read. Read this text yourself, or add a translation to the folder.`,
    place: {
      path: document.path,
      ...(first === undefined ? {} : { start: first.start, end: first.end }),
    },
  };
}
