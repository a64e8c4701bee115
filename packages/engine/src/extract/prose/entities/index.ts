/** The tagger of entities: what running text names, as a hint to the readers and as mentions of its own. */
export { entitiesAt, type EntityHints } from './entity-hints.ts';
export { findEntities } from './find-entities.ts';
export type { FoundEntity } from './found-entity.ts';
export type { EntityKind } from './labels.ts';
export { meetEntities } from './meet-entities.ts';
export { settleSchemas } from './settle-schemas.ts';
export { schemaOfEntity } from './schema-of-entity.ts';
export { isNamedThing } from './is-named-thing.ts';
export { LEAST_LEAD, namesParty } from './names-party.ts';
export { isOrganisationWord, isTitle } from './word-traits.ts';
