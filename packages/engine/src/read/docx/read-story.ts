/**
 * Reads one part of a Word file (ECMA-376 part 1, §17) into a story. It keeps what Word shows: field results but not
 * field codes, text boxes once, insertions; deletions and hidden runs are kept apart.
 */
import { DOCX_SYMBOLS } from '../../data/read/docx-styles.ts';
import type { BlockKind } from '../../model/index.ts';
import { type Attributes, readXml } from '../ooxml/index.ts';
import type { HiddenPiece, StoryCell, StoryNode, StoryRow, StoryTable } from './story.ts';
import { headingAt, isOn, type Style } from './styles.ts';

interface OpenParagraph {
  text: string;
  hidden: { text: string; why: HiddenPiece['why'] }[];
  kind: BlockKind | undefined;
  level: number | undefined;
  styleHidden: boolean;
  /** What text boxes inside it hold; they follow the paragraph. */
  readonly after: StoryNode[];
}

interface OpenTable {
  readonly table: StoryTable;
  row: StoryRow | undefined;
  cell: StoryCell | undefined;
}

export interface StoryOptions {
  readonly styles: ReadonlyMap<string, Style>;
  /** Tables nested deeper are read as plain paragraphs. */
  readonly depth: number;
}

const NOTES: ReadonlySet<string> = new Set(['footnote', 'endnote', 'comment']);
const DELETIONS: ReadonlySet<string> = new Set(['del', 'moveFrom']);

