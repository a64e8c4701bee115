/**
 * A FollowTheMoney entity out of JSON, strictly: a schema and properties of the model, text as values. Entities that
 * stand nested in properties, as in `targets.nested.json`, come out as entities of their own, with their ids in place.
 */
import { RISK_TOPICS } from '../../data/lists/risk-topics.ts';
import { captionOf, isA, propertyOf, schemaOf } from '../../ftm/index.ts';
import type { EntityProperties, ListedEntity, ListId } from '../../model/index.ts';
import type { ListIssues } from '../list-issues.ts';

export interface FtmContext {
  readonly list: ListId;
  readonly path: string;
  readonly place: string;
  readonly issues: ListIssues;
  /** Properties that the model does not have and were kept as notes: `Person.mood`, with how often. */
  readonly unknown: Map<string, number>;
}

/** Values longer than these are no values. */
const LONGEST_VALUE = 200_000;
const LONGEST_ID = 512;
const MOST_VALUES = 20_000;
const DEEPEST = 6;
const TIME = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}:\d{2}))?/u;

/** The entity and those nested in it, itself first; nothing where it is none, which an issue says. */
export function readFtmEntity(value: unknown, context: FtmContext): readonly ListedEntity[] {
  const run = new EntityRun(context);
  run.read(value, 0);
  return run.made.filter((entity) => entity !== undefined);
}

/** An entity while its properties are read. */
interface Reading {
  readonly id: string;
  readonly schema: string;
  /** By property; a value may stand twice. */
  readonly values: Map<string, string[]>;
  readonly depth: number;
}

class EntityRun {
  /** In the order in which they begin; undefined while one is read. */
  readonly made: (ListedEntity | undefined)[] = [];
  readonly #context: FtmContext;

  constructor(context: FtmContext) {
    this.#context = context;
  }

  /** The place of the entity among those that were made. */
  read(value: unknown, depth: number): number | undefined {
    const about = recordOf(value);
    const properties = recordOf(about?.['properties']);
    const id = about?.['id'];
    if (about === undefined || properties === undefined || !isId(id)) {
      this.#tell('lists.bad-row', 'this is no entity with an id and properties and is left out');
      return undefined;
    }
    const named = about['schema'];
    const schema = typeof named === 'string' ? schemaOf(named) : undefined;
    if (schema === undefined || schema.abstract === true) {
      const words = JSON.stringify(named ?? null).slice(0, 60);
      const message = `the entity ${id} is of no schema of FollowTheMoney (${words}) and is left out`;
      this.#tell('lists.unknown-schema', message);
      return undefined;
    }
    const reading = { id, schema: schema.name, values: new Map<string, string[]>(), depth };
    const place = this.made.length;
    this.made.push(undefined);
    for (const [name, own] of Object.entries(properties)) this.#readProperty(reading, name, own);
    this.made[place] = entityOf(about, reading, this.#context.list);
    return place;
  }

  #readProperty(reading: Reading, name: string, own: unknown): void {
    const all: readonly unknown[] = Array.isArray(own) ? own : [own];
    if (all.length > MOST_VALUES)
      this.#tell(
        'lists.too-large',
        `the entity ${reading.id} has ${all.length} values of ${name}: the first ${MOST_VALUES} are read`,
      );
    const back = wayBack(reading.schema, name);
    for (const one of all.slice(0, MOST_VALUES)) {
      if (recordOf(one) !== undefined) this.#readNested(reading, name, back, one);
      else if (back === undefined) this.#readValue(reading, name, one);
    }
  }

  #readNested(reading: Reading, name: string, back: string | undefined, value: unknown): void {
    const takes = back !== undefined || propertyOf(reading.schema, name)?.type === 'entity';
    if (!takes || reading.depth >= DEEPEST) {
      const message = `the entity ${reading.id} holds another under ${name}, where none can be: it is left out`;
      this.#tell('lists.bad-row', message);
      return;
    }
    const place = this.read(value, reading.depth + 1);
    const nested = place === undefined ? undefined : this.made[place];
    if (place === undefined || nested === undefined) return;
    if (back === undefined) put(reading.values, name, nested.id);
    else this.made[place] = pointingAt(nested, back, reading.id);
  }

  #readValue({ id, schema, values }: Reading, name: string, value: unknown): void {
    const text = value === null ? '' : typeof value === 'string' ? value.trim() : JSON.stringify(value);
    if (text === '') return;
    if (text.length > LONGEST_VALUE) {
      const message = `a value of ${name} of the entity ${id} is absurdly long and is left out`;
      this.#tell('lists.too-large', message);
    } else if (propertyOf(schema, name) !== undefined) put(values, name, text);
    else {
      const { unknown } = this.#context;
      unknown.set(`${schema}.${name}`, (unknown.get(`${schema}.${name}`) ?? 0) + 1);
      put(values, isA(schema, 'Thing') ? 'notes' : 'summary', `${name}: ${text}`);
    }
  }

  #tell(code: string, message: string): void {
    const { issues, path, place } = this.#context;
    issues.add(code, 'error', message, path, place);
  }
}

