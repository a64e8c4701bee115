/** Numbers that name companies, people, accounts, ships, boxes and goods. */
export type { IdentifierKind } from '../../data/identifiers/identifiers.ts';
export * from './find-identifiers.ts';
export * from './identifier-kinds.ts';
export * from './validate-identifier.ts';
export { checkWallet, type WalletCheck } from './wallets.ts';
