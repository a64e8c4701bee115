/** All identifiers: those that papers carry, and those that lists and registers know parties by. */
import {
  IDENTIFIERS as OF_PAPERS,
  type IdentifierKind,
  type IdentifierType as OfPapers,
} from '../../data/identifiers/identifiers.ts';
import { REGISTRY_NUMBERS, type RegistryNumber } from '../../data/identifiers/registry-numbers.ts';

export type IdentifierType = OfPapers | RegistryNumber;

export const IDENTIFIERS: Readonly<Record<IdentifierType, IdentifierKind>> = {
  ...OF_PAPERS,
  ...REGISTRY_NUMBERS,
};
