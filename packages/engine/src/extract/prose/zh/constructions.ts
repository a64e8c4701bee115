/** Constructions of several words that are brought into plain order before a clause is read, and other names told by a clause. */
import { RENAMING_VERBS } from '../../../data/lexicon/zh/deal-words.ts';
import type { RoleName } from '../../../model/index.ts';
import { certaintyOf } from './certainty.ts';
import { PLAIN } from './fill-frame.ts';
import type { Item } from './item.ts';
import { isParty, type ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';

const HELPING = /^(?:帮助|协助|支持|参与|指导|配合)$/u;

/** 在当地专家的帮助下: as one preposition with who helps. */
export function withHelpers(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex((item) => HELPING.test(item.token.text) && item.is === 'verb');
  const below = items[at + 1];
  const [lead, who, of] = [items[at - 3], items[at - 2], items[at - 1]];
  if (at < 3 || below?.token.text !== '下' || lead?.token.text !== '在') return items;
  if (who?.phrase === undefined || of?.is !== 'de') return items;
  const token = {
    ...lead.token,
    text: '在…下',
    entry: { word: '在…下', cost: 1, preposition: 'with' as const },
  };
  return [...items.slice(0, at - 3), { ...lead, token }, who, ...items.slice(at + 2)];
}

/** 这批设备是X从Y采购的: what stands before 是 is acted on by the verb before the last 的. */
export function withoutCleft(items: readonly Item[]): readonly Item[] {
  if (items.at(-1)?.is !== 'de') return items;
  const at = items.findIndex((item) => item.token.text === '是');
  const verbs = items.filter((item) => item.is === 'verb' && (item.frames ?? []).length > 0).length;
  if (at < 1 || verbs !== 1 || items[at - 1]?.phrase === undefined) return items;
  return [...items.slice(0, at), ...items.slice(at + 1, -1)];
}

/** 前身为X, 又称X, 仿制自X: another name of what the clause is about, or what it was copied from. */
export function factsOfAlias(
  items: readonly Item[],
  running: readonly ChinesePhrase[],
): readonly ChineseProposition[] {
  const renamed = renamingIn(items, running);
  if (renamed !== undefined) return [renamed];
  for (const [at, item] of items.entries()) {
    const copied = item.is === 'verb' && item.token.text === '仿制' && items[at + 1]?.token.text === '自';
    const cue = item.token.entry?.alias;
    const role: RoleName | undefined = copied ? 'modelledAfter' : cue === 'short' ? undefined : cue;
    if (role === undefined) continue;
    const told = items.slice(at + 1).find((later) => later.is === 'phrase')?.phrase;
    const before = items.slice(0, at).findLast((earlier) => earlier.is === 'phrase')?.phrase ?? running[0];
    if (told === undefined || before === undefined || told.head === before.head) continue;
    const sorts = copied
      ? isGoods(told) && isGoods(before)
      : told.form === 'name' && isParty(told) && isParty(before) && before.kind !== 'person';
    if (!sorts) continue;
    return [
      {
        kind: 'identity',
        phase: null,
        roles: new Map<RoleName, ChinesePhrase[]>([
          ['entity', [before]],
          [role, [told]],
        ]),
        implied: [],
        places: [],
        certainty: PLAIN,
        rule: `zh.identity.${role}`,
        start: item.start,
        end: told.end,
        at: item.start,
      },
    ];
  }
  return [];
}

const RENAMING: ReadonlySet<string> = new Set(RENAMING_VERBS);

/** A更名为B; B由A更名而来: the name before is the former one. */
function renamingIn(
  items: readonly Item[],
  running: readonly ChinesePhrase[],
): ChineseProposition | undefined {
  const at = items.findIndex(({ token }) => RENAMING.has(token.text));
  if (at < 0 || items.slice(0, at).some(({ token }) => token.entry?.negation === true)) return undefined;
  const left = items.slice(0, at);
  const by = left.findIndex(({ is, token }) => is === 'preposition' && token.text === '由');
  const former = by < 0 ? undefined : left[by + 1]?.phrase;
  const subject = left.find(({ is }) => is === 'phrase')?.phrase ?? running[0];
  const told = items.slice(at + 1).find(({ is }) => is === 'phrase')?.phrase;
  const [now, before] = former === undefined ? [told, subject] : [subject, former];
  if (now === undefined || before === undefined || now === before) return undefined;
  if (now.kind === 'person' || before.kind === 'person' || !isParty(now) || !isParty(before))
    return undefined;
  if (now.form !== 'name' || before.form === 'pronoun') return undefined;
  return {
    kind: 'identity',
    phase: null,
    roles: new Map<RoleName, ChinesePhrase[]>([
      ['entity', [now]],
      ['formerName', [before]],
    ]),
    implied: [],
    places: [],
    certainty: certaintyOf(left),
    rule: 'zh.identity.formerName',
    start: items[0]?.start ?? now.start,
    end: items.at(-1)?.end ?? now.end,
    at: items[at]?.start ?? now.start,
  };
}

function isGoods(phrase: ChinesePhrase): boolean {
  return phrase.kind === 'goods' || phrase.model;
}
