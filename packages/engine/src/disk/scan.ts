/**
 * Lists the files of a folder: sorted by path, no hidden files (ours among them), nothing outside
 * the folder. What is left out on purpose is said in an issue.
 */
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import type { Issue } from '../model/index.ts';
import { CaseError, messageOf, systemCode } from './case-error.ts';
import { namePaths, spellName } from './name-paths.ts';

export interface ScanLimits {
  /** Largest file that is read, in bytes. */
  readonly fileBytes: number;
  /** Most files in one case. */
  readonly files: number;
  /** Deepest folder below the case folder. */
  readonly depth: number;
}

export const SCAN_LIMITS: ScanLimits = { fileBytes: 512 * 1024 * 1024, files: 200_000, depth: 32 };

export interface ScannedFile {
  /** Relative to the case folder, `/` as separator, Unicode NFC, each once. */
  readonly path: string;
  /** Where it lies on this machine, byte for byte: names on a disk need not be Unicode. */
  readonly location: Buffer;
  readonly size: number;
  /** When it was last written, in milliseconds since 1970, with fractions where the file system has them. */
  readonly modified: number;
  /** When anything about it last changed; unlike `modified`, no program can set it back. */
  readonly changed: number;
}

export interface Scan {
  readonly files: readonly ScannedFile[];
  readonly issues: readonly Issue[];
}

/** The files of a folder, by path. Throws CaseError when the folder is absent, no folder, or cannot be listed. */
export async function scanFolder(folder: string, limits: Partial<ScanLimits> = {}): Promise<Scan> {
  const settings = { ...SCAN_LIMITS, ...limits };
  const root = await realFolder(folder);
  const found: Unnamed[] = [];
  const issues: Issue[] = [];
  const visited = new Set<string>([keyOf(root)]);
  const waiting: { location: Buffer; spelled: string; depth: number }[] = [
    { location: root, spelled: '', depth: 0 },
  ];
  while (waiting.length > 0) {
    const at = waiting.pop();
    if (!at) break;
    for (const { name, unicode, bytes } of await namesIn(at.location, at.spelled, issues)) {
      if (name.startsWith('.')) continue;
      const location = within(at.location, bytes);
      const spelled = at.spelled === '' ? name : `${at.spelled}/${name}`;
      const path = spelled.normalize('NFC');
      const facts = await lookAt(root, location, path, issues);
      if (!facts) continue;
      if (!unicode) issues.push(nameNotUnicode(path));
      if (facts.kind === 'folder') {
        if (visited.has(keyOf(facts.real))) continue;
        visited.add(keyOf(facts.real));
        if (at.depth + 1 > settings.depth) {
          issues.push(
            issue(
              'case.too-deep',
              'warning',
              path,
              `Folders deeper than ${settings.depth} levels are not read; move the files up.`,
            ),
          );
        } else waiting.push({ location: facts.real, spelled, depth: at.depth + 1 });
      } else if (facts.size > settings.fileBytes) {
        issues.push(
          issue(
            'case.file-too-large',
            'error',
            path,
            `The file has ${facts.size} bytes, more than the limit of ${settings.fileBytes}; split it.`,
          ),
        );
      } else found.push({ spelled, location, ...facts });
    }
  }
  const files = namePaths(found)
    .map(
      ({ path, location, size, modified, changed }): ScannedFile => ({
        path,
        location,
        size,
        modified,
        changed,
      }),
    )
    .sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  if (files.length > settings.files) {
    issues.push(
      issue(
        'case.too-many-files',
        'error',
        null,
        `The folder has ${files.length} files; only the first ${settings.files} by name are read. Split the case.`,
      ),
    );
    files.length = settings.files;
  }
  return { files, issues };
}

type Unnamed = Omit<ScannedFile, 'path'> & { readonly spelled: string };

async function realFolder(folder: string): Promise<Buffer> {
  try {
    const real = await realpath(folder, { encoding: 'buffer' });
    if (!(await stat(real)).isDirectory()) {
      throw new CaseError('not-a-folder', `${folder} is a file; give the folder that holds the documents.`);
    }
    return real;
  } catch (error) {
    if (error instanceof CaseError) throw error;
    throw new CaseError(
      'no-folder',
      `There is no folder ${folder} that can be opened (${systemCode(error) ?? messageOf(error)}).`,
      { cause: error },
    );
  }
}

const SEPARATOR = Buffer.from(sep);

function within(folder: Buffer, name: Buffer): Buffer {
  return folder.subarray(-1).equals(SEPARATOR)
    ? Buffer.concat([folder, name])
    : Buffer.concat([folder, SEPARATOR, name]);
}

/** Text that equal locations share and others do not. */
function keyOf(location: Buffer): string {
  return location.toString('latin1');
}

interface Entry {
  readonly name: string;
  readonly unicode: boolean;
  readonly bytes: Buffer;
}

async function namesIn(location: Buffer, path: string, issues: Issue[]): Promise<Entry[]> {
  try {
    const names = await readdir(location, { encoding: 'buffer' });
    return names.sort(Buffer.compare).map((bytes) => ({ bytes, ...spellName(bytes) }));
  } catch (error) {
    if (path === '')
      throw new CaseError(
        'no-folder',
        `The folder ${location.toString('utf8')} cannot be listed (${systemCode(error) ?? messageOf(error)}).`,
        { cause: error },
      );
    issues.push(
      issue(
        'case.folder-unreadable',
        'error',
        path,
        `The folder cannot be listed (${systemCode(error) ?? 'unknown'}); give yourself read permission.`,
      ),
    );
    return [];
  }
}

type Found =
  | { readonly kind: 'folder'; readonly real: Buffer }
  | {
      readonly kind: 'file';
      readonly size: number;
      readonly modified: number;
      readonly changed: number;
    };

async function lookAt(
  root: Buffer,
  location: Buffer,
  path: string,
  issues: Issue[],
): Promise<Found | undefined> {
  try {
    const link = (await lstat(location)).isSymbolicLink();
    const real = link ? await realpath(location, { encoding: 'buffer' }) : location;
    if (link && !real.equals(root) && !keyOf(real).startsWith(keyOf(within(root, Buffer.alloc(0))))) {
      issues.push(
        issue(
          'case.link-outside',
          'warning',
          path,
          'The link leads out of the folder and is not followed; copy the file in.',
        ),
      );
      return undefined;
    }
    const facts = await stat(real);
    if (facts.isDirectory()) return { kind: 'folder', real };
    if (facts.isFile())
      return { kind: 'file', size: facts.size, modified: facts.mtimeMs, changed: facts.ctimeMs };
    issues.push(
      issue(
        'case.not-a-file',
        'warning',
        path,
        'Neither a file nor a folder (a device, socket or pipe); it is not read.',
      ),
    );
  } catch (error) {
    issues.push(
      issue(
        'case.file-unreadable',
        'error',
        path,
        `The file cannot be opened (${systemCode(error) ?? 'unknown'}); check the link or the permissions.`,
      ),
    );
  }
  return undefined;
}

function nameNotUnicode(path: string): Issue {
  return issue(
    'case.name-not-unicode',
    'notice',
    path,
    'The name on the disk is not Unicode, as after unpacking an old archive; its bytes are shown as %XX. Rename it to see the words.',
  );
}

function issue(code: string, severity: Issue['severity'], path: string | null, message: string): Issue {
  return { code, severity, message, place: { path } };
}
