/** Entities as JSON text in the shape clients read. The text of an entity is made once and kept. */
import type { EntityProperties, ListedEntity } from '@waybill/engine';

/** An entity whose entity-typed properties may hold entities. */
export type NestedProperties = Readonly<Record<string, readonly (string | EntityBody)[]>>;

export interface EntityBody {
  readonly id: string;
  readonly caption: string;
  readonly schema: string;
  readonly properties: EntityProperties | NestedProperties;
  readonly datasets: readonly string[];
  readonly referents: readonly string[];
  readonly target: boolean;
  readonly first_seen: string | null;
  readonly last_seen: string | null;
  readonly last_change: string | null;
}

export function entityBody(
  entity: ListedEntity,
  properties: EntityBody['properties'] = entity.properties,
): EntityBody {
  const { id, caption, schema, datasets, referents, target, firstSeen, lastSeen, lastChange } = entity;
  return {
    id,
    caption,
    schema,
    properties,
    datasets,
    referents,
    target,
    first_seen: firstSeen,
    last_seen: lastSeen,
    last_change: lastChange,
  };
}

const KEPT = new WeakMap<ListedEntity, string>();

/** The flat entity. */
export function renderEntity(entity: ListedEntity): string {
  let text = KEPT.get(entity);
  if (text === undefined) {
    text = JSON.stringify(entityBody(entity));
    KEPT.set(entity, text);
  }
  return text;
}

/** The flat entity with more fields after its own. */
export function renderWith(entity: ListedEntity, more: Readonly<Record<string, unknown>>): string {
  return `${renderEntity(entity).slice(0, -1)},${JSON.stringify(more).slice(1)}`;
}
