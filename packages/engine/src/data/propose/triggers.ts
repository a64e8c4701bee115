/**
 * Words that make a claim of a kind, by language. A quote without one of them says nothing of that kind, whatever a model
 * reads into it. Forms are sources of regular expressions over one lower-case word (English, Russian, Ukrainian) or over running
 * Han text. Kept apart from the lexicon of the rules on purpose: the check should not share the rules' mistakes.
 */
import type { PatternName } from './patterns.ts';

export interface Trigger {
  readonly pattern: PatternName;
  readonly forms: string;
  /** `passive` forms have the doer in the instrumental or after "by"; `noun` forms show direction by marks only. */
  readonly voice?: 'passive' | 'noun';
  /** Another phase than the pattern's. */
  readonly phase?: string;
}

export type ProposalLanguage = 'en' | 'ru' | 'uk' | 'zh';

const ENGLISH: readonly Trigger[] = [
  {
    pattern: 'give',
    forms: 'suppl(?:y|ies|ied|ying)|deliver(?:s|ed|ing)?|provid(?:e|es|ed|ing)|furnish(?:es|ed|ing)?',
  },
  {
    pattern: 'sell',
    forms: '(?:re)?sell(?:s|ing)?|(?:re)?sold|(?:re-?)?export(?:s|ed|ing)?|transfer(?:s|red|ring)?',
  },
  { pattern: 'ship', forms: 'ship(?:s|ped|ping)?|dispatch(?:es|ed|ing)?|sen[dt](?:s|ing)?' },
  { pattern: 'take', forms: 'receiv(?:e|es|ed|ing)|obtain(?:s|ed|ing)?' },
  {
    pattern: 'buy',
    forms:
      'b(?:uy|uys|uying|ought)|purchas(?:e|es|ed|ing)|procur(?:e|es|ed|ing)|import(?:s|ed|ing)?|acquir(?:e|es|ed|ing)',
  },
  { pattern: 'order', forms: 'order(?:s|ed|ing)?' },
  { pattern: 'bill', forms: 'bill(?:s|ed|ing)?|invoic(?:e|es|ed|ing)' },
  { pattern: 'give', forms: 'deliver(?:y|ies)|supply|supplies', voice: 'noun' },
  { pattern: 'sell', forms: 'sales?|exports?|transfers?', voice: 'noun' },
  { pattern: 'ship', forms: 'shipments?', voice: 'noun' },
  { pattern: 'buy', forms: 'purchases?|procurement|imports?', voice: 'noun' },
  { pattern: 'pay', forms: 'pa(?:y|ys|id|ying)|remit(?:s|ted|ting)?|wir(?:e|es|ed|ing)' },
  { pattern: 'pay', forms: 'payments?|remittances?', voice: 'noun' },
  {
    pattern: 'make',
    forms:
      'manufactur(?:e|es|ed|ing)|produc(?:e|es|ed|ing)|ma(?:ke|kes|de|king)|assembl(?:e|es|ed|ing)|buil(?:d|ds|t|ding)',
  },
  { pattern: 'make', forms: 'production|manufacture|assembly', voice: 'noun' },
  { pattern: 'develop', forms: 'develop(?:s|ed|ing)?|design(?:s|ed|ing)?' },
  { pattern: 'develop', forms: 'development|design', voice: 'noun' },
  {
    pattern: 'contain',
    forms:
      'contain(?:s|ed|ing)?|us(?:e|es|ed|ing)|equipped|fitted|incorporat(?:e|es|ed|ing)|carr(?:y|ies|ied|ying)',
  },
  { pattern: 'test', forms: 'test(?:s|ed|ing)?|trial(?:l?ed|s)?' },
  {
    pattern: 'go',
    forms:
      'travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|own|ying)|visit(?:s|ed|ing)?|arriv(?:e|es|ed|ing)|went|go(?:es|ne|ing)',
  },
  {
    pattern: 'assist',
    forms:
      'train(?:s|ed|ing)?|assist(?:s|ed|ing)?|help(?:s|ed|ing)?|advis(?:e|es|ed|ing)|instruct(?:s|ed|ing)?',
  },
  {
    pattern: 'own',
    forms: 'own(?:s|ed|ing)?|hold(?:s|ing)?|held|control(?:s|led|ling)?|acquir(?:e|es|ed|ing)',
  },
  {
    pattern: 'lead',
    forms:
      'director|chairman|chairwoman|chair|chief|head|president|owner|manager|founder|ceo|heads|headed|leads|led|executive|officer',
  },
  {
    pattern: 'sanction',
    forms: 'sanction(?:s|ed|ing)?|designat(?:e|es|ed|ing)|blacklist(?:s|ed|ing)?|list(?:s|ed|ing)?',
  },
  { pattern: 'sanction', forms: 'impos(?:e|es|ed|ing)(?= (?:new |further |fresh )?sanctions(?!\\p{L}))' },
  { pattern: 'sanction', forms: '(?<=sanctions (?:were|was|are|have been|had been) )imposed' },
  {
    pattern: 'sanction',
    forms: '(?:placed|put) under sanctions|(?:placed on|added to) (?:the|its|a) (?:sanctions |black)list',
    voice: 'passive',
  },
  { pattern: 'meet', forms: 'm(?:eet|eets|et|eeting)|talks' },
];

