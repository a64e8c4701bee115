/** Russian words of saying, hedging and answering. */
import type { CueStance } from '../en/cues.ts';

/** Masculine past of verbs of saying; the other forms follow. */
export const RUSSIAN_SAYING: Readonly<Record<string, CueStance>> = {
  сообщил: 'asserts',
  заявил: 'asserts',
  рассказал: 'asserts',
  сказал: 'asserts',
  подтвердил: 'asserts',
  отметил: 'asserts',
  указал: 'asserts',
  уточнил: 'asserts',
  показал: 'asserts',
  выяснил: 'reports',
  написал: 'reports',
  передал: 'reports',
  утверждал: 'distances',
  предположил: 'conjectures',
  признал: 'concedes',
  опроверг: 'denies',
  отрицал: 'denies',
};

/** Present forms, with their stance. */
export const RUSSIAN_SAYING_NOW: Readonly<Record<string, CueStance>> = {
  сообщает: 'reports',
  сообщают: 'reports',
  пишет: 'reports',
  пишут: 'reports',
  заявляет: 'asserts',
  заявляют: 'asserts',
  утверждает: 'distances',
  утверждают: 'distances',
  показывает: 'asserts',
  показывают: 'asserts',
  свидетельствует: 'asserts',
  свидетельствуют: 'asserts',
  следует: 'asserts',
  считает: 'conjectures',
  считают: 'conjectures',
  полагает: 'conjectures',
  полагают: 'conjectures',
  отрицает: 'denies',
  отрицают: 'denies',
};

/** Openings after which a speaker stands in this case: «по данным двух чиновников». */
export const RUSSIAN_OPENINGS: readonly { readonly words: string; readonly case: 'gen' | 'dat' | 'acc' }[] = [
  { words: 'по данным', case: 'gen' },
  { words: 'по информации', case: 'gen' },
  { words: 'по словам', case: 'gen' },
  { words: 'по сведениям', case: 'gen' },
  { words: 'по утверждению', case: 'gen' },
  { words: 'со ссылкой на', case: 'acc' },
  { words: 'согласно', case: 'dat' },
];

export const RUSSIAN_PROBABLE: readonly string[] = ['вероятно', 'видимо', 'по-видимому', 'предположительно'];
export const RUSSIAN_POSSIBLE: readonly string[] = [
  'возможно',
  'мог',
  'могла',
  'могло',
  'могли',
  'может',
  'могут',
];
/** Words that keep what is said at a distance, and make it hearsay. */
export const RUSSIAN_HEARSAY: readonly string[] = ['якобы'];
/** Words that make the infinitive or passive after them a plan. */
export const RUSSIAN_PLANNING: readonly string[] = [
  'планирует',
  'планируют',
  'планировал',
  'намерен',
  'намерена',
  'намерены',
  'намеревается',
  'обязуется',
  'обязуются',
  'обязался',
  'обязалась',
  'должен',
  'должна',
  'должно',
  'должны',
  'будет',
  'будут',
  'готовится',
  'собирается',
  'предстоит',
  'подлежат',
  'подлежит',
  'просим',
  'просит',
];
/** Words under which nothing is put forward. */
export const RUSSIAN_OPEN: readonly string[] = ['если', 'ли', 'чтобы', 'бы'];

/** How the answer of a party is told; the first that fits the words after the party wins. */
export const RUSSIAN_RESPONSES: readonly {
  readonly pattern: RegExp;
  readonly kind: 'no-reply' | 'declined' | 'denied' | 'confirmed' | 'no-knowledge';
}[] = [
  {
    pattern:
      /^(?:пока |также |оперативно |сразу |так и )*не (?:ответил[аио]?|отвечает|отвечают|отреагировал[аио]?|прокомментировал[аио]?|предоставил[аио]? (?:ответ|комментари))/u,
    kind: 'no-reply',
  },
  {
    pattern:
      /^(?:также )?(?:отказал(?:ся|ась|ось|ись) (?:от комментари|комментировать|отвечать|обсуждать|давать|предоставить)|(?:воздержал(?:ся|ась|ись)) от комментари)/u,
    kind: 'declined',
  },
  {
    pattern:
      /^(?:также |категорически )?(?:опроверг(?:ла|ло|ли)?|отрица(?:ет|ют|л|ла|ли)|отверг(?:ла|ло|ли)?)(?![\p{L}])/u,
    kind: 'denied',
  },
  {
    pattern: /^(?:также )?подтвердил[аио]? (?:поставк|сделк|продаж|отгрузк|закупк|оплат|получени)/u,
    kind: 'confirmed',
  },
  {
    pattern:
      /^(?:также )?(?:заявил[аио]?, что (?:не знает|не знают|ничего не знает|ему неизвестно|ей неизвестно|им неизвестно|не осведомл[её]н|не располагает)|не располагает информаци|не располагают информаци)/u,
    kind: 'no-knowledge',
  },
];

/** What kind of source a speaker's noun makes it. */
export const RUSSIAN_BASIS: Readonly<Record<string, string>> = {
  документ: 'document-seen',
  письмо: 'document-seen',
  счёт: 'document-seen',
  счет: 'document-seen',
  инвойс: 'document-seen',
  выписка: 'document-seen',
  накладная: 'document-seen',
  договор: 'document-seen',
  контракт: 'document-seen',
  отчёт: 'document-seen',
  отчет: 'document-seen',
  протокол: 'document-seen',
  акт: 'document-seen',
  переписка: 'document-seen',
  материалы: 'document-seen',
  данные: 'document-seen',
  чиновник: 'official-unnamed',
  министерство: 'official-named',
  ведомство: 'official-named',
  правительство: 'official-named',
  минобороны: 'official-named',
  мид: 'official-named',
  таможня: 'official-named',
  прокуратура: 'official-named',
  источник: 'person-familiar',
  собеседник: 'person-familiar',
  сотрудник: 'person-familiar',
  эксперт: 'expert',
  специалист: 'expert',
  аналитик: 'expert',
  юрист: 'lawyer',
  адвокат: 'lawyer',
  издание: 'other-outlet',
  газета: 'other-outlet',
  журнал: 'other-outlet',
  телеканал: 'other-outlet',
  сми: 'other-outlet',
  агентство: 'other-outlet',
  журналист: 'other-outlet',
};
