/** In whose voices a proposition is told, where the sentence before may still be speaking. */
import type { ProseDraft } from '../draft.ts';
import { chain } from '../voice.ts';
import type { AnalysedSentence } from './analyse.ts';
import { objectVoices, type SentenceVoices, type Voices } from './attribution.ts';
import type { Clause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';
import type { Proposition } from './proposition.ts';
import type { Running } from './running.ts';
import type { SpeakerContext } from './speaker-context.ts';

export function voicesFor(
  proposition: Proposition,
  voices: SentenceVoices,
  sentence: AnalysedSentence,
  running: Running,
  context: SpeakerContext,
): Voices {
  const outer = voices.of(proposition.clause);
  const isObject =
    proposition.event !== undefined &&
    proposition.clause.objects.some((group) => group.members.includes(proposition.event as NounPhrase));
  const listed =
    proposition.clause.kind === 'infinitive' &&
    proposition.clause.verb?.passive === true &&
    proposition.clause.parent !== undefined;
  const named = proposition.inPassing !== true && NAMES.has(proposition.clause.verb?.lemma ?? '');
  const own =
    isObject || named
      ? objectVoices(proposition.clause, outer, context)
      : listed
        ? objectVoices(proposition.clause.parent as Clause, outer, context)
        : outer;
  if (own.some((links) => links.length > 0)) return own;
  return continues(sentence, running) ? running.lastVoices : own;
}

/** "filings name X as the owner of Y": the filings say so. */
const NAMES = new Set(['name', 'identify', 'list', 'describe']);

/** "It also lists …", "The experts then visited …": the voice of the sentence before goes on. */
function continues(sentence: AnalysedSentence, running: Running): boolean {
  if (sentence.block !== running.lastBlock || running.lastVoices.every((links) => links.length === 0))
    return false;
  const clause = sentence.clauses[0];
  const first = clause?.subject?.members[0];
  if (clause === undefined || first === undefined) return false;
  const going = [...clause.adverbs, ...(clause.verb?.hedges ?? [])].some(
    (word) =>
      word === 'then' ||
      word === 'also' ||
      word === 'later' ||
      word === 'subsequently' ||
      word === 'afterwards',
  );
  return going && (first.pronoun || (first.definite && first.name === undefined));
}

export function attributePrevious(voices: Voices, sentence: AnalysedSentence, running: Running): void {
  const previous = running.drafts.filter(
    (draft) => draft.sentence === sentence.index - 1 && draft.attribution.length === 1,
  );
  const copies: ProseDraft[] = [];
  for (const draft of previous) {
    const spans = [...draft.spans, { start: sentence.start, end: sentence.end }];
    const [first, ...rest] = voices;
    for (const links of rest) {
      const copy = { ...draft, attribution: chain(running.input.narrator, links), spans };
      running.input.trace?.follows(copy, draft);
      copies.push(copy);
    }
    if (first !== undefined) draft.attribution = chain(running.input.narrator, first);
    draft.spans.push({ start: sentence.start, end: sentence.end });
  }
  running.drafts.push(...copies);
}
