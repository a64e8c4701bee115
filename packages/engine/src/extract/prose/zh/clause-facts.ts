/** What one clause of a Chinese sentence says: its relative clauses, its phrases, then its verbs from left to right. */
import {
  COPULA_WORDS,
  PIVOT_VERBS,
  TOPIC_PREPOSITIONS,
  UNREALISED_NOUNS,
  WEIGHING_VERBS,
} from '../../../data/lexicon/zh/closed.ts';
import { PURPOSE_WORDS } from '../../../data/lexicon/zh/deal-words.ts';
import { certaintyOf, within } from './certainty.ts';
import { PLAIN, fillFrames } from './fill-frame.ts';
import type { Item } from './item.ts';
import { factsOfCopula, factsOfPhrase } from './noun-facts.ts';
import type { ChinesePhrase } from './phrase.ts';
import { isParty } from './phrase.ts';
import type { Certainty, ChineseProposition } from './proposition.ts';
import { reduceRelatives } from './relatives.ts';
import { distributed } from './distribute.ts';
import { readNominalDeals } from './nominal-deals.ts';
import { inPlainOrder } from './rewrites.ts';
import { factsOfAlias, withHelpers, withoutCleft } from './constructions.ts';
import { listingOf } from './sanctions.ts';
import { dealsInStakes, stakeOf } from './stakes.ts';
import { withShare } from './shares.ts';

export interface ClauseReading {
  readonly propositions: readonly ChineseProposition[];
  /** What it is about, for the clause behind it. */
  readonly subject: readonly ChinesePhrase[];
}

const COPULAS: ReadonlySet<string> = new Set(COPULA_WORDS);

/** `running` is the subject of the clause before. */
export function readClause(
  clause: readonly Item[],
  running: readonly ChinesePhrase[],
  {
    contracted = false,
    goods = [],
  }: { readonly contracted?: boolean; readonly goods?: readonly ChinesePhrase[] } = {},
): ClauseReading {
  const plain = inPlainOrder(withoutCleft(withHelpers(clause)));
  const { items: dealt, propositions: deals } = readNominalDeals(plain, running);
  const { items, propositions: related } = reduceRelatives(dealt, running);
  const propositions: ChineseProposition[] = [...deals, ...related];
  for (const item of items) {
    if (item.phrase === undefined) continue;
    for (const phrase of item.phrase.members.length > 0 ? item.phrase.members : [item.phrase])
      propositions.push(...factsOfPhrase(phrase));
  }
  propositions.push(...factsOfAlias(items, running));
  const verbs = items.flatMap((item, at) =>
    (item.is === 'verb' && !isLight(items, at) && !isTalks(items, at)) ||
    (isCopula(item) && !leadsVerb(items, at))
      ? [at]
      : [],
  );
  const alias = items.findIndex((item) => item.token.entry?.alias !== undefined);
  const bare = bareBefore(items, Math.min(verbs[0] ?? items.length, alias < 0 ? items.length : alias));
  const holes = related.filter(({ enclosed }) => enclosed === true);
  const subject = bare.length > 0 ? bare : running;
  let clauseCertainty: Certainty = PLAIN;
  let from = 0;
  let cancelled = false;
  let passed = related.flatMap((one) => one.roles.get('goods') ?? []);
  if (passed.length === 0) passed = [...goods];
  let subjectHere: readonly ChinesePhrase[] = running;
  for (const [index, at] of verbs.entries()) {
    const verb = items[at] as Item;
    const left = items.slice(from, at);
    const right = items.slice(at + 1, rightEdge(items, at, verbs[index + 1]));
    // A plain verb that is negated: what holds of the verb behind it is not told.
    const negated = certaintyOf(left).negative && (verb.frames ?? []).length === 0 && !isCopula(verb);
    clauseCertainty = within(clauseCertainty, certaintyOf(left));
    const topical = TOPICS.has(left.at(-1)?.token.text ?? '');
    const found = isCopula(verb)
      ? factsOfCopula(verb, left, right, subjectHere)
      : dealsInStakes({ verb, left, right, subject: subjectHere })
        ? [stakeOf({ verb, left, right, subject: subjectHere })]
        : [
            listingOf({ verb, left, right, subject: subjectHere }) ??
              fillFrames({
                verb,
                left,
                right,
                head: undefined,
                subject: frontsGoods(left) ? [] : subjectHere,
                goods: passed,
                ...(contracted && canBeContracted(verb, left, items) ? { phase: 'contracted' } : {}),
              }),
          ];
    for (const proposition of found)
      if (proposition !== undefined)
        propositions.push(
          withShare(
            {
              ...proposition,
              holes,
              phase: cancelled ? 'cancelled' : proposition.phase,
              certainty: topical
                ? { ...proposition.certainty, open: true }
                : within(clauseCertainty, proposition.certainty),
            },
            items,
          ),
        );
    if (WEIGHING.has(verb.token.text)) clauseCertainty = { ...clauseCertainty, open: true };
    if (PURPOSE.has(verb.token.text)) clauseCertainty = { ...clauseCertainty, open: true };
    const told = goodsOf(found);
    if (told.length > 0) passed = told;
    if (negated) clauseCertainty = { ...clauseCertainty, open: true };
    cancelled ||= CANCELLING.test(verb.token.text);
    const own = bareBefore(left, left.length);
    if (own.length > 0) subjectHere = own;
    // 派工程师前往贵厂: the engineers go.
    const sent = PIVOTS.has(verb.token.text) ? bareBefore(right, right.length).filter(isParty) : [];
    if (sent.length > 0) subjectHere = sent;
    // Serial verbs: what the first is done with stays behind it.
    // 申报出口至X: a plain verb right before another shares what stands before it.
    if ((verb.frames ?? []).length === 0 && !isCopula(verb) && !negated && verbs[index + 1] === at + 1)
      continue;
    from = rightEdge(items, at, verbs[index + 1]);
  }
  return {
    propositions: withoutUnrealised(withPayees(withMakers(propositions), items, subject), plain).flatMap(
      (proposition) => distributed(proposition, items),
    ),
    subject: subject.filter((phrase) => isParty(phrase) || phrase.kind === 'goods').slice(0, 1),
  };
}

