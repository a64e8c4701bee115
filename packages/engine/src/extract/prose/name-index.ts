/** Names met so far, by comparison form and by word, so that looking one up costs the same however long the document is. */
import { ADMINISTRATIVE_AREAS } from '../../data/lexicon/administrative-areas.ts';
import { foldName } from './name-forms.ts';
import type { NameIndex, Referent } from './referent.ts';

/** Bearers of one word beyond which a part of a name tells nothing. */
const TOO_MANY = 64;
const LINKS = new Set(['of', 'for', 'on', 'under']);
const AREAS: ReadonlySet<string> = new Set(ADMINISTRATIVE_AREAS);

export function openNameIndex(): NameIndex {
  return { byName: new Map(), byWord: new Map() };
}

/** Notes that a referent goes by this name. */
export function addName(index: NameIndex, name: string, referent: Referent): void {
  const folded = foldName(name);
  const bearers = index.byName.get(folded) ?? [];
  if (bearers.includes(referent)) return;
  if (bearers.length < TOO_MANY) bearers.push(referent);
  index.byName.set(folded, bearers);
  const words = folded.split(' ');
  // "National Bank of Alkor" may be called the bank, never Alkor.
  const link = words.findIndex((word, at) => at > 0 && LINKS.has(word));
  for (const word of new Set(link < 0 ? words : words.slice(0, link))) {
    const held = index.byWord.get(word) ?? [];
    if (held.length <= TOO_MANY) held.push({ words, referent });
    index.byWord.set(word, held);
  }
}

/** Who goes by exactly this name, earliest first. */
export function bearersOf(index: NameIndex, name: string): readonly Referent[] {
  return index.byName.get(foldName(name)) ?? [];
}

/** Whose names hold this one as a run of whole words; none where too many might. Areas named after a town are not the town. */
export function bearersOfWhole(index: NameIndex, part: string): readonly Referent[] {
  const small = foldName(part).split(' ');
  const first = small[0] ?? '';
  if (small.length === 1 && first.length < 2) return [];
  const held = index.byWord.get(first) ?? [];
  if (held.length > TOO_MANY) return [];
  const found = new Set<Referent>();
  for (const { words, referent } of held) {
    const link = words.findIndex((word, at) => at > 0 && LINKS.has(word));
    if (words.length <= small.length || !holds(link < 0 ? words : words.slice(0, link), small)) continue;
    if (referent.schema === 'Address' && words.some((word) => AREAS.has(word))) continue;
    found.add(referent);
  }
  return [...found];
}

function holds(words: readonly string[], small: readonly string[]): boolean {
  for (let i = 0; i + small.length <= words.length; i += 1)
    if (small.every((word, k) => word === words[i + k])) return true;
  return false;
}
