/** What parties answered when asked: a claim about the request, never about the fact. */
import { RESPONSE_PATTERNS } from '../../../data/lexicon/en/responses.ts';
import type { ClaimKind, ResponseKind } from '../../../model/index.ts';
import type { Clause } from './clause.ts';
import type { NounGroup } from './phrases.ts';
import type { Proposition } from './proposition.ts';
import { representedBy } from './represented.ts';

export interface ResponseFound {
  readonly clause: Clause;
  readonly respondents: NounGroup;
  readonly kind: ResponseKind;
  readonly rule: string;
  /** Kinds of claim the answer speaks of, where it says. */
  readonly kinds: readonly ClaimKind[];
}

/** Responses told by the clauses of one sentence. A complement's pronoun stands for the subject of the saying. */
export function responsesOf(
  text: string,
  clauses: readonly Clause[],
  propositions: readonly Proposition[],
): ResponseFound[] {
  const found: ResponseFound[] = [];
  for (const clause of clauses) {
    if (clause.verb === undefined || clause.subject === undefined) continue;
    const tail = text.slice(clause.verb.start, clause.end).replace(/\s+/gu, ' ').toLowerCase();
    const match = RESPONSE_PATTERNS.find(({ pattern }) => pattern.test(tail));
    if (match === undefined || clauses.some((other) => tellsIt(other, clause, match.pattern, text))) continue;
    // "said the firm did not comment on such matters" tells a custom, and no silence.
    if (match.kind === 'no-reply' && clause.kind === 'complement') continue;
    const pronoun = clause.subject.members[0]?.pronoun === true;
    const respondents = pronoun && clause.kind === 'complement' ? clause.parent?.subject : clause.subject;
    const first =
      respondents?.members[0]?.pronoun === true && FIRST_PERSON.has(respondents.members[0].head.lower);
    if (respondents === undefined || !(first || respondents.members.some((member) => speaks(member))))
      continue;
    if (
      match.kind === 'denied' &&
      propositions.some((proposition) => proposition.clause === clause && proposition.inPassing !== true)
    )
      continue;
    const about = propositions
      .filter((proposition) => proposition.inPassing !== true)
      .filter((proposition) => proposition.clause === clause || inside(proposition.clause, clause))
      .map((proposition) => proposition.kind);
    found.push({
      clause,
      respondents: {
        ...respondents,
        members: respondents.members.map((member) => representedBy(member) ?? member),
      },
      kind: match.kind,
      rule: `en.response.${match.kind}`,
      kinds: [...new Set(about)],
    });
  }
  return found;
}

const FIRST_PERSON = new Set(['we', 'i']);

/** Whether a clause inside this one tells the answer itself: "said | it was not aware". */
function tellsIt(inner: Clause, outer: Clause, pattern: RegExp, text: string): boolean {
  if (inner === outer || inner.verb === undefined || inner.subject === undefined || !inside(inner, outer))
    return false;
  return pattern.test(text.slice(inner.verb.start, inner.end).replace(/\s+/gu, ' ').toLowerCase());
}

function speaks(member: NounGroup['members'][number]): boolean {
  return (
    member.name !== undefined ||
    member.kind === 'company' ||
    member.kind === 'body' ||
    member.kind === 'person' ||
    member.kind === 'outlet'
  );
}

function inside(clause: Clause, outer: Clause): boolean {
  for (let at: Clause | undefined = clause; at !== undefined; at = at.parent) if (at === outer) return true;
  return false;
}
