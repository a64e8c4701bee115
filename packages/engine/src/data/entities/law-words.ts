/**
 * How laws, orders, treaties and programmes are called: what marks one out, by script. Written by hand from how official papers and news
 * call them. What is marked out is a text or an effort, never a party.
 */

/** Without one of these a piece of text holds no law; looked for before any pattern is tried. */
export const LAW_ANCHORS =
  /Regulation|Directive|Decision|Order|\bE\.?O\.? \d|Law|Decree|Ordinance|[Rr]esolution|UNSCR|Act\b|Treaty|Convention|Program|Initiative|Made in|закон|Закон|каз|остановлени|останов|аспоряжени|озпорядженн|рограм|роект|《|号|中国制造|一带一路/u;

const NUMBER = String.raw`(?:[Nn][Oo]\.?\s?|[Nn]o\s|№\s?)?\d{1,5}(?:[-/]\p{Lu}{1,4}|[-/]\d{1,4}){0,2}`;
const CAPITALS = String.raw`\p{Lu}[\p{L}’'-]+\s(?:(?:and|of|to|on|for|the|against|in|with)\s){0,2}`;

/** English: by number, then by a name of capital words. */
export const LAWS_LATIN: readonly string[] = [
  String.raw`(?:(?:EU|Council|Commission|Implementing|Delegated)\s){0,3}(?:Regulation|Directive|Decision)\s\((?:EU|EC|EEC|Euratom|CFSP)\)\s${NUMBER}`,
  String.raw`(?:(?:EU|Council|Commission|Implementing)\s){0,3}(?:Regulation|Directive|Decision|Common Position)\s(?:No\.?\s)?\d{2,4}/\d{1,4}(?:/(?:EU|EC|EEC|CFSP|JHA))?`,
  String.raw`(?:Executive|Presidential|Statutory)\sOrders?\s(?:\(E\.?O\.?\)\s)?(?:No\.?\s?)?\d{2,5}`,
  String.raw`E\.?O\.?\s\d{5}`,
  String.raw`(?:Federal|Public|Organic|Constitutional)\sLaw\s${NUMBER}`,
  String.raw`(?:(?:Presidential|Government|Cabinet)\s)?(?:Law|Decree|Ordinance|Resolution)\s(?:No\.?|№)\s?\d{1,5}(?:[-/]\p{Lu}{1,4})?`,
  String.raw`(?:(?:UN|United\sNations)\s)?(?:Security\sCouncil|General\sAssembly)\s[Rr]esolutions?\s\d{2,4}(?:\s\(\d{4}\))?`,
  String.raw`UNSCR\s\d{3,4}`,
  String.raw`(?:${CAPITALS}){2,7}(?:Act|Treaty|Convention|Regulations|Ordinance)(?![\p{L}\d])(?:\s(?:of\s)?\d{4})?`,
  String.raw`(?:${CAPITALS}){1,7}(?:Act|Law|Ordinance)\s(?:of\s)?\d{4}`,
];

/** Efforts by name. */
export const PROGRAMMES_LATIN: readonly string[] = [
  String.raw`Made\sin\sChina\s2025`,
  String.raw`(?:Belt\sand\sRoad|Black\sSea\sGrain|Strategic\sDefen[cs]e|Proliferation\sSecurity)\sInitiative`,
  String.raw`(?:${CAPITALS}){1,6}Programm?e?(?![\p{L}\d])(?:\s\d{4}(?:[-–]\d{4})?)?`,
];

/** What ends in "Programme" and is an organisation. */
export const PROGRAMME_BODIES =
  /(?:World Food|Development|Environment|Human Settlements|Joint United Nations) Programm?e?/u;

/** Words that stand before a law in capitals and are none of its name. */
export const NOT_OF_THE_NAME: ReadonlySet<string> = new Set([
  'The',
  'A',
  'An',
  'Under',
  'In',
  'By',
  'Of',
  'On',
  'With',
  'Since',
  'Although',
  'While',
  'When',
  'If',
  'That',
  'This',
  'Its',
  'Their',
  'And',
  'But',
  'Both',
]);

const OF_LAND = String.raw`(?:\s(?:Президента\s)?(?:РФ|России|Российской\sФедерации|Укра[иї]ни|Украины|Белоруссии|Казахстана))?`;
const OF_DAY = String.raw`(?:\s(?:от|від)\s\d{1,2}[.\s][\p{L}\d. ]{2,20}?)?`;
const NUMBERED = String.raw`\s(?:№|N)\s?\d{1,5}(?:[-/]\p{L}{1,4})?`;
const QUOTED = String.raw`\s«[^«»\n]{3,120}»`;

export const LAWS_CYRILLIC: readonly string[] = [
  String.raw`(?:(?:[Фф]едеральн|[Кк]онституционн|[Кк]онституційн)\p{L}{1,3}\s)?[Зз]акон(?:а|у|ом|е|ы|ов|ами|ах|ів|і|и)?${OF_LAND}${OF_DAY}(?:${NUMBERED}(?:${QUOTED})?|${QUOTED})`,
  String.raw`(?:[Уу]каз|[Пп]остановлени|[Пп]останов|[Рр]аспоряжени|[Рр]озпорядженн)\p{L}{0,3}(?:\s(?:Президента|Правительства|Кабинета\sМинистров|Кабінету\sМіністрів|Кабміну|правительства|президента))?${OF_LAND}${OF_DAY}${NUMBERED}`,
];

const EFFORTS =
  'импортозамещени|перевооружени|вооружени|модернизаци|приватизаци|локализаци|утилизаци|імпортозаміщенн|переозброєнн|озброєнн|модернізаці|приватизаці|локалізаці';

export const PROGRAMMES_CYRILLIC: readonly string[] = [
  String.raw`(?:[Гг]ос|[Дд]ерж)?[Пп]рограмм?\p{L}{1,3}\s(?:${EFFORTS})\p{L}{1,2}`,
  String.raw`(?:(?:[Гг]осударственн|[Дд]ержавн|[Фф]едеральн|[Нн]ациональн|[Нн]аціональн|[Цц]елев|[Цц]ільов)\p{L}{1,3}\s){1,2}(?:программ|програм|проект)\p{L}{0,3}${QUOTED}`,
  String.raw`(?:[Гг]ос|[Дд]ерж|[Нн]ац)(?:программ|програм|проект)\p{L}{0,3}${QUOTED}`,
];

export const LAWS_HAN: readonly string[] = [
  String.raw`《[^《》\n]{1,40}(?:(?<![书看方魔用语说做想手兵])法|法案|法典|条例|公约|条约|协定|议定书|办法|细则|规定)(?:（[^（）\n]{1,12}）)?》`,
  String.raw`第\d{2,5}号(?:行政令|总统令|法令|法律|决议)`,
];

export const PROGRAMMES_HAN: readonly string[] = [
  String.raw`中国制造2025`,
  String.raw`“一带一路”倡议`,
  String.raw`《[^《》\n]{2,40}(?:计划|规划|纲要|行动方案)(?:（[^（）\n]{1,12}）)?》`,
];
