/** A party taken apart ahead of time: what its first comparison would have to do. */
import { kindsOf } from './best-pair.ts';
import { namesAs, type PreparedParty } from './prepared-party.ts';

/** Analyses the names of a party for comparisons with parties of its own kind. Changes no score. */
export function readyParty(party: PreparedParty): void {
  const { schema } = party.side;
  for (const kind of kindsOf(schema, schema)) namesAs(party, kind);
}
