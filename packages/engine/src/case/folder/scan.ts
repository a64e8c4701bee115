/**
 * Lists the files of a case folder: sorted by path, no hidden files, none of our own output, nothing outside
 * the folder. What is left out on purpose is said in an issue.
 */
import { lstat, readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Issue } from '../../model/index.ts';
import { CaseError, messageOf, systemCode } from '../case-error.ts';

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
  /** Relative to the case folder, `/` as separator, Unicode NFC. */
  readonly path: string;
  /** Where it lies on this machine. */
  readonly location: string;
  readonly size: number;
  /** When it was last written, in milliseconds since 1970, with fractions where the file system has them. */
  readonly modified: number;
}

export interface Scan {
  readonly files: readonly ScannedFile[];
  readonly issues: readonly Issue[];
}

/** The manifest's file names, in order of preference. */
export const MANIFEST_NAMES = ['waybill.yaml', 'waybill.yml'] as const;

/** The files of a folder, by path. Throws CaseError when the folder is absent, no folder, or cannot be listed. */
export async function scanFolder(folder: string, limits: Partial<ScanLimits> = {}): Promise<Scan> {
  const settings = { ...SCAN_LIMITS, ...limits };
  const root = await realFolder(folder);
  const files: ScannedFile[] = [];
  const issues: Issue[] = [];
  const visited = new Set<string>([root]);
  const waiting: { location: string; path: string; depth: number }[] = [
    { location: root, path: '', depth: 0 },
  ];
  while (waiting.length > 0) {
    const at = waiting.pop();
    if (!at) break;
    for (const name of await namesIn(at.location, at.path, issues)) {
      if (name.startsWith('.')) continue;
      const location = join(at.location, name);
      const path = (at.path === '' ? name : `${at.path}/${name}`).normalize('NFC');
      const found = await lookAt(root, location, path, issues);
      if (!found) continue;
      if (found.kind === 'folder') {
        if (visited.has(found.real)) continue;
        visited.add(found.real);
        if (at.depth + 1 > settings.depth) {
          issues.push(
            issue(
              'case.too-deep',
              'warning',
              path,
              `Folders deeper than ${settings.depth} levels are not read; move the files up.`,
            ),
          );
        } else waiting.push({ location: found.real, path, depth: at.depth + 1 });
      } else if (found.size > settings.fileBytes) {
        issues.push(
          issue(
            'case.file-too-large',
            'error',
            path,
            `The file has ${found.size} bytes, more than the limit of ${settings.fileBytes}; split it or raise the limit.`,
          ),
        );
      } else files.push({ path, location, size: found.size, modified: found.modified });
    }
  }
  files.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
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

async function realFolder(folder: string): Promise<string> {
  try {
    const real = await realpath(folder);
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

async function namesIn(location: string, path: string, issues: Issue[]): Promise<string[]> {
  try {
    return (await readdir(location)).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  } catch (error) {
    if (path === '')
      throw new CaseError(
        'no-folder',
        `The folder ${location} cannot be listed (${systemCode(error) ?? messageOf(error)}).`,
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
  | { readonly kind: 'folder'; readonly real: string }
  | { readonly kind: 'file'; readonly size: number; readonly modified: number };

async function lookAt(
  root: string,
  location: string,
  path: string,
  issues: Issue[],
): Promise<Found | undefined> {
  try {
    const link = (await lstat(location)).isSymbolicLink();
    const real = link ? await realpath(location) : location;
    if (link && real !== root && !real.startsWith(root + sep)) {
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
    if (facts.isFile()) return { kind: 'file', size: facts.size, modified: facts.mtimeMs };
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

function issue(code: string, severity: Issue['severity'], path: string | null, message: string): Issue {
  return { code, severity, message, place: { path } };
}
