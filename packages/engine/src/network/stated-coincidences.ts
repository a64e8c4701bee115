/** Happenings that a document relates in words: "departed the day after the test". */
import {
  AWAITED_KINDS,
  COINCIDENCE_RULES,
  HAPPENING_WORDS,
  RELATIVE_RULES,
} from '../data/network/timeline-rules.ts';
import type { ClaimId, Coincidence, DocumentId, Event, ResolvedClaim } from '../model/index.ts';
import type { ClaimLookup } from './event-claims.ts';

interface Told {
  readonly event: Event;
  readonly claim: ResolvedClaim;
  readonly start: number;
}

/**
 * Pairs of an event whose time is told by another one, and that one: the nearest before it in the same document, of
 * the kind its words name. Where the words name none, any happening shortly before will do only if it is the only kind there.
 */
export function findStated(events: readonly Event[], claimOf: ClaimLookup): Coincidence[] {
  const byDocument = new Map<DocumentId, Told[]>();
  for (const event of events) {
    for (const id of event.claims) {
      const claim = claimOf.get(id);
      if (!claim) continue;
      const start = claim.claim.passages[0]?.start ?? 0;
      const told = byDocument.get(claim.claim.document) ?? [];
      told.push({ event, claim, start });
      byDocument.set(claim.claim.document, told);
    }
  }
  const found: Coincidence[] = [];
  for (const document of [...byDocument.keys()].sort()) {
    const told = (byDocument.get(document) ?? []).sort(inText);
    for (const one of told) {
      const days = daysOf(one.claim);
      if (days === undefined) continue;
      const meant = findMeant(one, told);
      if (meant) found.push(relate(one, meant, days));
    }
  }
  return found;
}

/** Days between a happening and the one its time leans on, or undefined where it leans on none. */
function daysOf({ claim }: ResolvedClaim): number | undefined {
  const rule = claim.time?.rule ?? '';
  return RELATIVE_RULES[rule.slice(rule.indexOf('.') + 1)];
}

function findMeant(one: Told, told: readonly Told[]): Told | undefined {
  const words = (one.claim.claim.time?.text ?? '').toLowerCase();
  const around = `${words} ${following(one)}`.toLowerCase();
  const kinds = Object.entries(HAPPENING_WORDS).flatMap(([kind, stems]) =>
    stems.some((stem) => around.includes(stem)) ? [kind] : [],
  );
  const before = told.filter(
    (other) =>
      other.event.id !== one.event.id && other.start <= one.start && AWAITED_KINDS.includes(other.event.kind),
  );
  const [kind] = kinds;
  if (kinds.length === 1 && kind !== undefined)
    return before.filter((other) => other.event.kind === kind).at(-1);
  if (kinds.length > 1) return undefined;
  const near = before.filter((other) => one.start - other.start <= COINCIDENCE_RULES.reach);
  return new Set(near.map((other) => other.event.kind)).size === 1 ? near.at(-1) : undefined;
}

/** The words right after the time in the claim's own passages: "the day after" may leave "the test" to them. */
function following(one: Told): string {
  const text = one.claim.claim.time?.text ?? '';
  for (const { quote } of one.claim.claim.passages) {
    const at = text === '' ? -1 : quote.indexOf(text);
    if (at >= 0) return quote.slice(at + text.length, at + text.length + 40);
  }
  return '';
}

function relate(one: Told, meant: Told, days: number): Coincidence {
  const claims: ClaimId[] = [...new Set([one.claim.claim.id, meant.claim.claim.id])].sort();
  const shared = one.event.places.find((place) => meant.event.places.includes(place));
  return {
    events: [one.event.id, meant.event.id],
    place: shared ?? meant.event.places[0] ?? null,
    days: { min: days, max: days },
    basis: 'stated',
    claims,
    why: `the document relates the two in words: "${one.claim.claim.time?.text ?? ''}"`,
  };
}

function inText(a: Told, b: Told): number {
  return a.start - b.start || (a.claim.claim.id < b.claim.claim.id ? -1 : 1);
}
