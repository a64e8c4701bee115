/**
 * A claim in one line, for golden tests and for reading by eye: kind, phase, roles by name, values, then the voices
 * behind the narrator's. `supply:delivered supplier=Halden recipient=Norvik goods=L550 qty=>12 «two officials`.
 */
import {
  type AttributionLink,
  CLAIM_ROLES,
  type Claim,
  type Extraction,
  type Mention,
  type RoleName,
} from '../model/index.ts';

/** The lines of an extraction's claims, in order. */
export function claimLines(extraction: Extraction): string[] {
  const mentions = new Map<string, Mention>(extraction.mentions.map((mention) => [mention.id, mention]));
  const name = (id: string): string => nameOf(id, mentions);
  return extraction.claims.map((claim) => claimLine(claim, name));
}

function nameOf(id: string, mentions: ReadonlyMap<string, Mention>): string {
  let mention = mentions.get(id);
  if (mention === undefined) return `missing ${id}`;
  for (let steps = 0; steps < 50 && mention.coreference !== undefined; steps += 1) {
    const next: Mention | undefined = mentions.get(mention.coreference.antecedent);
    if (next === undefined) break;
    mention = next;
  }
  return mention.name.replace(/\s+/gu, ' ');
}

function claimLine(claim: Claim, name: (id: string) => string): string {
  const parts = [claim.phase === null ? claim.kind : `${claim.kind}:${claim.phase}`];
  if (claim.polarity === 'negative') parts.push('NOT');
  if (claim.modality !== 'certain') parts.push(`?${claim.modality}`);
  if (claim.response !== null) parts.push(claim.response);
  const implied: ReadonlySet<string> = new Set(claim.implied);
  const { many, one } = CLAIM_ROLES[claim.kind];
  for (const role of [...many, ...one] as readonly RoleName[]) {
    const fillings = claim.roles[role];
    if (fillings !== undefined)
      parts.push(`${role}${implied.has(role) ? '~' : ''}=${fillings.map(name).join('+')}`);
  }
  if (claim.quantity !== null) parts.push(`qty=${interval(claim.quantity)}`);
  if (claim.amount !== null) parts.push(`amount=${interval(claim.amount)} ${claim.amount.currency ?? '?'}`);
  if (claim.share !== null) parts.push(`share=${interval(claim.share)}`);
  if (claim.time !== null)
    parts.push(`time=${claim.time.edtf ?? `${claim.time.earliest ?? ''}..${claim.time.latest ?? ''}`}`);
  if (claim.places.length > 0) parts.push(`at=${claim.places.map(name).join('+')}`);
  if (claim.position !== null) parts.push(`position=${claim.position}`);
  if (claim.programme !== null) parts.push(`programme=${claim.programme}`);
  for (const { type, value } of claim.documentNumbers) parts.push(`${type}=${value}`);
  const scope = claim.responseScope;
  if (scope !== null && scope.kinds.length + scope.mentions.length > 0)
    parts.push(`on=${[...scope.kinds, ...scope.mentions.map(name)].join('+')}`);
  for (const link of claim.attribution.slice(1)) parts.push(`«${linkWords(link)}`);
  if (claim.caveats.length > 0) parts.push('!caveat');
  return parts.join(' ');
}

function interval(value: {
  readonly min: number | null;
  readonly max: number | null;
  readonly minExclusive: boolean;
  readonly maxExclusive: boolean;
  readonly approximate: boolean;
}): string {
  const { min, max } = value;
  const about = value.approximate ? '~' : '';
  if (min !== null && min === max) return `${about}${min}`;
  return `${about}${value.minExclusive ? '(' : '['}${min ?? ''},${max ?? ''}${value.maxExclusive ? ')' : ']'}`;
}

function linkWords(link: AttributionLink): string {
  return `${link.description.replace(/\s+/gu, ' ')} (${link.basis}${link.stance === 'asserts' ? '' : `, ${link.stance}`})`;
}
