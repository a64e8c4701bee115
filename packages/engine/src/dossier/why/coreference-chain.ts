/** From the words of a mention to the name they stand for, step by step. */
import type { TracedEvent } from '../../extract/index.ts';
import type { Mention, MentionId, Party } from '../../model/index.ts';
import type { ChainStep } from './explanation.ts';

/** Most steps followed; a ring cannot be, but bad data might hold one. */
const STEPS = 12;

export function coreferenceChain(
  mention: Mention,
  mentions: ReadonlyMap<MentionId, Mention>,
  events: readonly TracedEvent[],
  party: Party | undefined,
): ChainStep[] {
  const chain: ChainStep[] = [];
  const seen = new Set<MentionId>([mention.id]);
  let at = mention;
  while (at.coreference !== undefined && chain.length < STEPS) {
    const next = mentions.get(at.coreference.antecedent);
    if (next === undefined || seen.has(next.id)) break;
    seen.add(next.id);
    chain.push(stepTo(next, at.coreference, candidatesOf(at, events)));
    at = next;
  }
  if (at.form === 'name') return chain;
  const named = namedBy(at, mentions);
  if (named?.coreference !== undefined) return [...chain, stepTo(named, named.coreference, [])];
  const joined = party?.reasons.find(({ mentions: ids }) => ids.includes(at.id));
  const other = joined?.mentions
    .map((id) => mentions.get(id))
    .find((one) => one !== undefined && !seen.has(one.id));
  if (joined !== undefined && other !== undefined) chain.push(stepTo(other, joined, []));
  return chain;
}

/** The first name that refers back to these words: "the maker … Orlec Works, the maker". */
function namedBy(root: Mention, mentions: ReadonlyMap<MentionId, Mention>): Mention | undefined {
  let first: Mention | undefined;
  for (const mention of mentions.values())
    if (
      mention.coreference?.antecedent === root.id &&
      mention.form === 'name' &&
      (first === undefined || mention.start < first.start)
    )
      first = mention;
  return first;
}

function stepTo(
  { start, end, quote }: Mention,
  { rule, why }: { readonly rule: string; readonly why: string },
  candidates: ChainStep['candidates'],
): ChainStep {
  return { start, end, quote, rule, why, candidates };
}

function candidatesOf({ start, end }: Mention, events: readonly TracedEvent[]): ChainStep['candidates'] {
  const told = events.find(
    (event) => event.step === 'coreference' && event.start === start && event.end === end,
  );
  const listed = told?.data?.['candidates'];
  return Array.isArray(listed) ? (listed as ChainStep['candidates']) : [];
}
