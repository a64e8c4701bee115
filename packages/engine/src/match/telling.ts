/** Which parts of a name tell one party from another. */
import type { AnalysedName, NamePart, PartRole } from './name-part.ts';

const TELLING: ReadonlySet<PartRole> = new Set([
  'family',
  'given',
  'name',
  'father',
  'patronymic',
  'core',
  'initial',
]);
/** Tell when they agree, too; a shared patronymic or initial is shared by many. */
const NAMING: ReadonlySet<PartRole> = new Set(['family', 'given', 'name', 'father', 'core']);

/** Speaks for or against: everything but generic words, particles, places and numbers. */
export function isTelling({ role }: NamePart): boolean {
  return TELLING.has(role);
}

/** Can name a party when it agrees. In a name without a core word, its place is what names it: "Bank of China". */
export function isNaming(part: NamePart, name: AnalysedName): boolean {
  return NAMING.has(part.role) || (part.role === 'place' && !name.parts.some(({ role }) => role === 'core'));
}
