/** Look-ups over the Russian tables: forms of nouns, verbs and verbs of saying. */
import type { CueStance } from '../../../data/lexicon/en/cues.ts';
import { RUSSIAN_SAYING, RUSSIAN_SAYING_NOW } from '../../../data/lexicon/ru/cues.ts';
import { RUSSIAN_NOUNS, type RussianNoun } from '../../../data/lexicon/ru/nouns.ts';
import { RUSSIAN_FRAMES, type RussianFrame } from '../../../data/lexicon/ru/verbs.ts';
import { nounForms } from './paradigms.ts';

export interface NounReading {
  readonly noun: RussianNoun;
  readonly mask: number;
  /** The cases it may stand for as one: a noun before a name is never many. */
  readonly singular: number;
  readonly plural: boolean;
}

export type RussianVoice = 'active' | 'passive' | 'participle' | 'infinitive';

export interface VerbReading {
  readonly frame: RussianFrame;
  readonly voice: RussianVoice;
  readonly future: boolean;
  readonly plural: boolean;
}

const NOUN_FORMS = new Map<string, NounReading>();
for (const noun of RUSSIAN_NOUNS) {
  for (const { form, mask, plural } of nounForms(noun)) {
    const held = NOUN_FORMS.get(form);
    if (held === undefined) NOUN_FORMS.set(form, { noun, mask, singular: plural ? 0 : mask, plural });
    else if (held.noun === noun)
      NOUN_FORMS.set(form, {
        noun,
        mask: held.mask | mask,
        singular: plural ? held.singular : held.singular | mask,
        plural: held.plural && plural,
      });
  }
}

/** The noun a lower-case form belongs to, with the cases it may stand for. */
export function nounReading(form: string): NounReading | undefined {
  return NOUN_FORMS.get(form);
}

const PARTICIPLE_ENDINGS = [
  'ый',
  'ого',
  'ому',
  'ым',
  'ом',
  'ая',
  'ой',
  'ую',
  'ое',
  'ые',
  'ых',
  'ыми',
] as const;
const VERB_FORMS = new Map<string, VerbReading>();

function addForm(form: string, reading: VerbReading): void {
  if (!VERB_FORMS.has(form)) VERB_FORMS.set(form, reading);
}

/** «поставил», «поставила», «поставило», «поставили»; «приобрёл» leaves its dots before an ending. */
function pastForms(past: string): [form: string, plural: boolean][] {
  const stem = past.endsWith('ёл') ? `${past.slice(0, -2)}л` : past;
  return [
    [past, false],
    [`${stem}а`, false],
    [`${stem}о`, false],
    [`${stem}и`, true],
  ];
}

for (const frame of RUSSIAN_FRAMES) {
  for (const past of frame.past) {
    for (const [form, plural] of pastForms(past))
      addForm(form, { frame, voice: 'active', future: false, plural });
    if (/[аяиеу]л$/u.test(past))
      addForm(`${past.slice(0, -1)}ть`, { frame, voice: 'infinitive', future: false, plural: false });
  }
  for (const infinitive of frame.infinitive ?? [])
    addForm(infinitive, { frame, voice: 'infinitive', future: false, plural: false });
  for (const form of frame.present)
    addForm(form, { frame, voice: 'active', future: false, plural: /[ую]т$/u.test(form) });
  for (const form of frame.future)
    addForm(form, { frame, voice: 'active', future: true, plural: /[уюая]т$/u.test(form) });
  for (const passive of frame.passive) {
    const stem = passive.replace(/ён$/u, 'ен');
    addForm(passive, { frame, voice: 'passive', future: false, plural: false });
    for (const ending of ['а', 'о', 'ы'])
      addForm(stem + ending, { frame, voice: 'passive', future: false, plural: ending === 'ы' });
    for (const ending of PARTICIPLE_ENDINGS)
      for (const full of [`${passive}н`, `${stem}н`])
        addForm(full + ending, { frame, voice: 'participle', future: false, plural: false });
  }
}

/** The frame a lower-case verb form belongs to. */
export function verbReading(form: string): VerbReading | undefined {
  return VERB_FORMS.get(form);
}

const SAYING = new Map<string, CueStance>(Object.entries(RUSSIAN_SAYING_NOW));
for (const [past, stance] of Object.entries(RUSSIAN_SAYING))
  for (const [form] of pastForms(past)) SAYING.set(form, stance);

/** The stance of a form of a verb of saying. */
export function sayingStance(form: string): CueStance | undefined {
  return SAYING.get(form);
}
