/** A sentence cut into runs: at marks that no phrase holds, and at conjunctions before a verb of its own. */
import { type Language } from './language.ts';
import { type Phrase } from './phrase.ts';
import { type Word, isFinite } from './words.ts';

const MARKS = /^[,;:–—()-]$/u;

const OPENS_QUOTE = /^[«“„"]$/u;

const CLOSES_QUOTE = /^[»”"]$/u;

export interface Run {
  readonly words: Word[];
  readonly opened: string;
  readonly quoted: boolean;
  readonly bracketed: boolean;
  readonly closed: string;
}

export function runsOf(
  words: readonly Word[],
  byWord: readonly (Phrase | undefined)[],
  language: Language,
): Run[] {
  const runs: Run[] = [];
  let current: Word[] = [];
  let opened = '';
  let quoted = false;
  let bracketed = false;
  const close = (mark: string): void => {
    if (current.length > 0) runs.push({ words: current, opened, quoted, bracketed, closed: mark });
    current = [];
    opened = mark;
  };
  for (const word of words) {
    const { text } = word.token;
    const inside = byWord[word.at];
    if (word.token.kind === 'mark' && inside === undefined) {
      if (OPENS_QUOTE.test(text) && !quoted) {
        close(opened === '' && current.length === 0 ? '' : current.length === 0 ? opened : '"');
        quoted = true;
        continue;
      }
      if (CLOSES_QUOTE.test(text) && quoted) {
        close('"');
        quoted = false;
        continue;
      }
      if (MARKS.test(text) && !(bracketed && /^[,–—:-]$/u.test(text))) {
        if (text === ',' && isInsideList(word.at, byWord)) {
          current.push(word);
          continue;
        }
        close(text);
        if (text === '(') bracketed = true;
        else if (text === ')') bracketed = false;
        continue;
      }
    }
    // «отправленные «А» и застрахованные «Б»»
    if (
      inside === undefined &&
      language.sets.and.has(word.lower) &&
      current[0] !== undefined &&
      isPassive(current[0], byWord) &&
      likeParticiple(words[word.at + 1], byWord)
    ) {
      close('и');
      continue;
    }
    if (
      inside === undefined &&
      (language.sets.and.has(word.lower) || language.sets.but.has(word.lower)) &&
      current.some((other) => isPredicateWord(other, byWord) || isPassive(other, byWord)) &&
      opensPredicate(words, word.at + 1, byWord, language)
    ) {
      close('и');
      continue;
    }
    current.push(word);
  }
  close('');
  return runs;
}

function isInsideList(at: number, byWord: readonly (Phrase | undefined)[]): boolean {
  for (let i = at + 1; i < at + 4 && i < byWord.length; i += 1) {
    const phrase = byWord[i];
    if (phrase !== undefined) return phrase.joined && byWord[at - 1] !== undefined;
  }
  return false;
}

/** A finite verb of its own follows: at once, or behind its subject. */
function opensPredicate(
  words: readonly Word[],
  from: number,
  byWord: readonly (Phrase | undefined)[],
  language: Language,
): boolean {
  for (let i = from; i < words.length && i < from + 14; i += 1) {
    const word = words[i] as Word;
    const phrase = byWord[i];
    if (phrase === undefined && (MARKS.test(word.token.text) || language.sets.and.has(word.lower)))
      return false;
    if (isPredicateWord(word, byWord)) return true;
    if (phrase?.joined === true) return false;
  }
  return false;
}

/** «Ракета оснащена двигателем и содержит …»: a participle that no phrase holds is told of its subject. */
export function isPassive(word: Word, byWord: readonly (Phrase | undefined)[]): boolean {
  return byWord[word.at] === undefined && word.verbs.some(({ shape }) => shape === 'passive');
}

/** A participle of the lexicon, or a word that ends as one. */
export function likeParticiple(word: Word | undefined, byWord: readonly (Phrase | undefined)[]): boolean {
  return (
    word !== undefined &&
    byWord[word.at] === undefined &&
    (isPassive(word, byWord) || (word.adjective !== undefined && PARTICIPLE.test(word.lower)))
  );
}

const PARTICIPLE = /(?:[аяео]нн|[аеє]н)(?:ый|ая|ое|ые|ого|ой|ому|ым|ых|ую|ий|а|е|і|ої|ою|их|им)$/u;

export function isPredicateWord(word: Word, byWord: readonly (Phrase | undefined)[]): boolean {
  return byWord[word.at] === undefined && isFinite(word);
}
