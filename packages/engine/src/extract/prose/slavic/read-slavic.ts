/**
 * Russian and Ukrainian prose to drafts: words, phrases, clauses, frames, voices and answers, over the discourse all languages share.
 * One engine; what differs is in the tables of each language.
 */
import { splitSentences } from '../../../values/index.ts';
import type { ProseDraft } from '../draft.ts';
import { LONGEST_SENTENCE, type ProseReader, type ReaderInput, type ReaderOutput } from '../reader.ts';
import type { Discourse } from '../referent.ts';
import { analyse } from './analyse.ts';
import { languageOf } from './language.ts';
import { readSentence } from './read-sentence.ts';
import { type Witnesses, witnessesOf } from './references.ts';
import type { Running } from './running.ts';

export const readRussian: ProseReader = (input) => readSlavic(input, 'ru');
export const readUkrainian: ProseReader = (input) => readSlavic(input, 'uk');

/** The capital words of a document, gathered once however many runs it is read in. */
const GATHERED = new WeakMap<Discourse, Witnesses>();

function witnessesIn({ discourse, text }: ReaderInput): Witnesses {
  const held = GATHERED.get(discourse);
  if (held !== undefined) return held;
  const made = witnessesOf(text);
  GATHERED.set(discourse, made);
  return made;
}

/** The drafts of all sentences in `blocks`, in order. */
function readSlavic(input: ReaderInput, code: 'ru' | 'uk'): ReaderOutput {
  const running: Running = {
    input,
    language: languageOf(code),
    witnesses: witnessesIn(input),
    subject: undefined,
    gender: 0,
    goods: undefined,
    speaker: undefined,
    speakerIn: -9,
    roles: new Map(),
    nested: new Set(),
    quotation: undefined,
    told: undefined,
  };
  const drafts: ProseDraft[] = [];
  let index = input.firstSentence;
  for (const [block, span] of input.blocks.entries()) {
    running.quotation = undefined;
    for (const sentence of splitSentences(input.text, span.start, span.end)) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) {
        input.passedOver?.(sentence);
        continue;
      }
      readSentence(analyse(running, sentence, index, block, span.end), running, drafts);
      index += 1;
    }
  }
  return { drafts, nextSentence: index };
}
