/** What stands in elements that nobody knows is kept and counted. */
import type { EntryDraft } from '../entry-draft.ts';
import { type Element, unknownTexts } from '../xml/element.ts';

export function keepUnknown(element: Element, known: ReadonlySet<string>, draft: EntryDraft): void {
  for (const { path, text } of unknownTexts(element, known)) {
    draft.print(path, text);
    draft.keep(`${path}: ${text}`);
  }
}
