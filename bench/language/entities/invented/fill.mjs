/**
 * Fills the slots of invented sentences with names: labelled texts for the tagger, the same for the same seed. Names of people are made of
 * the words in `data/entities/name-words.ts`, places of the gazetteer; half of the English organisations and some people are names from the
 * OFAC SDN list (US public domain), where it lies beside the repository: any name is as good as another here.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { randomFrom } from '../crf.mjs';
import { ENGLISH, ENGLISH_PARTS } from './english.mjs';
import { CYRILLIC_PARTS, RUSSIAN, UKRAINIAN } from './russian.mjs';

const LIST = fileURLToPath(new URL('../../../../../shared/data/lists/us_ofac_sdn/', import.meta.url));
const capital = (word) => word.replace(/^\p{L}/u, (letter) => letter.toUpperCase());
const isCyrillic = (word) => /^\p{Script=Cyrillic}/u.test(word);
const isUkrainian = (word) => /[іїєґ]/iu.test(word);

/** `engine` gives the door to the tables and to declension: `{ words, gazetteer, countryNames, caseForms }`. */
export function inventTexts(language, count, engine, seed = 11) {
  const random = randomFrom(seed + language.charCodeAt(0));
  const pick = (list) => list[Math.floor(random() * list.length)];
  const chance = (share) => random() < share;
  const templates = { en: ENGLISH, ru: RUSSIAN, uk: UKRAINIAN }[language].trim().split('\n');
  const names =
    language === 'en' ? latinNames(engine, pick, chance) : cyrillicNames(engine, pick, chance, language);
  const texts = [];
  for (let index = 0; index < count; index += 1) {
    const chosen = [templates[index % templates.length], ...(chance(0.5) ? [pick(templates)] : [])];
    let text = '';
    const gold = [];
    const memory = {};
    for (const template of chosen) {
      if (text !== '') text += ' ';
      for (const part of template.split(/(\{=?[\w ]+\})/u)) {
        const post = /^\{=([\w ]+)\}$/u.exec(part)?.[1];
        if (post !== undefined) {
          gold.push({ start: text.length, end: text.length + post.length, kind: 'Person', form: 'name' });
          text += post;
          continue;
        }
        const slot = /^\{(\w)(\d?)\}$/u.exec(part);
        if (slot === null) {
          text += part;
          continue;
        }
        const made = names(slot[1], Number(slot[2] || 1) - 1, memory);
        const words = text === '' || /[.!?»”]\s*$/u.test(text) ? capital(made.text) : made.text;
        if (made.kind !== undefined) {
          const at = text.length + (made.from ?? 0);
          gold.push({
            start: at,
            end: at + (made.length ?? words.length - (made.from ?? 0)),
            kind: made.kind,
            form: 'name',
          });
        }
        text += words;
      }
    }
    texts.push({ id: `${language}-${index}`, set: 'invented', source: 'invented', language, text, gold });
  }
  return texts;
}

function tablePlaces({ gazetteer }, column) {
  return gazetteer.flatMap(({ rows }) =>
    rows
      .trim()
      .split('\n')
      .map((line) => line.split('|')[column]?.split(';')[0] ?? '')
      .filter((name) => /^\p{Lu}/u.test(name)),
  );
}

function tableCountries({ countryNames }, language) {
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return letters
    .flatMap((a) => letters.map((b) => countryNames(a + b)?.names[language][0]))
    .filter((name) => name !== undefined && name.length < 22);
}

