/** A query tree to the entities that answer it, with scores: rare words count more, words in names three times. */
import { SEARCH_RULES } from '../../data/screen/search-rules.ts';
import { fieldReader, meetsValue } from './entity-fields.ts';
import { type Found, intersect, keep, NONE, unite, without } from './found.ts';
import { termsBeginning, termsNear } from './near-words.ts';
import type { SearchNode } from './parse-query.ts';
import { latinWord, searchWords } from './search-words.ts';
import { NAMES_END, type TextIndex } from './text-index.ts';

const sum = (a: number, b: number): number => a + b;
const best = (a: number, b: number): number => Math.max(a, b);

export function evaluateQuery(text: TextIndex, node: SearchNode): Found {
  switch (node.kind) {
    case 'all':
      return everything(text);
    case 'word':
      return foundByWord(text, node.word, node.way);
    case 'phrase':
      return foundByPhrase(text, node.words);
    case 'field':
      return foundByField(text, node.field, node.value);
    case 'or':
      return node.of.reduce<Found>((found, one) => unite(found, evaluateQuery(text, one), sum), NONE);
    case 'and': {
      const wanted = node.of.filter(({ kind }) => kind !== 'not');
      const [first = { kind: 'all' } as const, ...rest] = wanted;
      let found = evaluateQuery(text, first);
      for (const one of rest) {
        if (found.ordinals.length === 0) return found;
        found = intersect(found, evaluateQuery(text, one));
      }
      for (const one of node.of) if (one.kind === 'not') found = without(found, evaluateQuery(text, one.of));
      return found;
    }
    case 'not':
      return without(everything(text), evaluateQuery(text, node.of));
  }
}

/** Every entity, with score 0. */
export function everything({ index }: TextIndex): Found {
  const ordinals = Uint32Array.from(index.ordinals()).sort();
  return { ordinals, scores: new Float64Array(ordinals.length) };
}

function foundByWord(text: TextIndex, word: string, way: 'whole' | 'beginning' | 'fuzzy'): Found {
  if (way === 'beginning')
    return termsBeginning(text, word).reduce<Found>(
      (found, term) => unite(found, foundByTerm(text, term), best),
      NONE,
    );
  let found = NONE;
  for (const spelling of spellings(word)) {
    const term = text.terms.get(spelling);
    if (term !== undefined) found = unite(found, foundByTerm(text, term), best);
  }
  if (way === 'fuzzy')
    for (const term of termsNear(text, word)) {
      const { ordinals, scores } = foundByTerm(text, term);
      found = unite(found, { ordinals, scores: scores.map((score) => score / 2) }, best);
    }
  return found;
}

function spellings(word: string): string[] {
  const latin = latinWord(word);
  return latin === undefined ? [word] : [word, latin];
}

function foundByTerm(text: TextIndex, term: number): Found {
  const [start, end] = [text.starts[term] ?? 0, text.starts[term + 1] ?? 0];
  const ordinals = new Uint32Array(end - start);
  const scores = new Float64Array(end - start);
  let count = 0;
  for (let at = start; at < end; at += 1) {
    const ordinal = text.ordinals[at] ?? 0;
    const weight = (text.positions[at] ?? 0) < NAMES_END ? SEARCH_RULES.nameWeight : 1;
    if (count > 0 && ordinals[count - 1] === ordinal)
      scores[count - 1] = Math.max(scores[count - 1] ?? 0, weight);
    else {
      ordinals[count] = ordinal;
      scores[count] = weight;
      count += 1;
    }
  }
  const rare = Math.log(1 + (text.index.size - count + 0.5) / (count + 0.5));
  for (let at = 0; at < count; at += 1)
    scores[at] = (scores[at] ?? 0) * rare * (text.weights[ordinals[at] ?? 0] ?? 1);
  return { ordinals: ordinals.subarray(0, count), scores: scores.subarray(0, count) };
}

/** Words that follow each other within one value. */
function foundByPhrase(text: TextIndex, words: readonly string[]): Found {
  const terms: number[] = [];
  for (const word of words) {
    const term = spellings(word)
      .map((spelling) => text.terms.get(spelling))
      .find((one) => one !== undefined);
    if (term === undefined) return NONE;
    terms.push(term);
  }
  const [first = 0, ...rest] = terms;
  let places = placesOf(text, first);
  for (const term of rest) {
    if (places.length === 0) return NONE;
    places = following(places, placesOf(text, term));
  }
  const ordinals = new Set<number>();
  for (const place of places) ordinals.add(Math.floor(place / PLACES));
  let found = foundByTerm(text, first);
  for (const term of rest) found = intersect(found, foundByTerm(text, term));
  return keep(found, (ordinal) => ordinals.has(ordinal));
}

const PLACES = 65_536;

/** Ordinal and position as one number, rising. */
function placesOf({ starts, ordinals, positions }: TextIndex, term: number): Float64Array {
  const [start, end] = [starts[term] ?? 0, starts[term + 1] ?? 0];
  const places = new Float64Array(end - start);
  for (let at = start; at < end; at += 1)
    places[at - start] = (ordinals[at] ?? 0) * PLACES + (positions[at] ?? 0);
  return places;
}

/** The places of `next` that come right after one of `places`. */
function following(places: Float64Array, next: Float64Array): Float64Array {
  const kept = new Float64Array(Math.min(places.length, next.length));
  let count = 0;
  let [a, b] = [0, 0];
  while (a < places.length && b < next.length) {
    const wanted = (places[a] ?? 0) + 1;
    const there = next[b] ?? 0;
    if (wanted === there) {
      kept[count] = there;
      count += 1;
    }
    if (wanted <= there) a += 1;
    if (there <= wanted) b += 1;
  }
  return kept.subarray(0, count);
}

/** Fields kept beside the index are asked of every entity; others only where the words of the value stand. */
function foundByField(text: TextIndex, field: string, value: string): Found {
  const reader = fieldReader(text.index, field);
  const words = searchWords(value);
  if (reader === undefined || (words.length === 0 && !reader.quick)) return NONE;
  const among = reader.quick
    ? everything(text)
    : words.reduce<Found | undefined>((found, word) => {
        const one = foundByWord(text, word, 'whole');
        return found === undefined ? one : intersect(found, one);
      }, undefined);
  return keep(among ?? NONE, (ordinal) => reader.values(ordinal).some((own) => meetsValue(own, value)));
}