/** The nodes of a part in reading order. */
export function readStory(bytes: Uint8Array, { styles, depth }: StoryOptions): StoryNode[] {
  const root: StoryNode[] = [];
  /** Where finished nodes go: the story, a cell, a note, or what follows the paragraph that holds a text box. */
  const places: StoryNode[][] = [root];
  const paragraphs: OpenParagraph[] = [];
  const tables: OpenTable[] = [];
  /** For each open field whether its result is being read. */
  const fields: boolean[] = [];
  let skipping = 0;
  let deletions = 0;
  let runHidden: boolean | undefined;
  let inRun = false;
  let inText = false;
  let choices = 0;

  const put = (node: StoryNode): void => {
    places.at(-1)?.push(node);
  };
  const add = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || fields.includes(false)) return;
    const why = deletions > 0 ? 'deleted' : (runHidden ?? paragraph.styleHidden) ? 'hidden' : undefined;
    if (why === undefined) {
      paragraph.text += text;
      return;
    }
    const last = paragraph.hidden.at(-1);
    if (last?.why === why) last.text += text;
    else paragraph.hidden.push({ text, why });
  };
  const openParagraph = (): void => {
    const after: StoryNode[] = [];
    paragraphs.push({ text: '', hidden: [], kind: undefined, level: undefined, styleHidden: false, after });
  };
  const closeParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (paragraph === undefined) return;
    const { kind = 'paragraph', level, text, hidden } = paragraph;
    put({ type: 'paragraph', kind, ...(level === undefined ? {} : { level }), text, hidden });
    for (const node of paragraph.after) put(node);
  };
  const applyStyle = (style: Style | undefined): void => {
    const paragraph = paragraphs.at(-1);
    if (paragraph === undefined || style === undefined) return;
    paragraph.kind = style.kind ?? paragraph.kind;
    paragraph.level = style.level ?? paragraph.level;
    paragraph.styleHidden ||= style.hidden === true;
  };
  const openTable = (name: string, attributes: Attributes): void => {
    const open = tables.at(-1);
    if (name === 'tbl') {
      const table: StoryTable = { type: 'table', rows: [] };
      if (tables.length < depth) put(table);
      tables.push({ table, row: undefined, cell: undefined });
    } else if (open === undefined) return;
    else if (name === 'tr') {
      open.row = { cells: [], before: 0, header: false };
      open.table.rows.push(open.row);
    } else if (name === 'tc') {
      open.cell = { nodes: [], columnSpan: 1, merge: 'none' };
      open.row?.cells.push(open.cell);
      places.push(tables.length <= depth ? open.cell.nodes : (places.at(-1) ?? root));
    } else if (name === 'tblHeader' && open.row) open.row.header = isOn(attributes['val']);
    else if (name === 'gridBefore' && open.row) open.row.before = count(attributes['val'], 0);
    else if (name === 'gridSpan' && open.cell) open.cell.columnSpan = count(attributes['val'], 1);
    else if (name === 'vMerge' && open.cell)
      open.cell.merge = attributes['val'] === 'restart' ? 'restart' : 'continue';
  };
  const closeTable = (name: string): void => {
    if (name === 'tbl') tables.pop();
    else if (name === 'tc' && places.length > 1) places.pop();
  };

  readXml(bytes, {
    open: (name, attributes) => {
      if (skipping > 0 || (name === 'Fallback' && choices > 0)) {
        skipping += 1;
        return;
      }
      const val = attributes['val'];
      if (name === 'p' || name === 'r' || name === 't' || name === 'delText') {
        if (name === 'p') openParagraph();
        else if (name === 'r') {
          inRun = true;
          runHidden = undefined;
        } else inText = true;
      } else if (name.startsWith('t') || name.startsWith('grid') || name === 'vMerge') {
        if (name === 'tab' && inRun) add('\t');
        else if (name === 'txbxContent') places.push(paragraphs.at(-1)?.after ?? places.at(-1) ?? root);
        else openTable(name, attributes);
      } else if (DELETIONS.has(name)) deletions += 1;
      else if (NOTES.has(name)) {
        const author = attributes['author'] ?? '';
        const nodes: StoryNode[] = [];
        const real = attributes['type'] === undefined || attributes['type'] === 'normal';
        if (real) put({ type: 'note', author, nodes });
        places.push(nodes);
      } else if (name === 'br' || name === 'cr') add('\n');
      else if (name === 'ptab') add('\t');
      else if (name === 'noBreakHyphen') add('-');
      else if (name === 'sym') add(symbol(attributes['char']));
      else if (name === 'vanish' || name === 'webHidden') {
        if (inRun && name === 'vanish') runHidden = isOn(val);
      } else if (name === 'rStyle') runHidden ??= styles.get(val ?? '')?.hidden;
      else if (name === 'pStyle') applyStyle(styles.get(val ?? ''));
      else if (name === 'outlineLvl') applyStyle(headingAt(Number(val)));
      else if (name === 'numId') {
        if (val !== '0' && paragraphs.at(-1)?.kind !== 'heading') applyStyle({ kind: 'list-item' });
      } else if (name === 'fldChar') moveField(fields, attributes['fldCharType']);
      else if (name === 'Choice') choices += 1;
    },
    text: (text) => {
      if (inText && skipping === 0) add(text);
    },
    close: (name) => {
      if (skipping > 0) skipping -= 1;
      else if (name === 'p') closeParagraph();
      else if (name === 'r') inRun = false;
      else if (name === 't' || name === 'delText') inText = false;
      else if (name === 'tbl' || name === 'tc') closeTable(name);
      else if (DELETIONS.has(name)) deletions = Math.max(0, deletions - 1);
      else if (NOTES.has(name) || name === 'txbxContent') {
        if (places.length > 1) places.pop();
        // The run that holds a text box goes on after it.
        if (name === 'txbxContent') inRun = true;
      } else if (name === 'AlternateContent') choices = Math.max(0, choices - 1);
    },
  });
  while (paragraphs.length > 0) closeParagraph();
  return root;
}

function moveField(fields: boolean[], type: string | undefined): void {
  if (type === 'begin') fields.push(false);
  else if (type === 'separate' && fields.length > 0) fields[fields.length - 1] = true;
  else if (type === 'end') fields.pop();
}

function count(value: string | undefined, least: number): number {
  const number = Number(value);
  return Number.isInteger(number) ? Math.min(1000, Math.max(least, number)) : least;
}

function symbol(code: string | undefined): string {
  const key = (code ?? '').toUpperCase();
  if (Object.hasOwn(DOCX_SYMBOLS, key)) return DOCX_SYMBOLS[key] ?? '';
  const point = Number.parseInt(key, 16);
  const plain = point >= 0xe000 && point < 0xf900 ? point - 0xf000 : point;
  return plain >= 0x20 && plain < 0xd800 ? String.fromCodePoint(plain) : '\uFFFD';
}
