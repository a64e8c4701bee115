/**
 * Deals told by nouns: X对Y的轴承出口, X向Y的发货, X获得Y300台变压器的订单, X与Y签订的变压器供货合同. The noun of happening takes the frame of
 * its verb; what is said of it in the rest of the clause gives time, sum and count.
 */
import type { ChineseFrame } from '../../../data/lexicon/zh/frames.ts';
import type { Phase } from '../../../model/index.ts';
import { certaintyOf } from './certainty.ts';
import { fillFrames } from './fill-frame.ts';
import type { Item } from './item.ts';
import { chineseWords } from './lexicon.ts';
import { isCompanion } from './coordinate.ts';
import { isParty, type ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';

/** Words behind which the other side of a deal stands before 的. */
const SIDES: ReadonlySet<string> = new Set(['对', '向', '从', '自', '与', '和', '给', '同', '为']);
const PAPER = /(?:合同|协议|备忘录|订单|合约|大单|意向书)$/u;
/** Papers that go to whoever sells. */
const ORDER = /(?:订单|大单|采购合同|采购订单|供货合同|供应合同)$/u;
/** Behind a noun of dealing, these say that there is no deal yet; and these that there is none any more. */
const NOT_YET = /^(?:谈判|磋商|洽谈|计划|意向|请求|申请|提议|报价|询价|招标|协商|协议草案|方案|许可)/u;
const FAILED = /^(?:破裂|告吹|搁置|流产|未果|失败|落空|受阻|取消|终止|作废|泡汤|中止|暂停)$/u;
const BUYING = /^.*(?:采购|购买|进口|订购|购销)/u;
const SELLING = /(?:供货|建造|供应|销售|出口|供销|交付|出售)/u;

export interface NominalReading {
  readonly items: readonly Item[];
  readonly propositions: readonly ChineseProposition[];
}

/** Reads the nouns of dealing in a clause and takes out of it what they have told. */
export function readNominalDeals(items: readonly Item[], subject: readonly ChinesePhrase[]): NominalReading {
  const propositions: ChineseProposition[] = [];
  let rest = items;
  for (let at = 1; at < rest.length; at += 1) {
    if (rest[at]?.is !== 'de') continue;
    const deal = rest.some(({ token }) => FAILED.test(token.text)) ? undefined : dealAt(rest, at, subject);
    if (deal === undefined) continue;
    propositions.push(deal.proposition);
    rest = [...rest.slice(0, deal.start), ...rest.slice(deal.end)];
    at = deal.start;
  }
  const failed = rest.some(({ token }) => FAILED.test(token.text) || token.entry?.open === true);
  const signed = failed ? undefined : (wonDeal(rest, subject) ?? signedDeal(rest, subject));
  return signed === undefined
    ? { items: rest, propositions }
    : { items: rest, propositions: [...propositions, signed] };
}

interface Deal {
  readonly proposition: ChineseProposition;
  readonly start: number;
  readonly end: number;
}

/** X对Y的[goods]出口, with 的 at `at`. */
function dealAt(items: readonly Item[], at: number, subject: readonly ChinesePhrase[]): Deal | undefined {
  const other = items[at - 1];
  const side = items[at - 2];
  if (other?.phrase === undefined || side === undefined || !SIDES.has(side.token.text)) return undefined;
  if (side.is !== 'preposition' || !(isParty(other.phrase) || other.phrase.kind === 'place'))
    return undefined;
  let end = at + 1;
  while (items[end]?.is === 'word' && items[end]?.token.entry?.negation !== true) end += 1;
  const goods = items[end]?.phrase;
  const paper = goods !== undefined && PAPER.test(goods.noun ?? '') ? items[end] : undefined;
  if (paper === undefined && goods !== undefined) end += 1;
  const noun = paper ?? items[end];
  if (noun === undefined) return undefined;
  const verb = paper === undefined ? verbalNoun(items, end) : paperVerb(paper);
  if (verb === undefined) return undefined;
  const before = items[at - 3];
  const doer = before?.phrase !== undefined && isParty(before.phrase) ? [before] : [];
  const inner = paper === undefined ? goods : goodsOf(goods);
  const proposition = fillFrames({
    verb,
    left: [...doer, sideOf(side, verb), other],
    right: inner === undefined || paper !== undefined ? [] : [{ ...(items[end - 1] as Item) }],
    head: paper === undefined ? undefined : inner,
    subject: doer.length > 0 ? [] : subject,
    ...(paper === undefined ? {} : { phase: 'contracted' as Phase }),
  });
  if (proposition === undefined) return undefined;
  return {
    proposition: {
      ...proposition,
      certainty: certaintyOf(items.slice(end + 1)),
      rule: `zh.noun.${noun.token.text}`,
      end: items.at(-1)?.end ?? noun.end,
      at: noun.start,
      ...countIn(items.slice(end + 1)),
    },
    start: at - 2 - doer.length,
    end: end + 1,
  };
}

/** 对Y的采购 is from Y, 与Y的交易 with whoever the verb has. */
function sideOf(side: Item, { frames }: Item): Item {
  if (frames?.[0]?.prepositions[side.token.text] !== undefined) return side;
  const text = frames?.[0]?.subject === 'recipient' ? '从' : '向';
  return { ...side, token: { ...side.token, text } };
}

/** 出口 in 轴承出口: a verb that ends its phrase and has nothing behind it that it could act on. */
function verbalNoun(items: readonly Item[], at: number): Item | undefined {
  const item = items[at];
  if (item?.is !== 'verb' || !(item.frames ?? []).some(({ nominal, kind }) => nominal && kind === 'supply'))
    return undefined;
  const next = items[at + 1];
  if (
    NOT_YET.test(next?.token.text ?? '') ||
    items.slice(at + 1).some(({ token }) => FAILED.test(token.text))
  )
    return undefined;
  return next?.is === 'phrase' || next?.is === 'de' ? undefined : item;
}

/** 采购合同, 供货协议: the verb in the name of the paper. */
function paperVerb(paper: Item): Item | undefined {
  const { phrase } = paper;
  const words = phrase === undefined ? '' : phrase.modifiers.join('') + (phrase.noun ?? '');
  const sold = SELLING.exec(words)?.[0];
  const word = (sold === '建造' ? '供应' : sold) ?? (BUYING.test(words) ? '采购' : undefined);
  const frames = word === undefined ? undefined : framesOf(word);
  return frames === undefined ? undefined : { ...paper, is: 'verb', frames };
}

function framesOf(word: string): readonly ChineseFrame[] | undefined {
  const frames = chineseWords()
    .get(word)
    ?.frames?.filter(({ kind }) => kind === 'supply');
  return frames === undefined || frames.length === 0 ? undefined : frames;
}

/** 变压器供货合同: what it is about stands in the name of the paper. */
function goodsOf(paper: ChinesePhrase | undefined): ChinesePhrase | undefined {
  if (paper === undefined) return undefined;
  let end = paper.mention.start;
  let found: string | undefined;
  for (const word of paper.modifiers) {
    end += word.length;
    if (chineseWords().get(word)?.noun?.kind === 'goods' || /[船舰艇机器]$/u.test(word)) found = word;
    else if (found !== undefined) break;
  }
  if (found === undefined) return undefined;
  const start = paper.name.indexOf(found) + paper.mention.start;
  const span = { start, end: start + found.length };
  return {
    ...paper,
    ...span,
    mention: span,
    name: found,
    noun: found,
    kind: 'goods',
    modifiers: [],
    owner: undefined,
    head: start,
  };
}

const WINNING = /^(?:获得|赢得|拿下|接到|收到|中标|取得|签下|拿到)$/u;

/** X获得了Y300台变压器的订单. */
function wonDeal(items: readonly Item[], subject: readonly ChinesePhrase[]): ChineseProposition | undefined {
  const at = items.findIndex(({ is, token }) => is === 'verb' && WINNING.test(token.text));
  const paper = items.findIndex(({ phrase }, index) => index > at && ORDER.test(phrase?.noun ?? ''));
  if (at < 0 || paper < 0) return undefined;
  const inner = items.slice(at + 1, paper);
  if (inner.some(({ is }) => is === 'verb' || is === 'say')) return undefined;
  const buyer = inner.find(({ phrase }) => phrase !== undefined && isParty(phrase))?.phrase;
  const goods =
    inner.find(({ phrase }) => phrase !== undefined && (phrase.kind === 'goods' || phrase.model))?.phrase ??
    goodsOf(items[paper]?.phrase);
  const left = items.slice(0, at);
  const seller =
    left.find(
      ({ phrase }, index) => phrase !== undefined && isParty(phrase) && left[index - 1]?.is !== 'preposition',
    )?.phrase ?? subject[0];
  if (buyer === undefined || goods === undefined || seller === undefined) return undefined;
  const verb = items[at] as Item;
  return {
    kind: 'supply',
    phase: 'contracted',
    roles: new Map([
      ['supplier', [seller]] as const,
      ['recipient', [buyer]] as const,
      ['goods', [goods]] as const,
    ]),
    implied: [],
    places: [],
    certainty: certaintyOf(left),
    rule: 'zh.noun.订单',
    start: items[0]?.start ?? verb.start,
    end: items.at(-1)?.end ?? verb.end,
    at: verb.start,
  };
}

/** X与Y签订了价值…的变压器供货合同. */
function signedDeal(
  items: readonly Item[],
  subject: readonly ChinesePhrase[],
): ChineseProposition | undefined {
  const at = items.findIndex(({ token }) => token.entry?.signing === true);
  const paper = items
    .slice(at + 1)
    .find(({ phrase }) => phrase !== undefined && PAPER.test(phrase.noun ?? ''));
  if (at < 0 || paper === undefined) return undefined;
  const verb = paperVerb(paper);
  if (verb === undefined || items.slice(at + 1).some((item) => item.is === 'verb')) return undefined;
  const left = items.slice(0, at);
  const sides = sidesOf(left, subject);
  if (sides === undefined) return undefined;
  const goods = goodsOf(paper.phrase);
  const frame = verb.frames?.[0];
  if (frame?.subject === undefined || goods === undefined) return undefined;
  const other = frame.subject === 'supplier' ? ('recipient' as const) : ('supplier' as const);
  return {
    kind: 'supply',
    phase: 'contracted',
    roles: new Map([
      [frame.subject as 'supplier' | 'recipient', [sides[0]]] as const,
      [other, [sides[1]]] as const,
      ['goods', [goods]] as const,
    ]),
    implied: [],
    places: [],
    certainty: certaintyOf(left),
    rule: `zh.noun.${paper.phrase?.noun ?? ''}`,
    frame,
    start: items[0]?.start ?? paper.start,
    end: items.at(-1)?.end ?? paper.end,
    at: paper.start,
  };
}

/** Whoever signs, and with whom. */
export function sidesOf(
  left: readonly Item[],
  subject: readonly ChinesePhrase[],
): readonly [ChinesePhrase, ChinesePhrase] | undefined {
  for (const [index, { phrase }] of left.entries()) {
    if (phrase === undefined) continue;
    const [first, second] = phrase.members;
    if (phrase.members.length === 2 && first && second && isCompanion(second.joiner))
      return [{ ...first, members: [] }, second];
    const before = left[index - 1];
    const own = left.find((item, at) => item.phrase !== undefined && at < index - 1)?.phrase ?? subject[0];
    if (before?.is === 'preposition' && /^[与和同跟]$/u.test(before.token.text) && own !== undefined)
      return isParty(phrase) && isParty(own) ? [own, phrase] : undefined;
  }
  return undefined;
}

/** …出口达到410台: how many, told behind the noun. */
function countIn(items: readonly Item[]): Pick<ChineseProposition, 'quantity'> {
  const count = items.find(({ is }) => is === 'count')?.count;
  return count === undefined ? {} : { quantity: count };
}
