/** Issues of a list file, and how many of one kind are told one by one. */
import type { Issue, Severity } from '../model/index.ts';

/** Beyond so many issues of one code in one version, the rest are told in one. */
export const MOST_ISSUES = 100;

/** Gathers the issues of one version. */
export class ListIssues {
  readonly #issues: Issue[] = [];
  readonly #counts = new Map<string, number>();

  add(code: string, severity: Severity, message: string, path: string | null, detail?: string): void {
    const count = (this.#counts.get(code) ?? 0) + 1;
    this.#counts.set(code, count);
    if (count > MOST_ISSUES) return;
    this.#issues.push({ code, severity, message, place: detail === undefined ? { path } : { path, detail } });
  }

  finish(path: string | null): readonly Issue[] {
    const more = [...this.#counts].filter(([, count]) => count > MOST_ISSUES);
    return [
      ...this.#issues,
      ...more.map(
        ([code, count]): Issue => ({
          code: 'lists.more-issues',
          severity: 'warning',
          message: `${count - MOST_ISSUES} more issues ${code} are not told one by one: check the file against its publication`,
          place: { path },
        }),
      ),
    ];
  }
}
