/** The scalar values of the export: ids, dates, and the intervals imprecise values are kept in. */
import { z } from 'zod';

/** Text that says something: unknown is null or absent, never "". */
export const text = z.string().min(1);

/** An id of a record; ids derive from content and are opaque. */
export const id = z.string().min(1);

/** ISO 8601 to the precision known: `2024`, `2024-05` or `2024-05-17`. */
export const isoDate = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'an ISO 8601 date, e.g. 2024-05-17');

/** UTF-16 code unit offset into a document's text. */
export const offset = z.int().min(0);

/** An amount of something as an interval; a null bound is open. */
export const quantitySchema = z
  .strictObject({
    text,
    min: z.number().nullable(),
    max: z.number().nullable(),
    minExclusive: z.boolean(),
    maxExclusive: z.boolean(),
    unit: text.nullish(),
    approximate: z.boolean(),
  })
  .meta({ id: 'Quantity' });

/** An amount of money as an interval; the currency is ISO 4217, or null where the words leave it open. */
export const amountSchema = z
  .strictObject({
    text,
    min: z.number().nullable(),
    max: z.number().nullable(),
    currency: text.nullish(),
    approximate: z.boolean(),
  })
  .meta({ id: 'Amount' });

/** A time as an interval of days with both ends included; `anchor` is the date its words were read against. */
export const timeSchema = z
  .strictObject({
    text,
    earliest: isoDate.nullable(),
    latest: isoDate.nullable(),
    edtf: text.nullish(),
    anchor: isoDate.nullish(),
  })
  .meta({ id: 'Time' });
