/** What is known while OFAC's advanced XML is read: its parts refer to each other by number, earlier to later. */
import { ADVANCED_XML_ELEMENTS } from '../../../data/lists/ofac-elements.ts';
import type { ListId } from '../../../model/index.ts';
import type { EntryDraft } from '../../entry-draft.ts';
import type { EntryGathering } from '../../gather-entries.ts';
import type { ListIssues } from '../../list-issues.ts';
import type { Element } from '../../xml/element.ts';
import type { AdvancedLocation } from './location.ts';
import { ReferenceValues } from './reference-values.ts';

/** Names of the elements whose text is read. */
export const ADVANCED_KNOWN: ReadonlySet<string> = new Set(ADVANCED_XML_ELEMENTS);

export class AdvancedRun {
  readonly values = new ReferenceValues();
  readonly locations = new Map<string, AdvancedLocation>();
  /** Papers by the number of the identity they name. */
  readonly papers = new Map<string, Element[]>();
  /** Entries by the number of their profile. */
  readonly profiles = new Map<string, EntryDraft>();
  /** The name under which an entry is spoken of, by entry. */
  readonly captions = new Map<EntryDraft, string>();
  /** How many relations and listings speak of parties that the file does not hold. */
  orphans = 0;
  readonly list: ListId;
  readonly gathering: EntryGathering;
  readonly issues: ListIssues;

  constructor(list: ListId, gathering: EntryGathering, issues: ListIssues) {
    this.list = list;
    this.gathering = gathering;
    this.issues = issues;
  }
}
