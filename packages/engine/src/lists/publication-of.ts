/** What is known of a list by its name; a dataset nobody described is called by its name. */
import type { Publication } from '../data/lists/publication.ts';
import { PUBLICATIONS } from '../data/lists/publications.ts';
import type { ListId } from '../model/index.ts';

export type { Publication };

export function publicationOf(list: ListId): Publication {
  return (
    (Object.hasOwn(PUBLICATIONS, list) ? PUBLICATIONS[list] : undefined) ?? {
      title: list,
      publisher: '',
      homepage: '',
      downloads: [],
      licence: '',
      expected: { min: 0, max: Number.POSITIVE_INFINITY },
      topics: [],
      country: '',
      programmes: {},
    }
  );
}
