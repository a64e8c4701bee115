/** Signs of currencies and the codes of ISO 4217 that trade papers name. A sign shared by several currencies has none. */
export const CURRENCY_SIGNS: Readonly<Record<string, string | null>> = {
  $: 'USD',
  US$: 'USD',
  'US $': 'USD',
  'U.S. $': 'USD',
  HK$: 'HKD',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  S$: 'SGD',
  NT$: 'TWD',
  R$: 'BRL',
  NZ$: 'NZD',
  MX$: 'MXN',
  Mex$: 'MXN',
  Z$: 'ZWG',
  RM: 'MYR',
  '₡': 'CRC',
  '₭': 'LAK',
  '₦': 'NGN',
  '₱': 'PHP',
  '₲': 'PYG',
  '₵': 'GHS',
  '₼': 'AZN',
  '₮': 'MNT',
  '৳': 'BDT',
  '៛': 'KHR',
  '₨': null,
  '﷼': null,
  '€': 'EUR',
  '£': 'GBP',
  '₽': 'RUB',
  '₴': 'UAH',
  '₸': 'KZT',
  '₺': 'TRY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₾': 'GEL',
  '֏': 'AMD',
  // Yuan and yen share it; the Chinese grammar reads it as yuan.
  '¥': null,
  '￥': null,
  'CN¥': 'CNY',
  RMB: 'CNY',
  'RMB¥': 'CNY',
  'JP¥': 'JPY',
};

/** ISO 4217 codes read beside a number. */
export const CURRENCY_CODES: readonly string[] = (
  'AED AFN ALL AMD ARS AUD AZN BAM BDT BGN BHD BRL BYN BYR CAD CHF CLP CNH CNY COP CZK DKK DZD EGP EUR GBP GEL ' +
  'GHS HKD HRK HUF IDR ILS INR IQD IRR ISK JOD JPY KES KGS KPW KRW KWD KZT LBP LKR MAD MDL MKD MMK MNT MOP MXN MYR NGN ' +
  'NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RSD RUB RUR SAR SEK SGD SYP THB TJS TMT TND TRY TWD TZS UAH USD UYU UZS VES VND XAF XOF ZAR'
).split(' ');

/** Codes met in small letters beside a number, no words of prose. */
export const SMALL_CODES: readonly string[] =
  'usd eur gbp rmb cny rub chf jpy aud cad nzd mxn hkd sgd inr uah pln sek nok dkk'.split(' ');

/** Letters before a code that multiply: MUSD, kEUR. */
export const CODE_SCALES: Readonly<Record<string, number>> = { k: 1e3, K: 1e3, M: 1e6 };

/** Codes that were replaced by one of the same money, and those met in its place. */
export const CURRENCY_ALIASES: Readonly<Record<string, string>> = {
  RUR: 'RUB',
  CNH: 'CNY',
  BYR: 'BYN',
  RMB: 'CNY',
};
