/** Russian time words and patterns. Forms are listed by stem and endings. */
import { forms } from './forms.ts';
import type { Part, TimeGrammar, TimeUnit } from './grammar.ts';
import { RU_DECADES, RU_MONTHS, RU_WEEKDAYS } from './ru-words.ts';

const ADJECTIVE = 'ый|ого|ому|ым|ом|ая|ой|ую|ое|ые|ых';
const SOFT = 'ий|его|ему|им|ем|яя|ей|юю|ее|ие|их';
const HARD_SOFT = 'ий|его|ему|им|ем|ая|ей|ую|ее|ие|их';

const Y = '<y>(?:-?(?:го|й|м|е))?(?: ?(?:года|году|годом|год|г\\.|г(?!\\p{L})))?';
const YEAR_WORD = ' ?(?:годах|годов|годы|года|году|годом|годе|год|г\\.|г(?!\\p{L}))';
const GO = '(?:-?(?:го|е|ого|ое))?';
const HAPPENING =
  '(?:испытани\\p{L}+|тест\\p{L}*|поставк\\p{L}+|доставк\\p{L}+|отгрузк\\p{L}+|визит\\p{L}*|приезд\\p{L}*|прибыти\\p{L}+|отъезд\\p{L}*|встреч\\p{L}*|переговор\\p{L}+|оплат\\p{L}+|платеж\\p{L}*|перелет\\p{L}*|полет\\p{L}*|полёт\\p{L}*|запуск\\p{L}*|подписани\\p{L}+|выставк\\p{L}+|атак\\p{L}*|удар\\p{L}*|заявлени\\p{L}+|публикаци\\p{L}+|передач\\p{L}+)';
const NP = `(?:[\\p{L}\\p{N}-]+ ){0,3}?${HAPPENING}`;

