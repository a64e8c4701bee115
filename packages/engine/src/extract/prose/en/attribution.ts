/** Which voices a clause is told in: cue verbs above it, "according to", quotations, tags at the end of a sentence. */
import { RAISED_ACTIVE } from '../../../data/lexicon/en/raising.ts';
import type { AttributionLink } from '../../../model/index.ts';
import type { Clause } from './clause.ts';
import type { NounGroup } from './phrases.ts';
import type { Cue, SpeakerContext } from './speaker-context.ts';
import { cueOf, voicesOf } from './speakers.ts';

/** Alternative chains of links; an empty list of links is the narrator's own voice. */
export type Voices = readonly (readonly AttributionLink[])[];

const OWN: Voices = [[]];

export interface SentenceVoices {
  /** The voices of one clause. */
  readonly of: (clause: Clause) => Voices;
  /** "This was reported by X, citing Y": voices for the sentence before. */
  readonly forPrevious: Voices | undefined;
  /** Spans of the words that attribute, for passages. */
  readonly cueClauses: ReadonlySet<Clause>;
  /** Who speaks in the quotation marks of the sentence. */
  readonly quotation: Voices | undefined;
  /** Whoever speaks in the sentence: in quotation marks, behind it, or in its main clause. */
  readonly said: Voices;
}

export function attributionOf(context: SpeakerContext): SentenceVoices {
  const { clauses } = context;
  const according = accordingTo(context);
  const tag = trailingTag(context);
  const quoted = quotationTag(context);
  const cueClauses = new Set<Clause>();
  for (const clause of [tag?.clause, quoted?.clause]) if (clause !== undefined) cueClauses.add(clause);
  const memo = new Map<Clause, Voices>();
  const of = (clause: Clause): Voices => {
    const held = memo.get(clause);
    if (held !== undefined) return held;
    memo.set(clause, OWN);
    const voices = compute(clause);
    memo.set(clause, voices);
    return voices;
  };
  const compute = (clause: Clause): Voices => {
    const outer: Voices = clause.parent === undefined ? base(clause) : of(clause.parent);
    const host = clause.parent;
    if (
      host === undefined ||
      !(clause.kind === 'complement' || toldAsGerund(clause, host) || raised(clause, host))
    )
      return outer;
    const cue = cueOf(host);
    const speaker = host.verb?.passive === true ? agentOf(host) : host.subject;
    if (cue === undefined || speaker === undefined) return outer;
    const inner = voicesOf(speaker, cue, context);
    const cited = citations(host, cue, context);
    return combine(outer, withCited(inner, cited));
  };
  const base = (clause: Clause): Voices => {
    if (quoted !== undefined && clause.quoted && clause !== quoted.clause)
      return combine(according, quoted.voices);
    if (clause.quoted && quoted === undefined && context.carried !== undefined)
      return combine(according, context.carried);
    if (tag !== undefined && clause !== tag.clause) return combine(according, tag.voices);
    return according;
  };
  const ofObjects = (clause: Clause): Voices => objectVoices(clause, of(clause), context);
  const forPrevious = reportedBefore(context);
  const all = clauses.map(of);
  const quotation = quoted?.voices;
  const said =
    quotation ?? tag?.voices ?? all.find(speaksAtAll) ?? clauses.map(ofObjects).find(speaksAtAll) ?? OWN;
  return { of, forPrevious, cueClauses, quotation, said };
}

function speaksAtAll(voices: Voices): boolean {
  return voices.some((links) => links.length > 0);
}

const GERUND_TAKERS = new Set([
  'deny',
  'admit',
  'acknowledge',
  'report',
  'confirm',
  'recall',
  'accuse',
  'suspect',
]);

/** "denied buying …", "accused X of supplying …". */
export function toldAsGerund(clause: Clause, host: Clause): boolean {
  return (
    clause.verb?.form === 'ing' &&
    (clause.kind === 'participle' || clause.kind === 'gerund') &&
    host.verb !== undefined &&
    GERUND_TAKERS.has(host.verb.lemma) &&
    clause.verb.start > host.verb.end
  );
}

/** "X claims to have sold"; "is said by X to have sold". */
function raised(clause: Clause, host: Clause): boolean {
  if (clause.kind !== 'infinitive' || host.verb === undefined) return false;
  return host.verb.passive || RAISED_ACTIVE[host.verb.lemma] !== undefined;
}

/** "was accused by X of selling", "it was reported by X that": who speaks in the passive. */
function agentOf(clause: Clause): NounGroup | undefined {
  return clause.phrases.find(({ preposition }) => preposition === 'by')?.group;
}

/** The voices in which a clause's own object is told: "X confirmed the delivery of …". */
export function objectVoices(clause: Clause, outer: Voices, context: SpeakerContext): Voices {
  const cue = cueOf(clause);
  if (cue === undefined || clause.subject === undefined || clause.verb?.passive === true) return outer;
  return combine(outer, withCited(voicesOf(clause.subject, cue, context), citations(clause, cue, context)));
}

