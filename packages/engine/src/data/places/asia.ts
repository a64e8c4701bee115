/** South, East and South-East Asia without China: trade cities, ports, airports. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const ASIA: readonly GazetteerTable[] = [
  {
    country: 'jp',
    rows: `
c|Tokyo|Токио|Токіо|东京||35.68,139.69
c|Osaka|Осака|Осака|大阪||34.69,135.50
p|Yokohama|Иокогама|Йокогама|横滨||35.44,139.64|JPYOK
p|Kobe|Кобе|Кобе|神户||34.69,135.20|JPUKB
c|Nagoya|Нагоя|Нагоя|名古屋||35.18,136.91
a|Narita|Нарита|Наріта|成田机场|Tokyo|35.77,140.39|NRT
`,
  },
  {
    country: 'kr',
    rows: `
c|Seoul|Сеул|Сеул|首尔||37.57,126.98
p|Busan;Pusan|Пусан|Пусан|釜山||35.18,129.08|KRPUS
p|Incheon|Инчхон|Інчхон|仁川||37.46,126.71|KRINC
a|Incheon International Airport||||Incheon|37.46,126.44|ICN
`,
  },
  {
    country: 'kp',
    rows: `
c|Pyongyang|Пхеньян|Пхеньян|平壤||39.04,125.76
p|Rajin;Rason|Раджин;Расон|Расон|罗津||42.25,130.30|KPRJN
c|Sinuiju|Синыйджу|Синийджу|新义州||40.10,124.40
p|Nampo|Нампхо|Нампхо|南浦||38.74,125.41|KPNAM
c|Tumangang|Туманган|Туманган|豆满江||42.41,130.61
a|Pyongyang Sunan|Сунан|||Pyongyang|39.20,125.67|FNJ
`,
  },
  {
    country: 'in',
    rows: `
c|New Delhi;Delhi|Дели;Нью-Дели|Делі;Нью-Делі|新德里;德里||28.61,77.21
c|Mumbai;Bombay|Мумбаи;Бомбей|Мумбаї|孟买||19.08,72.88
c|Bangalore;Bengaluru|Бангалор|Бангалор|班加罗尔||12.97,77.59
p|Chennai;Madras|Ченнаи|Ченнаї|金奈||13.08,80.27|INMAA
c|Hyderabad|Хайдарабад|Гайдарабад|海得拉巴||17.39,78.49
c|Kolkata;Calcutta|Калькутта|Калькутта|加尔各答||22.57,88.36
p|Nhava Sheva|Нава-Шева|Нава-Шева|||18.95,72.95|INNSA
p|Mundra|Мундра|Мундра|||22.84,69.70|INMUN
`,
  },
  {
    country: 'pk',
    rows: `
c|Islamabad|Исламабад|Ісламабад|伊斯兰堡||33.68,73.05
p|Karachi|Карачи|Карачі|卡拉奇||24.86,67.00|PKKHI
c|Lahore|Лахор|Лахор|拉合尔||31.55,74.34
p|Gwadar|Гвадар|Гвадар|瓜达尔||25.13,62.32|PKGWD
`,
  },
  {
    country: 'lk',
    rows: `
p|Colombo|Коломбо|Коломбо|科伦坡||6.93,79.86|LKCMB
`,
  },
  {
    country: 'bd',
    rows: `
c|Dhaka|Дакка|Дакка|达卡||23.81,90.41
p|Chittagong;Chattogram|Читтагонг|Читтагонг|||22.36,91.78|BDCGP
`,
  },
  {
    country: 'th',
    rows: `
c|Bangkok|Бангкок|Бангкок|曼谷||13.76,100.50
p|Laem Chabang|Лаем-Чабанг||林查班||13.08,100.88|THLCH
`,
  },
  {
    country: 'vn',
    rows: `
c|Hanoi|Ханой|Ханой|河内||21.03,105.85
c|Ho Chi Minh City;Saigon|Хошимин;Сайгон|Хошимін|胡志明市||10.82,106.63
p|Haiphong;Hai Phong|Хайфон|Хайфон|海防||20.86,106.68|VNHPH
`,
  },
  {
    country: 'my',
    rows: `
c|Kuala Lumpur|Куала-Лумпур|Куала-Лумпур|吉隆坡||3.14,101.69
p|Port Klang;Klang|Порт-Кланг|Порт-Кланг|巴生港||3.00,101.39|MYPKG
c|Labuan|Лабуан|Лабуан|纳闽||5.28,115.24
`,
  },
  {
    country: 'sg',
    rows: `
a|Changi|Чанги|Чангі|樟宜机场||1.36,103.99|SIN
`,
  },
  {
    country: 'id',
    rows: `
c|Jakarta|Джакарта|Джакарта|雅加达||-6.21,106.85
c|Surabaya|Сурабая|Сурабая|泗水||-7.26,112.75
`,
  },
  {
    country: 'ph',
    rows: `
c|Manila|Манила|Маніла|马尼拉||14.60,120.98
`,
  },
  {
    country: 'mm',
    rows: `
c|Yangon;Rangoon|Янгон|Янгон|仰光||16.84,96.17
c|Naypyidaw|Нейпьидо|Нейп'їдо|内比都||19.76,96.08
`,
  },
];
