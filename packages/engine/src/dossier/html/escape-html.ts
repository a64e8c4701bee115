/** The only two ways text enters the HTML: escaped as text, or as an anchor id. Documents are hostile. */
import { visibleText } from '../visible-text.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for an element or a quoted attribute. */
export function escapeHtml(text: string): string {
  return visibleText(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}

/** An id as an anchor: letters, digits and dashes stay, anything else is written as its code. Distinct ids stay distinct. */
export function anchorId(id: string): string {
  return id.replace(/[^A-Za-z0-9-]/gu, (char) => `_${(char.codePointAt(0) ?? 0).toString(16)}_`);
}
