/** Turkey, Iran, the Gulf, the Levant, Egypt and Afghanistan: trade cities, ports, airports. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const MIDDLE_EAST: readonly GazetteerTable[] = [
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
    rows: `
c|Doha|Доха|Доха|多哈||25.29,51.53
a|Hamad International Airport||||Doha|25.27,51.61|DOH
`,
  },
  {
    country: 'kw',
    rows: `
c|Kuwait City|Эль-Кувейт|Ель-Кувейт|科威特城||29.38,47.99
`,
  },
  {
    country: 'bh',
    rows: `
c|Manama|Манама|Манама|麦纳麦||26.23,50.59
`,
  },
  {
    country: 'om',
    rows: `
c|Muscat|Маскат|Маскат|马斯喀特||23.59,58.41
p|Sohar|Сохар|Сохар|||24.50,56.63|OMSOH
p|Salalah|Салала|Салала|||16.94,54.00|OMSLL
`,
  },
  {
    country: 'ye',
    rows: `
c|Sanaa;Sana'a|Сана|Сана|萨那||15.37,44.19
p|Hodeidah;Hudaydah|Ходейда|Ходейда|荷台达||14.80,42.95|YEHOD
p|Aden|Аден|Аден|亚丁||12.79,45.02|YEADE
`,
  },
  {
    country: 'iq',
    rows: `
c|Baghdad|Багдад|Багдад|巴格达||33.31,44.37
c|Erbil|Эрбиль|Ербіль|埃尔比勒||36.19,44.01
p|Basra;Basrah|Басра|Басра|巴士拉||30.51,47.78|IQBSR
p|Umm Qasr|Умм-Каср|Умм-Каср|||30.04,47.93|IQUQR
`,
  },
  {
    country: 'sy',
    rows: `
c|Damascus|Дамаск|Дамаск|大马士革||33.51,36.29
c|Aleppo|Алеппо|Алеппо|阿勒颇||36.20,37.16
p|Tartus|Тартус|Тартус|塔尔图斯||34.89,35.89|SYTTS
p|Latakia|Латакия|Латакія|拉塔基亚||35.53,35.79|SYLTK
`,
  },
  {
    country: 'lb',
    rows: `
c|Beirut|Бейрут|Бейрут|贝鲁特||33.89,35.50
`,
  },
  {
    country: 'il',
    rows: `
c|Tel Aviv|Тель-Авив|Тель-Авів|特拉维夫||32.08,34.78
c|Jerusalem|Иерусалим|Єрусалим|耶路撒冷||31.77,35.21
p|Haifa|Хайфа|Хайфа|海法||32.82,34.99|ILHFA
p|Ashdod|Ашдод|Ашдод|||31.80,34.64|ILASH
`,
  },
  {
    country: 'jo',
    rows: `
c|Amman|Амман|Амман|安曼||31.95,35.93
p|Aqaba|Акаба|Акаба|||29.53,35.01|JOAQJ
`,
  },
  {
    country: 'eg',
    rows: `
c|Cairo|Каир|Каїр|开罗||30.04,31.24
p|Alexandria|Александрия|Александрія|亚历山大||31.20,29.92|EGALY
p|Port Said|Порт-Саид|Порт-Саїд|塞得港||31.26,32.30|EGPSD
p|Suez|Суэц|Суец|苏伊士||29.97,32.55|EGSUZ
`,
  },
  {
    country: 'af',
    rows: `
c|Kabul|Кабул|Кабул|喀布尔||34.53,69.17
c|Kandahar|Кандагар|Кандагар|坎大哈||31.61,65.71
c|Herat|Герат|Герат|||34.35,62.20
`,
  },
];
