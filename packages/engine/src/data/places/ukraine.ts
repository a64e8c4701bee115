/** Ukraine: oblasts, cities, ports, airports. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const UKRAINE: GazetteerTable = {
  country: 'ua',
  rows: `
r|Kyiv region;Kiev region|Киевская область|Київська область;Київщина|基辅州||50.1,30.8
r|Vinnytsia region|Винницкая область|Вінницька область;Вінниччина|||48.9,28.7
r|Volyn region;Volyn|Волынская область;Волынь|Волинська область;Волинь|||51.1,24.9
r|Dnipropetrovsk region|Днепропетровская область|Дніпропетровська область;Дніпропетровщина|||48.4,35.0
r|Donetsk region|Донецкая область|Донецька область;Донеччина|顿涅茨克州||48.1,37.7
r|Zhytomyr region|Житомирская область|Житомирська область;Житомирщина|||50.6,28.5
r|Zakarpattia region;Zakarpattia;Transcarpathia|Закарпатская область;Закарпатье|Закарпатська область;Закарпаття|||48.4,23.3
r|Zaporizhzhia region|Запорожская область|Запорізька область|扎波罗热州||47.2,35.6
r|Ivano-Frankivsk region|Ивано-Франковская область|Івано-Франківська область|||48.7,24.6
r|Kirovohrad region|Кировоградская область|Кіровоградська область|||48.5,32.2
r|Luhansk region;Lugansk region|Луганская область|Луганська область;Луганщина|卢甘斯克州||48.9,39.0
r|Lviv region|Львовская область|Львівська область;Львівщина|||49.7,23.9
r|Mykolaiv region|Николаевская область|Миколаївська область|||47.4,31.9
r|Odesa region;Odessa region|Одесская область|Одеська область;Одещина|敖德萨州||46.9,30.3
r|Poltava region|Полтавская область|Полтавська область;Полтавщина|||49.7,33.7
r|Rivne region|Ровенская область|Рівненська область|||51.0,26.4
r|Sumy region|Сумская область|Сумська область;Сумщина|||51.0,34.2
r|Ternopil region|Тернопольская область|Тернопільська область|||49.4,25.6
r|Kharkiv region;Kharkov region|Харьковская область|Харківська область;Харківщина|哈尔科夫州||49.6,36.5
r|Kherson region|Херсонская область|Херсонська область;Херсонщина|赫尔松州||46.6,33.5
r|Khmelnytskyi region|Хмельницкая область|Хмельницька область|||49.5,27.0
r|Cherkasy region|Черкасская область|Черкаська область|||49.3,31.5
r|Chernivtsi region;Bukovina|Черновицкая область|Чернівецька область;Буковина|||48.3,25.9
r|Chernihiv region|Черниговская область|Чернігівська область;Чернігівщина|||51.4,32.1
r|Crimea;Autonomous Republic of Crimea|Крым;Автономная Республика Крым;Республика Крым|Крим;Автономна Республіка Крим|克里米亚||45.2,34.4
r|Donbas;Donbass|Донбасс|Донбас|顿巴斯||48.3,38.5
c|Kyiv;Kiev|Киев|Київ|基辅||50.45,30.52
c|Kharkiv;Kharkov|Харьков|Харків|哈尔科夫|Kharkiv region|49.99,36.23
c|Odesa;Odessa|Одесса|Одеса|敖德萨|Odesa region|46.48,30.73
c|Dnipro;Dnipropetrovsk|Днепр;Днепропетровск|Дніпро;Дніпропетровськ|第聂伯罗|Dnipropetrovsk region|48.46,35.05
c|Kryvyi Rih;Krivoy Rog|Кривой Рог|Кривий Ріг||Dnipropetrovsk region|47.91,33.39
c|Pavlohrad|Павлоград|Павлоград||Dnipropetrovsk region|48.53,35.87
c|Donetsk|Донецк|Донецьк|顿涅茨克|Donetsk region|48.02,37.80
c|Mariupol|Мариуполь|Маріуполь|马里乌波尔|Donetsk region|47.10,37.55
c|Kramatorsk|Краматорск|Краматорськ||Donetsk region|48.74,37.58
c|Bakhmut|Бахмут|Бахмут|巴赫穆特|Donetsk region|48.60,38.00
c|Zaporizhzhia;Zaporizhia|Запорожье|Запоріжжя|扎波罗热|Zaporizhzhia region|47.84,35.14
c|Melitopol|Мелитополь|Мелітополь||Zaporizhzhia region|46.85,35.37
p|Berdiansk;Berdyansk|Бердянск|Бердянськ||Zaporizhzhia region|46.76,36.80|UAERD
c|Lviv;Lvov|Львов|Львів|利沃夫|Lviv region|49.84,24.03
c|Mykolaiv;Nikolaev|Николаев|Миколаїв|尼古拉耶夫|Mykolaiv region|46.97,32.00
c|Luhansk;Lugansk|Луганск|Луганськ|卢甘斯克|Luhansk region|48.57,39.31
c|Sievierodonetsk;Severodonetsk|Северодонецк|Сєвєродонецьк||Luhansk region|48.95,38.49
c|Vinnytsia|Винница|Вінниця||Vinnytsia region|49.23,28.47
c|Kherson|Херсон|Херсон|赫尔松|Kherson region|46.64,32.61
c|Poltava|Полтава|Полтава||Poltava region|49.59,34.55
c|Kremenchuk|Кременчуг|Кременчук||Poltava region|49.07,33.42
c|Chernihiv|Чернигов|Чернігів||Chernihiv region|51.50,31.29
c|Cherkasy|Черкассы|Черкаси||Cherkasy region|49.44,32.06
c|Zhytomyr|Житомир|Житомир||Zhytomyr region|50.25,28.66
c|Sumy|Сумы|Суми||Sumy region|50.91,34.80
c|Shostka|Шостка|Шостка||Sumy region|51.86,33.47
c|Khmelnytskyi|Хмельницкий|Хмельницький||Khmelnytskyi region|49.42,26.99
c|Chernivtsi|Черновцы|Чернівці||Chernivtsi region|48.29,25.94
c|Rivne|Ровно|Рівне||Rivne region|50.62,26.25
c|Ivano-Frankivsk|Ивано-Франковск|Івано-Франківськ||Ivano-Frankivsk region|48.92,24.71
c|Ternopil|Тернополь|Тернопіль||Ternopil region|49.55,25.59
c|Lutsk|Луцк|Луцьк||Volyn region|50.75,25.33
c|Uzhhorod|Ужгород|Ужгород||Zakarpattia region|48.62,22.29
c|Kropyvnytskyi;Kirovohrad|Кропивницкий;Кировоград|Кропивницький;Кіровоград||Kirovohrad region|48.51,32.26
c|Bila Tserkva|Белая Церковь|Біла Церква||Kyiv region|49.80,30.12
c|Brovary|Бровары|Бровари||Kyiv region|50.51,30.79
c|Boryspil|Борисполь|Бориспіль||Kyiv region|50.35,30.95
c|Simferopol|Симферополь|Сімферополь||Crimea|44.95,34.10
c|Sevastopol|Севастополь|Севастополь|塞瓦斯托波尔|Crimea|44.61,33.52
p|Kerch|Керчь|Керч|刻赤|Crimea|45.36,36.47|UAKEH
p|Feodosia|Феодосия|Феодосія||Crimea|45.03,35.38|UAFEO
p|Chornomorsk;Illichivsk|Черноморск;Ильичёвск|Чорноморськ;Іллічівськ||Odesa region|46.30,30.66|UAILK
p|Pivdennyi;Yuzhny Port|порт Южный|порт Південний||Odesa region|46.62,31.02|UAYUZ
p|Izmail|Измаил|Ізмаїл||Odesa region|45.35,28.84|UAIZM
p|Reni|Рени|Рені||Odesa region|45.46,28.28|UARNI
a|Boryspil Airport|аэропорт Борисполь|аеропорт Бориспіль||Kyiv|50.35,30.89|KBP
a|Kyiv Zhuliany;Zhuliany|Жуляны|Жуляни||Kyiv|50.40,30.45|IEV
a|Lviv Airport||||Lviv|49.81,23.96|LWO
a|Odesa Airport||||Odesa|46.43,30.68|ODS
`,
};
