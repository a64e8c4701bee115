/** The published JSON Schema (draft 2020-12) of the case export; schema/waybill-case-1.schema.json is its text. */
import { z } from 'zod';
import { caseExportSchema, FORMAT } from './case-export.ts';

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
