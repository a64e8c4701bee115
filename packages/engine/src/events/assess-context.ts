/** What assessment looks up, indexed once for all events of a case. */
import type {
  ClaimId,
  Document,
  OriginGroup,
  Party,
  PartyId,
  ResolvedClaim,
  Source,
  SourceId,
} from '../model/index.ts';
import { type Corrects, readCorrections } from './find-corrections.ts';
import { type PartyWords, readPartyWords } from './party-words.ts';

export interface AssessInput {
  readonly claims: readonly ResolvedClaim[];
  readonly sources: readonly Source[];
  readonly groups: readonly OriginGroup[];
  readonly parties: readonly Party[];
  /** Where given, notices of correction are read in their text, not in titles and notes alone. */
  readonly documents?: readonly Document[];
}

export interface AssessContext {
  readonly claimOf: ReadonlyMap<ClaimId, ResolvedClaim>;
  readonly sourceOf: ReadonlyMap<SourceId, Source>;
  readonly groupOf: ReadonlyMap<SourceId, OriginGroup>;
  readonly partyOf: ReadonlyMap<PartyId, Party>;
  readonly words: PartyWords;
  /** Denying responses and negative claims, by the parties they name and by `country:xx` for those that name a country. */
  readonly against: ReadonlyMap<string, readonly ResolvedClaim[]>;
  /** Confirming responses, by the parties they name. */
  readonly confirming: ReadonlyMap<string, readonly ResolvedClaim[]>;
  /** Which sources put right what others of their origin said. */
  readonly corrects: Corrects;
}

const PLACE_KEY = /^place:([a-z]{2})(?:\/\1)?$/;

/** Indexes a case for `assess`. */
export function readAssessContext(input: AssessInput): AssessContext {
  const groupOf = new Map<SourceId, OriginGroup>();
  for (const group of input.groups) for (const source of group.sources) groupOf.set(source, group);
  const partyOf = new Map(input.parties.map((party) => [party.id, party]));
  const ordered = [...input.claims].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1));
  const denying = ordered.filter(({ claim }) =>
    claim.kind === 'response' ? claim.response === 'denied' : claim.polarity === 'negative',
  );
  const confirming = ordered.filter(
    ({ claim }) => claim.response === 'confirmed' || claim.response === 'partly-confirmed',
  );
  return {
    claimOf: new Map(ordered.map((one) => [one.claim.id, one])),
    sourceOf: new Map(input.sources.map((source) => [source.id, source])),
    groupOf,
    partyOf,
    words: readPartyWords(input.parties),
    against: indexByParty(denying, partyOf),
    confirming: indexByParty(confirming, partyOf),
    corrects: readCorrections({
      sources: input.sources,
      documents: input.documents ?? [],
      groups: input.groups,
    }),
  };
}

/** Alpha-2 code of the country or state a party is, or undefined where it is anything else. */
export function countryItself(party: Party | undefined): string | undefined {
  for (const key of party?.keys ?? []) {
    const code = PLACE_KEY.exec(key)?.[1];
    if (code !== undefined) return code;
  }
  return undefined;
}

/** Alpha-2 codes of the countries a party is said to be of. */
export function countriesOf(party: Party | undefined): readonly string[] {
  return (party?.properties['country'] ?? []).map((code) => code.toLowerCase());
}

function indexByParty(
  claims: readonly ResolvedClaim[],
  partyOf: ReadonlyMap<PartyId, Party>,
): Map<string, ResolvedClaim[]> {
  const index = new Map<string, ResolvedClaim[]>();
  for (const claim of claims) {
    const keys = new Set<string>();
    for (const party of [...Object.values(claim.roles).flat(), ...(claim.responseScope?.parties ?? [])]) {
      keys.add(party);
      const country = countryItself(partyOf.get(party));
      if (country !== undefined) keys.add(`country:${country}`);
    }
    for (const key of keys) {
      const known = index.get(key);
      if (known) known.push(claim);
      else index.set(key, [claim]);
    }
  }
  return index;
}
