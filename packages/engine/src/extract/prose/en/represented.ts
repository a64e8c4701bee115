/** "a lawyer for X", "X's spokesman", "an X spokeswoman": whose word such a person gives. */
import type { NounPhrase } from './phrases.ts';

const REPRESENTING = new Set([
  'spokesman',
  'spokeswoman',
  'spokesperson',
  'spokespeople',
  'representative',
  'lawyer',
  'attorney',
  'counsel',
]);

/** The party a spokesperson or lawyer speaks for; undefined for anybody else. */
export function representedBy(phrase: NounPhrase): NounPhrase | undefined {
  if (!REPRESENTING.has(phrase.lemma)) return undefined;
  if (phrase.name !== undefined) return phrase.head.start >= phrase.name.end ? nameAlone(phrase) : undefined;
  if (phrase.possessor !== undefined) return phrase.possessor;
  for (const { preposition, group } of phrase.attached) {
    const only = group.members[0];
    if (group.members.length === 1 && only !== undefined && (preposition === 'for' || preposition === 'of'))
      return only;
  }
  return undefined;
}

const ALONE = new WeakMap<NounPhrase, NounPhrase>();

/** The name in a phrase as a phrase of its own, the same one each time. */
export function nameAlone(phrase: NounPhrase): NounPhrase {
  const known = ALONE.get(phrase);
  if (known !== undefined || phrase.name === undefined) return known ?? phrase;
  const { name } = phrase;
  const tokens = phrase.tokens.filter((token) => token.start >= name.start && token.end <= name.end);
  const head = tokens.at(-1) ?? phrase.head;
  const alone: NounPhrase = {
    ...phrase,
    start: name.start,
    end: name.end,
    tokens,
    head,
    lemma: head.lower,
    kind: undefined,
    plural: false,
    definite: false,
    modifiers: [],
    classNoun: undefined,
    possessor: undefined,
    quantity: undefined,
    groupOf: undefined,
    attached: [],
    appositions: [],
  };
  ALONE.set(phrase, alone);
  return alone;
}
