/** Document to claims: facts about the document, mentions and claims, each with exact passages. */
export { extractDocument, type ExtractOptions } from './extract-document.ts';
export * from './trace/index.ts';
export * from './propose/index.ts';
