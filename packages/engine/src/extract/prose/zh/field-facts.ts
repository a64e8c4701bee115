/**
 * Clauses that tell who stands where in a deal: 收货人为X，发货人为Y，货物为Z. They fill what the deal told before them in the sentence leaves
 * open, or make a deal of their own where they name two of its sides.
 */
import { DEAL_FIELDS } from '../../../data/lexicon/zh/fields.ts';
import type { RoleName } from '../../../model/index.ts';
import { PLAIN } from './fill-frame.ts';
import { fits } from './fits.ts';
import type { Item } from './item.ts';
import type { ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';
import { reduceRelatives } from './relatives.ts';

/** A role of a deal and who or what fills it. */
export interface DealField {
  readonly role: RoleName;
  readonly phrases: readonly ChinesePhrase[];
  readonly start: number;
  readonly end: number;
}

/** What a clause such as 收货人为X tells; undefined for any other. */
export function fieldOf(clause: readonly Item[]): DealField | undefined {
  if (!clause.some(({ phrase }) => DEAL_FIELDS.has(phrase?.noun ?? phrase?.name ?? ''))) return undefined;
  const { items } = reduceRelatives(clause, []);
  const at = items.findIndex(({ token }) => /^(?:为|是|系)$/u.test(token.text));
  const [name, value] = [items[at - 1]?.phrase, items[at + 1]?.phrase];
  if (at < 1 || name === undefined || value === undefined || name.form !== 'description') return undefined;
  const role = DEAL_FIELDS.get(name.noun ?? name.name);
  if (role === undefined || name.owner !== undefined) return undefined;
  if (items.slice(at + 1).some(({ is }) => is === 'verb')) return undefined;
  const phrases = (value.members.length > 0 ? value.members : [value]).filter((phrase) =>
    fits(role, phrase, 'supply'),
  );
  return phrases.length === 0
    ? undefined
    : { role, phrases, start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 };
}

/** A deal with what a later clause tells of it; the same deal where that says nothing new. */
export function withField(deal: ChineseProposition, { role, phrases }: DealField): ChineseProposition {
  if (deal.roles.has(role)) return deal;
  if (role !== 'goods' && sameFilled(deal, role)) return deal;
  return { ...deal, roles: new Map([...deal.roles, [role, phrases]]) };
}

/** 收货人 beside a recipient told already would be the same place twice. */
function sameFilled({ roles }: ChineseProposition, role: RoleName): boolean {
  return (role === 'consignor' && roles.has('supplier')) || (role === 'consignee' && roles.has('recipient'));
}

/** A deal out of fields alone: two sides, or one and the goods. */
export function dealOfFields(fields: readonly DealField[]): ChineseProposition | undefined {
  const [first] = fields;
  if (first === undefined || fields.length < 2) return undefined;
  const roles = new Map<RoleName, readonly ChinesePhrase[]>();
  for (const { role, phrases } of fields) if (!roles.has(role)) roles.set(role, phrases);
  if (roles.size < 2) return undefined;
  return {
    kind: 'supply',
    phase: roles.has('consignee') || roles.has('consignor') ? 'shipped' : null,
    roles,
    implied: [],
    places: [],
    certainty: PLAIN,
    rule: 'zh.fields',
    start: first.start,
    end: fields.at(-1)?.end ?? first.end,
    at: first.start,
  };
}
