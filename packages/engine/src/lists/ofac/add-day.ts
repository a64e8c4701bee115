/** Days of listing of an entry that may have been listed more than once. */
import type { EntryDraft } from '../entry-draft.ts';
import { realDay } from '../list-date.ts';

/** The earliest day counts; every other is kept in its words. */
export function addDay(day: string, words: string, draft: EntryDraft): void {
  const real = realDay(day);
  if (real === undefined) {
    if (words.trim() !== '' && day !== '') draft.keep(words);
    return;
  }
  const known = draft.listedOn;
  draft.listedOn = known === null || real < known ? real : known;
  if (known !== null && real !== known)
    draft.add('notes', real > known ? `listed again: ${words}` : `listed again: ${known}`);
}
