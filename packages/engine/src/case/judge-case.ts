/** What a user decides of a case: which parties are the same, which are not. Append-only, and taken back by name. */
import { type Judgement, judgementId, type Party } from '../model/index.ts';
import { CaseError } from '../disk/index.ts';
import { findCaseFile } from './folder/case-paths.ts';
import { openCase, type OpenedCase } from './open-case.ts';
import { openStore } from './store/case-store.ts';

export interface NewJudgement {
  /** Party ids, or keys such as `org:orvex trade` or `mention:men-…`. */
  readonly left: string;
  readonly right: string;
  readonly verdict: Judgement['verdict'];
  readonly by: string;
  readonly note?: string;
}

/** Keeps a judgement. The case is analysed anew by the next build, or by `rebuildOutputs`. */
export async function judgeCase(target: string, made: NewJudgement, at: string): Promise<Judgement> {
  const opened = await openCase(target);
  const left = keyOf(opened, made.left);
  const right = keyOf(opened, made.right);
  if (left === right)
    throw new CaseError('bad-option', `"${made.left}" and "${made.right}" are one party already.`);
  const { verdict, by, note } = made;
  const body = { left, right, verdict, by, at, ...(note === undefined ? {} : { note }) };
  const judgement: Judgement = { id: judgementId({ ...body, n: opened.judgements.length }), ...body };
  await keep(target, judgement);
  return judgement;
}

/** Takes a judgement back; the state before it returns. */
export async function undoJudgement(target: string, id: string, by: string, at: string): Promise<Judgement> {
  const opened = await openCase(target);
  const known = opened.judgements.find((judgement) => judgement.id === id && judgement.revokes === undefined);
  if (known === undefined)
    throw new CaseError('unknown-id', `There is no judgement ${id}; "waybill review" lists them.`);
  const { left, right, verdict } = known;
  const judgement: Judgement = {
    id: judgementId({ revokes: known.id, by, at, n: opened.judgements.length }),
    left,
    right,
    verdict,
    by,
    at,
    revokes: known.id,
  };
  await keep(target, judgement);
  return judgement;
}

async function keep(target: string, judgement: Judgement): Promise<void> {
  const store = await openStore(await findCaseFile(target), 'write');
  try {
    await store.addJudgement(judgement);
  } finally {
    await store.close();
  }
}

/** The key a judgement binds to: a party's first, so that it outlives the party's id. */
function keyOf({ view }: OpenedCase, words: string): string {
  const byId = view.parties.find((party) => party.id === words);
  if (byId?.keys[0] !== undefined) return byId.keys[0];
  if (
    /^(?:org|person|goods|place|vessel|aircraft|account|mention|[a-zA-Z]+Code|imoNumber|iban):/u.test(words)
  )
    return words;
  const named = view.parties.filter((party) => isCalled(party, words));
  const [only] = named;
  if (only?.keys[0] !== undefined && named.length === 1) return only.keys[0];
  throw new CaseError(
    'unknown-id',
    named.length === 0
      ? `There is no party "${words}"; "waybill parties" lists them with their ids.`
      : `"${words}" names ${named.length} parties; give the id instead (${named.map(({ id }) => id).join(', ')}).`,
  );
}

function isCalled(party: Party, words: string): boolean {
  const wanted = words.normalize('NFC').toLowerCase();
  return [party.caption, ...party.names].some((name) => name.normalize('NFC').toLowerCase() === wanted);
}
