/** Lays out all pages of a document and writes them: facts of the whole (body size, running heads) come before any page. */
import { PDF_LAYOUT } from '../../data/read/pdf-layout.ts';
import type { DraftBuilder } from '../draft-builder.ts';
import { findFurniture, type Furniture } from './furniture.ts';
import type { PageGlyphs } from './glyph.ts';
import { layoutWords } from './layout.ts';
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
  readonly glyphs: PageGlyphs | undefined;
}

/** Writes the pages in order. */
export function composePages(builder: DraftBuilder, pages: readonly ReadPage[]): void {
  const words = pages.map(({ glyphs, verdict }) => wordsOf(glyphs, verdict === 'scan'));
  const rows = words.map(({ shown }) => makeRows(shown));
  const body = bodyFacts(words.map(({ shown }) => shown));
  const furniture = findFurniture(
    pages.map(({ glyphs }, index) => ({ height: glyphs?.height ?? 0, rows: rows[index] ?? [] })),
  );
  pages.forEach((page, index) => {
    builder.breakBlock();
    const start = builder.length;
    const own = words[index];
    if (page.glyphs !== undefined && own !== undefined && !builder.full) {
      writePage(builder, page.glyphs, own, furniture[index] ?? { header: [], footer: [] }, body, page.number);
    }
    builder.pages.push({
      start,
      end: builder.length,
      number: page.number,
      ...(page.glyphs === undefined
        ? {}
        : {
            width: page.glyphs.width,
            height: page.glyphs.height,
            ...(page.glyphs.rotation === 0 ? {} : { rotation: page.glyphs.rotation }),
          }),
    });
  });
}

interface PageWords {
  readonly shown: readonly Word[];
  readonly invisible: readonly Word[];
}

function wordsOf(page: PageGlyphs | undefined, isScan: boolean): PageWords {
  if (page === undefined) return { shown: [], invisible: [] };
  const shown = page.glyphs.filter((glyph) => isScan || !glyph.invisible);
  const invisible = page.glyphs.filter((glyph) => !isScan && glyph.invisible);
  return { shown: makeWords(shown), invisible: makeWords(invisible) };
}

function writePage(
  builder: DraftBuilder,
  page: PageGlyphs,
  words: PageWords,
  { header, footer }: Furniture,
  body: BodyFacts,
  number: number,
): void {
  const facts: BlockFacts = { page: number };
  const edge = new Set<Word>([...header, ...footer].flatMap((row) => row.words));
  const inner = words.shown.filter((word) => !edge.has(word));
  writeMargin(builder, header, 'header', body, facts);
  writeWords(builder, inner, page, body, facts);
  writeMargin(builder, footer, 'footer', body, facts);
  const turned = page.turned.filter((glyph) => !glyph.invisible);
  if (turned.length > 0) writeTurned(builder, turned, facts);
  if (words.invisible.length > 0) {
    writeWords(builder, words.invisible, page, body, { page: number, hidden: 'invisible' });
  }
}

function writeWords(
  builder: DraftBuilder,
  words: readonly Word[],
  page: PageGlyphs,
  body: BodyFacts,
  facts: BlockFacts,
): void {
  for (const piece of layoutWords(words, page.rules)) {
    if (piece.type === 'table') writeTable(builder, piece.table, facts);
    else for (const block of makeBlocks(piece.rows, body, piece.pairs)) writeBlock(builder, block, facts);
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
  for (const block of makeBlocks(rows, body, true)) writeBlock(builder, block, facts, kind);
}

/** Body size is that of most characters; heading sizes are those clearly above it. */
function bodyFacts(pages: readonly (readonly Word[])[]): BodyFacts {
  const counts = new Map<number, number>();
  for (const words of pages) {
    for (const { size, glyphs } of words) {
      const level = Math.round(size * 2) / 2;
      counts.set(level, (counts.get(level) ?? 0) + glyphs.length);
    }
  }
  const sizes = [...counts.entries()].sort(([a, many], [b, few]) => few - many || a - b);
  const size = sizes[0]?.[0] ?? 1;
  const headingSizes = [...counts.keys()]
    .filter((each) => each >= PDF_LAYOUT.headingSize * size)
    .sort((a, b) => b - a)
    .slice(0, 4);
  return { size, headingSizes };
}
