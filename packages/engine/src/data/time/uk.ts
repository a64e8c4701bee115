/** Ukrainian time words and patterns. Forms are listed by stem and endings. */
import { forms } from './forms.ts';
import type { Part, TimeGrammar, TimeUnit } from './grammar.ts';
import { UK_DECADES, UK_MONTHS, UK_WEEKDAYS } from './uk-words.ts';

const ADJECTIVE = 'ий|ого|ому|им|ім|а|ої|ій|у|ою|е|і|их';
const SOFT = 'ій|ього|ьому|ім|я|ьої|ю|ьою|є|і|іх|их';

const Y = '<y>(?:-?(?:го|й|му|м))?(?: ?(?:року|році|роком|рік|р\\.|р(?!\\p{L})))?';
const YEAR_WORD = ' ?(?:роках|років|роки|року|році|роком|рік|р\\.|р(?!\\p{L}))';
const GO = '(?:-?(?:го|е|ого))?';
const HAPPENING =
  "(?:випробуван\\p{L}+|тест\\p{L}*|поставк\\p{L}+|постачан\\p{L}+|доставк\\p{L}+|відвантажен\\p{L}+|візит\\p{L}*|приїзд\\p{L}*|прибутт\\p{L}+|від[’'ʼ]їзд\\p{L}*|зустріч\\p{L}*|переговор\\p{L}+|оплат\\p{L}+|платеж\\p{L}*|переліт\\p{L}*|польот\\p{L}*|польоту|запуск\\p{L}*|підписан\\p{L}+|виставк\\p{L}+|атак\\p{L}*|удар\\p{L}*|заяв\\p{L}+|публікаці\\p{L}+|передач\\p{L}+)";
const NP = `(?:[\\p{L}\\p{N}’'-]+ ){0,3}?${HAPPENING}`;

