/** Chinese time words and patterns. Every pattern brings its own edges: the script has no word boundaries. */
import type { TimeGrammar } from './grammar.ts';

const DIGITS = '〇一二三四五六七八九';

/** Numerals from 1 to 99 in characters, and years in characters. */
function numerals(): Record<string, number> {
  const table: Record<string, number> = { 两: 2, 兩: 2, 半: 0.5, 元: 1 };
  for (let value = 1; value < 100; value += 1) {
    const tens = Math.floor(value / 10);
    const ones = value % 10;
    const high = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
    table[high + (ones === 0 ? '' : DIGITS.charAt(ones))] = value;
  }
  for (let year = 1940; year < 2060; year += 1) {
    const words = [...String(year)].map((digit) => DIGITS.charAt(Number(digit))).join('');
    table[words] = year;
    table[words.replaceAll('〇', '零')] = year;
  }
  return table;
}

const N = '(?:\\d{1,2}|[０-９]{1,2}|[一二三四五六七八九]?十[一二三四五六七八九]?|[一二两兩三四五六七八九])';
const NOT_DIGIT = '(?<![\\d０-９.,])';
const Y =
  '(?:(?:(?:公元)?(?<y>(?:19|20|21)\\d{2}|[１２][９０][０-９]{2}|[一二][九〇零][〇零一二三四五六七八九]{2}) ?年))';
const M = `(?<m>${N}) ?月(?:份)?`;
const D = `(?<d>${N}) ?[日号號]`;
const TO = '(?: ?(?:至|到|[-–—~～]{1,2}) ?)';
const HAPPENING =
  '(?:试验|試驗|测试|測試|试飞|試飛|交付|交货|交貨|发货|發貨|会议|會議|会谈|會談|访问|訪問|抵达|抵達|付款|签约|簽約|演示|展会|袭击|袭擊)';
const YEAR_STEP = '(?<relative>去年|今年|明年|前年|本年度|本年|上年度|上一年|上年|后年|後年)';
const UNIT = '(?<unit>天|日|周|週|星期|个星期|個星期|礼拜|月|个月|個月|季度|个季度|年)';

