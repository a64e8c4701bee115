/**
 * Sections of the European Union's list and their fields, in lower case without signs: attributes of the XML, and
 * columns `Section_Field` of the CSV. Both publications of version 1.1 hold the same.
 */

/** Fields that the CSV calls otherwise than the XML, by section. */
export const EU_FIELD_NAMES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  birthdate: { day: 'dayofmonth', month: 'monthofyear' },
  identification: { typecode: 'identificationtypecode', typedescription: 'identificationtypedescription' },
  entity: { subjecttype: 'subjecttypecode', subjecttypeclassificationcode: 'classificationcode' },
};

/** Fields of any section that only number it, or say under which act it was written. */
export const EU_IGNORED_FIELDS: ReadonlySet<string> = new Set([
  'logicalid',
  'regulationlanguage',
  'regulationtype',
  'regulationorganisationtype',
  'organisationtype',
  'regulationpublicationdate',
  'regulationentryintoforcedate',
  'regulationnumbertitle',
  'regulationprogramme',
  'regulationpublicationurl',
  'asatlistingtime',
  'calendartype',
]);

/** Fields that are read, by section. A field with a value that stands in neither table is kept as a note. */
export const EU_READ_FIELDS: Readonly<Record<string, readonly string[]>> = {
  entity: [
    'logicalid',
    'eureferencenumber',
    'unitednationid',
    'designationdate',
    'designationdetails',
    'remark',
    'subjecttypecode',
    'classificationcode',
  ],
  regulation: ['publicationdate', 'entryintoforcedate', 'numbertitle', 'programme', 'publicationurl'],
  namealias: [
    'firstname',
    'middlename',
    'lastname',
    'wholename',
    'function',
    'gender',
    'title',
    'namelanguage',
    'strong',
    'remark',
  ],
  birthdate: [
    'birthdate',
    'dayofmonth',
    'monthofyear',
    'year',
    'yearrangefrom',
    'yearrangeto',
    'circa',
    'zipcode',
    'region',
    'place',
    'city',
    'countryiso2code',
    'countrydescription',
    'remark',
  ],
  citizenship: ['region', 'countryiso2code', 'countrydescription', 'remark'],
  identification: [
    'number',
    'diplomatic',
    'knownexpired',
    'knownfalse',
    'reportedlost',
    'revokedbyissuer',
    'issuedby',
    'issueddate',
    'validfrom',
    'validto',
    'latinnumber',
    'nameondocument',
    'identificationtypecode',
    'identificationtypedescription',
    'region',
    'countryiso2code',
    'countrydescription',
    'remark',
  ],
  address: [
    'city',
    'street',
    'pobox',
    'zipcode',
    'region',
    'place',
    'contactinfo',
    'countryiso2code',
    'countrydescription',
    'remark',
  ],
  contactinfo: ['key', 'value', 'email', 'phone', 'fax', 'web'],
};

/** Kinds of papers by code, and the property of their number. */
export const EU_PAPERS: Readonly<Record<string, string>> = {
  passport: 'passportNumber',
  diplomaticpassport: 'passportNumber',
  servicepassport: 'passportNumber',
  electpassport: 'passportNumber',
  id: 'idNumber',
  fiscalcode: 'taxNumber',
  tax: 'taxNumber',
  ssn: 'socialSecurityNumber',
  regnumber: 'registrationNumber',
  tradelic: 'registrationNumber',
  swiftbic: 'swiftBic',
  imo: 'imoNumber',
  travel: 'idNumber',
  other: 'idNumber',
};

/** Doubts about a paper that the list states, and their words. */
export const EU_PAPER_DOUBTS: Readonly<Record<string, string>> = {
  knownexpired: 'expired',
  knownfalse: 'false',
  reportedlost: 'reported lost',
  revokedbyissuer: 'revoked',
};

/** What a way of contact is, by its key. */
export const EU_CONTACTS: Readonly<Record<string, string>> = {
  email: 'email',
  phone: 'phone',
  mobile: 'phone',
  web: 'website',
  website: 'website',
};
