/**
 * Numbers that lists, registers and banks know parties by, beyond those that papers carry: what they are called, who
 * issues them, their FollowTheMoney property. Sources: ISO 6166 (ISIN), the rules of the tax and register offices named
 * in each title, CAS, CMS (NPI), SAM.gov (UEI), D&B (D-U-N-S), the published address formats of each currency.
 */
import type { IdentifierKind } from './identifiers.ts';

export type RegistryNumber =
  | 'abn'
  | 'ar-cuit'
  | 'br-cnpj'
  | 'br-cpf'
  | 'by-unp'
  | 'cas'
  | 'cl-rut'
  | 'cn-id'
  | 'co-nit'
  | 'cusip'
  | 'duns'
  | 'ein'
  | 'fr-siren'
  | 'gstin'
  | 'il-id'
  | 'imo-company'
  | 'ir-legal'
  | 'ir-person'
  | 'isin'
  | 'jp-corporate'
  | 'kr-brn'
  | 'kz-bin'
  | 'mx-rfc'
  | 'npi'
  | 'pan'
  | 'pe-ruc'
  | 'sedol'
  | 'tr-tckn'
  | 'tr-vkn'
  | 'uei'
  | 'vat'
  | 'wallet';

type Row = readonly [title: string, country: string, property: string, shape: string, labels?: string];

const ROWS: Readonly<Record<RegistryNumber, Row>> = {
  abn: ['Australian business number', 'au', 'registrationNumber', '\\d{11}'],
  'ar-cuit': ['Argentine tax number (CUIT, CUIL)', 'ar', 'taxNumber', '\\d{2}-?\\d{8}-?\\d'],
  'br-cnpj': [
    'Brazilian company number (CNPJ)',
    'br',
    'registrationNumber',
    '\\d{2}\\.?\\d{3}\\.?\\d{3}/?\\d{4}-?\\d{2}',
  ],
  'br-cpf': ['Brazilian taxpayer number (CPF)', 'br', 'taxNumber', '\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}'],
  'by-unp': [
    'Belarusian taxpayer number (УНП)',
    'by',
    'taxNumber',
    '\\d{9}|[A-ZА-Я]{2}\\d{7}',
    'унп;унн;unp;упн',
  ],
  cas: ['Chemical Abstracts Service number', '', 'productCode', '\\d{2,7}-\\d{2}-\\d'],
  'cl-rut': ['Chilean taxpayer number (RUT)', 'cl', 'taxNumber', '\\d{1,2}\\.?\\d{3}\\.?\\d{3}-?[\\dK]'],
  'cn-id': ['Chinese identity card number', 'cn', 'idNumber', '\\d{17}[\\dX]'],
  'co-nit': ['Colombian tax number (NIT)', 'co', 'taxNumber', '\\d{9,10}'],
  cusip: ['North American security number (CUSIP)', '', 'isin', '[0-9A-Z*@#]{8}\\d'],
  duns: ['D-U-N-S number', '', 'dunsCode', '\\d{9}'],
  ein: ['US employer number (EIN)', 'us', 'taxNumber', '\\d{2}-?\\d{7}'],
  'fr-siren': ['French company number (SIREN, SIRET)', 'fr', 'registrationNumber', '\\d{9}|\\d{14}'],
  gstin: [
    'Indian goods and services tax number',
    'in',
    'vatCode',
    '\\d{2}[A-Z]{5}\\d{4}[A-Z][0-9A-Z]Z[0-9A-Z]',
  ],
  'il-id': ['Israeli company or identity number', 'il', 'registrationNumber', '\\d{8,9}'],
  'imo-company': ['IMO company number', '', 'imoNumber', '\\d{7}'],
  'ir-legal': ['Iranian company national number', 'ir', 'registrationNumber', '\\d{11}'],
  'ir-person': ['Iranian national number', 'ir', 'idNumber', '\\d{10}'],
  isin: ['International security number (ISIN)', '', 'isin', '[A-Z]{2}[0-9A-Z]{9}\\d', 'isin;isin code'],
  'jp-corporate': ['Japanese corporate number', 'jp', 'registrationNumber', '\\d{13}'],
  'kr-brn': ['South Korean business number', 'kr', 'registrationNumber', '\\d{3}-?\\d{2}-?\\d{5}'],
  'kz-bin': [
    'Kazakh business or personal number (БИН, ИИН)',
    'kz',
    'taxNumber',
    '\\d{12}',
    'бин;иин;биз;bin iin;бин иин',
  ],
  'mx-rfc': ['Mexican taxpayer number (RFC)', 'mx', 'taxNumber', '[A-ZÑ&]{3,4}\\d{6}[0-9A-Z]{3}'],
  npi: ['US national provider number', 'us', 'npiCode', '\\d{10}'],
  pan: ['Indian permanent account number', 'in', 'taxNumber', '[A-Z]{5}\\d{4}[A-Z]'],
  'pe-ruc': ['Peruvian taxpayer number (RUC)', 'pe', 'taxNumber', '\\d{11}'],
  sedol: ['London security number (SEDOL)', 'gb', 'isin', '[0-9B-DF-HJ-NP-TV-Z]{6}\\d'],
  'tr-tckn': ['Turkish identity number (TCKN)', 'tr', 'idNumber', '\\d{11}'],
  'tr-vkn': ['Turkish tax number (VKN)', 'tr', 'taxNumber', '\\d{10}'],
  uei: ['US unique entity identifier', 'us', 'uniqueEntityId', '[1-9A-HJ-NP-Z][0-9A-HJ-NP-Z]{11}'],
  vat: [
    'Value added tax number, with its country',
    '',
    'vatCode',
    '[A-Z]{2,3}[0-9A-Z]{5,14}',
    'vat no;vat number;vat id;ust idnr;ust id nr;tva intracommunautaire;partita iva;nr vat',
  ],
  wallet: ['Address of a digital currency', '', 'publicKey', '[0-9A-Za-z:]{20,110}'],
};

/** A number without labels is checked where it is given, and not looked for in running text. */
export const REGISTRY_NUMBERS: Readonly<Record<RegistryNumber, IdentifierKind>> = Object.fromEntries(
  Object.entries(ROWS).map(([type, [title, country, property, shape, labels]]): [string, IdentifierKind] => [
    type,
    {
      title,
      ...(country === '' ? {} : { country }),
      property,
      labels: labels === undefined ? [] : labels.split(';'),
      shape,
      bare: false,
      strength: ['cas', 'cusip', 'sedol', 'isin'].includes(type) ? 'weak' : 'strong',
    },
  ]),
) as Record<RegistryNumber, IdentifierKind>;
