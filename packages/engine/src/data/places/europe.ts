/** Europe but for its north: trade cities, ports, airports. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const EUROPE: readonly GazetteerTable[] = [
  {
    country: 'pl',
    rows: `
c|Warsaw|Варшава|Варшава|华沙||52.23,21.01
c|Krakow;Kraków;Cracow|Краков|Краків|克拉科夫||50.06,19.94
c|Wroclaw;Wrocław|Вроцлав|Вроцлав|||51.11,17.03
c|Lodz;Łódź|Лодзь|Лодзь|||51.76,19.46
c|Poznan;Poznań|Познань|Познань|||52.41,16.93
p|Gdansk;Gdańsk|Гданьск|Гданськ|格但斯克||54.35,18.65|PLGDN
p|Gdynia|Гдыня|Гдиня|||54.52,18.53|PLGDY
c|Malaszewicze;Małaszewicze|Малашевиче|Малашевичі|马拉舍维奇||52.03,23.53
c|Terespol|Тересполь|Тересполь|||52.07,23.62
c|Rzeszow;Rzeszów|Жешув|Жешув|||50.04,22.00
a|Warsaw Chopin Airport||||Warsaw|52.17,20.97|WAW
`,
  },
  {
    country: 'de',
    rows: `
c|Berlin|Берлин|Берлін|柏林||52.52,13.40
c|Munich;München|Мюнхен|Мюнхен|慕尼黑||48.14,11.58
c|Frankfurt;Frankfurt am Main|Франкфурт;Франкфурт-на-Майне|Франкфурт;Франкфурт-на-Майні|法兰克福||50.11,8.68
p|Hamburg|Гамбург|Гамбург|汉堡||53.55,9.99|DEHAM
p|Bremerhaven|Бремерхафен|Бремергафен|不来梅港||53.55,8.58|DEBRV
c|Bremen|Бремен|Бремен|||53.08,8.80
c|Cologne;Köln|Кёльн|Кельн|科隆||50.94,6.96
c|Düsseldorf;Dusseldorf;Duesseldorf|Дюссельдорф|Дюссельдорф|杜塞尔多夫||51.23,6.78
c|Duisburg|Дуйсбург|Дуйсбург|杜伊斯堡||51.43,6.76
c|Stuttgart|Штутгарт|Штутгарт|斯图加特||48.78,9.18
c|Leipzig|Лейпциг|Лейпциг|||51.34,12.37
c|Dresden|Дрезден|Дрезден|||51.05,13.74
c|Nuremberg;Nürnberg|Нюрнберг|Нюрнберг|||49.45,11.08
a|Frankfurt Airport||||Frankfurt|50.03,8.56|FRA
a|Munich Airport||||Munich|48.35,11.79|MUC
a|Leipzig/Halle||||Leipzig|51.42,12.24|LEJ
`,
  },
  {
    country: 'nl',
    rows: `
c|Amsterdam|Амстердам|Амстердам|阿姆斯特丹||52.37,4.90
p|Rotterdam|Роттердам|Роттердам|鹿特丹||51.92,4.48|NLRTM
c|The Hague|Гаага|Гаага|海牙||52.08,4.31
c|Eindhoven|Эйндховен|Ейндговен|埃因霍温||51.44,5.48
a|Schiphol|Схипхол|Схіпхол||Amsterdam|52.31,4.76|AMS
`,
  },
  {
    country: 'be',
    rows: `
c|Brussels|Брюссель|Брюссель|布鲁塞尔||50.85,4.35
p|Antwerp|Антверпен|Антверпен|安特卫普||51.22,4.40|BEANR
c|Liege;Liège|Льеж|Льєж|列日||50.63,5.57
p|Zeebrugge|Зебрюгге|Зебрюгге|||51.33,3.20|BEZEE
a|Brussels Airport||||Brussels|50.90,4.48|BRU
a|Liège Airport||||Liege|50.64,5.44|LGG
`,
  },
  {
    country: 'lu',
    rows: `
a|Luxembourg Airport|||||49.63,6.21|LUX
`,
  },
  {
    country: 'fr',
    rows: `
c|Paris|Париж|Париж|巴黎||48.86,2.35
c|Lyon|Лион|Ліон|里昂||45.76,4.84
c|Toulouse|Тулуза|Тулуза|图卢兹||43.60,1.44
p|Marseille|Марсель|Марсель|马赛||43.30,5.37|FRMRS
p|Le Havre|Гавр|Гавр|勒阿弗尔||49.49,0.11|FRLEH
a|Charles de Gaulle|||戴高乐机场|Paris|49.01,2.55|CDG
`,
  },
  {
    country: 'gb',
    rows: `
c|London|Лондон|Лондон|伦敦||51.51,-0.13
c|Manchester|Манчестер|Манчестер|||53.48,-2.24
c|Edinburgh|Эдинбург|Единбург|||55.95,-3.19
c|Birmingham|Бирмингем|Бірмінгем|||52.48,-1.90
p|Felixstowe|Филикстоу|Філікстоу|费利克斯托||51.96,1.35|GBFXT
p|Southampton|Саутгемптон|Саутгемптон|||50.91,-1.40|GBSOU
a|Heathrow|Хитроу|Хітроу|希思罗机场|London|51.47,-0.45|LHR
a|Stansted|Станстед|||London|51.89,0.24|STN
`,
  },
  {
    country: 'ie',
    rows: `
c|Dublin|Дублин|Дублін|都柏林||53.35,-6.26
`,
  },
  {
    country: 'it',
    rows: `
c|Rome|Рим|Рим|罗马||41.90,12.50
c|Milan|Милан|Мілан|米兰||45.46,9.19
c|Turin|Турин|Турин|都灵||45.07,7.69
p|Genoa|Генуя|Генуя|热那亚||44.41,8.93|ITGOA
p|Trieste|Триест|Трієст|的里雅斯特||45.65,13.77|ITTRS
c|Venice|Венеция|Венеція|威尼斯||45.44,12.32
a|Malpensa|Мальпенса|||Milan|45.63,8.72|MXP
`,
  },
  {
    country: 'es',
    rows: `
c|Madrid|Мадрид|Мадрид|马德里||40.42,-3.70
p|Barcelona|Барселона|Барселона|巴塞罗那||41.39,2.17|ESBCN
p|Valencia|Валенсия|Валенсія|瓦伦西亚||39.47,-0.38|ESVLC
p|Algeciras|Альхесирас|Альхесірас|||36.13,-5.45|ESALG
`,
  },
  {
    country: 'pt',
    rows: `
c|Lisbon|Лиссабон|Лісабон|里斯本||38.72,-9.14
`,
  },
  {
    country: 'ch',
    rows: `
c|Zurich;Zürich|Цюрих|Цюрих|苏黎世||47.38,8.54
c|Geneva|Женева|Женева|日内瓦||46.20,6.14
c|Bern|Берн|Берн|伯尔尼||46.95,7.45
c|Basel|Базель|Базель|||47.56,7.59
c|Zug|Цуг|Цуг|||47.17,8.52
c|Lugano|Лугано|Лугано|||46.00,8.95
`,
  },
  {
    country: 'at',
    rows: `
c|Vienna;Wien|Вена|Відень|维也纳||48.21,16.37
c|Linz|Линц|Лінц|||48.31,14.29
c|Gunskirchen|Гунскирхен|Гунскірхен|||48.13,13.94
a|Vienna Airport;Schwechat|Швехат|||Vienna|48.11,16.57|VIE
`,
  },
  {
    country: 'cz',
    rows: `
c|Prague|Прага|Прага|布拉格||50.08,14.44
c|Brno|Брно|Брно|||49.20,16.61
c|Ostrava|Острава|Острава|||49.82,18.26
a|Prague Airport||||Prague|50.10,14.26|PRG
`,
  },
  {
    country: 'sk',
    rows: `
c|Bratislava|Братислава|Братислава|布拉迪斯拉发||48.15,17.11
c|Kosice;Košice|Кошице|Кошиці|||48.72,21.26
`,
  },
  {
    country: 'hu',
    rows: `
c|Budapest|Будапешт|Будапешт|布达佩斯||47.50,19.04
c|Zahony;Záhony|Захонь|Загонь|||48.41,22.18
a|Budapest Airport||||Budapest|47.44,19.26|BUD
`,
  },
  {
    country: 'ro',
    rows: `
c|Bucharest|Бухарест|Бухарест|布加勒斯特||44.43,26.10
p|Constanta;Constanța|Констанца|Констанца|康斯坦察||44.18,28.65|ROCND
`,
  },
  {
    country: 'bg',
    rows: `
c|Sofia|София|Софія|索非亚||42.70,23.32
p|Varna|Варна|Варна|瓦尔纳||43.20,27.91|BGVAR
p|Burgas|Бургас|Бургас|||42.50,27.47|BGBOJ
`,
  },
  {
    country: 'rs',
    rows: `
c|Belgrade|Белград|Белград|贝尔格莱德||44.79,20.45
c|Novi Sad|Нови-Сад|Нови-Сад|||45.27,19.83
a|Belgrade Airport||||Belgrade|44.82,20.31|BEG
`,
  },
  {
    country: 'hr',
    rows: `
c|Zagreb|Загреб|Загреб|||45.81,15.98
p|Rijeka|Риека|Рієка|||45.33,14.44|HRRJK
`,
  },
  {
    country: 'si',
    rows: `
c|Ljubljana|Любляна|Любляна|||46.05,14.51
p|Koper|Копер|Копер|||45.55,13.73|SIKOP
`,
  },
  {
    country: 'ba',
    rows: `
c|Sarajevo|Сараево|Сараєво|||43.86,18.41
c|Banja Luka|Баня-Лука|Баня-Лука|||44.77,17.19
`,
  },
  {
    country: 'gr',
    rows: `
c|Athens|Афины|Афіни|雅典||37.98,23.73
p|Piraeus|Пирей|Пірей|比雷埃夫斯||37.94,23.65|GRPIR
p|Thessaloniki|Салоники|Салоніки|||40.64,22.94|GRSKG
`,
  },
  {
    country: 'cy',
    rows: `
c|Nicosia|Никосия|Нікосія|尼科西亚||35.17,33.36
p|Limassol|Лимассол|Лімасол|利马索尔||34.68,33.04|CYLMS
c|Larnaca|Ларнака|Ларнака|||34.92,33.62
`,
  },
  {
    country: 'mt',
    rows: `
c|Valletta|Валлетта|Валлетта|||35.90,14.51
`,
  },
];