const PARTICIPLE = '(?:|а|о|ы|и|ый|ая|ое|ые|ого|ой|ому|ую|ым|ыми|ых|ом)';
const RUSSIAN: readonly Trigger[] = [
  {
    pattern: 'give',
    forms:
      '(?:поставил|поставлял|доставил|доставлял|передал|передавал|предоставил)(?:а|о|и)?|постав(?:ит|ят|ить)|поставля(?:ет|ют|ть)|передать|доставить|предоставить',
  },
  { pattern: 'give', forms: `(?:поставлен|доставлен|передан|предоставлен)н?${PARTICIPLE}`, voice: 'passive' },
  { pattern: 'give', forms: 'поставк(?:а|и|у|е|ой|ам|ами|ах)|поставок|передач(?:а|и|у|е|ей)', voice: 'noun' },
  {
    pattern: 'sell',
    forms:
      '(?:(?:пере)?прода|(?:пере)?продава|экспортирова|реэкспортирова|сбы)л(?:а|о|и)?|прода(?:ть|ст|дут|ёт|ет|ют|вать)|экспортир(?:ует|уют|овать)',
  },
  { pattern: 'sell', forms: `(?:(?:пере)?продан|экспортирован)н?${PARTICIPLE}`, voice: 'passive' },
  { pattern: 'sell', forms: 'продаж(?:а|и|у|е|ей|ам|ах)?|экспорт(?:а|у|ом|е)?', voice: 'noun' },
  {
    pattern: 'ship',
    forms:
      '(?:отгрузи|отгружа|отправи|отправля)л(?:а|о|и)?|отгрузить|отгружает|отгружают|отправить|отправляет|отправляют',
  },
  { pattern: 'ship', forms: `(?:отгружен|отправлен)н?${PARTICIPLE}`, voice: 'passive' },
  { pattern: 'take', forms: '(?:получи|получа)л(?:а|о|и)?|получить|получает|получают' },
  { pattern: 'take', forms: `получен${PARTICIPLE}`, voice: 'passive' },
  {
    pattern: 'buy',
    forms:
      '(?:закупи|закупа|купи|покупа|приобре|приобрё|приобрета|импортирова)л(?:а|о|и)?|закупить|купить|приобрести|закупает|закупают|приобретает|приобретают|импортирует|импортируют',
  },
  { pattern: 'buy', forms: `(?:закуплен|куплен|приобретен|приобретён)н?${PARTICIPLE}`, voice: 'passive' },
  {
    pattern: 'buy',
    forms: 'закупк(?:а|и|у|е|ой|ам|ах)|закупок|покупк(?:а|и|у|е|ой)|приобретени(?:е|я|ю|ем|и)',
    voice: 'noun',
  },
  { pattern: 'order', forms: '(?:заказа|заказыва)л(?:а|о|и)?|заказать|заказывает' },
  {
    pattern: 'pay',
    forms:
      '(?:заплати|оплати|уплати|перечисли|перечисля|перевё|переве|выплати)л(?:а|о|и)?|заплатить|оплатить|перечислить|перевести|перечисляет',
  },
  {
    pattern: 'pay',
    forms: `(?:перечислен|уплачен|оплачен|выплачен|переведен|переведён)н?${PARTICIPLE}`,
    voice: 'passive',
  },
  {
    pattern: 'make',
    forms:
      '(?:произвё|произве|производи|изготови|выпусти|выпуска|собра|собира)л(?:а|о|и)?|производит|производят|изготавливает|выпускает|выпускают|собирает',
  },
  {
    pattern: 'make',
    forms: `(?:произведен|произведён|изготовлен|выпущен|собран)н?${PARTICIPLE}`,
    voice: 'passive',
  },
  { pattern: 'make', forms: 'производств(?:о|а|у|ом|е)|выпуск(?:а|у|ом|е)?', voice: 'noun' },
  {
    pattern: 'develop',
    forms: '(?:разработа|разрабатыва|создава|созда)л(?:а|о|и)?|разрабатывает|разрабатывают',
  },
  { pattern: 'develop', forms: `(?:разработан|создан)н?${PARTICIPLE}`, voice: 'passive' },
  { pattern: 'test', forms: '(?:испыта|испытыва|провё|прове)л(?:а|о|и)?|испытывает|испытывают' },
  { pattern: 'test', forms: `(?:испытан)н?${PARTICIPLE}`, voice: 'passive' },
  { pattern: 'go', forms: '(?:прилете|вылете|прибы|приеха|посети|ездил|летал)л?(?:а|о|и)?|посетить|прибыть' },
  { pattern: 'assist', forms: '(?:обучи|обуча|помог|помога|консультирова)л?(?:а|о|и)?' },
  { pattern: 'own', forms: 'владе(?:ет|ют|л|ла|ло|ли|ть)|контролиру(?:ет|ют)|контролировал(?:а|о|и)?' },
  { pattern: 'belong', forms: 'принадлеж(?:ит|ат|ал|ала|ало|али)' },
  {
    pattern: 'lead',
    forms:
      '(?:гендиректор|директор|президент|глава|руководитель|председатель|основатель)|возглав(?:ил|ила|ляет|лял|ляла)|руководит',
  },
  { pattern: 'sanction', forms: 'санкци(?:и|ям|ями|ях|й)|внес(?:ла|ло|ли|ен|ена|ены)?|внёс' },
  { pattern: 'meet', forms: 'встрети(?:лся|лась|лись)|встреча(?:лся|лась|лись)|встреч(?:а|и|у|е|ей)' },
];

