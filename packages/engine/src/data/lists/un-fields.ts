/**
 * What the elements of a UN list entry hold, by path below `INDIVIDUAL` or `ENTITY`, and the FollowTheMoney property
 * they fill. Elements in neither table are kept as notes and counted.
 */

/** Text that goes into a property as it stands. */
export const UN_TEXT_FIELDS: Readonly<Record<string, string>> = {
  GENDER: 'gender',
  COMMENTS1: 'notes',
  'DESIGNATION/VALUE': 'position',
  'TITLE/VALUE': 'title',
  'LAST_DAY_UPDATED/VALUE': 'modifiedAt',
  'INDIVIDUAL_ALIAS/DATE_OF_BIRTH': 'birthDate',
  'INDIVIDUAL_ALIAS/CITY_OF_BIRTH': 'birthPlace',
};

/** Country names. */
export const UN_COUNTRY_FIELDS: Readonly<Record<string, string>> = {
  'NATIONALITY/VALUE': 'nationality',
  'INDIVIDUAL_ALIAS/COUNTRY_OF_BIRTH': 'birthCountry',
};

/** Read on their own, or said by the entry's place in the list. */
export const UN_OWN_FIELDS: readonly string[] = [
  'DATAID',
  'VERSIONNUM',
  'FIRST_NAME',
  'SECOND_NAME',
  'THIRD_NAME',
  'FOURTH_NAME',
  'NAME_ORIGINAL_SCRIPT',
  'UN_LIST_TYPE',
  'REFERENCE_NUMBER',
  'LISTED_ON',
  'LIST_TYPE/VALUE',
  'SORT_KEY',
  'SORT_KEY_LAST_MOD',
  'INDIVIDUAL_ALIAS/QUALITY',
  'INDIVIDUAL_ALIAS/ALIAS_NAME',
  'ENTITY_ALIAS/QUALITY',
  'ENTITY_ALIAS/ALIAS_NAME',
];

/** Groups whose parts are read together. */
export const UN_GROUPS: readonly string[] = [
  'INDIVIDUAL_ADDRESS',
  'ENTITY_ADDRESS',
  'INDIVIDUAL_DATE_OF_BIRTH',
  'INDIVIDUAL_PLACE_OF_BIRTH',
  'INDIVIDUAL_DOCUMENT',
];

/** The parts of a name, in the order they are said. */
export const UN_NAME_PARTS: readonly string[] = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME'];

/** Alias qualities: `Low` is the Committee's own word for an alias too weak to identify by. */
export const UN_WEAK_QUALITY = 'Low';
export const UN_FORMER_QUALITY = 'f.k.a.';

/** Kinds of document that are passports, in the languages of the list. */
export const UN_PASSPORT = /passport|passeport|pasaporte/iu;
