/** Former and other names: «(ранее — «Ильмень»)», «известная также как X», «переименован в X»; acronyms in brackets. */
import type { RoleName } from '../../../model/index.ts';
import type { Clause } from './clause.ts';
import type { Language } from './language.ts';
import { type Phrase, standsFor } from './phrase.ts';
import { type Proposition, proposition } from './proposition.ts';

/** A name told of a time that is over: «до 2022 года носила название». */
const FORMERLY = /(?:^|[\s,;])[Дд]о (?:[\p{L}]+ )?\d{4}/u;

/** The name that a gloss gives the thing before it. */
export function fromGlosses(
  text: string,
  clause: Clause,
  all: readonly Phrase[],
  subject: readonly Phrase[],
  language: Language,
): Proposition[] {
  const { cues } = language.tables;
  const first = clause.words[0];
  const last = clause.words.at(-1);
  if (first === undefined || last === undefined) return [];
  // A time at its head is no word of the clause: «(до 2019 года — «Здравница»)».
  const bracket = clause.bracketed ? text.lastIndexOf('(', first.token.start) + 1 : 0;
  const start = bracket > first.token.start - 60 && bracket > 0 ? bracket : first.token.start;
  const words = text.slice(start, last.token.end).toLowerCase().replace(/\s+/gu, ' ').trimStart();
  const formerly =
    FORMERLY.test(text.slice(Math.max(0, first.token.start - 18), last.token.end)) &&
    clause.predicate?.readings.some(({ shape }) => shape === 'past') === true;
  const made: Proposition[] = [];
  const give = (role: RoleName, entity: Phrase, name: Phrase): void => {
    made.push(
      proposition({
        kind: 'identity',
        roles: new Map([
          ['entity' as RoleName, [entity]],
          [role, [name]],
        ]),
        clause,
        rule: `gloss.${role}`,
        inPassing: true,
      }),
    );
  };
  const role: RoleName | undefined = cues.formerName.test(words)
    ? 'formerName'
    : cues.alias.test(words)
      ? 'alias'
      : undefined;
  if (role !== undefined && (clause.kind === 'gloss' || clause.kind === 'participle' || clause.bracketed)) {
    const cue = (cues.formerName.exec(words) ?? cues.alias.exec(words))?.[0] ?? '';
    const name = clause.phrases.find(
      (phrase) => phrase.form === 'name' && phrase.start - start - cue.length <= 5,
    );
    const entity = all
      .filter(
        (phrase) => phrase.end <= first.token.start && phrase.form === 'name' && phrase.kind !== 'place',
      )
      .at(-1);
    if (name !== undefined && entity !== undefined && name !== entity) give(role, entity, name);
  }
  const verb = clause.predicate?.readings[0]?.entry.lemma ?? '';
  if (RENAMES.has(verb)) {
    const name = clause.phrases.find(
      (phrase) => phrase.form === 'name' && phrase.preposition?.links.includes('into') === true,
    );
    const entity =
      clause.phrases.find(
        (phrase) => phrase.preposition === undefined && phrase !== name && phrase.form === 'name',
      ) ??
      clause.head ??
      subject[0];
    if (name !== undefined && entity !== undefined) give('alias', entity, name);
  }
  if (CALLED.has(verb) || /^(?:носи|мал?[аои]?$|мав)/u.test(clause.predicate?.word.lower ?? '')) {
    const free = clause.phrases.filter(
      (phrase) => phrase.preposition === undefined && phrase.form === 'name' && phrase.owner === undefined,
    );
    const called = clause.phrases.find((phrase) =>
      /^(?:название|имя|назва|ім'я)$/u.test(phrase.noun?.lemma ?? ''),
    );
    const name =
      called === undefined
        ? free.at(-1)
        : clause.phrases.find((phrase) => phrase.form === 'name' && phrase.from > called.from);
    const entity =
      clause.head ??
      free.find((phrase) => phrase !== name && phrase.end <= (clause.predicate?.word.token.start ?? 0)) ??
      subject.find((phrase) => phrase !== name);
    const former =
      formerly ||
      clause.words.some(({ lower }) => /^(?:ранее|раньше|прежде|раніше|колись|некогда)$/u.test(lower)) ||
      (clause.kind === 'participle' && /вш/u.test(clause.predicate?.word.lower ?? ''));
    if (
      (CALLED.has(verb) || called !== undefined) &&
      name !== undefined &&
      entity !== undefined &&
      standsFor(entity) !== name &&
      name.start > (clause.predicate?.word.token.start ?? 0)
    )
      give(former ? 'formerName' : 'alias', entity, name);
  }
  return made;
}

const RENAMES = new Set(['переименовать', 'перейменувати']);
const CALLED = new Set([
  'называться',
  'называть',
  'называл',
  'называвшийся',
  'називатися',
  'именоваться',
  'іменуватися',
]);

export interface Acronym {
  readonly long: Phrase;
  readonly short: Phrase;
}

/** «Портовый машиностроительный завод (ПМЗ)»; «(далее — ООО «ПМЗ»)» is a gloss. */
export function acronymsOf(clauses: readonly Clause[], all: readonly Phrase[]): Acronym[] {
  const found: Acronym[] = [];
  for (const clause of clauses) {
    const [only] = clause.phrases;
    if (!clause.bracketed || clause.phrases.length !== 1 || only === undefined || only.form !== 'name')
      continue;
    const first = clause.words.find((word) => word.token.kind === 'word');
    if (first === undefined || only.from > first.at + 1) continue;
    const long = all
      .filter((phrase) => phrase.to < only.from && (phrase.form === 'name' || phrase.noun !== undefined))
      .at(-1);
    if (long === undefined || only.from - long.to > 3) continue;
    const letters = only.name.replace(/[^\p{L}]/gu, '');
    if (/^\p{Lu}{2,8}$/u.test(letters) && initials(long.name).startsWith(letters.charAt(0)))
      found.push({ long, short: only });
  }
  return found;
}

function initials(name: string): string {
  return name
    .replace(/["«»“”]/gu, '')
    .split(/[\s-]+/u)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}
