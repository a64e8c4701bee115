/** The items of a Chinese sentence: phrases, verbs, prepositions and the words between them, in order. */
import type { ChineseFrame } from '../../../data/lexicon/zh/frames.ts';
import { COMPANIONS } from '../../../data/lexicon/zh/closed.ts';
import type { Stance } from '../../../model/index.ts';
import type { FoundMoney, FoundTime, Quantity } from '../../../values/index.ts';
import type { Entry } from './lexicon.ts';
import type { ChinesePhrase } from './phrase.ts';
import { isParty } from './phrase.ts';
import { isShare, phrasesOf } from './phrases.ts';
import type { Token } from './tokens.ts';

export interface Item {
  readonly start: number;
  readonly end: number;
  readonly is:
    | 'phrase'
    | 'verb'
    | 'say'
    | 'preposition'
    | 'word'
    | 'de'
    | 'break'
    | 'money'
    | 'time'
    | 'share'
    | 'bracket'
    | 'other';
  readonly token: Token;
  readonly phrase?: ChinesePhrase;
  readonly frames?: readonly ChineseFrame[];
  /** 交付给, 运往: a receiver follows. */
  readonly goal?: boolean;
  readonly stance?: Stance;
  readonly money?: FoundMoney;
  readonly time?: FoundTime;
  readonly share?: Quantity;
}

const COMPANION: ReadonlySet<string> = new Set(COMPANIONS);
const GOALS: ReadonlySet<string> = new Set(['给', '至', '往', '到', '予', '于', '自']);
const BREAKS: ReadonlySet<string> = new Set([
  '，',
  '；',
  '：',
  '。',
  '！',
  '？',
  ',',
  ';',
  ':',
  '“',
  '”',
  '—',
  '…',
  '"',
  '!',
  '?',
]);

/** The items of a sentence's joined tokens. */
export function itemsOf(text: string, tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const role = roleOf(tokens, at, items.at(-1));
    if (role === 'nominal') {
      let end = at + 1;
      while (end < tokens.length && roleOf(tokens, end, undefined, true) === 'nominal') end += 1;
      for (const phrase of phrasesOf(text, tokens.slice(at, end)))
        items.push({ start: phrase.start, end: phrase.end, is: 'phrase', token, phrase });
      at = end;
      continue;
    }
    const span = { start: token.start, end: token.end, token };
    if (role === 'verb') {
      const next = tokens[at + 1];
      const goal = next !== undefined && next.kind === 'word' && GOALS.has(next.text) && next.text !== '自';
      const carried = /[往至到给]$/u.test(token.text) && token.text.length > 1;
      items.push({
        ...span,
        end: goal ? next.end : token.end,
        is: 'verb',
        frames: token.entry?.frames ?? [],
        goal: goal || carried,
      });
      at += goal ? 2 : 1;
      continue;
    }
    items.push(plainItem(span, role));
    at += 1;
  }
  return coordinate(items);
}

function plainItem(span: { start: number; end: number; token: Token }, role: Item['is']): Item {
  const { token } = span;
  return {
    ...span,
    is: role,
    ...(role === 'say' && token.entry?.say !== undefined ? { stance: token.entry.say } : {}),
    ...(token.money === undefined ? {} : { money: token.money }),
    ...(token.time === undefined ? {} : { time: token.time }),
    ...(role === 'share' && token.quantity !== undefined ? { share: token.quantity.quantity } : {}),
  };
}