const UK_PARTICIPLE = '(?:|а|о|е|і|ий|ого|ої|ому|у|им|ими|их)';
const UKRAINIAN: readonly Trigger[] = [
  {
    pattern: 'give',
    forms:
      '(?:постави|постача|достави|переда|передава|нада)(?:в|ла|ло|ли)|постачає|постачають|постачати|поставити|передати|надати',
  },
  { pattern: 'give', forms: `(?:поставлен|доставлен|передан|надан)${UK_PARTICIPLE}`, voice: 'passive' },
  { pattern: 'give', forms: 'поставк(?:а|и|у|ою)|поставок|постачан(?:ня|ню|ням)', voice: 'noun' },
  {
    pattern: 'sell',
    forms:
      '(?:(?:пере)?прода|(?:пере)?продава|експортува|реекспортува)(?:в|ла|ло|ли)|продати|продає|експортує|експортують',
  },
  { pattern: 'sell', forms: `(?:(?:пере)?продан|експортован)${UK_PARTICIPLE}`, voice: 'passive' },
  {
    pattern: 'ship',
    forms: '(?:відвантажи|відвантажува|відправи|надісла)(?:в|ла|ло|ли)|відвантажити|відправити|надіслати',
  },
  { pattern: 'ship', forms: `(?:відвантажен|відправлен)${UK_PARTICIPLE}`, voice: 'passive' },
  { pattern: 'take', forms: '(?:отрима|отримува|одержа)(?:в|ла|ло|ли)|отримати|отримує' },
  {
    pattern: 'buy',
    forms:
      '(?:придба|закупи|купи|купува|закуповува|імпортува)(?:в|ла|ло|ли)|придбати|закупити|купити|імпортує',
  },
  { pattern: 'buy', forms: `(?:придбан|закуплен|куплен)${UK_PARTICIPLE}`, voice: 'passive' },
  { pattern: 'buy', forms: 'закупівл(?:я|і|ю|ею)|купівл(?:я|і|ю|ею)', voice: 'noun' },
  { pattern: 'order', forms: '(?:замови|замовля)(?:в|ла|ло|ли)|замовити' },
  {
    pattern: 'pay',
    forms:
      '(?:сплати|заплати|оплати|перерахува|переказа)(?:в|ла|ло|ли)|сплатити|заплатити|перерахувати|переказати',
  },
  { pattern: 'pay', forms: `(?:сплачен|оплачен|перерахован|переказан)${UK_PARTICIPLE}`, voice: 'passive' },
  {
    pattern: 'make',
    forms:
      '(?:виготови|виробля|вироби|випусти|випуска)(?:в|ла|ло|ли)|виготовляє|виробляє|виробляють|випускає',
  },
  { pattern: 'make', forms: `(?:виготовлен|вироблен|випущен)${UK_PARTICIPLE}`, voice: 'passive' },
  { pattern: 'develop', forms: '(?:розроби|розробля|створи)(?:в|ла|ло|ли)|розробляє' },
  { pattern: 'develop', forms: `(?:розроблен|створен)${UK_PARTICIPLE}`, voice: 'passive' },
  { pattern: 'test', forms: '(?:випробува|прове)(?:в|ла|ло|ли)|провів' },
  { pattern: 'go', forms: '(?:прилеті|прибу|приїха|відвіда)(?:в|ла|ло|ли)' },
  { pattern: 'assist', forms: '(?:навчи|навча|допомага)(?:в|ла|ло|ли)|допоміг|допомогл(?:а|о|и)' },
  { pattern: 'own', forms: 'володі(?:є|ють|в|ла|ло|ли)|контролю(?:є|ють)' },
  { pattern: 'belong', forms: 'належ(?:ить|ать|ав|ала|ало|али)' },
  { pattern: 'lead', forms: 'гендиректор|директор|президент|голова|керівник|засновник|очол(?:ив|ила|ює)' },
  { pattern: 'meet', forms: 'зустрі(?:вся|лася|лися)|зустріч|зустрічі' },
];

