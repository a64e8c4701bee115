/** What every event of a case is called, for tables: noun phrases without a claim to truth. */
import type { EventId } from '../../model/index.ts';
import { indexCase } from '../case-index.ts';
import type { CaseView } from '../case-view.ts';
import { eventTitleText } from '../content/event-title.ts';
import { visibleText } from '../visible-text.ts';

export function eventTitles(view: CaseView): ReadonlyMap<EventId, string> {
  const index = indexCase(view);
  return new Map(view.findings.map(({ event }) => [event.id, visibleText(eventTitleText(index, event))]));
}
