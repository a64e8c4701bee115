/** JSON Lines to many texts. */
export { type JsonLine, type JsonRecord, readJsonLine } from './json-record.ts';
export { jsonlReader, sameId } from './jsonl-reader.ts';
