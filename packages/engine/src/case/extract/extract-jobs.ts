/** What is to be read, one job a document, in the order it was named: files, the files of folders, and lines of JSON. */
import { open, readFile, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute } from 'node:path';
import {
  CaseError,
  findLists,
  type FileLine,
  linesOf,
  messageOf,
  type ScannedFile,
  scanFolder,
  systemCode,
} from '../../disk/index.ts';
import { type Issue, makeSourceId, sha256, type SourceContext } from '../../model/index.ts';
import { nameChild, readJsonLine, sameId, sniffMediaType } from '../../read/index.ts';
import type { Manifest } from '../folder/manifest.ts';
import { DEFAULTS, manifestOf } from '../take-in.ts';
import { unreadable } from '../read-files.ts';
import type { ReadEntry } from '../reading.ts';
import { type ReadJob, unreadFacts } from '../workers/job.ts';

/** A text that was typed or piped in. */
export interface GivenText {
  readonly path: string;
  readonly text: string;
}

export type ExtractItem =
  /** `id` names the document of a line; files are named by their paths. */
  | { readonly kind: 'job'; readonly job: ReadJob; readonly id?: string; readonly issues: readonly Issue[] }
  /** A line that is no text: told as what it is, with its issues. */
  | { readonly kind: 'unread'; readonly id: string; readonly entry: ReadEntry }
  /** Something that gives no document. */
  | { readonly kind: 'issue'; readonly issue: Issue };

export interface ExtractJobsOptions {
  readonly inputs: readonly (string | GivenText)[];
  /** Said on the command line: goes before the manifest, and stands back behind what a line of JSON says. */
  readonly context: SourceContext;
  readonly trace: boolean;
}

/** Longest line of JSON, in bytes, and how much of a file is looked at to see what it is. */
const LONGEST_LINE = 64 * 1024 * 1024;
const HEAD = 65_536;

/** Throws CaseError for a path that is not there. */
export async function* extractJobs(options: ExtractJobsOptions): AsyncGenerator<ExtractItem> {
  for (const input of options.inputs) {
    if (typeof input !== 'string') {
      yield* jobsOfText(options, input);
      continue;
    }
    const facts = await stat(input).catch((error: unknown) => {
      throw new CaseError(
        'no-folder',
        `There is no file or folder ${input} that can be opened (${systemCode(error) ?? messageOf(error)}).`,
        {
          cause: error,
        },
      );
    });
    if (facts.isDirectory()) yield* jobsOfFolder(options, input);
    else yield* jobsOfFile(options, input);
  }
}

/** A text by itself, or lines of JSON that were piped in. */
async function* jobsOfText(
  options: ExtractJobsOptions,
  { path, text }: GivenText,
): AsyncGenerator<ExtractItem> {
  const bytes = new TextEncoder().encode(text);
  const lines = text.split('\n').map((line, at) => ({ number: at + 1, text: line }));
  const first = lines.find((line) => line.text.trim() !== '');
  if (first !== undefined && readJsonLine(first.text, first.number, path).record !== undefined) {
    yield* jobsOfLines(options, path, lines, {});
  } else yield jobOf(options, path, bytes, {}, { asText: true });
}

async function* jobsOfFolder(options: ExtractJobsOptions, folder: string): AsyncGenerator<ExtractItem> {
  const scan = await scanFolder(folder);
  for (const issue of scan.issues) yield { kind: 'issue', issue };
  const { manifest, manifestPath, issues } = await manifestOf(scan.files);
  for (const issue of issues) yield { kind: 'issue', issue };
  const { documents } = await findLists(scan.files.filter(({ path }) => path !== manifestPath));
  for (const file of documents) yield* itemsOf(options, file, manifest);
}

