/** Writes a tree of HTML as blocks: what the page is about, its frame flagged as boilerplate, what is not shown flagged as hidden. */
import type { Block, BlockKind } from '../../model/index.ts';
import type { DraftBuilder } from '../draft-builder.ts';
import { type Article, pieceKey } from './article.ts';
import { cellsOf, gridOf, isDataTable, rowsOf } from './tables.ts';
import { isBlock, isByline, isFrame, isHidden, isUnread } from './traits.ts';
import { elementsBelow, type HtmlElement, textOf } from './tree.ts';

/** What holds for the words inside an element. */
interface Context {
  readonly kind: BlockKind;
  readonly level?: number;
  /** Not the page's matter. */
  readonly frame: boolean;
  /** Inside navigation, footer, side column or the like. */
  readonly framed: boolean;
  readonly hidden: boolean;
  readonly pre: boolean;
}

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
/** Longest line of author and date. */
const LONGEST_BYLINE = 200;
const SHORTEST_TITLE = 8;

/**
 * Writes all words of the tree. Without an article, everything outside frames is the page's matter; with one, its words,
 * the page's heading, lines of author and date, and tables of data.
 */
export function layOutHtml(root: HtmlElement, article: Article | null, draft: DraftBuilder): void {
  const heading = article === null ? null : findHeading(root, draft.metadata['title'] ?? []);
  new Layout(article, heading, draft).run(root);
}

class Layout {
  readonly #article: Article | null;
  readonly #heading: HtmlElement | null;
  readonly #draft: DraftBuilder;
  #words: string[] = [];
  #unseen: string[] = [];
  #context: Context;

  constructor(article: Article | null, heading: HtmlElement | null, draft: DraftBuilder) {
    this.#article = article;
    this.#heading = heading;
    this.#draft = draft;
    this.#context = { kind: 'paragraph', frame: article !== null, framed: false, hidden: false, pre: false };
  }

  run(root: HtmlElement): void {
    this.#walkChildren(root, this.#context);
    this.#flush();
  }

  #walkChildren(element: HtmlElement, context: Context): void {
    element.children.forEach((child, index) => {
      if (typeof child !== 'string') this.#walk(child, context);
      else if (context.frame && this.#article?.kept.has(pieceKey(element, index)))
        this.#take(child, { ...context, frame: false });
      else this.#take(child, context);
    });
  }

  #walk(node: HtmlElement, context: Context): void {
    if (this.#draft.full || isUnread(node)) return;
    if (node.name === 'br') {
      this.#words.push(context.hidden ? '' : '\n');
      return;
    }
    const inner = this.#enter(node, context);
    const apart = isBlock(node) && inner.hidden === context.hidden;
    if (apart) this.#flush();
    if (node.name === 'table' && !inner.hidden && isDataTable(node)) this.#table(node, inner);
    else this.#walkChildren(node, inner);
    if (apart) this.#flush();
    else if (isBlock(node)) this.#unseen.push('\n');
  }

  /** Words go to the open block; hidden words wait, so that they do not part the sentence they stand in. */
  #take(text: string, context: Context): void {
    const clean = text.replace(/[\u00AD\u200B]/gu, '');
    if (context.hidden) {
      this.#unseen.push(clean);
      return;
    }
    const matter = clean.trim() !== '';
    if (matter && !sameBlock(this.#context, context)) {
      if (this.#words.some((word) => word.trim() !== '')) this.#flush();
      this.#context = context;
    }
    this.#words.push(context.pre ? clean.replace(/\r\n?/gu, '\n') : clean.replace(/[ \t\n\r\f]+/gu, ' '));
  }

  #enter(element: HtmlElement, context: Context): Context {
    const { name } = element;
    const level = HEADINGS[name];
    const framed = context.framed || isFrame(element);
    const pre = context.pre || ['pre', 'xmp', 'plaintext', 'listing', 'textarea'].includes(name);
    return {
      kind: kindOf(element, context.kind),
      ...(level === undefined ? {} : { level }),
      ...(level === undefined && context.level !== undefined && !isBlock(element)
        ? { level: context.level }
        : {}),
      frame: this.#isFrame(element, context, framed),
      framed,
      hidden: context.hidden || isHidden(element),
      pre,
    };
  }

