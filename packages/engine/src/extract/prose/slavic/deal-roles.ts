/** Who is who in a deal, as nouns tell it: «поставщик двигателей», «грузоотправитель — X, грузополучатель — Y», «конечный получатель». */
import type { RoleName } from '../../../model/index.ts';
import type { ComplementSetting } from './complement-pairs.ts';
import { isOrganisation } from './is-organisation.ts';
import type { Phrase } from './phrase.ts';
import type { Proposition } from './proposition.ts';

const FINAL = /^(?:конечн|кінцев)/u;

/** The roles a noun of dealing gives to what it is said of, and to what hangs on it; undefined for another noun. */
export function dealOf(
  noun: Phrase,
  entity: Phrase,
  organisation: Phrase | undefined,
  goods: Phrase | undefined,
  { language, phrases }: ComplementSetting,
): [RoleName, readonly Phrase[]][] | undefined {
  const told = language.tables.cues.dealRoles[noun.noun?.lemma ?? ''];
  if (told === undefined) return undefined;
  const role = told === 'recipient' && noun.modifiers.some((word) => FINAL.test(word)) ? 'endUser' : told;
  const roles: [RoleName, readonly Phrase[]][] = [[role, [entity]]];
  if (role === 'supplier') {
    const recipient =
      phrases.find(
        (phrase) =>
          phrase.from > noun.to &&
          phrase.preposition?.links.includes('for') === true &&
          isOrganisation(phrase),
      ) ?? organisation;
    if (recipient !== undefined && recipient !== entity) roles.push(['recipient', [recipient]]);
  }
  if (goods !== undefined) roles.push(['goods', [goods]]);
  return roles;
}

/** The parties of one deal, told one by one in a sentence, are one claim as long as no role is told twice. */
export function mergeDeals(told: readonly Proposition[]): Proposition[] {
  const made: Proposition[] = [];
  let open: Proposition | undefined;
  for (const one of told) {
    const partial = one.kind === 'supply' && !one.inPassing && one.rule.startsWith('complement.');
    if (!partial) {
      made.push(one);
      continue;
    }
    if (
      open !== undefined &&
      open.negative === one.negative &&
      open.modality === one.modality &&
      open.open === one.open &&
      [...one.roles].every(([role]) => open?.roles.has(role) === false)
    ) {
      for (const [role, phrases] of one.roles) open.roles.set(role, phrases);
      continue;
    }
    open = one;
    made.push(one);
  }
  return made;
}
