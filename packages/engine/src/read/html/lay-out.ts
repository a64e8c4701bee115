/** Writes a tree of HTML as blocks: what the page is about, its frame flagged as boilerplate, what is not shown flagged as hidden. */
import type { Block, BlockKind } from '../../model/index.ts';
import type { DraftBuilder } from '../draft-builder.ts';
import type { Article } from './article.ts';
import { cellsOf, gridOf, isDataTable, rowsOf } from './tables.ts';
import { isBlock, isByline, isFrame, isHidden, isUnread } from './traits.ts';
import { type HtmlElement, type HtmlNode, textOf } from './tree.ts';

/** What holds for the words inside an element. */
interface Context {
  readonly kind: BlockKind;
  readonly level?: number;
  readonly frame: boolean;
  readonly hidden: boolean;
  readonly pre: boolean;
}

const HEADINGS: Readonly<Record<string, number>> = { h1: 1, h2: 2, h3: 3, h4: 4, h5: 5, h6: 6 };
/** Longest line of author and date. */
const LONGEST_BYLINE = 200;

/** Writes all words of the tree. Without an article, everything outside frames is the page's matter. */
export function layOutHtml(root: HtmlElement, article: Article | null, draft: DraftBuilder): void {
  new Layout(article, draft).run(root);
}

class Layout {
  readonly #article: Article | null;
  readonly #draft: DraftBuilder;
  #words: string[] = [];
  #unseen: string[] = [];
  #context: Context = { kind: 'paragraph', frame: false, hidden: false, pre: false };

  constructor(article: Article | null, draft: DraftBuilder) {
    this.#article = article;
    this.#draft = draft;
  }

  run(root: HtmlElement): void {
    for (const child of root.children) this.#walk(child, this.#context);
    this.#flush();
  }

  #walk(node: HtmlNode, context: Context): void {
    if (this.#draft.full) return;
    if (typeof node === 'string') return this.#take(node, context);
    if (isUnread(node)) return;
    if (node.name === 'br') {
      this.#words.push(context.hidden ? '' : '\n');
      return;
    }
    const inner = this.#enter(node, context);
    const apart = isBlock(node) && inner.hidden === context.hidden;
    if (apart) this.#flush();
    if (node.name === 'table' && !inner.hidden && isDataTable(node)) this.#table(node, inner);
    else for (const child of node.children) this.#walk(child, inner);
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
    const pre = context.pre || ['pre', 'xmp', 'plaintext', 'listing', 'textarea'].includes(name);
    return {
      kind: kindOf(element, context.kind),
      ...(level === undefined ? {} : { level }),
      ...(level === undefined && context.level !== undefined && !isBlock(element)
        ? { level: context.level }
        : {}),
      frame: this.#isFrame(element, context),
      hidden: context.hidden || isHidden(element),
      pre,
    };
  }

  #isFrame(element: HtmlElement, context: Context): boolean {
    if (context.frame && this.#article === null) return true;
    if (this.#article === null) return isFrame(element);
    if (this.#article.kept.has(element.id)) return false;
    const inFrame = isFrame(element) || (context.frame && ancestorIsFrame(element));
    if (element.name === 'h1' && !inFrame) return false;
    if (isByline(element) && !inFrame && textOf(element, LONGEST_BYLINE).trim().length < LONGEST_BYLINE)
      return false;
    if (element.name === 'table' && !inFrame && isDataTable(element)) return false;
    return isBlock(element) || element.parent?.name === '#root' ? true : context.frame;
  }

  #table(table: HtmlElement, context: Context): void {
    for (const child of table.children) {
      if (typeof child !== 'string' && child.name === 'caption')
        for (const inside of child.children) this.#walk(inside, { ...context, kind: 'caption' });
    }
    this.#flush();
    if (!context.frame) {
      this.#draft.table(gridOf(table));
      return;
    }
    for (const row of rowsOf(table)) {
      for (const cell of cellsOf(row)) {
        this.#walkAll(cell, context);
        this.#words.push('\t');
      }
      this.#flush();
    }
  }

  #walkAll(element: HtmlElement, context: Context): void {
    for (const child of element.children) this.#walk(child, context);
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

function ancestorIsFrame(element: HtmlElement): boolean {
  for (let up = element.parent; up !== null; up = up.parent) if (isFrame(up)) return true;
  return false;
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
