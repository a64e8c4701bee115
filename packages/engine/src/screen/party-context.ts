/**
 * What the documents say of a party beside its name: where it is, what it is called, whether it is said to be under
 * sanctions. A name that meets an entry only in part is held to be that entry on such words, or not at all.
 */
import type { Claim, Mention, MentionId, Party, PartyId } from '../model/index.ts';

/** What is known of a party beside its record. */
export interface PartyContext {
  /** Words that describe it: places, descriptions, fuller forms of its name. */
  readonly words: readonly string[];
  /** A claim says that it is under sanctions. */
  readonly saidSanctioned: boolean;
}

/** What to gather from: the parties with the mentions and claims of the documents, and which mention is of which party. */
export interface ContextInput {
  readonly parties: readonly Party[];
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  readonly partyOf: ReadonlyMap<MentionId, PartyId>;
}

/** The context of every party of whom anything is said. Linear in mentions and claims. */
export function partyContexts({
  parties,
  mentions,
  claims,
  partyOf,
}: ContextInput): Map<PartyId, PartyContext> {
  const words = new Map<PartyId, Set<string>>(parties.map(({ id }) => [id, new Set<string>()]));
  const sanctioned = new Set<PartyId>();
  const names = new Map(mentions.map((mention) => [mention.id, mention.name]));
  for (const mention of mentions) {
    const party = partyOf.get(mention.id);
    if (party !== undefined && mention.form !== 'pronoun') words.get(party)?.add(mention.name);
  }
  for (const claim of claims) {
    if (claim.polarity === 'negative') continue;
    if (claim.kind === 'sanction')
      for (const target of claim.roles.target ?? []) {
        const party = partyOf.get(target);
        if (party !== undefined) sanctioned.add(party);
      }
    if (claim.kind === 'location')
      for (const entity of claim.roles.entity ?? []) {
        const party = partyOf.get(entity);
        if (party === undefined) continue;
        for (const place of claim.places) words.get(party)?.add(names.get(place) ?? '');
      }
  }
  return new Map(
    [...words].flatMap(([party, said]) => {
      const context = {
        words: [...said].filter((word) => word !== ''),
        saidSanctioned: sanctioned.has(party),
      };
      return context.words.length > 0 || context.saidSanctioned ? [[party, context] as const] : [];
    }),
  );
}
