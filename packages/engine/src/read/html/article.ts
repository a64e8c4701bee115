/**
 * Which elements of a page are its article, by @mozilla/readability on a linkedom document. Every element carries its
 * number as the name of an attribute, so that the numbers survive when Readability merges elements.
 */
import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { HtmlElement, HtmlNode, HtmlTree } from './tree.ts';
import { isUnread } from './traits.ts';

export interface Article {
  /** Numbers of the elements that belong to the article. */
  readonly kept: ReadonlySet<number>;
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
  getAttributeNames(): Iterable<string>;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Pages with more elements are no articles; finding one would cost too much. */
const MOST_ELEMENTS = 12_000;
/** Characters times their depth: Readability reads the words of every ancestor anew. */
const MOST_WEIGHT = 8_000_000;
/** Readability and linkedom recurse. */
const DEEPEST = 400;
const LONG_PARAGRAPH = 80;
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
    const kept = new Set<number>();
    let paragraphs = 0;
    for (const element of (result.content as unknown as PageElement).querySelectorAll('*')) {
      for (const name of element.getAttributeNames()) {
        if (name.startsWith('data-wb')) kept.add(Number(name.slice(7)));
      }
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
  const walk = (node: HtmlNode, depth: number): void => {
    if (typeof node === 'string') {
      const words = node.replace(/\s+/gu, ' ');
      weight += words.length * depth;
      out.push(escape(words));
      return;
    }
    if (isUnread(node) || node.name === 'noscript' || node.name === 'template') return;
    const shell = ['#root', 'html', 'body'].includes(node.name);
    const simple = /^[a-z][a-z0-9]*$/u.test(node.name) ? node.name : 'span';
    if (!shell) out.push(`<${simple} data-wb${node.id}=""${judgedAttributes(node)}>`);
    if (depth < DEEPEST) for (const child of node.children) walk(child, depth + 1);
    if (!shell && !['br', 'hr', 'img', 'input', 'wbr', 'col'].includes(simple)) out.push(`</${simple}>`);
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
