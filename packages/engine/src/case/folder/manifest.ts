/**
 * The manifest `waybill.yaml`: what files cannot say themselves. Read strictly: a key that is not understood, a
 * value of the wrong kind, or a file that is not there becomes an issue; the rest still counts.
 *
 * ```yaml
 * title: The harbour case
 * files:
 *   report.txt: { publisher: An Agency, published: 2025-09-25, genre: news, origin: agency-1, note: as syndicated }
 * ```
 */
import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type YAMLMap,
} from 'yaml';
import { GENRES, type Genre, type Issue, type SourceContext } from '../../model/index.ts';
import { cleanText } from '../../read/index.ts';
import { type Complain, complainOfSyntax, complaints, shorten } from './manifest-issues.ts';

/** The manifest's file names, in order of preference. */
export const MANIFEST_NAMES = ['waybill.yaml', 'waybill.yml'] as const;

export interface Manifest {
  /** Null where no manifest gives one. */
  readonly title: string | null;
  /** By path relative to the folder, or `mail.eml!attachment.pdf` for a child. */
  readonly files: Readonly<Record<string, SourceContext>>;
}

export const EMPTY_MANIFEST: Manifest = { title: null, files: {} };

const TOP_KEYS = ['title', 'files'] as const;
const FILE_KEYS = ['publisher', 'published', 'genre', 'note', 'origin'] as const;
const MAX_CHARACTERS = 4_000_000;

/** Reads the text of a manifest. `path` is its own path, for issues. Never throws. */
export function readManifest(text: string, path: string): { manifest: Manifest; issues: Issue[] } {
  const { issues, complain } = complaints(path);
  if (text.length > MAX_CHARACTERS) {
    complain(
      'too-large',
      `The manifest has more than ${MAX_CHARACTERS} characters and is not read; shorten it.`,
    );
    return { manifest: EMPTY_MANIFEST, issues };
  }
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    schema: 'core',
    version: '1.2',
    // Its own check compares each key with each.
    uniqueKeys: false,
  });
  const faults = [...document.errors, ...document.warnings];
  complainOfSyntax(
    faults.map(({ code, message, pos: [at] }) => ({ code, message, line: lines.linePos(at).line })),
    complain,
  );
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { manifest: EMPTY_MANIFEST, issues };
  if (!isMap(root)) {
    complain('shape', 'The manifest must be a mapping with the keys "title" and "files".');
    return { manifest: EMPTY_MANIFEST, issues };
  }
  let title: string | null = null;
  let files: Record<string, SourceContext> = {};
  const reader: ManifestReader = { complain, anchors: anchorsOf(document) };
  for (const [key, value] of pairs(root, 'the manifest', reader)) {
    if (key === 'title') title = textOf(value) ?? badText(complain, 'title', value);
    else if (key === 'files') files = readFiles(value, reader);
    else
      complain(
        'unknown-key',
        `The key "${shorten(key)}" is not known here; known are ${TOP_KEYS.join(', ')}.`,
        shorten(key),
      );
  }
  return { manifest: { title, files }, issues };
}

interface ManifestReader {
  readonly complain: Complain;
  /** What each `&name` stands for. */
  readonly anchors: ReadonlyMap<string, unknown>;
}

/** Nothing is expanded: an alias counts where it stands, so that a nest of them costs nothing. */
function anchorsOf(document: Document.Parsed): Map<string, unknown> {
  const anchors = new Map<string, unknown>();
  try {
    visit(document, {
      Node: (_, node) => {
        if (!isAlias(node) && isNode(node) && 'anchor' in node && typeof node.anchor === 'string')
          anchors.set(node.anchor, node);
      },
    });
  } catch {
    // Nested beyond reason, which the parser has told already.
  }
  return anchors;
}

