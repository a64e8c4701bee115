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
  return ownAnswers(
    drafts.filter(({ polarity }) => polarity === 'negative'),
    'denied',
    'en.response.negative-of-own',
    sentence,
    running,
  );
}

/** A party that confirms or admits what it did itself confirms it. */
export function confirmationsOf(
  drafts: readonly ProseDraft[],
  sentence: AnalysedSentence,
  running: Running,
): ProseDraft[] {
  const answered = new Set(
    drafts
      .filter(({ response }) => response === 'confirmed' || response === 'partly-confirmed')
      .map(({ roles }) => roles.get('respondent')?.[0]?.referent),
  );
  return ownAnswers(
    drafts.filter(({ polarity, attribution }) => {
      const link = attribution.at(-1);
      return polarity === 'positive' && (link?.stance === 'concedes' || CONFIRMS.test(link?.verb ?? ''));
    }),
    'confirmed',
    'en.response.confirmed-own',
    sentence,
    running,
  ).filter(({ roles }) => !answered.has(roles.get('respondent')?.[0]?.referent));
}

const CONFIRMS = /^confirm/iu;

/** What is claimed is an answer of its speaker, where the speaker takes part in it. */
function ownAnswers(
  drafts: readonly ProseDraft[],
  response: 'denied' | 'confirmed',
  rule: string,
  sentence: AnalysedSentence,
  running: Running,
): ProseDraft[] {
  const { discourse } = running.input;
  const made: ProseDraft[] = [];
  for (const draft of drafts) {
    if (draft.kind === 'response' || draft.kind === 'role') continue;
    const speaker = draft.attribution.at(-1)?.speaker;
    const spoken = speaker === undefined ? undefined : discourse.byMention.get(speaker);
    if (speaker === undefined || spoken === undefined) continue;
    const agents = [...draft.roles.entries()]
      .filter(([role]) => role !== 'goods' && role !== 'product')
      .flatMap(([, fillings]) => fillings);
    const firm = running.speakers.actsFor.get(spoken);
    const ofFirm = agents.find(({ referent }) => referent === firm);
    const agent =
      agents.find(({ referent }) => referent === spoken) ??
      ofFirm ??
      agents.find(({ referent }) => [...referent.countries].some((country) => spoken.countries.has(country)));
    if (agent === undefined || (response === 'confirmed' && agent.referent !== spoken && agent !== ofFirm))
      continue;
    const respondent = agent === ofFirm ? agent : { mention: speaker, referent: spoken };
    if (made.some((other) => other.roles.get('respondent')?.[0]?.referent === respondent.referent)) continue;
    made.push({
      ...draft,
      kind: 'response',
      roles: new Map([['respondent', [respondent]]]),
      polarity: 'positive',
      modality: 'certain',
      phase: null,
      quantity: null,
      amount: null,
      time: null,
      places: [],
      share: null,
      response,
      responseScope: {
        kinds: [draft.kind],
        mentions: agent.referent === respondent.referent ? [] : [agent.mention],
      },
      rule,
      spans: [{ start: sentence.start, end: sentence.end }],
      implied: new Set(),
    });
  }
  return made;
}
