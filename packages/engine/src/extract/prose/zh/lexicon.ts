/** The Chinese tables as one dictionary: what each word can be, found by longest and cheapest cover of a text. */
import { COMMON_NOUNS, COMMON_OTHERS, COMMON_VERBS } from '../../../data/lexicon/zh/common-words.ts';
import { RARER_NOUNS, RARER_VERBS } from '../../../data/lexicon/zh/rarer-words.ts';
import {
  AMOUNT_WORDS,
  ARTICLES,
  DEMONSTRATIVES,
  DONE,
  COPULA_WORDS,
  HEARSAY,
  JOINERS,
  LIGHT_VERBS,
  LOCATIVES,
  NEGATIONS,
  OPEN_WORDS,
  PARTICLES,
  PIVOT_VERBS,
  PLAIN_VERBS,
  PLANNING,
  POSSIBLE,
  PREPOSITIONS,
  PROBABLE,
  PRONOUNS,
  USED_WORDS,
  WEIGHING_VERBS,
  WILLING_VERBS,
} from '../../../data/lexicon/zh/closed.ts';
import { CHINESE_OPENINGS, CHINESE_SAYING } from '../../../data/lexicon/zh/cues.ts';
import {
  ALIAS_CUES,
  CONTRACT_NOUNS,
  COPY_NOUNS,
  FRONT_NOUNS,
  NAMING_WORDS,
  RENAMING_VERBS,
  SHORT_CUES,
  SIGNING_VERBS,
  SUBSIDIARY_NOUNS,
} from '../../../data/lexicon/zh/deal-words.ts';
import { CHINESE_FRAMES, type ChineseFrame } from '../../../data/lexicon/zh/frames.ts';
import { HONORIFICS, NAME_WORDS, TITLES } from '../../../data/lexicon/zh/names.ts';
import { CHINESE_NOUNS, type ChineseNoun, GOODS_MODIFIERS } from '../../../data/lexicon/zh/nouns.ts';
import { COUNTRY_WORDS } from '../../../data/places/countries.ts';
import { GAZETTEER } from '../../../data/places/index.ts';
import type { Stance } from '../../../model/index.ts';
import { countryNames } from '../../../values/index.ts';

/** What a word can be. */
export interface Entry {
  readonly word: string;
  noun?: ChineseNoun;
  frames?: ChineseFrame[];
  /** A verb, of a frame or not: it parts the phrases around it. */
  verb?: boolean;
  say?: Stance;
  opening?: boolean;
  preposition?: 'to' | 'from' | 'via' | 'with' | 'for' | 'at' | 'by' | 'object' | 'other';
  joiner?: boolean;
  negation?: boolean;
  modality?: 'possible' | 'probable' | 'uncommitted';
  planning?: boolean;
  done?: boolean;
  open?: boolean;
  light?: boolean;
  signing?: boolean;
  particle?: boolean;
  /** 一家, 数名: says how many without telling a number. */
  article?: boolean;
  pronoun?: string;
  demonstrative?: boolean;
  title?: boolean;
  honorific?: boolean;
  alias?: 'alias' | 'formerName' | 'short';
  nameWord?: boolean;
  modifier?: boolean;
  /** ISO 3166-1 alpha-2, for names of countries. */
  country?: string;
  place?: boolean;
  contract?: boolean;
  /** 叫, 名叫: a name follows. */
  naming?: boolean;
  /** 共计, 总计: says that a number follows. */
  amount?: boolean;
  link?: 'subsidiaryOf' | 'frontFor' | 'modelledAfter';
  common?: 'noun' | 'other';
  /** What a cover of the text pays for it; a character in no word pays 1.7. */
  cost: number;
}

export const UNKNOWN_COST = 1.7;
const COMMON_COST = 1.25;
const RARER_COST = 1.4;

let loaded: ReadonlyMap<string, Entry> | undefined;

/** The dictionary, built on first use. */
export function chineseWords(): ReadonlyMap<string, Entry> {
  loaded ??= load();
  return loaded;
}

/** The longest word of the dictionary, in characters. */
export const LONGEST_WORD = 12;

