/** Pronouns that take up what the same sentence named before: "sold them to X, which resold them", "the parts it had ordered". */
import type { Referent } from '../referent.ts';
import { type AnalysedSentence, groupsOf, phrasesIn } from './analyse.ts';
import type { Clause } from './clause.ts';
import type { NounPhrase } from './phrases.ts';
import type { Met } from './running.ts';

/** The goods named last before a pronoun in its own sentence, outside its own clause. */
export function goodsBefore(
  pronoun: NounPhrase,
  clause: Clause,
  { clauses }: AnalysedSentence,
  met: ReadonlyMap<NounPhrase, Met>,
): Referent | undefined {
  let last: NounPhrase | undefined;
  for (const other of clauses) {
    if (other === clause) continue;
    for (const group of groupsOf(other))
      for (const phrase of phrasesIn(group)) {
        if (phrase.pronoun || phrase.end > pronoun.start || met.get(phrase)?.referent.schema !== 'Goods')
          continue;
        if (pronoun.head.lower !== 'it' && !phrase.plural) continue;
        if (last === undefined || phrase.start > last.start) last = phrase;
      }
  }
  return last === undefined ? undefined : met.get(last)?.referent;
}

/** The firm or body that does what the enclosing clause tells, for "it" inside a relative of that clause. */
export function doerAbove(clause: Clause, met: ReadonlyMap<NounPhrase, Met>): Referent | undefined {
  if (clause.kind !== 'relative' || clause.sharedSubject) return undefined;
  for (let above = clause.parent; above !== undefined; above = above.parent) {
    const only = above.subject?.members[0];
    if (only === undefined || above.subject?.members.length !== 1) continue;
    const referent = met.get(only)?.referent;
    if (referent === undefined || only.plural) continue;
    return referent.schema === 'Goods' || referent.schema === 'Person' || referent.schema === 'Address'
      ? undefined
      : referent;
  }
  return undefined;
}

/** "The academy received …, and later it paid …": the subject of the main clause before, in the same sentence. */
export function subjectBefore(
  clause: Clause,
  { clauses }: AnalysedSentence,
  met: ReadonlyMap<NounPhrase, Met>,
): Referent | undefined {
  if (clause.kind !== 'main' && clause.kind !== 'coordinate') return undefined;
  const before = clauses.filter(
    ({ kind, subject, sharedSubject, start }) =>
      start < clause.start &&
      (kind === 'main' || kind === 'coordinate') &&
      subject !== undefined &&
      !sharedSubject,
  );
  const only = before.at(-1)?.subject;
  const first = only?.members[0];
  return first === undefined || only?.members.length !== 1 ? undefined : met.get(first)?.referent;
}

/** Those named last before "them" in its own sentence, outside its own clause: "… of the armed forces, supplying them with shells". */
export function severalBefore(
  pronoun: NounPhrase,
  clause: Clause,
  { clauses }: AnalysedSentence,
  met: ReadonlyMap<NounPhrase, Met>,
): Referent | undefined {
  let last: NounPhrase | undefined;
  for (const other of clauses) {
    if (other === clause) continue;
    for (const group of groupsOf(other))
      for (const phrase of phrasesIn(group)) {
        const schema = met.get(phrase)?.referent.schema;
        if (phrase.pronoun || phrase.end > pronoun.start || schema === undefined || !isPartySchema(schema))
          continue;
        const several = phrase.plural || /(?:forces|troops|units|guards)$/iu.test(phrase.name?.text ?? '');
        if (several && (last === undefined || phrase.start > last.start)) last = phrase;
      }
  }
  return last === undefined ? undefined : met.get(last)?.referent;
}

function isPartySchema(schema: Referent['schema']): boolean {
  return schema !== 'Goods' && schema !== 'Address';
}
