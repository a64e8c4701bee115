/** The listing itself as a Sanction entity that points at the party. */
import type { ListEntry, ListVersion } from '../../model/index.ts';
import { publicationOf } from '../publication-of.ts';
import type { EntityDraft } from './entity-draft.ts';
import { entityId } from './entity-id.ts';
import { PropertyValues } from './property-values.ts';

export function sanctionEntity(version: ListVersion, entry: ListEntry): EntityDraft {
  const { country, homepage, programmes } = publicationOf(version.list);
  const party = entityId(version.list, entry.id);
  const values = new PropertyValues('Sanction');
  values.add('entity', party);
  values.add('authority', version.publisher);
  values.add('publisher', version.publisher);
  values.add('country', country);
  for (const programme of entry.programmes) {
    values.add('program', programme);
    if (Object.hasOwn(programmes, programme)) values.add('provisions', programmes[programme]);
  }
  for (const words of entry.properties['program'] ?? []) values.add('provisions', words);
  values.add('listingDate', entry.listedOn);
  values.add('startDate', entry.listedOn);
  values.add('endDate', entry.delistedOn);
  values.add('authorityId', entry.id);
  values.add('sourceUrl', homepage);
  return {
    id: `${party}-sanction`,
    schema: 'Sanction',
    properties: values.finish(),
    referents: [],
    target: false,
    since: entry.listedOn,
    changed: entry.listedOn,
  };
}
