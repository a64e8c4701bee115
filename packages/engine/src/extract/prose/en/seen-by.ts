/** "seen by the Post": the outlet that stands between the narrator and a paper. */
import type { AttributionLink } from '../../../model/index.ts';
import type { NounPhrase, VerbGroup } from './phrases.ts';
import type { Cue, SpeakerContext } from './speaker-context.ts';

export const SEEN = new Set([
  'see',
  'obtain',
  'review',
  'view',
  'examine',
  'read',
  'verify',
  'access',
  'study',
  'inspect',
  'analyse',
  'analyze',
]);

const OWN_STAFF = new Set(['journalist', 'reporter', 'correspondent']);

const SHOWING = new Set(['show', 'list', 'describe', 'record', 'detail', 'read', 'state']);

/** "documents seen by X and two officials say": who stands behind the outlet did not see them, but says it too. */
export function sourcesBehindSeen(phrase: NounPhrase, cue: Cue, context: SpeakerContext): NounPhrase[] {
  if (!phrase.plural || SHOWING.has(cue.verb)) return [];
  const others = seeingOf(phrase, context)?.by.slice(1) ?? [];
  return others.filter((member) => member.kind === 'person' && member.name === undefined && !member.definite);
}

/** "seen by the Post": the outlet stands between the narrator and the paper, unless it is the narrator's own staff. */
export function seenBy(phrase: NounPhrase, context: SpeakerContext): AttributionLink[] {
  const seeing = seeingOf(phrase, context);
  const by = seeing?.by[0];
  if (seeing === undefined || by === undefined || isOwn(by)) return [];
  const met = context.meet(by);
  if (met === undefined || met.isNarrator) return [];
  const span = { start: seeing.verb.verbStart, end: seeing.verb.end };
  return [
    {
      ...(met.id === undefined ? {} : { speaker: met.id }),
      description: met.name ?? by.name?.text ?? context.text.slice(by.start, by.end),
      named: met.named,
      basis: 'other-outlet',
      verb: context.text.slice(span.start, span.end),
      verbSpan: span,
      stance: 'reports',
    },
  ];
}

/** The narrator's own people, and "this newspaper". */
function isOwn(by: NounPhrase): boolean {
  if (OWN_STAFF.has(by.lemma)) return true;
  return (
    by.name === undefined && (by.demonstrative || by.tokens[0]?.lower === 'our') && OWN_PAPER.has(by.lemma)
  );
}

const OWN_PAPER = new Set([
  'newspaper',
  'magazine',
  'agency',
  'website',
  'outlet',
  'paper',
  'journal',
  'publication',
]);

/** The verb of seeing that tells of a phrase, and who saw it. */
function seeingOf(
  phrase: NounPhrase,
  { clauses }: SpeakerContext,
): { readonly verb: VerbGroup; readonly by: readonly NounPhrase[] } | undefined {
  const seeing = clauses.find(
    (clause) =>
      clause.verb !== undefined &&
      SEEN.has(clause.verb.lemma) &&
      clause.verb.passive &&
      (clause.subject?.members.includes(phrase) === true ||
        (clause.kind === 'relative' && clause.start > phrase.end && clause.start - phrase.end < 80)),
  );
  const agents = seeing?.phrases.find(({ preposition }) => preposition === 'by')?.group.members;
  if (seeing?.verb === undefined || agents === undefined) return undefined;
  return { verb: seeing.verb, by: [...agents, ...seeing.objects.flatMap(({ members }) => members)] };
}
