/**
 * Whether a proposal says it as its sentence does: negation, certainty, phase, condition, speaker. The whole sentence counts, not only
 * the quote, so that a quote that starts behind "it is not true that" gains nothing.
 */
import { PATTERNS } from '../../data/propose/patterns.ts';
import type { RejectionCode } from '../../data/propose/rejections.ts';
import type { Modality, Phase, Span } from '../../model/index.ts';
import type { FoundSpeaker, Proposal } from './proposal.ts';
import { insertionBehind } from './insertions.ts';
import { findCues, type FoundTrigger, maskedText, type SentenceView } from './sentence-view.ts';

export interface CueCheck {
  readonly phase: Phase | null;
  readonly speaker: FoundSpeaker | null;
}

type Failure = { readonly code: RejectionCode; readonly detail: string };
export type CueOutcome = { readonly ok: true; readonly read: CueCheck } | ({ readonly ok: false } & Failure);

/** How far before a verb its own negation stands, in characters. */
const NEGATION_REACH = 24;
/** How far a speaker stands from the word of saying, in characters. */
const SPEAKER_REACH = 48;
/** And where an apposition stands between. */
const LONG_REACH = 200;
const STRENGTH: Readonly<Record<Modality, number>> = { uncommitted: 0, possible: 1, probable: 2, certain: 3 };

/** `masks` are names, times and amounts: "May" is a month there and no hedge. `speakers` are places of the speaker's words, `things` of goods and products. */
export function checkCues(
  sentence: SentenceView,
  trigger: FoundTrigger,
  proposal: Proposal,
  masks: readonly Span[],
  speakers: readonly Span[],
  things: readonly Span[],
): CueOutcome {
  const masked = maskedText(sentence.text, sentence, masks);
  const look = (cue: Parameters<typeof findCues>[2]): readonly Span[] =>
    findCues(masked, sentence.start, cue, sentence.language);
  const words = ({ start, end }: Span): string => sentence.text.slice(start, end);
  const fail = (code: RejectionCode, at: Span): CueOutcome => ({ ok: false, code, detail: words(at) });

  const [condition] = look('condition');
  if (condition !== undefined) return fail('condition', condition);
  const [denial] = look('denial');
  if (denial !== undefined) return fail('negation-unclear', denial);

  const negations = look('negation');
  const own = negations.filter((cue) => negatesVerb(sentence, trigger, cue));
  if (negations.length > own.length || own.length > 1)
    return fail('negation-unclear', negations.find((cue) => !own.includes(cue)) ?? sentence);
  if ((own.length === 1) !== (proposal.polarity === 'negative'))
    return fail('negation-differs', own[0] ?? trigger);

  const weakest = (
    [
      ['uncommitted', look('uncommitted')],
      ['possible', look('possible')],
      ['probable', look('probable')],
    ] as const
  ).find(([, found]) => found.length > 0);
  const strongest =
    weakest === undefined ? STRENGTH.certain : Math.min(STRENGTH.probable, STRENGTH[weakest[0]]);
  if (weakest === undefined ? proposal.modality !== 'certain' : STRENGTH[proposal.modality] > strongest)
    return fail('modality-differs', weakest?.[1][0] ?? trigger);

  const plans = look('plan').filter((cue) => !handsOver(sentence, trigger, cue, things));
  const phase = phaseOf(trigger, plans.length > 0, look('cancelled').length > 0);
  if (proposal.phase !== null && proposal.phase !== phase) return fail('phase-differs', plans[0] ?? trigger);

  const said = checkSpeaker(
    sentence,
    trigger,
    proposal,
    { says: look('says'), source: look('source') },
    speakers,
  );
  return 'code' in said ? { ok: false, ...said } : { ok: true, read: { phase, speaker: said.speaker } };
}

/** 将 before a thing and its verb is no future: 将压力表转售给. */
function handsOver(
  { text, language }: SentenceView,
  trigger: FoundTrigger,
  cue: Span,
  things: readonly Span[],
): boolean {
  return (
    language === 'zh' &&
    text.slice(cue.start, cue.end) === '将' &&
    things.some(
      ({ start, end }) =>
        start >= cue.end &&
        end <= trigger.start &&
        /^(?:[这该此那]?[些批]?|[\p{N}一二两三四五六七八九十百千万]+\p{Script=Han}?)$/u.test(
          text.slice(cue.end, start),
        ),
    )
  );
}

