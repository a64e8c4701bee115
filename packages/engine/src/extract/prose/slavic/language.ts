/** A language's tables made ready: every form of every noun and verb by its letters. Built once, on first use. */
import { RUSSIAN } from '../../../data/lexicon/ru/index.ts';
import {
  SLAVIC_FRAMES,
  SLAVIC_NOUN_FRAMES,
  type SlavicNounFrame,
} from '../../../data/lexicon/slavic/frames.ts';
import type {
  Bearing,
  CaseName,
  LinkName,
  SlavicFrame,
  SlavicNounKind,
  SlavicTables,
} from '../../../data/lexicon/slavic/types.ts';
import { UKRAINIAN } from '../../../data/lexicon/uk/index.ts';
import type { Stance } from '../../../model/index.ts';
import { type Cells, IN_CASE } from './cells.ts';
import { nounForms, parseNounRow } from './noun-paradigm.ts';
import { verbForms, type VerbShape } from './verb-paradigm.ts';

export interface NounEntry {
  readonly lemma: string;
  readonly kind: SlavicNounKind;
  readonly groups: readonly string[];
  readonly animate: boolean;
}

export interface NounReading {
  readonly entry: NounEntry;
  readonly cells: Cells;
}

export interface VerbEntry {
  readonly lemma: string;
  readonly frames: SlavicFrame[];
  stance?: Stance;
  readonly bearings: Bearing[];
  being: boolean;
}

export interface VerbReading {
  readonly entry: VerbEntry;
  readonly shape: VerbShape;
  readonly cells: Cells;
  readonly reflexive: boolean;
  readonly person: 1 | 3;
}

export interface Preposition {
  readonly words: string;
  readonly cells: Cells;
  readonly links: readonly LinkName[];
}

export interface Language {
  readonly code: 'ru' | 'uk';
  readonly tables: SlavicTables;
  readonly nouns: ReadonlyMap<string, NounReading>;
  readonly nounNominatives: ReadonlyMap<string, string>;
  readonly verbs: ReadonlyMap<string, readonly VerbReading[]>;
  readonly prepositions: ReadonlyMap<string, Preposition>;
  /** First words of prepositions of several words. */
  readonly longPrepositions: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly eventFrames: ReadonlyMap<string, SlavicNounFrame>;
  readonly sets: Readonly<Record<SetName, ReadonlySet<string>>>;
}

type SetName =
  | 'and'
  | 'but'
  | 'that'
  | 'open'
  | 'not'
  | 'legalForms'
  | 'notNames'
  | 'demonstratives'
  | 'possessives'
  | 'adverbs'
  | 'madeBy'
  | 'intends'
  | 'subordinate';

const built = new Map<'ru' | 'uk', Language>();

export function languageOf(code: 'ru' | 'uk'): Language {
  const held = built.get(code);
  if (held !== undefined) return held;
  const made = build(code === 'ru' ? RUSSIAN : UKRAINIAN);
  built.set(code, made);
  return made;
}

function rows(list: string): string[] {
  return list
    .split(';')
    .map((row) => row.trim())
    .filter((row) => row !== '');
}

