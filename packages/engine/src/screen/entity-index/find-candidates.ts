/**
 * Candidates for some names: words that meet, weighed by how telling they are among all living names. Rare words are
 * looked at first; words that very many names have only add to names that are met already. Nothing here depends on how
 * the entities came in or which segment they lie in.
 */
import { type IndexToken, indexTokens } from '../../match/index.ts';
import type { Lexicon } from './lexicon.ts';
import { nearness, wordsAtOneEdit, wordsSharingTriples } from './near-words.ts';
import { postingsOf, type Segment } from './segment.ts';

/** What a look-up needs to know of a snapshot. */
export interface Findable {
  readonly lexicon: Lexicon;
  readonly segments: readonly Segment[];
  /** By segment: 1 for entities that are deleted or replaced; undefined where none is. */
  readonly dead: readonly (Uint8Array | undefined)[];
  /** How many living names have each word, and how many have it as a word of its own. */
  readonly carriers: Uint32Array;
  readonly proper: Uint32Array;
  /** How many names live. */
  readonly names: number;
  /** Near words that were looked up already. */
  readonly nearKept: Map<string, readonly NearMeeting[]>;
  readonly scratch: Scratch;
}

/** Memory that look-ups share; one thread at a time. */
export interface Scratch {
  /** By segment, for each name. */
  readonly scores: readonly Float32Array[];
  readonly turns: readonly Int32Array[];
  readonly shared: Uint8Array;
}

export interface NearMeeting {
  readonly word: number;
  readonly similarity: number;
}

/** An entity of a segment with its best score over all names that were asked. */
export interface FoundEntity {
  readonly segment: number;
  readonly ordinal: number;
  readonly score: number;
}

const MOST_QUERY_NAMES = 64;
/** Names met by rarer words than those that would bring more than this are not looked for by commoner ones. */
const BUDGET = 24_000;
/** So many of the best met names, and all that are as good, are weighed against their own length. */
const WEIGHED = 3000;
const MOST_FAR = 24;
/** How a near word counts beside the word itself, and one run together. */
const NEAR = 0.85;
const JOINED = 0.9;
/** Most near words kept between look-ups. */
const KEPT = 20_000;

export function makeScratch(segments: readonly Segment[], words: number): Scratch {
  return {
    scores: segments.map(({ nameEntity }) => new Float32Array(nameEntity.length)),
    turns: segments.map(({ nameEntity }) => new Int32Array(nameEntity.length).fill(-1)),
    shared: new Uint8Array(words),
  };
}

/** See the header. `accept` is asked of entities before they count. */
export function findByNames(
  findable: Findable,
  names: readonly string[],
  accept: (segment: number, ordinal: number) => boolean,
): readonly FoundEntity[] {
  const best = findable.segments.map(() => new Map<number, number>());
  const asked = new Set<string>();
  for (const name of names.slice(0, MOST_QUERY_NAMES)) {
    const tokens = indexTokens(name);
    const key = tokens.map(({ kind, readings }) => `${kind} ${readings.join(' ')}`).join('\n');
    if (key === '' || asked.has(key)) continue;
    asked.add(key);
    lookUp(findable, tokens, accept, best);
  }
  return best.flatMap((found, segment) =>
    [...found].map(([ordinal, score]) => ({ segment, ordinal, score: Math.min(1, score) })),
  );
}

/** How telling a word is, by how many living names have it. */
export function weightOf({ carriers, names }: Findable, word: number): number {
  return Math.log(1 + names / ((carriers[word] ?? 0) + 1));
}

interface Meeting {
  readonly word: number;
  readonly worth: number;
}

interface Turn {
  readonly meetings: readonly Meeting[];
  /** Living names that all its words together bring. */
  readonly brings: number;
}