function readFiles(node: unknown, reader: ManifestReader): Record<string, SourceContext> {
  const { complain } = reader;
  // A null prototype, for a file may be called `__proto__`.
  const files: Record<string, SourceContext> = Object.create(null) as Record<string, SourceContext>;
  if (!isMap(node)) {
    if (!(isScalar(node) && node.value === null))
      complain('shape', '"files" must map each path to its facts.', 'files');
    return files;
  }
  for (const [key, value] of pairs(node, '"files"', reader)) {
    const path = key
      .normalize('NFC')
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)+/, '');
    if (path === '' || path.startsWith('/') || path.split('/').includes('..') || /^[a-z]:\//iu.test(path)) {
      complain(
        'bad-path',
        `"${shorten(key)}" is no path inside the folder; write it relative to the folder.`,
        shorten(key),
      );
    } else if (isMap(value)) files[path] = readContext(value, path, reader);
    else if (isScalar(value) && value.value === null) files[path] = {};
    else
      complain(
        'shape',
        `The facts of "${shorten(path)}" must be a mapping such as { genre: letter }.`,
        shorten(path),
      );
  }
  return files;
}

function readContext(node: YAMLMap, path: string, reader: ManifestReader): SourceContext {
  const { complain } = reader;
  const context: { -readonly [K in (typeof FILE_KEYS)[number]]?: SourceContext[K] & string } = {};
  for (const [key, value] of pairs(node, `"${shorten(path)}"`, reader)) {
    const detail = `${shorten(path)}: ${shorten(key)}`;
    const words = textOf(value);
    if (!(FILE_KEYS as readonly string[]).includes(key)) {
      complain(
        'unknown-key',
        `The key "${shorten(key)}" is not known for a file; known are ${FILE_KEYS.join(', ')}.`,
        detail,
      );
    } else if (words === undefined) badText(complain, detail, value);
    else if (key === 'genre') {
      if ((GENRES as readonly string[]).includes(words)) context.genre = words as Genre;
      else complain('bad-value', `"${shorten(words)}" is no genre; known are ${GENRES.join(', ')}.`, detail);
    } else if (key === 'published') {
      if (isCalendarDate(words)) context.published = words;
      else complain('bad-value', `"${shorten(words)}" is no date; write it as YYYY-MM-DD.`, detail);
    } else context[key as 'publisher' | 'note' | 'origin'] = words;
  }
  return context;
}

/** Issues for files the manifest names that the case does not hold. `paths` includes children. */
export function absentFiles(manifest: Manifest, paths: ReadonlySet<string>, manifestPath: string): Issue[] {
  return Object.keys(manifest.files)
    .filter((path) => !paths.has(path))
    .sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))
    .map((path) => ({
      code: 'case.manifest-absent-file',
      severity: 'error',
      message: `The manifest names "${shorten(path)}", but there is no such file in the case; correct the path or remove the entry.`,
      place: { path: manifestPath, detail: shorten(path) },
    }));
}

/** The keys of a mapping with their values; of a key that stands twice the last counts, and it is said. */
function* pairs(node: YAMLMap, where: string, reader: ManifestReader): Generator<[string, unknown]> {
  const found = new Map<string, unknown>();
  for (const { key, value } of node.items) {
    if (!isScalar(key)) {
      reader.complain('shape', `A key of ${where} is no plain word; write a word before the colon.`);
      continue;
    }
    const name = String(key.value ?? '');
    if (found.has(name))
      reader.complain(
        'syntax',
        `The key "${shorten(name)}" stands twice in ${where}; the last one counts. Remove the other.`,
        shorten(name),
      );
    found.set(name, isAlias(value) ? reader.anchors.get(value.source) : value);
  }
  yield* found;
}

/** Longest value; a note is a few lines, not a document. */
const LONGEST_TEXT = 2000;

function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value } = node;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const told = typeof value === 'string' ? value : (node.source ?? String(value));
  if (told.length > LONGEST_TEXT) return undefined;
  // Marks that turn the direction of writing, and control characters, would change what is shown around them.
  const words = cleanText(told)
    .replaceAll(/[\s\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu, ' ')
    .trim();
  return words === '' ? undefined : words;
}

function badText(complain: Complain, detail: string, value: unknown): null {
  const long = isScalar(value) && typeof value.value === 'string' && value.value.length > LONGEST_TEXT;
  complain(
    'bad-value',
    long
      ? `The value has more than ${LONGEST_TEXT} characters; shorten it.`
      : 'The value must be words, and not empty; remove the key if nothing is known.',
    detail,
  );
  return null;
}

function isCalendarDate(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const date = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
}
