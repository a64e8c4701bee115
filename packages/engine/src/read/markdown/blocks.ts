/** The block structure of Markdown (CommonMark with GitHub tables), line by line, without nesting. */

export type MarkdownBlock =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph' | 'list-item' | 'quote'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  | { readonly kind: 'markup'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[]; readonly headed: boolean };

export interface MarkdownParts {
  readonly blocks: readonly MarkdownBlock[];
  /** Addresses of reference links, by lower-case label. */
  readonly targets: ReadonlyMap<string, string>;
}

const FENCE = /^\s{0,12}(`{3,}|~{3,})[^`]*$/u;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/u;
const RULE = /^ {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/u;
const ITEM = /^\s{0,40}(?:[-*+]|\d{1,9}[.)])[ \t]+(?=\S)/u;
const TASK = /^\[[ xX]\][ \t]+/u;
const QUOTE = /^ {0,3}>[ \t]?/u;
const TARGET = /^ {0,3}\[([^\][]{1,300})\]:[ \t]*<?([^\s<>]{1,2000})>?/u;
const DIVIDER = /^ {0,3}\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*){0,200}\|?[ \t]*$/u;
const INDENTED = /^(?: {4}|\t)/u;
const MARKUP = /^ {0,3}<(?:\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/>]|$)|!--)/u;

/** A block that begins on a line, if one does, and the line after it. */
interface Step {
  /** Null for lines that are no words: a rule, the address of a link. */
  readonly block: MarkdownBlock | null;
  readonly next: number;
}

interface OpenBlock {
  readonly kind: 'paragraph' | 'list-item' | 'quote';
  readonly lines: string[];
}

/** Splits lines into blocks. Linear in the text. */
export function markdownBlocks(lines: readonly string[]): MarkdownParts {
  const blocks: MarkdownBlock[] = [];
  const targets = new Map<string, string>();
  let open: OpenBlock | null = null;
  const close = (): void => {
    if (open) blocks.push({ kind: open.kind, text: open.lines.join('\n') });
    open = null;
  };
  for (let at = 0; at < lines.length; ) {
    const line = lines[at] as string;
    const current = open as OpenBlock | null;
    const underlined = current?.kind === 'paragraph' && /^ {0,3}(?:=+|-+)[ \t]*$/u.test(line);
    const step =
      underlined || line.trim() === ''
        ? null
        : (readBreak(lines, at) ?? (current ? null : readFresh(lines, at, blocks.at(-1)?.kind, targets)));
    if (underlined) {
      blocks.push({ kind: 'heading', level: line.includes('=') ? 1 : 2, text: current.lines.join('\n') });
      open = null;
    } else if (line.trim() === '') close();
    else if (step) {
      close();
      if (step.block) blocks.push(step.block);
    } else {
      const { kind, text } = readLine(line, current);
      if (kind === 'list-item' ? ITEM.test(line) : kind !== current?.kind) close();
      const still = open as OpenBlock | null;
      if (still) still.lines.push(text);
      else open = { kind, lines: [text] };
    }
    at = step?.next ?? at + 1;
  }
  close();
  return { blocks, targets };
}

/** A line of a paragraph, list item or quote, freed of its mark; plain lines go on with what is open. */
function readLine(line: string, current: OpenBlock | null): { kind: OpenBlock['kind']; text: string } {
  if (QUOTE.test(line))
    return { kind: 'quote', text: line.replace(/^(?: {0,3}>[ \t]?){1,64}/u, '').replace(ITEM, '') };
  if (ITEM.test(line)) return { kind: 'list-item', text: line.replace(ITEM, '').replace(TASK, '') };
  return { kind: current?.kind ?? 'paragraph', text: line };
}

/** Blocks that begin even in the middle of a paragraph: fenced code, headings, tables, rules. */
function readBreak(lines: readonly string[], at: number): Step | null {
  const line = lines[at] as string;
  const fence = FENCE.exec(line)?.[1];
  if (fence !== undefined) {
    const end = fenceEnd(lines, at, fence);
    return { block: { kind: 'code', text: lines.slice(at + 1, end).join('\n') }, next: end + 1 };
  }
  const heading = HEADING.exec(line);
  if (heading) {
    const text = line.slice(heading[0].length).replace(/[ \t]+#+[ \t]*$/u, '');
    return { block: { kind: 'heading', level: (heading[1] as string).length, text }, next: at + 1 };
  }
  if (isTable(lines, at)) {
    const table = readTable(lines, at);
    return { block: table, next: at + 1 + table.rows.length };
  }
  return RULE.test(line) ? { block: null, next: at + 1 } : null;
}

/** Blocks that begin only where nothing is open: addresses of links, HTML, indented code. */
function readFresh(
  lines: readonly string[],
  at: number,
  before: MarkdownBlock['kind'] | undefined,
  targets: Map<string, string>,
): Step | null {
  const line = lines[at] as string;
  const target = TARGET.exec(line);
  if (target) {
    const label = (target[1] as string).trim().toLowerCase();
    if (!targets.has(label)) targets.set(label, target[2] as string);
    return { block: null, next: at + 1 };
  }
  if (MARKUP.test(line)) {
    const end = runEnd(lines, at, (row) => row.trim() !== '');
    return { block: { kind: 'markup', text: lines.slice(at, end).join('\n') }, next: end };
  }
  if (!INDENTED.test(line) || before === 'list-item') return null;
  const end = runEnd(lines, at, (row) => INDENTED.test(row));
  const text = lines.slice(at, end).map((row) => row.replace(INDENTED, ''));
  return { block: { kind: 'code', text: text.join('\n') }, next: end };
}

function runEnd(lines: readonly string[], at: number, holds: (line: string) => boolean): number {
  let end = at;
  while (end < lines.length && holds(lines[end] as string)) end += 1;
  return end;
}

function fenceEnd(lines: readonly string[], at: number, fence: string): number {
  for (let end = at + 1; end < lines.length; end += 1) {
    const closing = /^\s{0,12}(`{3,}|~{3,})\s*$/u.exec(lines[end] as string)?.[1];
    if (closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length) return end;
  }
  return lines.length;
}

function isTable(lines: readonly string[], at: number): boolean {
  const divider = lines[at + 1];
  return (
    divider !== undefined &&
    (lines[at] as string).includes('|') &&
    divider.includes('-') &&
    (divider.includes('|') || (lines[at] as string).trim().startsWith('|')) &&
    DIVIDER.test(divider)
  );
}

function readTable(lines: readonly string[], at: number): MarkdownBlock & { kind: 'table' } {
  const rows = [splitRow(lines[at] as string)];
  for (let next = at + 2; next < lines.length && (lines[next] as string).includes('|'); next += 1)
    rows.push(splitRow(lines[next] as string));
  return { kind: 'table', rows, headed: true };
}

function splitRow(line: string): string[] {
  const cells = [''];
  const inner = line
    .trim()
    .replace(/^\|/u, '')
    .replace(/(?<!\\)\|$/u, '');
  for (let at = 0; at < inner.length; at += 1) {
    const character = inner[at] as string;
    if (character === '\\' && inner[at + 1] === '|') {
      cells[cells.length - 1] += '|';
      at += 1;
    } else if (character === '|') cells.push('');
    else cells[cells.length - 1] += character;
  }
  return cells.map((cell) => cell.trim());
}
