/**
 * Words by which prose names the papers its writer saw, by the genre they mean, in lower case: English words whole
 * or in the plural, Cyrillic ones as stems, Chinese ones anywhere. `any` are words for papers of whatever genre.
 */
export const PAPER_WORDS: Readonly<Record<string, readonly string[]>> = {
  invoice: ['invoice', 'bill', 'счет', 'счёт', 'рахун', '发票', '账单'],
  'bank statement': ['bank', 'statement', 'account', 'выписк', 'виписк', '银行', '对账单'],
  letter: ['letter', 'письм', 'лист', '信函', '信件'],
  'delivery note': ['delivery', 'накладн', 'акт', '交货', '交付'],
  waybill: ['waybill', 'consignment', 'bill of lading', 'накладн', 'коносамент', '运单', '提单'],
  'customs declaration': ['customs', 'declaration', 'тамож', 'деклараци', 'митн', 'декларац', '报关', '海关'],
  'test report': ['report', 'protocol', 'отчет', 'отчёт', 'протокол', 'звіт', '报告'],
  'travel booking': [
    'booking',
    'reservation',
    'ticket',
    'flight',
    'itinerary',
    'брон',
    'билет',
    'квит',
    '预订',
    '机票',
  ],
  contract: ['contract', 'agreement', 'контракт', 'договор', 'угод', 'договір', '合同'],
  'e-mail': ['e-mail', 'email', 'message', 'correspondence', 'переписк', 'листуван', '邮件'],
  any: ['document', 'paper', 'record', 'file', 'paperwork', 'документ', 'бумаг', 'папер', '文件', '资料'],
};

/** Kinds that are deeds: a denial that names nothing is held to concern these, never descriptions or states. */
export const DEED_KINDS: readonly string[] = [
  'supply',
  'payment',
  'production',
  'development',
  'component',
  'test',
  'travel',
  'assistance',
  'meeting',
];

/** Whose word a claim rests on when the same named speaker stands at the end of its chain. */
export const SPOKEN_BASES: readonly string[] = [
  'official-named',
  'company-statement',
  'lawyer',
  'person-familiar',
  'expert',
];

/** What an outlet found out by itself; a claim with such a basis was not taken over from another outlet. */
export const OWN_BASES: readonly string[] = [
  'document-held',
  'document-seen',
  'registry',
  'data',
  'own-observation',
];

/** Speakers whom nobody names: two outlets may have heard the same ones. */
export const UNNAMED_BASES: readonly string[] = ['official-unnamed', 'person-familiar', 'expert'];
