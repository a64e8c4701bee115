/** "Linked To: X": the entry of the same list that X names, where exactly one has that name. */
import type { ListEntry, ListLink } from '../../model/index.ts';
import type { EntryDraft } from '../entry-draft.ts';

/** The finished entries, their links pointing at entries. Primary names hold before aliases. */
export function resolveLinks(drafts: readonly EntryDraft[]): ListEntry[] {
  const finished = drafts.map((draft) => draft.finish());
  const owners = ownersOf(finished);
  return finished.map((entry) =>
    entry.links.length === 0
      ? entry
      : {
          ...entry,
          links: withoutEchoes(
            entry.links.map((link) => {
              const only = link.entry ?? owners.get(fold(link.name))?.only;
              return only === undefined || only === entry.id ? link : { ...link, entry: only };
            }),
          ),
        },
  );
}

/** Who has a name: `only` where it is a single entry. */
interface Owner {
  readonly primary: boolean;
  readonly only: string | undefined;
}

/** The owners of the names that links speak of. */
function ownersOf(entries: readonly ListEntry[]): ReadonlyMap<string, Owner> {
  const wanted = new Set(entries.flatMap(({ links }) => links.map(({ name }) => fold(name))));
  const owners = new Map<string, Owner>();
  if (wanted.size === 0) return owners;
  for (const { id, names } of entries)
    for (const { value, kind } of names) {
      const key = fold(value);
      if (!wanted.has(key)) continue;
      const primary = kind === 'primary';
      const known = owners.get(key);
      if (known === undefined || (primary && !known.primary)) owners.set(key, { primary, only: id });
      else if (primary === known.primary && known.only !== id) owners.set(key, { primary, only: undefined });
    }
  return owners;
}

/** "Linked To" in remarks says again, and less, what a relation of the file says. */
function withoutEchoes(links: readonly ListLink[]): readonly ListLink[] {
  const told = new Set(links.flatMap(({ entry, words }) => (words === undefined ? [] : (entry ?? []))));
  return told.size === 0
    ? links
    : links.filter(({ entry, words }) => words !== undefined || entry === undefined || !told.has(entry));
}

const PLAIN = /^[\x20-\x7e]*$/u;

/** Case, accents, quotes and a closing full stop make no other name. */
function fold(name: string): string {
  const plain = PLAIN.test(name) ? name : name.normalize('NFKD').replace(/[\u0300-\u036F]/gu, '');
  return plain
    .toLowerCase()
    .replace(/['"]/gu, '')
    .replace(/[\s.]+$/u, '')
    .replace(/\s+/gu, ' ');
}
