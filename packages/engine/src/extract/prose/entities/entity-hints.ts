/** What the tagger found, looked up by place, and what it says of the names that the readers meet. */
import type { Span } from '../../../model/index.ts';
import type { Reference } from '../reference.ts';
import type { FoundEntity } from './found-entity.ts';
import { isTitle } from './word-traits.ts';

/** Spans in order that do not overlap. */
export interface EntityHints {
  readonly found: readonly FoundEntity[];
}

/** The spans that share a character with `[start, end)`, in order. */
export function entitiesAt({ found }: EntityHints, { start, end }: Span): FoundEntity[] {
  let low = 0;
  let high = found.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((found[middle] as FoundEntity).end <= start) low = middle + 1;
    else high = middle;
  }
  const met: FoundEntity[] = [];
  for (let at = low; at < found.length && (found[at] as FoundEntity).start < end; at += 1)
    met.push(found[at] as FoundEntity);
  return met;
}

/**
 * "Secretary Anna Berg" is met as "Anna Berg", a person, where the tagger sees the name there and a post or title stands before it, or
 * where it is sure of a whole name. What
 * else the tagger says waits until the text has been read: see `settleSchemas`.
 */
export function hinted(text: string, hints: EntityHints, reference: Reference): Reference {
  const law = lawOf(text, hints, reference);
  if (law !== undefined) return law;
  if (reference.form !== 'name') return reference;
  const { mention } = reference;
  const last = entitiesAt(hints, mention).at(-1);
  if (last === undefined) return reference;
  // «директор НАСА»: the noun before the name tells of a person, the name of an organisation.
  if (reference.schema === 'Person')
    return last.kind === 'organisation' &&
      last.lead >= CERTAIN &&
      last.start <= mention.start &&
      last.end >= mention.end
      ? { ...reference, schema: undefined }
      : reference;
  if (reference.schema === undefined && last.kind === 'organisation') return whole(text, last, reference);
  if (reference.schema !== undefined || last.kind !== 'person') return reference;
  if (last.start <= mention.start || last.end !== mention.end) return reference;
  const name = text.slice(last.start, last.end);
  if (!reference.name.endsWith(name)) return reference;
  const title = /([\p{L}\p{M}]+)\.?\s*$/u.exec(text.slice(mention.start, last.start))?.[1];
  const told = title !== undefined && isTitle(title);
  if (!told && !(name.includes(' ') && last.lead >= CERTAIN)) return reference;
  return { ...reference, mention: { start: last.start, end: last.end }, name, schema: 'Person' };
}

/** "Regulation" of "Regulation (EU) 833/2014" is met as the whole: a law or programme, whatever its words look like. */
function lawOf(text: string, hints: EntityHints, reference: Reference): Reference | undefined {
  if (reference.form === 'pronoun') return undefined;
  const { start, end } = reference.mention;
  const law = entitiesAt(hints, reference.mention).find((entity) => entity.kind === 'law');
  // What begins before it, or ends behind it with another head ("Export Control Act violations"), is something else.
  if (law === undefined || start < law.start || (start === law.start && end > law.end)) return undefined;
  const span = { start: law.start, end: law.end };
  const name = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  return {
    ...reference,
    mention: span,
    form: 'name',
    name,
    schema: 'Law',
    nouns: [],
    groups: [],
    countries: [],
  };
}

/** "U.S" of "U.S. Central Command": a piece at either end of what is surely one name is met as the whole. */
function whole(text: string, entity: FoundEntity, reference: Reference): Reference {
  const { start, end } = reference.mention;
  const piece = (entity.start === start && end < entity.end) || (entity.end === end && entity.start < start);
  if (!piece || entity.lead < 2 * CERTAIN || !entity.proper) return reference;
  const name = text.slice(entity.start, entity.end).replace(/\s+/gu, ' ');
  if (!WRITTEN_AS_NAME.test(name)) return reference;
  // "paid Orlena Marine 3 million euros": the number begins what was paid.
  if (/ \d[\d.,]*$/u.test(name) && /^[ -]\p{Ll}/u.test(text.slice(entity.end, entity.end + 2)))
    return reference;
  return { ...reference, mention: { start: entity.start, end: entity.end }, name };
}

/** Capital words and what joins them. */
const WRITTEN_AS_NAME = /^\p{Lu}\S*(?: (?:[\p{Lu}\d]\S*|of|the|and|for|&))+$/u;

/** The lead of what is sure. */
const CERTAIN = 100;