function load(): ReadonlyMap<string, Entry> {
  const words = new Map<string, Entry>();
  const entry = (word: string): Entry => {
    let held = words.get(word);
    if (held === undefined) {
      held = { word, cost: word.length > 1 ? 1 : 1.15 };
      words.set(word, held);
    }
    return held;
  };
  const mark = (list: readonly string[], set: (entry: Entry) => void): void => {
    for (const word of list) if (word.length <= LONGEST_WORD) set(entry(word));
  };
  for (const noun of CHINESE_NOUNS) entry(noun.word).noun ??= noun;
  for (const frame of CHINESE_FRAMES)
    mark(frame.verbs, (held) => {
      (held.frames ??= []).push(frame);
      held.verb = true;
    });
  for (const [word, stance] of Object.entries(CHINESE_SAYING)) entry(word).say = stance;
  mark(CHINESE_OPENINGS, (held) => (held.opening = true));
  for (const [word, sort] of Object.entries(PREPOSITIONS)) entry(word).preposition = sort;
  mark(JOINERS, (held) => (held.joiner = true));
  mark(NEGATIONS, (held) => (held.negation = true));
  mark(POSSIBLE, (held) => (held.modality = 'possible'));
  mark(PROBABLE, (held) => (held.modality = 'probable'));
  mark(HEARSAY, (held) => (held.modality = 'uncommitted'));
  mark(PLANNING, (held) => (held.planning = true));
  mark(DONE, (held) => (held.done = true));
  mark(OPEN_WORDS, (held) => (held.open = true));
  for (const word of USED_WORDS) entry(word);
  mark(RENAMING_VERBS, (held) => (held.verb = true));
  mark(NAMING_WORDS, (held) => (held.naming = true));
  mark(AMOUNT_WORDS, (held) => (held.amount = true));
  mark(LIGHT_VERBS, (held) => (held.light = true));
  mark(SIGNING_VERBS, (held) => {
    held.signing = true;
    held.verb = true;
  });
  mark(ARTICLES, (held) => (held.article = true));
  mark(PARTICLES, (held) => (held.particle = true));
  for (const [word, sort] of Object.entries(PRONOUNS)) entry(word).pronoun = sort;
  mark(DEMONSTRATIVES, (held) => (held.demonstrative = true));
  mark(TITLES, (held) => (held.title = true));
  mark(HONORIFICS, (held) => (held.honorific = true));
  for (const [word, role] of Object.entries(ALIAS_CUES)) entry(word).alias = role;
  mark(SHORT_CUES, (held) => (held.alias = 'short'));
  mark(GOODS_MODIFIERS, (held) => (held.modifier = true));
  mark(CONTRACT_NOUNS, (held) => (held.contract = true));
  mark(SUBSIDIARY_NOUNS, (held) => (held.link = 'subsidiaryOf'));
  mark(FRONT_NOUNS, (held) => (held.link = 'frontFor'));
  mark(COPY_NOUNS, (held) => (held.link = 'modelledAfter'));
  mark(
    NAME_WORDS.filter((word) => word.length > 1),
    (held) => (held.nameWord = true),
  );
  for (const word of LOCATIVES) entry(word);
  loadPlaces(entry);
  for (const word of ['的', '是', '为', '系', '有', '于', '至', '给', '往']) entry(word);
  for (const word of [
    '属于',
    '隶属于',
    '成立',
    '列入',
    '实施',
    ...WILLING_VERBS,
    ...PLAIN_VERBS,
    ...WEIGHING_VERBS,
    ...PIVOT_VERBS,
  ])
    entry(word).verb = true;
  for (const word of COPULA_WORDS) if (word !== '为' && word !== '兼') entry(word).verb = true;
  const common = (table: string, set: (held: Entry) => void, cost = COMMON_COST): void => {
    for (const word of table.trim().split(/\s+/u)) {
      if (words.has(word) || isClosed(word)) continue;
      const held = entry(word);
      held.cost = cost;
      set(held);
    }
  };
  common(COMMON_VERBS, (held) => (held.verb = true));
  common(COMMON_NOUNS, (held) => (held.common = 'noun'));
  common(COMMON_OTHERS, (held) => (held.common = 'other'));
  common(RARER_VERBS, (held) => (held.verb = true), RARER_COST);
  common(RARER_NOUNS, (held) => (held.common = 'noun'), RARER_COST);
  for (const held of words.values())
    if (held.word.length === 1 && held.verb === true && held.preposition === undefined) held.cost = 1.45;
    else if (held.word.length === 1 && onlyNameWord(held)) held.cost = 1.6;
  return words;
}

const CLOSED: ReadonlySet<string> = new Set('是从向由被把将对与和于在给也都就还又才已未不曾所');

/** 是从, 也在: two words of grammar, which the cover finds by themselves. */
function isClosed(word: string): boolean {
  return word.length === 2 && [...word].every((char) => CLOSED.has(char));
}

function onlyNameWord(held: Entry): boolean {
  return held.nameWord === true && held.noun === undefined;
}

function loadPlaces(entry: (word: string) => Entry): void {
  for (const line of COUNTRY_WORDS.trim().split('\n')) {
    const columns = line.split('|');
    const code = columns[0] ?? '';
    const names = [...(columns[4] ?? '').split(';'), ...(countryNames(code)?.names.zh ?? [])];
    for (const name of names) if (/^\p{Script=Han}{2,}$/u.test(name)) entry(name).country = code;
  }
  for (const { rows } of GAZETTEER)
    for (const line of rows.trim().split('\n'))
      for (const name of (line.split('|')[4] ?? '').split(';'))
        if (/^\p{Script=Han}{2,}$/u.test(name) && entry(name).noun === undefined) entry(name).place = true;
}