function combine(outer: Voices, inner: Voices): Voices {
  if (inner.length === 0) return outer;
  return outer.flatMap((first) => inner.map((second) => [...first, ...second]));
}

function withCited(voices: Voices, cited: Voices): Voices {
  return cited.length === 0 ? voices : combine(voices.length === 0 ? OWN : voices, cited);
}

/** "…, citing two officials": sources behind the speaker. */
function citations(clause: Clause, cue: Cue, context: SpeakerContext): Voices {
  const citing = clause.children.find(
    (child) =>
      child.kind === 'participle' &&
      child.verb !== undefined &&
      (child.verb.lemma === 'cite' || child.verb.lemma === 'quote'),
  );
  if (citing?.verb === undefined) return [];
  const inner: Cue = {
    ...cue,
    verb: citing.verb.lemma,
    span: { start: citing.verb.verbStart, end: citing.verb.end },
    saidOn: undefined,
  };
  return citing.objects.flatMap((group) => voicesOf(group, inner, context));
}

function accordingTo(context: SpeakerContext): Voices {
  let voices: Voices = OWN;
  for (const clause of context.clauses) {
    for (const { preposition, group } of clause.phrases) {
      if (preposition === 'under' && isBindingPaper(group)) {
        voices = combine(voices, voicesOf(group, underPaper(context, group.start), context));
        continue;
      }
      if (preposition !== 'according to' || inPassing(clause, group, context)) continue;
      voices = combine(voices, voicesOf(group, accordingCue(context, group), context));
    }
  }
  return voices;
}

function accordingCue({ text }: SpeakerContext, group: NounGroup): Cue {
  const start = text.lastIndexOf('ccording to', group.start);
  const span = { start: start > 0 ? start - 1 : group.start, end: Math.max(group.start, start + 11) };
  return { verb: 'according to', span, stance: 'reports', saidOn: undefined };
}

/** "…, who is also, according to two people, a partner in Y": inside a relative, with more of it behind, it reaches no further. */
function inPassing(clause: Clause, group: NounGroup, { text }: SpeakerContext): boolean {
  return (
    clause.kind === 'relative' && clause.end > group.end + 8 && /^[^,]{0,60},/u.test(text.slice(group.end))
  );
}

/** "Under the contract, …": the paper says it. */
function isBindingPaper(group: NounGroup): boolean {
  const only = group.members[0];
  return group.members.length === 1 && only !== undefined && only.definite && BINDING_PAPERS.has(only.lemma);
}

const BINDING_PAPERS = new Set(['contract', 'agreement', 'deal', 'memorandum', 'protocol']);

function underPaper(context: SpeakerContext, groupStart: number): Cue {
  const at = context.text
    .slice(Math.max(0, groupStart - 12), groupStart)
    .toLowerCase()
    .lastIndexOf('under');
  const start = at < 0 ? groupStart : Math.max(0, groupStart - 12) + at;
  return { verb: 'under', span: { start, end: start + 5 }, stance: 'reports', saidOn: undefined };
}

/** "…, the ministry said.": the clause of saying set apart from what it said. */
function trailingTag(context: SpeakerContext): { clause: Clause; voices: Voices } | undefined {
  const roots = context.clauses.filter((clause) => clause.parent === undefined);
  const last = roots.at(-1);
  if (last === undefined || roots.length < 2 || last.subject === undefined || last.quoted) return undefined;
  if (last.objects.length > 0 && last.verb?.lemma !== 'tell') return undefined;
  if (last.children.some((child) => child.kind === 'complement')) return undefined;
  const cue = cueOf(last);
  return (
    cue && {
      clause: last,
      voices: withCited(voicesOf(last.subject, cue, context), citations(last, cue, context)),
    }
  );
}

/** Words in quotation marks belong to whom the rest of the sentence lets speak. */
function quotationTag(context: SpeakerContext): { clause: Clause; voices: Voices } | undefined {
  if (!context.clauses.some((clause) => clause.quoted)) return undefined;
  const clause = context.clauses.find(
    (candidate) =>
      !candidate.quoted &&
      candidate.kind === 'main' &&
      candidate.subject !== undefined &&
      cueOf(candidate) !== undefined,
  );
  const cue = clause && cueOf(clause);
  return clause?.subject && cue
    ? { clause, voices: withCited(voicesOf(clause.subject, cue, context), citations(clause, cue, context)) }
    : undefined;
}

/** "This was reported by the agency X, citing …" */
function reportedBefore(context: SpeakerContext): Voices | undefined {
  const clause = context.clauses[0];
  const first = clause?.subject?.members[0];
  if (clause?.verb?.passive !== true || first?.pronoun !== true || !first.demonstrative) return undefined;
  const cue = cueOf(clause);
  const by: NounGroup | undefined = clause.phrases.find(({ preposition }) => preposition === 'by')?.group;
  if (cue === undefined || by === undefined) return undefined;
  return withCited(voicesOf(by, cue, context), citations(clause, cue, context));
}
