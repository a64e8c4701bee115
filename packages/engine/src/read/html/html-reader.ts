/**
 * Web pages and HTML of any other kind. Nothing is run, fetched or followed. All words are kept: those of the article
 * as blocks, those around it flagged as boilerplate, those not shown flagged as hidden.
 */
import type { Issue } from '../../model/index.ts';
import { declaredInMarkup, decodeBytes } from '../charset/index.ts';
import { DraftBuilder } from '../draft-builder.ts';
import type { Reader, ReaderInput, ReaderOutcome, ReadLimits } from '../reader.ts';
import { type Article, findArticle } from './article.ts';
import { layOutHtml } from './lay-out.ts';
import { notePageFacts } from './metadata.ts';
import { isFrame, isHidden, isUnread } from './traits.ts';
import { type HtmlElement, type HtmlNode, parseHtml } from './tree.ts';

export const htmlReader: Reader = { name: 'html', version: 1, mediaTypes: ['text/html'], read: readHtml };

/** Deeper trees are flattened whatever the limit says: what walks them recurses. */
const DEEPEST = 512;
/** What an article must have, where the page does not call itself one. */
const ARTICLE = { characters: 500, paragraphs: 3, share: 0.4 };
const DECLARED_ARTICLE = { characters: 200, paragraphs: 1, share: 0.1 };

async function readHtml(input: ReaderInput): Promise<ReaderOutcome> {
  const { path, bytes, limits } = input;
  const declared = input.charset ?? declaredInMarkup(bytes);
  const { text, issues } = await decodeBytes({
    path,
    bytes,
    declared,
    declaredBy: input.charset === undefined ? 'The page' : 'The mail',
    // Mark-up is most of a page; the text is cut by the draft.
    characters: limits.characters * 4,
  });
  const draft = new DraftBuilder(limits);
  const own = writeHtml(text, draft, { path, limits, page: true });
  return { draft: draft.build(), children: [], issues: [...issues, ...own, ...draft.issues(path)] };
}

interface HtmlOptions {
  readonly path: string;
  readonly limits: ReadLimits;
  /** A page may have an article in a frame; the body of a mail is matter throughout. */
  readonly page: boolean;
}

/** Writes HTML into a draft and notes its facts, where it is a page; answers the issues. */
export function writeHtml(html: string, draft: DraftBuilder, { path, limits, page }: HtmlOptions): Issue[] {
  const tree = parseHtml(html, Math.min(limits.depth, DEEPEST));
  let article: Article | null = null;
  if (page) {
    const facts = notePageFacts(tree.root, draft);
    const found = findArticle(tree);
    if (found && isArticle(found, facts.article ? DECLARED_ARTICLE : ARTICLE, tree.root)) article = found;
    if (article?.byline !== undefined && draft.metadata['author'] === undefined)
      draft.note('author', article.byline.replace(/\s+/gu, ' '));
  }
  layOutHtml(tree.root, article, draft);
  if (!tree.bounded) return [];
  return [
    {
      code: 'read.html-too-deep',
      severity: 'notice',
      message:
        'The mark-up is nested too deeply or has too many elements; all words are kept, but tables and lists in it may be lost. Compare with the page itself.',
      place: { path },
    },
  ];
}

function isArticle(found: Article, wanted: typeof ARTICLE, root: HtmlElement): boolean {
  return (
    found.length >= wanted.characters &&
    found.paragraphs >= wanted.paragraphs &&
    found.length >= wanted.share * matterLength(root)
  );
}

/** Characters of the page that are shown and stand in no frame. */
function matterLength(root: HtmlElement): number {
  let length = 0;
  const waiting: HtmlNode[] = [root];
  while (waiting.length > 0) {
    const next = waiting.pop() as HtmlNode;
    if (typeof next === 'string') length += next.trim().length;
    else if (!isUnread(next) && !isHidden(next) && !isFrame(next))
      for (const child of next.children) waiting.push(child);
  }
  return length;
}
