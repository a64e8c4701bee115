/**
 * HTML to a small tree, by htmlparser2. Bounded: elements nested too deeply are flattened (their words stay), and past
 * a number of elements only words are taken.
 */
import { Parser } from 'htmlparser2';

export interface HtmlElement {
  /** 1-based, in document order. */
  readonly id: number;
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: HtmlNode[];
  readonly parent: HtmlElement | null;
}

export type HtmlNode = HtmlElement | string;

export interface HtmlTree {
  readonly root: HtmlElement;
  readonly elements: number;
  /** Whether nesting was flattened or elements were left out. */
  readonly bounded: boolean;
}

const MOST_ELEMENTS = 300_000;
/** The parser's own stack costs more than linear time beyond some thousands. */
const DEEPEST_STACK = 4_096;
/** The nesting is looked at after so many characters. */
const CHUNK = 8_192;
const VOID: ReadonlySet<string> = new Set(
  'area base basefont br col command embed frame hr img input isindex keygen link meta param source track wbr'.split(
    ' ',
  ),
);

/** The tree of a page. Never throws. */
export function parseHtml(html: string, deepest: number): HtmlTree {
  const root: HtmlElement = { id: 0, name: '#root', attributes: {}, children: [], parent: null };
  const open: (HtmlElement | null)[] = [];
  let current = root;
  let depth = 0;
  let elements = 0;
  let bounded = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (elements >= MOST_ELEMENTS || depth >= deepest) {
        bounded = true;
        // Only the line break it makes is kept.
        if (current.children.at(-1) !== '\n') current.children.push('\n');
        if (!VOID.has(name)) open.push(null);
        return;
      }
      elements += 1;
      const element: HtmlElement = { id: elements, name, attributes, children: [], parent: current };
      current.children.push(element);
      if (VOID.has(name)) return;
      open.push(element);
      current = element;
      depth += 1;
    },
    ontext: (text) => {
      const last = current.children.length - 1;
      const before = current.children[last];
      if (typeof before === 'string' && before.length + text.length < 4_096)
        current.children[last] = before + text;
      else current.children.push(text);
    },
    onclosetag: (name) => {
      if (VOID.has(name)) return;
      const closed = open.pop();
      if (!closed) return;
      current = closed.parent ?? root;
      depth -= 1;
    },
  });
  for (let at = 0; at < html.length; at += CHUNK) {
    if (open.length > DEEPEST_STACK) {
      const tag = html.lastIndexOf('<', at - 1);
      const from = tag >= 0 && html.indexOf('>', tag) >= at ? tag : at;
      current.children.push(html.slice(from).replace(/(?:<[^<>]{0,1000}>)+/gu, '\n'));
      return { root, elements, bounded: true };
    }
    parser.write(html.slice(at, at + CHUNK));
  }
  parser.end();
  return { root, elements, bounded };
}

/** The words of a node and all below it as they stand, up to about `most` characters. */
export function textOf(node: HtmlNode, most = Infinity): string {
  const out: string[] = [];
  let length = 0;
  const waiting: HtmlNode[] = [node];
  while (waiting.length > 0 && length <= most) {
    const next = waiting.pop() as HtmlNode;
    if (typeof next === 'string') {
      out.push(next);
      length += next.length;
    } else if (next.name === 'br') out.push('\n');
    else
      for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at] as HtmlNode);
  }
  return out.join('');
}

/** Every element below, in document order. */
export function elementsBelow(element: HtmlElement): HtmlElement[] {
  const found: HtmlElement[] = [];
  const waiting: HtmlNode[] = [element];
  while (waiting.length > 0) {
    const next = waiting.pop() as HtmlNode;
    if (typeof next === 'string') continue;
    if (next !== element) found.push(next);
    for (let at = next.children.length - 1; at >= 0; at -= 1) waiting.push(next.children[at] as HtmlNode);
  }
  return found;
}
