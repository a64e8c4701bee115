/** Links between names: the same name, the same name in another script, and a short name with one bearer and shared company. */
import { ORGAN_WORDS, RESOLVE_LIMITS } from '../data/resolve/resolve-rules.ts';
import type { Mention } from '../model/index.ts';
import { nameKeys } from '../values/index.ts';
import type { Clusters } from './clusters.ts';
import { coreName, isFullName, type MentionKeys } from './mention-keys.ts';

export interface Nodes {
  readonly mentions: readonly Mention[];
  readonly keys: readonly MentionKeys[];
  readonly clusters: Clusters;
}

/**
 * Mentions that share a key become one, each with the first of its key that nothing keeps it from. Those that carry a number or a
 * legal form come first; where these are two parties or more, a bare name could be either's and stays with the other bare ones.
 */
export function linkByKey(
  nodes: Nodes,
  keysOf: (keys: MentionKeys, node: number) => readonly string[] | string,
  rule: string,
  tell: (key: string, mention: Mention) => string,
  /** Whether a key that says little is borne out for these two; asked only where it is given. */
  bornOut: (key: string, head: number, node: number) => boolean = () => true,
): void {
  const { mentions, keys, clusters } = nodes;
  const bearers = new Map<string, number[]>();
  keys.forEach((own, node) => {
    for (const key of [keysOf(own, node)].flat()) {
      const known = bearers.get(key);
      if (known) known.push(node);
      else bearers.set(key, [node]);
    }
  });
  for (const key of [...bearers.keys()].sort()) {
    const all = bearers.get(key) ?? [];
    const heads: number[] = [];
    const join = (node: number, known: readonly number[]): void => {
      const mention = mentions[node] as Mention;
      const joined = known.some((head) => {
        const reason = {
          rule,
          why: tell(key, mention),
          mentions: [(mentions[head] as Mention).id, mention.id],
        };
        if (clusters.find(head) === clusters.find(node)) return true;
        return bornOut(key, head, node) && clusters.join(head, node, reason) !== 'blocked';
      });
      if (!joined) heads.push(node);
    };
    const bare = all.filter((node) => !clusters.isMarked(node));
    for (const node of all) if (clusters.isMarked(node)) join(node, heads);
    const claimed = heads.length > 1 ? heads.length : 0;
    for (const node of bare) join(node, heads.slice(claimed));
  }
}

/** Names in different scripts that share a transliterated form, where each has only one such counterpart. */
export function linkAcrossScripts(
  nodes: Nodes,
  bornOut: (key: string, head: number, node: number) => boolean,
): void {
  const { mentions, keys, clusters } = nodes;
  const byKey = new Map<string, Map<string, Set<number>>>();
  const firstOf = new Map<number, number>();
  keys.forEach((own, node) => {
    const root = clusters.find(node);
    for (const key of own.scriptKeys) {
      const scripts = byKey.get(key) ?? new Map<string, Set<number>>();
      const roots = scripts.get(own.script) ?? new Set<number>();
      roots.add(root);
      scripts.set(own.script, roots);
      byKey.set(key, scripts);
      if (!firstOf.has(root)) firstOf.set(root, node);
    }
  });
  const partners = new Map<number, Set<number>>();
  for (const scripts of byKey.values()) {
    const all = [...scripts];
    for (const [script, roots] of all)
      for (const [other, rivals] of all)
        if (script !== other)
          for (const left of roots)
            for (const right of rivals)
              if (left !== right) partners.set(left, (partners.get(left) ?? new Set()).add(right));
  }
  for (const [left, found] of [...partners].sort(([a], [b]) => a - b)) {
    const [right] = found;
    if (right === undefined || found.size !== 1 || partners.get(right)?.size !== 1 || left > right) continue;
    const [first, second] = [firstOf.get(left) ?? left, firstOf.get(right) ?? right];
    const a = mentions[first] as Mention;
    const b = mentions[second] as Mention;
    if (!bornOut(keys[second]?.names[0] ?? '', first, second)) continue;
    const why = `“${a.name}” and “${b.name}” are one name in two scripts, and no other name here reads so`;
    clusters.join(left, right, { rule: 'resolve.same-name-across-scripts', why, mentions: [a.id, b.id] });
  }
}

/**
 * A short name ("Kestrel") joins the one party of the case whose name it is a part of ("Kestrel Aero Works"), if both
 * are told of together with a common named party. Two bearers, or no common company: they stay apart.
 */
