/**
 * JSON Lines: each line with a `text` is a document of its own, named by its `id`, with the date and publisher it gives. The
 * file itself has no text. A line that cannot be read becomes an issue with its number, and the rest is read.
 */
import type { Issue } from '../../model/index.ts';
import { decodeBytes } from '../charset/index.ts';
import { DraftBuilder } from '../draft-builder.ts';
import type { ChildFile, Reader, ReaderInput, ReaderOutcome } from '../reader.ts';
import { textReader } from '../text/index.ts';
import { readJsonLine } from './json-record.ts';

export const jsonlReader: Reader = {
  name: 'jsonl',
  version: 1,
  mediaTypes: ['application/x-ndjson'],
  read: readJsonl,
};

/** Issues told one by one; what is more is counted. */
const TOLD = 100;

async function readJsonl(input: ReaderInput): Promise<ReaderOutcome> {
  const { path, bytes, limits, charset } = input;
  const decoded = await decodeBytes({ path, bytes, declared: charset, characters: limits.characters });
  const issues: Issue[] = [...decoded.issues];
  const children: ChildFile[] = [];
  const ids = new Set<string>();
  const encode = new TextEncoder();
  let number = 0;
  let left = limits.characters;
  for (const line of linesIn(decoded.text)) {
    number += 1;
    left -= line.length + 1;
    if (left < 0) {
      issues.push(tooLong(path, number));
      break;
    }
    const { record, issues: doubts } = readJsonLine(line, number, path);
    issues.push(...doubts);
    if (record === undefined) continue;
    if (ids.has(record.id)) issues.push(sameId(path, number, record.id));
    ids.add(record.id);
    children.push({
      name: record.id,
      bytes: encode.encode(record.text),
      mediaType: 'text/plain',
      charset: 'utf-8',
      asText: true,
      context: record.context,
    });
  }
  // Lines of something else, as a log or a table of records: shown as the text it is.
  if (children.length === 0) {
    const shown = await textReader.read({ ...input, mediaType: 'application/json' });
    return { ...shown, issues: [...shown.issues, noText(path)] };
  }
  return { draft: new DraftBuilder(limits).build(), children, issues: firstOf(issues, path) };
}

function* linesIn(text: string): Generator<string> {
  let from = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
    yield text.slice(from, at);
    from = at + 1;
  }
  if (from < text.length) yield text.slice(from);
}

/** The first issues, and the number of the rest in one more. */
function firstOf(issues: readonly Issue[], path: string): Issue[] {
  if (issues.length <= TOLD) return [...issues];
  const rest = issues.slice(TOLD);
  return [
    ...issues.slice(0, TOLD),
    {
      code: 'read.jsonl-bad-line',
      severity: rest.some(({ severity }) => severity === 'error') ? 'error' : 'warning',
      message: `${rest.length} further doubts about lines of this file are not told one by one; mend the first ones and read it again.`,
      place: { path },
    },
  ];
}

/** The issue of an id that stands on two lines. */
export function sameId(path: string, number: number, id: string): Issue {
  return {
    code: 'read.jsonl-same-id',
    severity: 'warning',
    message: `The id "${id.slice(0, 60)}" stands on an earlier line too; both are read, and the later gets a number. Give each text an id of its own.`,
    place: { path, detail: `line ${number}` },
  };
}

function noText(path: string): Issue {
  return {
    code: 'read.jsonl-no-text',
    severity: 'warning',
    message:
      'No line of this file has a "text" to read, so it is kept as data; name the key of the texts "text".',
    place: { path },
  };
}

function tooLong(path: string, number: number): Issue {
  return {
    code: 'read.jsonl-too-long',
    severity: 'error',
    message:
      'The file has more characters than one file may; the lines from here on are not read. Split it, or read it with "waybill extract".',
    place: { path, detail: `line ${number}` },
  };
}
