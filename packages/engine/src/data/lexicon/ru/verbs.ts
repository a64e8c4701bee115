/**
 * Russian verbs that make claims: the masculine past of every verb of a frame, its passive, present and future forms, and
 * which case or preposition fills which role. `nom`, `acc`, `dat` and `ins` are bare cases of the active verb.
 */
export interface RussianFrame {
  readonly name: string;
  readonly kind: string;
  readonly phase?: string;
  /** Masculine past: «поставил»; feminine, neuter and plural follow. */
  readonly past: readonly string[];
  /** Infinitives that do not follow from the past by -л to -ть. */
  readonly infinitive?: readonly string[];
  /** Masculine short passive: «поставлен»; the full participle follows. */
  readonly passive: readonly string[];
  readonly present: readonly string[];
  readonly future: readonly string[];
  readonly nom?: string;
  readonly acc?: string;
  readonly dat?: string;
  readonly ins?: string;
  /** By preposition: the case it governs and the role it fills. */
  readonly prepositions: Readonly<Record<string, readonly ['gen' | 'dat' | 'acc' | 'ins' | 'loc', string]>>;
  /** At least one of these must be filled. */
  readonly needs: readonly string[];
  /** A noun that must stand beside the verb: «выставил счёт». */
  readonly beside?: readonly string[];
}

const THROUGH = {
  через: ['acc', 'intermediary'],
  'при посредничестве': ['gen', 'intermediary'],
  'с помощью': ['gen', 'intermediary'],
  'при содействии': ['gen', 'intermediary'],
} as const;

