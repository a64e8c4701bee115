/** The Americas, Australia and Africa: trade cities, ports, airports. Columns and sources: see `gazetteer.ts`. */
import type { GazetteerTable } from './gazetteer.ts';

export const AMERICAS_AFRICA: readonly GazetteerTable[] = [
  {
    country: 'us',
    rows: `
c|New York;New York City|Нью-Йорк|Нью-Йорк|纽约||40.71,-74.01
c|Washington;Washington, D.C.;Washington DC|Вашингтон|Вашингтон|华盛顿||38.91,-77.04
c|Los Angeles|Лос-Анджелес|Лос-Анджелес|洛杉矶||34.05,-118.24
c|Chicago|Чикаго|Чикаго|芝加哥||41.88,-87.63
c|Houston|Хьюстон|Х'юстон|休斯敦||29.76,-95.37
c|Miami|Майами|Маямі|迈阿密||25.76,-80.19
c|San Francisco|Сан-Франциско|Сан-Франциско|旧金山||37.77,-122.42
c|Boston|Бостон|Бостон|波士顿||42.36,-71.06
c|Atlanta|Атланта|Атланта|亚特兰大||33.75,-84.39
c|Cleveland|Кливленд|Клівленд|||41.50,-81.69
c|Seattle|Сиэтл|Сіетл|西雅图||47.61,-122.33
c|Dallas|Даллас|Даллас|达拉斯||32.78,-96.80
r|California|Калифорния|Каліфорнія|加利福尼亚||36.8,-119.4
r|Delaware|Делавэр|Делавер|特拉华||39.0,-75.5
r|Texas|Техас|Техас|得克萨斯||31.0,-99.0
r|Florida|Флорида|Флорида|佛罗里达||28.0,-82.0
`,
  },
  {
    country: 'ca',
    rows: `
c|Toronto|Торонто|Торонто|多伦多||43.65,-79.38
c|Ottawa|Оттава|Оттава|渥太华||45.42,-75.70
c|Montreal|Монреаль|Монреаль|蒙特利尔||45.50,-73.57
p|Vancouver|Ванкувер|Ванкувер|温哥华||49.28,-123.12|CAVAN
`,
  },
  {
    country: 'au',
    rows: `
c|Canberra|Канберра|Канберра|堪培拉||-35.28,149.13
c|Sydney|Сидней|Сідней|悉尼||-33.87,151.21
c|Melbourne|Мельбурн|Мельбурн|墨尔本||-37.81,144.96
`,
  },
  {
    country: 'br',
    rows: `
c|São Paulo;Sao Paulo|Сан-Паулу|Сан-Паулу|圣保罗||-23.55,-46.63
c|Brasilia|Бразилиа|Бразиліа|巴西利亚||-15.79,-47.88
p|Santos|Сантус|Сантус|||-23.96,-46.33|BRSSZ
`,
  },
  {
    country: 'mx',
    rows: `
c|Mexico City|Мехико|Мехіко|墨西哥城||19.43,-99.13
`,
  },
  {
    country: 've',
    rows: `
c|Caracas|Каракас|Каракас|加拉加斯||10.48,-66.90
`,
  },
  {
    country: 'cu',
    rows: `
c|Havana|Гавана|Гавана|哈瓦那||23.11,-82.37
`,
  },
  {
    country: 'ni',
    rows: `
c|Managua|Манагуа|Манагуа|马那瓜||12.11,-86.24
`,
  },
  {
    country: 'za',
    rows: `
c|Johannesburg|Йоханнесбург|Йоганнесбург|约翰内斯堡||-26.20,28.05
p|Cape Town|Кейптаун|Кейптаун|开普敦||-33.92,18.42|ZACPT
p|Durban|Дурбан|Дурбан|德班||-29.86,31.02|ZADUR
`,
  },
  {
    country: 'ke',
    rows: `
c|Nairobi|Найроби|Найробі|内罗毕||-1.29,36.82
p|Mombasa|Момбаса|Момбаса|蒙巴萨||-4.04,39.66|KEMBA
`,
  },
  {
    country: 'ly',
    rows: `
c|Tripoli|Триполи|Триполі|的黎波里||32.89,13.19
c|Benghazi|Бенгази|Бенгазі|班加西||32.12,20.07
`,
  },
  {
    country: 'sd',
    rows: `
c|Khartoum|Хартум|Хартум|喀土穆||15.50,32.56
p|Port Sudan|Порт-Судан|Порт-Судан|苏丹港||19.62,37.22|SDPZU
`,
  },
  {
    country: 'cf',
    rows: `
c|Bangui|Банги|Бангі|班吉||4.39,18.56
`,
  },
  {
    country: 'ml',
    rows: `
c|Bamako|Бамако|Бамако|巴马科||12.64,-8.00
`,
  },
  {
    country: 'et',
    rows: `
c|Addis Ababa|Аддис-Абеба|Аддис-Абеба|亚的斯亚贝巴||9.03,38.74
`,
  },
  {
    country: 'dz',
    rows: `
c|Algiers|Алжир-город|Алжир-місто|||36.75,3.06
`,
  },
  {
    country: 'ma',
    rows: `
c|Casablanca|Касабланка|Касабланка|卡萨布兰卡||33.57,-7.59
p|Tanger Med;Tangier|Танжер|Танжер|丹吉尔||35.89,-5.50|MAPTM
`,
  },
];
