/** "seen by the Post": the outlet that stands between the narrator and a paper. */
import type { AttributionLink } from '../../../model/index.ts';
import type { NounPhrase } from './phrases.ts';
import type { SpeakerContext } from './speaker-context.ts';

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

/** "seen by the Post": the outlet stands between the narrator and the paper, unless it is the narrator's own staff. */
export function seenBy(phrase: NounPhrase, context: SpeakerContext): AttributionLink[] {
  const seeing = context.clauses.find(
    (clause) =>
      clause.verb !== undefined &&
      SEEN.has(clause.verb.lemma) &&
      clause.verb.passive &&
      (clause.subject?.members.includes(phrase) === true ||
        (clause.kind === 'relative' && clause.start > phrase.end && clause.start - phrase.end < 80)),
  );
  const by = seeing?.phrases.find(({ preposition }) => preposition === 'by')?.group.members[0];
  if (seeing?.verb === undefined || by === undefined || OWN_STAFF.has(by.lemma)) return [];
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
