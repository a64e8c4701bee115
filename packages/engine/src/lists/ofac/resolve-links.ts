/** "Linked To: X": the entry of the same list that X names, where exactly one has that name. */
import type { ListEntry, ListLink } from '../../model/index.ts';
import type { EntryDraft } from '../entry-draft.ts';

/** The finished entries, their links pointing at entries. Primary names hold before aliases. */
export function resolveLinks(drafts: readonly EntryDraft[]): ListEntry[] {
  const finished = drafts.map((draft) => draft.finish());
  const primary = new Map<string, Set<string>>();
  const others = new Map<string, Set<string>>();
  for (const { id, names } of finished) {
    for (const { value, kind } of names) {
      const index = kind === 'primary' ? primary : others;
      const key = fold(value);
      const known = index.get(key);
      if (known === undefined) index.set(key, new Set([id]));
      else known.add(id);
    }
  }
  return finished.map((entry) =>
    entry.links.length === 0
      ? entry
      : {
          ...entry,
          links: withoutEchoes(
            entry.links.map((link) => {
              if (link.entry !== undefined) return link;
              const key = fold(link.name);
              const named = primary.get(key) ?? others.get(key);
              const [only] = named ?? [];
              return named?.size === 1 && only !== undefined && only !== entry.id
                ? { ...link, entry: only }
                : link;
            }),
          ),
        },
  );
}

/** "Linked To" in remarks says again, and less, what a relation of the file says. */
function withoutEchoes(links: readonly ListLink[]): readonly ListLink[] {
  const told = new Set(links.flatMap(({ entry, words }) => (words === undefined ? [] : (entry ?? []))));
  return told.size === 0
    ? links
    : links.filter(({ entry, words }) => words !== undefined || entry === undefined || !told.has(entry));
}

/** Case, accents, quotes and a closing full stop make no other name. */
function fold(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'"]/gu, '')
    .toLowerCase()
    .replace(/[\s.]+$/u, '')
    .replace(/\s+/gu, ' ');
}