const CHINESE: readonly Trigger[] = [
  { pattern: 'give', forms: '交付|提供|供应|供给' },
  { pattern: 'sell', forms: '出售|销售|售出|卖给|出口|转售|转口' },
  { pattern: 'ship', forms: '发运|运往|运送|发货|装运' },
  { pattern: 'take', forms: '收到|接收|收取' },
  { pattern: 'buy', forms: '采购|购买|购入|购得|进口|收购' },
  { pattern: 'order', forms: '订购' },
  { pattern: 'pay', forms: '支付|付款|汇款|汇给' },
  { pattern: 'make', forms: '生产|制造' },
  { pattern: 'develop', forms: '研发|研制|开发|设计' },
  { pattern: 'test', forms: '测试|试验|试射' },
  { pattern: 'go', forms: '前往|抵达|访问|飞往' },
  { pattern: 'assist', forms: '培训|协助' },
  { pattern: 'own', forms: '持有|拥有|控股|控制' },
  { pattern: 'lead', forms: '董事长|总经理|法定代表人|首席执行官' },
  { pattern: 'sanction', forms: '制裁' },
  { pattern: 'meet', forms: '会见|会晤|会谈' },
];

export const TRIGGERS: Readonly<Record<ProposalLanguage, readonly Trigger[]>> = {
  en: ENGLISH,
  ru: RUSSIAN,
  uk: UKRAINIAN,
  zh: CHINESE,
};
