/**
 * A name once recognised is recognised everywhere in its document: capital words left without a label take the label their stem has
 * elsewhere, and a word that was a person here and a place there is what it mostly is.
 */
import type { Decoded } from './decode.ts';
import { isCapitalised, type Prepared } from './features.ts';
import { beginOf, type EntityKind, isBegin, kindOf, OUTSIDE } from './labels.ts';
import { SHAPE } from './scan-words.ts';
import { FUNCTION_TRAIT, isNameWord } from './word-traits.ts';

/** As sure as what is sure by itself. */
const KNOWN = 100;

type Votes = Partial<Record<EntityKind, number>>;

/** How a word stands elsewhere: in small letters. */
const IN_SMALL = 2;
/** A family name, an acronym or a single name shorter than this is too like other words. */
const SHORTEST = 3;

export function spreadNames(prepared: Prepared, { labels, lead }: Decoded): void {
  const { words, elsewhere, opens, runFirst, runLast, traits, dress } = prepared;
  cutFirstWords(prepared, labels);
  const votes = votesOf(prepared, labels);
  for (let at = 0; at < words.count; at += 1) {
    if (
      !isCapitalised(words.shape[at] as number) ||
      (words.end[at] as number) - (words.start[at] as number) < SHORTEST
    )
      continue;
    const known = votes.get(words.stem[at] as number);
    if (known === undefined) continue;
    const label = labels[at] as number;
    const kind = kindOf(label);
    const alone = isBegin(label) && !(at + 1 < words.count && labels[at + 1] === label + 1);
    if (kind !== undefined) {
      // Person here, place there: what it mostly is.
      const better = alone ? mostly(known) : undefined;
      if (better !== undefined && better !== kind && (better === 'person' || kind === 'person')) {
        labels[at] = beginOf(better);
        lead[at] = KNOWN;
      }
      continue;
    }
    if (label !== OUTSIDE || runFirst[at] !== at || runLast[at] !== at) continue;
    if (((elsewhere[at] as number) & IN_SMALL) !== 0 && words.shape[at] !== SHAPE.capitals) continue;
    if (((traits[at] as number) & FUNCTION_TRAIT) !== 0 || ((dress[at] as number) !== 0 && opens[at] === 1))
      continue;
    const found = mostly(known);
    if (found === undefined || found === 'post') continue;
    labels[at] = beginOf(found);
    lead[at] = KNOWN;
  }
}

/** "Later Hask left": a word that only opens the sentence is no part of a name whose bearer is known by another. */
function cutFirstWords({ words, opens, traits }: Prepared, labels: Uint8Array): void {
  const begin = beginOf('person');
  const firsts = new Map<number, number>();
  const pairs: number[] = [];
  for (let at = 0; at + 1 < words.count; at += 1) {
    if (labels[at] !== begin || labels[at + 1] !== begin + 1 || labels[at + 2] === begin + 1) continue;
    pairs.push(at);
    if (opens[at] === 0) firsts.set(words.stem[at + 1] as number, words.stem[at] as number);
  }
  for (const at of pairs) {
    const first = firsts.get(words.stem[at + 1] as number);
    if (
      opens[at] === 0 ||
      first === undefined ||
      first === words.stem[at] ||
      isNameWord(traits[at] as number)
    )
      continue;
    labels[at] = OUTSIDE;
    labels[at + 1] = begin;
  }
}

/** By stem: single names, and the last word of people's names. */
function votesOf({ words, dress }: Prepared, labels: Uint8Array): Map<number, Votes> {
  const votes = new Map<number, Votes>();
  for (let at = 0; at < words.count; at += 1) {
    const label = labels[at] as number;
    const kind = kindOf(label);
    if (kind === undefined || !isBegin(label) || dress[at] === 2) continue;
    let last = at;
    while (last + 1 < words.count && labels[last + 1] === label + 1) last += 1;
    if (last > at && kind !== 'person') continue;
    const stem = words.stem[last] as number;
    let tally = votes.get(stem);
    if (tally === undefined) votes.set(stem, (tally = {}));
    // A whole name tells more than a word alone.
    tally[kind] = (tally[kind] ?? 0) + (last > at ? 2 : 1);
    at = last;
  }
  return votes;
}

function mostly(votes: Votes): EntityKind | undefined {
  let best: EntityKind | undefined;
  let most = 0;
  let all = 0;
  for (const [kind, count] of Object.entries(votes) as [EntityKind, number][]) {
    all += count;
    if (count > most) {
      most = count;
      best = kind;
    }
  }
  return most * 3 >= all * 2 ? best : undefined;
}
