/** Which parts of a name tell one party from another. */
import type { AnalysedName, NamePart } from './name-part.ts';

/** Speaks for or against: everything but generic words, particles, places and numbers. */
export function isTelling({ role }: NamePart): boolean {
  switch (role) {
    case 'family':
    case 'given':
    case 'name':
    case 'father':
    case 'patronymic':
    case 'core':
    case 'initial':
      return true;
    default:
      return false;
  }
}

/**
 * Can name a party when it agrees; a shared patronymic or initial is shared by many. In a name without a core word, its
 * place is what names it: "Bank of China".
 */
export function isNaming(part: NamePart, name: AnalysedName): boolean {
  if (part.role === 'place') return !name.cored;
  return part.role !== 'patronymic' && part.role !== 'initial' && isTelling(part);
}
