/** Floor 1: the records of Waybill and their constructors. Nothing here reads, guesses or stores. */
export * from './claim.ts';
export * from './document.ts';
export * from './entity.ts';
export * from './event.ts';
export * from './extraction.ts';
export * from './ids.ts';
export * from './issue.ts';
export * from './list.ts';
export * from './mention.ts';
export * from './party.ts';
export * from './passage.ts';
export * from './proposal.ts';
export * from './source.ts';
