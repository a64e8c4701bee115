/**
 * A party against one entry: how its names meet, how many other entries they would meet as well, and what else is known.
 * Score says "worth a look"; identity says "the same". A short name that several entries carry is worth a look and no more.
 */
import { MOST_IDENTITY, NAME_RULES } from '../data/screen/screen-rules.ts';
import { compareNames } from '../match/index.ts';
import type { Party, ScoreReason } from '../model/index.ts';
import type { EntryName, IndexedEntry, ListIndex } from './list-index.ts';
import type { PartyContext } from './party-context.ts';
import { weighEvidence } from './weigh-evidence.ts';
import { type NameWords, nameWords } from './word-keys.ts';

/** How a party meets an entry. */
export interface Comparison {
  readonly score: number;
  readonly identity: number;
  readonly matchedName: string;
  readonly queryName: string;
  readonly reasons: readonly ScoreReason[];
}

/** A name of a party, its words taken apart once. */
export interface PartyName {
  readonly name: string;
  readonly words: NameWords;
}

interface NameMeeting {
  readonly score: number;
  readonly identity: number;
  readonly query: PartyName;
  readonly matched: EntryName;
  readonly reasons: readonly ScoreReason[];
}

/**
 * The names of a party, for any number of comparisons. A short form beside the whole name is no name of its own:
 * "Ladyn" for "Ladyn Instruments" would meet every other Ladyn of the list as if nothing spoke against it.
 */
export function partyNames(party: Party): PartyName[] {
  const all = [...new Set([party.caption, ...party.names])].map((name) => ({ name, words: nameWords(name) }));
  return all.filter(({ words }) => !all.some((other) => isPart(words, other.words)));
}

/** The comparison of a party and an entry, or undefined where neither names nor identifiers meet. */
export function compareParty(
  party: Party,
  names: readonly PartyName[],
  { entry, names: entryNames }: IndexedEntry,
  index: ListIndex,
  context: PartyContext | undefined,
): Comparison | undefined {
  const meeting = meetNames(party, names, { entry, names: entryNames }, index);
  const used = meeting?.query.words.all ?? [];
  const evidence = weighEvidence(party, entry, context, index, used);
  const [firstName] = names;
  const [firstEntryName] = entryNames;
  if (meeting === undefined && evidence.settled !== 'same') return undefined;
  const base = meeting?.identity ?? 0;
  const added = evidence.reasons.reduce((sum, { weight }) => sum + weight, 0);
  const most = evidence.settled === 'same' ? MOST_IDENTITY.identifier : MOST_IDENTITY.names;
  const identity =
    evidence.settled === 'same' ? Math.max(most - 0.05, base + added) : base + added * spread(base, added);
  return {
    score: evidence.settled === 'same' ? 1 : (meeting?.score ?? 0),
    identity: Math.round(Math.min(most, Math.max(0, identity)) * 1000) / 1000,
    matchedName: meeting?.matched.printed ?? firstEntryName?.printed ?? '',
    queryName: meeting?.query.name ?? firstName?.name ?? party.caption,
    reasons: [...(meeting?.reasons ?? []), ...evidence.reasons],
  };
}

/** Evidence in favour counts in proportion to what names leave open: it cannot make a weak meeting a sure one. */
function spread(base: number, added: number): number {
  return added > 0 ? Math.min(1, base / NAME_RULES.partialWord) : 1;
}

function meetNames(
  party: Party,
  names: readonly PartyName[],
  indexed: IndexedEntry,
  index: ListIndex,
): NameMeeting | undefined {
  let best: NameMeeting | undefined;
  for (const query of names) {
    const whole = meetWhole(party, query, indexed, index);
    const part = meetPart(query, indexed, index);
    for (const meeting of [whole, part]) {
      if (meeting === undefined) continue;
      if (best === undefined || rank(meeting) > rank(best)) best = meeting;
    }
  }
  return best;
}

function rank({ identity, score }: NameMeeting): number {
  return identity * 2 + score;
}

