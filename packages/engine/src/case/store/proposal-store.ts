/** Answers of models, what was proposed of each reading, and the proposals that somebody judged, as rows of a case file. */
import { type Judgement, sha256 } from '../../model/index.ts';
import { pack, unpack } from '../../disk/index.ts';
import type { AnswerCache } from '../propose/answer-cache.ts';
import type { JudgedProposal, ProposedOfReading } from '../propose/kept-proposal.ts';
import { addJudgement } from './judgement-rows.ts';
import { type CaseDatabase, corrupt, translate } from './open-store.ts';

export interface ProposedRow {
  readonly id: number;
  /** Whether every question had its answer. */
  readonly complete: boolean;
  /** How many answers the case held then. */
  readonly answers: number;
}

/** SQLite binds at most 32,766 values in one statement. */
const BATCH = 500;

export class ProposalStore implements AnswerCache {
  readonly #file: string;
  readonly #database: CaseDatabase;

  constructor(file: string, database: CaseDatabase) {
    this.#file = file;
    this.#database = database;
  }

  /** The answer kept under the hash of its question; one that no longer fits its own hash was changed and counts as none. */
  async get(question: string): Promise<string | undefined> {
    const row = await this.#try(() =>
      this.#database
        .selectFrom('answer')
        .select(['answer', 'sha256'])
        .where('question', '=', question)
        .executeTakeFirst(),
    );
    return row !== undefined && row.sha256 === sha256(row.answer) ? row.answer : undefined;
  }

  async put(question: string, answer: string): Promise<void> {
    const values = { question, answer, sha256: sha256(answer) };
    await this.#try(() =>
      this.#database
        .insertInto('answer')
        .values(values)
        .onConflict((conflict) => conflict.column('question').doUpdateSet(values))
        .execute(),
    );
  }

  /** How many answers are kept: grows with every new one. */
  async countAnswers(): Promise<number> {
    const row = await this.#try(() =>
      this.#database
        .selectFrom('answer')
        .select((select) => select.fn.countAll<number>().as('answers'))
        .executeTakeFirstOrThrow(),
    );
    return Number(row.answers);
  }

  /** What was proposed of each reading last, by what was asked. */
  async rows(asking: string): Promise<Map<number, ProposedRow>> {
    const rows = await this.#try(() =>
      this.#database
        .selectFrom('proposed')
        .select(['id', 'reading', 'complete', 'answers'])
        .where('asking', '=', asking)
        .orderBy('id')
        .execute(),
    );
    return new Map(
      rows.map(({ id, reading, complete, answers }) => [reading, { id, complete: complete === 1, answers }]),
    );
  }

  /** A new row for other content than the last; equal content keeps its row, so that nothing is analysed again. */
  async add(
    reading: number,
    asking: string,
    { complete, answers, proposed }: Omit<ProposedRow, 'id'> & { readonly proposed: ProposedOfReading },
  ): Promise<number> {
    const payload = pack(proposed);
    const digest = sha256(payload);
    return this.#try(async () => {
      const known = await this.#database
        .selectFrom('proposed')
        .select('id')
        .where('reading', '=', reading)
        .where('asking', '=', asking)
        .where('digest', '=', digest)
        .executeTakeFirst();
      if (known !== undefined) {
        await this.#database.updateTable('proposed').set({ answers }).where('id', '=', known.id).execute();
        return known.id;
      }
      const row = await this.#database
        .insertInto('proposed')
        .values({ reading, asking, complete: complete ? 1 : 0, answers, digest, payload })
        .returning('id')
        .executeTakeFirstOrThrow();
      return row.id;
    });
  }

  /** What these rows hold, in order. */
  async of(rows: readonly number[]): Promise<ProposedOfReading[]> {
    const found = new Map<number, Uint8Array>();
    for (let start = 0; start < rows.length; start += BATCH) {
      const batch = await this.#try(() =>
        this.#database
          .selectFrom('proposed')
          .select(['id', 'payload'])
          .where('id', 'in', rows.slice(start, start + BATCH))
          .execute(),
      );
      for (const { id, payload } of batch) found.set(id, payload);
    }
    return rows.flatMap((row) => {
      const payload = found.get(row);
      return payload === undefined ? [] : [this.#unpack<ProposedOfReading>(payload)];
    });
  }

  /** Drops what no build will take up again; answers and judged proposals stay. */
  async dropExcept(rows: readonly number[]): Promise<void> {
    const kept = new Set(rows);
    const all = await this.#try(() => this.#database.selectFrom('proposed').select('id').execute());
    const gone = all.flatMap(({ id }) => (kept.has(id) ? [] : [id]));
    for (let start = 0; start < gone.length; start += BATCH)
      await this.#try(() =>
        this.#database
          .deleteFrom('proposed')
          .where('id', 'in', gone.slice(start, start + BATCH))
          .execute(),
      );
  }

  /** A proposal with its judgement: both are kept or neither. What was kept of a proposal first stays. */
  async judge(judged: JudgedProposal, judgement: Judgement): Promise<void> {
    await this.#try(() =>
      this.#database.transaction().execute(async (transaction) => {
        await transaction
          .insertInto('judged_proposal')
          .values({ key: judged.key, payload: pack(judged) })
          .onConflict((conflict) => conflict.doNothing())
          .execute();
        await addJudgement(transaction, judgement);
      }),
    );
  }

  /** Every proposal ever judged, by key. */
  async judged(): Promise<JudgedProposal[]> {
    const rows = await this.#try(() =>
      this.#database.selectFrom('judged_proposal').select('payload').orderBy('key').execute(),
    );
    return rows.map(({ payload }) => this.#unpack<JudgedProposal>(payload));
  }

  #unpack<Value>(payload: Uint8Array): Value {
    try {
      return unpack<Value>(payload);
    } catch (error) {
      throw corrupt(this.#file, error);
    }
  }

  async #try<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw translate(error, this.#file);
    }
  }
}
