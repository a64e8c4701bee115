/**
 * What each identifier is called, who issues it, its FollowTheMoney property, and the words that announce it in
 * papers. Sources: the issuing bodies' own descriptions (ФНС, Госкомстат, SAMR GB 32100, ISO 17442, ISO 13616,
 * ISO 9362, IMO A.1117, ISO 6346, IATA resolution 600a, WCO HS).
 */
export type IdentifierType =
  | 'inn'
  | 'kpp'
  | 'ogrn'
  | 'ogrnip'
  | 'okpo'
  | 'edrpou'
  | 'rnokpp'
  | 'uscc'
  | 'lei'
  | 'iban'
  | 'bic'
  | 'bik'
  | 'account-ru'
  | 'imo'
  | 'mmsi'
  | 'container'
  | 'awb'
  | 'hs'
  | 'passport';

export interface IdentifierKind {
  readonly title: string;
  /** ISO 3166-1 alpha-2 of the country that issues it; absent for international ones. */
  readonly country?: string;
  /** FollowTheMoney property it belongs in. */
  readonly property: string;
  /** Words that announce the value, in comparison form, before it. */
  readonly labels: readonly string[];
  /** Characters of the value, as written, after the label. */
  readonly shape: string;
  /** True where a value is found by its shape and check digits alone, without a label. */
  readonly bare: boolean;
  /** Strong identifiers name one party; others are shared or reused. */
  readonly strength: 'strong' | 'weak';
}