/** 使用X生产的发动机: who made the part stands in the relative clause about it. */
function withMakers(propositions: readonly ChineseProposition[]): readonly ChineseProposition[] {
  return propositions.map((proposition) => {
    const part = proposition.kind === 'component' ? proposition.roles.get('component')?.[0] : undefined;
    const made = propositions.find(
      ({ kind, roles }) =>
        kind === 'production' && part !== undefined && roles.get('product')?.[0]?.head === part.head,
    );
    const makers = made?.roles.get('producer');
    return makers === undefined
      ? proposition
      : { ...proposition, roles: new Map([...proposition.roles, ['maker', makers]]) };
  });
}

/** 签署协议，向Y供应Z: what follows an agreement is agreed, unless it is said to be done. */
function canBeContracted({ frames }: Item, left: readonly Item[], items: readonly Item[]): boolean {
  return (
    (frames ?? []).some(({ kind }) => kind === 'supply') &&
    !left.some(({ token }) => /^(?:已|已经|曾|随后)/u.test(token.text)) &&
    !items.some(({ token }) => token.text === '了')
  );
}

/** 采购30台电机的谈判: what was only talked about or asked for. */
function withoutUnrealised(
  propositions: readonly ChineseProposition[],
  items: readonly Item[],
): readonly ChineseProposition[] {
  const at = items.findIndex(
    ({ token, phrase }, index) =>
      items[index - 1]?.is === 'de' && UNREALISED.has(phrase?.noun ?? phrase?.name ?? token.text),
  );
  const noun = items[at];
  if (noun === undefined) return propositions;
  return propositions.map((one) =>
    one.at < noun.start && one.kind !== 'location' && one.kind !== 'role'
      ? { ...one, certainty: { ...one.certainty, open: true } }
      : one,
  );
}

const PIVOTS: ReadonlySet<string> = new Set(PIVOT_VERBS);
const UNREALISED: ReadonlySet<string> = new Set(UNREALISED_NOUNS);
const WEIGHING: ReadonlySet<string> = new Set(WEIGHING_VERBS);
const TOPICS: ReadonlySet<string> = new Set(TOPIC_PREPOSITIONS);

