/** Text widths without a font engine: good enough to wrap labels so that none overlaps its neighbour. */

/** Bold faces are wider by about this much. */
const BOLD = 1.13;

/** Width of a character of a usual sans-serif face, as a share of the font size. Errs on the wide side. */
function charWidth(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x1100 && (code <= 0x115f || (code >= 0x2e80 && code <= 0xffdc) || code >= 0x1f300))
    return 1.05;
  if (/[\u0300-\u036f\u200b-\u200f]/.test(char)) return 0;
  if (/[iIl.,:;'|!()[\]]/.test(char)) return 0.33;
  if (/[fjrt\s-]/.test(char)) return 0.38;
  if (/[mwMW@%—]/.test(char)) return 0.9;
  if (/\p{Lu}/u.test(char)) return 0.7;
  return 0.57;
}

/** Width in pixels of a line of text at a font size. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width * size;
}

/** The font size to reckon with for bold text. */
export function boldSize(size: number): number {
  return size * BOLD;
}

/** Text cut to a width, with an ellipsis where something is left out. */
export function clipText(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  let used = textWidth('…', size);
  for (const char of text) {
    used += charWidth(char) * size;
    if (used > width) break;
    kept += char;
  }
  return `${kept.trimEnd()}…`;
}

/** Lines no wider than `width`, at most `most` of them; words that are too long are broken, the rest is cut with an ellipsis. */
export function wrapText(text: string, size: number, width: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.split(/\s+/).filter((word) => word !== '');
  for (const [at, word] of words.entries()) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (lines.length === most - 1 || (line === '' && textWidth(word, size) > width)) {
      const rest = [line, ...words.slice(at)].filter((part) => part !== '').join(' ');
      lines.push(clipText(rest, size, width));
      return lines;
    }
    if (line !== '') lines.push(line);
    line = word;
    if (textWidth(word, size) > width) {
      lines.push(clipText([word, ...words.slice(at + 1)].join(' '), size, width));
      return lines.slice(0, most);
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