function build(tables: SlavicTables): Language {
  const { code, words } = tables;
  const nouns = new Map<string, NounReading>();
  const nounNominatives = new Map<string, string>();
  for (const [kind, list] of Object.entries(tables.nouns) as [SlavicNounKind, string][]) {
    for (const row of rows(list)) {
      const parsed = parseNounRow(row);
      const entry: NounEntry = {
        lemma: parsed.lemma,
        kind,
        groups: parsed.groups,
        animate: parsed.marks.has('a'),
      };
      for (const { form, cells } of nounForms(parsed, code)) {
        const held = nouns.get(form);
        if (held === undefined) nouns.set(form, { entry, cells });
        else if (held.entry === entry) nouns.set(form, { entry, cells: held.cells | cells });
        if ((cells & IN_CASE.nom & 0x888888) !== 0 && !nounNominatives.has(parsed.lemma))
          nounNominatives.set(parsed.lemma, form);
      }
    }
  }
  const prepositions = new Map<string, Preposition>();
  const longPrepositions = new Map<string, string[][]>();
  for (const [phrase, value] of Object.entries(words.prepositions)) {
    const [cases = '', links = ''] = value.split(' ');
    let cells = 0;
    for (const name of cases.split(',')) cells |= IN_CASE[name as CaseName];
    prepositions.set(phrase, { words: phrase, cells, links: links.split(',') as LinkName[] });
    const parts = phrase.split(' ');
    const first = parts[0] ?? '';
    if (parts.length > 1)
      longPrepositions.set(
        first,
        [...(longPrepositions.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
      );
  }
  const eventFrames = new Map<string, SlavicNounFrame>();
  for (const [noun, name] of Object.entries(tables.eventFrames)) {
    const frame = SLAVIC_NOUN_FRAMES.find((known) => known.name === name);
    if (frame !== undefined) eventFrames.set(noun, frame);
  }
  const set = (list: readonly string[]): ReadonlySet<string> => new Set(list);
  return {
    code,
    tables,
    nouns,
    nounNominatives,
    verbs: buildVerbs(tables),
    prepositions,
    longPrepositions,
    eventFrames,
    sets: {
      and: set(words.and),
      but: set(words.but),
      that: set(words.that),
      open: set(words.open),
      not: set(words.not),
      legalForms: set(words.legalForms),
      notNames: set(words.notNames),
      demonstratives: set(words.demonstratives),
      possessives: set(words.possessives),
      adverbs: set(words.adverbs),
      madeBy: set(words.madeBy),
      subordinate: set(words.subordinate),
      // «намерен», «повинен»: adjectives that stand as verbs.
      intends: set(
        tables.cues.planning.filter((word) => /н(?:[аоыі]|ен)?$|ен$/u.test(word) && !word.includes(' ')),
      ),
    },
  };
}

function buildVerbs({ code, verbs }: SlavicTables): Map<string, VerbReading[]> {
  const entries = new Map<string, { entry: VerbEntry; row: string }>();
  const entryOf = (row: string): VerbEntry => {
    const lemma = row.split(/\s+/u)[0] ?? '';
    const held = entries.get(lemma);
    if (held !== undefined) return held.entry;
    const entry: VerbEntry = { lemma, frames: [], bearings: [], being: false };
    entries.set(lemma, { entry, row });
    return entry;
  };
  for (const [name, list] of Object.entries(verbs.frames)) {
    const frame = SLAVIC_FRAMES.find((known) => known.name === name);
    for (const row of rows(list)) if (frame !== undefined) entryOf(row).frames.push(frame);
  }
  for (const [stance, list] of Object.entries(verbs.saying))
    for (const row of rows(list)) entryOf(row).stance ??= stance as Stance;
  for (const [bearing, list] of Object.entries(verbs.bearing) as [Bearing, string][])
    for (const row of rows(list)) entryOf(row).bearings.push(bearing);
  for (const row of rows(verbs.being)) entryOf(row).being = true;
  for (const row of rows(verbs.plain)) entryOf(row);
  const forms = new Map<string, VerbReading[]>();
  for (const { entry, row } of entries.values()) {
    for (const { form, shape, cells, reflexive, person } of verbForms(row, code).forms) {
      const held = forms.get(form) ?? [];
      const same = held.find(
        (other) => other.entry === entry && other.shape === shape && other.reflexive === reflexive,
      );
      if (same !== undefined) held[held.indexOf(same)] = { ...same, cells: same.cells | cells };
      else held.push({ entry, shape, cells, reflexive, person });
      forms.set(form, held);
    }
  }
  // «обязался» binds himself; it is no passive of «обязать».
  for (const [form, readings] of forms)
    if (readings.some(({ reflexive }) => !reflexive))
      forms.set(
        form,
        readings.filter(({ reflexive }) => !reflexive),
      );
  return forms;
}
