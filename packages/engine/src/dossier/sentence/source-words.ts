/** A source in a sentence: "the invoice of 12 May 2024 from Orvex Trade". Only facts known of it are named. */
import { GENRE_NOUNS } from '../../data/dossier/utterance.ts';
import type { Source, SourceId } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { dateWords } from './time-words.ts';
import { verbatim, type Words, words } from './words.ts';

/** The noun phrase of a source, with "the": "the invoice of 12 May 2024 from Orvex Trade". Falls back to the path, which always tells it apart. */
export function sourceWords(index: CaseIndex, id: SourceId): Words {
  const source = index.sources.get(id);
  if (!source) return words`a source that is not recorded`;
  const { facts } = source;
  const noun = GENRE_NOUNS[facts.genre.value];
  const date = facts.documentDate?.value ?? facts.publishedAt?.value;
  const issuer = facts.issuer?.value;
  if (facts.genre.value === 'list entry') return words`the list entry ${verbatim(fileName(source))}`;
  if (date === undefined && issuer === undefined) return words`the ${noun} “${verbatim(fileName(source))}”`;
  const from =
    issuer === undefined ? '' : words` ${facts.genre.value === 'news' ? 'by' : 'from'} ${verbatim(issuer)}`;
  return words`the ${noun}${date === undefined ? '' : ` of ${dateWords(date)}`}${from}`;
}

/** The outlet of a news report, where it is known: in a chain the outlet speaks, not the page. */
export function outletWords(index: CaseIndex, id: SourceId): Words | null {
  const facts = index.sources.get(id)?.facts;
  return facts?.genre.value === 'news' && facts.issuer ? verbatim(facts.issuer.value) : null;
}

/** The last part of a source's path. */
export function fileName(source: Source): string {
  return source.path.split(/[/!]/).at(-1) || source.path;
}
