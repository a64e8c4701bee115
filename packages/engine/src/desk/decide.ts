/** What a person decides of a hit, and takes back. */
import { CaseError } from '../disk/index.ts';
import {
  type Decision,
  type DecisionVerdict,
  evidenceHash,
  type Subject,
  subjectKey,
} from '../screen/index.ts';
import type { Desk } from './desk.ts';
import type { DeskStore } from './store/desk-store.ts';

export interface NewVerdict {
  readonly subject: Subject;
  /** Id of the entity. */
  readonly entity: string;
  readonly verdict: DecisionVerdict;
  readonly by: string;
  readonly note?: string;
}

/** Keeps a decision bound to what subject and entity look like now. Throws CaseError for an unknown entity. */
export async function decide(
  desk: Desk,
  { subject, entity, verdict, by, note }: NewVerdict,
): Promise<Decision> {
  const ordinal = desk.index.ordinalOf(entity);
  if (ordinal === undefined)
    throw new CaseError('unknown-id', `No entity ${entity} is on the lists that are held.`);
  const listed = desk.index.entity(ordinal);
  const decision = await storeOf(desk).addDecision({
    subject: subjectKey(subject),
    entity: listed.id,
    verdict,
    evidence: evidenceHash(subject, listed),
    by,
    at: desk.now(),
    ...(note === undefined ? {} : { note }),
  });
  await desk.decisions?.look();
  return decision;
}

/** Takes a decision back; what stood before it stands again. Throws CaseError for one that is unknown or taken back already. */
export async function undoDecision(desk: Desk, id: string, by: string): Promise<Decision> {
  const store = storeOf(desk);
  const all = await store.decisions();
  const decision = all.find((one) => one.id === id && one.revokes === undefined);
  if (decision === undefined) throw new CaseError('unknown-id', `There is no decision ${id}.`);
  if (all.some(({ revokes }) => revokes === id))
    throw new CaseError('unknown-id', `The decision ${id} is taken back already.`);
  const { subject, entity, verdict, evidence } = decision;
  const undone = await store.addDecision({
    subject,
    entity,
    verdict,
    evidence,
    by,
    at: desk.now(),
    revokes: id,
  });
  await desk.decisions?.look();
  return undone;
}

function storeOf(desk: Desk): DeskStore {
  if (desk.store !== undefined) return desk.store;
  throw new CaseError(
    'unwritable',
    `The desk keeps nothing (${desk.memory}); name a desk file with --desk FILE.`,
  );
}
