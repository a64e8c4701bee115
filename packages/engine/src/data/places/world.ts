/** Baltics, Europe, Asia, Africa and the Americas: trade cities, ports, airports. See `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const WORLD: readonly GazetteerTable[] = [
  {
    country: 'lv',
    rows: 'c|Riga|Рига|Рига|里加||56.95,24.11\np|Ventspils|Вентспилс|Вентспілс|||57.39,21.56|LVVNT\np|Liepaja;Liepāja|Лиепая|Лієпая|||56.51,21.01|LVLPX\nc|Daugavpils|Даугавпилс|Даугавпілс|||55.87,26.52\na|Riga Airport||||Riga|56.92,23.97|RIX',
  },
  {
    country: 'lt',
    rows: 'c|Vilnius|Вильнюс|Вільнюс|维尔纽斯||54.69,25.28\nc|Kaunas|Каунас|Каунас|||54.90,23.90\np|Klaipeda;Klaipėda|Клайпеда|Клайпеда|克莱佩达||55.70,21.14|LTKLJ\na|Vilnius Airport||||Vilnius|54.63,25.29|VNO',
  },
  {
    country: 'ee',
    rows: 'c|Tallinn|Таллин;Таллинн|Таллінн|塔林||59.44,24.75\nc|Narva|Нарва|Нарва|||59.38,28.19\nc|Tartu|Тарту|Тарту|||58.38,26.72\np|Muuga|Мууга|Мууга|||59.49,24.96|EEMUG\na|Tallinn Airport||||Tallinn|59.41,24.83|TLL',
  },
  {
    country: 'fi',
    rows: 'c|Helsinki|Хельсинки|Гельсінкі|赫尔辛基||60.17,24.94\np|Kotka|Котка|Котка|||60.47,26.95|FIKTK\np|Hamina|Хамина|Хаміна|||60.57,27.20|FIHMN\nc|Lappeenranta|Лаппеэнранта|Лаппеенранта|||61.06,28.19\nc|Vantaa|Вантаа|Вантаа|||60.29,25.04\na|Helsinki Airport||||Helsinki|60.32,24.96|HEL',
  },
  {
    country: 'se',
    rows: 'c|Stockholm|Стокгольм|Стокгольм|斯德哥尔摩||59.33,18.07\nc|Gothenburg|Гётеборг|Гетеборг|哥德堡||57.71,11.97\nc|Malmo;Malmö|Мальмё|Мальме|||55.60,13.00\na|Arlanda|Арланда|||Stockholm|59.65,17.93|ARN',
  },
  {
    country: 'no',
    rows: 'c|Oslo|Осло|Осло|奥斯陆||59.91,10.75\nc|Bergen|Берген|Берген|||60.39,5.32\nc|Kirkenes|Киркенес|Кіркенес|||69.73,30.05',
  },
  {
    country: 'dk',
    rows: 'c|Copenhagen|Копенгаген|Копенгаген|哥本哈根||55.68,12.57\nc|Aarhus|Орхус|Орхус|||56.16,10.20\na|Kastrup|Каструп|||Copenhagen|55.62,12.65|CPH',
  },
  {
    country: 'pl',
    rows: 'c|Warsaw|Варшава|Варшава|华沙||52.23,21.01\nc|Krakow;Kraków;Cracow|Краков|Краків|克拉科夫||50.06,19.94\nc|Wroclaw;Wrocław|Вроцлав|Вроцлав|||51.11,17.03\nc|Lodz;Łódź|Лодзь|Лодзь|||51.76,19.46\nc|Poznan;Poznań|Познань|Познань|||52.41,16.93\np|Gdansk;Gdańsk|Гданьск|Гданськ|格但斯克||54.35,18.65|PLGDN\np|Gdynia|Гдыня|Гдиня|||54.52,18.53|PLGDY\nc|Malaszewicze;Małaszewicze|Малашевиче|Малашевичі|马拉舍维奇||52.03,23.53\nc|Terespol|Тересполь|Тересполь|||52.07,23.62\nc|Rzeszow;Rzeszów|Жешув|Жешув|||50.04,22.00\na|Warsaw Chopin|||Chopin|Warsaw|52.17,20.97|WAW',
  },
  {
    country: 'de',
    rows: 'c|Berlin|Берлин|Берлін|柏林||52.52,13.40\nc|Munich;München|Мюнхен|Мюнхен|慕尼黑||48.14,11.58\nc|Frankfurt;Frankfurt am Main|Франкфурт;Франкфурт-на-Майне|Франкфурт;Франкфурт-на-Майні|法兰克福||50.11,8.68\np|Hamburg|Гамбург|Гамбург|汉堡||53.55,9.99|DEHAM\np|Bremerhaven|Бремерхафен|Бремергафен|不来梅港||53.55,8.58|DEBRV\nc|Bremen|Бремен|Бремен|||53.08,8.80\nc|Cologne;Köln|Кёльн|Кельн|科隆||50.94,6.96\nc|Düsseldorf;Dusseldorf;Duesseldorf|Дюссельдорф|Дюссельдорф|杜塞尔多夫||51.23,6.78\nc|Duisburg|Дуйсбург|Дуйсбург|杜伊斯堡||51.43,6.76\nc|Stuttgart|Штутгарт|Штутгарт|斯图加特||48.78,9.18\nc|Leipzig|Лейпциг|Лейпциг|||51.34,12.37\nc|Dresden|Дрезден|Дрезден|||51.05,13.74\nc|Nuremberg;Nürnberg|Нюрнберг|Нюрнберг|||49.45,11.08\na|Frankfurt Airport||||Frankfurt|50.03,8.56|FRA\na|Munich Airport||||Munich|48.35,11.79|MUC\na|Leipzig/Halle||||Leipzig|51.42,12.24|LEJ',
  },
  {
    country: 'nl',
    rows: 'c|Amsterdam|Амстердам|Амстердам|阿姆斯特丹||52.37,4.90\np|Rotterdam|Роттердам|Роттердам|鹿特丹||51.92,4.48|NLRTM\nc|The Hague|Гаага|Гаага|海牙||52.08,4.31\nc|Eindhoven|Эйндховен|Ейндговен|埃因霍温||51.44,5.48\na|Schiphol|Схипхол|Схіпхол||Amsterdam|52.31,4.76|AMS',
  },
  {
    country: 'be',
    rows: 'c|Brussels|Брюссель|Брюссель|布鲁塞尔||50.85,4.35\np|Antwerp|Антверпен|Антверпен|安特卫普||51.22,4.40|BEANR\nc|Liege;Liège|Льеж|Льєж|列日||50.63,5.57\np|Zeebrugge|Зебрюгге|Зебрюгге|||51.33,3.20|BEZEE\na|Brussels Airport||||Brussels|50.90,4.48|BRU\na|Liège Airport||||Liege|50.64,5.44|LGG',
  },
  { country: 'lu', rows: 'a|Luxembourg Airport|||||49.63,6.21|LUX' },
  {
    country: 'fr',
    rows: 'c|Paris|Париж|Париж|巴黎||48.86,2.35\nc|Lyon|Лион|Ліон|里昂||45.76,4.84\nc|Toulouse|Тулуза|Тулуза|图卢兹||43.60,1.44\np|Marseille|Марсель|Марсель|马赛||43.30,5.37|FRMRS\np|Le Havre|Гавр|Гавр|勒阿弗尔||49.49,0.11|FRLEH\na|Charles de Gaulle|||戴高乐机场|Paris|49.01,2.55|CDG',
  },
  {
    country: 'gb',
    rows: 'c|London|Лондон|Лондон|伦敦||51.51,-0.13\nc|Manchester|Манчестер|Манчестер|||53.48,-2.24\nc|Edinburgh|Эдинбург|Единбург|||55.95,-3.19\nc|Birmingham|Бирмингем|Бірмінгем|||52.48,-1.90\np|Felixstowe|Филикстоу|Філікстоу|费利克斯托||51.96,1.35|GBFXT\np|Southampton|Саутгемптон|Саутгемптон|||50.91,-1.40|GBSOU\na|Heathrow|Хитроу|Хітроу|希思罗机场|London|51.47,-0.45|LHR\na|Stansted|Станстед|||London|51.89,0.24|STN',
  },
  { country: 'ie', rows: 'c|Dublin|Дублин|Дублін|都柏林||53.35,-6.26' },
  {
    country: 'it',
    rows: 'c|Rome|Рим|Рим|罗马||41.90,12.50\nc|Milan|Милан|Мілан|米兰||45.46,9.19\nc|Turin|Турин|Турин|都灵||45.07,7.69\np|Genoa|Генуя|Генуя|热那亚||44.41,8.93|ITGOA\np|Trieste|Триест|Трієст|的里雅斯特||45.65,13.77|ITTRS\nc|Venice|Венеция|Венеція|威尼斯||45.44,12.32\na|Malpensa|Мальпенса|||Milan|45.63,8.72|MXP',
  },
  {
    country: 'es',
    rows: 'c|Madrid|Мадрид|Мадрид|马德里||40.42,-3.70\np|Barcelona|Барселона|Барселона|巴塞罗那||41.39,2.17|ESBCN\np|Valencia|Валенсия|Валенсія|瓦伦西亚||39.47,-0.38|ESVLC\np|Algeciras|Альхесирас|Альхесірас|||36.13,-5.45|ESALG',
  },
  { country: 'pt', rows: 'c|Lisbon|Лиссабон|Лісабон|里斯本||38.72,-9.14' },
  {
    country: 'ch',
    rows: 'c|Zurich;Zürich|Цюрих|Цюрих|苏黎世||47.38,8.54\nc|Geneva|Женева|Женева|日内瓦||46.20,6.14\nc|Bern|Берн|Берн|伯尔尼||46.95,7.45\nc|Basel|Базель|Базель|||47.56,7.59\nc|Zug|Цуг|Цуг|||47.17,8.52\nc|Lugano|Лугано|Лугано|||46.00,8.95',
  },
  {
    country: 'at',
    rows: 'c|Vienna;Wien|Вена|Відень|维也纳||48.21,16.37\nc|Linz|Линц|Лінц|||48.31,14.29\nc|Gunskirchen|Гунскирхен|Гунскірхен|||48.13,13.94\na|Vienna Airport;Schwechat|Швехат|||Vienna|48.11,16.57|VIE',
  },
  {
    country: 'cz',
    rows: 'c|Prague|Прага|Прага|布拉格||50.08,14.44\nc|Brno|Брно|Брно|||49.20,16.61\nc|Ostrava|Острава|Острава|||49.82,18.26\na|Prague Airport||||Prague|50.10,14.26|PRG',
  },
  {
    country: 'sk',
    rows: 'c|Bratislava|Братислава|Братислава|布拉迪斯拉发||48.15,17.11\nc|Kosice;Košice|Кошице|Кошиці|||48.72,21.26',
  },
  {
    country: 'hu',
    rows: 'c|Budapest|Будапешт|Будапешт|布达佩斯||47.50,19.04\nc|Zahony;Záhony|Захонь|Загонь|||48.41,22.18\na|Budapest Airport||||Budapest|47.44,19.26|BUD',
  },
  {
    country: 'ro',
    rows: 'c|Bucharest|Бухарест|Бухарест|布加勒斯特||44.43,26.10\np|Constanta;Constanța|Констанца|Констанца|康斯坦察||44.18,28.65|ROCND',
  },
  {
    country: 'bg',
    rows: 'c|Sofia|София|Софія|索非亚||42.70,23.32\np|Varna|Варна|Варна|瓦尔纳||43.20,27.91|BGVAR\np|Burgas|Бургас|Бургас|||42.50,27.47|BGBOJ',
  },
  {
    country: 'rs',
    rows: 'c|Belgrade|Белград|Белград|贝尔格莱德||44.79,20.45\nc|Novi Sad|Нови-Сад|Нови-Сад|||45.27,19.83\na|Belgrade Airport||||Belgrade|44.82,20.31|BEG',
  },
  { country: 'hr', rows: 'c|Zagreb|Загреб|Загреб|||45.81,15.98\np|Rijeka|Риека|Рієка|||45.33,14.44|HRRJK' },
  {
    country: 'si',
    rows: 'c|Ljubljana|Любляна|Любляна|||46.05,14.51\np|Koper|Копер|Копер|||45.55,13.73|SIKOP',
  },
  {
    country: 'ba',
    rows: 'c|Sarajevo|Сараево|Сараєво|||43.86,18.41\nc|Banja Luka|Баня-Лука|Баня-Лука|||44.77,17.19',
  },
  {
    country: 'gr',
    rows: 'c|Athens|Афины|Афіни|雅典||37.98,23.73\np|Piraeus|Пирей|Пірей|比雷埃夫斯||37.94,23.65|GRPIR\np|Thessaloniki|Салоники|Салоніки|||40.64,22.94|GRSKG',
  },
  {
    country: 'cy',
    rows: 'c|Nicosia|Никосия|Нікосія|尼科西亚||35.17,33.36\np|Limassol|Лимассол|Лімасол|利马索尔||34.68,33.04|CYLMS\nc|Larnaca|Ларнака|Ларнака|||34.92,33.62',
  },
  { country: 'mt', rows: 'c|Valletta|Валлетта|Валлетта|||35.90,14.51' },
  {
    country: 'md',
    rows: "c|Chisinau;Chișinău;Kishinev|Кишинёв|Кишинів|基希讷乌||47.01,28.86\nc|Tiraspol|Тирасполь|Тирасполь|||46.84,29.63\nr|Transnistria|Приднестровье|Придністров'я|||46.9,29.6\np|Giurgiulesti|Джурджулешты|Джурджулешти|||45.48,28.20|MDGIU",
  },
  {
    country: 'jp',
    rows: 'c|Tokyo|Токио|Токіо|东京||35.68,139.69\nc|Osaka|Осака|Осака|大阪||34.69,135.50\np|Yokohama|Иокогама|Йокогама|横滨||35.44,139.64|JPYOK\np|Kobe|Кобе|Кобе|神户||34.69,135.20|JPUKB\nc|Nagoya|Нагоя|Нагоя|名古屋||35.18,136.91\na|Narita|Нарита|Наріта|成田机场|Tokyo|35.77,140.39|NRT',
  },
  {
    country: 'kr',
    rows: 'c|Seoul|Сеул|Сеул|首尔||37.57,126.98\np|Busan;Pusan|Пусан|Пусан|釜山||35.18,129.08|KRPUS\np|Incheon|Инчхон|Інчхон|仁川||37.46,126.71|KRINC\na|Incheon International Airport||||Incheon|37.46,126.44|ICN',
  },
  {
    country: 'kp',
    rows: 'c|Pyongyang|Пхеньян|Пхеньян|平壤||39.04,125.76\np|Rajin;Rason|Раджин;Расон|Расон|罗津||42.25,130.30|KPRJN\nc|Sinuiju|Синыйджу|Синийджу|新义州||40.10,124.40\np|Nampo|Нампхо|Нампхо|南浦||38.74,125.41|KPNAM\nc|Tumangang|Туманган|Туманган|豆满江||42.41,130.61\na|Pyongyang Sunan|Сунан|||Pyongyang|39.20,125.67|FNJ',
  },
  {
    country: 'in',
    rows: 'c|New Delhi;Delhi|Дели;Нью-Дели|Делі;Нью-Делі|新德里;德里||28.61,77.21\nc|Mumbai;Bombay|Мумбаи;Бомбей|Мумбаї|孟买||19.08,72.88\nc|Bangalore;Bengaluru|Бангалор|Бангалор|班加罗尔||12.97,77.59\np|Chennai;Madras|Ченнаи|Ченнаї|金奈||13.08,80.27|INMAA\nc|Hyderabad|Хайдарабад|Гайдарабад|海得拉巴||17.39,78.49\nc|Kolkata;Calcutta|Калькутта|Калькутта|加尔各答||22.57,88.36\np|Nhava Sheva|Нава-Шева|Нава-Шева|||18.95,72.95|INNSA\np|Mundra|Мундра|Мундра|||22.84,69.70|INMUN',
  },
  {
    country: 'pk',
    rows: 'c|Islamabad|Исламабад|Ісламабад|伊斯兰堡||33.68,73.05\np|Karachi|Карачи|Карачі|卡拉奇||24.86,67.00|PKKHI\nc|Lahore|Лахор|Лахор|拉合尔||31.55,74.34\np|Gwadar|Гвадар|Гвадар|瓜达尔||25.13,62.32|PKGWD',
  },
  { country: 'lk', rows: 'p|Colombo|Коломбо|Коломбо|科伦坡||6.93,79.86|LKCMB' },
  {
    country: 'bd',
    rows: 'c|Dhaka|Дакка|Дакка|达卡||23.81,90.41\np|Chittagong;Chattogram|Читтагонг|Читтагонг|||22.36,91.78|BDCGP',
  },
  {
    country: 'th',
    rows: 'c|Bangkok|Бангкок|Бангкок|曼谷||13.76,100.50\np|Laem Chabang|Лаем-Чабанг||林查班||13.08,100.88|THLCH',
  },
  {
    country: 'vn',
    rows: 'c|Hanoi|Ханой|Ханой|河内||21.03,105.85\nc|Ho Chi Minh City;Saigon|Хошимин;Сайгон|Хошимін|胡志明市||10.82,106.63\np|Haiphong;Hai Phong|Хайфон|Хайфон|海防||20.86,106.68|VNHPH',
  },
  {
    country: 'my',
    rows: 'c|Kuala Lumpur|Куала-Лумпур|Куала-Лумпур|吉隆坡||3.14,101.69\np|Port Klang;Klang|Порт-Кланг|Порт-Кланг|巴生港||3.00,101.39|MYPKG\nc|Labuan|Лабуан|Лабуан|纳闽||5.28,115.24',
  },
  { country: 'sg', rows: 'a|Changi|Чанги|Чангі|樟宜机场||1.36,103.99|SIN' },
  {
    country: 'id',
    rows: 'c|Jakarta|Джакарта|Джакарта|雅加达||-6.21,106.85\nc|Surabaya|Сурабая|Сурабая|泗水||-7.26,112.75',
  },
  { country: 'ph', rows: 'c|Manila|Манила|Маніла|马尼拉||14.60,120.98' },
  {
    country: 'mm',
    rows: "c|Yangon;Rangoon|Янгон|Янгон|仰光||16.84,96.17\nc|Naypyidaw|Нейпьидо|Нейп'їдо|内比都||19.76,96.08",
  },
  {
    country: 'us',
    rows: "c|New York;New York City|Нью-Йорк|Нью-Йорк|纽约||40.71,-74.01\nc|Washington;Washington, D.C.;Washington DC|Вашингтон|Вашингтон|华盛顿||38.91,-77.04\nc|Los Angeles|Лос-Анджелес|Лос-Анджелес|洛杉矶||34.05,-118.24\nc|Chicago|Чикаго|Чикаго|芝加哥||41.88,-87.63\nc|Houston|Хьюстон|Х'юстон|休斯敦||29.76,-95.37\nc|Miami|Майами|Маямі|迈阿密||25.76,-80.19\nc|San Francisco|Сан-Франциско|Сан-Франциско|旧金山||37.77,-122.42\nc|Boston|Бостон|Бостон|波士顿||42.36,-71.06\nc|Atlanta|Атланта|Атланта|亚特兰大||33.75,-84.39\nc|Cleveland|Кливленд|Клівленд|||41.50,-81.69\nc|Seattle|Сиэтл|Сіетл|西雅图||47.61,-122.33\nc|Dallas|Даллас|Даллас|达拉斯||32.78,-96.80\nr|California|Калифорния|Каліфорнія|加利福尼亚||36.8,-119.4\nr|Delaware|Делавэр|Делавер|特拉华||39.0,-75.5\nr|Texas|Техас|Техас|得克萨斯||31.0,-99.0\nr|Florida|Флорида|Флорида|佛罗里达||28.0,-82.0",
  },
  {
    country: 'ca',
    rows: 'c|Toronto|Торонто|Торонто|多伦多||43.65,-79.38\nc|Ottawa|Оттава|Оттава|渥太华||45.42,-75.70\nc|Montreal|Монреаль|Монреаль|蒙特利尔||45.50,-73.57\np|Vancouver|Ванкувер|Ванкувер|温哥华||49.28,-123.12|CAVAN',
  },
  {
    country: 'au',
    rows: 'c|Canberra|Канберра|Канберра|堪培拉||-35.28,149.13\nc|Sydney|Сидней|Сідней|悉尼||-33.87,151.21\nc|Melbourne|Мельбурн|Мельбурн|墨尔本||-37.81,144.96',
  },
  {
    country: 'br',
    rows: 'c|São Paulo;Sao Paulo|Сан-Паулу|Сан-Паулу|圣保罗||-23.55,-46.63\nc|Brasilia|Бразилиа|Бразиліа|巴西利亚||-15.79,-47.88\np|Santos|Сантус|Сантус|||-23.96,-46.33|BRSSZ',
  },
  { country: 'mx', rows: 'c|Mexico City|Мехико|Мехіко|墨西哥城||19.43,-99.13' },
  { country: 've', rows: 'c|Caracas|Каракас|Каракас|加拉加斯||10.48,-66.90' },
  { country: 'cu', rows: 'c|Havana|Гавана|Гавана|哈瓦那||23.11,-82.37' },
  { country: 'ni', rows: 'c|Managua|Манагуа|Манагуа|马那瓜||12.11,-86.24' },
  {
    country: 'za',
    rows: 'c|Johannesburg|Йоханнесбург|Йоганнесбург|约翰内斯堡||-26.20,28.05\np|Cape Town|Кейптаун|Кейптаун|开普敦||-33.92,18.42|ZACPT\np|Durban|Дурбан|Дурбан|德班||-29.86,31.02|ZADUR',
  },
  {
    country: 'ke',
    rows: 'c|Nairobi|Найроби|Найробі|内罗毕||-1.29,36.82\np|Mombasa|Момбаса|Момбаса|蒙巴萨||-4.04,39.66|KEMBA',
  },
  {
    country: 'ly',
    rows: 'c|Tripoli|Триполи|Триполі|的黎波里||32.89,13.19\nc|Benghazi|Бенгази|Бенгазі|班加西||32.12,20.07',
  },
  {
    country: 'sd',
    rows: 'c|Khartoum|Хартум|Хартум|喀土穆||15.50,32.56\np|Port Sudan|Порт-Судан|Порт-Судан|苏丹港||19.62,37.22|SDPZU',
  },
  { country: 'cf', rows: 'c|Bangui|Банги|Бангі|班吉||4.39,18.56' },
  { country: 'ml', rows: 'c|Bamako|Бамако|Бамако|巴马科||12.64,-8.00' },
  { country: 'et', rows: 'c|Addis Ababa|Аддис-Абеба|Аддис-Абеба|亚的斯亚贝巴||9.03,38.74' },
  { country: 'dz', rows: 'c|Algiers|Алжир-город|Алжир-місто|||36.75,3.06' },
  {
    country: 'ma',
    rows: 'c|Casablanca|Касабланка|Касабланка|卡萨布兰卡||33.57,-7.59\np|Tanger Med;Tangier|Танжер|Танжер|丹吉尔||35.89,-5.50|MAPTM',
  },
];
