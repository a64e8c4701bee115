/**
 * Chinese prose to drafts: normalised sentences, words, names, phrases, clauses, frames, voices and answers, over the discourse all
 * languages share. It reads what is said plainly and leaves the rest.
 */
import { type ReaderInput, type ReaderOutput, LONGEST_SENTENCE } from '../reader.ts';
import type { ProseDraft } from '../draft.ts';
import { clausesOf } from './clauses.ts';
import { itemsOf } from './items.ts';
import { gatherNames, namedTokens, type NameBook } from './known-names.ts';
import { documentSpan, normalise, type NormalText } from './normal-text.ts';
import { readSentence } from './read-sentence.ts';
import type { Referent } from '../referent.ts';
import { type Memory, openMemory } from './memory.ts';
import { meetPhrase } from './references.ts';
import type { Sentence } from './sentence.ts';
import { settleTimes } from './told-times.ts';
import { splitUnits } from './units.ts';

interface Unit {
  readonly source: NormalText;
  readonly offset: number;
  readonly text: string;
  readonly block: number;
}

/** The drafts of all sentences in `blocks`, in order. */
export function readChinese(input: ReaderInput): ReaderOutput {
  const units = unitsOf(input);
  const book = gatherNames(
    units.map((unit) => unit.text),
    input.anchor,
  );
  const drafts: ProseDraft[] = [];
  const memory = openMemory();
  memory.writer = writerOf(units, book, input, memory);
  let index = input.firstSentence;
  for (const unit of units) {
    readSentence(analyse(unit, index, book, input, memory), input, memory, drafts);
    index += 1;
  }
  return { drafts, nextSentence: index };
}

const FIRST_PERSON = /我(?:公司|司|厂|方)|本(?:公司|厂)/u;

/** Who signs a letter in whose words 我公司 stands: a firm alone in the last line. */
function writerOf(
  units: readonly Unit[],
  book: NameBook,
  input: ReaderInput,
  memory: Memory,
): Referent | undefined {
  const last = units.at(-1);
  if (last === undefined || units.length < 2 || last.text.length > 40) return undefined;
  if (input.discourse.writer !== undefined || !units.some(({ text }) => FIRST_PERSON.test(text)))
    return undefined;
  const sentence = analyse(last, input.firstSentence, book, input, openMemory());
  const phrase = sentence.items.length === 1 ? sentence.items[0]?.phrase : undefined;
  if (phrase?.form !== 'name' || phrase.kind !== 'company') return undefined;
  return meetPhrase(phrase, undefined, sentence, input, memory)?.referent;
}

function unitsOf({ text, blocks, passedOver }: ReaderInput): Unit[] {
  const units: Unit[] = [];
  for (const [block, span] of blocks.entries()) {
    const source = normalise(text, span.start, span.end);
    for (const { start, end } of splitUnits(source.text))
      if (end - start > LONGEST_SENTENCE) passedOver?.(documentSpan(source, start, end));
      else if (end > start) units.push({ source, offset: start, text: source.text.slice(start, end), block });
  }
  return units;
}

function analyse(
  { source, offset, text, block }: Unit,
  index: number,
  book: NameBook,
  { anchor }: ReaderInput,
  memory: Memory,
): Sentence {
  const { tokens, told } = settleTimes(namedTokens(text, book, anchor), memory.time, {
    sentence: index,
    block,
  });
  memory.time = told;
  const items = itemsOf(text, tokens);
  return {
    index,
    block,
    text,
    source,
    offset,
    items,
    clauses: clausesOf(items),
    question: /[？?]”?$/u.test(text),
  };
}
