/** What speaks for a genre and how much. A genre needs `GENRE_THRESHOLD`; the greatest sum wins. */
import type { ColumnLabelKey, FieldLabelKey } from './label-keys.ts';

/** Sum below which nothing is said of the genre. One title, or two labelled fields of a kind, reach it. */
export const GENRE_THRESHOLD = 3;

/** A title tells what a paper calls itself: more than any reference inside it may outweigh. */
export const TITLE_WEIGHT = 6;

/** The same further down, or at the end of a letterhead line. */
export const WEAK_TITLE_WEIGHT = 2.5;

/** Labelled fields that speak for a genre. */
export const FIELD_EVIDENCE: Readonly<Record<string, Readonly<Partial<Record<FieldLabelKey, number>>>>> = {
  invoice: {
    invoiceNumber: 2.5,
    invoiceDate: 2,
    seller: 1.5,
    buyer: 1.5,
    dueDate: 1,
    total: 0.75,
    terms: 0.5,
    tax: 0.5,
    bank: 0.25,
  },
  'bank statement': { openingBalance: 3, closingBalance: 3, accountHolder: 1.5, turnover: 1.5, period: 0.75 },
  'delivery note': {
    deliveryNumber: 3,
    deliveryDate: 1.5,
    consignee: 0.75,
    consignor: 0.75,
    contractNumber: 0.25,
  },
  waybill: {
    waybillNumber: 2.5,
    carrier: 1,
    consignor: 1,
    consignee: 1,
    notifyParty: 1,
    container: 0.75,
    shipDate: 0.75,
  },
  'customs declaration': { declarationNumber: 3, declarant: 2.5 },
  'test report': { reportNumber: 2.5, tester: 2, testDate: 2, result: 0.75, product: 0.5, place: 0.5 },
  'travel booking': {
    bookingNumber: 2.5,
    ticketNumber: 2,
    passenger: 2,
    flight: 1.5,
    departureDate: 1,
    arrivalDate: 1,
    origin: 0.5,
    destination: 0.5,
  },
  letter: { letterNumber: 3, addressee: 1.5, subject: 0.5 },
};

export interface ColumnEvidence {
  readonly genre: string;
  readonly all: readonly ColumnLabelKey[];
  readonly any?: readonly ColumnLabelKey[];
  readonly none?: readonly ColumnLabelKey[];
  readonly weight: number;
  readonly why: string;
}

/** Tables by their columns. */
export const COLUMN_EVIDENCE: readonly ColumnEvidence[] = [
  {
    genre: 'bank statement',
    all: ['date'],
    any: ['debit', 'credit'],
    none: ['unitPrice'],
    weight: 5,
    why: 'a table with date, debit and credit',
  },
  {
    genre: 'bank statement',
    all: ['date', 'amount'],
    any: ['counterparty', 'payer', 'payee', 'balance', 'counterpartyAccount'],
    none: ['unitPrice', 'quantity'],
    weight: 4,
    why: 'a table of dated payments',
  },
  {
    genre: 'invoice',
    all: ['quantity', 'unitPrice'],
    weight: 3,
    why: 'a goods table with unit prices',
  },
  {
    genre: 'delivery note',
    all: ['quantity'],
    any: ['description', 'designation'],
    none: ['unitPrice', 'amount'],
    weight: 2,
    why: 'a goods table without prices',
  },
  { genre: 'delivery note', all: ['outstanding'], weight: 3, why: 'a column of what is still to come' },
  {
    genre: 'delivery note',
    all: ['ordered', 'quantity'],
    weight: 1,
    why: 'a table of ordered and delivered goods',
  },
  {
    genre: 'travel booking',
    all: ['flight'],
    any: ['origin', 'destination'],
    weight: 4,
    why: 'a table of flights',
  },
  {
    genre: 'test report',
    all: ['result'],
    any: ['test', 'designation', 'serial'],
    none: ['amount', 'unitPrice'],
    weight: 2,
    why: 'a table of results',
  },
];

export interface PhraseEvidence {
  readonly genre: string;
  readonly weight: number;
  readonly why: string;
  /** So many different phrases, or repetitions, must be met. */
  readonly atLeast: number;
  /** Whether a phrase must begin a line. */
  readonly lineStart: boolean;
  readonly phrases: readonly string[];
}

