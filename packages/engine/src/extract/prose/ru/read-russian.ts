/**
 * Russian prose to drafts: pieces, phrases, frames, voices and answers, over the discourse all languages share. It reads what is said
 * plainly and leaves the rest.
 */
import {
  RUSSIAN_HEARSAY,
  RUSSIAN_OPEN,
  RUSSIAN_PLANNING,
  RUSSIAN_POSSIBLE,
  RUSSIAN_PROBABLE,
  RUSSIAN_RESPONSES,
} from '../../../data/lexicon/ru/cues.ts';
import type { AttributionLink, Modality, RoleName } from '../../../model/index.ts';
import {
  findMoney,
  findQuantities,
  findTimes,
  type FoundMoney,
  type FoundQuantity,
  splitSentences,
  type TextSpan,
  type TimeSpan,
  type Token,
  tokenize,
} from '../../../values/index.ts';
import { meet } from '../discourse.ts';
import { findDocumentNumbers, type FoundDocumentNumber } from '../document-numbers.ts';
import type { ProseDraft, RoleFilling } from '../draft.ts';
import { LONGEST_SENTENCE, type ReaderInput, type ReaderOutput } from '../reader.ts';
import { chain } from '../voice.ts';
import { voicesOf } from './attribution.ts';
import { fromNoun, fromVerb, type RussianProposition } from './frames.ts';
import { phrasesOf, type RussianPhrase } from './phrases.ts';
import { type Piece, piecesOf } from './pieces.ts';
import { referenceOf } from './references.ts';

interface Sentence extends TextSpan {
  readonly index: number;
  readonly block: number;
  readonly pieces: readonly Piece[];
  readonly phrases: readonly (readonly RussianPhrase[])[];
  readonly times: readonly { readonly start: number; readonly end: number; readonly time: TimeSpan }[];
  readonly money: readonly FoundMoney[];
  readonly numbers: readonly FoundDocumentNumber[];
}

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

