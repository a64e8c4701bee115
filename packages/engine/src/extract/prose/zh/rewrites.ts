/**
 * Constructions of one clause brought into plain order before its verbs are read: counts behind what they count, 来自X的Y as Y from X,
 * 包括X在内的Y as X, 名叫X的Y as X, 接受X的培训 as training by X.
 */
import { SUM_NOUNS } from '../../../data/lexicon/zh/closed.ts';
import type { Item } from './item.ts';
import { countsThings } from './counts.ts';
import { isParty, type ChinesePhrase } from './phrase.ts';

type Rewrite = (items: readonly Item[]) => readonly Item[];

/** All rewrites, in order. */
export function inPlainOrder(items: readonly Item[]): readonly Item[] {
  return REWRITES.reduce((held, rewrite) => rewrite(held), items);
}

const REWRITES: readonly Rewrite[] = [
  withoutCircumstances,
  withoutPseudoCleft,
  withCounts,
  withNames,
  withMembers,
  withSources,
  withReceivers,
  withSums,
  withoutDegrees,
];

const CIRCUMSTANCE = /^(?:情况|前提|条件|背景|名义|幌子|掩护|压力|影响)$/u;

/** 在不知情的情况下, 在制裁背景下: what a thing was done under is not what was done. */
function withoutCircumstances(clause: readonly Item[]): readonly Item[] {
  const items = withoutPretexts(clause);
  const end = items.findIndex(
    ({ token }, at) =>
      token.text === '下' &&
      CIRCUMSTANCE.test(items[at - 1]?.phrase?.noun ?? items[at - 1]?.phrase?.name ?? ''),
  );
  const start = items.findIndex(({ token }) => token.text === '在');
  return end < 0 || start < 0 || start > end ? items : [...items.slice(0, start), ...items.slice(end + 1)];
}

/** 出口镜头逾万只, 供应电缆共计46公里: the count belongs to the good before it. */
function withCounts(items: readonly Item[]): readonly Item[] {
  if (!items.some(({ is }) => is === 'count')) return items;
  const out: Item[] = [];
  for (const item of items) {
    if (item.is !== 'count' || item.count === undefined || !countsThings(item.count)) {
      out.push(item);
      continue;
    }
    let before = out.length - 1;
    while (out[before]?.token.entry?.amount === true || out[before]?.is === 'time') before -= 1;
    const counted = out[before];
    const phrase = counted?.phrase;
    if (
      counted === undefined ||
      phrase === undefined ||
      phrase.quantity !== undefined ||
      phrase.members.length > 0 ||
      !(phrase.kind === 'goods' || phrase.model)
    ) {
      out.push(item);
      continue;
    }
    out[before] = { ...counted, phrase: { ...phrase, quantity: item.count, plural: true } };
  }
  return out;
}

/** 一名叫X的商人: the name, called by the noun behind it. */
function withNames(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ token }) => token.entry?.naming === true);
  const [name, of, noun] = [items[at + 1]?.phrase, items[at + 2], items[at + 3]?.phrase];
  if (at < 0 || name?.form !== 'name' || of?.is !== 'de' || noun === undefined) return items;
  const kind = name.kind ?? noun.kind;
  const named: ChinesePhrase = { ...name, kind, noun: name.noun ?? noun.noun };
  const lead = items[at - 1]?.token.entry?.article === true ? 1 : 0;
  return [
    ...items.slice(0, at - lead),
    { ...(items[at + 1] as Item), phrase: named },
    ...items.slice(at + 4),
  ];
}

/** 包括X在内的六家企业: those who are named. */
function withMembers(items: readonly Item[]): readonly Item[] {
  const inside = items.findIndex(({ token }) => token.text === '在内');
  const [including, names, of, all] = [
    items[inside - 2],
    items[inside - 1],
    items[inside + 1],
    items[inside + 2],
  ];
  if (inside < 2 || including?.token.text !== '包括' || names?.phrase === undefined) return items;
  if (of?.is !== 'de' || all?.phrase === undefined) return items;
  return [...items.slice(0, inside - 2), names, ...items.slice(inside + 3)];
}

