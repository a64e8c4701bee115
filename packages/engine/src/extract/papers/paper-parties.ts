/** The parties of a paper by the fields that name them, each with the labelled lines (INN, address, account) that belong to it. */
import { PARTY_WORDS } from '../../data/papers/party-words.ts';
import type { MentionId, Span } from '../../model/index.ts';
import type { Field, FieldKey } from './fields.ts';
import { type Paper, wordsOf } from './paper.ts';
import { type PartyBlock, readPartyBlock } from './party-block.ts';
import type { PaperWriter } from './paper-writer.ts';

/** Fields that name a party of goods, money or papers. */
export const PARTY_KEYS = [
  'seller',
  'buyer',
  'consignor',
  'consignee',
  'carrier',
  'notifyParty',
  'endUser',
  'intermediary',
  'manufacturer',
  'declarant',
  'payer',
  'payee',
  'bank',
  'payerBank',
  'accountHolder',
  'tester',
] as const satisfies readonly FieldKey[];
export type PartyKey = (typeof PARTY_KEYS)[number];

export interface PaperParty extends PartyBlock {
  readonly key: PartyKey;
  readonly field: Field;
}

const OWNED: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'inn',
  'kpp',
  'ogrn',
  'address',
  'account',
  'contact',
]);
const FROM_TO: ReadonlySet<string> = new Set(PARTY_WORDS.fromTo);
/** Lines between a party and a further labelled line of its block. */
const REACH = 2;

/** Labels that name a party on some kinds of paper only: `From` and `To` of an invoice are no places. */
export type PartyAliases = Readonly<Partial<Record<FieldKey, PartyKey>>>;

/** The first party of each key, in the order of the page. */
export function findParties(paper: Paper, aliases: PartyAliases = {}): ReadonlyMap<PartyKey, PaperParty> {
  const owned = ownedLines(paper, aliases);
  const parties = new Map<PartyKey, PaperParty>();
  for (const field of paper.fields) {
    const key = partyKey(paper, field, aliases);
    if (key === undefined || parties.has(key)) continue;
    const block = readPartyBlock(paper.document, field.values, owned.get(field) ?? []);
    if (block) parties.set(key, { ...block, key, field });
  }
  return parties;
}

function partyKey(paper: Paper, field: Field, aliases: PartyAliases): PartyKey | undefined {
  const own = PARTY_KEYS.find((one) => one === field.key);
  if (own) return own;
  return isFromTo(wordsOf(paper.document, field.label)) ? aliases[field.key] : undefined;
}

/** Whether a label says no more than "from" or "to". */
export function isFromTo(label: string): boolean {
  return FROM_TO.has(label.toLowerCase().replace(/[\s:：]+$/gu, ''));
}

/** Labelled lines by the party field they stand under: the nearest by column of the last row of parties above. */
function ownedLines(paper: Paper, aliases: PartyAliases): ReadonlyMap<Field, readonly Span[]> {
  const owned = new Map<Field, Span[]>();
  const reach = new Map<Field, number>();
  const partyFields: Field[] = [];
  for (const field of paper.fields) {
    if (partyKey(paper, field, aliases) !== undefined) {
      partyFields.push(field);
      reach.set(field, field.line + Math.max(0, field.values.length - 1));
      continue;
    }
    if (!OWNED.has(field.key) || field.values.length === 0) continue;
    const near = partyFields.filter((one) => field.line - (reach.get(one) ?? 0) <= REACH);
    const row = near.at(-1)?.line;
    const candidates = near.filter((one) => one.line === row);
    const own = candidates.reduce<Field | undefined>((best, one) => {
      if (best === undefined) return one;
      return column(paper, one, field) <= column(paper, best, field) ? one : best;
    }, undefined);
    if (own === undefined) continue;
    const last = field.values.at(0) ?? field.label;
    owned.set(own, [...(owned.get(own) ?? []), { start: field.label.start, end: last.end }]);
    reach.set(own, field.line + Math.max(0, field.values.length - 1));
  }
  return owned;
}

function column(paper: Paper, party: Field, field: Field): number {
  const offset = (one: Field): number => one.label.start - (paper.sheet.lines[one.line]?.start ?? 0);
  return Math.abs(offset(party) - offset(field));
}

/** Writes a party's mention, covers its block, and doubts identifiers whose check digits are wrong. */
export function writeParty(paper: Paper, writer: PaperWriter, party: PaperParty): MentionId {
  writer.cover({ start: party.field.label.start, end: party.field.label.end });
  return writeBlock(paper, writer, party);
}

/** As `writeParty`, for a block without a label. */
export function writeBlock(paper: Paper, writer: PaperWriter, block: PartyBlock): MentionId {
  for (const span of block.spans) writer.cover(span);
  for (const { span, type, value } of block.invalid) {
    writer.issue(
      'papers.identifier-invalid',
      'warning',
      `The check digits of ${type.toUpperCase()} ${value} of ${wordsOf(paper.document, block.name)} are wrong; compare it with the original before you rely on it.`,
      span,
    );
  }
  return writer.mention(block.draft);
}
