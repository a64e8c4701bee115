/** Drafts of a version to entries: no id twice, and what no rule understood is counted aloud. */
import type { ListEntry } from '../model/index.ts';
import type { EntryDraft } from './entry-draft.ts';
import type { ListIssues } from './list-issues.ts';

/** Gathers the entries of a file in its order. */
export class EntryGathering {
  readonly #drafts = new Map<string, EntryDraft>();
  readonly #path: string;
  readonly #issues: ListIssues;

  constructor(path: string, issues: ListIssues) {
    this.#path = path;
    this.#issues = issues;
  }

  get drafts(): readonly EntryDraft[] {
    return [...this.#drafts.values()];
  }

  draft(id: string): EntryDraft | undefined {
    return this.#drafts.get(id);
  }

  /** Takes an entry, unless its number was there before; an entry without number or name becomes an issue. */
  take(draft: EntryDraft, named: boolean, place: string): boolean {
    const { id } = draft;
    if (id === '' || !named) {
      const lacks = id === '' ? 'number' : 'name';
      this.#tell(
        'lists.bad-entry',
        'error',
        `this entry has no ${lacks} and is left out: compare it with the publication`,
        place,
      );
      return false;
    }
    if (this.#drafts.has(id)) {
      this.#tell('lists.duplicate-entry', 'warning', `entry ${id} stands twice: the first is used`, place);
      return false;
    }
    this.#drafts.set(id, draft);
    return true;
  }

  /** The entries, and one notice of all that was kept as notes. `finish` ends them where links must be resolved together. */
  finish(
    finish = (drafts: readonly EntryDraft[]): readonly ListEntry[] => drafts.map((draft) => draft.finish()),
  ): readonly ListEntry[] {
    const drafts = this.drafts;
    const unread = drafts.reduce((sum, draft) => sum + draft.unread, 0);
    if (unread > 0)
      this.#tell(
        'lists.remarks-kept-as-notes',
        'notice',
        `values that fit no rule and are kept word for word as notes of their entries: ${unread}`,
      );
    return finish(drafts);
  }

  #tell(code: string, severity: 'error' | 'warning' | 'notice', message: string, place?: string): void {
    this.#issues.add(code, severity, message, this.#path, place);
  }
}