/** 收到X支付的货款: whoever received the money is whom it was paid to. */
function withPayees(
  propositions: readonly ChineseProposition[],
  items: readonly Item[],
  [subject]: readonly ChinesePhrase[],
): readonly ChineseProposition[] {
  if (subject === undefined || !isParty(subject)) return propositions;
  if (!items.some(({ is, token }) => is === 'verb' && /^(?:收到|收取|收讫|收妥)$/u.test(token.text)))
    return propositions;
  return propositions.map((proposition) =>
    proposition.kind === 'payment' && proposition.enclosed === true && !proposition.roles.has('payee')
      ? { ...proposition, enclosed: false, roles: new Map([...proposition.roles, ['payee', [subject]]]) }
      : proposition,
  );
}

/** 货物已于5月交付: goods before the verb stand where the doer would; who did it is not told. */
function frontsGoods(left: readonly Item[]): boolean {
  const bare = bareBefore(left, left.length);
  return bare.length > 0 && bare.every(({ kind, model }) => kind === 'goods' || model);
}

const PURPOSE: ReadonlySet<string> = new Set(PURPOSE_WORDS);

function goodsOf(found: readonly (ChineseProposition | undefined)[]): ChinesePhrase[] {
  return found.flatMap((one) => (one?.kind === 'supply' ? (one.roles.get('goods') ?? []) : []));
}

const CANCELLING = /^(?:取消|放弃|撤销|终止)$/u;
const LIGHT = /^(?:提供|给予|进行|开展|展开|作出|做出)$/u;

/** 提供了培训: the second verb is what was done. */
function isLight(items: readonly Item[], at: number): boolean {
  if (!LIGHT.test(items[at]?.token.text ?? '')) return false;
  const next = items[at + 1]?.token.entry?.particle === true ? at + 2 : at + 1;
  const verb = items[next];
  return (
    verb?.is === 'verb' &&
    (verb.frames ?? []).some(({ kind }) => kind === 'assistance' || kind === 'test') &&
    !items.slice(next + 1).some((item) => item.is === 'phrase' || item.is === 'de')
  );
}

/** 谈判于6月破裂, X与Y的谈判没有结果: the talks themselves, of which something is told. */
function isTalks(items: readonly Item[], at: number): boolean {
  const frames = items[at]?.frames ?? [];
  if (!frames.some(({ kind }) => kind === 'meeting')) return false;
  if (!items.slice(at + 1).some(({ is }) => is === 'verb')) return false;
  return items[at - 1]?.is === 'de' || items.slice(0, at).every(({ is }) => is === 'word' || is === 'other');
}

/** 为X提供: the preposition, not the copula. */
function leadsVerb(items: readonly Item[], at: number): boolean {
  return items[at]?.is === 'preposition' && items.slice(at + 1).some((item) => item.is === 'verb');
}

function isCopula(item: Item): boolean {
  return (
    COPULAS.has(item.token.text) &&
    (item.is === 'verb' || item.is === 'preposition' || item.is === 'word' || item.is === 'other')
  );
}

/** Where the words behind a verb end: at the next verb, or at the preposition that leads up to it. */
function rightEdge(items: readonly Item[], at: number, next: number | undefined): number {
  if (next === undefined) return items.length;
  let edge = at + 1;
  while (edge < next && !startsNext(items[edge] as Item)) edge += 1;
  return edge;
}

function startsNext(item: Item): boolean {
  if (item.is === 'preposition') return !/^(?:于|自|至)$/u.test(item.token.text);
  return (
    item.is === 'word' &&
    (item.token.text === '并' || item.token.entry?.planning === true || item.token.entry?.negation === true)
  );
}

function bareBefore(items: readonly Item[], to: number): ChinesePhrase[] {
  const bare: ChinesePhrase[] = [];
  for (let at = 0; at < to; at += 1) {
    const item = items[at] as Item;
    if (item.is === 'phrase' && item.phrase !== undefined && items[at - 1]?.is !== 'preposition')
      bare.push(item.phrase);
  }
  return bare;
}
