/**
 * The hops of one supply event. A supplier sells to the intermediary where there is one, and the intermediary to
 * the recipient. A maker named beside a supplier, and an end user beside a recipient, stand at the ends of the goods'
 * way without any word on who dealt with whom: those hops are not direct.
 */
import type { ClaimId, Event, PartyId, ResolvedClaim, RoleName } from '../model/index.ts';
import { pairClaims } from './event-claims.ts';

export interface SupplyHop {
  readonly from: PartyId;
  readonly to: PartyId;
  readonly claims: readonly ClaimId[];
  readonly inferred: boolean;
  /** False where the goods pass from one to the other, by whatever hands. */
  readonly direct: boolean;
}

const GIVERS: readonly RoleName[] = ['supplier', 'consignor'];
const TAKERS: readonly RoleName[] = ['recipient', 'consignee'];
const BETWEEN: readonly RoleName[] = ['intermediary'];
const MAKERS: readonly RoleName[] = ['manufacturer'];
const USERS: readonly RoleName[] = ['endUser'];

/** The hops of a supply event, makers first. Where several intermediaries stand in one event their order is not known, and they stand side by side. */
export function supplyHops(event: Event, told: readonly ResolvedClaim[]): SupplyHop[] {
  const hops: SupplyHop[] = [];
  const join = (fromRoles: readonly RoleName[], toRoles: readonly RoleName[], direct: boolean): void => {
    for (const from of partiesIn(event, fromRoles)) {
      for (const to of partiesIn(event, toRoles)) {
        if (from === to || hops.some((hop) => hop.from === from && hop.to === to)) continue;
        const backing = pairClaims(told, fromRoles, from, toRoles, to);
        if (backing.claims.length > 0) hops.push({ from, to, ...backing, direct });
      }
    }
  };
  const givers = firstFilled(event, [['supplier'], GIVERS]);
  const takers = firstFilled(event, [['recipient'], TAKERS]);
  const chain = [givers, firstFilled(event, [BETWEEN]), takers].filter((roles) => roles.length > 0);
  const [head] = chain;
  const last = chain.at(-1);
  if (head) join(MAKERS, head, false);
  chain.slice(1).forEach((roles, at) => join(chain[at] ?? [], roles, true));
  if (last) join(last, USERS, false);
  if (chain.length === 0) join(MAKERS, USERS, false);
  return hops;
}

function partiesIn(event: Event, roles: readonly RoleName[]): PartyId[] {
  return [...new Set(roles.flatMap((role) => event.roles[role] ?? []))].sort();
}

function firstFilled(event: Event, choices: readonly (readonly RoleName[])[]): readonly RoleName[] {
  return choices.find((roles) => partiesIn(event, roles).length > 0) ?? [];
}
