/** The noun phrase that begins at a word, if one does. */
import type { Counts } from './shared.ts';
import { type FoundQuantity, type Quantity } from '../../../values/index.ts';
import { parseCells } from './cells.ts';
import { narrowed } from './counted.ts';
import { adjectivesAt } from './described.ts';
import { type Preposition } from './language.ts';
import { otherCells } from './name-cells.ts';
import { type SentenceText, nameAt } from './names.ts';
import { fromNoun } from './noun-phrase.ts';
import { type Phrase } from './phrase.ts';
import { bare, fromName, fromOther, pronounAt } from './plain-phrase.ts';
import { OPENING } from './quotation-marks.ts';
import { type Word } from './words.ts';

export function phraseAt(
  sentence: SentenceText,
  from: number,
  counts: Counts,
  preposition: Preposition | undefined,
  before: Phrase | undefined,
): Phrase | undefined {
  const { words } = sentence;
  const pronoun = pronounAt(sentence, from, preposition);
  if (pronoun !== undefined) return pronoun;
  const relative = words[from]?.relative;
  if (relative !== undefined)
    return bare(sentence, from, narrowed(relative, preposition), preposition, 'relative');
  let at = from;
  let quantity: Quantity | undefined;
  const counted = counts.get((words[from] as Word).token.start);
  if (counted !== undefined && counted.quantity.unit === '%')
    return shareAt(sentence, from, counted, preposition);
  if (counted !== undefined && counted.quantity.unit !== '%') {
    quantity = counted.quantity;
    while (at < words.length && ((words[at] as Word).token.start ?? 0) < counted.end) at += 1;
    // «десятки беспилотников», «20 шт.» end in their noun.
    if (at - 1 > from && words[at - 1]?.noun?.entry.kind === 'goods') at -= 1;
    if (words[at]?.token.text === '.') at += 1;
  }
  let described = adjectivesAt(sentence, at);
  const last = described.next - 1;
  // «250 усилителей», «от поставщиков дронов»: what looks like an adjective with no noun behind it may be a noun itself.
  if (
    described.modifiers.length > 0 &&
    !leadsOn(sentence, described.next) &&
    (quantity !== undefined || LIKE_NOUN.test(words[last]?.lower ?? '')) &&
    words[last]?.verbs.length === 0
  )
    described = adjectivesAt(sentence, at, last);
  at = described.next;
  const head = words[at];
  const share = { from, preposition, quantity, described };
  if (head === undefined) return undefined;
  const alone = described.next === described.first && quantity === undefined;
  if (!isNounHere(sentence, at)) {
    const name = nameAt(sentence, at);
    if (name !== undefined) return fromName(sentence, name, share, before);
    if (!alone && quantity === undefined && described.modifiers.length === 0) return undefined;
    if (!isOtherNoun(sentence, at, quantity !== undefined)) return undefined;
  }
  if (head.noun === undefined)
    return isOtherNoun(sentence, at, quantity !== undefined) ? fromOther(sentence, at, share) : undefined;
  return fromNoun(sentence, at, share, counts);
}

/** «51 %», «51 процент акций»: a share, whatever it is a share of. */
function shareAt(
  sentence: SentenceText,
  from: number,
  counted: FoundQuantity,
  preposition: Preposition | undefined,
): Phrase {
  const { words } = sentence;
  let to = from;
  while (
    to + 1 < words.length &&
    (words[to + 1] as Word).token.start < Math.max(counted.end, counted.nounEnd ?? 0)
  )
    to += 1;
  // «процентов» stands behind the number, «акций» behind that.
  while (words[to + 1]?.noun?.entry.groups.includes('share') === true) to += 1;
  const first = bare(
    sentence,
    from,
    narrowed(parseCells('nom,acc,gen,ins mnfpl'), preposition),
    preposition,
    'description',
  );
  return {
    ...first,
    to,
    end: (words[to] as Word).token.end,
    mention: { start: first.start, end: (words[to] as Word).token.end },
    kind: 'abstract',
    groups: ['share'],
    quantity: counted.quantity,
    plural: true,
  };
}

/** Endings that nouns share with adjectives. */
const LIKE_NOUN = /(?:ей|ой|ом|ем|им|ов|ие|ия|[^ьнвт][ауеі]|ій|ою|ів)$/u;

/** Whether a noun or a name stands there. */
function leadsOn(sentence: SentenceText, at: number): boolean {
  const word = sentence.words[at];
  if (word === undefined) return false;
  return (
    word.noun !== undefined ||
    word.capital ||
    OPENING.test(word.token.text) ||
    (word.token.kind === 'word' && isOtherNoun(sentence, at))
  );
}

function isNounHere({ words, language }: SentenceText, at: number): boolean {
  const word = words[at] as Word;
  if (word.noun === undefined) return false;
  // Capital words in the middle of a sentence are names, unless a ministry is written so.
  if (word.capital && at > 0 && word.noun.entry.kind !== 'body' && !/^\p{Lu}+$/u.test(word.token.text)) {
    const opens = OPENING.test(words[at - 1]?.token.text ?? '');
    return !opens && (word.noun.entry.kind === 'company' || word.noun.entry.kind === 'person');
  }
  return !(language.sets.legalForms.has(word.token.text) && word.capital);
}

function isOtherNoun({ words, language }: SentenceText, at: number, counted = false): boolean {
  const word = words[at] as Word;
  return (
    word.token.kind === 'word' &&
    (!word.capital || at === 0) &&
    word.noun === undefined &&
    word.verbs.length === 0 &&
    !word.likeVerb &&
    word.relative === undefined &&
    word.lower.length > 2 &&
    /^[\p{Script=Cyrillic}'’-]+$/u.test(word.lower) &&
    !CLOSED.has(word.lower) &&
    language.tables.words.pronouns[word.lower] === undefined &&
    !language.sets.adverbs.has(word.lower) &&
    !language.sets.and.has(word.lower) &&
    !language.sets.but.has(word.lower) &&
    !language.sets.that.has(word.lower) &&
    !language.sets.subordinate.has(word.lower) &&
    !language.sets.open.has(word.lower) &&
    !language.sets.not.has(word.lower) &&
    !language.sets.possessives.has(word.lower) &&
    !language.sets.demonstratives.has(word.lower) &&
    !(
      word.adjective !== undefined &&
      !counted &&
      (!LIKE_NOUN.test(word.lower) || ((words[at + 1]?.noun?.cells ?? 0) & word.adjective) !== 0)
    ) &&
    otherCells(word.lower, language.code) !== undefined
  );
}

const CLOSED = new Set(
  'будучи бувши себя себе собой свой своя свои своей своего своих своим своему свою все всех всем всеми весь вся всё уже ещё еще очень что это тем чем кем как так там тут где там тогда когда никто ничего никаких иначе имени всего другие другого других нет есть можно нужно нельзя раз усіх усі усе всі всіх себе собою своїх свої своє свого своєму своїм своєю своєї своя вже ще дуже тим чим ким так там тут тоді ніхто нічого жодних жодного інші інших немає можна треба потрібно раз якщо після перед лише тільки саме ведь даже лишь либо тоже притом причём причем кстати впрочем словно'.split(
    ' ',
  ),
);
