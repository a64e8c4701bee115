/** Small things a clause is asked before it is read: whether it opens an attribution, puts nothing forward, or leaves out whom it is about. */
import type { FoundTime } from '../../../values/index.ts';
import type { Clause } from './clauses.ts';
import type { Item } from './item.ts';
import { type ChinesePhrase, isParty } from './phrase.ts';
import { reduceRelatives } from './relatives.ts';
import type { Sentence } from './sentence.ts';
import { type Speech, speakersIn } from './speakers.ts';

const OPENERS = /^(?:据|根据|按照|依据|按|援引|援引自)$/u;

/** Words under which a clause, and what it leads to, puts nothing forward. */
const OPEN_CLAUSE: ReadonlySet<string> = new Set(
  '如果 倘若 是否 假如 一旦 没有证据 无证据 尚不清楚 不清楚 询问 不得 禁止'.split(' '),
);

/** 记者未能联系上X: the one looked for stands behind the verb. */
export const REACHING = /(?:联系|联络)(?:到|上)/u;

/** 签署协议: with the time it was signed. */
export function signingIn(
  items: readonly Item[],
): { readonly time: FoundTime | undefined; readonly other: ChinesePhrase | undefined } | undefined {
  const at = items.findIndex(({ token }) => token.entry?.signing === true);
  if (at < 0 || !items.slice(at + 1).some(({ phrase }) => phrase?.kind === 'document')) return undefined;
  if (
    items.slice(0, at).some(({ token }) => token.entry?.negation === true || token.entry?.planning === true)
  )
    return undefined;
  const left = items.slice(0, at);
  const led = left.findIndex(({ is, token }) => is === 'preposition' && /^[与和同跟]$/u.test(token.text));
  return {
    time: items.find(({ is }) => is === 'time')?.time,
    other: led < 0 ? undefined : left[led + 1]?.phrase,
  };
}

/**
 * Whether a sentence leaves out whom it is about: 同年6月，从X购入…. A verb that opens it may be its subject, as in 制裁旨在…, so it must
 * be led up to by a time, an adverb or a preposition.
 */
export function leavesOut({ items }: Sentence): boolean {
  const first = items.find(({ is }) => is !== 'time' && is !== 'break' && is !== 'word' && is !== 'other');
  if (first === undefined) return false;
  if (first.is === 'preposition') return true;
  return first.is === 'verb' && first !== items[0] && (first.frames ?? []).length > 0;
}

export function opens({ items }: Clause): boolean {
  return items.some((item) => OPEN_CLAUSE.has(item.token.text));
}

export function isAnonymous({ kind, form }: ChinesePhrase): boolean {
  return kind === 'person' && form === 'description';
}

/** 据两名官员透露: the speakers of a clause that only tells whose word follows. */
export function openerOf(clause: Clause, next: Clause | undefined): Speech[] | undefined {
  const first = clause.items.find((item) => item.is !== 'word' || OPENERS.test(item.token.text));
  if (first === undefined || !OPENERS.test(first.token.text)) return undefined;
  if (next === undefined || clause.items.some((item) => ASKED.test(item.token.text))) return undefined;
  const cue = clause.say ?? first;
  const speeches = speakersIn(reduceRelatives(clause.items, []).items, cue, 'asserts');
  return speeches.length === 0 ? undefined : speeches;
}

export function partiesBehind(items: readonly Item[]): ChinesePhrase[] {
  const verb = items.findIndex((item) => REACHING.test(item.token.text));
  return items
    .slice(verb + 1)
    .flatMap(({ phrase }) => (phrase !== undefined && isParty(phrase) ? [phrase] : []))
    .slice(0, 1);
}

export function barePartiesIn(items: readonly Item[]): ChinesePhrase[] {
  const bare = items.flatMap((item, at) =>
    item.is === 'phrase' &&
    item.phrase !== undefined &&
    items[at - 1]?.is !== 'preposition' &&
    isParty(item.phrase)
      ? [item.phrase]
      : [],
  );
  return bare.slice(0, 1);
}

/** 据贵方要求: what was done by, not whose word it is. */
const ASKED = /^(?:要求|请求|邀请|安排|委托|约定|指示)$/u;

const SHOWING = /^(?:表明|显示|证明|证实|说明|确认|发现|透露|指出|认定)$/u;

/** 没有迹象表明, 未能证实: what follows is not put forward. */
export function saysNot(items: readonly Item[], { token }: Item): boolean {
  return SHOWING.test(token.text) && items.some((item) => item.token.entry?.negation === true);
}

const OFF = /^(?:取消|放弃|作罢|搁置|告吹|终止|破裂|流产|落空|作废)$/u;

/** 后因制裁取消, 但最终放弃: a clause that ends in a verb of calling off, and names nothing that is called off. */
export function comesToNothing(items: readonly Item[]): boolean {
  const at = items.findIndex(({ token }) => OFF.test(token.text));
  return (
    at >= 0 &&
    !items.slice(0, at).some(({ token }) => token.entry?.negation === true) &&
    !items.slice(at + 1).some(({ is }) => is === 'phrase' || is === 'verb')
  );
}
