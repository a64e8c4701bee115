/** What is wrong with a manifest, in words that say what to do. */
import type { Issue } from '../../model/index.ts';

export type Complain = (what: string, message: string, detail?: string) => void;

/** Most complaints about one manifest's spelling; one missing bracket may upset every line below it. */
const MOST_SYNTAX = 10;

/** Our words for the parser's, where its own speak to programmers. */
const WORDS: Readonly<Record<string, string>> = {
  MULTIPLE_DOCS: 'a second document begins with "---"; only the first is read',
  TAB_AS_INDENT: 'a tab stands where blanks must; YAML indents with blanks only',
};

interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly line: number;
}

/** Collects issues of one manifest. */
export function complaints(path: string): { readonly issues: Issue[]; readonly complain: Complain } {
  const issues: Issue[] = [];
  const complain: Complain = (what, message, detail) => {
    issues.push({
      code: `case.manifest-${what}`,
      severity: 'error',
      message,
      place: detail === undefined ? { path } : { path, detail },
    });
  };
  return { issues, complain };
}

/** Tells the first faults of spelling, and how many more there are. */
export function complainOfSyntax(faults: readonly YamlFault[], complain: Complain): void {
  for (const { code, message, line } of faults.slice(0, MOST_SYNTAX))
    complain(
      'syntax',
      `Not valid YAML: ${WORDS[code] ?? firstLine(message)}. Correct line ${line}.`,
      `line ${line}`,
    );
  const more = faults.length - MOST_SYNTAX;
  if (more > 0)
    complain('syntax', `Not valid YAML in ${more} more places; correct the first ones and build again.`);
}

function firstLine(message: string): string {
  return shorten((message.split('\n', 1)[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''), 160).replace(
    /[.:]$/,
    '',
  );
}

/** Words of the manifest for a message: one line, cut where long. */
export function shorten(words: string, limit = 80): string {
  const line = words.replaceAll(/\s+/g, ' ');
  return line.length <= limit ? line : `${line.slice(0, limit - 1).toWellFormed()}…`;
}
