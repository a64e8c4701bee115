/**
 * What of the Recognizers-Text test set is no matter of Waybill: named classes of phrases, each with its reason, decided by the
 * phrase and never by the row. The first class that fits a phrase takes it out of the count.
 */

/** A class: name, reason, and whether a phrase is of it. `value` is the number they expect, `read` what Waybill made of the words. */
const of = (name, reason, fits) => ({ name, reason, fits });

const FRACTION =
  /\b(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?|hundredths?|twent(?:y|ieth)s?[- ](?:firsts?|fifths?)|\w+ieths?|trillionths?|firsts)\b|\d ?[/／] ?\d|[½⅓⅔¼¾⅙⅛]|分 *之|又/iu;
const MIXED =
  /\b(?:half|quarters?|thirds?|fifths?) (?:of a )?(?:thousand|million|billion)|(?:million|billion|thousand)s? and (?:a|one|two|three|five)/iu;

/** Numbers, percentages, money, measures. */
export const AMOUNT_CLASSES = [
  of(
    'part of a date or sum',
    'digits of a date, or the number of a sum of money: read as that',
    ({ inOther }) => inOther,
  ),
  of(
    'fractions',
    'a part of a whole that is not told: as a number it would be taken for a count',
    ({ words, type, input }) =>
      ((type === 'number' && FRACTION.test(words)) ||
        /\b(?:half|1\/2|½) (?:turn|cup|teaspoon)|½ teaspoon/iu.test(input)) &&
      !MIXED.test(words),
  ),
  of('odds', '"one in twenty", "two out of five", "1 over 3": two numbers, no count', ({ words }) =>
    / (?:over|out of|in) /iu.test(words),
  ),
  of(
    'powers',
    'powers and exponents, which prose of trade does not write',
    ({ words, input }) => /\^|\d ?[ex×] ?(?:10)?[-+^]?\d|[ｅ]/iu.test(words) || /\d\^[-+]?\d/u.test(input),
  ),
  of(
    'below zero',
    'a minus is a dash or a list mark as often; read for percentages and degrees only',
    ({ value, unit }) => value < 0 && unit !== '%',
  ),
  of(
    'numbers of things',
    'numbers of documents, versions, telephones, addresses and models count nothing',
    ({ input, type }) =>
      type === 'number' && /(?:\d+\.){3}\d+|phone|\bnrs?\.|version \w+|(?:\d{4}\.){2}/iu.test(input),
  ),
  of('long digits', 'more than eight digits without grouping are the number of something', ({ words }) =>
    /^-?\d{9,}/u.test(words.trim()),
  ),
  of('bare point', '.08 without its zero: a stop and a number as often', ({ words }) =>
    /^-?[.]\d/u.test(words),
  ),
  of(
    'letters for scales',
    '10G, 10M, 1.2b, 15K of a percentage: units and names as often as scales',
    ({ words }) => /\d ?(?:[GMTb]|K|k$)\b/u.test(words) || /\d[kKＫ](?:$|\W|个|個)/u.test(words),
  ),
  of(
    'dictation',
    'one number told in pieces, as in speech: "ninety - five", "15 dollars 50", 7 2 折',
    ({ words, type }) =>
      (type === 'number' && / - /u.test(words)) ||
      /\d (?:thousand|hundred|crore) (?:\d|and)/iu.test(words) ||
      (type === 'money' &&
        /(?:dollars?|\d USD) (?:and )?(?:\d+$|one and|two and)|^dollar \d/iu.test(words)) ||
      /\d \d ?[折成]|[一二三四五六七八九] [一二三四五六七八九] ?折|成 六/u.test(words) ||
      /^\d{1,3}, +\d/u.test(words),
  ),
  of(
    'numerals that count nothing',
    'a short numeral in characters without a measure word or currency is a word more than a number',
    ({ words, type, language, input }) =>
      language === 'zh' &&
      type === 'number' &&
      [...words.replace(/[\s负負]/gu, '')].length < 3 &&
      !/\d/u.test(words) &&
      input !== '',
  ),
  of(
    'no ISO currency',
    'bitcoins and the like have no ISO 4217 code; signs of other scripts',
    ({ words, type, input }) =>
      type === 'money' && /bitcoin|BTC|₿|satoshi|比特币|ரூ|\bsen\b/iu.test(words + input),
  ),
  of(
    'units that are words',
    '两 (also "two"), 位 (also a measure word for people), 块 (also "piece"), cups and spoons',
    ({ words, type, language }) =>
      (language === 'zh' && type === 'measure' && /[两兩]$|位$/u.test(words)) || /块$|塊$/u.test(words),
  ),
];