function lookUp(
  findable: Findable,
  tokens: readonly IndexToken[],
  accept: (segment: number, ordinal: number) => boolean,
  best: readonly Map<number, number>[],
): void {
  const { segments, dead, scratch } = findable;
  let wanted = 0;
  const turns: Turn[] = [];
  for (const token of tokens) {
    const meetings = meetToken(findable, token);
    if (token.kind !== 'joined') {
      let most = 0;
      for (const { word } of meetings) most = Math.max(most, weightOf(findable, word));
      wanted += most === 0 ? Math.log(1 + findable.names) : most;
    }
    if (meetings.length === 0) continue;
    turns.push({
      meetings,
      brings: meetings.reduce((sum, { word }) => sum + (findable.carriers[word] ?? 0), 0),
    });
  }
  turns.sort((a, b) => a.brings - b.brings);
  const touched = segments.map(() => [] as number[]);
  let brought = 0;
  for (const [turn, { meetings }] of turns.entries()) {
    for (const [place, { word, worth }] of meetings.entries()) {
      const brings = findable.carriers[word] ?? 0;
      const admits = brought + brings <= BUDGET || (turn === 0 && place === 0);
      if (admits) brought += brings;
      for (const [at, segment] of segments.entries()) {
        const [from, to] = postingsOf(segment, word);
        const scores = scratch.scores[at] as Float32Array;
        const seen = scratch.turns[at] as Int32Array;
        const { nameEntity, postings } = segment;
        const gone = dead[at];
        const mine = touched[at] as number[];
        for (let slot = from; slot < to; slot += 1) {
          const name = postings[slot] as number;
          const last = seen[name] as number;
          if (last === turn) continue;
          if (last === -1) {
            if (!admits) continue;
            const entity = nameEntity[name] as number;
            if ((gone !== undefined && gone[entity] === 1) || !accept(at, entity)) continue;
            mine.push(name);
          }
          seen[name] = turn;
          scores[name] = (scores[name] as number) + worth;
        }
      }
    }
  }
  const least = leastWorthWeighing(touched, scratch);
  for (const [at, names] of touched.entries()) {
    const segment = segments[at] as Segment;
    const scores = scratch.scores[at] as Float32Array;
    const seen = scratch.turns[at] as Int32Array;
    const found = best[at] as Map<number, number>;
    for (const name of names) {
      const met = scores[name] as number;
      scores[name] = 0;
      seen[name] = -1;
      if (met < least) continue;
      const entity = segment.nameEntity[name] as number;
      const score = met / (0.6 * wanted + 0.4 * ownWeight(findable, segment, name) || 1);
      if (score > (found.get(entity) ?? 0)) found.set(entity, score);
    }
  }
}

/** The score from which the best met names begin; ties are in. */
function leastWorthWeighing(touched: readonly (readonly number[])[], { scores }: Scratch): number {
  const count = touched.reduce((sum, names) => sum + names.length, 0);
  if (count <= WEIGHED) return 0;
  const all = new Float32Array(count);
  let next = 0;
  for (const [at, names] of touched.entries())
    for (const name of names) {
      all[next] = scores[at]?.[name] ?? 0;
      next += 1;
    }
  all.sort();
  return all[count - WEIGHED] ?? 0;
}

/** The weights of a name's words together, of each word its most telling reading. */
function ownWeight(findable: Findable, { nameStarts, words, groups }: Segment, name: number): number {
  let sum = 0;
  let group = 0;
  let most = 0;
  const to = nameStarts[name + 1] as number;
  for (let at = nameStarts[name] as number; at < to; at += 1) {
    const own = groups[at] as number;
    if (own === 0) continue;
    if (own !== group) {
      sum += most;
      most = 0;
      group = own;
    }
    most = Math.max(most, weightOf(findable, words[at] as number));
  }
  return sum + most;
}

/** The words that a token of the query meets, the most telling first. */
function meetToken(findable: Findable, { readings, kind }: IndexToken): Meeting[] {
  const { lexicon, carriers } = findable;
  const met = new Map<number, number>();
  const share = kind === 'joined' ? JOINED : 1;
  for (const reading of readings) {
    const exact = lexicon.idOf(reading);
    if (exact !== undefined && (carriers[exact] ?? 0) > 0) met.set(exact, share);
    if (kind === 'meaning') continue;
    for (const { word, similarity } of nearTo(findable, reading, kind === 'word')) {
      const quality = NEAR * share * similarity ** 2;
      if (quality > (met.get(word) ?? 0)) met.set(word, quality);
    }
  }
  return [...met]
    .map(([word, quality]) => ({ word, worth: weightOf(findable, word) * quality }))
    .sort((a, b) => b.worth - a.worth || compareText(lexicon, a.word, b.word));
}

function compareText(lexicon: Lexicon, a: number, b: number): number {
  const [x, y] = [lexicon.textOf(a), lexicon.textOf(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

function nearTo(findable: Findable, text: string, far: boolean): readonly NearMeeting[] {
  const key = far ? `+${text}` : `-${text}`;
  const kept = findable.nearKept.get(key);
  if (kept !== undefined) return kept;
  const { lexicon, carriers, proper, scratch } = findable;
  const found = new Map<number, number>();
  const meet = (word: number): void => {
    if (found.has(word) || (carriers[word] ?? 0) === 0) return;
    const other = lexicon.textOf(word);
    if (other !== text) found.set(word, nearness(text, other));
  };
  for (const table of lexicon.tables) wordsAtOneEdit(table, text, meet);
  if (far) {
    const shares = new Map<number, number>();
    for (const table of lexicon.tables)
      for (const { word, share } of wordsSharingTriples(
        table,
        text,
        (id) => lexicon.textOf(id),
        scratch.shared,
      ))
        if ((proper[word] ?? 0) > 0) shares.set(word, share);
    const closest = [...shares].sort(([a, x], [b, y]) => y - x || compareText(lexicon, a, b));
    for (const [word] of closest.slice(0, MOST_FAR)) meet(word);
  }
  const made = [...found]
    .filter(([, similarity]) => similarity > 0)
    .map(([word, similarity]) => ({ word, similarity }));
  if (findable.nearKept.size >= KEPT) findable.nearKept.clear();
  findable.nearKept.set(key, made);
  return made;
}
