/**
 * Whether a common name of a person in two documents is one person's: only where both documents tell of one more party by name. Two men called
 * Ivan Petrov are no rarity.
 */
import { RESOLVE_LIMITS } from '../data/resolve/resolve-rules.ts';
import { isCommonPerson } from '../match/index.ts';
import type { Nodes } from './link-names.ts';

/** For `linkByKey`: true for every key but that of a common name whose two bearers keep no company. Linear to set up. */
export function sharedCompany({
  mentions,
  keys,
}: Nodes): (key: string, head: number, node: number) => boolean {
  const named = new Map<string, Set<string>>();
  const documents = new Map<string, number>();
  const common = new Map<string, boolean>();
  mentions.forEach(({ document }, node) => {
    const own = keys[node];
    if (own === undefined || (own.family !== 'org' && own.family !== 'person')) return;
    const names = named.get(document) ?? new Set<string>();
    for (const key of own.names) {
      if (names.has(key) || key.startsWith('place:')) continue;
      names.add(key);
      documents.set(key, (documents.get(key) ?? 0) + 1);
    }
    named.set(document, names);
  });
  const isCommon = (key: string, name: string): boolean => {
    const known = common.get(key);
    if (known !== undefined) return known;
    const found = isCommonPerson(name);
    common.set(key, found);
    return found;
  };
  return (key, head, node) => {
    const [left, right] = [mentions[head], mentions[node]];
    if (left === undefined || right === undefined || left.document === right.document) return true;
    if (!key.startsWith('person:') || !isCommon(key, right.name)) return true;
    const others = named.get(right.document);
    return [...(named.get(left.document) ?? [])].some(
      (other) =>
        other !== key &&
        others?.has(other) === true &&
        (documents.get(other) ?? 0) <= RESOLVE_LIMITS.companionDocuments,
    );
  };
}