export const ZH_TIME: TimeGrammar = {
  months: {},
  plainMonths: [],
  weekdays: { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 日: 7, 天: 7 },
  ordinals: { 上: 1, 下: 2, 一: 1, 二: 2, 三: 3, 四: 4, 首: 1, 末: 4, 最后一: 4 },
  numbers: numerals(),
  units: {
    天: 'day',
    日: 'day',
    周: 'week',
    週: 'week',
    星期: 'week',
    个星期: 'week',
    個星期: 'week',
    礼拜: 'week',
    月: 'month',
    个月: 'month',
    個月: 'month',
    季度: 'quarter',
    个季度: 'quarter',
    年: 'year',
  },
  relatives: {
    去年: -1,
    上年度: -1,
    上一年: -1,
    上年: -1,
    今年: 0,
    本年: 0,
    本年度: 0,
    明年: 1,
    前年: -2,
    后年: 2,
    後年: 2,
    上上: -2,
    上上个: -2,
    上上個: -2,
    下下: 2,
    下下个: 2,
    下下個: 2,
    上: -1,
    上个: -1,
    上個: -1,
    上一: -1,
    上一个: -1,
    本: 0,
    这: 0,
    这个: 0,
    這: 0,
    這個: 0,
    下: 1,
    下个: 1,
    下個: 1,
    下一: 1,
    下一个: 1,
  },
  seasons: { 春: 1, 夏: 2, 秋: 3, 冬: 4 },
  parts: {
    年初: 'beginning',
    年底: 'end',
    年末: 'end',
    年中: 'mid',
    底: 'end',
    末: 'end',
    初: 'beginning',
    中: 'mid',
    月初: 'beginning',
    月底: 'end',
    月末: 'end',
    上旬: 'first-ten-days',
    中旬: 'second-ten-days',
    下旬: 'last-ten-days',
    前半年: 'first-half',
    后半年: 'second-half',
    上半月: 'first-half',
    下半月: 'second-half',
    早些时候: 'earlier',
    晚些时候: 'later',
    稍早: 'earlier',
  },
  decades: { 三十: 30, 四十: 40, 五十: 50, 六十: 60, 七十: 70, 八十: 80, 九十: 90 },
  patterns: [
    { rule: 'date', open: true, pattern: `${NOT_DIGIT}${Y} ?${M} ?${D}` },
    {
      rule: 'day-range',
      open: true,
      pattern: `${NOT_DIGIT}(?:${Y} ?)?${M} ?(?<d>${N})[日号號]?${TO}(?<d2>${N})[日号號]`,
    },
    { rule: 'month-year', open: true, pattern: `${NOT_DIGIT}${Y} ?${M}` },
    { rule: 'month-of-relative-year', open: true, pattern: `${YEAR_STEP} ?${M}(?: ?${D})?` },
    {
      rule: 'date',
      open: true,
      pattern: `(?<![\\d.,年])(?<yy>\\d{2})年 ?${M} ?${D}`,
    },
    {
      rule: 'month-year',
      open: true,
      pattern: `(?<![\\d.,年])(?<yy>\\d{2})年 ?(?<m>1[0-2]|0?[1-9])月(?:份)?`,
    },
    { rule: 'year', open: true, pattern: '(?<![\\d.,年第])(?<yy>0\\d) ?年(?!代|级)' },
    {
      rule: 'year',
      open: true,
      pattern: '(?<![一二三四五六七八九十百千万第])[零〇](?<yy>[一二三四五六七八九])年(?!代|级)',
    },
    { rule: 'day-of-month', open: true, pattern: `${NOT_DIGIT}${M} ?${D}` },
    { rule: 'month', open: true, pattern: `${NOT_DIGIT}(?<![个個第])${M}` },
    {
      rule: 'day-of-relative-month',
      open: true,
      pattern: `(?<relative>上个|上個|上|本|这个|這個|下个|下個|下)月 ?${D}`,
    },
    {
      rule: 'day-in-month',
      open: true,
      pattern: `(?<![\\d０-９.,月第一二三四五六七八九十])(?<d>\\d{1,2})日(?![本元圆均])`,
    },
    { rule: 'half', open: true, pattern: '(?<ordinal>[上下])半年' },
    { rule: 'quarter', open: true, pattern: '第?(?<ordinal>[一二三四首])季度?' },
    {
      rule: 'quarter',
      open: true,
      pattern: '(?:第|Q)?(?<q>[1-4])季度|(?<![\\p{L}\\p{N}])Q(?<q2>[1-4])(?!\\d)',
      weak: true,
    },
    { rule: 'quarter', open: true, pattern: '(?<ordinal>最后一|末)个?季度?' },
    { rule: 'part-of-this-month', open: true, pattern: '(?<![年月\\d])(?<part>上半月|下半月)' },
    {
      rule: 'first-units',
      open: true,
      pattern: `(?<=[年月度])(?<edge>前|头|最后|后)(?<number>${N})(?<unit>个月|月|个季度|季度|天|周)`,
      weak: true,
    },
    { rule: 'part', open: true, pattern: '(?<part>年底|年末|年初|年中(?!国|國|央|心|部|东|文))', weak: true },
    {
      rule: 'part',
      open: true,
      pattern:
        '(?<part>上旬|中旬|下旬|前半年|后半年|上半月|下半月|早些时候|晚些时候|稍早|(?<=[年月])(?:底(?!部|盘|价)|末|初(?!步|始|级|次|期产)|中(?!国|國|方|央|美|俄|心|部|东|秋|午|文|资|企|型|级|期|间|间|标|止|断|旬|共|科|船|航|石|兴)))',
      weak: true,
    },
    { rule: 'year', open: true, pattern: `${NOT_DIGIT}${Y}(?!代)` },
    { rule: 'minguo-year', open: true, pattern: `民[国國](?<minguo>\\d{2,3}|${N})年` },
    {
      rule: 'year-range',
      open: true,
      pattern: `${NOT_DIGIT}(?<y>(?:19|20)\\d{2})年?${TO}(?<y2>(?:19|20)\\d{2})年(?!\\d{1,2}月)`,
    },
    { rule: 'step-year', open: true, pattern: YEAR_STEP },
    {
      rule: 'step-month',
      open: true,
      pattern: '(?<relative>上个|上個|上一个|上|本|这个|這個|下个|下個|下)月(?![\\d一二三四五六七八九])',
    },
    {
      rule: 'step-week',
      open: true,
      pattern:
        '(?<relative>上上个|上上個|上上|下下个|下下個|下下|上个|上個|上|本|这个|這個|这|這|下个|下個|下)(?:周|週|星期|礼拜)(?![一二三四五六日天末期边围])',
    },
    {
      rule: 'step-quarter',
      open: true,
      pattern: '(?<relative>上个|上個|上一|上|本|这个|這個|下个|下個|下一|下)季度?(?!节)',
    },
    {
      rule: 'weekday-of-week',
      open: true,
      pattern:
        '(?<relative>上上个|上上個|上上|下下个|下下個|下下|上个|上個|上|本|这个|這個|这|這|下个|下個|下)(?:周|週|星期|礼拜|禮拜)(?<weekday>[一二三四五六日天])',
    },
    {
      rule: 'weekday',
      open: true,
      pattern:
        '(?<![上本这這下个個一每数])(?:周|週|星期|礼拜|禮拜)(?<weekday>[一二三四五六日天])(?![期个年月])',
    },
    { rule: 'relative-weekend', open: true, pattern: '(?<relative>上上|下下|上|本|这|下)个?周末' },
    { rule: 'numbered-week', open: true, pattern: '第(?<week>\\d{1,2})周', weak: true },
    { rule: 'year-to-date', open: true, pattern: '今年以来|年初至今|年初以来|今年至今' },
    { rule: 'months-ago', open: true, pattern: '半年(?:之|以)?前|(?<longer>一年半(?:之|以)?前)' },
    { rule: 'past-half-year', open: true, pattern: '(?:过去|最近|近)半年(?:来)?' },
    {
      rule: 'century',
      open: true,
      pattern: `(?<![\\d第])(?<century>\\d{2}|${N})世纪(?![\\d一二三四五六七八九]+0?年代)`,
    },
    {
      rule: 'fiscal-year',
      open: true,
      pattern: `${NOT_DIGIT}(?<y>(?:19|20)\\d{2})(?:[/-]\\d{2,4})? ?(?:财政年度|财年|会计年度)`,
    },
    { rule: 'yesterday', open: true, pattern: '昨天|昨日|昨晚' },
    { rule: 'today', open: true, pattern: '今天|今日|今晚|今早|今晨' },
    { rule: 'tomorrow', open: true, pattern: '明天|明日' },
    { rule: 'day-before-yesterday', open: true, pattern: '(?<!大)前天' },
    { rule: 'day-after-tomorrow', open: true, pattern: '(?<!大)[后後]天(?!性)' },
    {
      rule: 'ago',
      open: true,
      pattern: `${NOT_DIGIT}(?<approx>大约|约|近)?(?<number>(?!0)(?:${N}|\\d{3})) ?${UNIT}(?:之|以)?前`,
    },
    { rule: 'long-ago', open: true, pattern: '[几幾数數多](?:天|日|周|星期|个月|個月|月|年)(?:之|以)?前' },
    {
      rule: 'past-units',
      open: true,
      pattern: `(?<edge>过去|過去|最近|近)(?<number>${N})(?:多)?${UNIT}(?:以来|来|里|内|间)?`,
    },
    { rule: 'next-units', open: true, pattern: `(?:未来|今后|接下来)(?<number>${N})${UNIT}` },
    {
      rule: 'recent',
      open: true,
      pattern: '近年来?|近几年来?|近几个月来?|近几周来?|近日|近期|最近几(?:天|周|个月|年)',
    },
    { rule: 'season', open: true, pattern: '(?<season>[春夏秋冬])[季天](?!安门)' },
    { rule: 'season', open: true, pattern: '(?<=年)(?<season>[春夏秋冬])(?![季天节])', weak: true },
    {
      rule: 'decade',
      open: true,
      pattern: `${NOT_DIGIT}(?:(?<decade>(?:19|20)\\d)0年代|(?:上世纪|20世纪)(?<decade2>\\d)0年代|(?:(?<century>\\d{2}|${N})世纪|上世纪)?(?<decadeName>[三四五六七八九]十)年代)`,
    },
    {
      rule: 'day-after',
      open: true,
      pattern: `${HAPPENING}(?:结束|完成)?(?:之)?[后後]?的?(?:次日|第二天|翌日|隔天)`,
    },
    { rule: 'day-before', open: true, pattern: `${HAPPENING}的?前一[天日]` },
    { rule: 'next-day', open: true, pattern: '次日|第二天|翌日|隔天|隔日' },
    { rule: 'same-day', open: true, pattern: '当天|當天|当日|當日|同一天|同日' },
    { rule: 'previous-day', open: true, pattern: '前一[天日]' },
    { rule: 'same-period', open: true, pattern: '同年|同月|当年|当月' },
    { rule: 'units-later', open: true, pattern: `(?<number>${N}|[几数])(?:天|周|个月|年)(?:之)?[后後]` },
  ],
  of: '(?!)',
  within: '^(?:的|度|，)?$',
  rangeJoin: `^${TO}$`,
  rangeOpeners: [{ opener: '(?:从|自|由)', join: '^(?:开始)?(?:至|到|直到|直至)$' }],
  listJoin: '^(?:、|和|及|以及|与|，)$',
  yearFirst: true,
  boundsBefore: [
    { words: '(?:自从|自)', kind: 'since' },
    { words: '(?:不早于)', kind: 'from' },
    { words: '(?:早于)', kind: 'before' },
    { words: '(?:晚于)', kind: 'after' },
    { words: '(?:截至|截止到|截止|不晚于|最迟|直到|直至)', kind: 'until' },
  ],
  boundsAfter: [
    { words: '(?:以来|以來|至今|迄今)', kind: 'since' },
    { words: '[及或]?(?:起(?!飞|诉|草|来|到|义|义|源)|开始|以后|以後|之后|之後)', kind: 'from' },
    { words: '(?:后|後)(?!者|勤|来|续|方|期|半)', kind: 'after' },
    {
      words:
        '(?:[及或]?以前|[及或]?之前|前(?!半|往|线|者|任|景|沿|列|进|夕|后|後|[\\d一二两三四五六七八九十]{1,3}(?:个?月|个?季度|天|日|周)))',
      kind: 'before',
    },
  ],
  approximate: '(?:大约|大約|约|約|大概)(?:在)?',
  yearCueSure: '(?!)',
  yearCueBefore: '(?!)',
  yearCueAfter: '',
  countAfter: '',
  monthCueBefore: '在|于|於|(?<=[\\d年])',
  seasonCueBefore: '(?!)',
  future: '将(?![军领士来近])(?:会|于|在|要)?|計劃|计划|预计|預計|拟|即将|打算',
};
