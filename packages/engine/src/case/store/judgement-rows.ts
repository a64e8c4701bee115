/** Judgements as rows of a case file: appended, never changed. */
import type { Judgement, JudgementId } from '../../model/index.ts';
import type { CaseDatabase } from './open-store.ts';

/** Every judgement ever made, in order, those taken back included. */
export async function listJudgements(database: CaseDatabase): Promise<Judgement[]> {
  const rows = await database.selectFrom('judgement').selectAll().orderBy('seq').execute();
  return rows.map((row) => ({
    id: row.id as JudgementId,
    left: row.left_key,
    right: row.right_key,
    verdict: row.verdict as Judgement['verdict'],
    by: row.by,
    at: row.at,
    ...(row.note === null ? {} : { note: row.note }),
    ...(row.revokes === null ? {} : { revokes: row.revokes as JudgementId }),
  }));
}

/** Appends one judgement. */
export async function addJudgement(database: CaseDatabase, judgement: Judgement): Promise<void> {
  const { id, left, right, verdict, by, at, note, revokes } = judgement;
  const values = {
    id,
    left_key: left,
    right_key: right,
    verdict,
    by,
    at,
    note: note ?? null,
    revokes: revokes ?? null,
  };
  await database.insertInto('judgement').values(values).execute();
}
