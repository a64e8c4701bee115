/** Issue codes: as the sources make them, and as the pages tell them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './ready.mjs';

export const MARKS = {
  start: '<!-- made by scripts/make-docs.mjs: do not edit below -->',
  end: '<!-- made by scripts/make-docs.mjs: end -->',
};
const ENGINE = join(ROOT, 'packages', 'engine', 'src');
/** First words of codes: the rooms, and the parts of the room `extract`. */
const OWNERS =
  'read|extract|facts|papers|prose|lists|match|resolve|screen|events|network|dossier|case|values|model';
const LITERAL = new RegExp(`'((?:${OWNERS})\\.[a-z0-9]+(?:-[a-z0-9]+)*)'`, 'gu');
const TEMPLATE = new RegExp(`\`((?:${OWNERS})\\.[a-z0-9$\\{\\}-]+)\``, 'gu');
/** Dotted words that are no codes: names of files, and the rules by which mentions are joined. */
const RULE_ROOMS = /^(?:resolve|match)\./u;
const FILE = /\.(?:sqlite|json|html|md|js|ts)$/u;

function sources(folder) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'fixture' || entry.name === 'data' ? [] : sources(path);
    return entry.name.endsWith('.ts') && !entry.name.endsWith('.test.ts') ? [path] : [];
  });
}

/**
 * The codes in the sources: `exact` ones, and `patterns` for those that a small builder puts together, such as
 * `case.manifest-${what}`.
 */
export function codesInSources() {
  const exact = new Set();
  const patterns = new Set();
  for (const file of sources(ENGINE)) {
    const text = readFileSync(file, 'utf8');
    for (const { 1: code, index } of text.matchAll(LITERAL)) {
      const before = text.slice(Math.max(0, index - 6), index);
      const rule = before === 'rule: ' || (RULE_ROOMS.test(code) && before !== 'code: ');
      if (!rule && !FILE.test(code)) exact.add(code);
    }
    // A name in back quotes without a placeholder stands in a comment.
    for (const { 1: code } of text.matchAll(TEMPLATE)) if (code.includes('${')) patterns.add(code);
  }
  return {
    exact: [...exact].sort(),
    patterns: [...patterns].sort().map((code) => ({
      code,
      regex: new RegExp(`^${code.replaceAll('.', '\\.').replaceAll(/\$\{[^}]*\}/gu, '[a-z0-9-]+')}$`, 'u'),
    })),
  };
}

/** The first heading above a place in a page, as the anchor that GitHub makes of it. */
function anchorAt(text, index) {
  const heading = [...text.slice(0, index).matchAll(/^##+ (.+)$/gmu)].at(-1)?.[1] ?? '';
  return heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/gu, '-');
}

/** Every code that a table of a page tells, in whichever page. A row may tell several codes that mean the same. */
export function codesInPages() {
  const docs = join(ROOT, 'docs');
  return readdirSync(docs)
    .filter((name) => name.endsWith('.md'))
    .flatMap((page) => {
      const whole = readFileSync(join(docs, page), 'utf8');
      const text = whole.split(MARKS.start)[0] ?? '';
      return [...text.matchAll(/^\| (`[a-z]+\.[a-z0-9`, .-]+`) \|(.*)\|$/gmu)].flatMap(
        ({ 1: names, 2: rest, index }) => {
          const cells = rest.split('|').map((cell) => cell.trim());
          const [severity = '', meaning = ''] = cells.length === 1 ? ['error', cells[0]] : cells;
          return [...names.matchAll(/`([^`]+)`/gu)]
            .filter(({ 1: code = '' }) => new RegExp(`^(?:${OWNERS})\\.`, 'u').test(code))
            .map(({ 1: code = '' }) => ({ code, severity, meaning, page, anchor: anchorAt(text, index) }));
        },
      );
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** The index of all codes, as a table. */
export function issueIndex() {
  const rows = codesInPages()
    .filter(({ code }, at, all) => all[at - 1]?.code !== code)
    .map(
      ({ code, severity, meaning, page, anchor }) =>
        `| \`${code}\` | ${severity} | ${meaning} | [${page.replace('.md', '')}](${page === 'issues.md' ? '' : page}#${anchor}) |`,
    );
  return ['| code | severity | meaning | told in |', '|---|---|---|---|', ...rows].join('\n');
}

/** The page with the index made anew. */
export function withIndex(page) {
  const [start, end] = [page.indexOf(MARKS.start), page.indexOf(MARKS.end)];
  if (start < 0 || end < start) throw new Error('docs/issues.md has lost the marks of its generated part');
  return `${page.slice(0, start + MARKS.start.length)}\n\n${issueIndex()}\n\n${page.slice(end)}`;
}
