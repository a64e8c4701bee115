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
import { isMap, isScalar, LineCounter, parseDocument, type YAMLMap } from 'yaml';
import { GENRES, type Genre, type Issue, type SourceContext } from '../../model/index.ts';

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
  const issues: Issue[] = [];
  const complain = (what: string, message: string, detail?: string): void => {
    issues.push({
      code: `case.manifest-${what}`,
      severity: 'error',
      message,
      place: detail === undefined ? { path } : { path, detail },
    });
  };
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
    uniqueKeys: true,
  });
  for (const error of [...document.errors, ...document.warnings]) {
    const { line } = lines.linePos(error.pos[0]);
    complain('syntax', `Not valid YAML: ${firstLine(error.message)}. Correct line ${line}.`, `line ${line}`);
  }
  const root = document.contents;
  if (root === null || (isScalar(root) && root.value === null)) return { manifest: EMPTY_MANIFEST, issues };
  if (!isMap(root)) {
    complain('shape', 'The manifest must be a mapping with the keys "title" and "files".');
    return { manifest: EMPTY_MANIFEST, issues };
  }
  let title: string | null = null;
  let files: Record<string, SourceContext> = {};
  for (const [key, value] of pairs(root)) {
    if (key === 'title') title = textOf(value) ?? badText(complain, 'title');
    else if (key === 'files') files = readFiles(value, complain);
    else
      complain(
        'unknown-key',
        `The key "${shorten(key)}" is not known here; known are ${TOP_KEYS.join(', ')}.`,
        shorten(key),
      );
  }
  return { manifest: { title, files }, issues };
}

type Complain = (what: string, message: string, detail?: string) => void;

function readFiles(node: unknown, complain: Complain): Record<string, SourceContext> {
  // A null prototype, for a file may be called `__proto__`.
  const files: Record<string, SourceContext> = Object.create(null) as Record<string, SourceContext>;
  if (!isMap(node)) {
    if (!(isScalar(node) && node.value === null))
      complain('shape', '"files" must map each path to its facts.', 'files');
    return files;
  }
  for (const [key, value] of pairs(node)) {
    const path = key
      .normalize('NFC')
      .replaceAll('\\', '/')
      .replace(/^(?:\.\/)+/, '');
    if (path === '' || path.startsWith('/') || path.split('/').includes('..')) {
      complain(
        'bad-path',
        `"${shorten(key)}" is no path inside the folder; write it relative to the folder.`,
        shorten(key),
      );
    } else if (isMap(value)) files[path] = readContext(value, path, complain);
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

function readContext(node: YAMLMap, path: string, complain: Complain): SourceContext {
  const context: { -readonly [K in (typeof FILE_KEYS)[number]]?: SourceContext[K] & string } = {};
  for (const [key, value] of pairs(node)) {
    const detail = `${shorten(path)}: ${shorten(key)}`;
    const words = textOf(value);
    if (!(FILE_KEYS as readonly string[]).includes(key)) {
      complain(
        'unknown-key',
        `The key "${shorten(key)}" is not known for a file; known are ${FILE_KEYS.join(', ')}.`,
        detail,
      );
    } else if (words === undefined) badText(complain, detail);
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

function* pairs(node: YAMLMap): Generator<[string, unknown]> {
  for (const { key, value } of node.items) {
    yield [isScalar(key) ? String(key.value ?? '') : String(key), value];
  }
}

function textOf(node: unknown): string | undefined {
  if (!isScalar(node)) return undefined;
  const { value } = node;
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const words = (typeof value === 'string' ? value : (node.source ?? String(value))).normalize('NFC').trim();
  return words === '' ? undefined : words;
}

function badText(complain: Complain, detail: string): null {
  complain(
    'bad-value',
    'The value must be words on one line, and not empty; remove the key if nothing is known.',
    detail,
  );
  return null;
}

function isCalendarDate(words: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(words)) return false;
  const date = new Date(`${words}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(words);
}

function firstLine(message: string): string {
  return shorten((message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''), 160).replace(
    /[.:]$/,
    '',
  );
}

function shorten(words: string, limit = 80): string {
  const line = words.replaceAll(/\s+/g, ' ');
  return line.length <= limit ? line : `${line.slice(0, limit - 1)}…`;
}
