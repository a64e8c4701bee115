/** One case file, behind the questions the rest of the room asks of it. */
import type { Judgement, ListId, ListVersion } from '../../model/index.ts';
import type { CaseInputs, HeldList, Reading } from '../reading.ts';
import type { Stamps } from '../stamps.ts';
import { addJudgement, listJudgements } from './judgement-rows.ts';
import { type CaseDatabase, corrupt, openDatabase, translate } from './open-store.ts';
import { pack, unpack } from '../../disk/index.ts';
import { ProposalStore } from './proposal-store.ts';
import { finishRun, listRuns, type Run, type RunCounts, startRun } from './run-log.ts';

export interface ReadingKey {
  readonly path: string;
  readonly sha256: string;
  readonly context: string;
  readonly engine: string;
}

export interface NewReading extends ReadingKey {
  /** Made by `pack`. */
  readonly payload: Uint8Array;
}

/** Text that equal keys share and unequal keys do not. */
export function readingKey({ path, sha256, context, engine }: ReadingKey): string {
  return `${sha256}\n${context}\n${engine}\n${path}`;
}

/** SQLite binds at most 32,766 values in one statement; a batch stays far below. */
const BATCH = 500;

/** Opens the case file. Throws CaseError for a file that is not a case, is damaged, or cannot be written. */
export async function openStore(file: string, mode: 'read' | 'write'): Promise<CaseStore> {
  return new CaseStore(file, await openDatabase(file, mode));
}

export class CaseStore {
  readonly file: string;
  /** Answers of models, and what was proposed and judged. */
  readonly proposals: ProposalStore;
  readonly #database: CaseDatabase;

  constructor(file: string, database: CaseDatabase) {
    this.file = file;
    this.proposals = new ProposalStore(file, database);
    this.#database = database;
  }

