/**
 * Changes from one version of a FollowTheMoney publication to the next: an index of delta files by version, and the
 * files themselves, a line `{op, entity}` each.
 */
import type { EntityChange, ListId } from '../../model/index.ts';
import type { ListIssues } from '../list-issues.ts';
import type { PartFile } from '../list-reader.ts';
import { parseJson } from '../parse-json.ts';
import { ftmLines } from './ftm-lines.ts';
import { parsedLine } from './ftm-reader.ts';
import { readFtmEntity } from './read-ftm-entity.ts';

/** Delta files by version, oldest first. */
export type DeltaIndex = readonly { readonly version: string; readonly url: string }[];

/** Reads `{"versions": {"20260902-abc": "https://…"}}`. What is none becomes an issue. */
export function readDeltaIndex(text: string, path: string, issues: ListIssues): DeltaIndex {
  const value = parseJson(text, path, issues);
  const versions =
    typeof value === 'object' && value !== null && 'versions' in value ? value.versions : undefined;
  if (typeof versions !== 'object' || versions === null || Array.isArray(versions)) {
    if (value !== undefined)
      issues.add('lists.bad-manifest', 'warning', 'the index of changes names no versions', path);
    return [];
  }
  return Object.entries(versions)
    .flatMap(([version, url]) => (typeof url === 'string' && url !== '' ? [{ version, url }] : []))
    .sort((a, b) => (a.version < b.version ? -1 : a.version > b.version ? 1 : 0));
}

/**
 * The delta files that lead from one version to a later one, in order; undefined where the index does not reach back to
 * the version that is held, or does not lead to the other: then the whole dataset must be fetched.
 */
export function deltasBetween(index: DeltaIndex, held: string, wanted: string): DeltaIndex | undefined {
  if (held >= wanted) return [];
  const [oldest] = index;
  if (oldest === undefined || held < oldest.version) return undefined;
  const between = index.filter(({ version }) => version > held && version <= wanted);
  return between.at(-1)?.version === wanted ? between : undefined;
}

/** The changes of a delta file in its order. Lines that are none become issues: then the whole dataset must be fetched. */
export function readEntityDelta(list: ListId, file: PartFile, issues: ListIssues): readonly EntityChange[] {
  const changes: EntityChange[] = [];
  const unknown = new Map<string, number>();
  for (const { line, text } of ftmLines(file, issues)) {
    const place = `line ${line}`;
    const value = parsedLine(text, file.path, place, issues);
    if (value === undefined) continue;
    const { op, entity } = { op: undefined, entity: undefined, ...(typeof value === 'object' ? value : {}) };
    const id =
      typeof entity === 'object' && entity !== null && 'id' in entity
        ? (entity as { id: unknown }).id
        : undefined;
    if (op === 'DEL' && typeof id === 'string' && id !== '') changes.push({ op, id, dataset: list });
    else if (op === 'ADD' || op === 'MOD') {
      const all = readFtmEntity(entity, { list, path: file.path, place, issues, unknown });
      // What stands nested in an entity may have been there before.
      for (const [at, one] of all.entries()) changes.push({ op: at === 0 ? op : 'MOD', entity: one });
    } else
      issues.add(
        'lists.bad-row',
        'error',
        'this line is no change of an entity and is left out',
        file.path,
        place,
      );
  }
  return changes;
}
