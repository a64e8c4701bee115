/** The travellers of a booking: labelled names, and the `SURNAME/GIVEN MR` of booking systems. */
import type { MentionDraft, Span } from '../../../model/index.ts';
import { type Paper, wordsOf } from '../paper.ts';

const TITLE =
  /^(?:mr|mrs|ms|miss|mstr|dr|prof|herr|frau|г-н|г-жа|пан|пані)\.?(?=[\s/]|$)\s*|[\s/]+(?:mr|mrs|ms|miss|mstr|chd|inf|adt)\.?$|(?:先生|女士|小姐)$/giu;
const GDS_NAME =
  /(?<=^|\s{2}|\t|\d\.\d)([A-Z][A-Z' -]{1,30}\/[A-Z][A-Z' ]{1,30}?)(?:\s(?:MR|MRS|MS|MISS|MSTR|CHD))?(?=\s{2,}|\s*\d\.|\*|$)/gu;
const LONGEST = 60;

/** The travellers, in order, each once. */
export function findTravellers(paper: Paper): MentionDraft[] {
  const drafts: MentionDraft[] = [];
  const names = new Set<string>();
  const add = (span: Span): void => {
    const draft = travellerOf(paper, span);
    if (!draft || names.has((draft.name ?? '').toLowerCase())) return;
    names.add((draft.name ?? '').toLowerCase());
    drafts.push(draft);
  };
  for (const field of paper.fields) {
    if (field.key !== 'passenger') continue;
    const [first, ...below] = field.values;
    const plural = /s$|пассажиры|пасажири/iu.test(
      wordsOf(paper.document, field.label).replace(/[\s:：]+$/u, ''),
    );
    if (first) for (const part of splitNames(paper, first)) add(part);
    // Names under the first only where the label speaks of several, or no value stands beside it.
    if (
      plural ||
      (first &&
        first.start > field.label.end &&
        wordsOf(paper.document, { start: field.label.end, end: first.start }).includes('\n'))
    )
      for (const line of below) for (const part of splitNames(paper, line)) add(part);
  }
  if (drafts.length === 0) {
    for (const line of paper.sheet.lines) {
      if (line.end - line.start > 400) continue;
      for (const match of paper.document.text.slice(line.start, line.end).matchAll(GDS_NAME)) {
        const name = match[1] ?? '';
        const start = line.start + match.index + match[0].indexOf(name);
        add({ start, end: start + name.length });
      }
    }
  }
  return drafts;
}

/** One name: two to five words of letters. */
export function travellerOf(paper: Paper, span: Span): MentionDraft | undefined {
  const words = wordsOf(paper.document, span);
  if (words.length > LONGEST || /\d|[:：@]/u.test(words)) return undefined;
  let start = span.start;
  let end = span.end;
  for (let at = 0; at < 2; at += 1) {
    for (const match of wordsOf(paper.document, { start, end }).matchAll(TITLE)) {
      if (match.index === 0) start += match[0].length;
      else end -= match[0].length;
      break;
    }
  }
  const bare = wordsOf(paper.document, { start, end }).trim();
  if (start >= end || bare === '' || !isName(bare)) return undefined;
  const slash = /^([^/]+)\/([^/]+)$/u.exec(bare);
  const comma = /^([\p{L}'’-]+),\s*(.+)$/u.exec(bare);
  const name = slash
    ? `${slash[2] ?? ''} ${slash[1] ?? ''}`
    : comma
      ? `${comma[2] ?? ''} ${comma[1] ?? ''}`
      : bare;
  return { start, end, schema: 'Person', form: 'name', name: name.replace(/\s+/gu, ' ').trim() };
}

function isName(words: string): boolean {
  if (/^\p{Script=Han}{2,5}$/u.test(words)) return true;
  const parts = words.split(/[\s/,]+/u).filter((part) => part !== '');
  return parts.length >= 2 && parts.length <= 6 && parts.every((part) => /^\p{Lu}[\p{L}.'’-]*$/u.test(part));
}

/** `LIN HAO, ZHOU WEIMIN` is two; `DOE, JOHN` is one: parts of one word each belong together. */
function splitNames(paper: Paper, span: Span): Span[] {
  const words = wordsOf(paper.document, span);
  const lead = /^\s*(?:\d{1,2}[.)]\s*)?/u.exec(words)?.[0].length ?? 0;
  const whole = { start: span.start + lead, end: span.end };
  const text = words.slice(lead);
  const cuts = [...text.matchAll(/\s*(?:[;；、]|\s(?:and|и|та|und)\s|,|，)\s*/gu)];
  const parts: Span[] = [];
  let from = 0;
  for (const cut of cuts) {
    parts.push({ start: whole.start + from, end: whole.start + cut.index });
    from = cut.index + cut[0].length;
  }
  parts.push({ start: whole.start + from, end: whole.end });
  const single = parts.every(
    (part) =>
      !/\s/u.test(wordsOf(paper.document, part).trim()) &&
      !/\p{Script=Han}/u.test(wordsOf(paper.document, part)),
  );
  return parts.length === 2 && single ? [whole] : parts;
}
