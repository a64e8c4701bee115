/** What the pages of a PDF leave in doubt, one issue a kind with the pages it concerns. */
import type { Issue, Severity } from '../../model/index.ts';
import type { ReadPage } from './compose-pages.ts';

const DOUBTS: readonly {
  readonly verdict: ReadPage['verdict'];
  readonly code: string;
  readonly severity: Severity;
  readonly message: (pages: string) => string;
}[] = [
  {
    verdict: 'empty',
    code: 'read.pdf-no-text',
    severity: 'warning',
    message: (pages) =>
      `${pages} hold no text: they are blank or pictures, and OCR is not part of this version; put a transcript beside the file.`,
  },
  {
    verdict: 'unmapped',
    code: 'read.pdf-untrusted-text',
    severity: 'warning',
    message: (pages) =>
      `The text of ${pages} names no or wrong characters and cannot be believed; OCR is not part of this version, compare with the page.`,
  },
  {
    verdict: 'misnamed',
    code: 'read.pdf-repaired-text',
    severity: 'warning',
    message: (pages) =>
      `The text of ${pages} was Cyrillic under Latin names and was re-read as windows-1251; compare with the page.`,
  },
  {
    verdict: 'scan',
    code: 'read.pdf-scan-text',
    severity: 'notice',
    message: (pages) =>
      `${pages} are pictures with an invisible reading laid over them by another program; compare with the page.`,
  },
  {
    verdict: 'unreadable',
    code: 'read.pdf-broken-page',
    severity: 'error',
    message: (pages) => `${pages} are damaged and were not read; get the file again from its source.`,
  },
];

/** The issues of pages read out of `count`. */
export function pageIssues(path: string, pages: readonly ReadPage[], count: number): Issue[] {
  const issues: Issue[] = [];
  for (const { verdict, code, severity, message } of DOUBTS) {
    const numbers = pages.filter((page) => page.verdict === verdict).map(({ number }) => number);
    const [page] = numbers;
    if (page === undefined) continue;
    issues.push({ code, severity, message: message(nameRanges(numbers)), place: { path, page } });
  }
  const cut = pages.filter(({ content }) => content?.layer.cut === true).map(({ number }) => number);
  const [page] = cut;
  if (page !== undefined) {
    const message = `${nameRanges(cut)} hold more characters than any page should and are read only so far.`;
    issues.push({ code: 'read.pdf-page-cut', severity: 'error', message, place: { path, page } });
  }
  if (count > pages.length) {
    const message = `Only ${pages.length} of ${count} pages were read; split the file, or raise the limit.`;
    issues.push({
      code: 'read.pdf-pages-cut',
      severity: 'error',
      message,
      place: { path, page: pages.length },
    });
  }
  if (count <= 0) {
    const message = 'The PDF holds no pages; get it again from its source.';
    issues.push({ code: 'read.pdf-no-text', severity: 'warning', message, place: { path } });
  }
  return issues;
}

/** `Pages 1-3, 7`. */
function nameRanges(numbers: readonly number[]): string {
  const ranges: string[] = [];
  for (let at = 0; at < numbers.length; ) {
    let end = at;
    while (numbers[end + 1] === (numbers[end] ?? 0) + 1) end += 1;
    ranges.push(end > at ? `${numbers[at]}-${numbers[end]}` : `${numbers[at]}`);
    at = end + 1;
  }
  return `${numbers.length > 1 ? 'Pages' : 'Page'} ${ranges.join(', ')}`;
}