  /** The rows of all readings made by this engine, by `readingKey`. */
  async readingRows(engine: string): Promise<Map<string, number>> {
    const rows = await this.#try(() =>
      this.#database
        .selectFrom('reading')
        .select(['id', 'path', 'sha256', 'context', 'engine'])
        .where('engine', '=', engine)
        .execute(),
    );
    return new Map(rows.map((row) => [readingKey(row), row.id]));
  }

  /** Keeps readings in one transaction; one already kept stays as it is. */
  async addReadings(readings: readonly NewReading[]): Promise<void> {
    if (readings.length === 0) return;
    await this.#try(() =>
      this.#database.transaction().execute(async (transaction) => {
        for (const { path, sha256, context, engine, payload } of readings) {
          await transaction
            .insertInto('reading')
            .values({ path, sha256, context, engine, payload })
            .onConflict((conflict) => conflict.doNothing())
            .execute();
        }
      }),
    );
  }

  /** The readings of these rows. */
  async readings(rows: readonly number[]): Promise<Map<number, Reading>> {
    const found = new Map<number, Reading>();
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = await this.#try(() =>
        this.#database
          .selectFrom('reading')
          .select(['id', 'payload'])
          .where('id', 'in', rows.slice(start, start + BATCH))
          .execute(),
      );
      for (const row of batch) found.set(row.id, this.#unpack<Reading>(row.payload));
    }
    return found;
  }

  /** Drops readings of other engines: no build will ask for them again. */
  async dropReadingsExcept(engine: string): Promise<void> {
    await this.#try(() => this.#database.deleteFrom('reading').where('engine', '!=', engine).execute());
  }

  /** The rows of list versions read from these contents, in order; undefined for those not held. */
  async listRow(content: string): Promise<number | undefined> {
    const row = await this.#try(() =>
      this.#database
        .selectFrom('list_version')
        .select('id')
        .where('content', '=', content)
        .executeTakeFirst(),
    );
    return row?.id;
  }

  /** Keeps a list version; one with equal content stays with its first day. Returns its row. */
  async addListVersion(version: ListVersion, content: string, at: string): Promise<number> {
    const held = await this.listRow(content);
    if (held !== undefined) return held;
    const values = {
      list: version.list,
      version: version.version,
      content,
      first_held: at,
      payload: pack(version),
    };
    await this.#try(() =>
      this.#database
        .insertInto('list_version')
        .values(values)
        .onConflict((conflict) => conflict.doNothing())
        .execute(),
    );
    return (await this.listRow(content)) ?? 0;
  }

  async listVersions(rows: readonly number[]): Promise<ListVersion[]> {
    if (rows.length === 0) return [];
    const found = await this.#try(() =>
      this.#database.selectFrom('list_version').select(['id', 'payload']).where('id', 'in', rows).execute(),
    );
    const byRow = new Map(found.map((row) => [row.id, row.payload]));
    return rows.flatMap((row) => {
      const payload = byRow.get(row);
      return payload === undefined ? [] : [this.#unpack<ListVersion>(payload)];
    });
  }

  /** Every list version ever held, oldest first. */
  async heldLists(): Promise<HeldList[]> {
    const current = new Set((await this.inputs())?.lists ?? []);
    const rows = await this.#try(() =>
      this.#database
        .selectFrom('list_version')
        .select(['id', 'list', 'version', 'first_held'])
        .orderBy('first_held')
        .orderBy('id')
        .execute(),
    );
    return rows.map((row) => ({
      row: row.id,
      list: row.list as ListId,
      version: row.version,
      firstHeld: row.first_held,
      current: current.has(row.id),
    }));
  }

  /** What the last finished build took in; undefined before the first. */
  async inputs(): Promise<CaseInputs | undefined> {
    const text = await this.#state('inputs');
    try {
      return text === undefined ? undefined : (JSON.parse(text) as CaseInputs);
    } catch (error) {
      throw corrupt(this.file, error);
    }
  }

  async keepInputs(inputs: CaseInputs): Promise<void> {
    await this.#keepState('inputs', JSON.stringify(inputs));
  }

  /** What the last run knew of the files; empty before the first. */
  async stamps(): Promise<Stamps> {
    const text = await this.#state('stamps');
    return (text === undefined ? undefined : unlessDamaged(() => JSON.parse(text) as Stamps)) ?? {};
  }

  async keepStamps(stamps: Stamps): Promise<void> {
    await this.#keepState('stamps', JSON.stringify(stamps));
  }

  /** Hashes of the outputs that were written for the analysis of these inputs, if those were the last. */
  async outputs(input: string): Promise<readonly string[] | undefined> {
    const text = await this.#state('outputs');
    if (text === undefined) return undefined;
    const kept = unlessDamaged(() => JSON.parse(text) as { input: string; digests: readonly string[] });
    return kept?.input === input ? kept.digests : undefined;
  }

  async keepOutputs(input: string, digests: readonly string[]): Promise<void> {
    await this.#keepState('outputs', JSON.stringify({ input, digests }));
  }

  /** Every judgement ever made, in order, those taken back included. */
  async judgements(): Promise<Judgement[]> {
    return this.#try(() => listJudgements(this.#database));
  }

  async addJudgement(judgement: Judgement): Promise<void> {
    await this.#try(() => addJudgement(this.#database, judgement));
  }

  /** The cached analysis of these inputs, if it is the one kept. */
  async view<View>(input: string): Promise<View | undefined> {
    const row = await this.#try(() =>
      this.#database.selectFrom('view').select('payload').where('input', '=', input).executeTakeFirst(),
    );
    return row === undefined ? undefined : unlessDamaged(() => unpack<View>(row.payload));
  }

  /** Keeps one analysis and lets the one before go. */
  async keepView(input: string, view: unknown): Promise<void> {
    const payload = pack(view);
    await this.#try(() =>
      this.#database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('view').execute();
        await transaction.insertInto('view').values({ input, payload }).execute();
      }),
    );
  }

  /** The hits of the last screening by this code, as `keepScreening` took them. */
  async screening<Kept>(code: string): Promise<Kept | undefined> {
    const row = await this.#try(() =>
      this.#database.selectFrom('screening').select('payload').where('code', '=', code).executeTakeFirst(),
    );
    return row === undefined ? undefined : unlessDamaged(() => unpack<Kept>(row.payload));
  }

  /** Keeps the hits of one screening and lets those before go. */
  async keepScreening(code: string, kept: unknown): Promise<void> {
    const payload = pack(kept);
    await this.#try(() =>
      this.#database.transaction().execute(async (transaction) => {
        await transaction.deleteFrom('screening').execute();
        await transaction.insertInto('screening').values({ code, payload }).execute();
      }),
    );
  }

  async startRun(at: string): Promise<number> {
    return this.#try(() => startRun(this.#database, at));
  }

  async finishRun(id: number, at: string, status: 'done' | 'failed', counts: RunCounts): Promise<void> {
    await this.#try(() => finishRun(this.#database, id, at, status, counts));
  }

  /** All runs, oldest first; one that was killed stays `running` without an end. */
  async runs(): Promise<Run[]> {
    return this.#try(() => listRuns(this.#database));
  }

  async close(): Promise<void> {
    await this.#database.destroy();
  }

  /** For what cannot be made anew without the files. */
  #unpack<Value>(payload: Uint8Array): Value {
    try {
      return unpack<Value>(payload);
    } catch (error) {
      throw corrupt(this.file, error);
    }
  }

  async #state(name: string): Promise<string | undefined> {
    const row = await this.#try(() =>
      this.#database.selectFrom('state').select('value').where('name', '=', name).executeTakeFirst(),
    );
    return row?.value;
  }

  async #keepState(name: string, value: string): Promise<void> {
    await this.#try(() =>
      this.#database
        .insertInto('state')
        .values({ name, value })
        .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
        .execute(),
    );
  }

  async #try<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translate(error, this.file);
    }
  }
}

/** A cache that is damaged counts as one that is not there. */
function unlessDamaged<Value>(open: () => Value): Value | undefined {
  try {
    return open();
  } catch {
    return undefined;
  }
}
