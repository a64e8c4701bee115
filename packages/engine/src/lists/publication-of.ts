/** What is known of a list by its name; a dataset nobody described is called by its name. */
import { type Publication, PUBLICATIONS } from '../data/lists/publications.ts';
import type { ListId } from '../model/index.ts';

export function publicationOf(list: ListId): Publication {
  const known: Readonly<Record<ListId, Publication>> = PUBLICATIONS;
  return (Object.hasOwn(known, list) ? known[list] : undefined) ?? { title: list, publisher: '', topics: [] };
}
