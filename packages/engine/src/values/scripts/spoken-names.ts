/**
 * Names that scripts without vowels made one and Latin spellings made many: Mohammed, Muhamad and محمد are one key.
 * Compounds are taken apart: Abdurrahman, Abdel-Rahman; Nureddin, Nooruddine; Hidayatollah.
 */
import { SEMITIC_NAMES } from '../../data/names/semitic-names.ts';
import { HEBREW_NAMES } from '../../data/scripts/arabic.ts';
import { foldArabic } from './fold-arabic.ts';
import { latinKeys } from './latin-keys.ts';

interface SpokenNames {
  /** Folded Latin keys to the key of the name. */
  readonly latin: ReadonlyMap<string, string>;
  /** Spellings without vowels to the keys of the names. */
  readonly written: ReadonlyMap<string, readonly string[]>;
}

/** More vowels of two readings than this are read in one way only. */
const MOST_OPEN_VOWELS = 3;
const SHORTEST = 3;
const LATIN = /^[a-z']/u;

let loaded: SpokenNames | undefined;

/** The keys of the names that a spelling without vowels stands for; none for a name that is not in the table. */
export function spokenAs(written: string): readonly string[] {
  loaded ??= loadNames();
  return loaded.written.get(written) ?? [];
}

/** The key of the name that a Latin key spells, or of its parts where it is a compound. */
export function spokenKey(key: string): string | undefined {
  if (key.length < SHORTEST) return undefined;
  loaded ??= loadNames();
  const table = loaded.latin;
  return (
    whole(key, table) ??
    servant(key, table) ??
    ofTheFaith(key, table) ??
    ofGod(key, table) ??
    article(key, table)
  );
}

function whole(key: string, table: ReadonlyMap<string, string>): string | undefined {
  const own = table.get(key);
  if (own !== undefined) return own;
  for (const folded of folds(key)) {
    const met = table.get(folded);
    if (met !== undefined) return met;
  }
  return undefined;
}

/** Abd al-Karim, Abdelkarim, Abdurrahman: the servant of one of the names of God. */
function servant(key: string, table: ReadonlyMap<string, string>): string | undefined {
  const start = /^abd[aeiou]?/u.exec(key)?.[0];
  if (start === undefined || key.length < start.length + SHORTEST) return undefined;
  const rest = key.slice(start.length);
  const of = (rest.startsWith('l') ? whole(rest.slice(1), table) : undefined) ?? whole(rest, table);
  return of === undefined ? undefined : `abdul${of}`;
}

function ofTheFaith(key: string, table: ReadonlyMap<string, string>): string | undefined {
  const end = /[aeiou]?l?d(?:i|e)ne?$/u.exec(key)?.[0];
  if (end === undefined || key.length - end.length < 2) return undefined;
  const stem = whole(key.slice(0, key.length - end.length), table);
  return stem === undefined ? undefined : `${stem}udin`;
}

function ofGod(key: string, table: ReadonlyMap<string, string>): string | undefined {
  const end = /[aeiou]lah?$/u.exec(key)?.[0];
  if (end === undefined || key.length - end.length < SHORTEST) return undefined;
  const stem = key.slice(0, key.length - end.length);
  return `${whole(stem, table) ?? stem}ulah`;
}

function article(key: string, table: ReadonlyMap<string, string>): string | undefined {
  return /^[ae]l/u.test(key) && key.length > 5 ? whole(key.slice(2), table) : undefined;
}

/** The readings of a key in the three vowels of Arabic: o is u, e is a or i, endings that only mark the end go. */
function folds(key: string): string[] {
  const plain = key
    .replace(/o/gu, 'u')
    .replace(/(?<=[^aeiu])e$/u, '')
    .replace(/(?<=[aeiu])h$/u, '');
  let readings = [''];
  let open = 0;
  for (const letter of plain) {
    if (letter !== 'e') readings = readings.map((text) => text + letter);
    else {
      open += 1;
      readings =
        open > MOST_OPEN_VOWELS
          ? readings.map((text) => `${text}a`)
          : readings.flatMap((text) => [`${text}a`, `${text}i`]);
    }
  }
  return readings.map((text) =>
    text
      .replace(/[av]v(?![aiu])/gu, 'au')
      .replace(/aa+/gu, 'a')
      .replace(/ii+/gu, 'i')
      .replace(/q/gu, 'k'),
  );
}

function loadNames(): SpokenNames {
  const lines = `${SEMITIC_NAMES}\n${HEBREW_NAMES}`
    .trim()
    .split('\n')
    .map((line) => line.split(' ').filter((word) => word !== ''));
  const latin = new Map<string, string>();
  const rows = lines.map((words) => ({
    keys: words.filter((word) => LATIN.test(word)).map((word) => latinKeys(word)[0] ?? ''),
    written: words.filter((word) => !LATIN.test(word)).map(foldArabic),
  }));
  // What a name is plainly spelt as goes before what its open vowels allow: Jabbar is no reading of Jaber.
  for (const open of [false, true])
    for (const { keys } of rows)
      for (const key of keys)
        for (const folded of key.includes('e') === open ? [key, ...folds(key)] : [])
          if (!latin.has(folded))
            latin.set(folded, latin.get(folds(keys[0] ?? key)[0] ?? '') ?? keys[0] ?? key);
  const written = new Map<string, string[]>();
  for (const { keys, written: spellings } of rows) {
    const key = keys[0] ?? '';
    const own = latin.get(folds(key)[0] ?? key) ?? key;
    for (const spelling of spellings) {
      const held = written.get(spelling) ?? [];
      if (!held.includes(own)) written.set(spelling, [...held, own]);
    }
  }
  return { latin, written };
}
