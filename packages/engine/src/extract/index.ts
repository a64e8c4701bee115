/** Document to claims: facts about the document, mentions and claims, each with exact passages. */
export { extractDocument } from './extract-document.ts';
