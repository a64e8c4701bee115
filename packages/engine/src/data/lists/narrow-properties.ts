/** FollowTheMoney properties that only some of the schemata of list entries have. */

const LEGAL = ['Person', 'Organization', 'Company', 'PublicBody', 'LegalEntity'];

/** By property: the schemata that have it, and what holds the value on the others. */
export const NARROW_PROPERTIES: Readonly<
  Record<string, { readonly schemata: readonly string[]; readonly otherwise: string }>
> = {
  passportNumber: { schemata: ['Person'], otherwise: 'idNumber' },
  socialSecurityNumber: { schemata: ['Person'], otherwise: 'idNumber' },
  birthDate: { schemata: ['Person'], otherwise: 'notes' },
  birthPlace: { schemata: ['Person'], otherwise: 'notes' },
  nationality: { schemata: ['Person'], otherwise: 'country' },
  citizenship: { schemata: ['Person'], otherwise: 'country' },
  gender: { schemata: ['Person'], otherwise: 'notes' },
  position: { schemata: ['Person'], otherwise: 'notes' },
  title: { schemata: ['Person'], otherwise: 'notes' },
  firstName: { schemata: ['Person'], otherwise: 'notes' },
  lastName: { schemata: ['Person'], otherwise: 'notes' },
  bikCode: { schemata: ['Company'], otherwise: 'idNumber' },
  isinCode: { schemata: ['Company'], otherwise: 'idNumber' },
  ticker: { schemata: ['Company'], otherwise: 'idNumber' },
  imoNumber: { schemata: ['Vessel', 'Organization', 'Company', 'PublicBody'], otherwise: 'idNumber' },
  ...Object.fromEntries(
    ['mmsi', 'callSign', 'flag', 'pastFlags', 'pastTypes', 'tonnage', 'grossRegisteredTonnage'].map(
      (property) => [property, { schemata: ['Vessel'], otherwise: 'notes' }],
    ),
  ),
  ...Object.fromEntries(
    ['buildDate', 'type', 'model'].map((property) => [
      property,
      { schemata: ['Vessel', 'Airplane'], otherwise: 'notes' },
    ]),
  ),
  ...Object.fromEntries(
    ['serialNumber', 'icaoCode'].map((property) => [
      property,
      { schemata: ['Airplane'], otherwise: 'idNumber' },
    ]),
  ),
  registrationNumber: {
    schemata: [...LEGAL, 'Vessel', 'Airplane'],
    otherwise: 'notes',
  },
  ...Object.fromEntries(
    [
      'idNumber',
      'taxNumber',
      'vatCode',
      'innCode',
      'ogrnCode',
      'okpoCode',
      'uscCode',
      'leiCode',
      'swiftBic',
      'dunsCode',
      'licenseNumber',
    ].map((property) => [property, { schemata: LEGAL, otherwise: 'registrationNumber' }]),
  ),
  ...Object.fromEntries(
    ['jurisdiction', 'website', 'email', 'phone', 'incorporationDate', 'sector', 'classification'].map(
      (property) => [property, { schemata: LEGAL, otherwise: 'notes' }],
    ),
  ),
};