function isId(id: unknown): id is string {
  return typeof id === 'string' && id !== '' && id.length <= LONGEST_ID;
}

/** The way back of a nested edge is often left out, as it says no more than where the edge stands. */
function pointingAt(entity: ListedEntity, property: string, id: string): ListedEntity {
  const held = entity.properties[property] ?? [];
  return held.includes(id)
    ? entity
    : { ...entity, properties: ordered({ ...entity.properties, [property]: [...held, id] }) };
}

/** For the name of a way back, the property of the edge that points here: `ownershipOwner` is led to by `owner`. */
function wayBack(schema: string, name: string): string | undefined {
  const property = schemaOf(schema)?.all.get(name);
  return property?.stub === true ? property.reverse : undefined;
}

function put(values: Map<string, string[]>, name: string, value: string): void {
  const held = values.get(name);
  if (held === undefined) values.set(name, [value]);
  else held.push(value);
}

/** By name, each value once. */
function propertiesOf(values: ReadonlyMap<string, readonly string[]>): EntityProperties {
  const properties: Record<string, readonly string[]> = {};
  for (const name of [...values.keys()].sort()) {
    const own = values.get(name) ?? [];
    properties[name] = own.length === 1 ? own : [...new Set(own)];
  }
  return properties;
}

function entityOf(
  about: Readonly<Record<string, unknown>>,
  { id, schema, values }: Reading,
  list: ListId,
): ListedEntity {
  const properties = propertiesOf(values);
  const caption = about['caption'];
  const target = about['target'];
  const topics = properties['topics'] ?? [];
  return {
    id,
    caption:
      typeof caption === 'string' && caption !== ''
        ? caption.slice(0, LONGEST_ID)
        : (captionOf(schema, properties) ?? schemaOf(schema)?.label ?? id),
    schema,
    properties,
    datasets: datasetsOf(list, texts(about['datasets'])),
    referents: referentsOf(id, texts(about['referents'])),
    target: typeof target === 'boolean' ? target : topics.some((topic) => RISK_TOPICS.has(topic)),
    firstSeen: timeOf(about['first_seen']),
    lastSeen: timeOf(about['last_seen']),
    lastChange: timeOf(about['last_change']),
  };
}

const NONE: readonly string[] = [];

function datasetsOf(list: ListId, own: readonly string[]): readonly string[] {
  const [only = list, more] = own;
  return more === undefined && only === list ? [list] : [...new Set([list, ...own])].sort();
}

function referentsOf(id: string, own: readonly string[]): readonly string[] {
  return own.length === 0 ? NONE : [...new Set(own)].filter((one) => one !== id).sort();
}

function ordered(properties: Readonly<Record<string, readonly string[]>>): EntityProperties {
  return Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function timeOf(value: unknown): string | null {
  const [, day, time = '00:00:00'] = typeof value === 'string' ? (TIME.exec(value) ?? []) : [];
  return day === undefined ? null : `${day}T${time}`;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? (value as readonly unknown[]).filter((one): one is string => typeof one === 'string' && one !== '')
    : [];
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Readonly<Record<string, unknown>>)
    : undefined;
}
