/** Targets of a FollowTheMoney publication as list entries: what is said of them by the entities around them is gathered. */
import { isA, isMatchable, propertyOf, schemaOf } from '../../ftm/index.ts';
import type { ListedEntity, ListEntry, ListLink, ListName } from '../../model/index.ts';
import type { IsoDate } from '../../values/index.ts';
import { realDay } from '../list-date.ts';

/** Schemata that entries are of; the first that an entity is. */
const SCHEMATA = ['Person', 'Company', 'PublicBody', 'Organization', 'Vessel', 'Airplane', 'LegalEntity'];
const NAMES: readonly (readonly [property: string, kind: ListName['kind']])[] = [
  ['name', 'primary'],
  ['alias', 'alias'],
  ['previousName', 'alias'],
  ['abbreviation', 'alias'],
  ['weakAlias', 'weak'],
];
/** Properties that stand in fields of their own. */
const ELSEWHERE: ReadonlySet<string> = new Set(['name', 'alias', 'abbreviation', 'weakAlias', 'programId']);

/** The entries of a publication, in its order. `records` holds the lines of targets and listings. */
export function entriesOf(
  entities: ReadonlyMap<string, ListedEntity>,
  records: ReadonlyMap<string, string>,
): ListEntry[] {
  const wanted = [...entities.values()].flatMap((entity) => {
    const schema = SCHEMATA.find((one) => isA(entity.schema, one));
    return entity.target && schema !== undefined && isMatchable(entity.schema) ? [{ entity, schema }] : [];
  });
  const around = gather(entities, new Set(wanted.map(({ entity }) => entity.id)));
  return wanted.flatMap(({ entity, schema }) => {
    const names = namesOf(entity);
    const near = around.get(entity.id);
    const record = [entity.id, ...(near?.sanctions ?? [])].flatMap((id) => records.get(id) ?? []);
    if (record.length === 0) record.push(JSON.stringify(entity));
    return names.length === 0 ? [] : [entryOf(entity, schema, names, near, record.join('\n'))];
  });
}

/** Whether an entity becomes an entry. */
export function isEntry(entity: ListedEntity): boolean {
  return entity.target && isMatchable(entity.schema) && SCHEMATA.some((one) => isA(entity.schema, one));
}

interface Around {
  /** Ids of its listings. */
  readonly sanctions: string[];
  readonly programmes: Set<string>;
  readonly starts: IsoDate[];
  readonly ends: IsoDate[];
  /** A listing without an end. */
  open: boolean;
  readonly links: ListLink[];
}

function gather(
  entities: ReadonlyMap<string, ListedEntity>,
  wanted: ReadonlySet<string>,
): ReadonlyMap<string, Around> {
  const around = new Map<string, Around>();
  const at = (id: string): Around => {
    const held = around.get(id) ?? {
      sanctions: [],
      programmes: new Set(),
      starts: [],
      ends: [],
      open: false,
      links: [],
    };
    around.set(id, held);
    return held;
  };
  for (const entity of entities.values()) {
    if (entity.schema === 'Sanction') {
      for (const id of entity.properties['entity'] ?? []) if (wanted.has(id)) addSanction(entity, at(id));
      continue;
    }
    const edge = schemaOf(entity.schema)?.edge;
    if (edge === undefined) continue;
    for (const source of entity.properties[edge.source] ?? [])
      for (const target of entity.properties[edge.target] ?? []) {
        if (wanted.has(source)) at(source).links.push(linkOf(entity, target, true, entities));
        if (wanted.has(target)) at(target).links.push(linkOf(entity, source, false, entities));
      }
  }
  return around;
}

function addSanction({ id, properties }: ListedEntity, around: Around): void {
  around.sanctions.push(id);
  for (const programme of properties['program'] ?? []) around.programmes.add(programme);
  const starts = daysOf(properties['listingDate']);
  around.starts.push(...(starts.length > 0 ? starts : daysOf(properties['startDate'])));
  const ends = daysOf(properties['endDate']);
  if (ends.length === 0) around.open = true;
  around.ends.push(...ends);
}

function daysOf(words: readonly string[] | undefined): readonly IsoDate[] {
  return words === undefined ? [] : words.flatMap((one) => realDay(one.slice(0, 10)) ?? []);
}

const FORWARD: Readonly<Record<string, ListLink['kind']>> = {
  Ownership: 'owns',
  Directorship: 'controls',
  Family: 'family',
  Associate: 'associate',
  Representation: 'actsFor',
};
const BACKWARD: Readonly<Record<string, ListLink['kind']>> = {
  Ownership: 'ownedBy',
  Directorship: 'controlledBy',
  Family: 'family',
  Associate: 'associate',
};

/** The edge as a link of one of its ends. What is neither property nor family is a mere link with its words. */
function linkOf(
  { schema, properties }: ListedEntity,
  other: string,
  forward: boolean,
  entities: ReadonlyMap<string, ListedEntity>,
): ListLink {
  const known = entities.get(other);
  const kind = (forward ? FORWARD : BACKWARD)[schema] ?? 'linkedTo';
  const words = [...(properties['role'] ?? []), ...(properties['relationship'] ?? [])].join(', ');
  const from = realDay((properties['startDate']?.[0] ?? '').slice(0, 10));
  const to = realDay((properties['endDate']?.[0] ?? '').slice(0, 10));
  const share = schema === 'Ownership' ? shareOf(properties['percentage']?.[0]) : undefined;
  return {
    kind,
    name: known?.caption ?? other,
    ...(known !== undefined && isEntry(known) ? { entry: other } : {}),
    ...(share === undefined ? {} : { share }),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(words === '' ? {} : { words }),
  };
}

/** `51`, `51.5 %`, `25-50`; undefined for other words. */
function shareOf(words = ''): { readonly min: number; readonly max: number } | undefined {
  const [, low, high] =
    /^\s*(\d{1,3}(?:\.\d+)?)\s*%?(?:\s*[-–]\s*(\d{1,3}(?:\.\d+)?)\s*%?)?\s*$/u.exec(words) ?? [];
  const min = Number(low ?? Number.NaN);
  const max = high === undefined ? min : Number(high);
  return min <= max && max <= 100 ? { min, max } : undefined;
}

/** Names once, the strongest kind first; the first is the primary one whatever it is. */
function namesOf({ properties }: ListedEntity): ListName[] {
  const names = new Map<string, ListName>();
  for (const [property, kind] of NAMES)
    for (const value of properties[property] ?? [])
      if (!names.has(value))
        names.set(value, { value, kind: names.size > 0 && kind === 'primary' ? 'alias' : kind });
  const [first, ...rest] = names.values();
  return first === undefined ? [] : [{ ...first, kind: first.kind === 'weak' ? 'weak' : 'primary' }, ...rest];
}

function entryOf(
  entity: ListedEntity,
  schema: string,
  names: readonly ListName[],
  around: Around | undefined,
  record: string,
): ListEntry {
  const programmes = new Set([...(around?.programmes ?? []), ...(entity.properties['programId'] ?? [])]);
  const ends = around === undefined || around.open ? [] : around.ends;
  const delistedOn = [...ends].sort().at(-1);
  return {
    id: entity.id,
    schema,
    names,
    programmes: [...programmes],
    listedOn: [...(around?.starts ?? [])].sort()[0] ?? null,
    ...(delistedOn === undefined ? {} : { delistedOn }),
    properties: Object.fromEntries(
      Object.entries(entity.properties).filter(
        ([name]) => !ELSEWHERE.has(name) && propertyOf(entity.schema, name)?.type !== 'entity',
      ),
    ),
    links: around?.links ?? [],
    record,
  };
}
