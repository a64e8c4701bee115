/** Numbers that name companies, people, accounts, ships, boxes and goods. */
export { IDENTIFIERS, type IdentifierKind, type IdentifierType } from '../../data/identifiers/identifiers.ts';
export * from './find-identifiers.ts';
export * from './validate-identifier.ts';
