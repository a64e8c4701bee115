/** Doubts about canonical text that hold for every format alike. */
import type { Issue } from '../model/index.ts';
import type { DocumentDraft } from './reader.ts';

const BIDI = /[\u202A-\u202E\u2066-\u2069]/u;

/** Issues about a draft's text; `told` holds those the reader raised itself. */
export function textIssues(draft: DocumentDraft | null, path: string, told: readonly Issue[]): Issue[] {
  if (draft === null) return [];
  const issues: Issue[] = [];
  const bidi = draft.text.search(BIDI);
  if (bidi >= 0) {
    issues.push({
      code: 'read.bidi-control',
      severity: 'notice',
      message:
        'The text holds characters that reverse the order in which it is shown; it is kept as written, so look at quotes from it with care.',
      place: { path, start: bidi, end: bidi + 1 },
    });
  }
  const explained = told.some(({ severity, code }) => severity === 'error' || code.endsWith('-no-text'));
  if (draft.text.trim() === '' && !explained) {
    issues.push({
      code: 'read.no-text',
      severity: 'warning',
      message:
        'No text was found in the file; if it shows any, it is drawn as an image or by a script: put a transcript beside it.',
      place: { path },
    });
  }
  return issues;
}
