/** Forms of the nouns of the lexicon. The ending of the lemma tells the declension; what it does not tell is marked in the row. */
import { type Cells, cellOf, type Gender, OF_GENDER, parseCells } from './cells.ts';
import { adjectiveForms } from './adjective.ts';

export interface NounRow {
  readonly lemma: string;
  /** The stem of the forms other than the lemma, where it differs: «владельц». */
  readonly stem: string | undefined;
  readonly marks: ReadonlySet<string>;
  readonly groups: readonly string[];
}

export interface NounForm {
  readonly form: string;
  readonly cells: Cells;
}

const MARKS = new Set(['f', 'm', 'n', '0', 'A', 'P', 'a', 'V']);

/** A row as the tables write it: `владелец/владельц a owner`. */
export function parseNounRow(row: string): NounRow {
  const [head = '', ...rest] = row.trim().split(/\s+/u);
  const [lemma = '', stem] = head.split('/');
  return {
    lemma,
    stem,
    marks: new Set(rest.filter((word) => MARKS.has(word))),
    groups: rest.filter((word) => !MARKS.has(word)),
  };
}

/** Endings by declension: how much of the lemma falls, then singular and plural from nominative to locative; `/` parts variants. */
interface Declined {
  readonly gender: Gender;
  readonly drop: number;
  readonly singular: readonly string[];
  readonly plural: readonly string[];
}

function table(gender: Gender, drop: number, singular: string, plural: string): Declined {
  const cut = (line: string): string[] => line.split(' ').map((ending) => ending.replaceAll('-', ''));
  return { gender, drop, singular: cut(singular), plural: cut(plural) };
}

const RU = {
  hard: table('m', 0, '- а у - ом е', 'ы ов ам ы ами ах'),
  velar: table('m', 0, '- а у - ом е', 'и ов ам и ами ах'),
  hiss: table('m', 0, '- а у - ем/ом е', 'и ей ам и ами ах'),
  ts: table('m', 0, '- а у - ем/ом е', 'ы ев ам ы ами ах'),
  softM: table('m', 1, 'ь я ю ь ем/ём е', 'и ей ям и ями ях'),
  iot: table('m', 1, 'й я ю й ем е', 'и ев ям и ями ях'),
  iy: table('m', 1, 'й я ю й ем и', 'и ев ям и ями ях'),
  a: table('f', 1, 'а ы е у ой е', 'ы - ам ы ами ах'),
  ka: table('f', 1, 'а и е у ой е', 'и - ам и ами ах'),
  tsa: table('f', 1, 'а ы е у ей е', 'ы - ам ы ами ах'),
  ya: table('f', 1, 'я и е ю ей е', 'и ь/й ям и ями ях'),
  iya: table('f', 1, 'я и и ю ей и', 'и й ям и ями ях'),
  softF: table('f', 1, 'ь и и ь ью и', 'и ей ям/ам и ями/ами ях/ах'),
  o: table('n', 1, 'о а у о ом е', 'а - ам а ами ах'),
  ie: table('n', 1, 'е я ю е ем и/е', 'я й ям я ями ях'),
  e: table('n', 1, 'е а/я у/ю е ем е', 'а/я - ам/ям а/я ами/ями ах/ях'),
} as const;