function analyse(input: ReaderInput, { start, end }: TextSpan, index: number, block: number): Sentence {
  const { text, anchor } = input;
  const times = findTimes(text, { language: 'ru', anchor, start, end });
  const money = findMoney(text, { language: 'ru', start, end });
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

function meetPhrase(phrase: RussianPhrase, sentence: Sentence, input: ReaderInput): ReturnType<typeof meet> {
  return meet(input.discourse, referenceOf(input.text, phrase), { sentence: sentence.index });
}

function draftOf(
  proposition: RussianProposition,
  piece: Piece,
  links: readonly AttributionLink[],
  sentence: Sentence,
  input: ReaderInput,
): ProseDraft | undefined {
  const roles = new Map<RoleName, RoleFilling[]>();
  for (const [role, phrases] of proposition.roles) {
    const fillings = phrases.flatMap((phrase) => {
      const met = meetPhrase(phrase, sentence, input);
      return met === undefined ? [] : [{ mention: met.mention.id, referent: met.referent }];
    });
    if (fillings.length > 0) roles.set(role, fillings);
  }
  if (roles.size < 2) return undefined;
  if (![...roles.values()].flat().some(({ referent }) => referent.name !== undefined || !referent.plural))
    return undefined;
  const words = piece.tokens.map((token) => token.lower);
  const verb = piece.verb === undefined ? -1 : piece.verb.at;
  const negative =
    verb > 0 &&
    proposition.rule.startsWith('ru.verb') &&
    (words[verb - 1] === 'не' || words[verb - 2] === 'не');
  const planned =
    piece.verb !== undefined &&
    (piece.verb.reading.future ||
      piece.verb.reading.voice === 'infinitive' ||
      words.some((word) => RUSSIAN_PLANNING.includes(word)));
  const from = piece.tokens[0]?.start ?? sentence.start;
  const to = piece.tokens.at(-1)?.end ?? sentence.end;
  const single = sentence.pieces.filter((other) => other.verb !== undefined).length <= 1;
  const within = (found: { start: number; end: number }): boolean =>
    single || (found.start >= from - 2 && found.end <= to + 2);
  const counted = (proposition.roles.get('goods') ?? proposition.roles.get('product') ?? []).find(
    (phrase) => phrase.quantity !== undefined,
  );
  const places = proposition.places.flatMap((phrase) => {
    const met = meetPhrase(phrase, sentence, input);
    return met === undefined ? [] : [{ mention: met.mention.id, referent: met.referent }];
  });
  if (proposition.kind === 'payment' && !sentence.money.some(within) && !roles.has('goods')) return undefined;
  const trade = proposition.kind === 'supply' || proposition.kind === 'payment';
  return {
    sentence: sentence.index,
    block: sentence.block,
    kind: proposition.kind,
    roles,
    implied: new Set(),
    attribution: chain(input.narrator, links),
    polarity: negative ? 'negative' : 'positive',
    modality: modalityOf(words),
    phase: negative ? null : planned && proposition.kind !== 'ownership' ? 'planned' : proposition.phase,
    quantity: counted?.quantity ?? null,
    amount: trade ? (sentence.money.find(within)?.money ?? null) : null,
    time: sentence.times.find(within)?.time ?? null,
    places,
    share: null,
    position: null,
    programme: null,
    documentNumbers: trade ? sentence.numbers.map((found) => found.number) : [],
    response: null,
    responseScope: null,
    caveats: [],
    spans: [{ start: sentence.start, end: sentence.end }],
    rule: proposition.rule,
    anaphoricGoods: false,
    anaphoricEvent: false,
  };
}

function modalityOf(words: readonly string[]): Modality {
  if (words.some((word) => RUSSIAN_HEARSAY.includes(word))) return 'uncommitted';
  if (words.some((word) => RUSSIAN_POSSIBLE.includes(word))) return 'possible';
  return words.some((word) => RUSSIAN_PROBABLE.includes(word)) ? 'probable' : 'certain';
}

/** «X и Y не ответили на запрос»: what parties answered. */
function answersOf(
  piece: Piece,
  phrases: readonly RussianPhrase[],
  sentence: Sentence,
  input: ReaderInput,
): ProseDraft[] {
  for (const [index, token] of piece.tokens.entries()) {
    if (token.kind !== 'word' || index === 0) continue;
    const rest = input.text.slice(token.start, sentence.end).replace(/\s+/gu, ' ').toLowerCase();
    const answer = RUSSIAN_RESPONSES.find(({ pattern }) => pattern.test(rest));
    if (answer === undefined) continue;
    const parties = phrases.filter(
      (phrase) =>
        phrase.end <= token.start &&
        phrase.preposition === undefined &&
        (phrase.kind === 'company' ||
          phrase.kind === 'body' ||
          (phrase.form === 'name' &&
            phrase.kind !== 'goods' &&
            phrase.kind !== 'place' &&
            !(phrase.inflected && phrase.name.includes(' ')))),
    );
    return parties.flatMap((phrase) => {
      const met = meetPhrase(phrase, sentence, input);
      if (met === undefined) return [];
      return [
        {
          sentence: sentence.index,
          block: sentence.block,
          kind: 'response' as const,
          roles: new Map<RoleName, RoleFilling[]>([
            ['respondent', [{ mention: met.mention.id, referent: met.referent }]],
          ]),
          implied: new Set<RoleName>(),
          attribution: chain(input.narrator, []),
          polarity: 'positive' as const,
          modality: 'certain' as const,
          phase: null,
          quantity: null,
          amount: null,
          time: null,
          places: [],
          share: null,
          position: null,
          programme: null,
          documentNumbers: [],
          response: answer.kind,
          responseScope: { kinds: [], mentions: [] },
          caveats: [],
          spans: [{ start: sentence.start, end: sentence.end }],
          rule: `ru.response.${answer.kind}`,
          anaphoricGoods: false,
          anaphoricEvent: false,
        },
      ];
    });
  }
  return [];
}