function latinNames(engine, pick, chance) {
  const { words } = engine;
  const latin = (list) =>
    list
      .trim()
      .split(/\s+/u)
      .filter((word) => !isCyrillic(word))
      .map(capital);
  const given = latin(words.GIVEN_WORDS);
  const family = latin(words.FAMILY_WORDS);
  const listedWords = latin(words.LISTED_PERSON_WORDS);
  const places = tablePlaces(engine, 1);
  const countries = tableCountries(engine, 'en');
  const { people, others } = listedNames();
  const P = ENGLISH_PARTS;
  const demonyms = [
    'Russian',
    'Iranian',
    'Chinese',
    'Ukrainian',
    'Turkish',
    'Syrian',
    'Iraqi',
    'British',
    'French',
    'German',
    'American',
    'Israeli',
    'Polish',
    'Kazakh',
    'Emirati',
    'Indian',
    'Saudi',
  ];
  const person = () => {
    if (people.length > 0 && chance(0.35)) return pick(people);
    const first = chance(0.75) ? pick(given) : pick(listedWords);
    const last = chance(0.2)
      ? word()
      : chance(0.6)
        ? pick(family)
        : `${chance(0.25) ? pick(['al-', 'Al-', 'el-', 'O’', 'Mc', 'de ', 'van ']) : ''}${pick(listedWords)}`;
    return `${first} ${chance(0.12) ? `${pick('ABCDEFGHJKLMNPRST'.split(''))}. ` : ''}${last}`;
  };
  const word = () =>
    capital(
      `${pick(P.syllables)}${chance(0.6) ? pick(P.syllables) : ''}${chance(0.5) ? pick(P.endings) : pick(P.syllables)}`,
    );
  const company = () => {
    if (others.length > 0 && chance(0.3)) return pick(others);
    // A name of no known word: "Tvermash", "Hadan Craft".
    if (chance(0.3)) return chance(0.5) ? word() : `${word()} ${chance(0.5) ? pick(P.businesses) : word()}`;
    const head = chance(0.6) ? pick(P.cores) : chance(0.5) ? pick(family) : pick(places);
    const body = chance(0.75) ? ` ${pick(P.businesses)}` : '';
    const second = chance(0.15) ? ` ${pick(P.businesses)}` : '';
    const form = chance(body === '' ? 0.6 : 0.45) ? ` ${pick(P.forms)}` : '';
    return `${head}${body}${second}${form}`;
  };
  const body = () => {
    if (chance(0.3)) return pick(P.unions);
    const core = pick(P.bodies);
    if (chance(0.3)) return `${pick(demonyms)} ${core}`;
    if (chance(0.2) && /^(?:Ministry|Department)/u.test(core)) return `${core} of ${pick(countries)}`;
    return core;
  };
  const movement = () => {
    const tail = pick(P.movements);
    const head = pick([
      () => pick(demonyms),
      () => `al-${word()}`,
      () => `${pick(['Free', 'National', 'United', 'New', 'Northern', 'People’s'])} ${pick(demonyms)}`,
      () => `Jaish al-${word()}`,
      word,
    ]);
    const name = `${head()} ${tail}`;
    return chance(0.15) ? name.replace(/ \S+$/u, '') : name;
  };
  const acronym = () =>
    Array.from({ length: pick([3, 3, 4]) }, () => pick('ABCDEFGHIKLMNPRSTUVYZ'.split(''))).join('');
  return (slot, _case, memory) => {
    switch (slot) {
      case 'G':
        return { text: movement(), kind: 'Organisation' };
      case 'Z':
        memory.movement ??= chance(0.7) ? acronym() : pick([`al-${word()}`, word()]);
        return { text: memory.movement, kind: 'Organisation' };
      case 'P': {
        const name = person();
        memory.family = name.split(' ').at(-1);
        return { text: name, kind: 'Person' };
      }
      case 'S':
        return { text: memory.family ?? pick(family), kind: 'Person' };
      case 'O':
      case 'B': {
        const name = slot === 'O' ? company() : body();
        const initials = name
          .split(/[\s-]+/u)
          .filter((word) => /^\p{Lu}/u.test(word))
          .map((word) => word[0])
          .join('');
        memory.acronym = initials.length > 1 ? initials : name.slice(0, 3).toUpperCase();
        return { text: name, kind: 'Organisation' };
      }
      case 'A':
        return { text: memory.acronym ?? 'SLC', kind: 'Organisation' };
      case 'L':
        return {
          text: chance(0.75) ? pick(places) : chance(0.3) ? word() : pick(listedPlaces()),
          kind: 'Location',
        };
      case 'C':
        return { text: pick(countries), kind: 'Location' };
      case 'K':
        return { text: pick(countries), kind: 'Organisation' };
      case 'T':
        return { text: pick(P.titles) };
      case 'J':
        return { text: pick(P.posts) };
      case 'D':
        return { text: pick(P.days) };
      case 'N':
        return { text: pick(['3', '12', '40', '250', 'two', 'several', '2231']) };
      case 'M':
        return { text: pick(P.models) };
      case 'V':
        return { text: pick(P.ships) };
      default:
        return { text: pick(demonyms) };
    }
  };
}

