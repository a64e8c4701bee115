/**
 * Forms of the verbs of the lexicon. A row is an infinitive with its conjugation: `1` читает, `2` ставит (and -еть), `ов` -ует, `ва` даёт,
 * `да` даст, `ну` -нет, or `=` with its third persons and past written out. Russian and Ukrainian share the scheme.
 */
import { adjectiveForms, formsOfStem } from './adjective.ts';
import { type Cells, OF_GENDER, parseCells } from './cells.ts';

export type VerbShape =
  | 'past'
  | 'present'
  | 'future'
  | 'infinitive'
  | 'short'
  | 'impersonal'
  | 'passive'
  | 'active'
  | 'converb';

export interface VerbForm {
  readonly form: string;
  readonly shape: VerbShape;
  /** What its subject, or what it describes, must agree with. */
  readonly cells: Cells;
  /** In -ся and not by nature: told of what it is done to. */
  readonly reflexive: boolean;
  readonly person: 1 | 3;
}

interface Stems {
  readonly singular: string;
  readonly plural: string;
  readonly past: string;
  readonly passive: string | undefined;
  readonly perfective: boolean;
}

const NOM = {
  m: parseCells('nom m'),
  f: parseCells('nom f'),
  n: parseCells('nom n'),
  pl: parseCells('nom pl'),
};
const ONE = NOM.m | NOM.f | NOM.n;

/** The infinitive of a row and all its forms. */
export function verbForms(row: string, language: 'ru' | 'uk'): { lemma: string; forms: VerbForm[] } {
  const words = row.trim().split(/\s+/u);
  const lemma = words[0] ?? '';
  if (words[1] === 'A') return { lemma, forms: adjectival(lemma, language) };
  const natural = /(?:ся|сь)$/u.test(lemma);
  const bare = natural ? lemma.slice(0, -2) : lemma;
  const stems = stemsOf(bare, words.slice(1), language, natural);
  const forms: VerbForm[] = [];
  const add = (form: string, shape: VerbShape, cells: Cells, reflexive = false, person: 1 | 3 = 3): void => {
    forms.push({ form, shape, cells, reflexive, person });
  };
  const finite = (form: string, shape: VerbShape, cells: Cells, person: 1 | 3 = 3): void => {
    if (!natural) add(form, shape, cells, false, person);
    for (const own of reflexiveOf(form, language)) add(own, shape, cells, !natural, person);
  };
  finite(bare, 'infinitive', parseCells('nom,dat'));
  const tense = stems.perfective || /^(?:быть|бути)$/u.test(bare) ? 'future' : 'present';
  finite(stems.singular, tense, ONE);
  finite(stems.plural, tense, NOM.pl);
  for (const form of firstPlural(stems.singular, language)) finite(form, tense, NOM.pl, 1);
  for (const [form, cells] of pastForms(stems.past, language)) finite(form, 'past', cells);
  if (language === 'uk' && !stems.perfective)
    for (const [ending, cells] of [
      ['ме', ONE],
      ['муть', NOM.pl],
    ] as const)
      finite(`${bare}${ending}`, 'future', cells);
  if (stems.passive !== undefined) passiveForms(stems.passive, language, add);
  participles(bare, stems, language, natural, add);
  for (const form of bare === 'бути' ? ['є'] : bare === 'быть' ? ['есть', 'суть'] : [])
    add(form, 'present', ONE | NOM.pl);
  return { lemma, forms };
}

/** Adjectives with arguments of their own, read as participles: «подконтрольный холдингу». */
function adjectival(lemma: string, language: 'ru' | 'uk'): VerbForm[] {
  return adjectiveForms(lemma, language).map(({ form, cells }) => ({
    form,
    shape: 'active',
    cells,
    reflexive: false,
    person: 3,
  }));
}

function reflexiveOf(form: string, language: 'ru' | 'uk'): string[] {
  if (language === 'uk')
    return /(?:ть|в)$/u.test(form)
      ? [`${form}ся`]
      : [`${form.replace(/є$/u, 'єть').replace(/е$/u, 'еть')}ся`, `${form}сь`];
  return [/[аеёиоуыэюя]$/u.test(form) ? `${form}сь` : `${form}ся`];
}

