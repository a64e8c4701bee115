/**
 * The watch list: subjects that are screened again when lists change. Only those are asked again whom a change can
 * touch: who is like an entity that was added or changed, and whom an entity answered that is changed or gone.
 */
import type { ListedEntity } from '../model/index.ts';
import {
  buildEntityIndex,
  entityHash,
  identifierKeys,
  type ScreeningSettings,
  subjectKey,
  type Subject,
  subjectNames,
} from '../screen/index.ts';
import { type Answer, ask } from './ask.ts';
import type { Desk } from './desk.ts';
import type { DeskStore, WatchedSubject } from './store/desk-store.ts';
import { CaseError } from '../disk/index.ts';

export interface WatchChange {
  readonly key: string;
  readonly subject: Subject;
  /** Entities that answer now and did not. */
  readonly appeared: readonly string[];
  /** Entities that still answer and have changed. */
  readonly changed: readonly string[];
  /** Entities that answered and do not any more. */
  readonly gone: readonly string[];
  readonly answer: Answer;
}

export interface WatchRun {
  readonly watched: number;
  /** Subjects that were screened. */
  readonly screened: number;
  /** Entities that differ from the lists the subjects were last screened against; null where everything was screened. */
  readonly touched: number | null;
  readonly changes: readonly WatchChange[];
}

export interface WatchOptions {
  /** Screen every subject, whatever has changed. */
  readonly all?: boolean;
  readonly settings?: Partial<ScreeningSettings>;
  readonly onProgress?: (done: number, of: number) => void;
}

/** Names under which the lists last screened against are kept. */
const AGAINST = 'watch.against';
/** So many subjects are looked at for each entity that changed. */
const CANDIDATES = 200;

/** Puts subjects on the watch list; one that is on it with other properties is replaced and screened anew. */
export async function watchSubjects(desk: Desk, subjects: readonly Subject[]): Promise<void> {
  await storeOf(desk).watch(
    subjects.map((subject) => ({ key: subjectKey(subject), subject })),
    desk.now(),
  );
}

/** Screens again whom the changes of the lists touch, keeps records, and tells what is new. */
export async function runWatch(desk: Desk, options: WatchOptions = {}): Promise<WatchRun> {
  const store = storeOf(desk);
  await desk.settle();
  const watched = await store.watched();
  const touched = options.all === true ? null : await touchedEntities(desk, store);
  const asked = touched === null ? watched : touchedSubjects(desk, watched, touched);
  const changes: WatchChange[] = [];
  for (const [at, one] of asked.entries()) {
    const { answer, record } = await ask(desk, one.subject, options.settings);
    await desk.records?.add(record);
    const now = Object.fromEntries(answer.hits.map(({ entity }) => [entity.id, entityHash(entity)] as const));
    const change = compareHits(one, now, answer);
    if (change !== undefined) changes.push(change);
    await store.markScreened([{ key: one.key, hits: now }], desk.against, desk.now());
    options.onProgress?.(at + 1, asked.length);
  }
  await desk.records?.flush();
  await store.markAllScreened(desk.against);
  await store.keepState(AGAINST, JSON.stringify(desk.datasets.map(({ name, content }) => [name, content])));
  return {
    watched: watched.length,
    screened: asked.length,
    touched: touched === null ? null : touched.size,
    changes: changes.sort((a, b) => (a.key < b.key ? -1 : 1)),
  };
}

function storeOf(desk: Desk): DeskStore {
  if (desk.store !== undefined) return desk.store;
  throw new CaseError(
    'unwritable',
    `The desk keeps nothing (${desk.memory}); name a desk file with --desk FILE.`,
  );
}

/** Ids of entities that differ between the lists that were last screened against and those in use; null before the first run. */
async function touchedEntities(desk: Desk, store: DeskStore): Promise<ReadonlySet<string> | null> {
  const text = await store.state(AGAINST);
  if (text === undefined) return null;
  const before = new Map(JSON.parse(text) as [string, string][]);
  const after = new Map(desk.datasets.map(({ name, content }) => [name, content]));
  const touched = new Set<string>();
  for (const list of new Set([...before.keys(), ...after.keys()])) {
    const [old, now] = [before.get(list), after.get(list)];
    if (old === now) continue;
    const [was, is] = [
      old === undefined ? new Map<string, string>() : await store.entitiesOf(list, old),
      now === undefined ? new Map<string, string>() : await store.entitiesOf(list, now),
    ];
    for (const [id, digest] of is) if (was.get(id) !== digest) touched.add(id);
    for (const id of was.keys()) if (!is.has(id)) touched.add(id);
  }
  return touched;
}

function touchedSubjects(
  desk: Desk,
  watched: readonly WatchedSubject[],
  touched: ReadonlySet<string>,
): WatchedSubject[] {
  const wanted = new Set(
    watched.filter(({ screenedAgainst }) => screenedAgainst === null).map(({ key }) => key),
  );
  for (const { key, hits } of watched) if (Object.keys(hits).some((id) => touched.has(id))) wanted.add(key);
  if (touched.size > 0 && watched.length > wanted.size) {
    // The subjects as an index of their own, and the changed entities as the questions.
    const subjects = buildEntityIndex(watched.map(({ key, subject }) => asEntity(key, subject)));
    for (const id of touched) {
      const ordinal = desk.index.ordinalOf(id);
      if (ordinal === undefined) continue;
      const entity = desk.index.entity(ordinal);
      const { all } = subjectNames(entity);
      const found = subjects.candidates({
        names: all,
        identifiers: identifierKeys(entity.properties),
        schema: 'Thing',
        limit: CANDIDATES,
      });
      for (const candidate of found) wanted.add(subjects.idOf(candidate.ordinal));
    }
  }
  return watched.filter(({ key }) => wanted.has(key));
}

function asEntity(key: string, { schema, properties }: Subject): ListedEntity {
  return {
    id: key,
    caption: properties['name']?.[0] ?? key,
    schema,
    properties,
    datasets: ['watched'],
    referents: [],
    target: true,
    firstSeen: null,
    lastSeen: null,
    lastChange: null,
  };
}

function compareHits(
  { key, subject, hits: before, screenedAt }: WatchedSubject,
  now: Readonly<Record<string, string>>,
  answer: Answer,
): WatchChange | undefined {
  const appeared = Object.keys(now).filter((id) => !Object.hasOwn(before, id));
  const changed = Object.keys(now).filter((id) => Object.hasOwn(before, id) && before[id] !== now[id]);
  const gone = Object.keys(before).filter((id) => !Object.hasOwn(now, id));
  if (appeared.length + changed.length + gone.length === 0 && screenedAt !== null) return undefined;
  if (screenedAt === null && appeared.length === 0) return undefined;
  return {
    key,
    subject,
    appeared: appeared.sort(),
    changed: changed.sort(),
    gone: gone.sort(),
    answer,
  };
}
