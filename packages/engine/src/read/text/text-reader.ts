/**
 * Plain text, and every format that is text and has no reader of its own yet. The canonical text is the file's
 * text: nothing is joined, wrapped or taken out but control characters; form feeds part pages.
 */
import { declaredInMarkup, decodeBytes } from '../charset/index.ts';
import { DraftBuilder } from '../draft-builder.ts';
import type { Reader, ReaderInput, ReaderOutcome } from '../reader.ts';
import { findParagraphs } from './paragraphs.ts';

export const textReader: Reader = {
  name: 'text',
  version: 1,
  mediaTypes: [
    'text/plain',
    'text/calendar',
    'text/vcard',
    'application/json',
    'application/xml',
    'text/x-1c-bank-exchange',
  ],
  read: readText,
};

/** Text written for programs: no paragraphs are looked for in it, and none of prose in the first two. */
const DATA: ReadonlyMap<string, 'code' | 'paragraph'> = new Map([
  ['application/json', 'code'],
  ['application/xml', 'code'],
  ['text/calendar', 'paragraph'],
  ['text/vcard', 'paragraph'],
  ['text/x-1c-bank-exchange', 'paragraph'],
]);
/** What a 1C file calls its encodings. */
const BANK_CHARSETS: Readonly<Record<string, string>> = { Windows: 'windows-1251', DOS: 'ibm866' };

async function readText(input: ReaderInput): Promise<ReaderOutcome> {
  const { path, bytes, limits, charset, mediaType } = input;
  const declared = charset ?? (mediaType === 'application/xml' ? declaredInMarkup(bytes) : undefined);
  const decoded = await decodeBytes({
    path,
    bytes,
    declared,
    declaredBy: charset === undefined ? 'The file' : 'The mail',
    characters: limits.characters,
  });
  const { text, charset: found } = decoded;
  // A 1C file does say its encoding, in a line of its own that can be read only once it is decoded.
  const said = BANK_CHARSETS[/^Кодировка=(\w+)/mu.exec(text.slice(0, 2_000))?.[1] ?? ''];
  const issues = decoded.issues.filter(({ code }) => code !== 'read.charset-guessed' || said !== found);
  const draft = layOut(text, input);
  return { draft: draft.build(), children: [], issues: [...issues, ...draft.issues(path)] };
}

function layOut(text: string, { limits, mediaType }: ReaderInput): DraftBuilder {
  const draft = new DraftBuilder(limits);
  const prose = mediaType === 'text/plain';
  const data = DATA.get(mediaType);
  const sheets = text.replace(/\f\s*$/u, '').split('\f', limits.pages);
  sheets.forEach((sheet, index) => {
    if (index > 0) draft.breakLine();
    const span = draft.write(index + 1 === limits.pages ? text.slice(restStart(sheets)) : sheet);
    const number = index + 1;
    if (sheets.length > 1) draft.pages.push({ number, start: span.start, end: span.end });
  });
  const whole = draft.build().text;
  const kind = data === undefined ? {} : { data };
  const parts = draft.pages.length > 0 ? draft.pages : [{ start: 0, end: whole.length }];
  for (const part of parts) {
    const page = 'number' in part ? { page: part.number as number } : {};
    const first = prose && part.start === 0;
    for (const block of findParagraphs(whole, part.start, part.end, { title: first, ...kind, ...page }))
      draft.blocks.push(block);
  }
  return draft;
}

/** Where the last page begins that may be kept: what follows stays on it. */
function restStart(sheets: readonly string[]): number {
  return sheets.slice(0, -1).reduce((sum, sheet) => sum + sheet.length + 1, 0);
}
