/** JSON of a list to data; what is none becomes an issue that says where. */
import type { ListIssues } from './list-issues.ts';

export function parseJson(text: string, path: string, issues: ListIssues): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    const at = /position (\d+)/u.exec(error instanceof Error ? error.message : '')?.[1];
    const offset = Math.min(Number(at ?? text.length), text.length);
    issues.add(
      'lists.json-broken',
      'error',
      'the JSON ends early or is not well formed, and is not read: fetch it again',
      path,
      `line ${text.slice(0, offset).split('\n').length}, character ${offset}`,
    );
    return undefined;
  }
}
