/** Words of the Swiss list (its schema `swiss-sanctions-list`), and what they become. */

/** Kinds of name parts that fill a property of a person. Other parts only stand in the whole name. */
export const SWISS_NAME_PARTS: Readonly<Record<string, string>> = {
  'family-name': 'lastName',
  'given-name': 'firstName',
  'further-given-name': 'middleName',
  'father-name': 'fatherName',
  suffix: 'nameSuffix',
  title: 'title',
};

/** Kinds of names that were used before. */
export const SWISS_FORMER = /former/iu;

/** Kinds of papers that are passports. */
export const SWISS_PASSPORT = /passport/iu;

/** What an object is, by `object-type`. */
export const SWISS_OBJECTS: Readonly<Record<string, string>> = { vessel: 'Vessel', aircraft: 'Airplane' };

type SwissLink =
  | 'linkedTo'
  | 'owns'
  | 'ownedBy'
  | 'controls'
  | 'controlledBy'
  | 'family'
  | 'associate'
  | 'actsFor';

/**
 * Kinds of relations by their words, read from the target to the one it points at; the first that fits. What fits none
 * is a link that says no more than that. The words themselves are kept.
 */
export const SWISS_RELATIONS: readonly (readonly [RegExp, SwissLink])[] = [
  [/owned-or-controlled|controlled/iu, 'controlledBy'],
  [/owned|subsidiary|daughter-company|branch/iu, 'ownedBy'],
  [/owner|parent-company|mother-company|shareholder/iu, 'owns'],
  [/controls?/iu, 'controls'],
  [/act(?:s|ing)-(?:for|on-behalf)|agent|represent/iu, 'actsFor'],
  [
    /spouse|wife|husband|child|son|daughter|father|mother|parent|brother|sister|sibling|cousin|nephew|niece|uncle|aunt|family|relative/iu,
    'family',
  ],
  [/associat/iu, 'associate'],
];

/** Kinds of changes to a listing. Amendments change values only. */
export const SWISS_CHANGES: Readonly<Record<string, 'start' | 'end' | 'none'>> = {
  listed: 'start',
  're-listed': 'start',
  relisted: 'start',
  'de-listed': 'end',
  delisted: 'end',
  amended: 'none',
};

/** Elements read on their own. */
export const SWISS_OWN_ELEMENTS: readonly string[] = [
  'sanctions-set-id',
  'foreign-identifier',
  'generic-attribute',
  'identity',
  'justification',
  'relation',
  'other-information',
  'modification',
];
