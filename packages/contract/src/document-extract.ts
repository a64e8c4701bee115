/**
 * `waybill-extract/1`: what one document says by itself, in the shapes of `waybill-case/1`. `waybill extract --json` prints
 * one such object a line.
 */
import { z } from 'zod';
import { claimSchema, documentSchema, issueSchema, partySchema, sourceSchema } from './record.ts';
import { id, offset, text } from './value.ts';

/** The value of `format` for one extracted document. */
export const EXTRACT_FORMAT = 'waybill-extract/1';

/** What one parser or refiner did. `data` depends on the step and may grow; the rest is stable. */
export const traceStepSchema = z
  .strictObject({
    step: text,
    /** The parser, rule or refiner that speaks. */
    by: text,
    what: z.string(),
    why: z.string().optional(),
    start: offset.optional(),
    end: offset.optional(),
    sentence: z.int().min(0).optional(),
    data: z.record(z.string(), z.unknown()).optional(),
    /** The claims it led to. */
    claims: z.array(id),
  })
  .meta({ id: 'TraceStep' });

/** One document: parties and claims of its own text, each claim with passages that quote it. */
export const documentExtractSchema = z.strictObject({
  format: z.literal(EXTRACT_FORMAT),
  /** As the input names it: the `id` of a line of JSON, else the path. */
  id: text,
  path: text,
  source: sourceSchema,
  /** Null where the file could not be read; an issue says why. */
  document: documentSchema.nullable(),
  parties: z.array(partySchema),
  claims: z.array(claimSchema),
  issues: z.array(issueSchema),
  /** With --trace only. */
  trace: z.array(traceStepSchema).optional(),
});

/** One document in format `waybill-extract/1`. */
export type DocumentExtract = z.infer<typeof documentExtractSchema>;
export type ExportedTraceStep = z.infer<typeof traceStepSchema>;
