/** The records of `waybill-case/1`: sources, documents, parties, claims. Every object refuses unknown keys. */
import { z } from 'zod';
import { amountSchema, id, isoDate, offset, quantitySchema, text, timeSchema } from './value.ts';
import {
  BASES,
  CLAIM_KINDS,
  GENRES,
  LISTING_PATHS,
  MODALITIES,
  PHASES,
  POLARITIES,
  RESPONSES,
  REVIEWS,
  ROLE_NAMES,
  SEVERITIES,
  STANCES,
} from './vocabulary.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/, 'a lower-case hex SHA-256');

/** A recorded doubt about data. `place` says where: a path in the case folder and, where known, finer. */
export const issueSchema = z
  .strictObject({
    code: z.string().regex(/^[a-z]+\.[a-z0-9.-]+$/, 'a code such as read.pdf-encrypted'),
    severity: z.enum(SEVERITIES),
    message: text,
    place: z.strictObject({
      path: text.nullable(),
      page: z.int().min(1).nullish(),
      start: offset.nullish(),
      end: offset.nullish(),
      detail: text.nullish(),
    }),
  })
  .meta({ id: 'Issue' });

/** A file or capture, or a child of one. */
export const sourceSchema = z
  .strictObject({
    id,
    path: text,
    sha256,
    mediaType: text,
    genre: z.enum(GENRES),
    issuer: text.nullish(),
    addressee: text.nullish(),
    documentDate: isoDate.nullish(),
    publishedAt: isoDate.nullish(),
    language: text.nullish(),
    parent: id.nullish(),
    originGroup: id.nullish(),
  })
  .meta({ id: 'Source' });

/** The canonical text of a source; an empty document has an empty text. */
export const documentSchema = z
  .strictObject({
    id,
    source: id,
    text: z.string(),
    pages: z.array(z.strictObject({ number: z.int().min(1), start: offset, end: offset })),
    issues: z.array(issueSchema),
  })
  .meta({ id: 'Document' });

/** A span of a document that refers to a party. */
export const mentionSchema = z
  .strictObject({ document: id, start: offset, end: offset, quote: text })
  .meta({ id: 'Mention' });

/** A hit on a published list: a path, a list, an entry, a programme and a date. */
export const listingSchema = z
  .strictObject({
    list: text,
    entry: text,
    /** As the list prints it; several programmes stand in one string. */
    programme: text.nullish(),
    listedOn: isoDate.nullish(),
    path: z.enum(LISTING_PATHS),
    score: z.number().min(0).max(1),
    matchedName: text,
  })
  .meta({ id: 'Listing' });

/** A party, thing or place; `schema` and property names are FollowTheMoney's, plus the schema `Goods`. */
export const partySchema = z
  .strictObject({
    id,
    schema: z.string().regex(/^[A-Z][A-Za-z]+$/, 'a FollowTheMoney schema name'),
    caption: text,
    names: z.array(text),
    properties: z.record(text, z.array(text)),
    named: z.boolean(),
    mentions: z.array(mentionSchema),
    listings: z.array(listingSchema),
  })
  .meta({ id: 'Party' });

/** Party ids by role. */
export const rolesSchema = z.partialRecord(z.enum(ROLE_NAMES), z.array(id).min(1)).meta({ id: 'Roles' });

/** One link of an attribution chain, outermost speaker first. `speaker` is a party id, or null if only described. */
export const attributionSchema = z
  .strictObject({
    speaker: id.nullish(),
    description: text,
    count: z.int().min(1).nullish(),
    named: z.boolean(),
    basis: z.enum(BASES),
    verb: text.nullish(),
    stance: z.enum(STANCES),
  })
  .meta({ id: 'Attribution' });

/** The exact place words stand: `quote` always equals the document's text at `[start, end)`. */
export const passageSchema = z
  .strictObject({
    document: id,
    start: offset,
    end: offset,
    quote: text,
    page: z.int().min(1).nullish(),
  })
  .meta({ id: 'Passage' });

/** Which model proposed a claim, asked what, and how a person judged it. */
export const reviewSchema = z
  .strictObject({
    model: text,
    prompt: sha256,
    answer: sha256,
    review: z.enum(REVIEWS),
    agreesWith: z.array(id),
  })
  .meta({ id: 'Review' });

/** What someone says happened: utterance, proposition and passages. */
export const claimSchema = z
  .strictObject({
    id,
    kind: z.enum(CLAIM_KINDS),
    roles: rolesSchema,
    polarity: z.enum(POLARITIES),
    modality: z.enum(MODALITIES),
    phase: z.enum(PHASES).nullish(),
    quantity: quantitySchema.nullish(),
    amount: amountSchema.nullish(),
    time: timeSchema.nullish(),
    places: z.array(id),
    attribution: z.array(attributionSchema).min(1),
    response: z.enum(RESPONSES).nullish(),
    passages: z.array(passageSchema).min(1),
    extractor: z.strictObject({ name: text, version: text }),
    proposal: reviewSchema.nullish(),
  })
  .meta({ id: 'Claim' });

/** Words of a proposal, and the party they stand for where they are one of the case. */
export const proposedPartySchema = z
  .strictObject({ party: id.nullable(), words: text })
  .meta({ id: 'ProposedParty' });

/** What a model proposed and nobody accepted: no claim of the case, and part of nothing else in it. */
export const proposalSchema = z
  .strictObject({
    id,
    kind: z.enum(CLAIM_KINDS),
    /** By role, as in a claim. */
    roles: z.record(text, z.array(proposedPartySchema).min(1)),
    polarity: z.enum(POLARITIES),
    modality: z.enum(MODALITIES),
    phase: z.enum(PHASES).nullish(),
    quantity: quantitySchema.nullish(),
    amount: amountSchema.nullish(),
    time: timeSchema.nullish(),
    places: z.array(proposedPartySchema),
    attribution: z.array(attributionSchema).min(1),
    passages: z.array(passageSchema).min(1),
    extractor: z.strictObject({ name: text, version: text }),
    proposal: reviewSchema,
  })
  .meta({ id: 'Proposal' });