/** Phrases of running text, lower case. */
export const PHRASE_EVIDENCE: readonly PhraseEvidence[] = [
  {
    genre: 'news',
    weight: 4,
    why: 'words of reporting',
    atLeast: 2,
    lineStart: false,
    phrases: [
      'told reporters',
      'told the agency',
      'seen by',
      'reviewed by',
      'did not respond to',
      'declined to comment',
      'request for comment',
      'requests for comment',
      'according to media',
      'journalists',
      'reporters',
      'could not independently verify',
      'spokesperson',
      'spokesman',
      'spokeswoman',
      'was reported by',

      ' reported that',
      ' reported on ',
      'according to documents',
      'media reports',
      'officials said',
      '(photo',

      'said in a statement',
      'condition of anonymity',
      'our correspondent',
      'the newspaper',
      'news agency',
      'сообщило агентство',
      'сообщает агентство',
      'сообщает издание',
      'сообщили журналисты',
      'журналист',

      'по данным издания',
      'отказались от комментариев',
      'не ответили на запрос',
      'источник',
      'сообщает ',

      'сообщил ',
      'рассказал ',
      'пресс-служб',
      'сми ',
      'корреспондент',
      'повідомля',
      'повідомил',
      'журналіст',

      'прес-служб',
      'видання',
      'агентство',
      '记者',
      '报道',
      '据悉',
      '发言人',
      '消息人士',
      '媒体',
      '通讯社',
    ],
  },
  {
    genre: 'letter',
    weight: 3.5,
    why: 'a salutation',
    atLeast: 1,
    lineStart: true,
    phrases: [
      'dear ',
      'to whom it may concern',
      'уважаемый',
      'уважаемая',
      'уважаемые',
      'глубокоуважаемый',
      'шановний',
      'шановна',
      'шановні',
      '尊敬的',
      '敬启者',
      'sehr geehrte',
    ],
  },
  {
    genre: 'letter',
    weight: 2,
    why: 'a closing formula',
    atLeast: 1,
    lineStart: true,
    phrases: [
      'yours sincerely',
      'yours faithfully',
      'sincerely',
      'kind regards',
      'best regards',
      'yours truly',

      'с уважением',
      'с наилучшими пожеланиями',
      'з повагою',
      '此致',
      '顺颂商祺',
      '敬礼',
      'mit freundlichen grüßen',
    ],
  },
  {
    genre: 'letter',
    weight: 1.5,
    why: 'a list of enclosures',
    atLeast: 1,
    lineStart: true,
    phrases: [
      'enclosure',
      'enclosures',
      'encl.',
      'encl:',
      'enclosed:',
      'приложение:',
      'приложения:',
      'приложение на',
      'прилагаем',
      'додаток:',
      'додатки:',
      '附件：',
      '附件:',
      'anlage:',
      'anlagen:',
    ],
  },
  {
    genre: 'contract',
    weight: 4,
    why: 'contract formulas',
    atLeast: 2,
    lineStart: false,
    phrases: [
      'hereinafter referred to as',
      'hereinafter',
      'the parties have agreed',
      'force majeure',
      'the parties agree',

      'именуемое в дальнейшем',
      'именуемый в дальнейшем',
      'с одной стороны',
      'с другой стороны',
      'форс-мажор',

      'предмет договора',
      'предмет контракта',
      'стороны заключили',
      'реквизиты сторон',
      'юридические адреса',
      'надалі',
      'з однієї сторони',
      'з іншої сторони',
      'предмет договору',
      '以下简称',
      '甲方',
      '乙方',
      '不可抗力',
      '双方协商',
    ],
  },
  {
    genre: 'travel booking',
    weight: 2,
    why: 'words of travel papers',
    atLeast: 2,
    lineStart: false,
    phrases: [
      'passenger',
      'boarding',
      'departure',
      'arrival',
      'baggage',
      'flight',
      'booking',
      'e-ticket',
      'cabin',
      'itinerary',
      'check-in',
      'пассажир',
      'вылет',
      'прилет',
      'прилёт',
      'рейс',
      'багаж',
      'брон',
      'пасажир',
      'виліт',
      'приліт',
      '航班',
      '旅客',
      '起飞',
      '到达',
      '行李',
      '登机',
    ],
  },
  {
    genre: 'test report',
    weight: 1.5,
    why: 'words of tests',
    atLeast: 2,
    lineStart: false,
    phrases: [
      'test programme',
      'test program',
      'test site',
      'proving ground',
      'test results',
      'flight test',
      'программа испытаний',
      'полигон',
      'результаты испытаний',
      'летные испытания',
      'лётные испытания',
      'програма випробувань',
      'результати випробувань',
      'полігон',
      '试验场',
      '试验结果',
      '飞行试验',
    ],
  },
];

/** Running prose this long (sentences) speaks for a text that is published, where it reports. */
export const PROSE_SENTENCES = 2;
