/** The names a subject is looked up by. */
import { NAME_PROPERTIES } from '../../data/screen/name-properties.ts';
import type { EntityProperties } from '../../model/index.ts';
import type { Subject } from './subject.ts';

export interface SubjectNames {
  /** Each once, the strong ones first. */
  readonly all: readonly string[];
  readonly weak: readonly string[];
}

/** More names than this are left unasked, the later ones; longer names are cut. */
export const NAME_LIMITS = Object.freeze({ names: 200, letters: 500 });

/** Names out of the properties of a subject or an entity, in their order. Parts of a name make one where no whole name is given. */
export function subjectNames({ properties }: Pick<Subject, 'properties'>): SubjectNames {
  const strong = namesUnder(properties, NAME_PROPERTIES.strong);
  const weak = namesUnder(properties, NAME_PROPERTIES.weak).filter((name) => !strong.includes(name));
  const parts = NAME_PROPERTIES.parts
    .map((property) => (properties[property] ?? []).join(' ').trim())
    .filter((part) => part !== '')
    .join(' ');
  const all = strong.length + weak.length === 0 && parts !== '' ? [parts] : [...strong, ...weak];
  return {
    all: all.slice(0, NAME_LIMITS.names),
    weak: weak.slice(0, NAME_LIMITS.names),
  };
}

function namesUnder(properties: EntityProperties, names: readonly string[]): string[] {
  const found = new Set<string>();
  for (const property of names)
    for (const value of properties[property] ?? []) {
      const name = value.slice(0, NAME_LIMITS.letters).trim();
      if (name !== '') found.add(name);
    }
  return [...found];
}
