/** The Baltic states and the Nordic countries: trade cities, ports, airports. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const NORTHERN_EUROPE: readonly GazetteerTable[] = [
  {
    country: 'lv',
    rows: `
c|Riga|Рига|Рига|里加||56.95,24.11
p|Ventspils|Вентспилс|Вентспілс|||57.39,21.56|LVVNT
p|Liepaja;Liepāja|Лиепая|Лієпая|||56.51,21.01|LVLPX
c|Daugavpils|Даугавпилс|Даугавпілс|||55.87,26.52
a|Riga Airport||||Riga|56.92,23.97|RIX
`,
  },
  {
    country: 'lt',
    rows: `
c|Vilnius|Вильнюс|Вільнюс|维尔纽斯||54.69,25.28
c|Kaunas|Каунас|Каунас|||54.90,23.90
p|Klaipeda;Klaipėda|Клайпеда|Клайпеда|克莱佩达||55.70,21.14|LTKLJ
a|Vilnius Airport||||Vilnius|54.63,25.29|VNO
`,
  },
  {
    country: 'ee',
    rows: `
c|Tallinn|Таллин;Таллинн|Таллінн|塔林||59.44,24.75
c|Narva|Нарва|Нарва|||59.38,28.19
c|Tartu|Тарту|Тарту|||58.38,26.72
p|Muuga|Мууга|Мууга|||59.49,24.96|EEMUG
a|Tallinn Airport||||Tallinn|59.41,24.83|TLL
`,
  },
  {
    country: 'fi',
    rows: `
c|Helsinki|Хельсинки|Гельсінкі|赫尔辛基||60.17,24.94
p|Kotka|Котка|Котка|||60.47,26.95|FIKTK
p|Hamina|Хамина|Хаміна|||60.57,27.20|FIHMN
c|Lappeenranta|Лаппеэнранта|Лаппеенранта|||61.06,28.19
c|Vantaa|Вантаа|Вантаа|||60.29,25.04
a|Helsinki Airport||||Helsinki|60.32,24.96|HEL
`,
  },
  {
    country: 'se',
    rows: `
c|Stockholm|Стокгольм|Стокгольм|斯德哥尔摩||59.33,18.07
c|Gothenburg|Гётеборг|Гетеборг|哥德堡||57.71,11.97
c|Malmo;Malmö|Мальмё|Мальме|||55.60,13.00
a|Arlanda|Арланда|||Stockholm|59.65,17.93|ARN
`,
  },
  {
    country: 'no',
    rows: `
c|Oslo|Осло|Осло|奥斯陆||59.91,10.75
c|Bergen|Берген|Берген|||60.39,5.32
c|Kirkenes|Киркенес|Кіркенес|||69.73,30.05
`,
  },
  {
    country: 'dk',
    rows: `
c|Copenhagen|Копенгаген|Копенгаген|哥本哈根||55.68,12.57
c|Aarhus|Орхус|Орхус|||56.16,10.20
a|Kastrup|Каструп|||Copenhagen|55.62,12.65|CPH
`,
  },
];