  #isFrame(element: HtmlElement, context: Context, framed: boolean): boolean {
    if (framed || this.#article === null) return framed;
    if (element === this.#heading || (element.name === 'table' && isDataTable(element))) return false;
    if (isByline(element) && textOf(element, LONGEST_BYLINE).trim().length < LONGEST_BYLINE) return false;
    return context.frame;
  }

  #table(table: HtmlElement, context: Context): void {
    for (const child of table.children) {
      if (typeof child !== 'string' && child.name === 'caption')
        this.#walkChildren(child, { ...context, kind: 'caption' });
    }
    this.#flush();
    if (context.frame) {
      for (const row of rowsOf(table)) {
        for (const cell of cellsOf(row)) {
          this.#walkChildren(cell, context);
          this.#words.push('\t');
        }
        this.#flush();
      }
    } else this.#draft.table(gridOf(table));
    // What the table does not show is no cell of it, but stands in the file.
    for (const element of hiddenBelow(table)) this.#unseen.push(' ', textOf(element));
  }

  #flush(): void {
    const { kind, level, frame, pre } = this.#context;
    const text = this.#words.join('');
    this.#words = [];
    for (const piece of pre ? [text] : tidy(text).split(/\n{2,}/u)) {
      const facts = level === undefined || frame || kind !== 'heading' ? {} : { level };
      this.#draft.block(frame ? 'boilerplate' : kind, piece, facts);
    }
    this.#flushUnseen();
  }

  #flushUnseen(): void {
    const text = tidy(this.#unseen.join('').replace(/[ \t\r\f]+/gu, ' '));
    this.#unseen = [];
    this.#draft.block('paragraph', text.replace(/\n{2,}/gu, '\n'), {
      hidden: 'hidden',
    } satisfies Partial<Block>);
  }
}

const tidy = (text: string): string =>
  text
    .replace(/ {2,}/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .replace(/[\t ]+$/u, '');

const sameBlock = (a: Context, b: Context): boolean =>
  a.kind === b.kind && a.level === b.level && a.frame === b.frame && a.pre === b.pre;

/** The hidden elements below, outermost only. */
function hiddenBelow(element: HtmlElement): HtmlElement[] {
  return element.children.flatMap((child) => {
    if (typeof child === 'string' || isUnread(child)) return [];
    return isHidden(child) ? [child] : hiddenBelow(child);
  });
}

/** The heading that says the page's title; failing that, its first of the highest level. */
function findHeading(root: HtmlElement, titles: readonly string[]): HtmlElement | null {
  const plain = (text: string): string =>
    text
      .replace(/[\s\u00A0]+/gu, ' ')
      .trim()
      .toLowerCase();
  const known = titles.map(plain);
  const headings = elementsBelow(root).filter(({ name }) => /^h[1-3]$/u.test(name));
  const titled = headings.find((heading) => {
    const words = plain(textOf(heading, 1_000));
    return (
      words.length >= SHORTEST_TITLE &&
      known.some((title) => title === words || title.startsWith(`${words} `) || words.startsWith(`${title} `))
    );
  });
  return titled ?? headings.find(({ name }) => name === 'h1') ?? null;
}

function kindOf({ name, children }: HtmlElement, outer: BlockKind): BlockKind {
  if (name in HEADINGS) return 'heading';
  if (name === 'li') return 'list-item';
  if (name === 'blockquote') return 'quote';
  if (name === 'figcaption' || name === 'caption') return 'caption';
  // Plain text put on a page stands in `pre` too; only marked code is code.
  if (name === 'pre' && children.some((child) => typeof child !== 'string' && child.name === 'code'))
    return 'code';
  return outer;
}
