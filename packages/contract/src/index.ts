/** The shapes Waybill shows the world. Depends on nothing of the engine. */
export * from './case-export.ts';
export * from './document-extract.ts';
export { caseJsonSchema, extractJsonSchema } from './json-schema.ts';
export * from './screening/index.ts';
export * from './vocabulary.ts';
