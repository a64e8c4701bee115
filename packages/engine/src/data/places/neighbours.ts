/** Belarus, Moldova, the Caucasus, Central Asia and Mongolia: trade cities, ports, airports. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const NEIGHBOURS: readonly GazetteerTable[] = [
  {
    country: 'by',
    rows: `
c|Minsk|Минск|Мінськ|明斯克||53.90,27.56
c|Gomel;Homiel|Гомель|Гомель|戈梅利||52.43,30.98
c|Brest|Брест|Брест|布列斯特||52.10,23.69
c|Grodno;Hrodna|Гродно|Гродно|格罗德诺||53.68,23.83
c|Vitebsk|Витебск|Вітебськ|||55.19,30.20
c|Mogilev|Могилёв|Могильов|||53.90,30.33
c|Orsha|Орша|Орша|||54.51,30.41
c|Borisov;Barysaw|Борисов|Борисов|||54.23,28.50
a|Minsk National Airport||||Minsk|53.88,28.03|MSQ
`,
  },
  {
    country: 'md',
    rows: `
c|Chisinau;Chișinău;Kishinev|Кишинёв|Кишинів|基希讷乌||47.01,28.86
c|Tiraspol|Тирасполь|Тирасполь|||46.84,29.63
r|Transnistria|Приднестровье|Придністров'я|||46.9,29.6
p|Giurgiulesti|Джурджулешты|Джурджулешти|||45.48,28.20|MDGIU
`,
  },
  {
    country: 'ge',
    rows: `
c|Tbilisi|Тбилиси|Тбілісі|第比利斯||41.72,44.79
p|Batumi|Батуми|Батумі|巴统||41.65,41.64|GEBUS
p|Poti|Поти|Поті|波季||42.15,41.67|GEPTI
c|Kutaisi|Кутаиси|Кутаїсі|||42.27,42.69
c|Rustavi|Рустави|Руставі|||41.55,45.00
c|Sukhumi|Сухум;Сухуми|Сухумі|||43.00,41.02
c|Tskhinvali|Цхинвал;Цхинвали|Цхінвалі|||42.23,43.97
r|Abkhazia|Абхазия|Абхазія|阿布哈兹||43.0,41.0
r|South Ossetia|Южная Осетия|Південна Осетія|||42.3,44.0
a|Tbilisi Airport||||Tbilisi|41.67,44.95|TBS
`,
  },
  {
    country: 'am',
    rows: `
c|Yerevan|Ереван|Єреван|埃里温||40.18,44.51
c|Gyumri|Гюмри|Гюмрі|||40.79,43.85
a|Zvartnots|Звартноц|Звартноц||Yerevan|40.15,44.40|EVN
`,
  },
  {
    country: 'az',
    rows: `
c|Baku|Баку|Баку|巴库||40.41,49.87
c|Ganja|Гянджа|Гянджа|||40.68,46.36
c|Sumgait;Sumqayit|Сумгаит|Сумгаїт|||40.59,49.67
p|Alat|Алят|Алят|||39.95,49.41
r|Nagorno-Karabakh;Karabakh|Нагорный Карабах;Карабах|Нагірний Карабах|||39.8,46.7
r|Nakhchivan|Нахичевань|Нахічевань|||39.2,45.4
a|Baku Airport||||Baku|40.47,50.05|GYD
`,
  },
  {
    country: 'kz',
    rows: `
c|Astana;Nur-Sultan;Nursultan|Астана;Нур-Султан|Астана|阿斯塔纳||51.17,71.43
c|Almaty;Alma-Ata|Алматы;Алма-Ата|Алмати|阿拉木图||43.24,76.89
c|Shymkent|Шымкент|Шимкент|奇姆肯特||42.34,69.59
c|Karaganda|Караганда|Караганда|||49.80,73.10
c|Aktobe|Актобе|Актобе|||50.28,57.17
c|Aktau|Актау|Актау|阿克套||43.65,51.16
c|Atyrau|Атырау|Атирау|||47.11,51.92
c|Uralsk|Уральск|Уральськ|||51.23,51.37
c|Kostanay|Костанай|Костанай|||53.21,63.63
c|Pavlodar|Павлодар|Павлодар|||52.29,76.97
c|Petropavl|Петропавловск|Петропавловськ|||54.87,69.14
c|Semey;Semipalatinsk|Семей;Семипалатинск|Семей|||50.41,80.23
c|Oskemen;Ust-Kamenogorsk|Усть-Каменогорск|Усть-Каменогорськ|||49.95,82.62
c|Taraz|Тараз|Тараз|||42.90,71.37
c|Kyzylorda|Кызылорда|Кизилорда|||44.85,65.51
c|Dostyk|Достык|Достик|多斯特克||45.25,82.48
s|Baikonur|Байконур|Байконур|拜科努尔||45.62,63.31
a|Almaty Airport||||Almaty|43.35,77.04|ALA
a|Astana Airport||||Astana|51.02,71.47|NQZ
`,
  },
  {
    country: 'kg',
    rows: `
c|Bishkek;Frunze|Бишкек|Бішкек|比什凯克||42.87,74.59
c|Osh|Ош|Ош|奥什||40.53,72.80
c|Naryn|Нарын|Нарин|||41.43,76.00
c|Jalal-Abad|Джалал-Абад|Джалал-Абад|||40.93,73.00
a|Manas|Манас|Манас|玛纳斯机场|Bishkek|43.06,74.48|FRU
`,
  },
  {
    country: 'uz',
    rows: `
c|Tashkent|Ташкент|Ташкент|塔什干||41.30,69.24
c|Samarkand|Самарканд|Самарканд|撒马尔罕||39.65,66.96
c|Bukhara|Бухара|Бухара|布哈拉||39.77,64.42
c|Andijan|Андижан|Андижан|||40.78,72.34
c|Namangan|Наманган|Наманган|||41.00,71.67
c|Fergana|Фергана|Фергана|||40.39,71.78
c|Navoi|Навои|Навої|||40.10,65.37
c|Termez|Термез|Термез|||37.22,67.28
a|Tashkent Airport||||Tashkent|41.26,69.28|TAS
`,
  },
  {
    country: 'tj',
    rows: `
c|Dushanbe|Душанбе|Душанбе|杜尚别||38.56,68.77
c|Khujand|Худжанд|Худжанд|||40.28,69.63
`,
  },
  {
    country: 'tm',
    rows: `
c|Ashgabat|Ашхабад|Ашгабат|阿什哈巴德||37.96,58.33
p|Turkmenbashi|Туркменбаши|Туркменбаші|||40.02,52.97|TMKRW
`,
  },
  {
    country: 'mn',
    rows: `
c|Ulaanbaatar;Ulan Bator|Улан-Батор|Улан-Батор|乌兰巴托||47.89,106.91
c|Zamyn-Uud|Замын-Ууд||扎门乌德||43.73,111.90
`,
  },
];
