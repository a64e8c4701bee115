/** Look-ups over the English tables: every form of every verb, every noun with its kind, the closed classes. */
import { CLOSED } from '../../../data/lexicon/en/closed.ts';
import { CUE_VERBS } from '../../../data/lexicon/en/cues.ts';
import { LIGHT_VERBS } from '../../../data/lexicon/en/noun-frames.ts';
import { VERB_FRAMES } from './all-verb-frames.ts';
import { NOUN_GROUPS, type NounKind, NOUNS } from '../../../data/lexicon/en/nouns.ts';
import { AMBIGUOUS_POSTS, POST_HEADS } from '../../../data/lexicon/en/posts.ts';
import { GENERAL_IRREGULAR, GENERAL_VERBS } from '../../../data/lexicon/en/general-verbs.ts';
import { IRREGULAR, NOUNY, VERBS } from '../../../data/lexicon/en/verbs.ts';
import { remembered } from '../remembered.ts';

export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

export interface VerbReading {
  readonly lemma: string;
  readonly forms: ReadonlySet<VerbForm>;
  /** The same letters are as often a noun. */
  readonly nouny: boolean;
}

function sForm(lemma: string): string {
  if (/(?:s|x|z|ch|sh|o)$/u.test(lemma)) return `${lemma}es`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ies`;
  return `${lemma}s`;
}

/** Whether the last consonant doubles before -ed and -ing: one-syllable words and a few others. */
function doubles(lemma: string): boolean {
  if (!/[^aeiou][aeiou][bdgklmnprt]$/u.test(lemma)) return false;
  const syllables = lemma.match(/[aeiouy]+/gu)?.length ?? 0;
  return syllables === 1 || /(?:fer|mit|trol|cur|pel)$/u.test(lemma) || lemma === 'ship';
}

function stem(lemma: string): string {
  return doubles(lemma) ? lemma + lemma.slice(-1) : lemma;
}

function pastForm(lemma: string): string {
  if (lemma.endsWith('e')) return `${lemma}d`;
  if (/[^aeiou]y$/u.test(lemma)) return `${lemma.slice(0, -1)}ied`;
  return `${stem(lemma)}ed`;
}

function ingForm(lemma: string): string {
  if (lemma.endsWith('ie')) return `${lemma.slice(0, -2)}ying`;
  if (lemma.endsWith('e') && !/(?:ee|oe|ye)$/u.test(lemma)) return `${lemma.slice(0, -1)}ing`;
  return `${stem(lemma)}ing`;
}

/** Things that are named by the same word as a doing: "drive", "pump", "fuel". */
const THINGS: ReadonlySet<string> = new Set(NOUNS.goods);

function buildVerbs(): ReadonlyMap<string, VerbReading> {
  const forms = new Map<string, { lemma: string; forms: Set<VerbForm>; nouny: boolean }>();
  const nouny = new Set<string>(NOUNY);
  const add = (form: string, lemma: string, kind: VerbForm): void => {
    const known = forms.get(form);
    if (known) {
      if (known.lemma === lemma) known.forms.add(kind);
      return;
    }
    forms.set(form, {
      lemma,
      forms: new Set([kind]),
      nouny: nouny.has(form) || ((kind === 'base' || kind === 's') && THINGS.has(lemma)),
    });
  };
  for (const lemma of new Set<string>([
    ...Object.keys(IRREGULAR),
    ...VERBS,
    ...VERB_FRAMES.flatMap((frame) => frame.verbs),
    ...Object.keys(CUE_VERBS),
    ...Object.values(LIGHT_VERBS).flat(),
    // Last: the forms of a verb that matters come before the forms of others that look alike.
    ...GENERAL_VERBS,
  ])) {
    const irregular = IRREGULAR[lemma] ?? GENERAL_IRREGULAR[lemma];
    add(lemma, lemma, 'base');
    add(sForm(lemma), lemma, 's');
    add(irregular?.[0] ?? pastForm(lemma), lemma, 'past');
    add(irregular?.[1] ?? pastForm(lemma), lemma, 'participle');
    add(ingForm(lemma), lemma, 'ing');
    // British and American spelling: travelled, traveled.
    if (/[^aeiou][aeo]l$/u.test(lemma) && irregular === undefined) {
      add(`${lemma}led`, lemma, 'past');
      add(`${lemma}led`, lemma, 'participle');
      add(`${lemma}ling`, lemma, 'ing');
    }
  }
  return forms;
}

const VERB_FORMS = buildVerbs();

function buildNouns(): ReadonlyMap<string, NounKind> {
  const kinds = new Map<string, NounKind>();
  for (const [kind, nouns] of Object.entries(NOUNS) as [NounKind, readonly string[]][]) {
    for (const noun of nouns) if (!kinds.has(noun)) kinds.set(noun, kind);
  }
  for (const post of POST_HEADS)
    if (!kinds.has(post) && !AMBIGUOUS_POSTS.includes(post)) kinds.set(post, 'person');
  return kinds;
}

const NOUN_KINDS = buildNouns();

/** The verb reading of a lower-case word form, if it has one. */
export function verbReading(form: string): VerbReading | undefined {
  return VERB_FORMS.get(form);
}

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    people: 'person',
    men: 'man',
    women: 'woman',
    authorities: 'authority',
    personnel: 'personnel',
    staff: 'staff',
    aircraft: 'aircraft',
    goods: 'goods',
    arms: 'arms',
    works: 'works',
    customs: 'customs',
    optics: 'optics',
    electronics: 'electronics',
    premises: 'premises',
    children: 'child',
    data: 'data',
    media: 'media',
    headquarters: 'headquarters',
    series: 'series',
    batteries: 'battery',
    gas: 'gas',
    press: 'press',
    chassis: 'chassis',
    glass: 'glass',
  }),
);

/** The singular of a lower-case noun form; the form itself where it has no plural ending. */
export const singular: (form: string) => string = remembered((form) => {
  const irregular = IRREGULAR_PLURALS.get(form);
  if (irregular !== undefined) return irregular;
  if (form.length > 4 && form.endsWith('ies')) return `${form.slice(0, -3)}y`;
  if (/(?:ses|xes|zes|ches|shes)$/u.test(form))
    return NOUN_KINDS.has(form.slice(0, -1)) ? form.slice(0, -1) : form.slice(0, -2);
  if (form.length > 3 && form.endsWith('s') && !/(?:ss|us|is)$/u.test(form)) return form.slice(0, -1);
  return form;
});

export function isPlural(form: string): boolean {
  return (
    singular(form) !== form ||
    form === 'people' ||
    form === 'personnel' ||
    form === 'staff' ||
    form === 'arms' ||
    form === 'goods'
  );
}

/** What a lower-case noun (any number) stands for, if the tables know it. */
export const nounKind: (form: string) => NounKind | undefined = remembered(
  (form) => NOUN_KINDS.get(form) ?? NOUN_KINDS.get(singular(form)),
);

const GROUP_OF = new Map<string, string[]>();
for (const [group, nouns] of Object.entries(NOUN_GROUPS)) {
  for (const noun of new Set(nouns)) GROUP_OF.set(noun, [...(GROUP_OF.get(noun) ?? []), group]);
}

/** The sorts of thing a noun belongs to: "plant" and "manufacturer" share `maker`. */
export function nounGroups(lemma: string): readonly string[] {
  return GROUP_OF.get(lemma) ?? [];
}

export const SETS = Object.fromEntries(
  Object.entries(CLOSED).map(([name, words]) => [name, new Set<string>(words)]),
) as unknown as Readonly<Record<keyof typeof CLOSED, ReadonlySet<string>>>;
