/**
 * Ids derive from content: the same input gives the same id in every run, so a re-run is a diff.
 * An id is a three-letter prefix and the first 80 bits of a SHA-256 over canonical JSON.
 */
import { hash } from 'node:crypto';

declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

export type SourceId = Branded<'source'>;
export type DocumentId = Branded<'document'>;
export type MentionId = Branded<'mention'>;
export type ClaimId = Branded<'claim'>;
export type PartyId = Branded<'party'>;
export type EventId = Branded<'event'>;
export type JudgementId = Branded<'judgement'>;

/** What may be hashed into an id: JSON data, object keys in any order. */
export type Content =
  | null
  | boolean
  | number
  | string
  | readonly Content[]
  | { readonly [key: string]: Content | undefined };

/** JSON with object keys sorted and undefined members left out: equal content gives equal text. */
export function canonicalJson(content: Content): string {
  if (typeof content === 'number') return Number.isFinite(content) ? String(content) : 'null';
  if (content === null || typeof content !== 'object') return JSON.stringify(content);
  let json = '';
  if (Array.isArray(content)) {
    for (const item of content as readonly Content[]) json += (json === '' ? '' : ',') + canonicalJson(item);
    return `[${json}]`;
  }
  const record = content as Readonly<Record<string, Content | undefined>>;
  // Without an order of its own, sort compares code units.
  for (const key of Object.keys(record).sort()) {
    const value = record[key];
    if (value !== undefined)
      json += `${json === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(value)}`;
  }
  return `{${json}}`;
}

/** The lower-case hex SHA-256 of bytes or of a string's UTF-8. */
export function sha256(bytes: Uint8Array | string): string {
  return hash('sha256', bytes, 'hex');
}

function contentId(prefix: string, content: Content): string {
  return `${prefix}-${sha256(canonicalJson(content)).slice(0, 20)}`;
}

export const sourceId = (content: Content): SourceId => contentId('src', content) as SourceId;
export const documentId = (content: Content): DocumentId => contentId('doc', content) as DocumentId;
export const mentionId = (content: {
  readonly document: DocumentId;
  readonly end: number;
  readonly schema: string;
  readonly start: number;
}): MentionId => mentionIdOf(content) as MentionId;
export const claimId = (content: Content): ClaimId => contentId('clm', content) as ClaimId;
export const partyId = (content: Content): PartyId => contentId('pty', content) as PartyId;
export const eventId = (content: Content): EventId => contentId('evt', content) as EventId;
export const judgementId = (content: Content): JudgementId => contentId('jdg', content) as JudgementId;

/** As `contentId`, with the text written out: mentions are made by the thousand. */
function mentionIdOf({ document, end, schema, start }: Parameters<typeof mentionId>[0]): string {
  const json = `{"document":${JSON.stringify(document)},"end":${end},"schema":${JSON.stringify(schema)},"start":${start}}`;
  return `men-${sha256(json).slice(0, 20)}`;
}
