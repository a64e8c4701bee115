/** Where a case keeps its files. */
import { stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { CaseError } from '../../disk/index.ts';

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

/**
 * Refuses places among the documents: what we write there would be read as evidence by the next build, or stand in the
 * place of a document. Folders whose names begin with a dot are never read and so are free. Throws CaseError.
 */
export function refusePlacesAmongDocuments(folder: string, { caseFile, out }: CasePaths): void {
  const among = (target: string): boolean => {
    const way = relative(resolve(folder), target);
    if (isAbsolute(way)) return false;
    const steps = way.split(sep);
    return steps[0] !== '..' && !steps.some((step) => step.startsWith('.'));
  };
  const refuse = (what: string, place: string): never => {
    throw new CaseError(
      'bad-option',
      `${place} lies among the documents, where the next build would read ${what} as one of them; choose a place outside ${folder}, or in a folder whose name begins with a dot.`,
    );
  };
  if (among(caseFile)) refuse('the case file', caseFile);
  if (among(out)) refuse('the dossier', out);
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
