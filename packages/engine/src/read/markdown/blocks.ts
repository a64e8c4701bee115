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
const MARKUP = /^ {0,3}<(?:\/?[A-Za-z][A-Za-z0-9-]*(?:[\s/>]|$)|!--)/u;

/** Splits lines into blocks. Linear in the text. */
export function markdownBlocks(lines: readonly string[]): MarkdownParts {
  const blocks: MarkdownBlock[] = [];
  const targets = new Map<string, string>();
  let open: { kind: 'paragraph' | 'list-item' | 'quote'; lines: string[] } | null = null;
  const close = (): void => {
    if (open) blocks.push({ kind: open.kind, text: open.lines.join('\n') });
    open = null;
  };
  const isOpen = (): boolean => open !== null;
  const take = (kind: 'paragraph' | 'list-item' | 'quote', line: string): void => {
    if (open === null) open = { kind, lines: [line] };
    else open.lines.push(line);
  };
  const openKind = (): string | undefined => open?.kind;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as string;
    const fence = FENCE.exec(line)?.[1];
    const heading = HEADING.exec(line);
    const target = isOpen() ? null : TARGET.exec(line);
    if (line.trim() === '') {
      close();
    } else if (fence !== undefined) {
      close();
      const end = fenceEnd(lines, at, fence);
      blocks.push({ kind: 'code', text: lines.slice(at + 1, end).join('\n') });
      at = end;
    } else if (openKind() === 'paragraph' && /^ {0,3}(?:=+|-+)[ \t]*$/u.test(line)) {
      const text = (open as unknown as { lines: string[] }).lines.join('\n');
      open = null;
      blocks.push({ kind: 'heading', level: line.includes('=') ? 1 : 2, text });
    } else if (heading) {
      close();
      const text = line.slice(heading[0].length).replace(/[ \t]+#+[ \t]*$/u, '');
      blocks.push({ kind: 'heading', level: (heading[1] as string).length, text });
    } else if (RULE.test(line)) {
      close();
    } else if (isTable(lines, at, isOpen())) {
      close();
      const table = readTable(lines, at);
      blocks.push(table);
      at += table.rows.length;
    } else if (target) {
      const label = (target[1] as string).trim().toLowerCase();
      if (!targets.has(label)) targets.set(label, target[2] as string);
    } else if (QUOTE.test(line)) {
      if (openKind() !== 'quote') close();
      take('quote', line.replace(/^(?: {0,3}>[ \t]?){1,64}/u, '').replace(ITEM, ''));
    } else if (ITEM.test(line)) {
      close();
      take('list-item', line.replace(ITEM, '').replace(TASK, ''));
    } else if (!isOpen() && MARKUP.test(line)) {
      let end = at;
      while (end < lines.length && (lines[end] as string).trim() !== '') end += 1;
      blocks.push({ kind: 'markup', text: lines.slice(at, end).join('\n') });
      at = end - 1;
    } else if (!isOpen() && /^(?: {4}|\t)/u.test(line) && blocks.at(-1)?.kind !== 'list-item') {
      let end = at;
      while (end < lines.length && /^(?: {4}|\t)/u.test(lines[end] as string)) end += 1;
      blocks.push({
        kind: 'code',
        text: lines
          .slice(at, end)
          .map((row) => row.replace(/^(?: {4}|\t)/u, ''))
          .join('\n'),
      });
      at = end - 1;
    } else {
      take('paragraph', line);
    }
  }
  close();
  return { blocks, targets };
}

function fenceEnd(lines: readonly string[], at: number, fence: string): number {
  for (let end = at + 1; end < lines.length; end += 1) {
    const closing = /^\s{0,12}(`{3,}|~{3,})\s*$/u.exec(lines[end] as string)?.[1];
    if (closing !== undefined && closing[0] === fence[0] && closing.length >= fence.length) return end;
  }
  return lines.length;
}

function isTable(lines: readonly string[], at: number, open: boolean): boolean {
  const divider = lines[at + 1];
  return (
    !open &&
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
