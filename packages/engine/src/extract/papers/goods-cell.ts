/** Goods as a paper names them: its model designations where it has any, else its words. */
import type { Document, MentionId, Span } from '../../model/index.ts';
import { findDesignations } from '../../values/index.ts';
import type { PaperWriter } from './paper-writer.ts';
import { trimSpan } from './sheet.ts';

const LONGEST = 200;

export interface GoodsCells {
  readonly description?: Span | undefined;
  readonly designation?: Span | undefined;
}

/** The goods mentions of a line: designations of its model cell, else of its description, else the description itself. */
export function writeGoods(document: Document, writer: PaperWriter, cells: GoodsCells): MentionId[] {
  const { description, designation } = cells;
  const words = description && cleanWords(document, description);
  const properties: Record<string, readonly string[]> =
    words === undefined ? {} : { description: [words.text] };
  if (designation !== undefined) {
    const named = designationsIn(document, designation);
    const spans = named.length > 0 ? named : wholeCell(document, designation);
    if (spans.length > 0) return spans.map((span) => writeNamed(document, writer, span, properties));
  }
  if (description === undefined || words === undefined) return [];
  const named = designationsIn(document, description);
  if (named.length > 0)
    return named.map((span) =>
      writeNamed(document, writer, span, span.end - span.start === words.text.length ? {} : properties),
    );
  return [writer.mention({ ...words.span, schema: 'Goods', form: 'description', name: words.text })];
}

/** The designations in a span of running text, as goods. */
export function writeDesignations(document: Document, writer: PaperWriter, span: Span): MentionId[] {
  return designationsIn(document, span).map((one) => writeNamed(document, writer, one, {}));
}

function designationsIn(document: Document, span: Span): Span[] {
  const seen = new Set<string>();
  return findDesignations(document.text, span.start, span.end).flatMap(({ start, end, designation }) => {
    if (seen.has(designation)) return [];
    seen.add(designation);
    return [{ start, end }];
  });
}

/** A model cell without a recognised designation is taken as it stands, when it looks like a name and not like a remark. */
function wholeCell(document: Document, cell: Span): Span[] {
  const text = document.text.slice(cell.start, cell.end);
  return text.length <= 40 && /[\p{L}\d]/u.test(text) && text.split(/\s+/u).length <= 4 ? [cell] : [];
}

function writeNamed(
  document: Document,
  writer: PaperWriter,
  span: Span,
  properties: Readonly<Record<string, readonly string[]>>,
): MentionId {
  return writer.mention({
    start: span.start,
    end: span.end,
    schema: 'Goods',
    form: 'name',
    name: document.text.slice(span.start, span.end),
    properties,
  });
}

/** The words of a description without the line's number before and full stops after. */
function cleanWords(document: Document, cell: Span): { span: Span; text: string } | undefined {
  const text = document.text.slice(cell.start, cell.end);
  const lead = /^(?:\d{1,3}[.)]\s+|[-•*–]\s+)?/u.exec(text)?.[0].length ?? 0;
  const tail = /[\s.;,]*$/u.exec(text)?.[0].length ?? 0;
  const span = trimSpan(document.text, cell.start + lead, cell.end - tail);
  if (span === undefined) return undefined;
  const words = document.text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return (words.match(/\p{L}/gu)?.length ?? 0) < 2 || words.length > LONGEST
    ? undefined
    : { span, text: words };
}
