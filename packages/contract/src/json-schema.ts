/** The published JSON Schemas (draft 2020-12); the files in schema/ are their text. */
import { z } from 'zod';
import { caseExportSchema, FORMAT } from './case-export.ts';
import { documentExtractSchema, EXTRACT_FORMAT } from './document-extract.ts';

/** The JSON Schema of `waybill-case/1`, as plain data. */
export function caseJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(caseExportSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: 'urn:waybill:case:1',
    title: FORMAT,
    description: 'A Waybill case: sources, documents, parties, claims, and what is projected from them.',
    ...rest,
  };
}

/** The JSON Schema of one line of `waybill extract --json`, as plain data. */
export function extractJsonSchema(): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(documentExtractSchema, { target: 'draft-2020-12' });
  return {
    $schema,
    $id: 'urn:waybill:extract:1',
    title: EXTRACT_FORMAT,
    description: 'One document: its text, and the parties and claims it holds by itself.',
    ...rest,
  };
}