const FEASTS =
  /christmas|easter|thanksgiving|halloween|new year|labor day|earth day|black friday|independence|juneteenth|freedom day|patrick|workers' day|eid |valentine|正月|大年|春节|中秋|元旦|除夕|初一/iu;
const DAY = '(?:\\d{1,2}(?:st|nd|rd|th)?|[a-z]+(?:st|nd|rd|th)|[a-z]+ty[- ]first)';
const WEEKDAY = '(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*';
const COUNT = '(?:a|an|\\d+|one|two|three|four|five|six|seven|eight|nine|ten|forty|several)';
const UNITS = '(?:day|week|month|quarter|year|decade|fortnight)s?';

/** Dates and periods. */
export const TIME_CLASSES = [
  of('feasts', 'feasts and days counted from them', ({ input }) => FEASTS.test(input)),
  of(
    'leaning on something told',
    'the same week, the following quarter, three weeks later, the day before, partner of the month: words kept, no days; the step that knows the story fills them',
    ({ words }) =>
      new RegExp(
        `^(?:for |of |in |on |over )?(?:the )?(?:same|that|following) ${UNITS}|^(?:the )?${UNITS}$|day (?:before|after)$|${UNITS} (?:later|earlier)$|^(?:the )?weekend$|of the following|day of (?:the|next) month`,
        'iu',
      ).test(words.trim()),
  ),
  of(
    'offsets of talk',
    '"in two weeks", "within 9 months", "3 days from now", "next 4 business days", sums of durations: appointments and durations, not dates of a report',
    ({ words }) =>
      new RegExp(
        `\\b(?:in|within|for) ${COUNT} ${UNITS}\\b|\\bfrom (?:now|tmrw|tomorrow|today)\\b|fortnight|business day|working week|workweek|couple weeks|${UNITS} and ${COUNT} ${UNITS}|${COUNT} (?:past|previous|upcoming|next) ${UNITS}$|than ${COUNT} ${UNITS}|^next ${COUNT} days|rest of|remaining|^earlier previous`,
        'iu',
      ).test(words) || /^(?:[前后後]\d|最近)/u.test(words),
  ),
  of(
    'day and month in digits without a year',
    '22/04, 12/1, 5.12: a fraction, a ratio, a version or a price as often',
    ({ words }) => /(?:^|\s)\d{1,2}[/.]\d{1,2}(?![/.\d])/u.test(words) && !/\d{4}/u.test(words),
  ),
  of(
    'a day without its month',
    '"the 18th", "Mon 13th", 29日: a month must be guessed, past or future',
    ({ words }) =>
      new RegExp(`^(?:on |the |week of the |${WEEKDAY},? )*${DAY}$`, 'iu').test(words.trim()) ||
      /^\d{1,2}日$/u.test(words),
  ),
  of(
    'month and year in digits with a hyphen',
    '12-2015, 2015-3: numbers of documents as often',
    ({ words }) => /^(?:\d{1,2}-\d{4}|\d{4}-\d)$/u.test(words.trim()),
  ),
  of('up to the present', '"to date" says no time of its own', ({ words }) =>
    /^(?:till|to) date$/iu.test(words.trim()),
  ),
  of('dynasties', 'years of reigns', ({ input }) => /神龙|康熙|雍正|乾隆|道光/u.test(input)),
  of(
    'digits run together or in names',
    '20161016, 2016 10 16, names of files, addresses of pages, tags: numbers of documents as often',
    ({ words, input }) =>
      /^\d{4} ?\d\d ?\d\d$/u.test(words.trim()) || /www\.|\.xlsx|-\d{8}-|[#$][A-Z]{3}/u.test(input),
  ),
  of('queries', 'signs and translated phrases of a database query: "> = 2019", 在包括…及以前', ({ input }) =>
    /[<>=]|year (?:is )?greater|but not \d|包括/u.test(input),
  ),
  of(
    'small letters that are words',
    'mon, sun, may, march, august in small letters, and shorthand (EOY, cy18, otd): chat, not prose',
    ({ words, input }) =>
      /\b(?:mon|tue|wed|thu|fri|sat|sun|mar|may|march|august|jun|nov|dec)\b/u.test(words) ||
      /\b(?:EOY|otd)\b|\b[Cc][Yy] ?\d/u.test(words + input),
  ),
];
