/** English time words and patterns. */
import { EN_DAY_COUNTS, EN_DAY_WORDS, EN_MONTHS, EN_PARTS, EN_RELATIVES } from './en-words.ts';
import type { TimeGrammar } from './grammar.ts';

const TH = '(?:st|nd|rd|th)?';
const DASH = '(?: ?[-–—] ?| (?:to|through|till|until) )';
/** Happenings that a day is told by: "the day after the test". */
const HAPPENING =
  '(?:tests?|trials?|deliver(?:y|ies)|shipments?|visits?|trips?|arrivals?|departures?|meetings?|talks|payments?|transfers?|flights?|launch|signing|exhibitions?|inspections?|demonstrations?|attacks?|strikes?|invoices?|contracts?|agreements?|handover|announcements?|statements?|reports?|sanctions?|elections?|invasion)';

/** Words below a hundred, by their shape: `spelledYear` knows which of them are numbers. */
const ONE = '(?:one|two|three|four|five|six|seven|eight|nine)';
const TENS_ONLY = `(?:[a-z]{3,5}ty(?:[- ]${ONE})?|[a-z]{3,5}teen|ten|eleven|twelve)`;
/** Not the beginning of a greater number, nor of a count. */
const NO_COUNT =
  '(?! (?:hundred|thousand|million|billion|dozen|of)| (?!was|is|has|as|this|his)\\p{Ll}+s(?!\\p{L}))';
/** A day in words behind its month, where no noun follows that it could count. */
const ENDED = '(?=[,.;:)!?]|$| (?:and|or|to|through|till|until|at|in|for|with|by|was|is|when|the)(?!\\p{L}))';

