/** An entity of a list before the facts of its version are put on it. */
import { captionOf, schemaOf } from '../../ftm/index.ts';
import type { EntityProperties, ListedEntity, ListVersion } from '../../model/index.ts';
import type { IsoDate } from '../../values/index.ts';

export interface EntityDraft {
  readonly id: string;
  readonly schema: string;
  readonly properties: EntityProperties;
  readonly referents: readonly string[];
  readonly target: boolean;
  /** Since when the list has it, and when it last changed, where the list says so. */
  readonly since: IsoDate | null;
  readonly changed: IsoDate | null;
}

export function finishEntity(
  { since, changed, ...draft }: EntityDraft,
  { list, publishedOn }: Pick<ListVersion, 'list' | 'publishedOn'>,
): ListedEntity {
  return {
    id: draft.id,
    caption: captionOf(draft.schema, draft.properties) ?? schemaOf(draft.schema)?.label ?? draft.id,
    schema: draft.schema,
    properties: draft.properties,
    datasets: [list],
    referents: draft.referents,
    target: draft.target,
    firstSeen: midnight(since),
    lastSeen: midnight(publishedOn),
    lastChange: midnight(changed),
  };
}

function midnight(day: IsoDate | null): string | null {
  return day === null ? null : `${day}T00:00:00`;
}
