/**
 * Reads a case export back and says what is wrong with it: the schema, then what no schema can say. Invariant 1
 * is checked here: every quote stands in its document, everything leads to claims and passages.
 */
import { type CaseExport, caseExportSchema, FORMAT } from '@waybill/contract';
import type { Issue } from '../../model/index.ts';
import { checkReferences } from './check-references.ts';

/** An export that was read, or why it was not. `issues` may hold warnings beside a value. */
export interface ImportedCase {
  readonly value: CaseExport | null;
  readonly issues: readonly Issue[];
}

/** How many schema faults are printed one by one; the rest are counted. */
const SHOWN_FAULTS = 20;

/** Reads parsed JSON as a case export. Nothing is thrown: whatever is wrong becomes an issue and no value. */
export function importCase(json: unknown): ImportedCase {
  const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
  if (format !== FORMAT) {
    const found = typeof format === 'string' ? `format "${format.slice(0, 40)}"` : 'no format';
    return refuse(
      'dossier.export-format',
      `This is not a ${FORMAT} export (${found}); export the case again.`,
      'format',
    );
  }
  const parsed = caseExportSchema.safeParse(json);
  if (!parsed.success) {
    const faults = parsed.error.issues;
    const issues = faults.slice(0, SHOWN_FAULTS).map((fault) => {
      const at = fault.path.map(String).join('.') || 'the top';
      return fail(
        'dossier.export-shape',
        `At ${at}: ${fault.message}. Export the case again or correct the file.`,
        at,
      );
    });
    const rest = faults.length - SHOWN_FAULTS;
    if (rest > 0)
      issues.push(fail('dossier.export-shape', `${rest} more faults of shape are not shown.`, 'the top'));
    return { value: null, issues };
  }
  const issues = [
    ...checkQuotes(parsed.data),
    ...checkPages(parsed.data),
    ...checkReferences(parsed.data),
    ...checkSupport(parsed.data),
    ...checkReviews(parsed.data),
  ];
  const sound = issues.every(({ severity }) => severity !== 'error');
  return { value: sound ? parsed.data : null, issues };
}

/** What is wrong with parsed JSON as a case export; empty for a sound one. */
export function checkExport(json: unknown): readonly Issue[] {
  return importCase(json).issues;
}

function checkQuotes(data: CaseExport): Issue[] {
  const texts = new Map(data.documents.map((document) => [document.id, document.text]));
  const issues: Issue[] = [];
  const check = (at: string, span: { document: string; start: number; end: number; quote: string }): void => {
    const text = texts.get(span.document);
    if (text === undefined) {
      issues.push(
        fail(
          'dossier.dangling-reference',
          `${at} names document ${span.document}, which is not in the export.`,
          at,
        ),
      );
    } else if (text.slice(span.start, span.end) !== span.quote) {
      issues.push(
        fail(
          'dossier.quote-mismatch',
          `${at} quotes words that do not stand at ${span.start}–${span.end} of ${span.document}; the file was changed after export.`,
          at,
        ),
      );
    }
  };
  for (const claim of [...data.claims, ...(data.proposals ?? [])]) {
    for (const [index, passage] of claim.passages.entries())
      check(`passage ${index + 1} of ${claim.id}`, passage);
  }
  for (const party of data.parties)
    for (const mention of party.mentions) check(`a mention of ${party.id}`, mention);
  return issues;
}

/** Pages that do not lie within the text of their document. */
function checkPages({ documents }: CaseExport): Issue[] {
  return documents.flatMap(({ id, text, pages }) =>
    pages
      .filter(({ start, end }) => start > end || end > text.length)
      .map(({ number }) =>
        fail(
          'dossier.page-outside',
          `Page ${number} of ${id} does not lie within its text; export the case again.`,
          `page ${number} of ${id}`,
        ),
      ),
  );
}

/** Statuses that the origins beside them do not carry: corroboration takes two. */
function checkSupport({ events }: CaseExport): Issue[] {
  return events
    .filter(({ support, originGroups }) => support === 'corroborated' && new Set(originGroups).size < 2)
    .map(({ id }) => ({
      ...fail(
        'dossier.support-mismatch',
        `${id} is marked corroborated with fewer than two origin groups; check its derivation.`,
        id,
      ),
      severity: 'warning' as const,
    }));
}

/** A proposal counts from the day somebody accepts it, and not before. */
function checkReviews({ claims, proposals = [] }: CaseExport): Issue[] {
  return [
    ...claims.filter(({ proposal }) => proposal && proposal.review !== 'accepted'),
    ...proposals.filter(({ proposal }) => proposal.review === 'accepted'),
  ].map(({ id }) =>
    fail(
      'dossier.review-mismatch',
      `${id} stands among the ${proposals.some((one) => one.id === id) ? 'proposals, though it was' : 'claims, though it was not'} accepted; export the case again.`,
      id,
    ),
  );
}

function refuse(code: string, message: string, detail: string): ImportedCase {
  return { value: null, issues: [fail(code, message, detail)] };
}

function fail(code: string, message: string, detail: string): Issue {
  return { code, severity: 'error', message, place: { path: null, detail } };
}
