/**
 * Falsified quotes from true sentences, with a fixed seed: digits, letters, look-alikes, negation, currency, unit, scale, month,
 * order, splices, cut numbers. What a falsifier makes must differ from every passage of the text in a letter, a digit or a sign.
 */
export function makeRandom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const pick = (random, list) => list[Math.floor(random() * list.length)];

/** One of the matches replaced by what `by` makes of it. */
function replaceOne(text, pattern, random, by) {
  const matches = [...text.matchAll(pattern)];
  if (matches.length === 0) return undefined;
  const match = pick(random, matches);
  const put = by(match[0], random);
  return put === undefined
    ? undefined
    : text.slice(0, match.index) + put + text.slice(match.index + match[0].length);
}

const swapFrom = (groups) => {
  const words = groups.flat().sort((a, b) => b.length - a.length);
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  // Cyrillic and Latin words whole; Han anywhere.
  const pattern = new RegExp(
    escaped
      .map((word) =>
        /^[\p{L}.]+$/u.test(word) && !/\p{Script=Han}/u.test(word) ? `(?<!\\p{L})${word}(?!\\p{L})` : word,
      )
      .join('|'),
    'giu',
  );
  return (text, random) =>
    replaceOne(text, pattern, random, (found) => {
      const group = groups.find((each) => each.some((word) => word.toLowerCase() === found.toLowerCase()));
      const others = group?.filter((word) => word.toLowerCase() !== found.toLowerCase()) ?? [];
      return others.length === 0 ? undefined : pick(random, others);
    });
};

const LOOKALIKES = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  A: 'А',
  B: 'В',
  C: 'С',
  E: 'Е',
  H: 'Н',
  K: 'К',
  M: 'М',
  O: 'О',
  P: 'Р',
  T: 'Т',
  X: 'Х',
  i: 'і',
  I: 'І',
};
const BACK = Object.fromEntries(Object.entries(LOOKALIKES).map(([latin, other]) => [other, latin]));
const HAN_OTHER = {
  东: '西',
  西: '东',
  北: '南',
  南: '北',
  海: '河',
  岚: '风',
  巴: '马',
  尔: '而',
  克: '刻',
  美: '英',
  索: '素',
  敦: '墩',
  蓝: '兰',
  诺: '若',
  奥: '澳',
  科: '柯',
  港: '巷',
  岭: '领',
};