function cyrillicNames(engine, pick, chance, language) {
  const { words, caseForms } = engine;
  const own = (list) =>
    list
      .trim()
      .split(/\s+/u)
      .filter((word) => isCyrillic(word) && (language === 'uk' || !isUkrainian(word)))
      .map(capital);
  const given = own(words.GIVEN_WORDS);
  const family = own(words.FAMILY_WORDS);
  const places = tablePlaces(engine, language === 'ru' ? 2 : 3).concat(
    language === 'uk' ? tablePlaces(engine, 2).filter(isUkrainian) : [],
  );
  const countries = tableCountries(engine, language);
  const P = CYRILLIC_PARTS[language];
  const decline = (phrase, slot) =>
    phrase
      .split(' ')
      .map((word) => pick(caseForms(word, language)[slot] ?? [word]))
      .join(' ');
  const female = (word) => /[аяыі]$/u.test(word);
  const person = (slot, memory) => {
    const last = pick(family);
    const alike = given.filter((word) => female(word) === female(last));
    const first = pick(alike.length > 0 && chance(0.9) ? alike : given);
    memory.family = last;
    return `${decline(first, slot)} ${decline(last, slot)}`;
  };
  const quoted = () => `${pick(P.cores)}${pick(P.tails)}`;
  return (slot, cased, memory) => {
    switch (slot) {
      case 'P':
        return { text: person(cased, memory), kind: 'Person' };
      case 'S':
        return { text: decline(memory.family ?? pick(family), cased), kind: 'Person' };
      case 'I': {
        const letter = pick('АБВГДЕИКМНОПРСТ'.split(''));
        return { text: `${letter}. ${pick('АБВИКМНПС'.split(''))}. ${pick(family)}`, kind: 'Person' };
      }
      case 'O': {
        const form = pick(P.forms);
        return chance(0.85)
          ? { text: `${form} «${quoted()}»`, kind: 'Organisation' }
          : { text: `${form} ${pick(P.cores)}${pick(['', 'трейд', 'маш'])}`, kind: 'Organisation' };
      }
      case 'Q': {
        const name = quoted();
        return { text: `«${name}»`, kind: 'Organisation', from: 1, length: name.length };
      }
      case 'B': {
        const [name, kind] = pick(P.bodies).split('|');
        if (kind === '-') return { text: name, kind: 'Organisation' };
        const [head, ...rest] = name.split(' ');
        return { text: [decline(head, cased), ...rest].join(' '), kind: 'Organisation' };
      }
      case 'L':
        return { text: decline(pick(places), cased), kind: 'Location' };
      case 'C':
        return { text: decline(pick(countries), cased), kind: 'Location' };
      case 'K':
        return { text: decline(pick(countries), cased), kind: 'Location' };
      case 'J':
        return { text: decline(pick(P.posts), cased) };
      case 'D':
        return { text: pick(P.days) };
      case 'N':
        return { text: pick(['3', '12', '40', '250']) };
      default:
        return { text: pick(ENGLISH_PARTS.models) };
    }
  };
}

let listed;
function listedNames() {
  if (listed !== undefined) return listed;
  listed = { people: [], others: [] };
  if (!existsSync(LIST)) return listed;
  const title = (name) =>
    name
      .toLowerCase()
      .replace(/(^|[\s(-])(\p{L})/gu, (_, before, letter) => before + letter.toUpperCase())
      .replace(/\b(?:Of|And|For|The|De|Al)\b/gu, (word, at) => (at === 0 ? word : word.toLowerCase()))
      .replace(/\b(?:Llc|Jsc|Gmbh|Fze|Ooo|Oao|Ao|Sa|S\.a|B\.v|Ltda|Ojsc|Pjsc)\b/gu, (word) =>
        word.toUpperCase(),
      );
  for (const line of readFileSync(`${LIST}sdn.csv`, 'utf8').split('\n')) {
    const found = /^\d+,"([^"]*)",("?[^",]*"?)/u.exec(line);
    if (found === null || found[1].length > 60) continue;
    if (found[2].includes('individual')) {
      const [last, first] = found[1].split(', ');
      if (first !== undefined && /^[\p{L}’' -]+$/u.test(last + first))
        listed.people.push(title(`${first.split(' ')[0]} ${last}`));
    } else if (!/vessel|aircraft/u.test(found[2])) listed.others.push(title(found[1]));
  }
  return listed;
}

let cities;
function listedPlaces() {
  if (cities !== undefined) return cities;
  cities = ['Lantern Harbour'];
  if (!existsSync(LIST)) return cities;
  const seen = new Set();
  for (const line of readFileSync(`${LIST}add.csv`, 'utf8').split('\n')) {
    const city = /^\d+,\d+,(?:"[^"]*"|-0- ?),"(\p{Lu}[\p{Ll}’' -]+?)(?:,| ?\d|")/u.exec(line)?.[1]?.trim();
    if (city !== undefined && city.length > 3) seen.add(city);
  }
  cities.push(...[...seen].sort());
  return cities;
}
