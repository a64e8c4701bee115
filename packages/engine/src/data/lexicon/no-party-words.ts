/**
 * Words that name no party and no goods though a capital or their place in a sentence may make them look so, in comparison form: openings of letters,
 * headings of papers, and bare measures. Written by hand.
 */
export const NO_PARTY_WORDS: ReadonlySet<string> = new Set(
  `please|dear|dears|dear sir|dear sirs|dear madam|dear editor|dear colleagues|sir|sirs|madam|editor|yours|sincerely|regards|kindly|thanks|thank you|note|notes|nota bene|subject|re|regarding|attention|attn|enclosure|enclosures|annex|appendix|page|finding|findings|table|figure|section|article|item|items|total|subtotal|date|number|from|to|cc
уважаемый|уважаемая|уважаемые|уважаемые господа|господа|просим|прошу|просьба|примечание|приложение|итого|всего|страница|таблица|раздел|статья|пункт|дата|номер|тема
шановний|шановна|шановні|шановне панство|панове|просимо|прошу|примітка|додаток|разом|усього|всього|сторінка|таблиця|розділ|стаття|пункт|дата|номер|тема
尊敬的|敬启者|此致|敬礼|附件|备注|注|合计|总计|日期|编号|主题|表|图|页`
    .split(/[|\n]/u)
    .filter((word) => word !== ''),
);

/** Words for an amount of something that are no goods by themselves. */
export const BARE_MEASURES: ReadonlySet<string> = new Set(
  `worth|tonne|tonnes|ton|tons|metric tons|kilogram|kilograms|kilo|kilos|gram|grams|litre|litres|liter|liters|gallon|gallons|barrel|barrels|metre|metres|meter|meters|kilometre|kilometres|mile|miles|piece|pieces|unit|units|dozen|dozens|hundred|hundreds|thousand|thousands|million|millions|batch|batches|lot|lots|pair|pairs|set|sets|percent|per cent|day|days|week|weeks|month|months|year|years|time|times|hour|hours
тонна|тонны|тонн|килограмм|килограмма|килограммов|литр|литра|литров|метр|метра|метров|штука|штуки|штук|единица|единицы|единиц|комплект|комплекта|комплектов|партия|партии|партий|тысяча|тысячи|тысяч|миллион|миллиона|миллионов|процент|процента|процентов|день|дня|дней|месяц|месяца|месяцев|год|года|лет|раз|раза
тонна|тонни|тонн|кілограм|кілограма|кілограмів|літр|літра|літрів|метр|метра|метрів|штука|штуки|штук|одиниця|одиниці|одиниць|комплект|комплекту|комплектів|партія|партії|партій|тисяча|тисячі|тисяч|мільйон|мільйона|мільйонів|відсоток|відсотка|відсотків|день|дня|днів|місяць|місяця|місяців|рік|року|років|раз|рази
吨|公吨|千克|公斤|克|升|公升|米|公里|件|台|套|个|批|万|亿|天|月|年|次`
    .split(/[|\n]/u)
    .filter((word) => word !== ''),
);
