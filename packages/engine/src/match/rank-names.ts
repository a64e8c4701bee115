/**
 * Entries of a list by how much their names have in common with the names asked for. Rare words are walked first, within
 * bounds; common ones add to what is met by others. What is met is scored on all its words, so that the order of walking
 * does not matter.
 */
import { INDEX_RULES } from '../data/match/index-rules.ts';
import { type AskedName, meetMemory, type MeetMemory, meetName } from './meet-words.ts';
import { planWalks, type Walk, walkNames } from './plan-walks.ts';
import { ASIDE, FIRST, type NameSegment, NUMBER } from './name-segment.ts';
import type { NameView, NameViews } from './name-view.ts';
import { type NameQuery, RankedEntries, type RankedEntry } from './ranked-entries.ts';

/** The best entries, best first. The same content gives the same answer, in whatever segments it is. */
export function rankNames(all: NameViews, query: NameQuery): RankedEntry[] {
  const asked = askNames(all, query.names);
  const ranked = new RankedEntries(query);
  if (asked.length === 0 || query.limit <= 0) return [];
  const walked = planWalks(all, asked);
  for (const [at, view] of all.views.entries()) rankView(all, view, at, asked, walked, ranked);
  return ranked.taken();
}

const MEMORIES = new WeakMap<NameViews, MeetMemory>();

function askNames(all: NameViews, names: readonly string[]): AskedName[] {
  let memory = MEMORIES.get(all);
  if (memory === undefined) {
    memory = meetMemory();
    MEMORIES.set(all, memory);
  }
  const asked = new Map<string, AskedName>();
  for (const name of names) {
    const one = meetName(all, name, memory);
    if (!asked.has(one.key) && one.words.some(({ met }) => met.length > 0)) asked.set(one.key, one);
    if (asked.size === INDEX_RULES.mostNames) break;
  }
  return [...asked.values()];
}

/** Scratch memory of a segment, clean between queries. */
interface Scratch {
  /** By number: the first of its meetings in the lists below plus one. */
  readonly heads: Int32Array;
  /** The turn in which a name was met last. */
  readonly turns: Int32Array;
  turn: number;
}

const SCRATCH = new WeakMap<NameSegment, Scratch>();

function scratchOf(segment: NameSegment): Scratch {
  let scratch = SCRATCH.get(segment);
  if (scratch === undefined || scratch.turn === 0x7fffffff) {
    scratch = {
      heads: new Int32Array(segment.postingStarts.length),
      turns: new Int32Array(segment.entryOf.length),
      turn: 0,
    };
    SCRATCH.set(segment, scratch);
  }
  scratch.turn += 1;
  return scratch;
}

function rankView(
  all: NameViews,
  { segment, gone, counts }: NameView,
  at: number,
  asked: readonly AskedName[],
  walked: readonly Walk[],
  ranked: RankedEntries,
): void {
  const { entryOf, nameStarts, tokens } = segment;
  const scratch = scratchOf(segment);
  const { heads, turns, turn } = scratch;
  // Meetings: which word of which name asked for a number serves, and what that is worth.
  const slotOf: number[] = [];
  const worthOf: number[] = [];
  const nextOf: number[] = [];
  const askedOf: number[] = [];
  for (const [turnOfName, { words }] of asked.entries())
    for (const { met } of words) {
      const slot = askedOf.length;
      askedOf.push(turnOfName);
      for (const { word, worth } of met) {
        const number = word.numbers[at] ?? -1;
        if (number === -1) continue;
        slotOf.push(slot);
        worthOf.push(worth);
        nextOf.push(heads[number] ?? 0);
        heads[number] = slotOf.length;
      }
    }
  const wanted = asked.map(({ words }) => words.reduce((sum, word) => sum + word.wanted, 0));
  const best = new Float64Array(askedOf.length);
  const sums = new Float64Array(asked.length);
  const slots: number[] = [];

  const scoreName = (name: number): number => {
    let own = 0;
    let heaviest = 0;
    const end = nameStarts[name + 1] ?? 0;
    for (let place = nameStarts[name] ?? 0; place < end; place += 1) {
      const token = tokens[place] as number;
      const number = token & NUMBER;
      if ((token & ASIDE) === 0) {
        const weight = all.weightOf(counts[number] as number);
        if (token >= FIRST) {
          own += heaviest;
          heaviest = weight;
        } else if (weight > heaviest) heaviest = weight;
      }
      for (let meeting = heads[number] as number; meeting !== 0; meeting = nextOf[meeting - 1] as number) {
        const slot = slotOf[meeting - 1] as number;
        const worth = worthOf[meeting - 1] as number;
        if (best[slot] === 0) slots.push(slot);
        if (worth > (best[slot] as number)) best[slot] = worth;
      }
    }
    own += heaviest;
    for (const slot of slots) {
      const which = askedOf[slot] as number;
      sums[which] = (sums[which] as number) + (best[slot] as number);
    }
    let score = 0;
    for (const slot of slots) {
      best[slot] = 0;
      const which = askedOf[slot] as number;
      const sum = sums[which] as number;
      if (sum === 0) continue;
      sums[which] = 0;
      const full = INDEX_RULES.ofQuery * (wanted[which] as number) + INDEX_RULES.ofListed * own;
      score = Math.max(score, sum / (full || 1));
    }
    slots.length = 0;
    return score;
  };

  for (const walk of walked)
    walkNames(segment, at, walk, (name) => {
      if (turns[name] === turn) return;
      turns[name] = turn;
      const entry = entryOf[name] as number;
      if (gone !== undefined && gone[entry] === 1) return;
      ranked.offer(at, entry, Math.round(scoreName(name) * 1000) / 1000);
    });
  for (const { words: own } of asked)
    for (const { met } of own) for (const { word } of met) heads[word.numbers[at] ?? -1] = 0;
}
