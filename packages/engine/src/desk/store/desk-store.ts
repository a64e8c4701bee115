/** One desk file, behind the questions the rest of the room asks of it. */
import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import { openDatabase, pack, translate, unpack } from '../../disk/index.ts';
import type { Decision, DecisionVerdict, Subject } from '../../screen/index.ts';
import { DESK_FILE, type Tables } from './schema.ts';

/** A version of a list that is or was held. */
export interface HeldListVersion {
  readonly list: string;
  readonly version: string;
  /** Hash of the files it was read from. */
  readonly content: string;
  readonly publishedOn: string | null;
  /** ISO 8601 with time. */
  readonly firstHeld: string;
  readonly files: readonly { readonly path: string; readonly sha256: string; readonly size: number }[];
}

export interface WatchedSubject {
  readonly key: string;
  readonly subject: Subject;
  readonly addedAt: string;
  readonly screenedAgainst: string | null;
  readonly screenedAt: string | null;
  /** Entity ids that answered the last time, with the hashes of what they looked like. */
  readonly hits: Readonly<Record<string, string>>;
}

export interface StoredRecord<Payload> {
  readonly id: string;
  readonly at: string;
  readonly subject: string;
  readonly hits: number;
  readonly payload: Payload;
}

export type NewDecision = Omit<Decision, 'id'>;

/** Opens the desk file, making it when `mode` is `write` and it is absent. Throws CaseError. */
export async function openDeskStore(file: string, mode: 'read' | 'write'): Promise<DeskStore> {
  return new DeskStore(file, await openDatabase<Tables>(file, mode, DESK_FILE));
}

export class DeskStore {
  readonly file: string;
  readonly #database: Kysely<Tables>;

  constructor(file: string, database: Kysely<Tables>) {
    this.file = file;
    this.#database = database;
  }

  /** Remembers a version, with id and digest of its entities; one with equal content stays with its first day. */
  async holdVersion(
    version: HeldListVersion,
    entities: readonly (readonly [string, string])[],
  ): Promise<void> {
    await this.#try(() =>
      this.#database
        .insertInto('version')
        .values({
          list: version.list,
          version: version.version,
          content: version.content,
          published_on: version.publishedOn,
          first_held: version.firstHeld,
          files: JSON.stringify(version.files),
          entities: pack([...entities].sort(([a], [b]) => (a < b ? -1 : 1))),
        })
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
  }

