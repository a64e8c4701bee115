/**
 * Whether the words of a mention are the words a golden case expects: the same but for case, articles, quotation marks and, in
 * Russian and Ukrainian, endings; with modifiers the case left out; or the designation alone ("RD-7" for "RD-7 sights").
 */

const LINKS = {
  en: /^(?:of|for|from|in|at|by|to|on|with|near|under|against|and|or)$/u,
  ru: /^(?:из|от|для|с|со|в|во|на|по|у|и|или|директор\p{L}*|представител\p{L}*|основател\p{L}*|специалист\p{L}*|глав\p{L}+|сотрудник\p{L}*|работник\p{L}*)$/u,
  uk: /^(?:з|із|від|для|у|в|на|за|і|й|та|або|директор\p{L}*|представник\p{L}*|засновник\p{L}*|фахів\p{L}*|речник\p{L}*|працівник\p{L}*)$/u,
  zh: /^(?!)/u,
};
const FOLLOWED_BY = {
  en: /^(?:from|for|in|at|made|produced|based|near|under|manufactured|built|bought|familiar|dated|seen)$/u,
  ru: /^(?:из|для|производства|от|с|на|в)$/u,
  uk: /^(?:з|із|для|виробництва|від|на|в|у)$/u,
  zh: /^(?!)/u,
};
const DESIGNATION = /\p{L}.*\d|\d.*\p{L}|\p{L}-\p{Lu}$/u;

/** Lower-case words without articles, possessives and marks at their edges. */
export function wordsOf(text) {
  return text
    .normalize('NFC')
    .replace(/[«»„“”"‘]/gu, ' ')
    .replace(/[’']s\b/gu, '')
    .replace(/ё/gu, 'е')
    .replace(/’/gu, "'")
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/^[.,;:()[\]]+|[.,;:()[\]]+$/gu, ''))
    .filter((word) => word !== '')
    .filter((word, index) => index > 0 || !/^(?:the|an?|this|these)$/iu.test(word));
}

export function sameWords(expected, found, language) {
  const [want, got] = [wordsOf(expected), wordsOf(found)];
  if (want.length === 0 || got.length === 0) return false;
  if (language === 'zh') return sameChinese(want.join(''), got.join(''));
  const alike = (a, b) => sameWord(a.toLowerCase(), b.toLowerCase(), language);
  const at = (from) =>
    want.every((word, index) => got[from + index] !== undefined && alike(word, got[from + index]));
  if (want.length === got.length && at(0)) return true;
  const designation = want.find((word) => DESIGNATION.test(word));
  if (designation !== undefined && got.length <= want.length && got.some((word) => alike(word, designation)))
    return got.every((word) => want.some((one) => alike(one, word)));
  const extra = got.length - want.length;
  if (extra <= 0) return false;
  if (at(extra) && !got.slice(0, extra).some((word) => LINKS[language].test(word.toLowerCase()))) return true;
  if (!at(0)) return false;
  const next = got[want.length].toLowerCase();
  return FOLLOWED_BY[language].test(next) || (want.length === 1 && DESIGNATION.test(want[0]) && extra === 1);
}

function sameChinese(want, got) {
  const [a, b] = [want.toLowerCase(), got.toLowerCase()];
  if (a === b) return true;
  const designation = /^(?:\p{L}+-[a-z\d]+|[a-z]+\d+)/u.exec(a)?.[0];
  return (b.endsWith(a) && b.length - a.length <= 8) || b === designation;
}

/** The same word in another case: a common stem and endings of at most three letters. */
function sameWord(a, b, language) {
  if (a === b) return true;
  if (language === 'en' || language === 'zh') return false;
  let common = 0;
  while (common < a.length && a[common] === b[common]) common += 1;
  return common >= 3 && a.length - common <= 3 && b.length - common <= 3;
}
