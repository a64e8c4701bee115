/** Tells the drafts a proposition or an answer became, each with its chain of speakers. */
import type { Trace } from '../trace/index.ts';
import type { ProseDraft } from './draft.ts';

/** Each with what was told of `from`, its proposition, clause or sentence; `by` is who found the speakers. */
export function traceDrafts(
  trace: Trace,
  drafts: readonly ProseDraft[],
  { index }: { readonly index: number },
  from: object,
  by: string,
): void {
  for (const draft of drafts) {
    trace.follows(draft, from);
    const main = draft.spans[0];
    const place = {
      sentence: index,
      ...(main === undefined ? {} : { start: main.start, end: main.end }),
    };
    for (const link of draft.attribution.slice(1))
      trace.tell(
        {
          step: 'attribution',
          by,
          what: `“${link.description.replace(/\s+/gu, ' ')}” ${link.stance}`,
          why: `${link.verb === undefined ? 'no cue' : `the cue “${link.verb}”`}; basis ${link.basis}`,
          ...place,
          ...link.verbSpan,
          data: {
            description: link.description,
            stance: link.stance,
            basis: link.basis,
            verb: link.verb ?? null,
            named: link.named,
          },
        },
        draft,
      );
    trace.tell(
      {
        step: 'draft',
        by: draft.rule,
        what: `${draft.kind}${draft.response === null ? '' : ` ${draft.response}`}`,
        ...place,
        data: { kind: draft.kind, rule: draft.rule, implied: [...draft.implied] },
      },
      draft,
    );
  }
}