function stemsOf(bare: string, rest: readonly string[], language: 'ru' | 'uk', natural: boolean): Stems {
  const uk = language === 'uk';
  if (rest[0] === '=') {
    const strip = (form: string): string => (natural ? form.replace(/(?:ся|сь)$/u, '') : form);
    const [, singular = '', plural = '', past = '', passive] = rest;
    const own = uk && natural ? strip(singular).replace(/еть$/u, 'е').replace(/єть$/u, 'є') : strip(singular);
    return {
      singular: own,
      plural: strip(plural),
      past: strip(past).replace(uk ? /ло$/u : /(?<=[аои])ло$/u, uk ? 'в' : 'л'),
      passive: passive === undefined || passive === '-' ? undefined : passive,
      // Written out: a prefixed stem is mostly perfective; those that are not are told by their third person in the tables of being.
      perfective: isPerfective(bare),
    };
  }
  let [conjugation = '1', ...more] = rest;
  let perfective = conjugation.endsWith('p');
  if (/^(?:ов|ва|да|ну)$/u.test(conjugation)) {
    perfective = conjugation === 'да' || conjugation === 'ну' || more[0] === 'p';
    if (more[0] === 'p' || more[0] === 'i') more = more.slice(1);
  } else conjugation = conjugation.slice(0, -1);
  const [passive] = more;
  const stem = bare.slice(0, bare.length - 2);
  const past = uk ? `${stem}в` : `${stem}л`;
  const told = passive === '-' ? undefined : passive;
  const short = (base: string): string => (uk ? `${base}ий` : base);
  switch (conjugation) {
    case '2': {
      const root = stem.slice(0, -1);
      const hiss = /[жшчщ]$/u.test(root);
      const soft = softened(root, language);
      const many = uk ? (hiss ? 'ать' : /[бпвмф]$/u.test(root) ? 'лять' : 'ять') : hiss ? 'ат' : 'ят';
      return {
        singular: `${root}${uk ? 'ить' : 'ит'}`,
        plural: `${root}${many}`,
        past,
        passive: told ?? (passive === '-' ? undefined : short(`${soft}ен`)),
        perfective,
      };
    }
    case 'ов': {
      const root = bare.slice(0, bare.length - 5);
      const joint =
        /[юєе]в?$/u.test(bare.slice(root.length, root.length + 1)) && !/[ое]/u.test(bare.charAt(root.length))
          ? 'ю'
          : 'у';
      return {
        singular: `${root}${joint}${uk ? 'є' : 'ет'}`,
        plural: `${root}${joint}${uk ? 'ють' : 'ют'}`,
        past,
        passive:
          told ??
          (passive === '-' ? undefined : uk ? `${root}${joint === 'ю' ? 'йований' : 'ований'}` : `${stem}н`),
        perfective,
      };
    }
    case 'ва': {
      const root = bare.slice(0, bare.length - (uk ? 4 : 4));
      return {
        singular: `${root}${uk ? 'є' : 'ёт'}`,
        plural: `${root}${uk ? 'ють' : 'ют'}`,
        past,
        passive: told,
        perfective,
      };
    }
    case 'да':
      return {
        singular: uk ? `${stem}сть` : `${stem}ст`,
        plural: uk ? `${stem}дуть` : `${stem}дут`,
        past,
        passive: told ?? (passive === '-' ? undefined : short(`${stem}н`)),
        perfective,
      };
    case 'ну':
      return {
        singular: `${bare.slice(0, -3)}${uk ? 'не' : 'ет'}`,
        plural: `${bare.slice(0, -3)}${uk ? 'нуть' : 'ут'}`,
        past,
        passive: told,
        perfective,
      };
    default:
      return {
        singular: `${stem}${uk ? 'є' : 'ет'}`,
        plural: `${stem}${uk ? 'ють' : 'ют'}`,
        past,
        passive: told ?? (uk && passive !== '-' && perfective ? `${stem}ний` : undefined),
        perfective,
      };
  }
}

/** Prefixed irregular verbs are perfective; these have no such prefix, or are not. */
const NOT_PERFECTIVE =
  /^(?:писать|писати|мочь|могти|хотеть|хотіти|жить|жити|вести|знать|видеть|бачити|иметь|мати|ездить|їздити|казати|вчити|идти|йти|брати|лежать|стоять|стояти|гласить|зависеть|содержать|містити|становити|владеть|володіти|принадлежать|належати|входить|руководить|намереваться|являться|знаходити|находиться|располагаться|базироваться|базуватися|встречаться|зустрічатися|числиться|считаться|вважатися|называться|називатися|оставаться|залишатися|готовиться|готуватися|собираться|збиратися|рассчитывать|говориться|значиться|значитися|йтися|касаться|стосуватися|заниматься|займатися|относиться|храниться|получаться|надеяться|сподіватися|подлежать|предстоять|обязываться|пытаться|намагатися|отказываться|відмовлятися|розміщуватися|приїздити|быть|бути)/u;

function isPerfective(bare: string): boolean {
  return !NOT_PERFECTIVE.test(bare) && !NOT_PERFECTIVE.test(`${bare}ся`);
}

/** «купить»: «куплен»; «отгрузить»: «отгружен». */
function softened(root: string, language: 'ru' | 'uk'): string {
  if (/[бпвмф]$/u.test(root)) return `${root}л`;
  if (root.endsWith('ст')) return `${root.slice(0, -2)}щ`;
  const last = root.slice(-1);
  const soft = (language === 'uk' ? { з: 'ж', с: 'ш', т: 'ч', д: 'дж' } : { з: 'ж', с: 'ш', т: 'ч', д: 'ж' })[
    last
  ];
  return soft === undefined ? root : `${root.slice(0, -1)}${soft}`;
}

