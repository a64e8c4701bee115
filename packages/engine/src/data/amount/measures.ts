/**
 * Units of measure in every spelling met in the four languages, by their symbol (SI Brochure; UNECE Recommendation 20 for trade units).
 * Forms are small letters, apart by bars. Where two units share a form, the first one here has it.
 */
const FORMS: Readonly<Record<string, string>> = {
  // Mass.
  kg: 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramme|kilogrammes|кг|килограмм|килограмма|килограммов|кілограм|кілограма|кілограмів|公斤|千克|килограммы|кілограми',
  g: 'g|gram|grams|г|гр|грамм|грамма|граммов|грам|грами|грамів|克',
  mg: 'mg|milligram|milligrams|мг|миллиграмм|миллиграмма|миллиграммов|міліграмів|毫克',
  t: 't|ton|tons|tonne|tonnes|metric tons|metric ton|т|тн|тонна|тонны|тонн|тонну|тонни|吨|噸|тоннами|тоннах|тоні',
  kt: 'kt|kiloton|kilotons|kilotonne|kilotonnes|килотонна|килотонны|килотонн|кілотонн',
  lb: 'lb|lbs|pounds|фунтов|фунтів|磅',
  oz: 'oz|ounce|ounces|унция|унции|унций|унція|унції|унцій|盎司',
  // Length.
  m: 'm|metre|metres|meter|meters|м|метр|метра|метров|метри|метрів|米|метры|метрах',
  km: 'km|kms|kilometre|kilometres|kilometer|kilometers|км|километр|километра|километров|километрах|кілометр|кілометри|кілометрів|公里|千米|километры|кілометра',
  cm: 'cm|centimetre|centimetres|centimeter|centimeters|см|сантиметр|сантиметра|сантиметров|сантиметрів|厘米|сантиметры|сантиметри',
  mm: 'mm|millimetre|millimetres|millimeter|millimeters|мм|миллиметр|миллиметра|миллиметров|міліметрів|毫米|миллиметры|міліметри|міліметра',
  µm: 'micron|microns|micrometres|micrometers|мкм|микрон|мікрон|微米',
  nm: 'nm|nanometre|nanometres|nanometer|nanometers|нм|нанометров|нанометрів|纳米',
  mi: 'mi|mile|miles|миля|мили|миль|英里|милю|милі',
  nmi: 'nmi|nautical mile|nautical miles|морских миль|морських миль|海里',
  yd: 'yd|yds|ярд|ярда|ярдов|ярди|ярдів',
  ft: 'ft|foot|feet|фут|фута|футов|фути|футів|英尺',
  in: 'inch|inches|дюйм|дюйма|дюймов|дюйми|дюймів|英寸',
  // Area and volume.
  'm²': 'm²|m2|sq m|square metres|square meters|кв. м|кв.м|м²|м2|квадратных метров|квадратних метрів|平方米|квадратных метра|квадратні метри|кв. метров|кв. метрів',
  'km²':
    'km²|km2|sq km|square kilometres|square kilometers|square kilometre|square kilometer|кв. км|кв.км|км²|км2|квадратных километров|квадратних кілометрів|平方公里',
  'ft²': 'ft²|sq ft|square foot|square feet|平方英尺',
  'mi²': 'sq mi|square mile|square miles|квадратных миль|квадратних миль|平方英里',
  ha: 'ha|hectare|hectares|га|гектар|гектара|гектаров|гектарів|公顷|гектары|гектари',
  acre: 'acre|acres|акр|акра|акров|акри|акрів|英亩',
  mu: '亩',
  'm³': 'm³|m3|cbm|cubic metres|cubic meters|куб. м|куб.м|м³|м3|кубических метров|кубометров|кубометрів|立方米|кубометр|кубометра|кубометри|кубических метра|кубічних метрів|куб. метров',
  l: 'l|litre|litres|liter|liters|л|литр|литра|литров|літр|літри|літрів|升|литры|літра',
  ml: 'ml|millilitre|millilitres|milliliter|milliliters|мл|миллилитров|мілілітрів|毫升',
  gal: 'gallon|gallons|галлон|галлона|галлонов|галон|галони|галонів|加仑',
  barrel: 'bbl|barrel|barrels|баррель|барреля|баррелей|барелів|桶',
  // Speed.
  'km/h':
    'km/h|kph|kmh|kmph|km/hr|kilometres per hour|kilometers per hour|kilometres an hour|kilometers an hour|км/ч|км/год|километров в час|километра в час|кілометрів на годину|公里/小时|公里每小时|кілометри на годину',
  mph: 'mph|miles per hour|miles an hour|миль в час|миль на годину|英里/小时',
  kn: 'knot|knots',
  'm/s': 'm/s|metres per second|meters per second|м/с|метров в секунду|метрів на секунду|米/秒',
  rpm: 'rpm|revolutions per minute|об/мин|об/хв|转/分',
  // Power, energy, electricity.
  W: 'w|watt|watts|вт|ватт|ват|瓦|ватта|вати|вата|ватів',
  kW: 'kw|kilowatts|kilowatt|квт|киловатт|кіловат|千瓦|киловатта|кіловати|кіловата|кіловатів',
  MW: 'mw|megawatts|megawatt|мвт|мегаватт|мегават|兆瓦|мегаватта|мегавати|мегавата|мегаватів',
  GW: 'gw|gigawatt|gigawatts|гвт|гигаватт|гігават|吉瓦|гигаватта|гігавати|гігавата',
  kWh: 'kwh|kilowatt hours|kilowatt-hours|квт·ч|квт ч|квт·год|千瓦时|度电',
  MWh: 'mwh|megawatt hours|megawatt-hours|мвт·ч|мвт·год|兆瓦时',
  kVA: 'kva|ква|千伏安',
  hp: 'hp|horsepower|л. с.|л.с.|лошадиных сил|кінських сил|马力',
  V: 'volts|volt|вольт|伏|вольта|вольти|вольтів',
  kV: 'kv|kilovolt|kilovolts|киловольт|кіловольт|千伏',
  A: 'amp|amps|ampere|amperes|ампер|安培|ампера|амперов|ампери|амперів',
  mAh: 'mah|мач|ма·ч|ма·год|毫安时',
  kcal: 'kcal|kilocalories|ккал|千卡',
  J: 'joule|joules|джоуль|джоулей|джоулів|焦耳',
  Hz: 'hz|гц',
  MHz: 'mhz|мгц',
  GHz: 'ghz|ггц',
  // Pressure and force.
  Pa: 'pascal|pascals|паскаль|паскалей|帕',
  kPa: 'kpa|кпа|千帕',
  MPa: 'mpa|мпа|兆帕',
  bar: 'бар',
  psi: 'psi',
  N: 'newton|newtons|ньютон|ньютонов|ньютонів|牛顿',
  kN: '千牛',
  Nm: 'newton metres|newton meters|н·м|牛米',
  // Information.
  bit: 'bit|bits|бит|бита|битов|біт|біти|бітів|比特',
  B: 'byte|bytes|байт|байта|байтов|байти|байтів|字节',
  kB: 'kilobyte|kilobytes|кб|килобайт|кілобайт|千字节',
  MB: 'mb|megabyte|megabytes|мб|мегабайт|兆字节',
  GB: 'gb|gigabyte|gigabytes|гб|гигабайт|гігабайт|吉字节',
  TB: 'tb|terabyte|terabytes|тб|терабайт|太字节',
  'Mbit/s': 'mbps|mbit/s|мбит/с|мбіт/с',
  // Angle and temperature.
  '°': '°|градус|градуса|градусов|градуси|градусів',
  rad: 'rad|radian|radians|радиан|радіан|弧度',
  '°C': '°c|℃|degrees celsius|degree celsius|degrees centigrade|celsius|градусов цельсия|градуса цельсия|градусів цельсія|摄氏度',
  '°F': '°f|℉|degrees fahrenheit|degree fahrenheit|fahrenheit|华氏度',
  // Time.
  second: 'sec|secs|seconds|сек|секунда|секунды|секунд|секунди|秒',
  minute: 'min|minute|minutes|минута|минуты|минут|хвилина|хвилини|хвилин|分钟',
  hour: 'h|hour|hours|hrs|ч|час|часа|часов|годину|години|годин|小时|小時',
  day: 'day|days|день|дня|дней|сутки|суток|дні|днів|доби|天',
  week: 'week|weeks|неделя|недели|недель|тиждень|тижні|тижнів|周|星期',
  month: 'month|months|месяц|месяца|месяцев|місяць|місяці|місяців|个月',
  year: 'year|years|год|года|лет|рік|роки|років',
  // Shares and counts.
  '%': '%|％|percents|percent|per cent|pct|процент|процента|процентов|процентам|процентами|відсоток|відсотки|відсотків|відсотка',
  '‰': '‰|per mille|промилле|проміле',
  'percentage point':
    'percentage point|percentage points|п.п.|п. п.|процентных пункта|процентных пунктов|процентный пункт|відсоткових пунктів|відсоткові пункти|个百分点|百分点',
  piece: 'pc|pcs|pce|piece|pieces|шт|штука|штуки|штук|штуку|件|个|個|只|枚|台|套|部|块',
  set: 'set|sets|комплект|комплекта|комплектов|компл|комплекти|комплектів',
};

/** The forms of each unit. */
export const MEASURES: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(FORMS).map(([unit, forms]) => [unit, forms.split('|')]),
);