/** 收到来自X的汇款: from X. Words of happening behind a sum are no verbs there. */
function withSources(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ token }) => token.text === '来自');
  const [source, of] = [items[at + 1], items[at + 2]];
  if (at < 1 || source?.phrase === undefined || of?.is !== 'de') return items;
  const main = items.findIndex(({ is, frames }) => is === 'verb' && (frames ?? []).length > 0);
  if (main < 0 || main > at) return items;
  const lead = items[at] as Item;
  const token = { ...lead.token, text: '从', entry: { word: '从', cost: 1, preposition: 'from' as const } };
  const rest = items.slice(at + 3).map((item): Item => (item.is === 'verb' ? { ...item, is: 'word' } : item));
  return [...items.slice(0, at), { ...lead, is: 'preposition', token }, source, ...rest];
}

/** 以…为由, 以…名义: a reason given, not a thing done. */
function withoutPretexts(items: readonly Item[]): readonly Item[] {
  const start = items.findIndex(({ is, token }) => is === 'preposition' && /^(?:以|因)$/u.test(token.text));
  if (start < 0) return items;
  const end = items.findIndex(
    ({ token, phrase }, at) =>
      at > start && (/^(?:为由|为名|为借口)$/u.test(token.text) || /(?:由|名义)$/u.test(phrase?.name ?? '')),
  );
  return end < 0 ? items : [...items.slice(0, start), ...items.slice(end + 1)];
}

/** 向X供应Y的是Z: Z does it. */
function withoutPseudoCleft(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ token }, index) => token.text === '是' && items[index - 1]?.is === 'de');
  const doer = items[at + 1];
  if (at < 2 || doer?.phrase === undefined || items.length > at + 2) return items;
  const verb = items.slice(0, at).find(({ is, frames }) => is === 'verb' && (frames ?? []).length > 0);
  const [first] = items;
  if (verb === undefined || first?.is === 'phrase') return items;
  return [doer, ...items.slice(0, at - 1)];
}

const SUMS: ReadonlySet<string> = new Set(SUM_NOUNS);

/** 金额为63万欧元的发票, 价值1.5亿元的变压器: the sum alone. */
function withSums(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ is }, index) => is === 'money' && items[index + 1]?.is === 'de');
  if (at < 1) return items;
  let from = at;
  while (
    from > 0 &&
    /^(?:为|是|约|约为|达|高达|共|共计|逾|超过|近)$/u.test(items[from - 1]?.token.text ?? '')
  )
    from -= 1;
  const noun = items[from - 1]?.phrase;
  if (noun === undefined || !SUMS.has(noun.noun ?? noun.name.replace(/^一[张份笔]/u, ''))) return items;
  const worth = items[at + 2];
  // 价值420万美元的棉短绒: what has a price is a good.
  if (worth?.phrase !== undefined && worth.phrase.form === 'description' && noun.name.includes('值'))
    worth.phrase.kind ??= 'goods';
  return [...items.slice(0, from - 1), items[at] as Item, ...items.slice(at + 2)];
}

/** X的主要供应商, Y最大的客户: the degree adds nothing. */
function withoutDegrees(items: readonly Item[]): readonly Item[] {
  return items.filter(
    ({ is, token }, at) =>
      !(
        is === 'word' &&
        items[at - 1]?.is === 'de' &&
        items[at + 1]?.is === 'phrase' &&
        (token.entry?.common === 'other' || DEGREES.has(token.text))
      ),
  );
}

const DEGREES: ReadonlySet<string> = new Set([
  '主要',
  '唯一',
  '长期',
  '最大',
  '重要',
  '首席',
  '核心',
  '关键',
]);
const RECEIVING: ReadonlySet<string> = new Set(['接受', '得到', '获得', '受到', '接收']);

/** 接受X为期两周的培训: trained by X. */
function withReceivers(items: readonly Item[]): readonly Item[] {
  const at = items.findIndex(({ token }) => RECEIVING.has(token.text));
  if (at < 1) return items;
  const verb = items.findIndex(
    ({ frames }, index) => index > at && (frames ?? []).some(({ kind }) => kind === 'assistance'),
  );
  if (verb < 0 || items.slice(at + 1, verb).some(({ is }) => is === 'verb' || is === 'preposition'))
    return items;
  if (items.slice(verb + 1).some(({ is }) => is === 'phrase' || is === 'verb')) return items;
  const provider = items
    .slice(at + 1, verb)
    .find(({ phrase }) => phrase !== undefined && (isParty(phrase) || phrase.kind === 'person'));
  const lead = items[at] as Item;
  const token = { ...lead.token, text: '由', entry: { word: '由', cost: 1, preposition: 'by' as const } };
  return [
    ...items.slice(0, at),
    { ...lead, is: 'preposition', token },
    ...(provider === undefined ? [] : [provider]),
    items[verb] as Item,
    ...items.slice(verb + 1),
  ];
}