export const EN_TIME: TimeGrammar = {
  months: EN_MONTHS,
  plainMonths: ['january', 'february', 'july', 'september', 'october', 'november', 'december'],
  smallMonths: ['april', 'june'],
  weekdays: {
    monday: 1,
    tuesday: 2,
    wednesday: 3,
    thursday: 4,
    friday: 5,
    saturday: 6,
    sunday: 7,
  },
  ordinals: {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    last: 4,
    final: 4,
    opening: 1,
    closing: 4,
    '1st': 1,
    '2nd': 2,
    '3rd': 3,
    '4th': 4,
  },
  numbers: {
    a: 1,
    an: 1,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    'a couple of': 2,
  },
  units: {
    day: 'day',
    days: 'day',
    week: 'week',
    weeks: 'week',
    month: 'month',
    months: 'month',
    quarter: 'quarter',
    quarters: 'quarter',
    year: 'year',
    years: 'year',
    decade: 'decade',
    decades: 'decade',
  },
  relatives: EN_RELATIVES,
  seasons: { spring: 1, summer: 2, autumn: 3, fall: 3, winter: 4 },
  parts: EN_PARTS,
  dayWords: EN_DAY_WORDS,
  dayCounts: EN_DAY_COUNTS,
  yearWords: `(?:two thousand,?(?: and)? (?:${TENS_ONLY}|${ONE})|(?:seven|eigh|nine)teen hundred(?:(?: and)? (?:${TENS_ONLY}|${ONE}))?|(?:seventeen|eighteen|nineteen|twenty)[- ]${TENS_ONLY})${NO_COUNT}`,
  decades: { nineties: 90, eighties: 80, seventies: 70, sixties: 60, fifties: 50, forties: 40, thirties: 30 },
  patterns: [
    {
      rule: 'date',
      pattern: '(?:<dw>|<cw>)(?: day)?(?: of)? <month>,? (?:<y>|<yw>)',
    },
    { rule: 'date', pattern: '<month> (?:the )?(?:<dw>|<cw>),? (?:<y>|<yw>)' },
    { rule: 'date', pattern: `<month> (?:the )?<d>${TH},? <yw>` },
    {
      rule: 'date',
      pattern: `<d>${TH}(?: of)? <month>(?:,? <yw>| of ['’]?(?<yy>[5-9]\\d)(?=[,.;:)!?]|$))`,
    },
    { rule: 'month-year', pattern: '<month>,?(?: of)? <yw>' },
    { rule: 'month-year', pattern: "<month> (?:of )?['’](?<yy>\\d{2})" },
    { rule: 'month-year', pattern: '<month> of (?<yy>[5-9]\\d)(?=[,.;:)!?]|$)' },
    { rule: 'month-year', pattern: '<month>[-/]<y>' },
    { rule: 'day-of-month', pattern: '<month>/<d>', capital: true },
    {
      rule: 'day-range',
      pattern: `(?:(?:from|between) (?:the )?)?<dw>(?:${DASH}| and )(?:the )?(?:<dw2>|<d2>${TH})(?: of)? <month>(?:,? <y>)?`,
    },
    {
      rule: 'day-range',
      pattern: `(?:from |between )?<month> (?:the )?<dw>(?:${DASH}| and )(?:the )?(?:<dw2>|<d2>${TH})(?:,? <y>)?`,
    },
    {
      rule: 'day-of-month',
      pattern: '(?:the )?<dw>(?: day)? of <month>',
      capital: true,
    },
    {
      rule: 'day-of-month',
      pattern: `<month> (?:the )?(?:<dw>${ENDED}|<cw>(?=[,.;:)!?]|$))`,
      capital: true,
    },
    { rule: 'date', pattern: `(?:<weekday>,? (?:the )?)?<d>${TH}(?: day)?(?: of)?[ -]<month> ?,?[ -]<y>` },
    { rule: 'date', pattern: `(?:<weekday>,? )?<month> ?(?:the )?<d>${TH} ?,? <y>` },
    {
      rule: 'day-range',
      pattern: `(?:from |between )?<d>${TH}(?:${DASH}| and )<d2>${TH}(?: of)? <month>(?:,? <y>)?`,
    },
    {
      rule: 'day-range',
      pattern: `(?:from |between )?<month> <d>${TH}(?:${DASH}| and )<d2>${TH}(?:,? <y>)?`,
    },
    { rule: 'day-of-month', pattern: `(?:<weekday>,? (?:the )?)?<d>${TH}(?: of)? <month>`, capital: true },
    { rule: 'day-of-month', pattern: `(?:<weekday>,? )?<month> (?:the )?<d>${TH}(?!,?\\d)`, capital: true },
    { rule: 'month-year', pattern: '(?:the month of )?<month>,?(?: of)? <y>' },
    { rule: 'month', pattern: '<month>', capital: true, weak: true },
    { rule: 'relative-month', pattern: '<relative> <month>' },
    {
      rule: 'quarter',
      pattern: '(?:the )?(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th) quarter(?!-)',
    },
    { rule: 'quarter', pattern: '(?:the )?(?<ordinal>last|final|opening|closing) quarter(?= (?:of|in) )' },
    { rule: 'quarter', pattern: 'Q(?<q>[1-4])', weak: true },
    { rule: 'half', pattern: 'H(?<h>[12])', weak: true },
    {
      rule: 'week-holding',
      pattern: `(?:the )?week (?:of|beginning|commencing|starting|ending)(?: on)? (?:<weekday>,? )?<d>${TH}(?: of)? <month>,? <y>`,
    },
    {
      rule: 'week-holding',
      pattern: `(?:the )?week (?:of|beginning|commencing|starting|ending)(?: on)? (?:<weekday>,? )?<month> <d>${TH},? <y>`,
    },
    { rule: 'week-of', pattern: '(?:the )?<ordinal> week(?= (?:of|in) )', weak: true },
    {
      rule: 'first-units',
      pattern: '(?:the )?(?<edge>first|last|final|opening|closing) <number> <unit>(?= of )',
      weak: true,
    },
    { rule: 'month-of', pattern: '(?:the )?(?<edge>first|last|final) month(?= of )', weak: true },
    { rule: 'part', pattern: '<part>', weak: true },
    { rule: 'fiscal-year', pattern: '(?:the )?(?:fiscal|financial) (?:year )?<y>(?:[/-](?:\\d{4}|\\d{2}))?' },
    { rule: 'fiscal-year', pattern: '<y>(?:[/-](?:\\d{4}|\\d{2}))? (?:fiscal|financial) year' },
    { rule: 'fiscal-year', pattern: "FY ?['’]?(?:<y>|(?<yy>\\d{2}))(?:[/-]\\d{2})?" },
    { rule: 'relative-fiscal-year', pattern: '<relative> (?:fiscal|financial) year' },
    { rule: 'decade', pattern: '(?:the )?(?<decade>(?:19|20)\\d)0s' },
    { rule: 'decade', pattern: "(?:(?<=(?:in|of|since|during|from) )|the |['’])(?<decade>[3-9])0 ?s" },
    { rule: 'decade', pattern: '(?:(?<=\\b(?:in|early|mid|late)[ -])|the )<decadeName>' },
    { rule: 'century', pattern: '(?:the )?(?<century>\\d{1,2})(?:st|nd|rd|th)[- ]{1,2}century' },
    {
      rule: 'century',
      pattern: '(?:the )?(?<century>seventeenth|eighteenth|nineteenth|twentieth|twenty[- ]first)[- ]century',
    },
    { rule: 'numbered-week', pattern: '(?:(?<=\\bin )(?:the )?|calendar |ISO )week (?<week>\\d{1,2})' },
    { rule: 'numbered-week', pattern: 'CW ?(?<week>\\d{1,2})' },
    { rule: 'numbered-week', pattern: '(?:the )?week (?<week>\\d{1,2})', weak: true },
    { rule: 'year-to-date', pattern: '(?:the )?(?<unit>year|month|quarter)[- ]to[- ]date|YTD' },
    { rule: 'today', pattern: '(?<=(?:between|from) )now(?= (?:and|to|until|till) )' },
    {
      rule: 'months-ago',
      pattern: 'half a year ago|(?<longer>(?:a year and a half|one and a half years|18 months) ago)',
    },
    {
      rule: 'past-half-year',
      pattern: '(?:the )?(?:past|last) half(?: a)? year|(?:the )?(?:past|last) half-year',
    },
    {
      rule: 'relative',
      pattern:
        '(?<!the )<relative> (?:calendar )?(?<unit>week|month|quarter|year|decade)(?! (?:of|in) (?:\\d|the|last))',
    },
    {
      rule: 'relative',
      pattern: '(?<relative>the previous|the current|the coming) (?<unit>week|month|quarter|year)',
    },
    {
      rule: 'relative',
      pattern:
        '(?<=(?:start|beginning|end|middle|close|rest|course) of )(?:the )?(?<unit>year|month|week|quarter)(?! (?:of|in|\\d))',
    },
    { rule: 'relative', pattern: '(?<relative>the next) (?<unit>quarter|decade)' },
    { rule: 'relative', pattern: '(?<=(?:earlier|later) in )the (?<unit>year|month|week)' },
    { rule: 'after-next', pattern: 'the (?<unit>week|month|quarter|year) after next' },
    { rule: 'before-last', pattern: 'the (?<unit>week|month|quarter|year) before last' },
    { rule: 'past-units', pattern: '(?:the )?(?<edge>past|last|previous|preceding) <number> <unit>(?! of )' },
    {
      rule: 'past-units',
      pattern: '(?:the (?<edge>past|last)|past) (?<unit>week|month|quarter|year|decade)(?! of )',
    },
    { rule: 'next-units', pattern: '(?:the )?(?:next|coming|following) <number> <unit>' },
    {
      rule: 'ago',
      pattern: '(?:(?<approx>about|around|some|roughly|nearly|almost|over|more than) )?<number> <unit> ago',
    },
    { rule: 'long-ago', pattern: '(?:(?:several|many|a few|some) )?<unit> ago' },
    {
      rule: 'recent',
      pattern: '(?:the )?(?:recent|past few|last few|past several|last several) (?:days|weeks|months|years)',
    },
    { rule: 'day-before-yesterday', pattern: 'the day before yesterday' },
    { rule: 'day-after-tomorrow', pattern: 'the day after tomorrow' },
    { rule: 'yesterday', pattern: 'yesterday|last night' },
    { rule: 'today', pattern: 'today|tonight|this (?:morning|afternoon|evening)' },
    { rule: 'tomorrow', pattern: 'tomorrow' },
    { rule: 'weekday', pattern: '<weekday>', capital: true },
    {
      rule: 'relative-weekday',
      pattern: '(?<relative>last|previous|this|next|coming|this coming|upcoming) <weekday>',
    },
    { rule: 'season', pattern: '(?:the )?<season>', weak: true },
    { rule: 'relative-season', pattern: '<relative> <season>' },
    { rule: 'relative-weekend', pattern: '(?<relative>last|this|next) weekend' },
    {
      rule: 'day-after',
      pattern: `(?:the|a|one) day (?:after|following) (?:(?:the|this|that|their|its|his|her|these|those|each) )?(?:[\\p{L}\\p{N}-]+ ){0,3}?${HAPPENING}(?: ${HAPPENING})?`,
    },
    {
      rule: 'day-before',
      pattern: `(?:the|a|one) day (?:before|preceding) (?:(?:the|this|that|their|its|his|her|these|those|each) )?(?:[\\p{L}\\p{N}-]+ ){0,3}?${HAPPENING}(?: ${HAPPENING})?`,
    },
    {
      rule: 'same-day',
      pattern: `(?:the )?same day as (?:(?:the|this|that|their|its|these|those) )(?:[\\p{L}\\p{N}-]+ ){0,3}?${HAPPENING}(?: ${HAPPENING})?`,
    },
    {
      rule: 'units-after',
      pattern: `(?:<number>|\\d{1,3}|several|a few) <unit> (?:after|before|following) (?:(?:the|this|that|their|its|his|her|these|those) )(?:[\\p{L}\\p{N}-]+ ){0,3}?${HAPPENING}(?: ${HAPPENING})?`,
    },
    {
      rule: 'units-later',
      pattern: '(?:<number>|\\d{1,3}|several|a few) <unit> (?:later|earlier|afterwards)',
    },
    { rule: 'next-day', pattern: 'the (?:next|following) day|(?:a|one) day later' },
    { rule: 'previous-day', pattern: 'the (?:previous|preceding) day|the day before|(?:a|one) day earlier' },
    { rule: 'same-day', pattern: 'the (?:same|very same) day|that (?:same )?day' },
    { rule: 'same-period', pattern: '(?:the same|that same) (?:month|quarter|year)' },
    { rule: 'year', pattern: '(?:(?:the |calendar )?year )<y>' },
    {
      rule: 'year',
      pattern: `(?<=\\bthe )<y>(?= (?:[\\p{L}-]+ ){0,2}?(?:${HAPPENING}|olympics|games|season|campaign|budget|edition|summit|conference|census|fair|show|war|crisis|coup|annexation)(?!\\p{L}))`,
    },
    { rule: 'year', pattern: '<yw>', weak: true },
    { rule: 'year', pattern: '<y>', weak: true },
  ],
  of: '^(?: of|,| in|)(?: the)?(?: year| month)?[ -]$|^-$| of (?:the )?$| in (?:the )?$| on $',
  within: "^['’]s $",
  rangeJoin: '^(?: ?[-–—/~] ?| (?:to|through|till|until|up to|and until) )(?:the )?$',
  rangeOpeners: [
    { opener: 'between ', join: '^ and $' },
    { opener: 'from ', join: '^ (?:to|until|till|through|up to) (?:the )?$' },
  ],
  listJoin: '^(?:,| and| or|, and|, or| as well as|/) ?$',
  yearFirst: false,
  boundsBefore: [
    {
      words:
        '(?:ever since|since(?: at least| around| about)?|starting (?:in|from|on)|beginning (?:in|from)|dating back to)',
      kind: 'since',
    },
    { words: '(?:from|not earlier than|no earlier than|not before)', kind: 'from' },
    { words: '(?:after|later than|following)', kind: 'after' },
    { words: '(?:before|prior to|earlier than|ahead of)', kind: 'before' },
    {
      words: '(?:on or before|no later than|not later than|by|until|till|up to|through|up until)',
      kind: 'until',
    },
  ],
  boundsAfter: [
    { words: '(?: and| or|,)? (?:onwards?|and (?:after|later)|or later)', kind: 'from' },
    { words: ' or (?:earlier|before)', kind: 'until' },
  ],
  approximate:
    '(?:(?<!how )about|around|circa|approximately|roughly|c\\.|ca\\.|some time in|sometime in)(?: the)?',
  yearCueSure:
    '(?:later than|earlier than|since at least|since about|since around|in|since|during|until|till|throughout|circa|late|early|mid|year|between)[ -]|[(]',
  yearCueBefore: '(?:by|from|before|after|around|of|for|through|to|the|and|or)[ -]',
  yearCueAfter: "['’]s|\\)| or (?:later|earlier)",
  countAfter:
    '(?:(?!(?:the|an?|this|that|was|is|has|had|were|as|its|his|by|in|on|and|to|for) )\\p{Ll}[\\p{Ll}-]* )?(?:people|men|aircraft|(?!(?:was|is|has|as|this|its|his|does|us)(?!\\p{L}))[\\p{Ll}-]+s)(?!\\p{L})|(?:kg|km|m|t|g|mm|rpm|hours|usd|eur|rub|percent|per cent|dollars|euros|roubles|rubles)(?!\\p{L})',
  monthCueBefore:
    '(?:in|on|of|by|since|until|till|from|before|after|during|through|between|late|early|mid|last|next|this|each|every|and|or|around)[ -]|, ',
  seasonCueBefore: '(?:in|by|since|until|during|of|from|through|late|early|mid)[ -]',
  future:
    "\\b(?:will|shall|won't|is to|are to|going to|(?:is|are) (?:due|scheduled|expected|set|planned|likely|slated)|plans? to|hopes? to|intends? to|upcoming|next)\\b|['’]ll\\b",
};
