/**
 * A mention is a span of a document that refers to a party, a thing or a place. Claims fill their roles
 * with mentions; which party a mention belongs to is decided later, by evidence and judgement, and can be undone.
 */
import type { Document, Span } from './document.ts';
import { type DocumentId, type MentionId, mentionId } from './ids.ts';
import { ModelError } from './passage.ts';

/**
 * FollowTheMoney schemata a mention may carry, plus two of ours: `Goods`, and `Law` for laws, orders, treaties and programmes, which are
 * named but are no parties and fill no role.
 */
export type MentionSchema =
  | 'Person'
  | 'Organization'
  | 'Company'
  | 'PublicBody'
  | 'LegalEntity'
  | 'Goods'
  | 'Address'
  | 'Vessel'
  | 'Airplane'
  | 'BankAccount'
  | 'Law';

/** How the words refer: by a name, by a description ("the arms manufacturer"), by a pronoun. */
export type MentionForm = 'name' | 'description' | 'pronoun';

/** "This mention is the same as that one, in this document", said by the text and not by a guess about the world. */
export interface Coreference {
  readonly antecedent: MentionId;
  /** Stable rule id, e.g. `coref.partial-name`, `coref.acronym-in-brackets`, `coref.role-noun`. */
  readonly rule: string;
  /** In words, for `why`. */
  readonly why: string;
}

export interface Mention extends Span {
  readonly id: MentionId;
  readonly document: DocumentId;
  readonly quote: string;
  readonly schema: MentionSchema;
  readonly form: MentionForm;
  /**
   * The name or description itself, cleaned of articles, possessives and inflection where that is sure:
   * "Kupol" for "Kupol's", "group of Chinese experts" for "a group of Chinese experts".
   */
  readonly name: string;
  /** How many the words stand for ("two European officials" is 2); absent for one. */
  readonly count?: number;
  readonly coreference?: Coreference;
  /** FollowTheMoney properties the same words or their apposition give: country (ISO 3166-1 alpha-2), innCode, legalForm, address, alias, topics… */
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

export interface MentionDraft {
  readonly start: number;
  readonly end: number;
  readonly schema: MentionSchema;
  readonly form: MentionForm;
  /** Defaults to the quote. */
  readonly name?: string;
  readonly count?: number | undefined;
  readonly coreference?: Coreference | undefined;
  readonly properties?: Readonly<Record<string, readonly string[]>>;
}

/** A mention of the words at `[start, end)`; its id depends on document, span and schema only. */
export function makeMention(document: Document, draft: MentionDraft): Mention {
  const { start, end, schema, form } = draft;
  if (!(start >= 0 && start < end && end <= document.text.length)) {
    throw new ModelError('bad-span', `no mention at [${start}, ${end}) in ${document.path}`);
  }
  const quote = document.text.slice(start, end);
  const { count, coreference, name = quote, properties = {} } = draft;
  const id = mentionId({ document: document.id, end, schema, start });
  // The two usual shapes are written out: objects made by spreading are slow to make and to read.
  if (count !== undefined)
    return {
      id,
      document: document.id,
      start,
      end,
      quote,
      schema,
      form,
      name,
      count,
      ...(coreference === undefined ? {} : { coreference }),
      properties,
    };
  return coreference === undefined
    ? { id, document: document.id, start, end, quote, schema, form, name, properties }
    : { id, document: document.id, start, end, quote, schema, form, name, coreference, properties };
}
