/**
 * PDF files with a text layer. Characters with exact boxes come from the engine; words, lines, columns, reading order,
 * paragraphs, headings, tables and running heads are made here. Pictures are not read: there is no OCR in this version.
 */
import { PDF_INFO } from '../../data/read/pdf-trust.ts';
import type { Issue } from '../../model/index.ts';
import { DraftBuilder } from '../draft-builder.ts';
import type { Reader, ReaderInput, ReaderOutcome } from '../reader.ts';
import { composePages, pageContent, type ReadPage } from './compose-pages.ts';
import type { PageGlyphs } from './glyph.ts';
import { readAttachments, readInfo, withPdf } from './open-pdf.ts';
import { pdfDate } from './pdf-date.ts';
import { pageIssues } from './page-issues.ts';
import { dropPdfium, loadPdfium, type PdfEngine } from './pdfium.ts';
import { readPage } from './read-page.ts';
import { judgeLayer, renameGlyphs } from './trust.ts';

async function readPdf(input: ReaderInput): Promise<ReaderOutcome> {
  const engine = await loadPdfium();
  try {
    const opened = withPdf(engine, input.bytes, (document) => readDocument(engine, document, input));
    return 'value' in opened ? opened.value : refuse(input, opened.refusal);
  } catch (cause) {
    dropPdfium();
    return refuse(input, 'broken', cause instanceof Error ? cause.message : undefined);
  }
}

function refuse({ path }: ReaderInput, why: 'encrypted' | 'broken', detail?: string): ReaderOutcome {
  const message =
    why === 'encrypted'
      ? 'The PDF is protected by a password and was not read; save it without one and add it again.'
      : `The PDF is damaged or cut short and was not read${detail === undefined ? '' : ` (${detail})`}; get it again from its source.`;
  const place = { path };
  return {
    draft: null,
    children: [],
    issues: [{ code: `read.pdf-${why}`, severity: 'error', message, place }],
  };
}

function readDocument(engine: PdfEngine, document: number, input: ReaderInput): ReaderOutcome {
  const { path, limits } = input;
  const builder = new DraftBuilder(limits);
  const count = engine.call.FPDF_GetPageCount(document);
  const pages: ReadPage[] = [];
  let characters = 0;
  for (let index = 0; index < Math.min(count, limits.pages) && characters <= limits.characters; index += 1) {
    const raw = readPage(engine, document, index);
    characters += raw?.layer.characters ?? 0;
    pages.push(judgePage(raw, index + 1));
  }
  composePages(builder, pages);
  const { children, skipped } = readAttachments(engine, document, limits.unpackedBytes);
  for (const [tag, key] of Object.entries(PDF_INFO)) {
    const value = readInfo(engine, document, tag);
    builder.note(key, tag.endsWith('Date') ? pdfDate(value) : value);
  }
  const issues: Issue[] = [...builder.issues(path), ...pageIssues(path, pages, count)];
  if (skipped > 0) {
    const message = `${skipped} files embedded in the PDF are empty, too large or unreadable and were left out; extract them by hand.`;
    issues.push({ code: 'read.pdf-attachment', severity: 'warning', message, place: { path } });
  }
  return { draft: builder.build(), children, issues };
}

function judgePage(raw: PageGlyphs | undefined, number: number): ReadPage {
  if (raw === undefined) return { number, verdict: 'unreadable', content: undefined };
  const verdict = judgeLayer(raw);
  const named =
    verdict === 'misnamed'
      ? { ...raw, glyphs: renameGlyphs(raw.glyphs), turned: renameGlyphs(raw.turned) }
      : raw;
  return { number, verdict, content: pageContent(named, verdict === 'scan') };
}

/** Reads PDF files. */
export const pdfReader: Reader = {
  name: 'pdf',
  version: 1,
  mediaTypes: ['application/pdf'],
  read: readPdf,
};
