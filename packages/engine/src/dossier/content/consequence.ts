/**
 * The order of findings: what matters most for an editor or analyst comes first. Listed parties outweigh
 * everything but the lack of support, then what kind of happening it is, then how well it is supported; planned things come after done ones.
 */
import type { ClaimKind, Finding, Support } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { sortedBy } from '../stable-order.ts';

const KIND_WEIGHT: Readonly<Record<ClaimKind, number>> = {
  supply: 9,
  payment: 8,
  component: 7,
  assistance: 7,
  ownership: 6,
  production: 6,
  development: 6,
  test: 5,
  travel: 4,
  meeting: 4,
  sanction: 3,
  role: 1,
  identity: 1,
  location: 0,
  response: 0,
};
const SUPPORT_WEIGHT: Readonly<Record<Support, number>> = { corroborated: 3, 'single-source': 2, none: -30 };

/** Kinds that are told as background rather than as findings of their own. */
export const BACKGROUND_KINDS: ReadonlySet<ClaimKind> = new Set<ClaimKind>([
  'location',
  'identity',
  'role',
  'response',
]);

/** Findings from the most to the least consequential. */
export function byConsequence(index: CaseIndex, findings: readonly Finding[]): Finding[] {
  return sortedBy(
    findings,
    (finding) => -weightOf(index, finding),
    ({ event }) => event.time?.earliest ?? '9999',
    ({ event }) => event.id,
  );
}

/** Whether a party of the event is on a list itself. */
export function involvesListed(index: CaseIndex, { event }: Finding): boolean {
  return Object.values(event.roles).some((parties) => parties.some((party) => index.listed.has(party)));
}

function weightOf(index: CaseIndex, finding: Finding): number {
  const { event, assessment } = finding;
  const background = BACKGROUND_KINDS.has(event.kind);
  return (
    (involvesListed(index, finding) && !background ? 20 : 0) +
    KIND_WEIGHT[event.kind] +
    SUPPORT_WEIGHT[assessment.support] +
    (event.phase === 'planned' || event.phase === 'cancelled' ? -2 : 0) +
    (assessment.dispute === 'undisputed' ? 0 : 1)
  );
}
