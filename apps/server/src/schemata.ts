/** The FollowTheMoney vocabulary as the routes ask for it. */
import { FTM_TOPICS, type FtmProperty, type FtmSchema, schemaNames, schemaOf } from '@waybill/engine';

/** All schemata by name. */
export const SCHEMATA: readonly FtmSchema[] = schemaNames().flatMap((name) => schemaOf(name) ?? []);

/** Those whose entities are matched. */
export const MATCHED: readonly FtmSchema[] = SCHEMATA.filter(({ matchable }) => matchable === true);

const PROPERTIES: ReadonlyMap<string, FtmProperty> = new Map(
  [...SCHEMATA.filter(({ matchable }) => matchable !== true), ...MATCHED].flatMap(({ all }) =>
    [...all].filter(([, { stub }]) => stub !== true),
  ),
);

/** A property of any schema, by its name; that of a schema which is matched, where several have it. */
export function propertyNamed(name: string): FtmProperty | undefined {
  return PROPERTIES.get(name);
}

export function topicLabel(topic: string): string | undefined {
  return Object.hasOwn(FTM_TOPICS, topic) ? FTM_TOPICS[topic] : undefined;
}
