/**
 * What a sentence leaves out because the one before told it. "The drones were supplied by X": the recipient is that of the
 * drones just spoken of. "confirmed the delivery of …": the recipient is that of the one deal told so far. All of it
 * is implied, never stated.
 */
import type { RoleName } from '../../../model/index.ts';
import type { ProseDraft, RoleFilling } from '../draft.ts';

/** How many sentences back a deal can still be "the delivery". */
const REACH = 6;

export function inheritDeal(drafts: readonly ProseDraft[]): void {
  let told: ProseDraft[] = [];
  for (const draft of drafts) {
    if (draft.kind !== 'supply' || draft.polarity !== 'positive') continue;
    told = told.filter((other) => draft.sentence - other.sentence <= REACH);
    if (!draft.roles.has('recipient') && draft.modality !== 'uncommitted' && !PASSED_ON.test(draft.rule)) {
      if (draft.anaphoricGoods) fromSameGoods(draft, told);
      if (!draft.roles.has('recipient') && (draft.anaphoricEvent || draft.phase === 'planned'))
        fromOnlyDeal(draft, told);
    }
    told.push(draft);
  }
}

/** Who had the goods before is not who gets them when they are passed on. */
const PASSED_ON = /\.(?:re-?export|re-?sell|divert|forward|pass)$/u;

function fromSameGoods(draft: ProseDraft, before: readonly ProseDraft[]): void {
  const goods = draft.roles.get('goods') ?? [];
  const source = before.findLast(
    (other) =>
      other.roles.has('recipient') &&
      !suppliersDiffer(draft, other) &&
      (other.roles.get('goods') ?? []).some((filling) =>
        goods.some((own) => own.referent === filling.referent),
      ),
  );
  if (source === undefined) return;
  for (const role of ['recipient', 'manufacturer'] as const) take(draft, source, role);
}

/** Two deals with two suppliers are two deals, though of the same goods. */
function suppliersDiffer(draft: ProseDraft, other: ProseDraft): boolean {
  const own = draft.roles.get('supplier') ?? [];
  const told = other.roles.get('supplier') ?? [];
  return (
    own.length > 0 &&
    told.length > 0 &&
    !own.some((filling) => told.some((earlier) => earlier.referent === filling.referent))
  );
}

function fromOnlyDeal(draft: ProseDraft, before: readonly ProseDraft[]): void {
  const sources = before.filter((other) => other.roles.has('recipient') && other.modality === 'certain');
  const recipients = new Set(
    sources.flatMap((other) => (other.roles.get('recipient') ?? []).map((filling) => filling.referent)),
  );
  const source = sources.at(-1);
  if (recipients.size === 1 && source !== undefined) take(draft, source, 'recipient');
}

function take(draft: ProseDraft, source: ProseDraft, role: RoleName): void {
  const fillings: readonly RoleFilling[] | undefined = source.roles.get(role);
  if (fillings === undefined || draft.roles.has(role)) return;
  const others = new Set([...draft.roles.values()].flat().map((filling) => filling.referent));
  const fitting = fillings.filter((filling) => !others.has(filling.referent));
  if (fitting.length === 0) return;
  draft.roles.set(role, [...fitting]);
  draft.implied.add(role);
  const main = source.spans[0];
  if (main !== undefined && !draft.spans.some((span) => span.start === main.start && span.end === main.end))
    draft.spans.push(main);
}