const UK = {
  hard: table('m', 0, '- а/у у/ові - ом і/у/ові', 'и ів ам и ами ах'),
  hiss: table('m', 0, '- а/у у/еві - ем і/у/еві', 'і ів ам і ами ах'),
  soft: table('m', 0, '- я ю/еві - ем і/ю/еві', 'і ів ям і ями ях'),
  softM: table('m', 1, 'ь я ю/еві ь ем і/ю/еві', 'і ів ям і ями ях'),
  iot: table('m', 1, 'й я/ю ю/єві й єм ї/ю', 'ї їв ям ї ями ях'),
  a: table('f', 1, 'а и і у ою і', 'и - ам и ами ах'),
  ka: table('f', 1, 'а и ці у ою ці', 'и - ам и ами ах'),
  zha: table('f', 1, 'а і і у ею і', 'і - ам і ами ах'),
  ya: table('f', 1, 'я і і ю ею і', 'і ь ям і ями ях'),
  iya: table('f', 1, 'я ї ї ю єю ї', 'ї й ям ї ями ях'),
  softF: table('f', 1, 'ь і/и і ь ю і', 'і ей ям і ями ях'),
  bareF: table('f', 0, '- і і - ю і', 'і ей ам/ям і ами/ями ах/ях'),
  o: table('n', 1, 'о а у о ом і', 'а - ам а ами ах'),
  nya: table('n', 1, 'я я ю я ям і/ю', 'я ь ям я ями ях'),
  e: table('n', 1, 'е а/я у/ю е ем і', 'а/я ь/- ам/ям а/я ами/ями ах/ях'),
} as const;

const CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'loc'] as const;

/** Every form of a noun with the cells it may stand in. */
export function nounForms(row: NounRow, language: 'ru' | 'uk'): NounForm[] {
  const { lemma, marks } = row;
  if (marks.has('0'))
    return [{ form: lemma, cells: parseCells(`nom,gen,dat,acc,ins,loc ${genderMark(marks) ?? 'm'}pl`) }];
  if (marks.has('A')) return adjectivalForms(lemma, marks, language);
  if (marks.has('P')) return pluralOnly(lemma, language);
  const declined = declensionOf(lemma, marks, language);
  const gender = marks.has('m') ? 'm' : declined.gender;
  const stem = row.stem ?? lemma.slice(0, lemma.length - declined.drop);
  const forms: NounForm[] = [{ form: lemma, cells: cellOf('nom', gender) }];
  const living = marks.has('a');
  const add = (endings: readonly string[], of: Gender): void => {
    for (const [index, variants] of endings.entries()) {
      const name = CASES[index] ?? 'nom';
      if (name === 'nom' && of !== 'pl') continue;
      // «катера», «счета»
      const told = of === 'pl' && marks.has('V') && (name === 'nom' || name === 'acc') ? 'а' : variants;
      for (const ending of told.split('/')) {
        // «креслення»: «креслень».
        const single = declined === UK.nya && name === 'gen' && of === 'pl';
        const soft = ending === 'ці' ? softened(stem) : (single ? stem.slice(0, -1) : stem) + ending;
        const bare = name === 'acc' && of === 'm' ? lemma : soft;
        const form = ending === '' && name === 'gen' && of === 'pl' ? genitivePlural(stem, language) : bare;
        if (name === 'acc' && living && (of === 'm' || of === 'pl')) continue;
        forms.push({ form, cells: cellOf(name, of) });
        if (name === 'gen' && living && (of === 'm' || of === 'pl'))
          forms.push({ form, cells: cellOf('acc', of) });
      }
    }
  };
  add(declined.singular, gender);
  add(declined.plural, 'pl');
  if (language === 'uk' && (declined === UK.softF || declined === UK.bareF))
    forms.push({ form: `${stem}${stem.slice(-1)}ю`, cells: cellOf('ins', 'f') });
  return forms;
}

function genderMark(marks: ReadonlySet<string>): string | undefined {
  return marks.has('f') ? 'f' : marks.has('n') ? 'n' : marks.has('m') ? 'm' : undefined;
}

