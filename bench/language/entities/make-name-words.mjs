#!/usr/bin/env node
/**
 * Writes `packages/engine/src/data/entities/name-words.ts`: words that names of people and of organisations are made of. From
 *   - the locale tables of @faker-js/faker 10.6.0 (MIT; a folder with it installed is given), English, Russian and Ukrainian,
 *   - the words of names on the OFAC SDN list (US public domain), by how often they stand in names of people or of others.
 *
 *   node bench/language/entities/make-name-words.mjs FAKER_FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: make-name-words.mjs FAKER_FOLDER');
  process.exit(2);
}
const require = createRequire(pathToFileURL(resolve(folder, 'x.js')));
const { allLocales } = await import(pathToFileURL(require.resolve('@faker-js/faker')).href);

const flat = (value) =>
  value === undefined || value === null
    ? []
    : Array.isArray(value)
      ? value
      : Object.values(value).flatMap(flat);
const clean = (words) =>
  [...new Set(words.flatMap((word) => (typeof word === 'string' ? word.toLowerCase().split(/[\s-]+/u) : [])))]
    .filter((word) => /^[\p{L}’']{3,}$/u.test(word))
    .sort();

const given = clean(['en', 'ru', 'uk'].flatMap((locale) => flat(allLocales[locale].person.first_name)));
const family = clean(['en', 'ru', 'uk'].flatMap((locale) => flat(allLocales[locale].person.last_name)));

/** How often each word stands in names of people, and of others, on the list. */
const people = new Map();
const others = new Map();
const list = new URL('../../../../shared/data/lists/us_ofac_sdn/', import.meta.url);
const kinds = new Map();
const count = (map, name) => {
  for (const word of new Set(name.toLowerCase().match(/[\p{L}’']{3,}/gu) ?? []))
    map.set(word, (map.get(word) ?? 0) + 1);
};
for (const line of readFileSync(new URL('sdn.csv', list), 'utf8').split('\n')) {
  const found = /^(\d+),"([^"]*)",("?[^",]*"?)/u.exec(line);
  if (found === null) continue;
  const kind = found[3].includes('individual')
    ? people
    : /vessel|aircraft/u.test(found[3])
      ? undefined
      : others;
  kinds.set(found[1], kind);
  if (kind !== undefined) count(kind, found[2]);
}
for (const line of readFileSync(new URL('alt.csv', list), 'utf8').split('\n')) {
  const found = /^(\d+),\d+,"[^"]*","([^"]*)"/u.exec(line);
  const kind = found && kinds.get(found[1]);
  if (kind) count(kind, found[2]);
}
const mostly = (map, other, least, share) =>
  [...map]
    .filter(([word, times]) => times >= least && times / (times + (other.get(word) ?? 0)) >= share)
    .map(([word]) => word)
    .sort();

const places = new Set();
for (const line of readFileSync(new URL('add.csv', list), 'utf8').split('\n')) {
  const city = /^\d+,\d+,(?:"[^"]*"|-0- ?),"(\p{Lu}[\p{L}’' -]+?)(?:,| ?\d|")/u.exec(line)?.[1];
  for (const word of city?.toLowerCase().match(/[\p{L}’']{4,}/gu) ?? []) places.add(word);
}
const common = new Set([...others.keys()].filter((word) => others.get(word) >= 30));

const table = (words) => {
  const lines = [];
  let line = '';
  for (const word of words) {
    if (line.length + word.length > 150) {
      lines.push(line);
      line = '';
    }
    line += (line === '' ? '' : ' ') + word;
  }
  return [...lines, line].join('\n');
};
const file = new URL('../../../packages/engine/src/data/entities/name-words.ts', import.meta.url);
writeFileSync(
  file,
  `/**
 * Words that names are made of, in small letters: given and family names of English, Russian and Ukrainian from the locale tables of
 * @faker-js/faker 10.6.0 (MIT), and the words that stand at least three times, and mostly, in names of people or of others on the OFAC
 * SDN list, and the words of towns in its addresses (US public domain). Written by bench/language/entities/make-name-words.mjs; they are hints to the tagger, not facts.
 */
export const GIVEN_WORDS = \`
${table(given)}
\`;

export const FAMILY_WORDS = \`
${table(family)}
\`;

export const LISTED_PERSON_WORDS = \`
${table(mostly(people, others, 3, 0.8))}
\`;

export const LISTED_OTHER_WORDS = \`
${table(mostly(others, people, 3, 0.8))}
\`;

export const LISTED_PLACE_WORDS = \`
${table([...places].filter((word) => !common.has(word)).sort())}
\`;
`,
);
console.log({ given: given.length, family: family.length, people: people.size, others: others.size });
