/** Tells which earlier words a reference was joined to, with every candidate it could have been. */
import type { Trace } from '../trace/index.ts';
import { JOIN, LEAD } from './antecedent.ts';
import { fit, whyFit } from './fit.ts';
import type { Reference } from './reference.ts';
import type { Discourse, MeetOptions, Referent } from './referent.ts';

/** Most candidates listed. */
const SHOWN = 6;

/** Called before the reference is entered, so that it is no candidate for itself. */
export function traceMeeting(
  trace: Trace,
  discourse: Discourse,
  reference: Reference,
  options: MeetOptions,
  found: { readonly referent: Referent; readonly rule: string; readonly why: string } | undefined,
): void {
  const candidates = candidatesFor(discourse, reference, options);
  const { start, end } = reference.mention;
  const shared = {
    step: 'coreference',
    start,
    end,
    // Who corresponds is met before the first sentence.
    ...(options.sentence < 0 ? {} : { sentence: options.sentence }),
    data: {
      form: reference.form,
      name: reference.name,
      schema: reference.schema ?? null,
      nouns: reference.nouns,
      groups: reference.groups,
      modifiers: reference.modifiers,
      countries: reference.countries,
      plural: reference.plural,
      definite: reference.definite,
      antecedent: found === undefined ? null : calledOf(found.referent),
      candidates,
    },
  } as const;
  if (found !== undefined)
    trace.tell({
      ...shared,
      by: found.rule,
      what: `joined to “${calledOf(found.referent)}”`,
      why: found.why,
    });
  else
    trace.tell({
      ...shared,
      by: 'coref.new',
      what: 'a new thing spoken of',
      why: whyNew(reference, candidates),
    });
}

/** Two things that later words say are one. */
export function traceMerger(trace: Trace, from: Referent, into: Referent, rule: string, why: string): void {
  const mention = from.mentions[0];
  trace.tell({
    step: 'coreference',
    by: rule,
    what: `“${calledOf(from)}” is “${calledOf(into)}”`,
    why,
    ...(into.lastSentence < 0 ? {} : { sentence: into.lastSentence }),
    ...(mention === undefined ? {} : { start: mention.start, end: mention.end }),
    data: { antecedent: calledOf(into) },
  });
}

type Candidate = { readonly name: string; readonly score: number; readonly why: string };

function candidatesFor(discourse: Discourse, reference: Reference, options: MeetOptions): Candidate[] {
  if (reference.form !== 'description' || !reference.definite) return [];
  return [...discourse.recent]
    .filter((referent) => options.not?.includes(referent) !== true)
    .map((referent) => ({ referent, score: fit(referent, reference, options.sentence) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || b.referent.order - a.referent.order)
    .slice(0, SHOWN)
    .map(({ referent, score }) => ({
      name: calledOf(referent),
      score: Math.round(score * 100) / 100,
      why: whyFit(referent, reference),
    }));
}

function whyNew(reference: Reference, candidates: readonly Candidate[]): string {
  if (reference.form === 'name') return 'no earlier name is the same or holds it alone';
  if (!reference.definite) return 'indefinite words tell of something new';
  const [best, second] = candidates;
  if (best === undefined) return 'nothing spoken of lately fits the words';
  if (best.score < JOIN) return `“${best.name}” fits best, but below ${JOIN}`;
  return `“${best.name}” and “${second?.name ?? ''}” fit about as well (less than ${LEAD} apart): unresolved is better than wrong`;
}

function calledOf(referent: Referent): string {
  return referent.name ?? referent.mentions[0]?.name ?? '';
}
