/** Phonetic keys of Korean words, by the romanisations of the South, of the North and of passports. */
import { HANGUL, HANGUL_SURNAMES, LONG_HANGUL_SURNAMES } from '../../data/scripts/hangul.ts';
import { latinKeys } from './latin-keys.ts';

const FIRST = 0xac00;
const LAST = 0xd7a3;
const FINALS = 28;
const VOWELS = 21;
const LONGEST_WORD = 16;

type System = 'revised' | 'mccune' | 'passport';

/** Distinct keys, the likeliest first; syllables only, other characters are left out. */
export function hangulKeys(word: string): string[] {
  const text = word.normalize('NFC').slice(0, LONGEST_WORD);
  const surname = HANGUL_SURNAMES[text];
  const spellings =
    surname === undefined
      ? [
          romanise(text, 'revised', 'revised'),
          romanise(text, 'mccune', 'mccune'),
          romanise(text, 'passport', 'mccune'),
          romanise(text, 'passport', 'passport'),
          romanise(text, 'passport', 'revised'),
        ]
      : surname.split(' ');
  return [...new Set(spellings.flatMap(latinKeys))];
}

/** The surname and the given name of a Korean name written without a space, `undefined` for any other word. */
export function splitHangulName(word: string): readonly [string, string] | undefined {
  if (!/^[\uac00-\ud7a3]{2,5}$/u.test(word)) return undefined;
  const long = word.length > 2 && LONG_HANGUL_SURNAMES.includes(word.slice(0, 2));
  const at = long ? 2 : 1;
  return word.length > 4 && !long ? undefined : [word.slice(0, at), word.slice(at)];
}

function romanise(text: string, initials: System, vowels: System): string {
  let latin = '';
  for (const character of text) {
    const code = character.charCodeAt(0);
    if (code < FIRST || code > LAST) continue;
    const index = code - FIRST;
    const parts = [
      HANGUL[initials].initials[Math.floor(index / (VOWELS * FINALS))],
      HANGUL[vowels].vowels[Math.floor(index / FINALS) % VOWELS],
      HANGUL.finals[index % FINALS],
    ];
    latin += parts.map((part) => (part === undefined || part === '_' ? '' : part)).join('');
  }
  return latin;
}
