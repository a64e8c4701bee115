/** Phrases of a kind across 、 和 与, as one phrase with members. */
import { COMPANIONS } from '../../../data/lexicon/zh/closed.ts';
import type { Item } from './item.ts';
import { type ChinesePhrase, isParty } from './phrase.ts';

const COMPANION: ReadonlySet<string> = new Set(COMPANIONS);

/** Joins phrases of a kind across 、 和 与 into one with members. */
export function coordinate(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at] as Item;
    const last = out.at(-1);
    const next = items[at + 1];
    if (
      isJoiner(item) &&
      last?.is === 'phrase' &&
      next?.is === 'phrase' &&
      last.phrase !== undefined &&
      next.phrase !== undefined &&
      alike(lastMember(last.phrase), next.phrase) &&
      // 德国的X和瑞士的Y: the country goes with what is behind it.
      !(items[at + 2]?.is === 'de' && next.phrase.kind === 'place' && last.phrase.kind !== 'place')
    ) {
      const members = last.phrase.members.length > 0 ? last.phrase.members : [last.phrase];
      next.phrase.joiner = item.token.text;
      const merged: ChinesePhrase = { ...last.phrase, end: next.end, members: [...members, next.phrase] };
      out[out.length - 1] = { ...last, end: next.end, phrase: merged };
      at += 1;
      continue;
    }
    out.push(item);
  }
  return out;
}

function isJoiner(item: Item): boolean {
  return (
    item.token.entry?.joiner === true &&
    item.token.text !== '并' &&
    (item.is === 'word' || item.is === 'other' || item.is === 'preposition')
  );
}

function lastMember(phrase: ChinesePhrase): ChinesePhrase {
  return phrase.members.at(-1) ?? phrase;
}

function alike(left: ChinesePhrase, right: ChinesePhrase): boolean {
  if (left.form === 'pronoun' || right.form === 'pronoun') return isParty(left) && isParty(right);
  if (left.kind === right.kind) return true;
  if (left.kind === undefined || right.kind === undefined) return true;
  if (left.kind === 'place' || right.kind === 'place')
    return left.state || right.state ? isParty(left) && isParty(right) : false;
  return isParty(left) && isParty(right);
}

/** Whether a joiner may instead lead the other side of a deal: 与X签署. */
export function isCompanion(joiner: string | undefined): boolean {
  return joiner !== undefined && COMPANION.has(joiner);
}
