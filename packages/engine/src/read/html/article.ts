/**
 * Which words of a page are its article, by @mozilla/readability on a linkedom document. Every piece of text is wrapped
 * in an element that carries its number, so that it is known again whatever Readability makes of the elements around it.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { HtmlElement, HtmlTree } from './tree.ts';
import { isUnread } from './traits.ts';

export interface Article {
  /** The pieces of text that belong to the article, by `pieceKey`. */
  readonly kept: ReadonlySet<string>;
  /** Characters of the article. */
  readonly length: number;
  /** Its paragraphs of a sentence or more. */
  readonly paragraphs: number;
  readonly byline?: string;
}

/** As much of the DOM as is used here; the project is not compiled against a browser. */
interface PageElement {
  readonly tagName: string;
  readonly textContent: string | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Names the piece of text that is child number `index` of an element. */
export const pieceKey = (parent: HtmlElement, index: number): string => `${parent.id}-${index}`;

/** Pages with more elements are no articles; finding one would cost too much. */
const MOST_ELEMENTS = 12_000;
/** Characters times their depth: Readability reads the words of every ancestor anew. */
const MOST_WEIGHT = 8_000_000;
/** Readability and linkedom recurse. */
const DEEPEST = 400;
const LONG_PARAGRAPH = 80;
const UNSEEN: ReadonlySet<string> = new Set(['noscript', 'template']);
const VOID: ReadonlySet<string> = new Set(['br', 'hr', 'img', 'input', 'wbr', 'col', 'link', 'meta']);
const PIECE = 'data-piece';
/** Attributes by which Readability judges. */
const JUDGED = [
  'class',
  'id',
  'role',
  'rel',
  'itemprop',
  'itemtype',
  'hidden',
  'style',
  'aria-hidden',
  'href',
  'colspan',
  'rowspan',
  'dir',
  'lang',
];

/** The article of a page, or null where it has none that can be told apart. */
export function findArticle(tree: HtmlTree): Article | null {
  if (tree.elements > MOST_ELEMENTS) return null;
  try {
    const markup = bodyMarkup(tree.root);
    if (markup === null) return null;
    const page = `<!doctype html><html><head></head><body>${markup}</body></html>`;
    const { document } = parseHTML(page);
    const result = new Readability(document, { serializer: (node) => node, disableJSONLD: true }).parse();
    if (!result?.content) return null;
    const kept = new Set<string>();
    let paragraphs = 0;
    for (const element of (result.content as unknown as PageElement).querySelectorAll('*')) {
      const key = element.getAttribute(PIECE);
      if (key !== null) kept.add(key);
      if (element.tagName === 'P' && (element.textContent ?? '').trim().length >= LONG_PARAGRAPH)
        paragraphs += 1;
    }
    const byline = result.byline?.trim();
    return { kept, length: result.length ?? 0, paragraphs, ...(byline ? { byline } : {}) };
  } catch {
    // Readability is a helper: where it stumbles, the page is read without it.
    return null;
  }
}

/** The body as clean mark-up with numbered elements; null where Readability would take too long over it. */
function bodyMarkup(root: HtmlElement): string | null {
  const out: string[] = [];
  let weight = 0;
  const walk = (element: HtmlElement, depth: number): void => {
    const shell = ['#root', 'html', 'body'].includes(element.name);
    const name = /^[a-z][a-z0-9]*$/u.test(element.name) ? element.name : 'span';
    if (!shell) out.push(`<${name}${judgedAttributes(element)}>`);
    element.children.forEach((child, index) => {
      if (typeof child !== 'string') {
        if (depth < DEEPEST && !isUnread(child) && !UNSEEN.has(child.name)) walk(child, depth + 1);
        return;
      }
      const words = escape(child.replace(/\s+/gu, ' '));
      weight += words.length * depth;
      out.push(words === ' ' ? words : `<span ${PIECE}="${pieceKey(element, index)}">${words}</span>`);
    });
    if (!shell && !VOID.has(name)) out.push(`</${name}>`);
  };
  walk(root, 0);
  return weight > MOST_WEIGHT ? null : out.join('');
}

function judgedAttributes({ attributes }: HtmlElement): string {
  return JUDGED.map((name) => {
    const value = attributes[name];
    if (value === undefined) return '';
    const short = name === 'href' && /^data:/iu.test(value) ? '' : value.slice(0, 500);
    return ` ${name}="${escape(short)}"`;
  }).join('');
}

function escape(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}
