/** Where a case keeps its files. */
import { stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { CaseError } from '../case-error.ts';

export interface CasePaths {
  readonly caseFile: string;
  /** Folder of export and dossier. */
  readonly out: string;
  readonly exportFile: string;
  readonly htmlFile: string;
  readonly markdownFile: string;
}

/** The folder inside a case folder that holds what we make. */
export const OWN_FOLDER = '.waybill';

/** `caseFile` defaults to `.waybill/case.sqlite` in the folder, `out` to the folder of the case file. */
export function casePaths(folder: string, caseFile?: string, out?: string): CasePaths {
  const file = resolve(caseFile ?? join(folder, OWN_FOLDER, 'case.sqlite'));
  const target = resolve(out ?? dirname(file));
  return {
    caseFile: file,
    out: target,
    exportFile: join(target, 'case.json'),
    htmlFile: join(target, 'dossier.html'),
    markdownFile: join(target, 'dossier.md'),
  };
}

/** The case file behind what a user typed: the file itself, or the folder it lies in. Throws CaseError. */
export async function findCaseFile(target: string): Promise<string> {
  try {
    if ((await stat(target)).isDirectory()) return casePaths(target).caseFile;
    return resolve(target);
  } catch (error) {
    throw new CaseError('no-case', `There is no case at ${target}; give the folder, or the case file.`, {
      cause: error,
    });
  }
}
