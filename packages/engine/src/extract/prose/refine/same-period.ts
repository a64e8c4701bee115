/** "during this time": the period last told, with the words kept. */
import type { ProseDraft } from '../draft.ts';

export function samePeriod(drafts: readonly ProseDraft[]): void {
  let last: ProseDraft['time'] = null;
  for (const draft of drafts) {
    if (draft.time?.rule === 'en.same-period') {
      if (last !== null) draft.time = { ...last, text: draft.time.text, rule: 'en.same-period' };
      continue;
    }
    if (draft.time !== null && (draft.time.earliest !== null || draft.time.latest !== null))
      last = draft.time;
  }
}
