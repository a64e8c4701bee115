/**
 * Who made the goods of a deal, where the document says it of the same goods in another sentence. Only when it names one
 * maker of just these goods; implied, never stated, with the sentence that says it as a passage.
 */
import type { ProseDraft, RoleFilling } from '../draft.ts';
import type { Referent } from '../referent.ts';

export function inheritMaker(drafts: readonly ProseDraft[]): void {
  const makers = new Map<Referent, { draft: ProseDraft; fillings: readonly RoleFilling[] } | 'several'>();
  for (const draft of drafts) {
    if (draft.kind !== 'production' || draft.polarity !== 'positive' || draft.modality !== 'certain')
      continue;
    const fillings = draft.roles.get('producer') ?? [];
    if (draft.phase === 'planned' || fillings.length !== 1 || fillings[0]?.referent.name === undefined)
      continue;
    for (const { referent } of draft.roles.get('product') ?? []) {
      const held = makers.get(referent);
      if (held === undefined) makers.set(referent, { draft, fillings });
      else if (held !== 'several' && held.fillings[0]?.referent !== fillings[0]?.referent)
        makers.set(referent, 'several');
    }
  }
  for (const draft of drafts) {
    if (draft.kind !== 'supply' || draft.polarity !== 'positive' || draft.roles.has('manufacturer')) continue;
    const goods = draft.roles.get('goods') ?? [];
    const told = goods.map(({ referent }) => makers.get(referent));
    const first = told[0];
    if (first === undefined || first === 'several') continue;
    const same = told.every(
      (other) =>
        other !== undefined &&
        other !== 'several' &&
        other.fillings[0]?.referent === first.fillings[0]?.referent,
    );
    const maker = first.fillings[0]?.referent;
    const present = [...draft.roles.values()].flat().some(({ referent }) => referent === maker);
    if (!same || present) continue;
    draft.roles.set('manufacturer', [...first.fillings]);
    draft.implied.add('manufacturer');
    const main = first.draft.spans[0];
    if (main !== undefined && !draft.spans.some((span) => span.start === main.start)) draft.spans.push(main);
  }
}