export const RU_TIME: TimeGrammar = {
  months: RU_MONTHS,
  plainMonths: Object.keys(RU_MONTHS).filter((form) => !/^(?:ма[йяюе]|март|август)/u.test(form)),
  weekdays: RU_WEEKDAYS,
  ordinals: {
    ...forms('перв', ADJECTIVE, 1),
    ...forms('втор', 'ой|ого|ому|ым|ом|ая|ую|ое|ые|ых', 2),
    ...forms('трет', 'ий|ьего|ьему|ьим|ьем|ья|ьей|ью|ье', 3),
    ...forms('четверт', ADJECTIVE, 4),
    ...forms('четвёрт', ADJECTIVE, 4),
    ...forms('последн', SOFT, 4),
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
  },
  numbers: {
    один: 1,
    одну: 1,
    одного: 1,
    два: 2,
    две: 2,
    двух: 2,
    три: 3,
    трех: 3,
    трёх: 3,
    четыре: 4,
    четырех: 4,
    четырёх: 4,
    пять: 5,
    пяти: 5,
    шесть: 6,
    шести: 6,
    семь: 7,
    семи: 7,
    восемь: 8,
    восьми: 8,
    девять: 9,
    девяти: 9,
    десять: 10,
    десяти: 10,
    двенадцать: 12,
    пару: 2,
  },
  units: {
    ...forms<TimeUnit>('д', 'ень|ня|ней|ни', 'day'),
    ...forms<TimeUnit>('сут', 'ки|ок', 'day'),
    ...forms<TimeUnit>('недел', 'я|ю|и|е|ь|ей', 'week'),
    ...forms<TimeUnit>('месяц', '|а|е|ев|ы|у|ем', 'month'),
    ...forms<TimeUnit>('квартал', '|а|е|ов|ы|у|ом', 'quarter'),
    ...forms<TimeUnit>('полугоди', 'е|я|и|ю', 'half'),
    ...forms<TimeUnit>('год', '|а|у|ом|ы|ов', 'year'),
    лет: 'year',
    ...forms<TimeUnit>('десятилети', 'е|я|и|й', 'decade'),
  },
  relatives: {
    ...forms('прошл', ADJECTIVE, -1),
    ...forms('минувш', HARD_SOFT, -1),
    ...forms('предыдущ', HARD_SOFT, -1),
    ...forms('прошедш', HARD_SOFT, -1),
    ...forms('истекш', HARD_SOFT, -1),
    ...forms('эт', 'от|ого|ому|им|ом|а|ой|у|о', 0),
    ...forms('текущ', HARD_SOFT, 0),
    ...forms('нынешн', SOFT, 0),
    ...forms('следующ', HARD_SOFT, 1),
    ...forms('будущ', HARD_SOFT, 1),
    ...forms('наступающ', HARD_SOFT, 1),
  },
  seasons: {
    ...forms('весн', 'ой|ы|а|у|е', 1),
    ...forms('лет', 'ом|о|а', 2),
    ...forms('осен', 'ью|ь|и', 3),
    ...forms('зим', 'ой|ы|а|у|е', 4),
  },
  parts: {
    ...forms<Part>('начал', 'е|о|а|у|ом', 'beginning'),
    ...forms<Part>('первых числах', '', 'beginning'),
    ...forms<Part>('последних числах', '', 'end'),
    ...forms<Part>('двадцатых числах', '', 'end'),
    ...forms<Part>('середин', 'е|а|ы|у|ой', 'mid'),
    ...forms<Part>('кон', 'це|ца|ец|цу|цом', 'end'),
    ...forms<Part>('исход', 'е|а|у', 'end'),
    ...forms<Part>('перв', 'ой половине|ая половина|ой половины|ую половину', 'first-half'),
    ...forms<Part>('втор', 'ой половине|ая половина|ой половины|ую половину', 'second-half'),
    ...forms<Part>('перв', 'ой декаде|ая декада|ой декады|ую декаду', 'first-ten-days'),
    ...forms<Part>('втор', 'ой декаде|ая декада|ой декады|ую декаду', 'second-ten-days'),
    ...forms<Part>('третьей декад', 'е|ы', 'last-ten-days'),
    ...forms<Part>('последней декад', 'е|ы', 'last-ten-days'),
    ранее: 'earlier',
    раньше: 'earlier',
    позднее: 'later',
    позже: 'later',
  },
  decades: RU_DECADES,
  patterns: [
    {
      rule: 'date',
      open: true,
      pattern: `(?<![\\p{L}\\p{N}])(?:«|"|“)? ?(?<d>0?[1-9]|[12]\\d|3[01]) ?(?:»|"|”)${' ?'}(?<month>${Object.keys(
        RU_MONTHS,
      )
        .filter((form) => !form.endsWith('.'))
        .sort((a, b) => b.length - a.length)
        .join('|')}) (?<y>(?:19|20)\\d{2})(?: ?(?:года|год|г\\.|г(?!\\p{L})))?(?![\\p{L}\\p{N}])`,
    },
    { rule: 'date', pattern: `(?:<weekday>,? )?<d>${GO} <month>,? ${Y}` },
    {
      rule: 'day-range',
      pattern: `(?:с |со |между |в период с )?<d>${GO}(?: ?[-–—] ?| по | до | и )<d2>${GO} <month>(?: ${Y})?`,
    },
    { rule: 'day-of-month', pattern: `(?:<weekday>,? )?<d>${GO} <month>` },
    { rule: 'month-year', pattern: `<month> ${Y}` },
    { rule: 'month', pattern: '<month>', weak: true },
    { rule: 'relative-month', pattern: '<relative> <month>' },
    { rule: 'quarter', pattern: '<ordinal> квартал(?:а|е|у|ом)?' },
    {
      rule: 'quarter',
      pattern: '(?<q>[1-4])(?:-?(?:м|й|го|ом|ый|ой|ий|ого))? (?:квартал(?:а|е|у|ом)?|кв\\.)',
    },
    { rule: 'half', pattern: '<ordinal> полугоди(?:е|я|и|ю|ем)' },
    { rule: 'half', pattern: '(?<h>[12])(?:-?(?:м|е|го|ом|ое|ого))? полугоди(?:е|я|и|ю|ем)' },
    { rule: 'week-of', pattern: '<ordinal> недел(?:я|ю|е|и)', weak: true },
    { rule: 'first-units', pattern: '(?<edge>перв|последн)(?:ые|ых|ие|их) <number> <unit>', weak: true },
    {
      rule: 'first-units',
      pattern: '(?<=(?:за|по итогам|по результатам) )(?<edge>)<number> (?<unit>месяца|месяцев)',
      weak: true,
    },
    { rule: 'part', pattern: '<part>', weak: true },
    {
      rule: 'decade',
      pattern: '(?<decade>(?:19|20)\\d)0-(?:е|х|ые|ых|м|ми)(?: (?:годы|годов|годах|гг\\.))?',
    },
    {
      rule: 'decade',
      pattern:
        '(?<decade>[3-9])0-(?:е|х|ые|ых|м|ми)(?: (?:годы|годов|годах|гг\\.))|<decadeName> (?:годы|годов|годах)',
    },
    { rule: 'century', pattern: '(?<century>[XVIХ]{1,5}) (?:века|веке|век|столетия|столетии)' },
    { rule: 'century', pattern: '(?<century>\\d{2})-?(?:м|го|й|ом|ый) (?:века|веке|век|столетия|столетии)' },
    {
      rule: 'fiscal-year',
      pattern:
        '<y>(?:[/-](?:\\d{4}|\\d{2}))?(?:-?(?:го|й|м))? (?:финансов|фискальн)(?:ый|ого|ом|ому) (?:год|года|году)',
    },
    {
      rule: 'fiscal-year',
      pattern: '(?:финансов|фискальн)(?:ый|ого|ом|ому) (?:год|года|году) <y>(?:[/-](?:\\d{4}|\\d{2}))?',
    },
    {
      rule: 'relative-fiscal-year',
      pattern: '<relative> (?:финансов|фискальн)(?:ый|ого|ом|ому) (?:год|года|году)',
    },
    { rule: 'numbered-week', pattern: '(?<week>\\d{1,2})-?(?:я|й|ю|ой) недел(?:я|и|ю|е)', weak: true },
    { rule: 'months-ago', pattern: 'полгода (?:тому )?назад|(?<longer>полтора года (?:тому )?назад)' },
    { rule: 'past-half-year', pattern: '(?:за )?последн(?:ие|их|ее) пол(?:года|угода)' },
    { rule: 'relative', pattern: '<relative> <unit>' },
    {
      rule: 'relative',
      pattern:
        '(?<=(?:начала|конца|начале|конце|середине|середины|начало|концу) )(?<unit>года|месяца|недели|квартала)',
    },
    { rule: 'before-last', pattern: 'позапрошл(?:ый|ого|ом|ым|ой|ую|ая) <unit>' },
    { rule: 'past-units', pattern: '(?<edge>последн|минувш|прошедш|предыдущ)(?:ие|их) <number> <unit>' },
    { rule: 'past-units', pattern: '(?<edge>последн)(?:ий|юю|ей|его|ее) <unit>' },
    { rule: 'next-units', pattern: '(?:ближайш|следующ)(?:ие|их|ий|ую|ей|его) <number> <unit>' },
    {
      rule: 'ago',
      pattern:
        '(?:(?<approx>около|примерно|почти|более|приблизительно) )?(?:<number> )?<unit> (?:тому )?назад',
    },
    { rule: 'long-ago', pattern: '(?:несколько|много) <unit> (?:тому )?назад' },
    {
      rule: 'recent',
      pattern:
        'последн(?:ие|их) (?:несколько )?(?:годы|годах|лет|месяцы|месяцев|месяцах|недели|недель|неделях|дни|дней|днях)|последн(?:ее|его) врем(?:я|ени)',
    },
    { rule: 'yesterday', pattern: 'вчера' },
    { rule: 'today', pattern: 'сегодня' },
    { rule: 'tomorrow', pattern: 'завтра' },
    { rule: 'day-before-yesterday', pattern: 'позавчера' },
    { rule: 'day-after-tomorrow', pattern: 'послезавтра' },
    { rule: 'weekday', pattern: '<weekday>', weak: true },
    { rule: 'relative-weekday', pattern: '<relative> <weekday>' },
    { rule: 'season', pattern: '<season>', weak: true },
    { rule: 'season', pattern: '(?<season>весной|летом|осенью|зимой)' },
    { rule: 'relative-season', pattern: '<relative> <season>' },
    {
      rule: 'day-after',
      pattern: `(?:на )?(?:следующ|друг)(?:ий|ой) день после ${NP}|(?:через|спустя) (?:один )?день после ${NP}`,
    },
    { rule: 'day-before', pattern: `за (?:один )?день до ${NP}|накануне ${NP}` },
    { rule: 'same-day', pattern: `в (?:тот|этот) же день|в день ${NP}` },
    { rule: 'next-day', pattern: '(?:на )?(?:следующ|друг)(?:ий|ой) день|(?:через|спустя) день' },
    { rule: 'previous-day', pattern: 'накануне|днем ранее|днём ранее' },
    { rule: 'units-after', pattern: `(?:через|спустя) (?:<number> |несколько )?<unit> после ${NP}` },
    {
      rule: 'units-later',
      pattern:
        '(?:через|спустя) (?:<number> |несколько )?<unit>|(?<count>\\d{1,3}|несколько) (?:дней|недель|месяцев|лет) спустя',
    },
    { rule: 'units-later', pattern: '<number> <unit> спустя' },
    { rule: 'same-period', pattern: '(?:том|этом|тот|этот) же (?:месяце|году|квартале|месяц|год|квартал)' },
    {
      rule: 'year-range',
      pattern: `<y> ?[-–—/] ?(?<y2>(?:19|20)\\d{2})(?:-?(?:го|м|й))?(?: ?(?:годах|годов|годы|года|году|год|гг\\.|г\\.))`,
    },
    { rule: 'year', pattern: `<y>(?:-?(?:го|й|м|е))?${YEAR_WORD}` },
    { rule: 'year', pattern: '<y>-(?:го|й|м)' },
    { rule: 'year', pattern: '<y>', weak: true },
  ],
  of: '^,? $|^ (?:в|во) $',
  within: '^ (?:(?:в|во) )?$',
  rangeJoin: '^(?: ?[-–—] ?| по | до | по конец | вплоть до )$',
  rangeOpeners: [
    { opener: '(?:с|со) ', join: '^ (?:по|до) $' },
    { opener: 'между ', join: '^ и $' },
    { opener: '(?:от|начиная с) ', join: '^ до $' },
  ],
  listJoin: '^(?:,| и| или|, а также| а также) ?$',
  yearFirst: false,
  boundsBefore: [
    { words: '(?:с|со|начиная с|начиная со)', kind: 'since' },
    { words: '(?:не ранее|не раньше)', kind: 'from' },
    { words: '(?:после|позднее|позже)', kind: 'after' },
    { words: '(?:до|ранее|перед)', kind: 'before' },
    { words: '(?:не позднее|не позже|к|ко|по|вплоть до|включительно по)', kind: 'until' },
  ],
  boundsAfter: [{ words: ' включительно', kind: 'until' }],
  approximate: '(?:около|примерно|приблизительно|ориентировочно|порядка)(?: в)?',
  yearCueSure: 'в |[(]',
  yearCueBefore: '(?:с|до|к|после|от|за|на|около|и|по)[ -]',
  yearCueAfter: '\\)',
  countAfter:
    '(?:\\p{Ll}+ ){0,2}(?:единиц|штук|шт|дрон|беспилотник|аппарат|рубл|руб|тыс|млн|млрд|тонн|кг|км|м|т|человек|раз|доллар|евро|процент|издели|комплект|\\p{Ll}+(?:ов|ев|ей))(?:\\p{Ll}*)',
  monthCueBefore:
    '(?:в|во|с|со|до|к|по|за|на|от|после|начале|конце|середине|начала|конца|середины|и|прошлого|этого|наступает|ко)[ -]',
  seasonCueBefore: '(?!)',
  future:
    '(?<!\\p{L})(?:будет|будут|планиру\\p{L}+|намерен\\p{L}*|собира\\p{L}+|ожидает\\p{L}*|должн\\p{L}+|предстоит|запланирован\\p{L}*|намечен\\p{L}*|состоится|состоятся)(?!\\p{L})',
};
