/** Text of documents as Markdown text: nothing in it becomes markup, and it stays readable where nothing could. */
import { visibleText } from '../visible-text.ts';

/** One line of text. Line ends become spaces; characters that would start markup are escaped. */
export function escapeMarkdown(text: string): string {
  return visibleText(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/^( ?)([#+=-])/, '$1\\$2')
    .replace(/^( ?\d{1,9})([.)])/, '$1\\$2');
}

/** Text as a code span, with a fence longer than any run of backticks in it. */
export function codeMarkdown(text: string): string {
  const line = visibleText(text).replace(/\s+/g, ' ').replaceAll('|', '¦');
  const longest = Math.max(0, ...[...line.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0) return `\`${line}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${line} ${fence}`;
}
