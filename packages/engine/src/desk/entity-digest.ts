/** What an entity looks like, as a short hash: two versions of a list are compared by these. */
import { createHash } from 'node:crypto';
import type { ListedEntity } from '../model/index.ts';

/** 16 hex digits over everything but the days on which it was seen. Order of values does not matter. */
export function entityDigest({ id, schema, properties, caption, referents, target }: ListedEntity): string {
  const text = JSON.stringify([
    id,
    schema,
    caption,
    target,
    [...referents].sort(),
    Object.keys(properties)
      .sort()
      .map((name) => [name, [...(properties[name] ?? [])].sort()]),
  ]);
  return createHash('sha1').update(text).digest('hex').slice(0, 16);
}