/** Whether a sentence asks. */
export function isQuestion({ text, start, end }: SentenceView): boolean {
  return /[?？]["»”」]?\s*$/u.test(text.slice(Math.max(start, end - 8), end));
}

function negatesVerb(sentence: SentenceView, trigger: FoundTrigger, cue: Span): boolean {
  if (cue.end > trigger.start) return false;
  const between = sentence.text.slice(cue.end, trigger.start);
  // In Chinese the parties may stand between: 没有向甲方交付.
  if (sentence.language === 'zh') return !/[，,；;。]/u.test(between);
  return (
    between.length <= NEGATION_REACH &&
    !/[,;:]/u.test(between) &&
    !/\s(?:and|but|и|но|і|але)\s/u.test(between)
  );
}

/** What the words say of the phase: a plan is one whatever the verb, and a cancelled one is cancelled. */
function phaseOf(trigger: FoundTrigger, planned: boolean, cancelled: boolean): Phase | null {
  if (cancelled) return 'cancelled';
  if (planned) return 'planned';
  return (trigger.phase ?? PATTERNS[trigger.pattern].phase) as Phase | null;
}

function checkSpeaker(
  sentence: SentenceView,
  trigger: FoundTrigger,
  proposal: Proposal,
  cues: { readonly says: readonly Span[]; readonly source: readonly Span[] },
  speakers: readonly Span[],
): { readonly speaker: FoundSpeaker | null } | Failure {
  const says = cues.says.filter((cue) => !isCapital(sentence, cue) && cue.start !== trigger.start);
  const all = [...cues.source, ...says];
  const [first] = all;
  if (proposal.speaker === null) {
    if (first !== undefined)
      return { code: 'speaker-missing', detail: sentence.text.slice(first.start, first.end) };
    if (isQuoted(sentence, trigger)) return { code: 'speaker-missing', detail: 'direct speech' };
    return { speaker: null };
  }
  for (const span of speakers)
    for (const cue of all) {
      const opens = cues.source.includes(cue);
      if (opens && cue.start >= span.start) continue;
      const [from, to] = span.end <= cue.start ? [span.end, cue.start] : [cue.end, span.start];
      if (
        from > to ||
        to - from > (insertionBehind(sentence, span, to, 'any') ? LONG_REACH : SPEAKER_REACH) ||
        (from <= trigger.start && trigger.end <= to)
      )
        continue;
      // "Kestrel said Orvex sold": who stands behind a word of saying speaks only where nobody stands before it.
      if (
        !opens &&
        span.start >= cue.end &&
        !/[,，"”»」]\s?$|^\s*(?:как|як|as)?\s*$/iu.test(sentence.text.slice(sentence.start, cue.start))
      )
        continue;
      // What tells more of the speaker is passed over: "Marta Dahl, a spokeswoman for Orvex, said".
      const told = span.end <= cue.start ? insertionBehind(sentence, span, cue.start, 'any') : undefined;
      const between = sentence.text.slice(told?.end ?? from, to);
      if (/[;。；]/u.test(between) || /[,，]/u.test(between)) continue;
      return { speaker: { span, cue } };
    }
  return { code: 'speaker-not-shown', detail: proposal.speaker };
}

function isCapital({ text, start }: SentenceView, cue: Span): boolean {
  return cue.start > start && /\p{Lu}/u.test(text.charAt(cue.start));
}

/** Longest stretch looked back over for the mark that opens direct speech. */
const SPEECH_REACH = 600;

/** Whether the verb stands inside quotation marks: then somebody else speaks. */
function isQuoted({ text }: SentenceView, trigger: FoundTrigger): boolean {
  const before =
    text
      .slice(Math.max(0, trigger.start - SPEECH_REACH), trigger.start)
      .split(/\n\s*\n/u)
      .at(-1) ?? '';
  const count = (mark: RegExp): number => before.match(mark)?.length ?? 0;
  return count(/[“«「『]/gu) > count(/[”»」』]/gu) || count(/(?<!\d)"/gu) % 2 === 1;
}
