/** `sort` and `filter` parameters, `field:…` each. */
import type { FieldFilter, SortKey } from '@waybill/engine';
import { HttpError } from './http-error.ts';
import { propertyNamed } from './schemata.ts';

const FIELDS: ReadonlySet<string> = new Set([
  'id',
  'caption',
  'schema',
  'datasets',
  'dataset',
  'countries',
  'topics',
  'referents',
  'first_seen',
  'last_seen',
  'last_change',
  'genders',
  'identifiers',
]);

/** Most sort keys or filters of one request. */
const MOST = 20;

/** `_score` leaves the order as it is. Throws a 400 for a field that is none. */
export function readSort(texts: readonly string[]): readonly SortKey[] {
  return within('sort', texts).flatMap((text) => {
    const [, field = '', order = 'asc'] = /^([^:]+)(?::(asc|desc))?$/iu.exec(text) ?? [];
    if (field === '')
      throw new HttpError(400, `Not an order: ${shortened(text)}; write field:asc or field:desc.`);
    if (field === '_score') return [];
    return [{ field: known('sort', field), descending: order.toLowerCase() === 'desc' }];
  });
}

/** Values of one field are gathered. Throws a 400 for a field that is none. */
export function readFilters(texts: readonly string[]): readonly FieldFilter[] {
  const fields = new Map<string, string[]>();
  for (const text of within('filter', texts)) {
    const colon = text.indexOf(':');
    if (colon < 1 || colon === text.length - 1)
      throw new HttpError(400, `Not a filter: ${shortened(text)}; write field:value.`);
    const field = known('filter', text.slice(0, colon));
    fields.set(field, [...(fields.get(field) ?? []), text.slice(colon + 1)]);
  }
  return [...fields].map(([field, values]) => ({ field, values }));
}

function within(name: string, texts: readonly string[]): readonly string[] {
  if (texts.length > MOST) throw new HttpError(400, `More than ${MOST} values of ${name}.`);
  return texts;
}

function known(where: string, field: string): string {
  const property = field.replace(/^properties\./u, '');
  if (FIELDS.has(field) || propertyNamed(property) !== undefined) return field;
  throw new HttpError(400, `No such field to ${where} by: ${shortened(field)}`);
}

function shortened(text: string): string {
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}
