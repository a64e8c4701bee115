/**
 * Whole-name keys: two spellings of one name, in any of the scripts Waybill reads, share at least one. Made for
 * exact joins; near misses are the business of scoring.
 *
 * A person's key is the sorted words (`=` marks the words run together in their order, for split and joined given
 * names); a company's is the words run together, generic words as codes after a bar.
 */
import { hanSyllables, surnameLength } from '../scripts/to-latin.ts';
import { tokenKeys } from '../scripts/token-keys.ts';
import { genericCode } from './generic-word.ts';
import { splitHanName } from './han-name.ts';
import { stripLegalForms } from './legal-forms.ts';
import { NAME_STOPWORDS } from '../../data/names/generic-words.ts';
import { normaliseName } from './normalise-name.ts';

export interface NameKeyOptions {
  /** FollowTheMoney schema; `Person` is keyed by its words in any order, everything else as an organisation. */
  readonly schema?: string;
}

const MOST_KEYS = 24;
const MOST_WORDS = 12;

/** Sorted, distinct keys; empty for a name without letters or digits. */
export function nameKeys(name: string, { schema = 'LegalEntity' }: NameKeyOptions = {}): string[] {
  const keys = schema === 'Person' ? personKeys(name) : organisationKeys(name);
  return [...keys].filter((key) => key !== '' && key !== '=').sort();
}

function personKeys(name: string): Set<string> {
  const keys = new Set<string>();
  const words = wordsOf(name).flatMap((word) =>
    /^\p{Script=Han}{2,5}$/u.test(word) ? hanPerson(word) : [tokenKeys(word)],
  );
  for (const combined of combine(words)) {
    keys.add([...combined].sort().join(' '));
    keys.add(`=${combined.join('')}`);
  }
  return keys;
}

function hanPerson(word: string): string[][] {
  const at = surnameLength(word);
  const surname = hanSyllables(word, true).slice(0, at).join('');
  const given = hanSyllables(word, true).slice(at).join('');
  return [surname, given].filter((part) => part !== '').map((part) => tokenKeys(part));
}

function organisationKeys(name: string): Set<string> {
  const core: string[][] = [];
  const generic = new Set<string>();
  for (const raw of wordsOf(stripLegalForms(name))) {
    for (const part of splitHanName(raw)) {
      if (part.generic !== undefined) generic.add(part.generic);
      else {
        const folded = normaliseName(part.text);
        if (NAME_STOPWORDS.has(folded) || folded === '') continue;
        const code = genericCode(folded);
        if (code === undefined) core.push(tokenKeys(part.text));
        else generic.add(code);
      }
    }
  }
  const tail = [...generic].sort().join('+');
  const keys = new Set<string>();
  if (core.length === 0) keys.add(tail === '' ? '' : `|${tail}`);
  for (const combined of combine(core))
    keys.add(tail === '' ? combined.join('') : `${combined.join('')}|${tail}`);
  return keys;
}

function wordsOf(name: string): string[] {
  return (
    name
      .normalize('NFKC')
      .replace(/['’‘ʼʹ′`´]/gu, '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  ).slice(0, MOST_WORDS);
}

function combine(words: readonly (readonly string[])[]): string[][] {
  let combined: string[][] = [[]];
  for (const keys of words) {
    if (keys.length === 0) continue;
    combined = combined.flatMap((start) => keys.map((key) => [...start, key])).slice(0, MOST_KEYS);
  }
  return combined[0]?.length === 0 ? [] : combined;
}