/** The names as wholes, held down where they rest on one word that other entries carry. */
function meetWhole(
  party: Party,
  query: PartyName,
  { entry, names }: IndexedEntry,
  index: ListIndex,
): NameMeeting | undefined {
  const compared = compareNames(
    { name: query.name, schema: party.schema, names: [query.name] },
    { name: names[0]?.natural ?? '', schema: entry.schema, names: names.map(({ natural }) => natural) },
    { rarity: index.rarity },
  );
  const same = names.find(
    ({ words }) =>
      sameWords(query.words.content, words().content) ||
      (query.words.stateBody !== undefined && query.words.stateBody === words().stateBody),
  );
  const matched = same ?? names.find(({ natural }) => natural === compared.matchedName) ?? names[0];
  if (matched === undefined || (same === undefined && compared.alert === 0)) return undefined;
  const reasons: ScoreReason[] = [...compared.reasons];
  let { identity, alert } = compared;
  if (same !== undefined && (identity < NAME_RULES.sameWords || alert < NAME_RULES.sameWordsScore)) {
    identity = Math.max(identity, NAME_RULES.sameWords);
    alert = Math.max(alert, NAME_RULES.sameWordsScore);
    reasons.length = 0;
    reasons.push({ text: 'the same words, legal form and spelling aside', weight: identity });
  }
  const lower = (most: number, text: string): void => {
    if (identity <= most) return;
    reasons.push({ text, weight: Math.round((most - identity) * 1000) / 1000 });
    identity = most;
  };
  if (matched.weak) lower(NAME_RULES.weak, 'the publisher marks this alias as weak');
  const matchedWords = matched.words();
  const sameBody = query.words.stateBody !== undefined && query.words.stateBody === matchedWords.stateBody;
  if (sameBody) {
    // "Navy of Ostrava" and "Ostravan Navy": the country tells it from its namesakes.
  } else if (isPart(query.words, matchedWords)) {
    const { most, text } = partLimit(query.words, matched, index);
    lower(most, text);
  } else if (query.words.telling.length <= 1 && entry.schema !== 'Person') {
    // A kind of body tells namesakes apart where both sides have it: Ladyn Bank is not Ladyn Service.
    const shared = same !== undefined && query.words.content.length > 1;
    const carriers = shared ? countCarriers(query.words.content, index) : carriersOf(query.words, index);
    const sameForm =
      query.words.forms.some((form) => matchedWords.forms.includes(form)) ||
      (query.words.all.length > 1 && sameWords(query.words.all, matchedWords.all));
    if (!sameForm) lower(NAME_RULES.soleWord / Math.max(1, carriers), soleText(carriers));
  } else if (entry.schema === 'Person') {
    const carriers = carriersOf(query.words, index);
    if (carriers > 1) lower(NAME_RULES.namesake / carriers, `${carriers} entries have this name`);
  }
  return { score: alert, identity, query, matched, reasons };
}

/** A shorter name all of whose words stand in the entry's longer one. */
function meetPart(query: PartyName, { names }: IndexedEntry, index: ListIndex): NameMeeting | undefined {
  const matched = names.find(({ words }) => isPart(query.words, words()));
  if (matched === undefined || query.words.telling.length === 0) return undefined;
  const carriers = carriersOf(query.words, index);
  const { most, text } = partLimit(query.words, matched, index);
  const score = NAME_RULES.sharedWordScore - NAME_RULES.sharedWordFall * carriers;
  const identity = matched.weak ? Math.min(most, NAME_RULES.weak) : most;
  return {
    score: Math.max(0, score),
    identity,
    query,
    matched,
    reasons: [{ text, weight: Math.round(identity * 1000) / 1000 }],
  };
}

function isPart(short: NameWords, long: NameWords): boolean {
  return (
    short.content.length < long.content.length && short.content.every((word) => long.content.includes(word))
  );
}

function sameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && left.length === right.length && left.every((word) => right.includes(word));
}

/** Whether a name is of something that belongs to the shorter one: "48th Institute of the Ministry of Defence". */
function isOfIt(short: NameWords, { words }: EntryName): boolean {
  const { all } = words();
  const start = shortestRun(all, short.content);
  const before = all[start - 1] === 'the' ? all[start - 2] : all[start - 1];
  return start > 0 && (before === 'of' || before === 'for');
}

/** Where the shortest run of words that holds all of `wanted` begins; -1 if none does. */
function shortestRun(all: readonly string[], wanted: readonly string[]): number {
  let best = { start: -1, length: Number.POSITIVE_INFINITY };
  for (const [start, word] of all.entries()) {
    if (!wanted.includes(word)) continue;
    const missing = new Set(wanted);
    for (let at = start; at < all.length && missing.size > 0; at += 1) {
      missing.delete(all[at] ?? '');
      if (missing.size === 0 && at - start < best.length) best = { start, length: at - start };
    }
  }
  return best.start;
}

/** How many entries carry all telling words of a name. */
export function carriersOf(words: NameWords, index: ListIndex): number {
  return countCarriers(words.telling.length > 0 ? words.telling : words.content, index);
}

function countCarriers(words: readonly string[], index: ListIndex): number {
  const sets = words
    .map((word) => index.carriers.get(word) ?? new Set<string>())
    .sort((a, b) => a.size - b.size);
  const [first, ...rest] = sets;
  if (first === undefined) return 0;
  let count = 0;
  for (const id of first) if (rest.every((set) => set.has(id))) count += 1;
  return count;
}

function partLimit(
  words: NameWords,
  matched: EntryName,
  index: ListIndex,
): { readonly most: number; readonly text: string } {
  const carriers = Math.max(1, carriersOf(words, index));
  const several = words.telling.length > 1;
  const whole = (several ? NAME_RULES.partialWords : NAME_RULES.partialWord) / carriers;
  if (isOfIt(words, matched))
    return { most: whole * NAME_RULES.ofIt, text: 'the entry is something that belongs to that name' };
  const others = carriers - 1;
  return {
    most: whole,
    text:
      others === 0
        ? 'only a part of the name, which no other entry carries'
        : `only a part of the name, which ${others} other ${others === 1 ? 'entry carries' : 'entries carry'} too`,
  };
}

function soleText(carriers: number): string {
  return carriers <= 1
    ? 'the names meet in one word only'
    : `the names meet in one word only, which ${carriers - 1} other ${carriers === 2 ? 'entry carries' : 'entries carry'} too`;
}
