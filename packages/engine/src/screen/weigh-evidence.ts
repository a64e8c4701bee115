/** What a party and an entry say beside their names: equal or different identifiers, dates of birth, countries, places. */
import {
  COUNTRY_PROPERTIES,
  EVIDENCE_WEIGHTS,
  IDENTIFIERS,
  MANY_VALUED,
  RARE_WORD_ENTRIES,
  SHORTEST_IDENTIFIER,
} from '../data/screen/screen-rules.ts';
import type { ListEntry, Party, ScoreReason } from '../model/index.ts';
import { genericCode, isGenericWord, normaliseName, stripLegalForms } from '../values/index.ts';
import { compactValue, siteName } from './compact-value.ts';
import type { ListIndex } from './list-index.ts';
import type { PartyContext } from './party-context.ts';
import { allWords, wordKey } from './word-keys.ts';

/** Shorter words are initials and particles. */
const SHORTEST_WORD = 4;

/** Reasons for and against, and whether an identifier settles it. */
export interface Evidence {
  readonly reasons: readonly ScoreReason[];
  readonly settled: 'same' | 'different' | null;
}

/** `used` are the words of the compared names, which are counted already. */
export function weighEvidence(
  party: Party,
  entry: ListEntry,
  context: PartyContext | undefined,
  index: ListIndex,
  used: readonly string[],
): Evidence {
  const identifiers = weighIdentifiers(party.properties, entry.properties);
  return {
    reasons: [
      ...identifiers.reasons,
      ...weighSites(party.properties, entry.properties),
      ...weighBirth(party.properties['birthDate'] ?? [], entry.properties['birthDate'] ?? []),
      ...weighCountries(party.properties, entry.properties),
      ...weighContext(party, context, entry, index, used),
    ],
    settled: identifiers.settled,
  };
}

type Properties = Party['properties'];

function weighIdentifiers(left: Properties, right: Properties): Evidence {
  const reasons: ScoreReason[] = [];
  let settled: Evidence['settled'] = null;
  for (const property of IDENTIFIERS) {
    const ours = compacted(left[property]);
    const theirs = new Set(compacted(right[property]));
    if (ours.length === 0 || theirs.size === 0) continue;
    const shared = ours.find((value) => theirs.has(value));
    if (shared !== undefined) {
      reasons.push({ text: `the same ${property} ${shared}`, weight: EVIDENCE_WEIGHTS.identifierEqual });
      settled = 'same';
    } else if (!MANY_VALUED.has(property)) {
      reasons.push({
        text: `another ${property}: ${ours.join(', ')} here, ${[...theirs].join(', ')} on the list`,
        weight: EVIDENCE_WEIGHTS.identifierDiffers,
      });
      settled ??= 'different';
    }
  }
  return { reasons, settled };
}

function compacted(values: readonly string[] | undefined): string[] {
  return (values ?? []).map(compactValue).filter((value) => value.length >= SHORTEST_IDENTIFIER);
}

function weighSites(left: Properties, right: Properties): ScoreReason[] {
  const theirs = new Set((right['website'] ?? []).map(siteName));
  const shared = (left['website'] ?? []).map(siteName).find((site) => site !== '' && theirs.has(site));
  return shared === undefined
    ? []
    : [{ text: `the same website ${shared}`, weight: EVIDENCE_WEIGHTS.websiteEqual }];
}

/** Dates agree as far as the vaguer of the two goes. */
function weighBirth(left: readonly string[], right: readonly string[]): ScoreReason[] {
  if (left.length === 0 || right.length === 0) return [];
  const pairs = left.flatMap((ours) => right.map((theirs) => [ours, theirs] as const));
  const met = pairs
    .filter(([ours, theirs]) => ours.startsWith(theirs) || theirs.startsWith(ours))
    .map(([ours, theirs]) => (ours.length < theirs.length ? ours : theirs))
    .sort((a, b) => b.length - a.length)[0];
  if (met === undefined)
    return [
      {
        text: `born ${left.join(', ')} here, ${right.join(', ')} on the list`,
        weight: EVIDENCE_WEIGHTS.birthDateDiffers,
      },
    ];
  const day = met.length >= 'YYYY-MM-DD'.length;
  return [
    {
      text: `born ${met} on both sides`,
      weight: day ? EVIDENCE_WEIGHTS.birthDateEqual : EVIDENCE_WEIGHTS.birthYearEqual,
    },
  ];
}

function weighCountries(left: Properties, right: Properties): ScoreReason[] {
  const ours = countries(left);
  const theirs = countries(right);
  if (ours.length === 0 || theirs.length === 0) return [];
  const shared = ours.find((code) => theirs.includes(code));
  return [
    shared === undefined
      ? {
          text: `country ${ours.join(', ')} here, ${theirs.join(', ')} on the list`,
          weight: EVIDENCE_WEIGHTS.countryDiffers,
        }
      : { text: `the same country ${shared}`, weight: EVIDENCE_WEIGHTS.countryShared },
  ];
}

function countries(properties: Properties): string[] {
  const codes = COUNTRY_PROPERTIES.flatMap((property) => properties[property] ?? []);
  return [...new Set(codes.map((code) => code.toLowerCase()))];
}

function weighContext(
  party: Party,
  context: PartyContext | undefined,
  entry: ListEntry,
  index: ListIndex,
  used: readonly string[],
): ScoreReason[] {
  const reasons: ScoreReason[] = [];
  if (context?.saidSanctioned === true)
    reasons.push({
      text: 'the documents say that it is under sanctions',
      weight: EVIDENCE_WEIGHTS.saidSanctioned,
    });
  const told = [...(party.properties['description'] ?? []), ...(context?.words ?? [])];
  const words = told.flatMap((said) => normaliseName(said).split(' '));
  reasons.push(...sharedKind(words, entry), ...sharedWords(words, entry, index, used));
  return reasons;
}

function sharedKind(words: readonly string[], entry: ListEntry): ScoreReason[] {
  const kinds = new Set(words.flatMap((word) => genericCode(word) ?? []));
  const shared = entry.names
    .flatMap(({ value }) => normaliseName(stripLegalForms(value)).split(' '))
    .find((word) => kinds.has(genericCode(word) ?? ''));
  return shared === undefined
    ? []
    : [{ text: `both are called "${shared}"`, weight: EVIDENCE_WEIGHTS.sameKind }];
}

/** Rare words that the documents use of the party and that stand in the entry's names or addresses: its town, mostly. */
function sharedWords(
  words: readonly string[],
  entry: ListEntry,
  index: ListIndex,
  used: readonly string[],
): ScoreReason[] {
  const told = new Set(
    [...entry.names.map(({ value }) => value), ...(entry.properties['address'] ?? [])].flatMap(allWords),
  );
  const reasons: ScoreReason[] = [];
  const met = new Set<string>(used);
  let left: number = EVIDENCE_WEIGHTS.contextMost;
  for (const word of words) {
    const key = wordKey(word);
    if (key.length < SHORTEST_WORD || met.has(key) || !told.has(key) || isGenericWord(word)) continue;
    if ((index.carriers.get(key)?.size ?? 0) > RARE_WORD_ENTRIES) continue;
    if ((index.addressWords.get(key) ?? 0) > RARE_WORD_ENTRIES) continue;
    met.add(key);
    const weight = Math.min(EVIDENCE_WEIGHTS.contextWord, left);
    left -= weight;
    if (weight > 0) reasons.push({ text: `the documents speak of "${word}", and so does the entry`, weight });
  }
  return reasons;
}
