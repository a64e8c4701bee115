/** Drafts of what parties answered, and of denials that are told as facts about the speaker. */
import { answerDraft, type ProseDraft } from '../draft.ts';
import type { Referent } from '../referent.ts';
import { chain } from '../voice.ts';
import type { AnalysedSentence } from './analyse.ts';
import type { SentenceVoices } from './attribution.ts';
import { fill } from './fill-roles.ts';
import type { NounPhrase } from './phrases.ts';
import type { Proposition } from './proposition.ts';
import type { ResponseFound } from './responses.ts';
import type { Met, Running } from './running.ts';

export function responseDrafts(
  response: ResponseFound,
  voices: SentenceVoices,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
  caveats: string[],
): ProseDraft[] {
  return response.respondents.members.flatMap((phrase) => {
    const filling = fill(
      phrase,
      'respondent',
      { kind: 'response', clause: response.clause, ...speakerOf(response, voices, running) } as Proposition,
      sentence,
      running,
      met,
    )[0];
    if (filling === undefined) return [];
    const links =
      response.kind === 'no-reply' || response.kind === 'unreachable'
        ? []
        : (voices.of(response.clause)[0] ?? []);
    return [
      answerDraft({
        sentence: sentence.index,
        block: sentence.block,
        respondent: filling,
        response: response.kind,
        kinds: response.kinds,
        attribution: chain(running.input.narrator, links),
        span: { start: sentence.start, end: sentence.end },
        rule: response.rule,
        caveats,
      }),
    ];
  });
}

/** Who "we" is in an answer quoted from somebody. */
function speakerOf(
  response: ResponseFound,
  voices: SentenceVoices,
  running: Running,
): { speaker?: Referent } {
  const speaker = voices.of(response.clause)[0]?.at(-1)?.speaker;
  const referent = speaker === undefined ? undefined : running.input.discourse.byMention.get(speaker);
  return referent === undefined ? {} : { speaker: referent };
}

/** A party that says of itself, or of its own country, that something was never done denies it. */
export function denialsOf(
  drafts: readonly ProseDraft[],
  sentence: AnalysedSentence,
  running: Running,
): ProseDraft[] {
  const { discourse } = running.input;
  const made: ProseDraft[] = [];
  for (const draft of drafts) {
    if (draft.polarity !== 'negative' || draft.kind === 'response') continue;
    const speaker = draft.attribution.at(-1);
    const agents = [...draft.roles.entries()]
      .filter(([role]) => role !== 'goods' && role !== 'product')
      .flatMap(([, fillings]) => fillings);
    const spoken = speaker?.speaker === undefined ? undefined : discourse.byMention.get(speaker.speaker);
    if (speaker?.speaker === undefined || spoken === undefined) continue;
    const firm = running.speakers.actsFor.get(spoken);
    const ofFirm = agents.find(({ referent }) => referent === firm);
    const agent =
      agents.find(({ referent }) => referent === spoken) ??
      ofFirm ??
      agents.find(({ referent }) => [...referent.countries].some((country) => spoken.countries.has(country)));
    const respondent =
      agent !== undefined && agent === ofFirm ? agent : { mention: speaker.speaker, referent: spoken };
    if (
      agent === undefined ||
      made.some((other) => other.roles.get('respondent')?.[0]?.referent === respondent.referent)
    )
      continue;
    made.push({
      ...draft,
      kind: 'response',
      roles: new Map([['respondent', [respondent]]]),
      polarity: 'positive',
      phase: null,
      quantity: null,
      amount: null,
      time: null,
      places: [],
      response: 'denied',
      responseScope: {
        kinds: [draft.kind],
        mentions: agent.referent === respondent.referent ? [] : [agent.mention],
      },
      rule: 'en.response.negative-of-own',
      spans: [{ start: sentence.start, end: sentence.end }],
      implied: new Set(),
    });
  }
  return made;
}