export const RUSSIAN_FRAMES: readonly RussianFrame[] = [
  {
    name: 'поставить',
    kind: 'supply',
    phase: 'delivered',
    past: ['поставил', 'поставлял', 'передал', 'доставил', 'передавал', 'доставлял'],
    passive: ['поставлен', 'передан', 'доставлен'],
    present: ['поставляет', 'поставляют', 'передаёт', 'передают', 'доставляет', 'доставляют'],
    future: ['поставит', 'поставят', 'передаст', 'передадут', 'доставит', 'доставят'],
    nom: 'supplier',
    acc: 'goods',
    dat: 'recipient',
    prepositions: {
      ...THROUGH,
      'в адрес': ['gen', 'recipient'],
      для: ['gen', 'endUser'],
      от: ['gen', 'supplier'],
      'от имени': ['gen', 'supplier'],
    },
    needs: ['goods'],
  },
  {
    name: 'отгрузить',
    kind: 'supply',
    phase: 'shipped',
    past: ['отгрузил', 'отправил', 'отгружал', 'отправлял'],
    passive: ['отгружен', 'отправлен'],
    present: ['отгружает', 'отгружают', 'отправляет', 'отправляют'],
    future: ['отгрузит', 'отгрузят', 'отправит', 'отправят'],
    nom: 'supplier',
    acc: 'goods',
    dat: 'recipient',
    prepositions: {
      ...THROUGH,
      'в адрес': ['gen', 'recipient'],
      для: ['gen', 'endUser'],
      от: ['gen', 'supplier'],
    },
    needs: ['goods'],
  },
  {
    name: 'продать',
    kind: 'supply',
    past: ['продал', 'продавал', 'экспортировал', 'перепродал', 'реэкспортировал'],
    passive: ['продан', 'экспортирован', 'перепродан'],
    present: ['продаёт', 'продают', 'экспортирует', 'экспортируют'],
    future: ['продаст', 'продадут'],
    nom: 'supplier',
    acc: 'goods',
    dat: 'recipient',
    prepositions: { ...THROUGH, для: ['gen', 'endUser'] },
    needs: ['goods'],
  },
  {
    name: 'купить',
    kind: 'supply',
    past: [
      'купил',
      'закупил',
      'покупал',
      'закупал',
      'приобрёл',
      'приобрел',
      'приобретал',
      'импортировал',
      'ввёз',
      'ввез',
    ],
    infinitive: ['приобрести'],
    passive: ['куплен', 'закуплен', 'приобретён', 'приобретен', 'ввезён', 'ввезен', 'импортирован'],
    present: [
      'покупает',
      'покупают',
      'закупает',
      'закупают',
      'приобретает',
      'приобретают',
      'импортирует',
      'импортируют',
    ],
    future: ['купит', 'купят', 'закупит', 'закупят', 'приобретёт', 'приобретут'],
    nom: 'recipient',
    acc: 'goods',
    prepositions: { ...THROUGH, у: ['gen', 'supplier'], от: ['gen', 'supplier'], для: ['gen', 'endUser'] },
    needs: ['goods'],
  },
  {
    name: 'получить',
    kind: 'supply',
    phase: 'delivered',
    past: ['получил', 'получал'],
    passive: ['получен'],
    present: ['получает', 'получают'],
    future: ['получит', 'получат'],
    nom: 'recipient',
    acc: 'goods',
    prepositions: { ...THROUGH, от: ['gen', 'supplier'], у: ['gen', 'supplier'] },
    needs: ['goods'],
  },
  {
    name: 'заказать',
    kind: 'supply',
    phase: 'contracted',
    past: ['заказал', 'заказывал'],
    passive: ['заказан'],
    present: ['заказывает', 'заказывают'],
    future: ['закажет', 'закажут'],
    nom: 'recipient',
    acc: 'goods',
    prepositions: { ...THROUGH, у: ['gen', 'supplier'], для: ['gen', 'endUser'] },
    needs: ['goods'],
  },
  {
    name: 'выставить счёт',
    kind: 'supply',
    phase: 'invoiced',
    past: ['выставил', 'выставлял'],
    passive: ['выставлен'],
    present: ['выставляет', 'выставляют'],
    future: ['выставит', 'выставят'],
    nom: 'supplier',
    dat: 'recipient',
    prepositions: { за: ['acc', 'goods'], на: ['acc', 'goods'], 'в адрес': ['gen', 'recipient'] },
    needs: ['goods'],
    beside: ['счёт', 'счет', 'инвойс'],
  },
  {
    name: 'оплатить',
    kind: 'payment',
    phase: 'paid',
    past: ['оплатил', 'заплатил', 'перечислил', 'перевёл', 'перевел', 'выплатил', 'уплатил'],
    infinitive: ['перевести'],
    passive: ['оплачен', 'перечислен', 'переведён', 'переведен', 'выплачен'],
    present: ['оплачивает', 'перечисляет', 'переводит'],
    future: ['оплатит', 'перечислит', 'заплатит', 'переведёт'],
    nom: 'payer',
    acc: 'goods',
    dat: 'payee',
    prepositions: {
      за: ['acc', 'goods'],
      'на счёт': ['gen', 'payee'],
      'на счет': ['gen', 'payee'],
      'в адрес': ['gen', 'payee'],
    },
    needs: ['payer', 'payee', 'goods'],
  },
  {
    name: 'произвести',
    kind: 'production',
    past: ['произвёл', 'произвел', 'производил', 'изготовил', 'выпустил', 'выпускал', 'собрал'],
    infinitive: ['произвести'],
    passive: ['произведён', 'произведен', 'изготовлен', 'выпущен', 'собран'],
    present: [
      'производит',
      'производят',
      'выпускает',
      'выпускают',
      'изготавливает',
      'изготавливают',
      'собирает',
    ],
    future: ['произведёт', 'выпустит', 'изготовит'],
    nom: 'producer',
    acc: 'product',
    prepositions: { 'с помощью': ['gen', 'helper'], 'при помощи': ['gen', 'helper'] },
    needs: ['product'],
  },
  {
    name: 'разработать',
    kind: 'development',
    past: ['разработал', 'создал', 'разрабатывал'],
    passive: ['разработан', 'создан'],
    present: ['разрабатывает', 'разрабатывают'],
    future: ['разработает', 'разработают'],
    nom: 'developer',
    acc: 'product',
    prepositions: {
      'с помощью': ['gen', 'helper'],
      'при помощи': ['gen', 'helper'],
      'при участии': ['gen', 'helper'],
    },
    needs: ['product'],
  },
  {
    name: 'испытать',
    kind: 'test',
    phase: 'tested',
    past: ['испытал', 'испытывал', 'протестировал'],
    passive: ['испытан', 'протестирован'],
    present: ['испытывает', 'испытывают'],
    future: ['испытает', 'испытают'],
    nom: 'tester',
    acc: 'product',
    prepositions: {},
    needs: ['product'],
  },
  {
    name: 'посетить',
    kind: 'travel',
    past: ['посетил', 'посещал'],
    passive: [],
    present: ['посещает', 'посещают'],
    future: ['посетит', 'посетят'],
    nom: 'traveller',
    acc: 'destination',
    prepositions: {},
    needs: ['destination'],
  },
  {
    name: 'прибыть',
    kind: 'travel',
    past: ['прибыл', 'приехал', 'прилетел', 'приезжал', 'вылетел', 'выехал'],
    passive: [],
    present: ['прибывает', 'прибывают'],
    future: ['прибудет', 'прибудут', 'вылетит', 'вылетят'],
    nom: 'traveller',
    prepositions: { в: ['acc', 'destination'], на: ['acc', 'destination'], из: ['gen', 'origin'] },
    needs: ['destination', 'origin'],
  },
  {
    name: 'обучить',
    kind: 'assistance',
    past: ['обучил', 'обучал'],
    passive: ['обучен'],
    present: ['обучает', 'обучают'],
    future: ['обучит', 'обучат'],
    nom: 'provider',
    acc: 'recipient',
    prepositions: {},
    needs: ['recipient'],
  },
  {
    name: 'владеть',
    kind: 'ownership',
    past: ['владел'],
    passive: [],
    present: ['владеет', 'владеют'],
    future: [],
    nom: 'owner',
    ins: 'owned',
    prepositions: {},
    needs: ['owned'],
  },
  {
    name: 'принадлежать',
    kind: 'ownership',
    past: ['принадлежал'],
    passive: [],
    present: ['принадлежит', 'принадлежат'],
    future: [],
    nom: 'owned',
    dat: 'owner',
    prepositions: {},
    needs: ['owner'],
  },
];

/** «поставка двигателей заводу»: nouns of happening with the genitive of what and the dative of to whom. */
export const RUSSIAN_NOUN_FRAMES: readonly { readonly noun: string; readonly phase?: string }[] = [
  { noun: 'поставка', phase: 'delivered' },
  { noun: 'отгрузка', phase: 'shipped' },
  { noun: 'продажа' },
];
