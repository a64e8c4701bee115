/** What the manifest, or the file around it, said of a source: enough to extract its document again. */
import type { Source, SourceContext, SourceFact } from '../../model/index.ts';

export function contextOfSource({ facts }: Source, parent: Source | undefined): SourceContext {
  const said = <Value>(fact: SourceFact<Value> | undefined): Value | undefined =>
    fact?.by === 'manifest' ? fact.value : undefined;
  const given = {
    publisher: said(facts.issuer),
    published: said(facts.publishedAt),
    genre: said(facts.genre),
    title: said(facts.title),
    language: said(facts.language),
    note: said(facts.note),
    origin: said(facts.origin),
    parent: parent === undefined ? undefined : { path: parent.path, facts: parent.facts },
  };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