export const IDENTIFIERS: Readonly<Record<IdentifierType, IdentifierKind>> = {
  inn: {
    title: 'Russian taxpayer number (ИНН)',
    country: 'ru',
    property: 'innCode',
    labels: [
      'инн',
      'inn',
      'іпн',
      'tax id no',
      'tax id',
      'taxpayer identification number',
      'идентификационный номер налогоплательщика',
    ],
    shape: '\\d{12}|\\d{10}',
    bare: false,
    strength: 'strong',
  },
  kpp: {
    title: 'Russian tax registration reason code (КПП)',
    country: 'ru',
    property: 'kppCode',
    labels: ['кпп', 'kpp'],
    shape: '\\d{4}[\\dA-Z]{2}\\d{3}',
    bare: false,
    strength: 'weak',
  },
  ogrn: {
    title: 'Russian state registration number (ОГРН)',
    country: 'ru',
    property: 'ogrnCode',
    labels: [
      'огрн',
      'ogrn',
      'основной государственный регистрационный номер',
      'registration number',
      'government gazette number',
      'business registration number',
      'registration id',
    ],
    shape: '\\d{13}',
    bare: false,
    strength: 'strong',
  },
  ogrnip: {
    title: 'Russian sole trader registration number (ОГРНИП)',
    country: 'ru',
    property: 'registrationNumber',
    labels: ['огрнип', 'ogrnip'],
    shape: '\\d{15}',
    bare: false,
    strength: 'strong',
  },
  okpo: {
    title: 'Russian statistics code (ОКПО)',
    country: 'ru',
    property: 'okpoCode',
    labels: ['окпо', 'okpo'],
    shape: '\\d{10}|\\d{8}',
    bare: false,
    strength: 'strong',
  },
  edrpou: {
    title: 'Ukrainian company code (ЄДРПОУ)',
    country: 'ua',
    property: 'registrationNumber',
    labels: ['єдрпоу', 'едрпоу', 'edrpou', 'код єдрпоу', 'код за єдрпоу', 'ідентифікаційний код', 'usreou'],
    shape: '\\d{8}',
    bare: false,
    strength: 'strong',
  },
  rnokpp: {
    title: 'Ukrainian taxpayer card number (РНОКПП)',
    country: 'ua',
    property: 'taxNumber',
    labels: ['рнокпп', 'rnokpp', 'ідентифікаційний номер'],
    shape: '\\d{10}',
    bare: false,
    strength: 'strong',
  },
  uscc: {
    title: 'Chinese unified social credit code (统一社会信用代码)',
    country: 'cn',
    property: 'uscCode',
    labels: [
      '统一社会信用代码',
      '社会信用代码',
      'uscc',
      'unified social credit code',
      'unified social credit code uscc',
      'социальный кредитный код',
    ],
    shape: '[0-9A-HJ-NPQRTUWXY]{18}',
    bare: true,
    strength: 'strong',
  },
  lei: {
    title: 'Legal entity identifier',
    property: 'leiCode',
    labels: ['lei', 'lei code', 'legal entity identifier'],
    shape: '[A-Z0-9]{18}\\d{2}',
    bare: true,
    strength: 'strong',
  },
  iban: {
    title: 'International bank account number',
    property: 'iban',
    labels: ['iban', 'account', 'а с', 'konto'],
    shape: '[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?',
    bare: true,
    strength: 'strong',
  },
  bic: {
    title: 'Bank identifier (SWIFT/BIC)',
    property: 'swiftBic',
    labels: [
      'bic',
      'swift',
      'swift code',
      'swift bic',
      'bic swift',
      'swift бик',
      'свифт',
      'swift代码',
      'bic code',
    ],
    shape: '[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?',
    bare: false,
    strength: 'strong',
  },
  bik: {
    title: 'Russian bank code (БИК)',
    country: 'ru',
    property: 'bikCode',
    labels: ['бик', 'bik'],
    shape: '0[0-9]{8}',
    bare: false,
    strength: 'strong',
  },
  'account-ru': {
    title: 'Russian bank account number',
    country: 'ru',
    property: 'accountNumber',
    labels: [
      'р с',
      'рс',
      'расчетный счет',
      'расчётный счёт',
      'счет',
      'сч',
      'к с',
      'корр счет',
      'корсчет',
      'кор счет',
      'account no',
      'account number',
      'acc',
      'account',
    ],
    shape: '\\d{20}',
    bare: false,
    strength: 'strong',
  },
  imo: {
    title: 'IMO ship or company number',
    property: 'imoNumber',
    labels: ['imo', 'imo number', 'imo no', 'vessel registration identification imo', 'имо'],
    shape: '\\d{7}',
    bare: false,
    strength: 'strong',
  },
  mmsi: {
    title: 'Maritime mobile service identity',
    property: 'mmsi',
    labels: ['mmsi'],
    shape: '\\d{9}',
    bare: false,
    strength: 'strong',
  },
  container: {
    title: 'Freight container number (ISO 6346)',
    property: 'registrationNumber',
    labels: ['container', 'container no', 'container number', 'контейнер', '箱号', 'контейнер no'],
    shape: '[A-Z]{3}[UJZR] ?\\d{6} ?-?\\d',
    bare: true,
    strength: 'strong',
  },
  awb: {
    title: 'Air waybill number',
    property: 'registrationNumber',
    labels: ['awb', 'air waybill', 'mawb', 'hawb', 'авианакладная', 'awb no', 'авіанакладна', '空运单号'],
    shape: '\\d{3}[- ]?\\d{4} ?\\d{4}',
    bare: false,
    strength: 'strong',
  },
  hs: {
    title: 'Customs tariff code (HS, ТН ВЭД, УКТЗЕД)',
    property: 'productCode',
    labels: [
      'hs code',
      'hs',
      'h s code',
      'hts',
      'hscode',
      'тн вэд',
      'код тн вэд',
      'код тнвэд',
      'тнвэд',
      'уктзед',
      'код уктзед',
      '海关编码',
      '税号',
      'hs编码',
      'cn code',
      'tariff code',
    ],
    shape: '\\d{4}[ .]?\\d{2}(?:[ .]?\\d{2}(?:[ .]?\\d{2})?)?|\\d{4}',
    bare: false,
    strength: 'weak',
  },
  passport: {
    title: 'Passport number',
    property: 'passportNumber',
    labels: [
      'passport',
      'passport no',
      'passport number',
      'паспорт',
      'паспорт no',
      'серия и номер',
      '护照号码',
      '护照',
    ],
    shape: '[A-Z]{0,2}\\d{6,9}|\\d{2} ?\\d{2} ?\\d{6}',
    bare: false,
    strength: 'strong',
  },
};
