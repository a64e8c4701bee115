/**
 * Entities that nobody is: people, companies and vessels with one to three names of several cultures and scripts, out of
 * a seeded generator. Half of the family and core words are common ones (bench/matching/ordinary-words.mjs), the others
 * are made of syllables, few of them often and most of them seldom, so that the vocabulary grows as that of real lists.
 */
import { COMPANIES, PEOPLE } from '../matching/ordinary-words.mjs';

const MADE_WORDS = 400_000;
const ONSETS = 'b d f g h j k l m n p r s t v z ch sh kr br st tr gr vl zh dr'.split(' ');
const VOWELS = 'a e i o u ai ei ou ya a e i o a'.split(' ');
const ENDS = ['', '', '', 'n', 'r', 'l', 's', 'k', 'm', 'v', 'nd', 'rt', 'sk'];

/** mulberry32 from a seed; gives whole numbers below a bound. */
export function randomFrom(seed) {
  let state = seed | 0;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 4294967296) * below);
  };
}

/** The word of a rank: always the same. */
function madeWord(rank) {
  const random = randomFrom(rank * 2654435761 + 17);
  let word = '';
  for (let syllable = 2 + random(2); syllable > 0; syllable -= 1)
    word += ONSETS[random(ONSETS.length)] + VOWELS[random(VOWELS.length)] + ENDS[random(ENDS.length)];
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `count` entities; the same for the same seed. */
export function* syntheticEntities(count, seed = 1) {
  const random = randomFrom(seed);
  const pick = (list) => list[random(list.length)];
  const made = () => madeWord(Math.floor(MADE_WORDS * (random(1e6) / 1e6) ** 2.5));
  const total = (table) => Object.values(table).reduce((sum, { share }) => sum + share, 0);
  const shares = new Map([PEOPLE, COMPANIES].map((table) => [table, total(table)]));
  const weighted = (table) => {
    let at = random(shares.get(table));
    for (const row of Object.entries(table)) {
      at -= row[1].share;
      if (at < 0) return row;
    }
    throw new Error('shares');
  };
  const person = () => {
    const [, row] = weighted(PEOPLE);
    const script = row.scripts === undefined || random(3) > 0 ? 'latin' : row.scripts[1];
    const names = script === 'latin' ? row : row[script];
    const parts = row.order.split(' ').flatMap((part) => {
      if (part.endsWith('?')) return random(2) === 0 ? [pick(names[part.slice(0, -1)])] : [];
      return [
        script === 'latin' && part === 'family' && random(10) < 6 ? made() : pick(names[part] ?? row[part]),
      ];
    });
    return script === 'han' ? parts.join('') : parts.join(' ');
  };
  const company = () => {
    const [kind, row] = weighted(COMPANIES);
    const core = (own) => (random(10) < 7 ? made() : pick(own));
    if (kind === 'owners') return `${made()} ${pick(row.forms)}`;
    if (kind === 'russian') return `${pick(row.forms)} «${pick(row.core)}${pick(row.business)}-${made()}»`;
    if (kind === 'chinese')
      return `${pick(row.place)} ${core(row.core)} ${pick(row.business)} ${pick(row.forms)}`;
    return `${core(row.core)} ${random(3) === 0 ? `${made()} ` : ''}${pick(row.business)} ${pick(row.forms)}`;
  };
  const countries = ['ru', 'ir', 'cn', 'sy', 've', 'us', 'gb', 'tr', 'ae', 'by', 'ua', 'kp'];
  for (let at = 0; at < count; at += 1) {
    const kind = random(100);
    const [schema, name] =
      kind < 60
        ? ['Person', person]
        : kind < 94
          ? ['Company', company]
          : ['Vessel', () => `${made()} ${pick(['Star', 'Glory', 'Trader'])} ${1 + random(40)}`];
    const names = [name()];
    for (let more = [0, 0, 0, 1, 1, 2][random(6)]; more > 0; more -= 1)
      names.push(random(2) === 0 ? name() : `${names[0]} ${made()}`);
    const number = String(1_000_000_000 + at * 7 + random(7));
    yield {
      id: `syn-${at.toString(36)}`,
      caption: names[0],
      schema,
      properties: {
        name: [names[0]],
        ...(names.length > 1 ? { alias: names.slice(1) } : {}),
        country: [pick(countries)],
        topics: ['sanction'],
        ...(schema === 'Person'
          ? { birthDate: [`${1930 + random(75)}-0${1 + random(9)}-1${random(10)}`], passportNumber: [number] }
          : schema === 'Company'
            ? { registrationNumber: [number], address: [`${1 + random(300)} ${made()} street`] }
            : { mmsi: [number] }),
      },
      datasets: ['synthetic'],
      referents: [],
      target: true,
      firstSeen: '2025-01-01T00:00:00',
      lastSeen: '2025-11-25T00:00:00',
      lastChange: `2025-0${1 + random(9)}-01T00:00:00`,
    };
  }
}
