/**
 * Rows of a table as subjects: `id`, `schema`, `name` and any FollowTheMoney property. A cell of any property but a
 * name may hold several values with `;` between them; a column may stand more than once.
 */
import type { TableRow } from '../disk/index.ts';
import { propertyOf, schemaOf } from '../ftm/index.ts';
import type { Subject } from '../screen/index.ts';

export interface SubjectRow {
  readonly line: number;
  readonly subject: Subject;
  /** What could not be used, each in words. */
  readonly notes: readonly string[];
}

/** Columns that are about the row and no property. */
const OWN = new Set([
  'id',
  'schema',
  'caption',
  'datasets',
  'referents',
  'target',
  'first_seen',
  'last_seen',
  'last_change',
]);
const DEFAULT_SCHEMA = 'LegalEntity';
/** More values than this of one property, and longer ones, are left out. */
const MOST_VALUES = 2000;
const LONGEST_VALUE = 2000;

/** See the header. `schema` stands for rows that give none. */
export function toSubject({ line, cells, problem }: TableRow, schema = DEFAULT_SCHEMA): SubjectRow {
  const notes = problem === undefined ? [] : [problem];
  const given = cells.find(([column]) => column === 'schema')?.[1].trim() ?? '';
  const known = given === '' || schemaOf(given) !== undefined;
  if (!known) notes.push(`the schema ${shorten(given)} is unknown: ${schema} is used`);
  const used = known && given !== '' ? given : schema;
  const properties: Record<string, string[]> = {};
  const unknown = new Set<string>();
  for (const [column, cell] of cells) {
    if (OWN.has(column) || cell.trim() === '') continue;
    const property = propertyOf(used, column);
    if (property === undefined) {
      unknown.add(column);
      continue;
    }
    const values = property.type === 'name' ? [cell] : cell.split(';');
    const kept = (properties[property.name] ??= []);
    for (const value of values) {
      const text = value.trim();
      if (text === '') continue;
      if (text.length > LONGEST_VALUE || kept.length >= MOST_VALUES) {
        notes.push(`${property.name}: too much of it: the rest is not looked up`);
        break;
      }
      if (!kept.includes(text)) kept.push(text);
    }
  }
  if (unknown.size > 0) notes.push(`no property of ${used}: ${[...unknown].map(shorten).join(', ')}`);
  const id = cells.find(([column]) => column === 'id')?.[1].trim() ?? '';
  return { line, subject: { ...(id === '' ? {} : { id }), schema: used, properties }, notes };
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}
