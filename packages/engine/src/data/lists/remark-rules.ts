/**
 * What the remarks of OFAC entries say: `;`-separated statements that begin with a label. Labels as OFAC prints them in
 * its SDN and consolidated files of 2024; `alt.` before a label adds a further value and is taken off first.
 * Properties are FollowTheMoney's.
 */

/** How the words after a label are read. */
export type RemarkRule = {
  readonly label: string;
  /**
   * `date`: a day, month or year; `country`: a country name; `text`: as it stands; `identifier`: a number, then
   * `(Country)`, then validity dates; `wallet`: currency and address; `alias`: a quoted weak name; `link`: another entry;
   * `measure`: what follows from the listing, and what no property holds, kept with its label.
   */
  readonly kind: 'date' | 'country' | 'text' | 'identifier' | 'wallet' | 'alias' | 'link' | 'measure';
  readonly property: string;
  /** For identifiers: the property for numbers of one country, where the number has this shape. */
  readonly national?: {
    readonly country: string;
    readonly shape: RegExp;
    readonly property: string;
  };
};

const RUSSIAN_INN = { country: 'ru', shape: /^(?:\d{10}|\d{12})$/u, property: 'innCode' } as const;
const RUSSIAN_OGRN = { country: 'ru', shape: /^(?:\d{13}|\d{15})$/u, property: 'ogrnCode' } as const;

const identifiers = (property: string, ...labels: string[]): RemarkRule[] =>
  labels.map((label) => ({ label, kind: 'identifier', property }));

const registrations = (...labels: string[]): RemarkRule[] =>
  labels.map((label) => ({
    label,
    kind: 'identifier',
    property: 'registrationNumber',
    national: RUSSIAN_OGRN,
  }));

const measures = (...labels: string[]): RemarkRule[] =>
  labels.map((label) => ({ label, kind: 'measure', property: 'program' }));

