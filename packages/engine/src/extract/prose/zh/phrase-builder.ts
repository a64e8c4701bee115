/** A Chinese noun phrase in the making, and what it comes to: its head, its name, the sort of thing it names. */
import { type ChineseKind, GOODS_ENDINGS } from '../../../data/lexicon/zh/nouns.ts';
import { chineseWords } from './lexicon.ts';
import type { ChinesePhrase } from './phrase.ts';
import type { Token } from './tokens.ts';

const ENDINGS: ReadonlySet<string> = new Set(GOODS_ENDINGS);

export interface Builder {
  start: number;
  quantity: Token | undefined;
  demonstrative: boolean;
  countries: string[];
  countryStart: number | undefined;
  country: Token | undefined;
  place: Token | undefined;
  words: Token[];
  model: Token | undefined;
  head: Token | undefined;
  owner: ChinesePhrase | undefined;
  title: string | undefined;
  appositive: Token | undefined;
}

/** An empty phrase that would begin at `token`. */
export function open(token: Token | undefined): Builder {
  return {
    start: token?.start ?? 0,
    quantity: undefined,
    demonstrative: false,
    countries: [],
    countryStart: undefined,
    country: undefined,
    place: undefined,
    words: [],
    model: undefined,
    head: undefined,
    owner: undefined,
    title: undefined,
    appositive: undefined,
  };
}

/** Whether nothing but a count was put into it. */
export function isEmpty(builder: Builder): boolean {
  return (
    builder.head === undefined &&
    builder.words.length === 0 &&
    builder.model === undefined &&
    builder.countries.length === 0 &&
    builder.place === undefined &&
    builder.owner === undefined &&
    !builder.demonstrative
  );
}

/** The phrase it comes to; undefined for a count or a country alone. */
export function close(text: string, builder: Builder): ChinesePhrase | undefined {
  const { words, model, countries, place, quantity } = builder;
  let { head } = builder;
  if (head === undefined && model !== undefined) head = model;
  if (head === undefined && words.length > 0) head = words.at(-1);
  if (head === undefined && place !== undefined) head = place;
  if (head === undefined) return undefined;
  const kind = kindOf(head, builder);
  const named = isNamed(head, kind, model);
  const body = named === 'model' ? (model ?? head) : head;
  const first = [place, ...words, builder.appositive, head, model].reduce(
    (least, token) => Math.min(least, token?.start ?? least),
    head.start,
  );
  const inner =
    body.kind === 'quoted'
      ? { start: body.start + 1, end: body.end - 1 }
      : { start: body.start, end: body.end };
  const mention =
    named === undefined ? { start: Math.min(first, builder.countryStart ?? first), end: head.end } : inner;
  const count = quantity?.quantity?.quantity;
  const article = count !== undefined && count.min === 1 && count.max === 1 && count.text.startsWith('一');
  return {
    start: builder.start,
    end: Math.max(head.end, model?.end ?? 0),
    mention,
    form: named === undefined ? 'description' : 'name',
    name: text.slice(mention.start, mention.end),
    kind,
    noun: (head.kind === 'word' ? head.text : undefined) ?? builder.appositive?.text ?? suffixOf(head),
    groups: [
      ...(chineseWords().get(suffixOf(head) ?? '')?.noun?.groups ?? []),
      ...(head.entry?.noun?.groups ?? []),
      ...(builder.appositive?.entry?.noun?.groups ?? []),
    ],
    countries,
    origin: builder.country === undefined ? undefined : statePhrase(builder.country),
    modifiers: words.map((word) => word.text),
    plural: count !== undefined && !article && (count.min === null || count.min > 1),
    demonstrative: builder.demonstrative,
    quantity: article ? undefined : count,
    pronoun: undefined,
    full: head.name?.full,
    owner: builder.owner,
    title: builder.title,
    state: head.entry?.country !== undefined,
    model: named === 'model',
    members: [],
    joiner: undefined,
    head: head.start,
    elided: false,
  };
}

function suffixOf(head: Token): string | undefined {
  return head.kind === 'name'
    ? /(?:公司|集团|工厂|厂|研究所|研究院|大学|银行|部|局)$/u.exec(head.text)?.[0]
    : undefined;
}

function kindOf(head: Token, builder: Builder): ChineseKind | undefined {
  if (head.kind === 'name' || head.name?.kind === 'outlet')
    return (
      head.name?.kind ??
      builder.appositive?.entry?.noun?.kind ??
      (builder.title === undefined ? undefined : 'person')
    );
  if (head.entry?.country !== undefined || head.entry?.place === true) return 'place';
  const own = head.entry?.noun?.kind;
  if (own !== undefined) return own;
  if (head.entry?.title === true) return 'person';
  if (head === builder.model) return builder.appositive?.entry?.noun?.kind ?? 'goods';
  if (builder.appositive !== undefined) return builder.appositive.entry?.noun?.kind;
  if (head.kind === 'quoted' || head.kind === 'latin') return undefined;
  const last = head.text.charAt(head.text.length - 1);
  const counted = builder.quantity?.quantity?.quantity.unit;
  if (
    counted !== undefined &&
    counted !== 'person' &&
    counted !== '%' &&
    builder.quantity !== undefined &&
    !/[名位家次天年月]/u.test(builder.quantity.text)
  )
    return 'goods';
  if (ENDINGS.has(last) && head.text.length >= 2) return 'goods';
  if (/(?:系统|设备|装置|阵列|组件)$/u.test(head.text)) return 'goods';
  return builder.words.some((word) => word.entry?.modifier === true) &&
    head.entry?.verb !== true &&
    builder.words.length > 1 &&
    ENDINGS.has(last)
    ? 'goods'
    : undefined;
}

function isNamed(
  head: Token,
  kind: ChineseKind | undefined,
  model: Token | undefined,
): 'name' | 'model' | undefined {
  if (model !== undefined && (kind === 'goods' || head === model)) return 'model';
  if (head.kind === 'name' || head.kind === 'latin') return 'name';
  if (head.kind === 'quoted') return kind === 'goods' ? 'model' : 'name';
  if (head.entry?.country !== undefined || head.entry?.place === true) return 'name';
  if (
    head.entry?.noun?.kind === 'body' &&
    (head.entry.noun.groups.includes('ministry') || !head.entry.noun.suffix)
  )
    return 'name';
  return undefined;
}

function statePhrase(token: Token): ChinesePhrase {
  return { ...pronounOf(token), form: 'name', kind: 'place', state: true, plural: false };
}

/** A pronoun as a phrase of its own. */
export function pronounOf(token: Token): ChinesePhrase {
  return {
    origin: undefined,
    start: token.start,
    end: token.end,
    mention: { start: token.start, end: token.end },
    form: 'pronoun',
    name: token.text,
    kind: undefined,
    noun: undefined,
    groups: [],
    countries: [],
    modifiers: [],
    plural: token.entry?.pronoun === 'several' || token.entry?.pronoun === 'both',
    demonstrative: false,
    quantity: undefined,
    pronoun: token.entry?.pronoun,
    full: undefined,
    owner: undefined,
    title: undefined,
    state: false,
    model: false,
    members: [],
    joiner: undefined,
    head: token.start,
    elided: false,
  };
}