export const FALSIFIERS = {
  digit: (text, random) =>
    replaceOne(text, /\d/gu, random, (digit) => String((Number(digit) + 1 + Math.floor(random() * 8)) % 10)),
  'digit dropped': (text, random) => replaceOne(text, /\d(?=\d)|(?<=\d)\d/gu, random, () => ''),
  'digit added': (text, random) => replaceOne(text, /\d/gu, random, (digit) => `${digit}0`),
  'number word': swapFrom([
    ['two', 'ten', 'three'],
    ['dozen', 'score'],
    ['двух', 'трёх', 'пяти'],
    ['две', 'пять', 'три'],
    ['трёхсот', 'двухсот', 'пятисот'],
    ['двох', 'трьох', 'п’яти'],
    ['дві', 'три', 'чотири'],
    ['триста', 'двісті', 'п’ятсот'],
    ['一', '二', '三', '四', '五', '七', '九'],
    ['十', '百', '千'],
    ['万', '亿', '千'],
    ['两', '三'],
  ]),
  scale: swapFrom([
    ['thousand', 'million', 'billion'],
    ['тысяч', 'миллионов', 'миллиардов'],
    ['тысячи', 'миллиона'],
    ['млн', 'млрд', 'тыс.'],
    ['тис.', 'млн', 'млрд'],
    ['тисяч', 'мільйонів', 'мільярдів'],
    ['тисячі', 'мільйона'],
    ['万', '亿', '千'],
    ['百', '千', '万'],
  ]),
  unit: swapFrom([
    ['$', '€', '£', '¥'],
    ['percent', 'tonnes'],
    ['tonnes', 'kilograms', 'tons'],
    ['рублей', 'долларов', 'евро', 'юаней'],
    ['%', '‰'],
    ['гривень', 'доларів', 'євро'],
    ['євро', 'доларів'],
    ['美元', '欧元', '日元', '元'],
    ['架', '台', '吨'],
    ['枚', '箱', '吨'],
  ]),
  month: swapFrom([
    ['January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ['second quarter', 'third quarter'],
    ['марте', 'мае', 'июне'],
    ['апреля', 'мая', 'июня'],
    ['березні', 'травні', 'червні'],
    ['3月', '5月', '11月'],
  ]),
  'letter changed': (text, random) =>
    replaceOne(text, /(?<=\p{Lu}\p{Ll})\p{Ll}/gu, random, (letter) =>
      /[a-z]/u.test(letter)
        ? pick(
            random,
            [...'bdfgkmtvz'].filter((other) => other !== letter),
          )
        : pick(
            random,
            [...'бвдкмтшн'].filter((other) => other !== letter),
          ),
    ),
  'letter dropped': (text, random) =>
    replaceOne(text, /(?<=\p{Lu}\p{Ll})\p{Ll}(?=\p{Ll})/gu, random, () => ''),
  'letters turned': (text, random) =>
    replaceOne(text, /(?<=\p{Lu}\p{Ll})(\p{Ll})(?!\1)\p{Ll}/gu, random, (pair) => pair[1] + pair[0]),
  'look-alike': (text, random) =>
    replaceOne(
      text,
      /[aceopxyABCEHKMOPTXiIасеорхуАВСЕНКМОРТХіІ]/gu,
      random,
      (letter) => LOOKALIKES[letter] ?? BACK[letter],
    ),
  'Han character': (text, random) =>
    replaceOne(
      text,
      new RegExp(`[${Object.keys(HAN_OTHER).join('')}]`, 'gu'),
      random,
      (char) => HAN_OTHER[char],
    ),
  'negation dropped': (text, random) =>
    replaceOne(text, /\bdid not \b|(?<!\p{L})не |没有/gu, random, () => ''),
  'negation added': (text, random) =>
    replaceOne(
      text,
      /\b(?:supplied|bought|paid|owns|tested|travelled|sold|sanctioned|received|manufactured)\b|(?<!\p{L})(?:поставила|закупило|перечислила|принадлежит|продала|получил|провёл|придбало|сплатила|отримав)(?!\p{L})|出口|采购|支付|持有|出售|生产|收到|提供/gu,
      random,
      (verb) =>
        /[a-z]/u.test(verb) ? `never ${verb}` : /\p{Script=Han}/u.test(verb) ? `未${verb}` : `не ${verb}`,
    ),
  'hedge dropped': (text, random) =>
    replaceOne(
      text,
      /allegedly |may have |plans to |More than |якобы |планирует |Более |нібито |планує |Понад |据称|计划|约|多(?=个)/gu,
      random,
      () => '',
    ),
  'hedge added': (text, random) =>
    replaceOne(text, / (?=\d)/gu, random, () => (/[а-яі]/u.test(text) ? ' около ' : ' about ')),
  'verb exchanged': swapFrom([
    ['supplied', 'bought'],
    ['bought', 'sold'],
    ['deliver', 'receive'],
    ['paid', 'billed'],
    ['sold', 'bought'],
    ['received', 'sent'],
    ['owns', 'lost'],
    ['поставила', 'получила'],
    ['закупило', 'продало'],
    ['продала', 'купила'],
    ['получил', 'отправил'],
    ['перечислила', 'получила'],
    ['придбало', 'продало'],
    ['сплатила', 'отримала'],
    ['отримав', 'надіслав'],
    ['出口', '进口'],
    ['采购', '出售'],
    ['支付', '收取'],
    ['收到', '发出'],
  ]),
  'preposition exchanged': swapFrom([
    ['to', 'from'],
    ['from', 'to'],
    ['by', 'for'],
    ['via', 'for'],
    ['у', 'для'],
    ['от', 'для'],
    ['через', 'для'],
    ['від', 'для'],
    ['向', '从'],
    ['从', '向'],
    ['由', '为'],
    ['为', '由'],
  ]),
  'parties swapped': (text, random, { claim }) => {
    const parties = claim.roles
      .filter(({ role }) => !['goods', 'product'].includes(role))
      .map(({ words }) => words);
    const [one, other] = parties;
    if (one === undefined || other === undefined || text.indexOf(one) === -1 || text.indexOf(other) === -1)
      return undefined;
    return text
      .split(one)
      .map((part) => part.split(other).join(one))
      .join(other);
  },
  'words dropped': (text, random) =>
    replaceOne(text, /(?<=[\p{L}\d] )[\p{L}\d-]{3,} (?=\p{L})/gu, random, () => '') ??
    replaceOne(text, /(?<=\p{Script=Han})\p{Script=Han}{2}(?=\p{Script=Han})/gu, random, () => ''),
  'joined with dots': (text, random) =>
    replaceOne(text, /(?<=\p{L}) \p{L}+ \p{L}+ (?=\p{L})/gu, random, () => ' ... ') ??
    replaceOne(text, /(?<=\p{Script=Han})\p{Script=Han}{3}(?=\p{Script=Han})/gu, random, () => '……'),
  'splice of two': (text, random, sentence, all) => {
    const others = all.filter((other) => other.language === sentence.language && other.text !== text);
    const other = pick(random, others).text;
    if (sentence.language === 'zh')
      return text.slice(0, Math.floor(text.length / 2)) + other.slice(Math.ceil(other.length / 2));
    const [own, its] = [text.split(' '), other.split(' ')];
    return [...own.slice(0, Math.ceil(own.length / 2)), ...its.slice(Math.ceil(its.length / 2))].join(' ');
  },
  'order changed': (text, random, sentence) => {
    if (sentence.language === 'zh') {
      const at = 2 + Math.floor(random() * (text.length - 6));
      return `${text.slice(0, at)}${text.slice(at + 2, at + 4)}${text.slice(at, at + 2)}${text.slice(at + 4)}`;
    }
    const words = text.split(' ');
    const at = Math.floor(random() * (words.length - 1));
    [words[at], words[at + 1]] = [words[at + 1], words[at]];
    return words.join(' ');
  },
  'number cut': (text, random) => {
    const match = pick(random, [
      ...text.matchAll(
        /\d[\d,]*\d|[二三四五六七八九]?十[一二三四五六七八九]?[万亿]|[一二三四五六七八九两][百千][多]?/gu,
      ),
    ]);
    return match === undefined ? undefined : text.slice(match.index + 1);
  },
  'word cut': (text, random) => {
    const match = pick(random, [
      ...text.matchAll(
        /(?<=[\p{Script=Latin}\p{Script=Cyrillic}]{2})[\p{Script=Latin}\p{Script=Cyrillic}]{2}/gu,
      ),
    ]);
    return match === undefined ? undefined : text.slice(match.index);
  },
};

/** What is left of a text when only letters, digits and signs count: two quotes with one trace are one quote. */
export const trace = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[\s\p{Pd}\p{Pi}\p{Pf}"'„‚\u00ad]/gu, '');
