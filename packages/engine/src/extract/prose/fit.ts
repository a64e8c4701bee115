/** How well a description fits a thing spoken of before. */
import { compatible } from './compatible-schema.ts';
import type { Reference } from './reference.ts';
import type { Referent } from './referent.ts';

/** Nouns that fit any company, body or person: alone they point to nothing. */
const GENERIC = new Set([
  'company',
  'firm',
  'enterprise',
  'organisation',
  'organization',
  'entity',
  'business',
  'group',
  'corporation',
  'party',
  'компания',
  'предприятие',
  'организация',
  'фирма',
  'компанія',
  'підприємство',
  'організація',
  '公司',
  '企业',
]);

/** Nouns that fit any goods: they point back where only one lot was just spoken of. */
const ANY_GOODS = new Set([
  'goods',
  'product',
  'item',
  'cargo',
  'freight',
  'merchandise',
  'equipment',
  'device',
  'material',
  'consignment',
  'shipment',
  'unit',
]);

/** Sorts of goods that are called by a designation of their own, and are no part of something else. */
const WHOLE = new Set(['drone', 'vessel', 'vehicle', 'aircraft', 'weapon', 'machine']);

/** Whether a description says no more than that it is some firm or body. */
export function isGeneric(reference: Reference): boolean {
  return (
    reference.nouns.length === 1 &&
    GENERIC.has(reference.nouns[0] ?? '') &&
    reference.modifiers.length === 0 &&
    reference.countries.length === 0 &&
    reference.regions.length === 0
  );
}

export function fit(referent: Referent, reference: Reference, sentence: number): number {
  if (reference.schema !== undefined && !compatible(referent.schema, reference.schema)) return 0;
  if (
    reference.plural !== referent.plural &&
    !(referent.name !== undefined && !reference.plural) &&
    referent.schema !== 'Goods'
  )
    return 0;
  if (reference.count !== undefined && referent.count !== undefined && reference.count !== referent.count)
    return 0;
  if (
    reference.countries.length > 0 &&
    !reference.countries.some((country) => referent.countries.has(country))
  )
    return 0;
  if (reference.regions.length > 0 && !shares(referent.regions, reference.regions)) return 0;
  const noun = reference.nouns.at(-1);
  let score = 0;
  const generic = noun === undefined || GENERIC.has(noun);
  if (noun !== undefined && referent.nouns.has(noun)) score += generic ? 2 : 3.6;
  else if (shares(referent.groups, reference.groups)) score += generic ? 1.5 : 2;
  else if (
    referent.schema === 'Goods' &&
    reference.schema === 'Goods' &&
    noun !== undefined &&
    sentence - referent.lastSentence <= 1 &&
    // "the drones" after a bare "Swift-9", "the goods" after whatever was sent.
    ((referent.nouns.size === 0 && reference.groups.some((group) => WHOLE.has(group))) || ANY_GOODS.has(noun))
  )
    score += 1.5;
  else if (generic && referent.name !== undefined && referent.schema !== 'Organization') score += 1.2;
  else return 0;
  if (reference.countries.length > 0) score += 2;
  score += 2 * reference.modifiers.filter((modifier) => referent.modifiers.has(modifier)).length;
  const distance = sentence - referent.lastSentence;
  score += distance === 0 ? 1.5 : distance === 1 ? 1 : Math.max(-1, 0.8 - 0.2 * distance);
  if (reference.demonstrative) score += distance <= 1 ? 0.8 : -0.5;
  if (referent.wasSubject) score += 0.4;
  return score;
}

export function whyFit(referent: Referent, reference: Reference): string {
  const noun = reference.nouns.at(-1);
  const parts = [
    noun !== undefined && referent.nouns.has(noun)
      ? `also called ${noun}`
      : shares(referent.groups, reference.groups)
        ? `a ${[...reference.groups].join('/')}`
        : 'a name of that sort',
    ...reference.countries.map((country) => `from ${country.toUpperCase()}`),
    ...reference.modifiers.filter((modifier) => referent.modifiers.has(modifier)),
  ];
  return parts.join(', ');
}

export function shares(set: ReadonlySet<string>, values: readonly string[]): boolean {
  return values.some((value) => set.has(value));
}

export function conflicts(set: ReadonlySet<string>, values: readonly string[]): boolean {
  return set.size > 0 && values.length > 0 && !shares(set, values);
}
