/** Who writes and who is written to, where the facts of a letter point at the words: "we" and "you" stand for them. */
import type { SourceFact, SourceFacts, Span } from '../../model/index.ts';
import { meet } from './discourse.ts';
import type { Reference } from './reference.ts';
import type { Discourse, Referent } from './referent.ts';

export function meetCorrespondents(discourse: Discourse, facts: SourceFacts): void {
  if (facts.genre.value === 'news' || facts.genre.value === 'web capture') return;
  // Who signs a letter need not be told by a heading: the text names it.
  const signed = facts.genre.value === 'letter' || facts.genre.value === 'e-mail';
  const writer = partyAt(discourse, facts.issuer, signed);
  const reader = partyAt(discourse, facts.addressee, signed);
  if (writer !== undefined) discourse.writer = writer;
  if (reader !== undefined) discourse.reader = reader;
}

/** Where the text names a party that the facts only tell. */
function spanIn(text: string, name: string | undefined): Span | undefined {
  const start = name === undefined || name.length < 3 ? -1 : text.indexOf(name);
  return start < 0 || name === undefined ? undefined : { start, end: start + name.length };
}

function partyAt(
  discourse: Discourse,
  fact: SourceFact<string> | undefined,
  signed: boolean,
): Referent | undefined {
  const span = fact?.span ?? (signed ? spanIn(discourse.document.text, fact?.value) : undefined);
  if (
    fact === undefined ||
    span === undefined ||
    !(span.start >= 0 && span.start < span.end && span.end <= discourse.document.text.length)
  )
    return undefined;
  const reference: Reference = {
    start: span.start,
    end: span.end,
    mention: span,
    form: 'name',
    name: fact.value,
    schema: undefined,
    nouns: [],
    groups: [],
    modifiers: [],
    countries: [],
    regions: [],
    plural: false,
    definite: true,
    demonstrative: false,
    count: undefined,
    quantity: undefined,
    description: undefined,
  };
  return meet(discourse, reference, { sentence: -1 })?.referent;
}
