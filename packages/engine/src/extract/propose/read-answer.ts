/**
 * A model's answer to proposals: whatever is well formed is kept, whatever is not is counted. Fences and talk around the JSON are
 * passed over; of an answer that was cut off, the whole proposals before the cut are kept.
 */
import { z } from 'zod';
import { PROPOSABLE_KINDS } from '../../data/propose/patterns.ts';
import type { Proposal } from './proposal.ts';

/** Longest words of one slot, in characters. */
const WORDS = 400;
const words = z.string().min(1).max(WORDS);
const optional = words.nullable();

const PROPOSAL = z.strictObject({
  sentence: z.int().min(1),
  quote: z.string().min(1).max(4000),
  kind: z.enum(PROPOSABLE_KINDS),
  roles: z.array(z.strictObject({ role: z.string().min(1).max(40), words, refersTo: optional })).max(24),
  polarity: z.enum(['positive', 'negative']),
  modality: z.enum(['certain', 'probable', 'possible', 'uncommitted']),
  phase: z
    .enum(['planned', 'contracted', 'invoiced', 'paid', 'shipped', 'delivered', 'tested', 'cancelled'])
    .nullable(),
  quantity: optional,
  amount: optional,
  time: optional,
  share: optional,
  position: optional,
  places: z.array(words).max(12),
  speaker: optional,
});

/** The JSON Schema of an answer, as sent to an endpoint. */
export const ANSWER_SCHEMA: Readonly<Record<string, unknown>> = Object.freeze(
  z.toJSONSchema(z.strictObject({ claims: z.array(PROPOSAL) })) as Record<string, unknown>,
);

export interface ReadAnswer {
  readonly proposals: readonly Proposal[];
  /** Parts of the answer that are no proposals; 1 for an answer that is none at all. */
  readonly malformed: number;
  /** Whether the answer broke off. */
  readonly cut: boolean;
}

/** Proposals read from one answer beyond this are counted as malformed: no text of one question holds so many. */
const MOST_PROPOSALS = 200;

/** Never throws. */
export function readAnswer(answer: string): ReadAnswer {
  const list = claimsIn(answer);
  if (list === undefined) return { proposals: [], malformed: 1, cut: false };
  const proposals: Proposal[] = [];
  let malformed = list.broken;
  for (const item of list.items) {
    const parsed = proposals.length < MOST_PROPOSALS ? PROPOSAL.safeParse(withNulls(item)) : undefined;
    // A role that the kind does not have is refused later, with its own reason.
    if (parsed?.success === true) proposals.push(parsed.data as unknown as Proposal);
    else malformed += 1;
  }
  return { proposals, malformed, cut: list.cut };
}

/** Models leave out what is null; that says the same. */
function withNulls(item: unknown): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const given = item as Record<string, unknown>;
  const none = {
    phase: null,
    quantity: null,
    amount: null,
    time: null,
    share: null,
    position: null,
    speaker: null,
  };
  const roles = Array.isArray(given['roles'])
    ? given['roles'].map((role: unknown) =>
        typeof role === 'object' && role !== null ? { refersTo: null, ...role } : role,
      )
    : given['roles'];
  return { ...none, places: [], ...given, roles };
}

interface ClaimList {
  readonly items: readonly unknown[];
  readonly broken: number;
  readonly cut: boolean;
}

function claimsIn(answer: string): ClaimList | undefined {
  const whole = parsed(answer.trim()) ?? parsed(unfenced(answer));
  if (whole !== undefined) {
    const claims = Array.isArray(whole) ? whole : (whole as { claims?: unknown } | null)?.claims;
    return Array.isArray(claims) ? { items: claims, broken: 0, cut: false } : undefined;
  }
  const start = /"claims"\s*:\s*\[/u.exec(answer);
  return start === null ? undefined : wholeObjects(answer, start.index + start[0].length);
}

function unfenced(answer: string): string {
  const from = answer.indexOf('{');
  const to = answer.lastIndexOf('}');
  return from === -1 || to < from ? '' : answer.slice(from, to + 1);
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The objects of a list that are whole, one by one, until it ends or breaks off. Linear. */
function wholeObjects(text: string, from: number): ClaimList {
  const items: unknown[] = [];
  let broken = 0;
  let depth = 0;
  let start = from;
  let quoted = false;
  for (let at = from; at < text.length; at += 1) {
    const char = text.charAt(at);
    if (quoted) {
      if (char === '\\') at += 1;
      else if (char === '"') quoted = false;
      continue;
    }
    if (char === '"') quoted = true;
    else if (char === '{' || char === '[') {
      if (depth === 0) start = at;
      depth += 1;
    } else if (char === '}' || char === ']') {
      if (depth === 0) return { items, broken, cut: false };
      depth -= 1;
      if (depth > 0) continue;
      const item = parsed(text.slice(start, at + 1));
      if (item === undefined) broken += 1;
      else items.push(item);
    }
  }
  return { items, broken: broken + Number(depth > 0), cut: true };
}
