/** The title of a document: the heading of its first page, what the paper calls itself, or the title in the file's properties. */
import type { Genre, SourceFact, Span } from '../../model/index.ts';
import type { Paper } from '../papers/index.ts';
import { findTitles } from '../papers/paper-title.ts';

const LONGEST = 220;

/** The title and where it stands, if the document has one. */
export function findTitle(paper: Paper, genre: Genre): SourceFact<string> | undefined {
  const { document, sheet } = paper;
  const fact = (span: Span, why: string): SourceFact<string> => ({
    value: document.text
      .slice(span.start, span.end)
      .replace(/^[#\s]+/u, '')
      .replace(/\s+/gu, ' '),
    by: 'inferred',
    why,
    span,
  });
  // A sheet may carry the bare word as its name: the title with number and date is the fuller one.
  const titles = findTitles(sheet).filter(({ strong }) => strong);
  const named =
    titles.find(({ segment, genre: own }) => own === titles[0]?.genre && /\d/u.test(segment.text)) ??
    titles[0];
  if (named) return fact({ start: named.phrase.start, end: named.segment.end }, 'heading of the paper');
  if (genre === 'letter') {
    const subject = paper.fields.find(({ key }) => key === 'subject')?.values[0] ?? aboutLine(paper);
    return subject && fact(subject, 'subject line');
  }
  const heading = document.blocks.find(({ kind, hidden }) => kind === 'heading' && hidden === undefined);
  if (heading && heading.end - heading.start <= LONGEST) return fact(heading, 'heading');
  const value = document.metadata['title']?.[0];
  if (value !== undefined && value.trim() !== '')
    return { value: value.trim(), by: 'inferred', why: 'title in the properties' };
  const first = sheet.lines.find(({ segments }) => segments.length > 0);
  const only = first?.segments[0];
  const next = first && sheet.lines[first.index + 1];
  const alone = first?.segments.length === 1 && (next === undefined || next.segments.length === 0);
  if (!only || !alone || only.end - only.start > LONGEST || /[.。]$/u.test(only.text)) return undefined;
  return fact(only, 'first line');
}

/** The line of a Russian, Ukrainian or Chinese letter that says what it is about: "О выставлении счёта". */
function aboutLine(paper: Paper): Span | undefined {
  for (const line of paper.sheet.lines.slice(0, 40)) {
    const only = line.segments[0];
    if (
      only &&
      line.segments.length === 1 &&
      (/^(?:Об?|Про|Щодо|По вопросу|Касательно) \p{Ll}[^.!?]{3,90}$/u.test(only.text) ||
        /^关于.{2,40}$/u.test(only.text))
    )
      return only;
  }
  return undefined;
}
