/** Number words in names, in English, Russian and Ukrainian, with ordinals. Lower case. */
const ROWS = `
1 one first первый первая первое перший перша
2 two second второй вторая два другий друга
3 three third третий третья три третій третя
4 four fourth четвертый четыре четвертий
5 five fifth пятый пять п'ятий
6 six sixth шестой шесть шостий
7 seven seventh седьмой семь сьомий
8 eight eighth восьмой восемь восьмий
9 nine ninth девятый девять дев'ятий
10 ten tenth десятый десять десятий
11 eleven eleventh
12 twelve twelfth
20 twenty twentieth
30 thirty thirtieth
40 forty fortieth
50 fifty
100 hundred
`;

export const NUMBER_WORDS: Readonly<Record<string, string>> = Object.fromEntries(
  ROWS.trim()
    .split('\n')
    .flatMap((line) => {
      const [value = '', ...words] = line.split(' ');
      return words.map((word): [string, string] => [word, value]);
    }),
);
