/** "As part of the Alkor group, it supplies …": a part of a whole told by a preposition. */
import { hasLegalForm } from '../gazetteer.ts';
import type { AnalysedSentence } from './analyse.ts';
import { nounKind } from './lexicon.ts';
import { institutionOf } from './long-names.ts';
import { type NounPhrase, nounPhraseAt } from './phrases.ts';
import { isParty } from './relation-arguments.ts';
import { TABLE, type Relation } from './relation.ts';
import type { TaggedToken } from './tagged-token.ts';

/** "As part of the Alkor group, it supplies …": the words before the name are one preposition. */
export function asPartOf(text: string, sentence: AnalysedSentence, at: number): Relation | undefined {
  const { tokens } = sentence;
  const nouns = TABLE.get('part');
  const made = nounPhraseAt(text, tokens, at + 1);
  const token = tokens[at] as TaggedToken;
  if (nouns === undefined || made?.phrase.name === undefined) return undefined;
  if (!isParty(made.phrase, 'of', nouns) || !isWhole(made.phrase)) return undefined;
  return {
    nouns,
    lemma: 'part',
    from: at,
    head: at,
    next: made.next,
    goods: [],
    words: text.slice(token.start, token.end),
    others: [made.phrase],
    time: undefined,
  };
}

/** A group, a holding, a firm: something firms are parts of, by its noun or the last word of its name. */
function isWhole({ name, kind, classNoun }: NounPhrase): boolean {
  return (
    kind === 'company' ||
    (classNoun !== undefined && nounKind(classNoun) === 'company') ||
    nounKind(institutionOf(name?.text ?? '') ?? '') === 'company' ||
    nounKind((name?.text.split(' ').at(-1) ?? '').toLowerCase()) === 'company' ||
    hasLegalForm(name?.text ?? '')
  );
}