/** All rules; of several labels that fit, the longest holds. */
export const REMARK_RULES: readonly RemarkRule[] = [
  { label: 'DOB', kind: 'date', property: 'birthDate' },
  { label: 'POB', kind: 'text', property: 'birthPlace' },
  { label: 'Gender', kind: 'text', property: 'gender' },
  { label: 'nationality', kind: 'country', property: 'nationality' },
  { label: 'citizen', kind: 'country', property: 'citizenship' },
  { label: 'Nationality of Registration', kind: 'country', property: 'jurisdiction' },
  { label: 'Title:', kind: 'text', property: 'position' },
  { label: 'Member of', kind: 'text', property: 'position' },

  { label: 'a.k.a.', kind: 'alias', property: 'weakAlias' },
  { label: 'f.k.a.', kind: 'alias', property: 'weakAlias' },
  { label: 'n.k.a.', kind: 'alias', property: 'weakAlias' },
  { label: 'Linked To:', kind: 'link', property: '' },

  { label: 'Tax ID No.', kind: 'identifier', property: 'taxNumber', national: RUSSIAN_INN },
  ...identifiers('taxNumber', 'NIT #', 'RUC #', 'R.F.C.', 'RIF #', 'C.U.I.T.', 'C.U.I.P.', 'NIE'),
  ...identifiers(
    'taxNumber',
    'RTN',
    'RFC',
    'Tazkira National ID Card',
    'I.F.E.',
    'Numero Unico de Identificacao',
  ),
  ...identifiers('vatCode', 'V.A.T. Number'),
  ...registrations(
    'Registration Number',
    'Registration ID',
    'Business Registration Number',
    'Company Number',
  ),
  ...registrations('Public Registration Number', 'Commercial Registry Number', 'C.R. No.', 'Company ID'),
  ...registrations('Business Registration Document #', 'Business Number', 'Chamber of Commerce Number'),
  ...registrations(
    'Istanbul Chamber of Comm. No.',
    'Central Registration System Number',
    'Folio Mercantil No.',
  ),
  ...registrations(
    'Matricula Mercantil No',
    'Economic Register Number (CBLS)',
    'File Number',
    'Trade License No.',
  ),
  ...registrations(
    'Registered Charity No.',
    'Certificate of Incorporation Number',
    'Enterprise Number',
    'UK Company Number',
    'Branch Unit Number',
  ),
  ...registrations('Dubai Chamber of Commerce Membership No.', 'Stock Exchange', 'UAE Identification'),
  ...registrations('Romanian C.R.', 'Tourism License No.', 'Immigration No.', 'Government Register'),
  ...identifiers('okpoCode', 'Government Gazette Number', 'GovernmentGazette Number'),
  ...identifiers('uscCode', 'Unified Social Credit Code (USCC)'),
  ...identifiers('leiCode', 'Legal Entity Number'),
  ...identifiers('swiftBic', 'SWIFT/BIC'),
  ...identifiers('bikCode', 'BIK (RU)'),
  ...identifiers('dunsCode', 'D-U-N-S Number'),
  ...identifiers('isinCode', 'ISIN'),
  ...identifiers('ticker', 'Equity Ticker'),
  ...identifiers('licenseNumber', 'License', 'MSB Registration Number'),
  ...identifiers('passportNumber', 'Passport', 'Diplomatic Passport', 'Stateless Person Passport'),
  ...identifiers('socialSecurityNumber', 'SSN'),
  ...identifiers('idNumber', 'National ID No.', 'Cedula No.', 'Identification Number', 'D.N.I.', 'C.U.R.P.'),
  ...identifiers('idNumber', 'National Foreign ID Number', 'Personal ID Card', 'Birth Certificate Number'),
  ...identifiers(
    'idNumber',
    "Driver's License No.",
    'Electoral Registry No.',
    'Kenyan ID No.',
    'Residency Number',
  ),
  ...identifiers(
    'idNumber',
    'Turkish Identification Number',
    'Bosnian Personal ID No.',
    "Citizen's Card Number",
  ),
  ...identifiers(
    'idNumber',
    'Italian Fiscal Code',
    'Refugee ID Card',
    'Cartilla de Servicio Militar Nacional',
  ),
  ...identifiers(
    'idNumber',
    'Cedula de Ciudadania',
    'Cedula de Residencia',
    'Pasaporte',
    'Travel Document Number',
  ),
  ...identifiers(
    'idNumber',
    'British National Overseas Passport',
    'Tarjeta Profesional',
    'Seafarer ID',
    'C.U.I.',
    'Numero de Identidad',
  ),
  ...identifiers(
    'idNumber',
    'US FEIN',
    'Credencial electoral',
    'Interpol: Red Notice. File No.',
    'VisaNumberID',
  ),

  ...identifiers('imoNumber', 'Vessel Registration Identification IMO', 'Identification Number IMO'),
  { label: 'Vessel Registration Identification', kind: 'identifier', property: 'registrationNumber' },
  { label: 'Company Number IMO', kind: 'identifier', property: 'imoNumber' },
  ...identifiers('mmsi', 'MMSI'),
  ...identifiers('callSign', 'Vessel Call Sign', 'Other Vessel Call Sign'),
  { label: 'Former Vessel Flag', kind: 'country', property: 'pastFlags' },
  { label: 'Other Vessel Flag', kind: 'country', property: 'flag' },
  { label: 'Vessel Flag', kind: 'country', property: 'flag' },
  { label: 'Vessel Tonnage', kind: 'text', property: 'tonnage' },
  { label: 'Vessel Gross Registered Tonnage', kind: 'text', property: 'grossRegisteredTonnage' },
  { label: 'Vessel Owner', kind: 'measure', property: 'notes' },
  { label: 'Vessel Year of Build', kind: 'date', property: 'buildDate' },
  { label: 'Other Vessel Type', kind: 'text', property: 'type' },
  { label: 'Vessel Type', kind: 'text', property: 'type' },
  { label: 'Former Vessel Type', kind: 'text', property: 'pastTypes' },
  { label: 'Aircraft Model', kind: 'text', property: 'model' },
  { label: 'Aircraft Manufacture Date', kind: 'date', property: 'buildDate' },
  ...identifiers('registrationNumber', 'Aircraft Tail Number', 'Previous Aircraft Tail Number'),
  ...identifiers('serialNumber', "Aircraft Manufacturer's Serial Number (MSN)"),
  ...identifiers('serialNumber', 'Aircraft Construction Number (also called L/N or S/N or F/N)'),
  ...identifiers('icaoCode', 'Aircraft Mode S Transponder Code'),
  { label: 'Aircraft Operator', kind: 'text', property: 'description' },

  { label: 'Website', kind: 'text', property: 'website' },
  { label: 'Email Address', kind: 'text', property: 'email' },
  { label: 'Phone Number', kind: 'text', property: 'phone' },
  { label: 'Telephone:', kind: 'text', property: 'phone' },
  { label: 'Telephone', kind: 'text', property: 'phone' },
  { label: 'Tel.', kind: 'text', property: 'phone' },
  { label: 'Fax', kind: 'text', property: 'phone' },
  { label: 'Digital Currency Address -', kind: 'wallet', property: 'publicKey' },

  { label: 'Organization Established Date', kind: 'date', property: 'incorporationDate' },
  { label: 'Organization Type:', kind: 'text', property: 'sector' },
  { label: 'Target Type', kind: 'text', property: 'classification' },

  ...measures('Secondary sanctions risk:', 'Secondary sanctions risk', 'Additional Sanctions Information -'),
  ...measures(
    'Transactions Prohibited For',
    'CAATSA Section 235 Information:',
    'Executive Order',
    'Listing Date (',
  ),
  ...measures('Effective Date (', 'Purchase/Sales For Divestment Date (', 'IFCA Determination'),
  ...measures('For more information', 'for more information', 'PEESA Information:', 'NDAA Information'),
  ...measures('all offices worldwide', 'All offices worldwide', 'All Offices Worldwide', 'CMIC Information'),
];
