/** Belarus, Caucasus, Central Asia, Turkey, Iran, the Gulf and the Levant. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const EURASIA: readonly GazetteerTable[] = [
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
    country: 'kz',
    rows: `
c|Astana;Nur-Sultan;Nursultan|Астана;Нур-Султан|Астана|阿斯塔纳||51.17,71.43
c|Almaty;Alma-Ata|Алматы;Алма-Ата|Алмати|阿拉木图||43.24,76.89
c|Shymkent|Шымкент|Шимкент|奇姆肯特||42.34,69.59
c|Karaganda|Караганда|Караганда|||49.80,73.10
c|Aktobe|Актобе|Актобе|||50.28,57.17
c|Aktau|Актау|Актау|阿克套||43.65,51.16
c|Atyrau|Атырау|Атирау|||47.11,51.92
c|Oral;Uralsk|Уральск|Уральськ|||51.23,51.37
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
    country: 'tr',
    rows: `
c|Istanbul|Стамбул|Стамбул|伊斯坦布尔||41.01,28.98
c|Ankara|Анкара|Анкара|安卡拉||39.93,32.86
c|Izmir;İzmir|Измир|Ізмір|伊兹密尔||38.42,27.14
c|Antalya|Анталья|Анталія|安塔利亚||36.90,30.70
c|Bursa|Бурса|Бурса|||40.19,29.06
c|Adana|Адана|Адана|||37.00,35.32
c|Gaziantep|Газиантеп|Газіантеп|||37.07,37.38
c|Konya|Конья|Конья|||37.87,32.48
p|Mersin|Мерсин|Мерсін|梅尔辛||36.80,34.63|TRMER
p|Iskenderun|Искендерун|Іскендерун|||36.59,36.17|TRISK
p|Samsun|Самсун|Самсун|||41.29,36.33|TRSSX
p|Trabzon|Трабзон|Трабзон|||41.00,39.72|TRTZX
p|Ambarli|Амбарлы|Амбарли||Istanbul|40.97,28.69|TRAMR
p|Gebze|Гебзе|Гебзе|||40.80,29.43
a|Istanbul Airport||||Istanbul|41.26,28.74|IST
a|Sabiha Gokcen|Сабиха Гёкчен|||Istanbul|40.90,29.31|SAW
`,
  },
  {
    country: 'ir',
    rows: `
c|Tehran;Teheran|Тегеран|Тегеран|德黑兰||35.69,51.39
c|Isfahan;Esfahan|Исфахан|Ісфаган|伊斯法罕||32.65,51.67
c|Mashhad|Мешхед|Мешхед|马什哈德||36.30,59.61
c|Tabriz|Тебриз;Тавриз|Тебриз|大不里士||38.08,46.29
c|Shiraz|Шираз|Шираз|设拉子||29.59,52.58
c|Qom|Кум|Кум|库姆||34.64,50.88
c|Karaj|Кередж|Кередж|||35.84,50.94
c|Kermanshah|Керманшах|Керманшах|||34.31,47.07
p|Bandar Abbas|Бендер-Аббас|Бендер-Аббас|阿巴斯港||27.18,56.27|IRBND
p|Bandar Anzali;Anzali|Бендер-Энзели;Энзели|Бендер-Ензелі|||37.47,49.46|IRBAZ
p|Bushehr|Бушер|Бушир|布什尔||28.97,50.84|IRBUZ
p|Amirabad|Амирабад|Амірабад|||36.85,53.38|IRAMD
p|Chabahar|Чабахар|Чабахар|恰巴哈尔||25.29,60.64|IRZBR
a|Imam Khomeini Airport;Imam Khomeini International Airport|||霍梅尼国际机场|Tehran|35.42,51.15|IKA
a|Mehrabad|Мехрабад|||Tehran|35.69,51.31|THR
`,
  },
  {
    country: 'ae',
    rows: `
c|Dubai|Дубай|Дубай|迪拜||25.20,55.27
c|Abu Dhabi|Абу-Даби|Абу-Дабі|阿布扎比||24.45,54.38
c|Sharjah|Шарджа|Шарджа|沙迦||25.35,55.41
c|Ajman|Аджман|Аджман|阿治曼||25.41,55.51
c|Ras Al Khaimah|Рас-эль-Хайма|Рас-ель-Хайма|哈伊马角||25.80,55.98
c|Fujairah|Фуджейра|Фуджейра|富查伊拉||25.13,56.33
c|Umm Al Quwain|Умм-эль-Кувейн|Умм-ель-Кувейн|||25.55,55.55
p|Jebel Ali|Джебель-Али|Джебель-Алі|杰贝阿里|Dubai|25.01,55.06|AEJEA
p|Khor Fakkan|Хор-Факкан|Хор-Факкан|||25.34,56.36|AEKLF
p|Khalifa Port|порт Халифа|||Abu Dhabi|24.81,54.65|AEKHL
s|Hamriyah Free Zone|Хамрия|||Sharjah|25.47,55.50
s|Deira|Дейра|||Dubai|25.27,55.32
a|Dubai International Airport||||Dubai|25.25,55.36|DXB
a|Al Maktoum;Dubai World Central|Аль-Мактум|||Dubai|24.90,55.16|DWC
a|Abu Dhabi Airport;Zayed International Airport||||Abu Dhabi|24.43,54.65|AUH
a|Sharjah Airport||||Sharjah|25.33,55.52|SHJ
`,
  },
  {
    country: 'sa',
    rows: `
c|Riyadh|Эр-Рияд|Ер-Ріяд|利雅得||24.71,46.68
p|Jeddah|Джидда|Джидда|吉达||21.49,39.19|SAJED
p|Dammam|Даммам|Даммам|达曼||26.43,50.10|SADMM
`,
  },
  {
    country: 'qa',
    rows: 'c|Doha|Доха|Доха|多哈||25.29,51.53\na|Hamad International Airport||||Doha|25.27,51.61|DOH',
  },
  { country: 'kw', rows: 'c|Kuwait City|Эль-Кувейт|Ель-Кувейт|科威特城||29.38,47.99' },
  { country: 'bh', rows: 'c|Manama|Манама|Манама|麦纳麦||26.23,50.59' },
  {
    country: 'om',
    rows: 'c|Muscat|Маскат|Маскат|马斯喀特||23.59,58.41\np|Sohar|Сохар|Сохар|||24.50,56.63|OMSOH\np|Salalah|Салала|Салала|||16.94,54.00|OMSLL',
  },
  {
    country: 'ye',
    rows: "c|Sanaa;Sana'a|Сана|Сана|萨那||15.37,44.19\np|Hodeidah;Hudaydah|Ходейда|Ходейда|荷台达||14.80,42.95|YEHOD\np|Aden|Аден|Аден|亚丁||12.79,45.02|YEADE",
  },
  {
    country: 'iq',
    rows: 'c|Baghdad|Багдад|Багдад|巴格达||33.31,44.37\nc|Erbil|Эрбиль|Ербіль|埃尔比勒||36.19,44.01\np|Basra;Basrah|Басра|Басра|巴士拉||30.51,47.78|IQBSR\np|Umm Qasr|Умм-Каср|Умм-Каср|||30.04,47.93|IQUQR',
  },
  {
    country: 'sy',
    rows: 'c|Damascus|Дамаск|Дамаск|大马士革||33.51,36.29\nc|Aleppo|Алеппо|Алеппо|阿勒颇||36.20,37.16\np|Tartus|Тартус|Тартус|塔尔图斯||34.89,35.89|SYTTS\np|Latakia|Латакия|Латакія|拉塔基亚||35.53,35.79|SYLTK',
  },
  { country: 'lb', rows: 'c|Beirut|Бейрут|Бейрут|贝鲁特||33.89,35.50' },
  {
    country: 'il',
    rows: 'c|Tel Aviv|Тель-Авив|Тель-Авів|特拉维夫||32.08,34.78\nc|Jerusalem|Иерусалим|Єрусалим|耶路撒冷||31.77,35.21\np|Haifa|Хайфа|Хайфа|海法||32.82,34.99|ILHFA\np|Ashdod|Ашдод|Ашдод|||31.80,34.64|ILASH',
  },
  { country: 'jo', rows: 'c|Amman|Амман|Амман|安曼||31.95,35.93\np|Aqaba|Акаба|Акаба|||29.53,35.01|JOAQJ' },
  {
    country: 'eg',
    rows: 'c|Cairo|Каир|Каїр|开罗||30.04,31.24\np|Alexandria|Александрия|Александрія|亚历山大||31.20,29.92|EGALY\np|Port Said|Порт-Саид|Порт-Саїд|塞得港||31.26,32.30|EGPSD\np|Suez|Суэц|Суец|苏伊士||29.97,32.55|EGSUZ',
  },
  {
    country: 'af',
    rows: 'c|Kabul|Кабул|Кабул|喀布尔||34.53,69.17\nc|Kandahar|Кандагар|Кандагар|坎大哈||31.61,65.71\nc|Herat|Герат|Герат|||34.35,62.20',
  },
];