export function linkShortNames(nodes: Nodes): void {
  const { mentions, keys, clusters } = nodes;
  const parties = named(nodes);
  const byWord = new Map<string, Set<number>>();
  for (const [root, party] of parties)
    for (const name of party.names)
      for (const word of name)
        for (const key of word) byWord.set(key, (byWord.get(key) ?? new Set()).add(root));
  const neighbours = companyOf(nodes, parties);
  for (const [root, party] of [...parties].sort(([a], [b]) => a - b)) {
    // A name with a legal form is a whole name, however short.
    if (party.formed) continue;
    const shortest = party.names.filter((name) => name.length <= 2);
    const bearers = new Set<number>();
    for (const name of shortest) {
      for (const candidate of candidatesOf(name, byWord)) {
        if (candidate === root || keys[candidate]?.family !== keys[root]?.family) continue;
        if (parties.get(candidate)?.names.some((whole) => holds(whole, name))) bearers.add(candidate);
      }
    }
    const [bearer] = bearers;
    if (bearer === undefined || bearers.size !== 1) continue;
    const shared = [...(neighbours.get(root) ?? [])]
      .filter((other) => other !== bearer && other !== root && neighbours.get(bearer)?.has(other))
      .sort((a, b) => a - b)[0];
    if (shared === undefined) continue;
    const [a, b, c] = [
      party.first,
      parties.get(bearer)?.first ?? bearer,
      parties.get(shared)?.first ?? shared,
    ].map((node) => mentions[node] as Mention) as [Mention, Mention, Mention];
    const why = `“${a.name}” is part of the name “${b.name}” and of no other here, and both are told of together with “${c.name}”`;
    clusters.join(root, bearer, { rule: 'resolve.partial-name', why, mentions: [a.id, b.id] });
  }
}

type Word = readonly string[];

interface NamedParty {
  readonly first: number;
  /** Each name as words, each word as its keys. */
  readonly names: Word[][];
  /** Whether any of its names carries a legal form. */
  formed: boolean;
}

function named({ mentions, keys, clusters }: Nodes): Map<number, NamedParty> {
  const parties = new Map<number, NamedParty>();
  const seen = new Map<string, Word[]>();
  mentions.forEach((mention, node) => {
    const own = keys[node] as MentionKeys;
    if (!isFullName(mention) || own.family !== 'org') return;
    const core = coreName(mention.name);
    const words =
      seen.get(core) ??
      core.split(' ').map((word) => [...new Set([word, ...nameKeys(word, { schema: mention.schema })])]);
    seen.set(core, words);
    const root = clusters.find(node);
    const party = parties.get(root) ?? { first: node, names: [], formed: false };
    party.formed ||= own.marks.length > 0;
    if (!party.names.includes(words)) party.names.push(words);
    parties.set(root, party);
  });
  return parties;
}

function candidatesOf(name: readonly Word[], byWord: ReadonlyMap<string, Set<number>>): Set<number> {
  const found = new Set<number>();
  for (const key of name[0] ?? []) for (const root of byWord.get(key) ?? []) found.add(root);
  return found;
}

function holds(whole: readonly Word[], part: readonly Word[]): boolean {
  if (part.length >= whole.length) return false;
  const meets = (left: Word | undefined, right: Word): boolean =>
    left?.some((key) => right.includes(key)) ?? false;
  const from = whole.findIndex((_, start) => part.every((word, at) => meets(whole[start + at], word)));
  if (from < 0) return false;
  const beside = [...whole.slice(0, from), ...whole.slice(from + part.length)];
  return !beside.some((word) => word.some((key) => ORGAN_WORDS.has(key)));
}

/** A state stands in every other text, and tells nothing of who is who. */
function isState(keys: MentionKeys | undefined): boolean {
  return keys?.names.some((name) => name.startsWith('place:')) === true;
}

/** The telling parties told of in the same documents. */
function companyOf(
  { mentions, keys, clusters }: Nodes,
  parties: ReadonlyMap<number, NamedParty>,
): Map<number, Set<number>> {
  const inDocument = new Map<string, Set<number>>();
  mentions.forEach((mention, node) => {
    const root = clusters.find(node);
    if (!parties.has(root)) return;
    inDocument.set(mention.document, (inDocument.get(mention.document) ?? new Set()).add(root));
  });
  const documents = new Map<number, number>();
  for (const roots of inDocument.values())
    for (const root of roots) documents.set(root, (documents.get(root) ?? 0) + 1);
  const telling = (root: number): boolean =>
    (documents.get(root) ?? 0) <= RESOLVE_LIMITS.companionDocuments &&
    !isState(keys[parties.get(root)?.first ?? root]);
  const company = new Map<number, Set<number>>();
  for (const roots of inDocument.values()) {
    const others = [...roots].filter(telling);
    for (const root of roots) {
      const known = company.get(root) ?? new Set<number>();
      for (const other of others) known.add(other);
      company.set(root, known);
    }
  }
  return company;
}
