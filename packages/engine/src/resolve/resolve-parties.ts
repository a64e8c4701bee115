/**
 * Mentions to parties, by evidence and judgement: what the text itself says (coreference), shared numbers, the same
 * name, the same name in another script, a short name with one bearer. Judgements come first and forbid across whole
 * clusters. The result depends on the set of mentions and judgements alone, so taking a judgement back restores the
 * state before, and adding a document never depends on when it was added.
 */
import { JUDGED_OVER, SEPARATING_ONLY } from '../data/resolve/resolve-rules.ts';
import type {
  Document,
  Issue,
  Judgement,
  LinkReason,
  Mention,
  MentionId,
  Party,
  PartyId,
} from '../model/index.ts';
import { makeClusters } from './clusters.ts';
import { copyKeys } from './copied-words.ts';
import { judgementsInForce } from './judgement-state.ts';
import { sharedCompany } from './shared-company.ts';
import { linkAcrossScripts, linkByKey, linkShortNames, type Nodes } from './link-names.ts';
import { keysOf, mentionKey } from './mention-keys.ts';
import { makeParty } from './make-party.ts';

export interface ResolveInput {
  readonly mentions: readonly Mention[];
  /** Where given, descriptions in sentences that two documents share word for word are one. */
  readonly documents?: readonly Document[];
  /** In the order they were made. */
  readonly judgements?: readonly Judgement[];
}

export interface Resolution {
  /** In order of id. */
  readonly parties: readonly Party[];
  /** Every mention has exactly one, but for laws and programmes, which are no parties. */
  readonly partyOf: ReadonlyMap<MentionId, PartyId>;
  readonly issues: readonly Issue[];
}

export function resolveParties(input: ResolveInput): Resolution {
  const mentions = [...new Map(input.mentions.map((mention) => [mention.id, mention])).values()]
    .filter(({ schema }) => schema !== 'Law')
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const keys = mentions.map(keysOf);
  const clusters = makeClusters(keys.map((own) => [...own.identifiers, ...own.marks]));
  const nodes: Nodes = { mentions, keys, clusters };
  const judgements = judgementsInForce(input.judgements ?? []);
  const issues = judge(nodes, judgements);
  linkCoreferences(nodes);
  linkByKey(
    nodes,
    (own) => own.identifiers.filter(isJoining),
    'resolve.identifier',
    (key) => `both carry ${key.replace(':', ' ')}`,
  );
  const bornOut = sharedCompany(nodes);
  linkByKey(
    nodes,
    (own) => own.names,
    'resolve.same-name',
    (_, mention) => `the same name, “${mention.name}”`,
    bornOut,
  );
  linkAcrossScripts(nodes, bornOut);
  linkShortNames(nodes);
  const copies = copyKeys(mentions, input.documents ?? []);
  const copied = mentions.map(({ id }) => copies.get(id));
  linkByKey(
    nodes,
    (_, node) => copied[node] ?? [],
    'resolve.copied-words',
    (_, mention) => `“${mention.name}” stands in a sentence that both documents share word for word`,
  );
  return { ...gather(nodes), issues };
}

function isJoining(key: string): boolean {
  return !SEPARATING_ONLY.has(key.slice(0, key.indexOf(':')));
}

/** Applies judgements: those that keep apart first, since nothing may join what a person separated. */
function judge(nodes: Nodes, judgements: readonly Judgement[]): Issue[] {
  const { clusters } = nodes;
  const bearers = bearersOf(nodes);
  const issues: Issue[] = [];
  for (const { left, right, verdict } of judgements) {
    if (verdict === 'same') continue;
    for (const a of bearers(left)) for (const b of bearers(right)) if (a !== b) clusters.separate(a, b);
  }
  for (const { left, right, verdict, by, at } of judgements) {
    if (verdict !== 'same') continue;
    const all = [...bearers(left), ...bearers(right)];
    const [first, ...rest] = all;
    if (first === undefined) continue;
    for (const node of rest) {
      const ids = [first, node].map((one) => (nodes.mentions[one] as Mention).id);
      const reason: LinkReason = {
        rule: 'resolve.judgement',
        why: `judged the same by ${by} on ${at.slice(0, 10)}`,
        mentions: ids,
      };
      if (clusters.join(first, node, reason, JUDGED_OVER) !== 'blocked') continue;
      issues.push({
        code: 'resolve.judgements-conflict',
        severity: 'warning',
        message: `“${left}” and “${right}” are judged the same, but another judgement or a different number keeps them apart; take one of the judgements back.`,
        place: { path: null, detail: `${left} / ${right}` },
      });
      break;
    }
  }
  return issues;
}

function bearersOf({ mentions, keys }: Nodes): (key: string) => readonly number[] {
  const bearers = new Map<string, number[]>();
  mentions.forEach((mention, node) => {
    const own = keys[node];
    for (const key of [mentionKey(mention), ...(own?.names ?? []), ...(own?.identifiers ?? [])]) {
      const known = bearers.get(key);
      if (known) known.push(node);
      else bearers.set(key, [node]);
    }
  });
  return (key) => bearers.get(key) ?? [];
}

function linkCoreferences({ mentions, clusters }: Nodes): void {
  const nodeOf = new Map(mentions.map((mention, node) => [mention.id, node]));
  mentions.forEach((mention, node) => {
    const { coreference } = mention;
    const antecedent = coreference && nodeOf.get(coreference.antecedent);
    if (coreference === undefined || antecedent === undefined) return;
    clusters.join(antecedent, node, {
      rule: coreference.rule,
      why: coreference.why,
      mentions: [coreference.antecedent, mention.id],
    });
  });
}

function gather(nodes: Nodes): Omit<Resolution, 'issues'> {
  const { mentions, keys, clusters } = nodes;
  const partyOf = new Map<MentionId, PartyId>();
  const parties: Party[] = [];
  const taken = new Set<string>();
  for (const root of clusters.roots()) {
    const members = [...clusters.members(root)].sort((a, b) => a - b);
    const names = [...new Set(members.flatMap((node) => keys[node]?.names ?? []))].sort();
    const leadKey = names.find((key) => !taken.has(key));
    const lead = leadKey === names[0] ? leadKey : undefined;
    if (lead !== undefined) taken.add(lead);
    const party = makeParty({
      mentions: members.map((node) => mentions[node] as Mention).sort(inText),
      nameKeys: names,
      identifierKeys: [...new Set(members.flatMap((node) => keys[node]?.identifiers ?? []))].sort(),
      reasons: clusters.reasons(root),
      leadKey: lead,
    });
    parties.push(party);
    for (const node of members) partyOf.set((mentions[node] as Mention).id, party.id);
  }
  parties.sort((a, b) => (a.id < b.id ? -1 : 1));
  return { parties, partyOf };
}

function inText(a: Mention, b: Mention): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
