/** The ways to score, by the names clients ask for. */
import type { EntityProperties } from '@waybill/engine';
import { HttpError } from './http-error.ts';

export interface Algorithm {
  readonly name: string;
  readonly description: string;
  /** Looks at names only. */
  readonly namesOnly: boolean;
}

const OWN = 'Names part by part across scripts, then identifiers, dates of birth, countries and sex.';
const NAMES = 'Names part by part across scripts, and nothing else.';
const SAME = 'Taken for clients that ask for it by this name; answered like';

export const DEFAULT_ALGORITHM = 'waybill';

export const ALGORITHMS: readonly Algorithm[] = Object.freeze([
  { name: 'waybill', description: OWN, namesOnly: false },
  { name: 'waybill-names', description: NAMES, namesOnly: true },
  { name: 'logic-v2', description: `${SAME} waybill.`, namesOnly: false },
  { name: 'logic-v1', description: `${SAME} waybill.`, namesOnly: false },
  { name: 'regression-v1', description: `${SAME} waybill.`, namesOnly: false },
  { name: 'name-qualified', description: `${SAME} waybill.`, namesOnly: false },
  { name: 'name-based', description: `${SAME} waybill-names.`, namesOnly: true },
  { name: 'ofac', description: `${SAME} waybill-names.`, namesOnly: true },
]);

/** Throws a 400 for a name that is none. `best` and nothing are the default. */
export function algorithmNamed(name: string): Algorithm {
  const wanted = name === 'best' || name === '' ? DEFAULT_ALGORITHM : name;
  const algorithm = ALGORITHMS.find((one) => one.name === wanted);
  if (algorithm === undefined)
    throw new HttpError(
      400,
      `Unknown algorithm: ${name.slice(0, 100)}. There are: best, ${ALGORITHMS.map((one) => one.name).join(', ')}.`,
    );
  return algorithm;
}

/** The properties an algorithm looks at. */
export function propertiesFor(
  { namesOnly }: Algorithm,
  properties: EntityProperties,
  isName: (property: string) => boolean,
): EntityProperties {
  if (!namesOnly) return properties;
  return Object.fromEntries(Object.entries(properties).filter(([property]) => isName(property)));
}
