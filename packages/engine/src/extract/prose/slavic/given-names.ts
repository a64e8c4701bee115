/** Given names and patronymics in all their cases: what shows that capital words are a person's name, and in which case. */
import { GIVEN_NAMES } from '../../../data/match/given-names.ts';
import { caseForms } from '../../../values/index.ts';
import { CASE_NAMES, type Cells, cellOf } from './cells.ts';

export interface GivenForm {
  readonly nominative: string;
  readonly cells: Cells;
}

const MEN_IN_A =
  /^(?:никита|илья|ілля|фома|лука|кузьма|микола|микита|данила|савва|сава|хома|саша|вова|дима|слава|костя|женя|гоша|паша|миша|петя|ваня|коля|толя|юра)$/u;
/** Given names that end hard and decline softly: «Ігорем», «Лазарю». */
const SOFT_UKRAINIAN = /^(?:ігор|лазар)$/u;

function softened(forms: readonly string[]): readonly string[] {
  return forms.flatMap((form) => [
    form,
    form.replace(/ом$/u, 'ем').replace(/а$/u, 'я').replace(/у$/u, 'ю').replace(/ові$/u, 'еві'),
  ]);
}

const built = new Map<'ru' | 'uk', ReadonlyMap<string, readonly GivenForm[]>>();

function formsOf(language: 'ru' | 'uk'): ReadonlyMap<string, readonly GivenForm[]> {
  const held = built.get(language);
  if (held !== undefined) return held;
  const made = new Map<string, GivenForm[]>();
  for (const name of GIVEN_NAMES.split(/\s+/u)) {
    if (!/^[\p{Script=Cyrillic}'’-]{2,}$/u.test(name)) continue;
    const gender = /[ая]$/u.test(name) && !MEN_IN_A.test(name) ? 'f' : 'm';
    for (const [slot, hard] of caseForms(name, language).entries()) {
      const forms = SOFT_UKRAINIAN.test(name) && language === 'uk' ? softened(hard) : hard;
      const cells = cellOf(CASE_NAMES[slot] ?? 'nom', gender);
      for (const form of forms) {
        const known = made.get(form) ?? [];
        const same = known.find(({ nominative }) => nominative === name);
        if (same === undefined) known.push({ nominative: name, cells });
        else known[known.indexOf(same)] = { nominative: name, cells: same.cells | cells };
        made.set(form, known);
      }
    }
  }
  built.set(language, made);
  return made;
}

/** The given names a lower-case word may be a form of. */
export function givenForms(lower: string, language: 'ru' | 'uk'): readonly GivenForm[] {
  return formsOf(language).get(lower) ?? [];
}

const PATRONYMIC: readonly (readonly [RegExp, 'nom' | 'gen' | 'dat' | 'ins' | 'loc', 'm' | 'f'])[] = [
  [/(?:[оеєё]вич|[ьи]ч|йович)$/u, 'nom', 'm'],
  [/[оеєё]вича$/u, 'gen', 'm'],
  [/[оеєё]вич(?:у|еві)$/u, 'dat', 'm'],
  [/[оеєё]вичем$/u, 'ins', 'm'],
  [/[оеєё]виче$/u, 'loc', 'm'],
  [/(?:[оеє]вна|[иі]чна|[іїи]вна)$/u, 'nom', 'f'],
  [/(?:[оеє]вны|[оеє]вни|[іїи]вни)$/u, 'gen', 'f'],
  [/(?:[оеє]вне|[іїи]вні)$/u, 'dat', 'f'],
  [/(?:[оеє]вной|[іїи]вною)$/u, 'ins', 'f'],
];

/** The cells of a patronymic; undefined for a word that is none. */
export function patronymicCells(lower: string): Cells | undefined {
  if (lower.length < 7) return undefined;
  const row = PATRONYMIC.find(([pattern]) => pattern.test(lower));
  if (row === undefined) return undefined;
  const [, name, gender] = row;
  const cells = cellOf(name, gender);
  if (name === 'gen' && gender === 'm') return cells | cellOf('acc', 'm');
  return name === 'dat' && gender === 'f' ? cells | cellOf('loc', 'f') : cells;
}