function firstPlural(singular: string, language: 'ru' | 'uk'): string[] {
  if (language === 'uk')
    return [singular.replace(/ить$/u, 'имо').replace(/є$/u, 'ємо').replace(/е$/u, 'емо')].filter(
      (form) => form !== singular,
    );
  return singular.endsWith('т') && !singular.endsWith('ст') ? [`${singular.slice(0, -1)}м`] : [];
}

function pastForms(past: string, language: 'ru' | 'uk'): [string, Cells][] {
  if (language === 'uk') {
    const stem =
      past.endsWith('в') && !/[бпгдкзс]$/u.test(past)
        ? `${ukrainianStem(past.slice(0, -1))}л`
        : `${openVowel(past)}л`;
    return [
      [past, NOM.m],
      [`${stem}а`, NOM.f],
      [`${stem}о`, NOM.n],
      [`${stem}и`, NOM.pl],
    ];
  }
  // «приобрёл», «приобрела»; but «пришёл», «пришла», and «ввёз», «ввезла».
  const stem = past.endsWith('шёл')
    ? `${past.slice(0, -2)}л`
    : `${past.replace('ё', 'е').replace(/л$/u, '')}л`;
  const forms: [string, Cells][] = [
    [past, NOM.m],
    [`${stem}а`, NOM.f],
    [`${stem}о`, NOM.n],
    [`${stem}и`, NOM.pl],
  ];
  if (past.includes('ё')) forms.push([past.replace('ё', 'е'), NOM.m]);
  return forms;
}

/** «вів»: «вела»; «прийшов»: «прийшла». */
function ukrainianStem(stem: string): string {
  if (/(?:прий|пі|обій|надій|зна)шо$/u.test(stem) || stem.endsWith('йшо')) return stem.slice(0, -1);
  return /(?:^|[^аеєиіїоуюя])(?:прові|ві|введі|зві|уві|вві)$/u.test(stem) || stem.endsWith('ві')
    ? `${stem.slice(0, -1)}е`
    : stem;
}

/** «ввіз»: «ввезла»; «міг»: «могла». */
function openVowel(past: string): string {
  return past.replace(/і(?=[зсн]$)/u, 'е').replace(/і(?=г$)/u, 'о');
}

type Add = (form: string, shape: VerbShape, cells: Cells, reflexive?: boolean) => void;

function passiveForms(passive: string, language: 'ru' | 'uk', add: Add): void {
  if (language === 'uk') {
    const stem = passive.replace(/ий$/u, '');
    for (const { form, cells } of formsOfStem(stem, 'uk')) add(form, 'passive', cells);
    add(`${stem}о`, 'impersonal', OF_GENDER.n);
    return;
  }
  for (const short of passive.includes('ё') ? [passive, passive.replace('ё', 'е')] : [passive]) {
    add(short, 'short', NOM.m);
    add(`${short}а`, 'short', NOM.f);
    add(`${short}о`, 'short', NOM.n);
    add(`${short}ы`, 'short', NOM.pl);
    const full = short.endsWith('т') ? short : `${short}н`;
    for (const { form, cells } of formsOfStem(full, 'ru')) add(form, 'passive', cells);
  }
}

function participles(bare: string, stems: Stems, language: 'ru' | 'uk', natural: boolean, add: Add): void {
  const tail = natural ? (language === 'uk' ? 'сь' : 'сь') : '';
  if (language === 'uk') {
    if (stems.perfective && stems.past.endsWith('в')) add(`${stems.past}ши${tail}`, 'converb', 0);
    if (!stems.perfective) add(`${stems.plural.replace(/ть$/u, '')}чи${tail}`, 'converb', 0);
    return;
  }
  if (stems.perfective) {
    if (stems.past.endsWith('л')) {
      const stem = stems.past.slice(0, -1);
      add(natural ? `${stem}вшись` : `${stem}в`, 'converb', 0);
    }
    if (/дя$|йдя$/u.test(bare)) add(bare, 'converb', 0);
  } else {
    const root = stems.plural.replace(/(?:ют|ут|ят|ат)$/u, '');
    add(`${root}${/[жшчщ]$/u.test(root) ? 'а' : 'я'}${tail}`, 'converb', 0);
    if (bare.endsWith('авать')) add(`${bare.slice(0, -2)}я`, 'converb', 0);
    for (const { form, cells } of formsOfStem(`${stems.plural.slice(0, -1)}щ`, 'ru'))
      add(natural ? `${form}ся` : form, 'active', cells);
    const present = stems.singular.endsWith('ит')
      ? `${stems.singular.slice(0, -2)}им`
      : stems.singular.endsWith('ет')
        ? `${stems.singular.slice(0, -2)}ем`
        : undefined;
    if (present !== undefined && !natural)
      for (const { form, cells } of formsOfStem(present, 'ru')) add(form, 'passive', cells);
  }
  const past = stems.past.endsWith('л') ? `${stems.past.slice(0, -1)}вш` : `${stems.past}ш`;
  for (const { form, cells } of formsOfStem(past, 'ru')) add(natural ? `${form}ся` : form, 'active', cells);
}
