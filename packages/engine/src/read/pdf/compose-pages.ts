/** Lays out all pages of a document and writes them: facts of the whole (body size, running heads) come before any page. */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import type { DraftBuilder } from '../draft-builder.ts';
import { findFurniture, type Furniture } from './furniture.ts';
import type { Glyph, PageGlyphs } from './glyph.ts';
import { layoutWords } from './layout.ts';
import { compoundKey } from './line.ts';
import { type BodyFacts, makeBlocks } from './paragraph.ts';
import { makeRows, type Row } from './row.ts';
import type { LayerVerdict } from './trust.ts';
import { makeWords, type Word } from './word.ts';
import { type BlockFacts, writeBlock, writeTable, writeTurned } from './write-page.ts';

export interface ReadPage {
  /** 1-based. */
  readonly number: number;
  readonly verdict: LayerVerdict | 'unreadable';
  /** Undefined where the page could not be read. */
  readonly content: PageContent | undefined;
}

/** A page as words: what is kept of it while the rest of the document is read. */
export interface PageContent extends Pick<PageGlyphs, 'width' | 'height' | 'rotation' | 'rules' | 'layer'> {
  readonly shown: readonly Word[];
  readonly invisible: readonly Word[];
  /** Shown characters that do not run with the page. */
  readonly turned: readonly Glyph[];
}

/** The words of a page; on a scan the invisible ones are what the picture shows. */
export function pageContent(page: PageGlyphs, isScan: boolean): PageContent {
  const { width, height, rotation, rules, layer } = page;
  const shown = makeWords(page.glyphs.filter((glyph) => isScan || !glyph.invisible));
  const invisible = isScan ? [] : makeWords(page.glyphs.filter((glyph) => glyph.invisible));
  const turned = page.turned.filter((glyph) => isScan || !glyph.invisible);
  return { width, height, rotation, rules, layer, shown, invisible, turned };
}

/** Writes the pages in order. */
export function composePages(builder: DraftBuilder, pages: readonly ReadPage[]): void {
  const words = pages.map(({ content }) => content?.shown ?? []);
  const body = bodyFacts(words);
  const furniture = findFurniture(
    pages.map(({ number, content }, index) => ({
      number,
      height: content?.height ?? 0,
      rows: makeRows(words[index] ?? []),
    })),
  );
  pages.forEach(({ number, content }, index) => {
    builder.breakBlock();
    const start = builder.length;
    const edges = furniture[index] ?? { header: [], footer: [] };
    if (content !== undefined && !builder.full) writePage(builder, content, edges, body, number);
    const page = { start, end: builder.length, number };
    if (content === undefined) builder.pages.push(page);
    else {
      const { width, height, rotation } = content;
      builder.pages.push({ ...page, width, height, ...(rotation === 0 ? {} : { rotation }) });
    }
  });
}

function writePage(
  builder: DraftBuilder,
  page: PageContent,
  { header, footer }: Furniture,
  body: BodyFacts,
  number: number,
): void {
  const facts: BlockFacts = { page: number };
  const edge = new Set<Word>([...header, ...footer].flatMap((row) => row.words));
  const inner = page.shown.filter((word) => !edge.has(word));
  writeMargin(builder, header, 'header', body, facts);
  writeWords(builder, inner, page, body, facts);
  writeMargin(builder, footer, 'footer', body, facts);
  if (page.turned.length > 0) writeTurned(builder, page.turned, facts);
  writeWords(builder, page.invisible, page, body, { page: number, hidden: 'invisible' });
}

function writeWords(
  builder: DraftBuilder,
  words: readonly Word[],
  page: PageContent,
  body: BodyFacts,
  facts: BlockFacts,
): void {
  for (const piece of layoutWords(words, page.rules)) {
    if (piece.type === 'table') writeTable(builder, piece.table, facts);
    else for (const block of makeBlocks(piece.rows, body, piece)) writeBlock(builder, block, facts);
  }
}

function writeMargin(
  builder: DraftBuilder,
  rows: readonly Row[],
  kind: 'header' | 'footer',
  body: BodyFacts,
  facts: BlockFacts,
): void {
  if (rows.length === 0) return;
  const bounds = { left: 0, right: Number.POSITIVE_INFINITY };
  for (const block of makeBlocks(rows, body, { pairs: true, bounds }))
    writeBlock(builder, block, facts, kind);
}

const INNER_HYPHEN = /[\p{L}\p{N}]\p{Pd}[\p{L}\p{N}]/u;

/** Body size is that of most characters; heading sizes are those clearly above it. */
function bodyFacts(pages: readonly (readonly Word[])[]): BodyFacts {
  const counts = new Map<number, number>();
  const compounds = new Set<string>();
  for (const words of pages) {
    for (const { size, text } of words) {
      if (INNER_HYPHEN.test(text)) compounds.add(compoundKey(text.replace(/^\P{L}+|[^\p{L}\p{N}]+$/gu, '')));
      const level = Math.round(size * 2) / 2;
      counts.set(level, (counts.get(level) ?? 0) + text.length);
    }
  }
  const sizes = [...counts.entries()].sort(([a, many], [b, few]) => few - many || a - b);
  const size = sizes[0]?.[0] ?? 1;
  const headingSizes = [...counts.keys()]
    .filter((each) => each >= PDF_LAYOUT.headingSize * size)
    .sort((a, b) => b - a)
    .slice(0, 4);
  return { size, headingSizes, compounds };
}
