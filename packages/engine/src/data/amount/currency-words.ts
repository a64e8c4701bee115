/**
 * Short names of currencies beyond those of a language's own table, in the forms that stand behind a number; null where
 * several currencies share the name. Parts of a currency with how many make one of it.
 */
import type { TimeLanguage } from '../time/index.ts';

/** The code, or null where the word leaves it open; how many parts make one. */
export type CurrencyPart = readonly [code: string | null, per: number];

type Bare = readonly (readonly [words: string, code: string | null])[];
type Parts = readonly (readonly [words: string, code: string | null, per?: number])[];

const EN: Bare = [
  ['naira nairas', 'NGN'],
  ['baht', 'THB'],
  ['forint forints', 'HUF'],
  ['koruna korunas', 'CZK'],
  ['dram drams', 'AMD'],
  ['lari', 'GEL'],
  ['taka takas', 'BDT'],
  ['leva', 'BGN'],
  ['birr', 'ETB'],
  ['cedi cedis', 'GHS'],
  ['quetzal quetzals quetzales', 'GTQ'],
  ['lempira lempiras', 'HNL'],
  ['rupiah rupiahs', 'IDR'],
  ['ringgit ringgits', 'MYR'],
  ['shekel', 'ILS'],
  ['tugrik tugriks', 'MNT'],
  ['kyat kyats', 'MMK'],
  ['rand', 'ZAR'],
  ['dong', 'VND'],
  ['somoni', 'TJS'],
  ['kuna', 'HRK'],
  ['zlotys', 'PLN'],
  ['lek', 'ALL'],
  ['afghanis', 'AFN'],
  ['bolivars bolivares', 'VES'],
  ['markka markkaa markkas', 'FIM'],
  ['peseta pesetas', 'ESP'],
  ['deutschmarks deutschemarks', 'DEM'],
  ['kuai', 'CNY'],
  ['reais', 'BRL'],
  [
    'franc francs krona kronor krone kroner krónur peso pesos dinar dinars rial rials riyal riyals shilling shillings',
    null,
  ],
  ['manat manats kwacha kwachas guilder guilders lei escudos crowns roupies', null],
];

const RU: Bare = [
  ['злотый злотых злотые', 'PLN'],
  ['драм драма драмов', 'AMD'],
  ['лари', 'GEL'],
  ['сомони', 'TJS'],
  ['бат бата батов', 'THB'],
  ['форинт форинта форинтов', 'HUF'],
  ['шекель шекеля шекелей', 'ILS'],
  ['найра найры найр', 'NGN'],
  ['рэнд рэнда рэндов', 'ZAR'],
  ['донг донга донгов', 'VND'],
  ['ринггит ринггита ринггитов', 'MYR'],
  ['тугрик тугрика тугриков', 'MNT'],
  ['афгани', 'AFN'],
  ['вона воны вон', 'KRW'],
  [
    'франк франка франков крона кроны крон песо динар динара динаров риал риала риалов риял рияла риялов',
    null,
  ],
  ['манат маната манатов рупия рупии рупий лей лея леев лев лева левов шиллинг шиллинга шиллингов', null],
];

const UK: Bare = [
  ['драм драма драмів', 'AMD'],
  ['ларі', 'GEL'],
  ['сомоні', 'TJS'],
  ['бат бата батів', 'THB'],
  ['форинт форинта форинтів', 'HUF'],
  ['шекель шекеля шекелів', 'ILS'],
  ['найра найри найр', 'NGN'],
  ['донг донга донгів', 'VND'],
  ['вона вони вон', 'KRW'],
  ['сом сома сомів', 'KGS'],
  ['франк франка франків крона крони крон песо динар динара динарів ріал ріала ріалів', null],
  ['манат маната манатів рупія рупії рупій лей лея леїв лев лева левів шилінг шилінга шилінгів', null],
];

const ZH: Bare = [
  ['台币 新台币 新台幣', 'TWD'],
  ['日币 日圆 日元', 'JPY'],
  ['美圆 美金', 'USD'],
  ['奈拉', 'NGN'],
  ['泰铢 铢', 'THB'],
  ['福林', 'HUF'],
  ['令吉 林吉特', 'MYR'],
  ['越南盾', 'VND'],
  ['印尼盾', 'IDR'],
  ['瑞郎', 'CHF'],
  ['兹罗提', 'PLN'],
  ['谢克尔', 'ILS'],
  ['韩币 韩圆', 'KRW'],
  ['雷亚尔', 'BRL'],
  ['兰特', 'ZAR'],
  ['新元', 'SGD'],
  ['纽元', 'NZD'],
  ['块 塊', 'CNY'],
  ['马克', null],
  ['法郎 克朗 比索 第纳尔 里亚尔 先令 马纳特', null],
];

const EN_PARTS: Parts = [
  ['cent cents centavos', null],
  ['penny pence pennies', 'GBP'],
  ['kopeck kopecks kopek kopeks', 'RUB'],
  ['fen', 'CNY'],
  ['jiao mao', 'CNY', 10],
  ['fils', 'AED'],
];
const RU_PARTS: Parts = [
  ['копейка копейки копеек коп коп.', 'RUB'],
  ['цент цента центов', null],
  ['пенс пенса пенсов', 'GBP'],
];
const UK_PARTS: Parts = [
  ['копійка копійки копійок коп коп.', 'UAH'],
  ['цент цента центів', null],
  ['пенс пенси пенсів', 'GBP'],
];
const ZH_PARTS: Parts = [
  ['美分', 'USD'],
  ['欧分', 'EUR'],
  ['日本钱 日本銭', 'JPY'],
  ['分', 'CNY'],
  ['角 毛', 'CNY', 10],
  ['便士', 'GBP'],
  ['戈比', 'RUB'],
];

function each<Value>(
  rows: readonly (readonly [string, ...unknown[]])[],
  valueOf: (row: number) => Value,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    rows.flatMap(([words], row) => words.split(' ').map((word) => [word, valueOf(row)])),
  );
}

const bare = (rows: Bare): Readonly<Record<string, string | null>> =>
  each(rows, (row) => rows[row]?.[1] ?? null);
const parts = (rows: Parts): Readonly<Record<string, CurrencyPart>> =>
  each(rows, (row): CurrencyPart => [rows[row]?.[1] ?? null, rows[row]?.[2] ?? 100]);

/** Short names by language. */
export const CURRENCY_WORDS: Readonly<Record<TimeLanguage, Readonly<Record<string, string | null>>>> = {
  en: bare(EN),
  ru: bare(RU),
  uk: bare(UK),
  zh: bare(ZH),
};

/** Parts of currencies by language. */
export const CURRENCY_PARTS: Readonly<Record<TimeLanguage, Readonly<Record<string, CurrencyPart>>>> = {
  en: parts(EN_PARTS),
  ru: parts(RU_PARTS),
  uk: parts(UK_PARTS),
  zh: parts(ZH_PARTS),
};