/** What a token does here. `running` is set inside a run of nominal tokens. */
function roleOf(
  tokens: readonly Token[],
  at: number,
  before: Item | undefined,
  running = false,
): Item['is'] | 'nominal' {
  const token = tokens[at] as Token;
  if (token.kind === 'time' || token.kind === 'money' || token.kind === 'bracket') return token.kind;
  if (token.kind === 'quantity')
    return token.quantity !== undefined && isShare(token.quantity.quantity) ? 'share' : 'nominal';
  if (token.kind === 'mark') return BREAKS.has(token.text) ? 'break' : 'other';
  if (token.kind !== 'word') return 'nominal';
  const { entry } = token;
  if (entry === undefined) return 'nominal';
  if (entry.word === '的' || entry.word === '之') return 'de';
  const next = tokens[at + 1];
  if (entry.preposition !== undefined && leads(tokens, at, before, running)) return 'preposition';
  if (entry.pronoun !== undefined || entry.demonstrative === true || entry.article === true) return 'nominal';
  const closes = next === undefined || /^[，：:。]$/u.test(next.text) || next.text === '称';
  if (entry.say !== undefined && (entry.noun === undefined || !running || (closes && entry.word === '报道')))
    return entry.noun !== undefined && followsDe(tokens, at) ? 'nominal' : 'say';
  if (entry.noun !== undefined || entry.title === true) {
    if (
      entry.frames !== undefined &&
      !running &&
      before?.is === 'phrase' &&
      next !== undefined &&
      startsNominal(next)
    )
      return 'verb';
    return 'nominal';
  }
  if (entry.country !== undefined || entry.place === true) return 'nominal';
  // 采购负责人, 销售总监: the verb is part of the title.
  if (entry.frames !== undefined && next?.entry?.title === true && before?.is !== 'phrase') return 'nominal';
  if (entry.frames !== undefined)
    return entry.modifier === true && (next?.entry?.noun !== undefined || running) ? 'nominal' : 'verb';
  if (isAdverbial(entry)) return 'word';
  if (entry.verb === true)
    return entry.modifier === true || (entry.nameWord === true && next?.entry?.noun !== undefined)
      ? 'nominal'
      : 'verb';
  if (entry.joiner === true || entry.particle === true || entry.alias !== undefined || entry.opening === true)
    return 'word';
  if (entry.link !== undefined) return 'nominal';
  if (entry.nameWord === true || entry.modifier === true || entry.honorific === true) return 'nominal';
  if (entry.common === 'noun') return 'nominal';
  return 'word';
}

function isAdverbial(entry: Entry): boolean {
  return (
    entry.negation === true ||
    entry.modality !== undefined ||
    entry.planning === true ||
    entry.done === true ||
    entry.open === true ||
    entry.light === true
  );
}

function followsDe(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  return before?.text === '的' || before?.kind === 'quantity';
}

function startsNominal(token: Token): boolean {
  if (token.kind === 'word')
    return (
      token.entry?.noun !== undefined ||
      token.entry?.country !== undefined ||
      token.entry?.place === true ||
      token.entry?.demonstrative === true ||
      token.entry?.article === true ||
      token.entry?.pronoun !== undefined ||
      token.entry?.modifier === true ||
      token.entry?.nameWord === true
    );
  return (
    token.kind === 'name' ||
    token.kind === 'unknown' ||
    token.kind === 'latin' ||
    token.kind === 'quoted' ||
    token.kind === 'quantity'
  );
}

/** Whether a word that may be a preposition leads a phrase here. */
function leads(tokens: readonly Token[], at: number, before: Item | undefined, running: boolean): boolean {
  const entry = tokens[at]?.entry;
  const next = tokens[at + 1];
  if (entry === undefined || next === undefined) return false;
  const nominal = startsNominal(next) || next.kind === 'time';
  switch (entry.word) {
    case '代表':
      return (
        nominal && next.name?.kind !== 'person' && (!running || next.kind === 'name' || next.kind === 'latin')
      );
    case '将':
      return leadsObject(tokens, at);
    case '就':
      return nominal && next.kind !== 'time';
    case '到':
    case '至':
    case '往':
    case '给':
    case '予':
      return nominal && (entry.word !== '到' || before?.is !== 'phrase');
    case '为':
      return nominal && before?.is !== 'verb';
    case '通过':
    case '经过':
    case '利用':
      return nominal || next.entry?.frames !== undefined;
    case '与':
    case '和':
    case '同':
    case '跟':
      return before?.is !== 'phrase' && !running;
    default:
      return true;
  }
}

/** 将共计260套瞄准镜出售给: 将 leads what is acted on where a noun, and no verb or preposition, comes next; words of amount may stand between. */
function leadsObject(tokens: readonly Token[], at: number): boolean {
  let next = at + 1;
  while (tokens[next]?.entry?.amount === true) next += 1;
  const token = tokens[next];
  return token !== undefined && startsNominal(token) && token.kind !== 'time';
}

/** Joins phrases of a kind across 、 和 与 into one with members. */
function coordinate(items: readonly Item[]): Item[] {
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
      alike(lastMember(last.phrase), next.phrase)
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