export const UK_TIME: TimeGrammar = {
  months: UK_MONTHS,
  plainMonths: Object.keys(UK_MONTHS).filter((form) => !/^(?:лют|лип|листопад$)|\.$/u.test(form)),
  weekdays: UK_WEEKDAYS,
  ordinals: {
    ...forms('перш', ADJECTIVE, 1),
    ...forms('друг', ADJECTIVE, 2),
    ...forms('трет', SOFT, 3),
    ...forms('четверт', ADJECTIVE, 4),
    ...forms('останн', SOFT, 4),
    i: 1,
    ii: 2,
    iii: 3,
    iv: 4,
    і: 1,
    іі: 2,
    ііі: 3,
    іv: 4,
  },
  numbers: {
    один: 1,
    одну: 1,
    два: 2,
    дві: 2,
    двох: 2,
    три: 3,
    трьох: 3,
    чотири: 4,
    чотирьох: 4,
    "п'ять": 5,
    'п’ять': 5,
    пʼять: 5,
    шість: 6,
    сім: 7,
    вісім: 8,
    "дев'ять": 9,
    'дев’ять': 9,
    десять: 10,
    дванадцять: 12,
    кілька: 2,
  },
  units: {
    ...forms<TimeUnit>('д', 'ень|ня|нів|ні', 'day'),
    ...forms<TimeUnit>('доб', 'а|и|у', 'day'),
    діб: 'day',
    ...forms<TimeUnit>('тиж', 'день|ня|ні|нів|невий', 'week'),
    ...forms<TimeUnit>('місяц', 'я|і|ів|ю', 'month'),
    місяць: 'month',
    ...forms<TimeUnit>('квартал', '|у|і|ів|и', 'quarter'),
    ...forms<TimeUnit>('півріччя', '', 'half'),
    півріччі: 'half',
    ...forms<TimeUnit>('рок', 'у|и|ів|ом', 'year'),
    рік: 'year',
    році: 'year',
    ...forms<TimeUnit>('десятиліття', '', 'decade'),
  },
  relatives: {
    ...forms('минул', ADJECTIVE, -1),
    ...forms('попередн', SOFT, -1),
    ...forms('торішн', SOFT, -1),
    ...forms('ц', 'ей|ього|ьому|им|я|ієї|ій|ю|е|ьогорічний', 0),
    ...forms('поточн', ADJECTIVE, 0),
    ...forms('нинішн', SOFT, 0),
    ...forms('наступн', ADJECTIVE, 1),
    ...forms('майбутн', SOFT, 1),
  },
  seasons: {
    ...forms('весн', 'ою|и|а|у|і', 1),
    навесні: 1,
    улітку: 2,
    ...forms('літ', 'ом|о|а|ку', 2),
    влітку: 2,
    ...forms('осен', 'і', 3),
    осінь: 3,
    восени: 3,
    ...forms('зим', 'ою|и|а|у|і', 4),
    взимку: 4,
    узимку: 4,
  },
  parts: {
    ...forms<Part>('початк', 'у|ом', 'beginning'),
    початок: 'beginning',
    'перших числах': 'beginning',
    'останніх числах': 'end',
    'двадцятих числах': 'end',
    ...forms<Part>('середин', 'і|а|и|у|ою', 'mid'),
    ...forms<Part>('кін', 'ці|ця|ець|цю', 'end'),
    наприкінці: 'end',
    ...forms<Part>('перш', 'ій половині|а половина|ої половини|у половину', 'first-half'),
    ...forms<Part>('друг', 'ій половині|а половина|ої половини|у половину', 'second-half'),
    ...forms<Part>('перш', 'ій декаді|а декада|ої декади', 'first-ten-days'),
    ...forms<Part>('друг', 'ій декаді|а декада|ої декади', 'second-ten-days'),
    ...forms<Part>('третій декад', 'і', 'last-ten-days'),
    раніше: 'earlier',
    пізніше: 'later',
  },
  decades: UK_DECADES,
  patterns: [
    {
      rule: 'date',
      open: true,
      pattern: `(?<![\\p{L}\\p{N}])(?:«|"|“)? ?(?<d>0?[1-9]|[12]\\d|3[01]) ?(?:»|"|”)${' ?'}(?<month>${Object.keys(
        UK_MONTHS,
      )
        .sort((a, b) => b.length - a.length)
        .join('|')}) (?<y>(?:19|20)\\d{2})(?: ?(?:року|рік|р\\.|р(?!\\p{L})))?(?![\\p{L}\\p{N}])`,
    },
    { rule: 'date', pattern: `(?:<weekday>,? )?<d>${GO} <month>,? ${Y}` },
    {
      rule: 'day-range',
      pattern: `(?:з |із |зі |між |від )?<d>${GO}(?: ?[-–—] ?| по | до | та | і | й )<d2>${GO} <month>(?: ${Y})?`,
    },
    { rule: 'day-of-month', pattern: `(?:<weekday>,? )?<d>${GO} <month>` },
    { rule: 'month-year', pattern: `<month> ${Y}` },
    { rule: 'month', pattern: '<month>', weak: true },
    { rule: 'relative-month', pattern: '<relative> <month>' },
    { rule: 'quarter', pattern: '<ordinal> квартал(?:у|і|ом)?' },
    { rule: 'quarter', pattern: '(?<q>[1-4])(?:-?(?:му|й|го|ий|ого))? (?:квартал(?:у|і|ом)?|кв\\.)' },
    { rule: 'half', pattern: '<ordinal> півріччі?(?:я|ю)?' },
    { rule: 'half', pattern: '(?<h>[12])(?:-?(?:му|е|го|ше|ге))? півріччі?(?:я|ю)?' },
    { rule: 'week-of', pattern: '<ordinal> тиж(?:день|ня|ні)', weak: true },
    { rule: 'first-units', pattern: '(?<edge>перш|останн)(?:і|их|іх) <number> <unit>', weak: true },
    {
      rule: 'first-units',
      pattern: '(?<=(?:за|за підсумками|за результатами) )(?<edge>)<number> (?<unit>місяці|місяців)',
      weak: true,
    },
    { rule: 'part', pattern: '<part>', weak: true },
    { rule: 'decade', pattern: '(?<decade>(?:19|20)\\d)0-(?:ті|х|их|і)(?: (?:роки|років|роках|рр\\.))?' },
    {
      rule: 'decade',
      pattern:
        '(?<decade>[3-9])0-(?:ті|х|их|і)(?: (?:роки|років|роках|рр\\.))|<decadeName> (?:роки|років|роках)',
    },
    { rule: 'century', pattern: '(?<century>[XVIХІ]{1,5}) (?:століття|столітті|віку|віці|вік)' },
    {
      rule: 'century',
      pattern: '(?<century>\\d{2})-?(?:му|го|ому|те|й) (?:століття|столітті|віку|віці|вік)',
    },
    {
      rule: 'fiscal-year',
      pattern:
        '<y>(?:[/-](?:\\d{4}|\\d{2}))?(?:-?(?:го|й|му))? (?:фінансов|фіскальн)(?:ий|ого|ому) (?:рік|року|році)',
    },
    {
      rule: 'fiscal-year',
      pattern: '(?:фінансов|фіскальн)(?:ий|ого|ому) (?:рік|року|році) <y>(?:[/-](?:\\d{4}|\\d{2}))?',
    },
    {
      rule: 'relative-fiscal-year',
      pattern: '<relative> (?:фінансов|фіскальн)(?:ий|ого|ому) (?:рік|року|році)',
    },
    { rule: 'numbered-week', pattern: '(?<week>\\d{1,2})-?(?:й|го|му|ий) тиж(?:день|ня|ні)', weak: true },
    {
      rule: 'months-ago',
      pattern: '(?:пів ?року|півроку) (?:тому|назад)|(?<longer>півтора року (?:тому|назад))',
    },
    { rule: 'past-half-year', pattern: '(?:за )?останн(?:і|іх|є) пів ?року' },
    { rule: 'last-year', pattern: 'минулоріч' },
    { rule: 'relative', pattern: '<relative> <unit>' },
    {
      rule: 'relative',
      pattern:
        '(?<=(?:початку|кінця|кінці|середини|середині|наприкінці) )(?<unit>року|місяця|тижня|кварталу)',
    },
    { rule: 'last-year', pattern: 'торік' },
    { rule: 'this-year', pattern: 'цьогоріч' },
    { rule: 'before-last', pattern: 'позамину(?:лий|лого|лому|лої|лій) <unit>' },
    { rule: 'before-last-year', pattern: 'позаторік' },
    { rule: 'past-units', pattern: '(?<edge>останн|минул|попередн)(?:і|их|іх|ій|ього) <number> <unit>' },
    { rule: 'past-units', pattern: '(?<edge>останн)(?:ій|ього|ю) <unit>' },
    { rule: 'next-units', pattern: '(?:найближч|наступн)(?:і|их) <number> <unit>' },
    {
      rule: 'ago',
      pattern: '(?:(?<approx>близько|приблизно|майже|понад) )?(?:<number> )?<unit> (?:тому|назад)',
    },
    { rule: 'long-ago', pattern: '(?:кілька|декілька|багато) <unit> (?:тому|назад)' },
    {
      rule: 'recent',
      pattern:
        'останн(?:і|іх|ими) (?:кілька )?(?:роки|роках|років|місяці|місяців|місяцях|тижні|тижнів|тижнях|дні|днів|днями)|останн(?:ій|ього) час(?:ом|у)?',
    },
    { rule: 'yesterday', pattern: 'учора|вчора' },
    { rule: 'today', pattern: 'сьогодні' },
    { rule: 'tomorrow', pattern: 'завтра' },
    { rule: 'day-before-yesterday', pattern: 'позавчора' },
    { rule: 'day-after-tomorrow', pattern: 'післязавтра' },
    { rule: 'weekday', pattern: '<weekday>', weak: true },
    { rule: 'relative-weekday', pattern: '<relative> <weekday>' },
    { rule: 'season', pattern: '<season>', weak: true },
    { rule: 'season', pattern: '(?<season>навесні|влітку|улітку|восени|взимку|узимку)' },
    { rule: 'relative-season', pattern: '<relative> <season>' },
    {
      rule: 'day-after',
      pattern: `(?:на )?(?:наступн|друг)(?:ий|ого) д(?:ень|ня) після ${NP}|(?:через|за) (?:один )?день після ${NP}`,
    },
    { rule: 'day-before', pattern: `за (?:один )?день до ${NP}|напередодні ${NP}` },
    {
      rule: 'same-day',
      pattern: `(?:того|цього) (?:ж|самого) дня|того ж самого дня|у день ${NP}|в день ${NP}`,
    },
    { rule: 'next-day', pattern: '(?:на )?наступн(?:ий|ого) д(?:ень|ня)|через день' },
    { rule: 'previous-day', pattern: 'напередодні|днем раніше' },
    { rule: 'units-after', pattern: `(?:через|за) (?:<number> )?<unit> після ${NP}` },
    {
      rule: 'units-later',
      pattern:
        '(?:через) (?:<number> |кілька )?<unit>|(?:\\d{1,3}|кілька) (?:днів|тижнів|місяців|років) (?:по тому|потому)',
    },
    { rule: 'units-later', pattern: '<number> <unit> (?:по тому|потому)' },
    {
      rule: 'same-period',
      pattern:
        '(?:тому|цьому|того|той|цей) (?:ж|самому|самий) (?:місяці|році|кварталі|місяця|року|місяць|рік)',
    },
    {
      rule: 'year-range',
      pattern:
        '<y> ?[-–—/] ?(?<y2>(?:19|20)\\d{2})(?:-?(?:го|му|х))?(?: ?(?:роках|років|роки|року|році|рр\\.|р\\.))',
    },
    { rule: 'year', pattern: `<y>(?:-?(?:го|й|му|м))?${YEAR_WORD}` },
    { rule: 'year', pattern: '<y>-(?:го|й|му)' },
    { rule: 'year', pattern: '<y>', weak: true },
  ],
  of: '^,? $|^ (?:у|в) $',
  within: '^ (?:(?:у|в) )?$',
  rangeJoin: '^(?: ?[-–—] ?| по | до )$',
  rangeOpeners: [
    { opener: '(?:з|із|зі|від) ', join: '^ (?:по|до) $' },
    { opener: 'між ', join: '^ (?:і|та|й) $' },
  ],
  listJoin: '^(?:,| і| та| й| або|, а також| а також) ?$',
  yearFirst: false,
  boundsBefore: [
    { words: '(?:з|із|зі|починаючи з|починаючи із)', kind: 'since' },
    { words: '(?:не раніше)', kind: 'from' },
    { words: '(?:після|пізніше)', kind: 'after' },
    { words: '(?:до|раніше|перед)', kind: 'before' },
    { words: '(?:не пізніше|по|аж до)', kind: 'until' },
  ],
  boundsAfter: [{ words: ' включно', kind: 'until' }],
  approximate: '(?:близько|приблизно|орієнтовно)(?: у| в)?',
  yearCueSure: '(?:у|в) |[(]',
  yearCueBefore: '(?:з|до|після|від|за|на|близько|і|та|по)[ -]',
  yearCueAfter: '\\)',
  countAfter:
    '(?:\\p{Ll}+ ){0,2}(?:одиниц|штук|шт|дрон|безпілотник|апарат|гривен|грн|тис|млн|млрд|тонн|кг|км|м|т|людей|осіб|раз|долар|євро|відсот|вироб|комплект|\\p{Ll}+(?:ів|їв|ей))(?:\\p{Ll}*)',
  monthCueBefore:
    '(?:у|в|з|із|зі|до|по|за|на|від|після|початку|кінці|кінця|наприкінці|середині|середини|і|та|минулого|цього)[ -]',
  seasonCueBefore: '(?!)',
  future:
    '(?<!\\p{L})(?:буде|будуть|плану\\p{L}+|має намір|мають намір|збира\\p{L}+|очіку\\p{L}+|повин\\p{L}+|запланован\\p{L}*|відбудеться|відбудуться)(?!\\p{L})',
};
