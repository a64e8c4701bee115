/**
 * Assessment: support and dispute, two axes that do not touch. Both are computed from the event, the origins of its
 * claims and the objections that reach it, and both print how; nothing here is stored without its derivation.
 *
 * Support counts origins, never documents. What is merely possible, or what its speaker does not stand behind,
 * is listed and supports nothing. Where several disputes are open the status names the gravest in this order:
 * denied, contradicted, corrected; the record keeps them all.
 */
import type {
  Assessment,
  Contradiction,
  Denial,
  Dispute,
  Event,
  Finding,
  ResolvedClaim,
  Support,
} from '../model/index.ts';
import { type AssessContext, type AssessInput, readAssessContext } from './assess-context.ts';
import { findContradictions } from './contradictions.ts';
import { explainCorrection, markCorrected, supersede } from './corrected.ts';
import { findConfirmations, findObjections } from './denials.ts';
import { countOrigins, type EventOrigins, originsOf } from './event-origins.ts';

export { type AssessContext, type AssessInput, readAssessContext } from './assess-context.ts';

/** Every event with its assessment, in the order given; a value that was put right gives way to what corrects it. */
export function assessEvents(events: readonly Event[], input: AssessInput): Finding[] {
  const context = readAssessContext(input);
  return events.map((event) => {
    const assessment = assess(event, context);
    return { event: supersede(event, assessment.contradictions, context), assessment };
  });
}

/** The status of one event. */
export function assess(event: Event, context: AssessContext): Assessment {
  const told = event.claims.flatMap((id) => context.claimOf.get(id) ?? []);
  if (told.every(({ claim }) => claim.polarity === 'negative')) return assessNegative(event, told, context);
  const origins = countOrigins(event, context);
  const { denials, negated } = findObjections(event, context);
  const disagreements = [...findContradictions(event, context), ...contradictPolarity(told, negated)];
  const contradictions = markCorrected(event, disagreements, context);
  const support = supportOf(origins);
  const dispute = disputeOf(denials, contradictions);
  return {
    event: event.id,
    support,
    dispute,
    originGroups: origins.counted,
    contradictions,
    denials,
    why: [
      ...explainSupport(support, origins, told),
      ...explainPhase(event, told, context),
      ...explainDispute(dispute, denials, contradictions, context),
      ...findConfirmations(event, context).map((one) => `confirmed by ${caption(one, context)}: ${one.why}`),
      ...caveats(told),
    ],
  };
}

function assessNegative(event: Event, told: readonly ResolvedClaim[], context: AssessContext): Assessment {
  const paths = new Set(told.map(({ source }) => context.sourceOf.get(source)?.path ?? source));
  return {
    event: event.id,
    support: 'none',
    dispute: 'undisputed',
    originGroups: [],
    contradictions: [],
    denials: [],
    why: [
      `support none: nobody says that it happened; ${[...paths].sort().join(', ')} say that it did not`,
      'held against the events that it denies',
    ],
  };
}

function supportOf(origins: EventOrigins): Support {
  if (origins.counted.length === 0) return 'none';
  return origins.counted.length === 1 ? 'single-source' : 'corroborated';
}

function disputeOf(denials: readonly Denial[], contradictions: readonly Contradiction[]): Dispute {
  if (denials.length > 0) return 'denied';
  if (contradictions.length === 0) return 'undisputed';
  return contradictions.every(({ superseded }) => superseded !== undefined) ? 'corrected' : 'contradicted';
}

function contradictPolarity(
  told: readonly ResolvedClaim[],
  negated: readonly ResolvedClaim[],
): Contradiction[] {
  if (negated.length === 0) return [];
  return [
    {
      slot: 'polarity',
      values: [
        { text: 'it happened', claims: told.map(({ claim }) => claim.id) },
        { text: 'it did not happen', claims: negated.map(({ claim }) => claim.id) },
      ],
    },
  ];
}

function explainSupport(support: Support, origins: EventOrigins, told: readonly ResolvedClaim[]): string[] {
  const documents = new Set(told.map(({ claim }) => claim.document)).size;
  const count = origins.counted.length;
  return [
    `support ${support}: ${plural(told.length, 'claim')} in ${plural(documents, 'document')} from ${plural(count, 'origin')}`,
    ...origins.paths.map((paths, at) => `origin ${at + 1}: ${paths.join(', ')}`),
    ...origins.merged,
    ...origins.unnamed,
    ...origins.uncommitted.map(
      (path) => `not counted: ${path} gives it as possible, or does not stand behind it`,
    ),
  ];
}

/** Papers that bill a delivery support the deal and not the delivery: says so where it makes a difference. */
function explainPhase(event: Event, told: readonly ResolvedClaim[], context: AssessContext): string[] {
  if (event.phase === null || event.phases.length < 2) return [];
  const reached = told.filter(({ claim }) => claim.phase === event.phase);
  const { counted } = originsOf(reached, context);
  return [`that it was ${event.phase} rests on ${plural(counted.length, 'origin')}`];
}

function explainDispute(
  dispute: Dispute,
  denials: readonly Denial[],
  contradictions: readonly Contradiction[],
  context: AssessContext,
): string[] {
  return [
    `dispute ${dispute}`,
    ...denials.map((denial) => `denied by ${caption(denial, context)}: ${denial.why}`),
    ...contradictions.map((one) =>
      one.superseded === undefined
        ? `the ${one.slot} disagrees: ${one.values.map((value) => `"${value.text}"`).join(' against ')}`
        : explainCorrection(one, context),
    ),
  ];
}

function caption(denial: Denial, context: AssessContext): string {
  return context.partyOf.get(denial.respondent)?.caption ?? denial.respondent;
}

function caveats(told: readonly ResolvedClaim[]): string[] {
  return [...new Set(told.flatMap(({ claim }) => claim.caveats))]
    .sort()
    .map((words) => `caveat of the narrator: "${words}"`);
}

function plural(count: number, noun: string): string {
  return count === 1 ? `1 ${noun}` : `${count} ${noun}s`;
}
