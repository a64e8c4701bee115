/**
 * Abbreviations after which a full stop does not end a sentence. Lower case, without the stop.
 * Source: collected from ordinary usage in each language; legal forms and titles that trade prose abounds in first.
 */
export const ABBREVIATIONS = {
  /** Never end a sentence: something always follows. */
  binding: [
    'mr', 'mrs', 'ms', 'dr', 'prof', 'gen', 'col', 'lt', 'maj', 'capt', 'sgt', 'adm', 'gov', 'sen', 'rep', 'hon', 'st', 'rev',
    'no', 'nos', 'art', 'fig', 'sec', 'para', 'cl', 'vol', 'pp', 'p', 'vs', 'cf', 'e.g', 'i.e', 'ca', 'approx', 'messrs', 'attn', 'tel',
    'г', 'гг', 'ул', 'д', 'кв', 'корп', 'стр', 'им', 'т.е', 'т.н', 'п', 'пп', 'ст', 'ч', 'пл', 'пр', 'просп', 'обл', 'р-н', 'акад', 'проф', 'ген', 'полк', 'см', 'рис', 'табл', 'исх', 'вх', 'тел', 'ок', 'напр', 'тов', 'гр', 'р/с', 'к/с', 'в т.ч',
    'вул', 'буд', 'м', 'с', 'смт', 'бул', 'просп', 'наприкл', 'див', 'мал',
  ],
  /** End a sentence when a capital follows and the next word looks like a sentence start. */
  loose: [
    'inc', 'ltd', 'co', 'corp', 'llc', 'l.l.c', 'plc', 'jr', 'sr', 'bros', 'dept', 'est', 'etc', 'al', 'u.s', 'u.k', 'u.n', 'e.u', 'a.m', 'p.m',
    'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec',
    'тыс', 'млн', 'млрд', 'руб', 'коп', 'долл', 'др', 'пр', 'т.д', 'т.п', 'шт', 'экз', 'кг', 'грн', 'тис', 'ін',
  ],
} as const;
