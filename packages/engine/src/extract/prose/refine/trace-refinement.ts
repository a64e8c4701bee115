/** Tells what a refiner changed, by comparing the drafts before and after it. */
import type { RoleName, Span } from '../../../model/index.ts';
import type { Trace } from '../../trace/index.ts';
import type { ProseDraft } from '../draft.ts';
import type { Discourse } from '../referent.ts';

/** What a refiner may change of a draft. */
export interface DraftState {
  readonly roles: ReadonlyMap<RoleName, readonly string[]>;
  readonly places: readonly string[];
  readonly slots: Readonly<Record<string, string | null>>;
  readonly spans: readonly Span[];
}

export function snapshot(draft: ProseDraft): DraftState {
  return {
    roles: new Map([...draft.roles].map(([role, held]) => [role, held.map(({ mention }) => mention)])),
    places: draft.places.map(({ mention }) => mention),
    slots: {
      phase: draft.phase,
      polarity: draft.polarity,
      modality: draft.modality,
      quantity: draft.quantity?.text ?? null,
      amount: draft.amount?.text ?? null,
      time: draft.time === null ? null : (draft.time.edtf ?? draft.time.text),
      share: draft.share?.text ?? null,
    },
    spans: [...draft.spans],
  };
}

export function traceRefinement(
  trace: Trace,
  refiner: string,
  drafts: readonly ProseDraft[],
  before: readonly DraftState[],
  { document, byMention }: Discourse,
): void {
  const called = (mention: string): string => {
    const referent = byMention.get(mention);
    return referent?.name ?? referent?.mentions[0]?.name ?? mention;
  };
  drafts.forEach((draft, at) => {
    const earlier = before[at];
    if (earlier === undefined) return;
    const now = snapshot(draft);
    const changed = changesOf(earlier, now, called);
    if (changed.length === 0) return;
    const from = now.spans.filter(
      (span) => !earlier.spans.some(({ start, end }) => start === span.start && end === span.end),
    );
    const main = draft.spans[0];
    trace.tell(
      {
        step: 'refine',
        by: `refine.${refiner}`,
        what: changed.map(({ slot, after }) => `${slot} = ${after}`).join('; '),
        ...(from.length === 0
          ? {}
          : {
              why: `from “${from.map(({ start, end }) => document.text.slice(start, end)).join('” and “')}”`,
            }),
        sentence: draft.sentence,
        ...(main === undefined ? {} : { start: main.start, end: main.end }),
        data: { changed, from: from.map(({ start, end }) => ({ start, end })) },
      },
      draft,
    );
  });
}

type Change = { readonly slot: string; readonly before: string | null; readonly after: string };

function changesOf(earlier: DraftState, now: DraftState, called: (mention: string) => string): Change[] {
  const changes: Change[] = [];
  const compare = (slot: string, before: readonly string[], after: readonly string[]): void => {
    if (before.join() === after.join()) return;
    changes.push({
      slot,
      before: before.length === 0 ? null : before.map(called).join(' + '),
      after: after.map(called).join(' + '),
    });
  };
  for (const role of new Set([...earlier.roles.keys(), ...now.roles.keys()]))
    compare(role, earlier.roles.get(role) ?? [], now.roles.get(role) ?? []);
  compare('places', earlier.places, now.places);
  for (const [slot, after] of Object.entries(now.slots)) {
    const was = earlier.slots[slot] ?? null;
    if (was !== after) changes.push({ slot, before: was, after: after ?? 'none' });
  }
  return changes;
}
