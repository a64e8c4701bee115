/** The Ukrainian spellings a Russian place name most likely has: «Челябинск» is «Челябінськ». A rule, not a fact. */
export function ukrainianSpellings(russian: string): string[] {
  const base = russian
    .replace(/ск(?=[аио]|$)/gu, 'ськ')
    .replace(/цк(?=[аио]|$)/gu, 'цьк')
    .replace(/(ськ|цьк)(?:ая|ий)(?= |$)/gu, (word) => word.replace('ая', 'а'))
    .replace(/область/gu, 'область')
    .replace(/^Е|(?<= )Е/gu, 'Є')
    .replace(/ё/gu, 'йо')
    .replace(/э/gu, 'е')
    .replace(/Э/gu, 'Е')
    .replace(/ый(?= |$)/gu, 'ий')
    .replace(/ая(?= |$)/gu, 'а')
    .replace(/И(?=[а-яіїє])/gu, 'І')
    .replace(/ъ/gu, "'")
    .replace(/ие(?= |$)/gu, 'і')
    .replace(/ия(?= |$)/gu, 'ія');
  const plain = base.replace(/ы/gu, '\u0001');
  const hard = plain.replace(/и/gu, (letter, at: number) =>
    /[аеєиіоуюяї]|[бвгґкмнпфхл]/u.test(plain.charAt(at - 1)) ? 'і' : letter,
  );
  const all = plain.replace(/и(?!й(?: |$))/gu, 'і');
  return [...new Set([hard, all].map((word) => word.replaceAll('\u0001', 'и')))];
}
