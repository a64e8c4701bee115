/** A row of the lexicon in words: "supply, deliver: subject is supplier; object is goods; “to” brings recipient". */
import type { TraceData, TracedEvent } from '../../extract/index.ts';
import type { LexiconEntry } from './explanation.ts';

/** How many of the words of a row are named. */
const SHOWN = 8;

export function lexiconEntries(events: readonly TracedEvent[]): LexiconEntry[] {
  return events
    .filter((event) => event.step === 'frame' && event.data?.['matched'] === true)
    .map((event) => {
      const table = event.data?.['table'];
      return {
        rule: event.by,
        table: typeof table === 'string' ? table : null,
        words: entryWords(event.data?.['entry']) ?? event.what,
      };
    });
}

function entryWords(entry: TraceData | undefined): string | undefined {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return undefined;
  const row = entry as { readonly [key: string]: TraceData | undefined };
  const words = [row['verbs'], row['nouns']].flatMap((list) =>
    Array.isArray(list) ? (list as string[]) : [],
  );
  const told = (key: string, means: string): string[] =>
    typeof row[key] === 'string' ? [`${means} is ${row[key]}`] : [];
  const prepositions = row['prepositions'] ?? row['links'];
  const needs = row['needs'];
  return [
    `${words.slice(0, SHOWN).join(', ')}${words.length > SHOWN ? ', …' : ''}: ${typeof row['kind'] === 'string' ? row['kind'] : ''}${typeof row['phase'] === 'string' ? `, ${row['phase']}` : ''}`,
    ...told('subject', 'subject'),
    ...told('object', 'object'),
    ...told('organisationObject', 'an organisation as object'),
    ...told('nom', 'nominative'),
    ...told('acc', 'accusative'),
    ...told('dat', 'dative'),
    ...told('ins', 'instrumental'),
    ...told('gen', 'genitive'),
    ...told('possessor', 'possessor'),
    ...told('modifier', 'a noun before it'),
    ...told('agent', 'who carries it out'),
    ...(typeof prepositions === 'object' && prepositions !== null && !Array.isArray(prepositions)
      ? [
          Object.entries(prepositions)
            .map(([preposition, role]) => `“${preposition}” brings ${typeof role === 'string' ? role : ''}`)
            .join(', '),
        ]
      : []),
    ...(Array.isArray(needs) ? [`needs ${(needs as string[]).join(' or ')}`] : []),
  ].join('; ');
}
