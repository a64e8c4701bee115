/** How tables and lists name an event: its title, leading to its card where it has one. */
import type { Finding } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { BACKGROUND_KINDS } from '../content/consequence.ts';
import { eventTitle } from '../content/event-title.ts';
import type { Words } from '../sentence/words.ts';

/** Titles of events as link words; every run keeps what it is, and carries the link. */
export function eventLink(index: CaseIndex, finding: Finding): Words {
  const title = eventTitle(index, finding.event);
  if (isBackground(index, finding.event)) return title;
  return title.map((run) => ({ ...run, link: finding.event.id }));
}

/** Background, answers, and what a list says of a party: these are told in sections of their own. */
export function isBackground(index: CaseIndex, event: Finding['event']): boolean {
  if (BACKGROUND_KINDS.has(event.kind)) return true;
  if (event.kind !== 'sanction') return false;
  return event.claims.every((id) => {
    const resolved = index.claims.get(id);
    return resolved !== undefined && index.sources.get(resolved.source)?.facts.genre.value === 'list entry';
  });
}
