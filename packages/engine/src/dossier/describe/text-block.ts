/** Plain text for terminals: a title, indented lines under headings. No word of a document steers the terminal or starts a line. */
import { visibleText } from '../visible-text.ts';

/** A part of a text block; parts without lines are left out. */
export interface TextPart {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** Title and parts as text, two spaces in; a line that starts with white space keeps it. */
export function textBlock(title: string, lead: readonly string[], parts: readonly TextPart[]): string {
  const filled = parts.filter(({ lines }) => lines.length > 0);
  return [
    title,
    ...lead.filter((line) => line !== ''),
    ...filled.flatMap(({ heading, lines }) => ['', heading, ...lines.map((line) => `  ${line}`)]),
  ]
    .map(oneLine)
    .join('\n');
}

function oneLine(line: string): string {
  return visibleText(line).replaceAll('\n', ' ');
}
