/**
 * Russian prose to drafts: pieces, phrases, frames, voices and answers, over the discourse all languages share. It reads what is said
 * plainly and leaves the rest.
 */
import { RUSSIAN_OPEN, RUSSIAN_PLANNING } from '../../../data/lexicon/ru/cues.ts';
import {
  findMoney,
  findQuantities,
  findTimes,
  type FoundQuantity,
  splitSentences,
  type TextSpan,
  type Token,
  tokenize,
} from '../../../values/index.ts';
import { findDocumentNumbers } from '../document-numbers.ts';
import type { ProseDraft } from '../draft.ts';
import { LONGEST_SENTENCE, type ReaderInput, type ReaderOutput } from '../reader.ts';
import { answersOf } from './answers.ts';
import { voicesOf } from './attribution.ts';
import { draftOf } from './draft.ts';
import { fromNoun, fromVerb, type RussianProposition } from './frames.ts';
import type { RussianPhrase } from './phrase.ts';
import { phrasesOf } from './phrases.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { meetPhrase, type Sentence } from './sentence.ts';

/** The drafts of all sentences in `blocks`, in order. */
export function readRussian(input: ReaderInput): ReaderOutput {
  const drafts: ProseDraft[] = [];
  let index = input.firstSentence;
  for (const [block, span] of input.blocks.entries()) {
    for (const sentence of splitSentences(input.text, span.start, span.end)) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      readSentence(analyse(input, sentence, index, block), input, drafts);
      index += 1;
    }
  }
  return { drafts, nextSentence: index };
}

/** Without one of these nothing is priced. */
const MAY_PRICE =
  /\p{Sc}|\b[A-Z]{3}\b|руб|долл|евро|юан|гривн|грн|дирхам|тенге|лир|франк|иен|фунт|копе|цент/iu;

function analyse(input: ReaderInput, { start, end }: TextSpan, index: number, block: number): Sentence {
  const { text, anchor } = input;
  const times = findTimes(text, { language: 'ru', anchor, start, end });
  const money = MAY_PRICE.test(text.slice(start, end)) ? findMoney(text, { language: 'ru', start, end }) : [];
  const numbers = findDocumentNumbers(text, start, end);
  const taken = (from: number, to: number): boolean =>
    [...times, ...money, ...numbers].some((found) => from < found.end && to > found.start);
  const quantities: FoundQuantity[] = findQuantities(text, { language: 'ru', start, end }).filter(
    (found) => !taken(found.start, found.end),
  );
  // «в июне 2024 года»: the preposition goes with the time, not with the next noun.
  const tokens: Token[] = tokenize(text, start, end).filter(
    (token) =>
      !taken(token.start, token.end) &&
      !(TIME_PREPOSITIONS.has(token.lower) && times.some((time) => time.start === token.end + 1)),
  );
  const pieces = piecesOf(tokens);
  return {
    start,
    end,
    index,
    block,
    pieces,
    phrases: pieces.map((piece) => phrasesOf(text, piece.tokens, quantities, tokens[0])),
    times,
    money,
    numbers,
  };
}

const TIME_PREPOSITIONS = new Set([
  'в',
  'во',
  'на',
  'с',
  'к',
  'до',
  'за',
  'от',
  'по',
  'о',
  'об',
  'около',
  'после',
]);

function readSentence(sentence: Sentence, input: ReaderInput, drafts: ProseDraft[]): void {
  const { text } = input;
  const all = sentence.phrases.flat();
  for (const phrase of all) if (phrase.form === 'name') meetPhrase(phrase, sentence, input);
  const voices = voicesOf(text, sentence.pieces, sentence.phrases, (phrase) => {
    const met = meetPhrase(phrase, sentence, input);
    return met && { mention: met.mention, named: met.referent.name !== undefined };
  });
  const asks = text.charAt(sentence.end - 1) === '?';
  let subject: readonly RussianPhrase[] = [];
  for (const [at, piece] of sentence.pieces.entries()) {
    const phrases = sentence.phrases[at] ?? [];
    const told =
      piece.link === 'which' || piece.link === 'participle' ? sentence.phrases[at - 1]?.at(-1) : undefined;
    const propositions = asks
      ? []
      : propositionsOf(piece, phrases, goesOn(sentence.pieces, at) ? subject : [], told);
    const links = voices.links[at] ?? [];
    for (const proposition of propositions) {
      const draft = draftOf(proposition, piece, links, sentence, input);
      if (draft !== undefined) drafts.push(draft);
    }
    for (const draft of answersOf(piece, phrases, sentence, input)) drafts.push(draft);
    if (piece.link === 'main' || piece.link === 'that') {
      const own = propositions[0]?.roles;
      const held =
        own === undefined
          ? []
          : [...own.values()].flat().filter((phrase) => phrase.preposition === undefined);
      subject = held.slice(0, 1);
    }
  }
}

/** Whether a piece takes over the subject told before: joined by a conjunction, or resuming after words set between commas. */
function goesOn(pieces: readonly Piece[], at: number): boolean {
  const first = pieces[at]?.tokens[0]?.lower ?? '';
  const before = pieces[at - 1]?.link;
  return first === 'и' || first === 'а' || first === 'но' || before === 'which' || before === 'participle';
}

function propositionsOf(
  piece: Piece,
  phrases: readonly RussianPhrase[],
  subject: readonly RussianPhrase[],
  told: RussianPhrase | undefined,
): RussianProposition[] {
  if (piece.tokens.some((token) => RUSSIAN_OPEN.includes(token.lower))) return [];
  const made = fromNoun(phrases);
  if (piece.verb === undefined) return made;
  const token = piece.tokens[piece.verb.at];
  if (token === undefined) return made;
  const subjectForm = piece.which === undefined || /^котор(?:ый|ая|ое|ые)$/u.test(piece.which);
  if (!subjectForm) return made;
  const proposition = fromVerb({
    reading: piece.verb.reading,
    form: token.lower,
    verbStart: token.start,
    phrases,
    subject: piece.link === 'which' && told !== undefined ? [told] : subject,
    told: piece.link === 'participle' ? told : undefined,
    planned: piece.tokens.some((word) => RUSSIAN_PLANNING.includes(word.lower)),
  });
  return proposition === undefined ? made : [proposition, ...made];
}
