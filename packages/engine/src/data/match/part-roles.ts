/** What a part is in its name: how much it counts, and which roles say the same thing of a name. */

/** In the order in which unlike parts are set against each other. */
export const PART_ROLES = [
  'family',
  'core',
  'name',
  'given',
  'father',
  'patronymic',
  'number',
  'place',
  'generic',
  'initial',
  'particle',
  'stop',
] as const;

export type PartRole = (typeof PART_ROLES)[number];

/** Roles of names of people that stand for each other: unlike names in them speak against, but for these pairs. */
export const PERSON_NAMES: readonly PartRole[] = ['family', 'given', 'name', 'father', 'initial'];

/** Different pairs of roles in which unlike parts still speak against each other. */
export const RIVALS: readonly (readonly [PartRole, PartRole])[] = [
  ['core', 'place'],
  ['family', 'name'],
  ['family', 'father'],
  ['family', 'initial'],
  ['given', 'name'],
  ['given', 'father'],
  ['given', 'initial'],
  ['name', 'father'],
  ['name', 'initial'],
  ['father', 'initial'],
];

/** How far like parts in different roles agree, where it is less than wholly. */
export const ROLE_AGREEMENT: readonly (readonly [PartRole, PartRole, number])[] = [
  ['family', 'given', 0.9],
  ['family', 'patronymic', 0.85],
  ['given', 'patronymic', 0.85],
  ['name', 'patronymic', 0.85],
  ['father', 'patronymic', 0.85],
];

/** The same where both names show which of their parts is the father's: he and his child are two people. */
export const FATHER_AGREEMENT = 0.6;