  /** All versions ever held, oldest first. */
  async versions(): Promise<HeldListVersion[]> {
    const rows = await this.#try(() =>
      this.#database
        .selectFrom('version')
        .select(['list', 'version', 'content', 'published_on', 'first_held', 'files'])
        .orderBy('id')
        .execute(),
    );
    return rows.map((row) => ({
      list: row.list,
      version: row.version,
      content: row.content,
      publishedOn: row.published_on,
      firstHeld: row.first_held,
      files: JSON.parse(row.files) as HeldListVersion['files'],
    }));
  }

  /** The entities of a version: digests by id. Empty for a version that is not known. */
  async entitiesOf(list: string, content: string): Promise<ReadonlyMap<string, string>> {
    const row = await this.#try(() =>
      this.#database
        .selectFrom('version')
        .select('entities')
        .where('list', '=', list)
        .where('content', '=', content)
        .executeTakeFirst(),
    );
    return new Map(row === undefined ? [] : unpack<[string, string][]>(row.entities));
  }

  /** Number of the last decision; 0 before the first. */
  async lastDecision(): Promise<number> {
    const row = await this.#try(() =>
      this.#database
        .selectFrom('decision')
        .select(({ fn }) => fn.max('seq').as('last'))
        .executeTakeFirst(),
    );
    return Number(row?.last ?? 0);
  }

  /** Every decision ever made, oldest first, those taken back included. */
  async decisions(): Promise<Decision[]> {
    const rows = await this.#try(() =>
      this.#database.selectFrom('decision').selectAll().orderBy('seq').execute(),
    );
    return rows.map(toDecision);
  }

  async addDecision(decision: NewDecision): Promise<Decision> {
    const { subject, entity, verdict, evidence, by, at, note, revokes } = decision;
    const id = `dec-${randomUUID()}`;
    await this.#try(() =>
      this.#database
        .insertInto('decision')
        .values({
          id,
          subject,
          entity,
          verdict,
          evidence,
          by,
          at,
          note: note ?? null,
          revokes: revokes ?? null,
        })
        .execute(),
    );
    return { ...decision, id };
  }

  /** Keeps records in one transaction: one that is there already is only asked once more. */
  async addRecords(records: readonly StoredRecord<unknown>[]): Promise<void> {
    if (records.length === 0) return;
    await this.#try(() =>
      this.#database.transaction().execute(async (transaction) => {
        for (const { id, at, subject, hits, payload } of records) {
          await transaction
            .insertInto('record')
            .values({ id, subject, hits, payload: pack(payload) })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
          await transaction.insertInto('asked').values({ record: id, at }).execute();
        }
      }),
    );
  }

  /** A record, as it was asked the last time. */
  async record<Payload>(id: string): Promise<StoredRecord<Payload> | undefined> {
    const row = await this.#try(() =>
      this.#database
        .selectFrom('record')
        .innerJoin('asked', 'asked.record', 'record.id')
        .select(['record.id', 'asked.at', 'record.subject', 'record.hits', 'record.payload'])
        .where('record.id', '=', id)
        .orderBy('asked.seq', 'desc')
        .executeTakeFirst(),
    );
    return row === undefined ? undefined : { ...row, payload: unpack<Payload>(row.payload) };
  }

  /** What was asked last, the newest first, at most so many; of one subject where it is given. */
  async records(limit: number, subject?: string): Promise<Omit<StoredRecord<never>, 'payload'>[]> {
    return this.#try(() => {
      const all = this.#database
        .selectFrom('asked')
        .innerJoin('record', 'record.id', 'asked.record')
        .select(['record.id', 'asked.at', 'record.subject', 'record.hits']);
      return (subject === undefined ? all : all.where('record.subject', '=', subject))
        .orderBy('asked.seq', 'desc')
        .limit(limit)
        .execute();
    });
  }

  async watched(): Promise<WatchedSubject[]> {
    const rows = await this.#try(() =>
      this.#database.selectFrom('watched').selectAll().orderBy('key').execute(),
    );
    return rows.map((row) => ({
      key: row.key,
      subject: JSON.parse(row.subject) as Subject,
      addedAt: row.added_at,
      screenedAgainst: row.screened_against,
      screenedAt: row.screened_at,
      hits: JSON.parse(row.hits) as Record<string, string>,
    }));
  }

  /** Adds subjects or puts new ones in the place of those with the same key, which are then screened anew. */
  async watch(
    subjects: readonly { readonly key: string; readonly subject: Subject }[],
    at: string,
  ): Promise<void> {
    await this.#try(() =>
      this.#database.transaction().execute(async (transaction) => {
        for (const { key, subject } of subjects) {
          const text = JSON.stringify(subject);
          await transaction
            .insertInto('watched')
            .values({
              key,
              subject: text,
              added_at: at,
              screened_against: null,
              screened_at: null,
              hits: '{}',
            })
            .onConflict((conflict) =>
              conflict
                .column('key')
                .doUpdateSet({ subject: text, screened_against: null })
                .where('watched.subject', '!=', text),
            )
            .execute();
        }
      }),
    );
  }

  /** Takes subjects off the watch list. Returns how many were on it. */
  async unwatch(keys: readonly string[]): Promise<number> {
    let gone = 0;
    for (const key of keys) {
      const [result] = await this.#try(() =>
        this.#database.deleteFrom('watched').where('key', '=', key).execute(),
      );
      gone += Number(result?.numDeletedRows ?? 0);
    }
    return gone;
  }

  async markScreened(
    screened: readonly { readonly key: string; readonly hits: Readonly<Record<string, string>> }[],
    against: string,
    at: string,
  ): Promise<void> {
    await this.#try(() =>
      this.#database.transaction().execute(async (transaction) => {
        for (const { key, hits } of screened)
          await transaction
            .updateTable('watched')
            .set({ screened_against: against, screened_at: at, hits: JSON.stringify(hits) })
            .where('key', '=', key)
            .execute();
      }),
    );
  }

  /** Says that all watched subjects are up to date with these lists, whichever were looked at. */
  async markAllScreened(against: string): Promise<void> {
    await this.#try(() =>
      this.#database
        .updateTable('watched')
        .set({ screened_against: against })
        .where('screened_against', 'is not', null)
        .execute(),
    );
  }

  async state(name: string): Promise<string | undefined> {
    const row = await this.#try(() =>
      this.#database.selectFrom('state').select('value').where('name', '=', name).executeTakeFirst(),
    );
    return row?.value;
  }

  async keepState(name: string, value: string): Promise<void> {
    await this.#try(() =>
      this.#database
        .insertInto('state')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute(),
    );
  }

  async close(): Promise<void> {
    await this.#database.destroy();
  }

  async #try<Outcome>(work: () => Promise<Outcome>): Promise<Outcome> {
    try {
      return await work();
    } catch (error) {
      throw translate(error, this.file, DESK_FILE);
    }
  }
}

function toDecision(row: {
  readonly id: string;
  readonly subject: string;
  readonly entity: string;
  readonly verdict: string;
  readonly evidence: string;
  readonly by: string;
  readonly at: string;
  readonly note: string | null;
  readonly revokes: string | null;
}): Decision {
  const { note, revokes, verdict, ...rest } = row;
  return {
    id: rest.id,
    subject: rest.subject,
    entity: rest.entity,
    verdict: verdict as DecisionVerdict,
    evidence: rest.evidence,
    by: rest.by,
    at: rest.at,
    ...(note === null ? {} : { note }),
    ...(revokes === null ? {} : { revokes }),
  };
}
