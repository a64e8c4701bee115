/**
 * Fields of the two British publications, by their names in lower case without spaces and signs: elements of the
 * sanctions list's XML, columns of its CSV, columns of the consolidated list of financial sanctions targets.
 */

/** Text that goes into a property of the entry as it stands. */
export const UK_TEXT_FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  position: 'position',
  otherinformation: 'notes',
  ukstatementofreasons: 'notes',
  phonenumber: 'phone',
  website: 'website',
  emailaddress: 'email',
  typeofentity: 'legalForm',
  businessregistrationnumber: 'registrationNumber',
  businessregistrationnumbers: 'registrationNumber',
  imonumber: 'imoNumber',
  typeofship: 'type',
  tonnageofship: 'tonnage',
  yearbuilt: 'buildDate',
  hullidentificationnumber: 'registrationNumber',
  hullidentificationnumberhin: 'registrationNumber',
};

/** Fields with their own label kept before the value under `notes`. */
export const UK_LABELLED_FIELDS: Readonly<Record<string, string>> = {
  lengthofship: 'length of ship',
  designationsource: 'designation source',
  unreferencenumber: 'United Nations reference',
  ofsigroupid: 'OFSI group ID',
};

/** Names of countries or of their people. */
export const UK_COUNTRY_FIELDS: Readonly<Record<string, string>> = {
  nationality: 'nationality',
  nationalityies: 'nationality',
  currentbelievedflagofship: 'flag',
  currentbelievedflag: 'flag',
  previousflag: 'pastFlags',
  previousflags: 'pastFlags',
};

/** Dates of birth; `dd/mm/1945` is a year. */
export const UK_BIRTH_FIELDS: readonly string[] = ['dob', 'dateofbirth'];

/** Other parties, as the link reads from the entry. */
export const UK_LINK_FIELDS: Readonly<
  Record<string, { readonly kind: 'owns' | 'ownedBy' | 'controlledBy' | 'linkedTo'; readonly words: string }>
> = {
  subsidiary: { kind: 'owns', words: 'Subsidiary' },
  subsidiaries: { kind: 'owns', words: 'Subsidiary' },
  parentcompany: { kind: 'ownedBy', words: 'Parent company' },
  parentcompanies: { kind: 'ownedBy', words: 'Parent company' },
  // Who runs a ship need not own it.
  currentowneroperator: { kind: 'controlledBy', words: 'Current owner or operator' },
  currentowneroperators: { kind: 'controlledBy', words: 'Current owner or operator' },
  previousowneroperator: { kind: 'linkedTo', words: 'Previous owner or operator' },
  previousowneroperators: { kind: 'linkedTo', words: 'Previous owner or operator' },
};

/** What is imposed, kept word for word as what follows from the listing. */
export const UK_MEASURE_FIELDS: readonly string[] = ['sanctionsimposed'];
/** Says again, one measure an element, what `SanctionsImposed` says. */
export const UK_MEASURE_FLAGS: readonly string[] = ['sanctionsimposedindicators'];

export const UK_REGIME_FIELDS: readonly string[] = ['regimename', 'regime'];
export const UK_DESIGNATED_FIELDS: readonly string[] = [
  'datedesignated',
  'uksanctionslistdatedesignated',
  'listedon',
];

/** Read on their own, or together with others. */
export const UK_OWN_FIELDS: readonly string[] = [
  'lastupdated',
  'uniqueid',
  'groupid',
  'name1',
  'name2',
  'name3',
  'name4',
  'name5',
  'name6',
  'nametype',
  'aliastype',
  'aliasstrength',
  'aliasquality',
  'namenonlatinscript',
  'nonlatinscripttype',
  'nonlatinscriptlanguage',
  'individualentityship',
  'designationtype',
  'designationtypeindividualentityship',
  'grouptype',
  'addressline1',
  'addressline2',
  'addressline3',
  'addressline4',
  'addressline5',
  'addressline6',
  'addresspostalcode',
  'addresscountry',
  'address1',
  'address2',
  'address3',
  'address4',
  'address5',
  'address6',
  'postzipcode',
  'country',
  'passportnumber',
  'passportadditionalinformation',
  'passportdetails',
  'nationalidentifiernumber',
  'nationalidentifieradditionalinformation',
  'nationalidentificationnumber',
  'nationalidentificationdetails',
  'townofbirth',
  'countryofbirth',
  'gender',
];

/** Parts of a name in the order they are said: given names, then the family name or the name of a body. */
export const UK_NAME_PARTS: readonly string[] = ['name1', 'name2', 'name3', 'name4', 'name5', 'name6'];

/** Names of address parts in the order they are written, of all publications. */
export const UK_ADDRESS_PARTS: readonly string[] = [
  'addressline1',
  'addressline2',
  'addressline3',
  'addressline4',
  'addressline5',
  'addressline6',
  'addresspostalcode',
  'address1',
  'address2',
  'address3',
  'address4',
  'address5',
  'address6',
  'postzipcode',
];

/** Where one field holds several values. */
export const UK_SEPARATOR = /\s*[;|\n]+\s*/u;

/** `(1) … (2) …` numbers the values of a field. */
export const UK_NUMBERED = /\s*\(\d{1,2}\)\s*/u;