/** A file by itself; the manifest beside it counts, as if its folder had been named. */
async function* jobsOfFile(options: ExtractJobsOptions, path: string): AsyncGenerator<ExtractItem> {
  const { files } = await scanFolder(dirname(path), { depth: 0 }).catch(() => ({ files: [] }));
  const { manifest } = await manifestOf(files);
  const name = basename(path);
  const own = manifest.files[name];
  const called = (
    isAbsolute(path) ? name : path.replaceAll('\\', '/').replace(/^(?:\.\.?\/)+/u, '')
  ).normalize('NFC');
  const file: ScannedFile = {
    path: called,
    location: Buffer.from(path),
    size: 0,
    modified: 0,
    changed: 0,
  };
  yield* itemsOf(options, file, { title: null, files: own === undefined ? {} : { [called]: own } });
}

async function* itemsOf(
  options: ExtractJobsOptions,
  file: ScannedFile,
  manifest: Manifest,
): AsyncGenerator<ExtractItem> {
  try {
    if (sniffMediaType(await headOf(file.location), file.path) === 'application/x-ndjson') {
      const lines = linesOf(file.location, LONGEST_LINE);
      yield* jobsOfLines(options, file.path, lines, manifest.files[file.path] ?? {});
      return;
    }
    const bytes = new Uint8Array(await readFile(file.location));
    yield jobOf(options, file.path, bytes, contextsOf(manifest, file.path));
  } catch (error) {
    yield { kind: 'issue', issue: unreadable(file, error) };
  }
}

async function headOf(location: Buffer): Promise<Uint8Array> {
  const file = await open(location);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Line by line: a file of any length, of which one line is held at a time. */
async function* jobsOfLines(
  options: ExtractJobsOptions,
  file: string,
  lines: Iterable<FileLine> | AsyncIterable<FileLine>,
  told: SourceContext,
): AsyncGenerator<ExtractItem> {
  const taken = new Set<string>();
  const ids = new Set<string>();
  const encode = new TextEncoder();
  for await (const { number, text } of lines) {
    if (text === undefined) {
      yield { kind: 'issue', issue: lineTooLong(file, number) };
      continue;
    }
    const { record, issues } = readJsonLine(text, number, file);
    if (record === undefined) {
      if (issues.length === 0) continue;
      const id = `line-${number}`;
      yield { kind: 'unread', id, entry: unreadLine(nameChild(file, id, taken), text, issues) };
      continue;
    }
    const again = ids.has(record.id) ? [sameId(file, number, record.id)] : [];
    ids.add(record.id);
    const path = nameChild(file, record.id, taken);
    const said = { ...told, ...options.context, ...record.context };
    const made = jobOf(
      { ...options, context: {} },
      path,
      encode.encode(record.text),
      { [path]: said },
      { asText: true },
    );
    yield { ...made, id: record.id, issues: [...issues, ...again] };
  }
}

function unreadLine(path: string, line: string, issues: readonly Issue[]): ReadEntry {
  const digest = sha256(line);
  return {
    source: {
      id: makeSourceId(path, digest),
      path,
      sha256: digest,
      size: Buffer.byteLength(line),
      mediaType: 'application/json',
      parent: null,
      facts: unreadFacts({}),
    },
    document: null,
    extraction: null,
    issues,
  };
}

function jobOf(
  { context, trace }: ExtractJobsOptions,
  path: string,
  bytes: Uint8Array,
  contexts: Readonly<Record<string, SourceContext>>,
  more: Pick<ReadJob, 'asText'> = {},
): Extract<ExtractItem, { kind: 'job' }> {
  const own = { ...contexts[path], ...context };
  return {
    kind: 'job',
    job: {
      path,
      bytes,
      contexts: { ...contexts, [path]: own },
      depth: DEFAULTS.nesting.depth,
      children: DEFAULTS.nesting.children,
      ...(trace ? { trace } : {}),
      ...more,
    },
    issues: [],
  };
}

/** What the manifest says of a file and of what it holds. */
function contextsOf({ files }: Manifest, path: string): Record<string, SourceContext> {
  return Object.fromEntries(
    Object.entries(files).filter(([name]) => name === path || name.startsWith(`${path}!`)),
  );
}

function lineTooLong(path: string, number: number): Issue {
  return {
    code: 'read.jsonl-bad-line',
    severity: 'error',
    message: 'The line is longer than 64 MB and is not read; split its text.',
    place: { path, detail: `line ${number}` },
  };
}
