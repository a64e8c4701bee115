/** What all British publications have to say at their end. */
import type { ListId } from '../../model/index.ts';
import type { EntryGathering } from '../gather-entries.ts';
import type { ListIssues } from '../list-issues.ts';
import { publicationOf } from '../publication-of.ts';

/** Puts the topics of the list on its entries, and says what it leaves open. */
export function finishUk(
  list: ListId,
  publishedOn: string | null,
  gathering: EntryGathering,
  path: string,
  issues: ListIssues,
): void {
  if (publishedOn === null)
    issues.add('lists.no-date', 'warning', 'the list does not say when it was published', path);
  for (const draft of gathering.drafts) {
    for (const topic of publicationOf(list).topics) draft.add('topics', topic);
    if (draft.listedOn === null)
      issues.add('lists.no-listing-date', 'warning', `entry ${draft.id} gives no day of listing`, path);
  }
}
