/** A document of plain paragraphs, as the text reader makes it, for tests that begin with text. */
import { type Block, type Document, makeDocumentId, makeSourceId, sha256 } from '../../../model/index.ts';

export function textDocument(text: string, path = 'text.txt'): Document {
  const source = makeSourceId(path, sha256(text));
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)) {
    const leading = match[0].length - match[0].trimStart().length;
    const words = match[0].trim();
    if (words === '') continue;
    const start = match.index + leading;
    blocks.push({ kind: 'paragraph', start, end: start + words.length });
  }
  return {
    id: makeDocumentId(source, 'text/1'),
    source,
    path,
    text,
    pages: [],
    blocks,
    tables: [],
    lines: [],
    metadata: {},
    reader: 'text/1',
    issues: [],
  };
}
