/** Number words in names, in English, Russian and Ukrainian, and ordinals of more languages. Lower case. */
const ROWS = `
1 one first первый первая первое перший перша erste erster erstes premiere primero primera primo primeiro primeira birinci pierwszy eerste الاول الأول الأولى اول یکم 第一 一号 제일 제1 ichi
2 two second второй вторая два другий друга zweite zweiter deuxieme seconde segundo segunda secondo seconda dois ikinci drugi tweede الثاني الثانية دوم 第二 二号 제이 제2
3 three third третий третья три третій третя dritte dritter troisieme tercero tercera terzo terza terceiro ucuncu trzeci derde الثالث الثالثة سوم 第三 三号 제삼 제3
4 four fourth четвертый четыре четвертий vierte vierter quatrieme cuarto cuarta quarto quarta dorduncu czwarty الرابع چهارم 第四 四号
5 five fifth пятый пять п'ятий funfte funfter funf cinquieme besinci piaty الخامس پنجم 第五 五号
6 six sixth шестой шесть шостий sechste sechs sixieme sexto sesto altinci السادس ششم 第六
7 seven seventh седьмой семь сьомий siebte sieben septieme septimo settimo yedinci السابع هفتم 第七
8 eight eighth восьмой восемь восьмий achte huitieme octavo octava ottavo sekizinci الثامن هشتم 第八
9 nine ninth девятый девять дев'ятий neunte neun neuvieme noveno novena dokuzuncu التاسع نهم 第九
10 ten tenth десятый десять десятий zehnte dixieme decimo decima onuncu العاشر دهم 第十
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
