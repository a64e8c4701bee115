/** What both European publications have to say at their end. */
import type { ListEntry } from '../../model/index.ts';
import type { EntryGathering } from '../gather-entries.ts';
import type { ListIssues } from '../list-issues.ts';

export function finishEu(
  gathering: EntryGathering,
  publishedOn: string | null,
  path: string,
  issues: ListIssues,
): readonly ListEntry[] {
  if (publishedOn === null)
    issues.add('lists.no-date', 'warning', 'the list does not say when it was generated', path);
  for (const { id, listedOn } of gathering.drafts)
    if (listedOn === null)
      issues.add('lists.no-listing-date', 'warning', `entry ${id} gives no day of listing`, path);
  return gathering.finish();
}
