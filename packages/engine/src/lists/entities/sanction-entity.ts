/** The listing itself as a Sanction entity that points at the party. */
import type { EntityProperties, ListEntry, ListVersion } from '../../model/index.ts';
import { publicationOf } from '../publication-of.ts';
import type { EntityDraft } from './entity-draft.ts';
import { entityId } from './entity-id.ts';

/** What all listings of a version have in common. */
export interface SanctionFacts {
  readonly authority: readonly string[];
  readonly country: readonly string[];
  readonly sourceUrl: readonly string[];
  /** What programmes stand for. */
  readonly programmes: Readonly<Record<string, string>>;
}

export function sanctionFacts({ list, publisher }: ListVersion): SanctionFacts {
  const { country, homepage, programmes } = publicationOf(list);
  const told = (value: string): readonly string[] => (value === '' ? [] : [value]);
  return { authority: told(publisher), country: told(country), sourceUrl: told(homepage), programmes };
}

export function sanctionEntity(version: ListVersion, entry: ListEntry, facts: SanctionFacts): EntityDraft {
  const party = entityId(version.list, entry.id);
  const { listedOn, delistedOn, programmes } = entry;
  const provisions = [
    ...programmes.flatMap((code) =>
      Object.hasOwn(facts.programmes, code) ? (facts.programmes[code] ?? []) : [],
    ),
    ...(entry.properties['program'] ?? []),
  ];
  return {
    id: `${party}-sanction`,
    schema: 'Sanction',
    properties: filled({
      authority: facts.authority,
      authorityId: [entry.id],
      country: facts.country,
      endDate: delistedOn === undefined ? [] : [delistedOn],
      entity: [party],
      listingDate: listedOn === null ? [] : [listedOn],
      program: programmes,
      provisions: [...new Set(provisions)],
      publisher: facts.authority,
      sourceUrl: facts.sourceUrl,
      startDate: listedOn === null ? [] : [listedOn],
    }),
    referents: [],
    target: false,
    since: listedOn,
    changed: listedOn,
  };
}

/** Without the properties that have no value. */
function filled(properties: EntityProperties): EntityProperties {
  const own: Record<string, readonly string[]> = {};
  for (const name of Object.keys(properties)) {
    const values = properties[name];
    if (values !== undefined && values.length > 0) own[name] = values;
  }
  return own;
}