function declensionOf(lemma: string, marks: ReadonlySet<string>, language: 'ru' | 'uk'): Declined {
  const last = lemma.slice(-1);
  if (language === 'ru') {
    if (last === 'ь') return marks.has('f') ? RU.softF : RU.softM;
    if (lemma.endsWith('ий')) return RU.iy;
    if (last === 'й') return RU.iot;
    if (lemma.endsWith('ия')) return RU.iya;
    if (last === 'я') return RU.ya;
    if (last === 'а') return /[кгхжшчщ]а$/u.test(lemma) ? RU.ka : lemma.endsWith('ца') ? RU.tsa : RU.a;
    if (last === 'о') return RU.o;
    if (/[иь]е$/u.test(lemma) || lemma.endsWith('ьё')) return RU.ie;
    if (last === 'е') return RU.e;
    if (/[кгх]$/u.test(last)) return RU.velar;
    if (/[жшчщ]/u.test(last)) return RU.hiss;
    return last === 'ц' ? RU.ts : RU.hard;
  }
  if (last === 'ь') return marks.has('f') ? UK.softF : UK.softM;
  if (last === 'й') return UK.iot;
  if (lemma.endsWith('ія')) return UK.iya;
  if (/(.)\1я$/u.test(lemma)) return UK.nya;
  if (last === 'я') return UK.ya;
  if (last === 'а')
    return /[кгх]а$/u.test(lemma)
      ? UK.ka
      : /[жшчщ]а$/u.test(lemma)
        ? UK.zha
        : lemma.endsWith('ця')
          ? UK.ya
          : UK.a;
  if (last === 'о') return UK.o;
  if (last === 'е') return UK.e;
  if (marks.has('f')) return UK.bareF;
  if (/[жшчщ]/u.test(last)) return UK.hiss;
  return /(?:ец|єц)$/u.test(lemma) ? UK.soft : UK.hard;
}

/** «фабрика»: «фабриці»; «книга»: «книзі». */
function softened(stem: string): string {
  return `${stem.slice(0, -1)}${{ к: 'ц', г: 'з', х: 'с' }[stem.slice(-1)] ?? stem.slice(-1)}і`;
}

/** «поставка»: «поставок», with the vowel that steps in; «предприятие» has its ending in the table. */
function genitivePlural(stem: string, language: 'ru' | 'uk'): string {
  if (/[жшчщ]к$/u.test(stem)) return `${stem.slice(0, -1)}${language === 'uk' ? 'ок' : 'ек'}`;
  if (/[^аеёиоуыэюяіїє]к$/u.test(stem))
    return `${stem.replace(/ь?к$/u, '')}${stem.endsWith('ьк') ? 'ек' : 'ок'}`;
  return stem;
}

function adjectivalForms(lemma: string, marks: ReadonlySet<string>, language: 'ru' | 'uk'): NounForm[] {
  const living = marks.has('a');
  const own =
    OF_GENDER[marks.has('f') || /[ая]я?$/u.test(lemma) ? 'f' : marks.has('n') ? 'n' : 'm'] | OF_GENDER.pl;
  const plural = /(?:ие|ые|і)$/u.test(lemma);
  return adjectiveForms(lemma, language).flatMap(({ form, cells }) => {
    let kept = cells & (plural ? OF_GENDER.pl : own);
    if (living) kept &= ~cellOf('acc', 'm') | 0;
    return kept === 0
      ? []
      : [{ form, cells: living && (cells & cellOf('gen', 'm')) !== 0 ? kept | cellOf('acc', 'm') : kept }];
  });
}

function pluralOnly(lemma: string, language: 'ru' | 'uk'): NounForm[] {
  const stem = lemma.slice(0, -1);
  const soft = /[ия]$/u.test(lemma) && language === 'ru';
  const a = soft && !/[кгхжшчщ]и$/u.test(lemma) ? 'я' : /[її]$/u.test(lemma) ? 'я' : 'а';
  const genitive =
    language === 'ru'
      ? [`${stem}ов`, `${stem}ей`, `${stem}й`, stem, `${stem}ев`]
      : [`${stem}ів`, stem, `${stem}ей`, `${stem}ь`];
  return [
    { form: lemma, cells: parseCells('nom,acc pl') },
    ...genitive.map((form) => ({ form, cells: cellOf('gen', 'pl') })),
    { form: `${stem}${a}м`, cells: cellOf('dat', 'pl') },
    { form: `${stem}${a}ми`, cells: cellOf('ins', 'pl') },
    { form: `${stem}${a}х`, cells: cellOf('loc', 'pl') },
  ];
}
