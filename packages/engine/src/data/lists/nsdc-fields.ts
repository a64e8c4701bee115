/**
 * Keys of the Ukrainian register, in lower case without signs. The register's interface and the files made of it differ in
 * how they call things: every spelling that was met, or that the pattern of the others makes likely, stands here.
 */

/** Keys under which records stand, in answers of the interface and in files. */
export const NSDC_RECORDS: readonly string[] = [
  'items',
  'results',
  'data',
  'subjects',
  'content',
  'persons',
  'individuals',
  'companies',
  'legals',
  'legalentities',
  'ships',
  'vessels',
  'aircraft',
];

/** Keys that only records of the register have; two of them in a head make it one. */
export const NSDC_MARKS: readonly string[] = [
  'nsdc',
  'rnbo',
  'decree',
  'decree_date',
  'decreedate',
  'decree_number',
  'ukaz',
  'ukaz_date',
  'edrpou',
  'translit_name',
  'translitname',
  'odb_location',
  'name_ukr',
  'name_ua',
  'name_uk',
  'nameuk',
  'subjecttype',
  'subject_type',
  'sanctions_types',
];

export const NSDC_ID: readonly string[] = ['sid', 'id', 'subjectid', 'uuid', 'number'];
export const NSDC_TYPE: readonly string[] = ['subjecttype', 'type', 'kind', 'entitytype'];
/** The name under which somebody is listed, in Ukrainian where there is more than one. */
export const NSDC_NAME: readonly string[] = [
  'nameuk',
  'nameukr',
  'nameua',
  'name',
  'fullnameuk',
  'fullname',
  'pib',
];
export const NSDC_ALIASES: readonly string[] = [
  'translitname',
  'nametranslit',
  'nameen',
  'nameeng',
  'nameru',
  'namerus',
  'latinname',
  'shortname',
  'aka',
  'alias',
  'aliases',
  'othernames',
  'names',
  ...NSDC_NAME,
];
export const NSDC_FORMER: readonly string[] = ['oldname', 'previousname', 'formername', 'previousnames'];

/** Text that goes into a property as it stands. */
export const NSDC_TEXT: Readonly<Record<string, string>> = {
  birthplace: 'birthPlace',
  placeofbirth: 'birthPlace',
  position: 'position',
  posada: 'position',
  address: 'address',
  legaladdress: 'address',
  location: 'address',
  odblocation: 'address',
  info: 'notes',
  comment: 'notes',
  additional: 'notes',
  reason: 'notes',
  grounds: 'notes',
  justification: 'notes',
  website: 'website',
  gender: 'gender',
  flag: 'notes',
};
export const NSDC_DATES: Readonly<Record<string, string>> = {
  bd: 'birthDate',
  birthdate: 'birthDate',
  dateofbirth: 'birthDate',
  birthday: 'birthDate',
  dob: 'birthDate',
  deathdate: 'deathDate',
  updatedat: 'modifiedAt',
  modifiedat: 'modifiedAt',
};
export const NSDC_COUNTRIES: Readonly<Record<string, string>> = {
  citizenship: 'citizenship',
  citizenships: 'citizenship',
  nationality: 'nationality',
  country: 'country',
  countries: 'country',
  registrationcountry: 'country',
  countryofregistration: 'country',
};

/** Numbers by what they are called, as keys of a record or as the type of one of its identifiers. */
export const NSDC_NUMBERS: readonly (readonly [RegExp, string])[] = [
  [/^(?:inn|инн|ідентифікаційнийномерплатникаподатківрф)/u, 'innCode'],
  [/^(?:ogrn|огрн)/u, 'ogrnCode'],
  [/^(?:okpo|окпо)/u, 'okpoCode'],
  [/^(?:edrpou|єдрпоу|кодєдрпоу)/u, 'registrationNumber'],
  [/^(?:ipn|іпн|rnokpp|рнокпп|taxid|taxnumber|tin)/u, 'taxNumber'],
  [/^(?:passport|паспорт)/u, 'passportNumber'],
  [/^(?:imo|імо)/u, 'imoNumber'],
  [/^mmsi/u, 'mmsi'],
  [/^(?:lei)$/u, 'leiCode'],
  [/^(?:registrationnumber|regnumber|реєстраційнийномер)/u, 'registrationNumber'],
  [/^(?:tailnumber|serialnumber)/u, 'serialNumber'],
  [/^(?:ident|idnumber|identifier|документ)/u, 'idNumber'],
];
export const NSDC_IDENTIFIERS: readonly string[] = ['identifiers', 'attributes', 'documents', 'codes'];

/** Steps of a listing: decrees that put on, change or take off. */
export const NSDC_ACTIONS: readonly string[] = ['actions', 'decrees', 'history', 'sanctionsdecrees'];
export const NSDC_START: readonly string[] = ['startdate', 'decreedate', 'ukazdate', 'dateofdecree', 'date'];
export const NSDC_END: readonly string[] = [
  'enddate',
  'termend',
  'expirydate',
  'expirationdate',
  'dateend',
  'validto',
];
export const NSDC_DECREE: readonly string[] = [
  'decree',
  'decreenumber',
  'ukaz',
  'ukazid',
  'number',
  'regnumber',
];
export const NSDC_TERM: readonly string[] = ['term', 'termin', 'duration', 'period'];
export const NSDC_STATUS: readonly string[] = ['status', 'state', 'sanctionsstatus'];
export const NSDC_MEASURES: readonly string[] = [
  'sanctions',
  'sanctionstypes',
  'sanctiontypes',
  'restrictions',
];

/** Words of a listing that no longer holds; anything else holds. */
export const NSDC_ENDED =
  /^(?:expired|inactive|terminated|cancelled|canceled|lifted|excluded|removed|false|закінч|скасован|виключен|недійсн|не діє|неактивн)/iu;

/** Kinds of subjects by their words. */
export const NSDC_SCHEMATA: readonly (readonly [RegExp, string])[] = [
  [/^(?:individual|person|physical|фіз)/iu, 'Person'],
  [/^(?:legal|company|entity|organi|юр)/iu, 'Organization'],
  [/^(?:ship|vessel|судн|корабель)/iu, 'Vessel'],
  [/^(?:aircraft|plane|літак|повітр)/iu, 'Airplane'],
];
