/** Pairs of names or parties compared, with reasons. */
import type { CompareRequest } from '@waybill/contract';
import { compareNames, schemaOf, SCREENING_SETTINGS } from '@waybill/engine';
import { HttpError } from './http-error.ts';

type Side = CompareRequest['pairs'][number]['left'];

/** Names of one side that are compared; alike costs grow with both sides. */
const MOST_NAMES = 200;

export function comparePairs({ pairs, threshold = SCREENING_SETTINGS.threshold }: CompareRequest): unknown {
  return {
    threshold,
    results: pairs.map(({ schema = 'LegalEntity', left, right }, at) => {
      if (schemaOf(schema)?.matchable !== true)
        throw new HttpError(400, `Pair ${at}: no such schema to match: ${schema.slice(0, 100)}`);
      const found = compareNames(sideOf(schema, left, at), sideOf(schema, right, at));
      const { alert, identity, queryName, matchedName, reasons } = found;
      return { alert, identity, match: alert >= threshold, left: queryName, right: matchedName, reasons };
    }),
  };
}

function sideOf(schema: string, side: Side, at: number) {
  const { name, names = [], properties = {} } = typeof side === 'string' ? { name: side } : side;
  const all = [...new Set([...(name === undefined ? [] : [name]), ...names, ...(properties['name'] ?? [])])]
    .map((one) => one.trim())
    .filter(Boolean);
  const [first] = all;
  if (first === undefined) throw new HttpError(400, `Pair ${at}: a side has no name.`);
  if (all.length > MOST_NAMES || all.some((one) => one.length > 1000))
    throw new HttpError(
      400,
      `Pair ${at}: a side has more than ${MOST_NAMES} names, or one of more than 1000 characters.`,
    );
  return { name: first, schema, names: all, properties };
}
