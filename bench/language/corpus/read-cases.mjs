/** The golden cases of `corpus/`, taken from their files and checked: docs/corpus.md says what each key means. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readExpected } from './expected-claim.mjs';

export const CORPUS = new URL('../../../corpus/', import.meta.url);
/** The generated floor: ids of the cases that must not fall. */
export const PASSING = new URL('passing.json', CORPUS);
export const HALVES = ['tune', 'held'];
export const LANGUAGES = ['en', 'ru', 'uk', 'zh'];

/** Every case, in the order of halves, languages and files. */
export function readCases() {
  return HALVES.flatMap((half) =>
    LANGUAGES.flatMap((language) => {
      const folder = new URL(`${half}/${language}/`, CORPUS);
      return readdirSync(fileURLToPath(folder))
        .filter((file) => file.endsWith('.yaml'))
        .sort()
        .flatMap((file) =>
          casesOf(parse(readFileSync(new URL(file, folder), 'utf8')), { half, language, file }),
        );
    }),
  );
}

function casesOf(list, { half, language, file }) {
  return list.map(({ id, trap, text, publisher, published, genre, must, may, coref }) => ({
    id,
    half,
    language,
    file,
    trap,
    text,
    context: { genre: genre ?? 'news', publisher, published: String(published) },
    must: (must ?? []).map((line) => expectedOf(line, id)),
    may: (may ?? []).map((line) => expectedOf(line, id)),
    coref: coref ?? {},
  }));
}

function expectedOf(line, id) {
  try {
    return readExpected(line);
  } catch (cause) {
    throw new Error(`${id}: ${line}`, { cause });
  }
}

/** Ids of the cases that passed when the floor was last raised. */
export function readPassing() {
  return existsSync(fileURLToPath(PASSING)) ? JSON.parse(readFileSync(PASSING, 'utf8')).passes : [];
}
