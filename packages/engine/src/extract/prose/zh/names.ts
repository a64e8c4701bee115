/**
 * Names among the tokens of a Chinese sentence: what stands before a legal form or a word such as 厂, foreign names with a point between
 * their parts, surnames beside titles, runs of syllables that only foreign names are written with.
 */
import { HOLDING_WORDS } from '../../../data/lexicon/zh/closed.ts';
import { PLAIN_FIRM_WORDS } from '../../../data/lexicon/zh/names.ts';
import { CHINESE_LEGAL_FORMS, type ChineseKind } from '../../../data/lexicon/zh/nouns.ts';
import { joinBare } from './bare-names.ts';
import { dottedEnd, FOREIGN, remainder, unnamedEnd } from './dotted-names.ts';
import { isPersonAt, personEnd } from './person-names.ts';
import { joinSyllables } from './syllables.ts';
import { nameToken, type Token } from './tokens.ts';

const LEGAL: ReadonlySet<string> = new Set(CHINESE_LEGAL_FORMS);
const HOLDING: ReadonlySet<string> = new Set(HOLDING_WORDS);
const LONGEST_NAME = 34;
const LONGEST_WIDE = 16;
/** Words of direction and reach that open a name: 南方机床进口公司. */
const ORIENTED = /^(?:[东西南北]方|华[北东南中]|[东西][北南]|远东|中亚|亚太|欧亚|太平洋|环球|中央|联合)$/u;
/** Marks and words behind which a name may begin. */
const BOUNDS: ReadonlySet<string> = new Set(
  '， 。 ； ： 、 “ 向 从 由 给 被 对 与 和 及 将 把 代表 是 为'.split(' '),
);
/** Common words before 公司 and 厂 that say what sort it is: 私人公司. */
const PLAIN_FIRMS: ReadonlySet<string> = new Set(PLAIN_FIRM_WORDS);

/** The tokens of a sentence with its names joined into one token each. */
export function joinNames(text: string, cut: readonly Token[]): Token[] {
  const tokens = joinSyllables(text, cut);
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const unnamed = unnamedEnd(tokens, at);
    if (unnamed !== undefined) {
      joined.push(nameToken(text, token.start, (tokens[unnamed] as Token).end, 'person'));
      at = unnamed;
      continue;
    }
    const dotted = dottedEnd(tokens, at, joined);
    if (dotted !== undefined) {
      joined.push(nameToken(text, dotted.start, dotted.end, 'person'));
      at = dotted.last;
      const last = tokens[at] as Token;
      if (last.end > dotted.end) joined.push(remainder(text, dotted.end, last.end));
      continue;
    }
    // 从一家批发商处采购: the word of place behind a party adds nothing.
    if (
      HOLDING.has(token.text) &&
      isHolder(joined.at(-1)) &&
      tokens[at + 1]?.entry?.noun === undefined &&
      !(token.text === '旗下' && tokens[at + 1]?.text === '的')
    )
      continue;
    const noun = token.entry?.noun;
    if (noun?.suffix === true && token.kind === 'word') {
      const name = nameBefore(text, joined, token);
      if (name !== undefined) {
        joined.push(name);
        continue;
      }
    }
    if (isPersonAt(tokens, at, joined.at(-1))) {
      const last = personEnd(tokens, at);
      if (last !== undefined) {
        joined.push(nameToken(text, token.start, (tokens[last] as Token).end, 'person'));
        at = last;
        continue;
      }
    }
    joined.push(token);
  }
  return joinBare(text, joined);
}

/** The name that ends in a legal form or a class word, taken off the end of what was joined so far. */
function nameBefore(text: string, joined: Token[], suffix: Token): Token | undefined {
  const noun = suffix.entry?.noun;
  if (noun === undefined) return undefined;
  const first = strictStart(joined, suffix, noun.kind);
  const sure =
    first !== undefined && joined.slice(first).some((part) => isProper(part) && part.text.length > 1);
  const wide = sure || noun.kind === 'place' ? undefined : wideStart(joined, suffix);
  const strict = wide ?? first;
  const loose = noun.kind === 'company' ? looseStart(joined, suffix) : undefined;
  const begin = loose !== undefined && loose < (strict ?? joined.length) ? loose : strict;
  const start = begin === undefined ? undefined : joined[begin]?.start;
  if (begin === undefined || start === undefined) return undefined;
  joined.length = begin;
  return nameToken(text, start, suffix.end, noun.kind);
}

/** Where the name begins, when nothing but words that names are made of stands before its class word. */
function strictStart(joined: readonly Token[], suffix: Token, kind: ChineseKind): number | undefined {
  const legal = LEGAL.has(suffix.text);
  const short = suffix.text.length === 1;
  let first = joined.length;
  while (first > 0 && suffix.end - (joined[first - 1] as Token).start <= LONGEST_NAME) {
    const token = joined[first - 1] as Token;
    if (!mayLead(token, legal, kind)) break;
    first -= 1;
  }
  if (legal) first = anchoredAtPlace(joined, first, suffix);
  while (first < joined.length && !mayBegin(joined[first] as Token)) first += 1;
  const parts = joined.slice(first);
  const proper = parts.filter(isProper);
  const country = parts[0]?.entry?.country !== undefined;
  const placed = parts.some((part) => part.entry?.place === true);
  if (parts.length === 0) return undefined;
  if (kind === 'body') {
    if (short && proper.length === 0) return undefined;
    if (proper.length === 0 && !country && parts[0]?.entry?.place !== true && parts[0]?.name?.kind !== 'body')
      return undefined;
  } else if (kind === 'place') {
    if (proper.length === 0 && (short || parts[0]?.entry?.place !== true)) return undefined;
    if (short && parts.length > 1) first = joined.length - 1;
  } else if (proper.length === 0) {
    const worded = parts.filter((part) => part.entry?.nameWord === true).length;
    const oriented = worded >= 1 && parts.length >= 2 && ORIENTED.test(parts[0]?.text ?? '');
    if (!(legal && (placed || worded >= 2)) && !(placed && worded >= 1) && !(country && legal) && !oriented)
      return undefined;
  } else if (country && !legal && suffix.text !== '集团') {
    // A country leads the name of a public body or a legal form; before a plain name it only says where it is from.
    first += 1;
    while (first < joined.length && !mayBegin(joined[first] as Token)) first += 1;
  }
  return first < joined.length ? first : undefined;
}

/**
 * Where a name with common nouns in it begins: 塔尔斯克|无线电|厂 at its unknown part, 珍珠|门|控股公司 and 星光|工厂 at the word behind the
 * preposition or mark that bounds it.
 */
function wideStart(joined: readonly Token[], suffix: Token): number | undefined {
  let from = joined.length;
  while (from > 0 && suffix.end - (joined[from - 1] as Token).start <= LONGEST_WIDE) {
    if (!mayStandInName(joined[from - 1] as Token)) break;
    from -= 1;
  }
  if (from === joined.length) return undefined;
  for (let at = from; at < joined.length; at += 1)
    if (isProper(joined[at] as Token) && (joined[at] as Token).text.length > 1) return at;
  const bounded =
    from === 0 ||
    joined[from - 1]?.kind !== 'word' ||
    joined[from - 1]?.entry?.frames !== undefined ||
    joined[from - 1]?.entry?.particle === true ||
    joined[from - 1]?.entry?.article === true ||
    BOUNDS.has((joined[from - 1] as Token).text) ||
    joined[from - 1]?.entry?.alias !== undefined;
  if (!bounded) return undefined;
  const run = joined.slice(from);
  const first = run[0] as Token;
  if (run.some(isProper)) return from;
  return run.length === 1 && first.entry?.common === 'noun' && !PLAIN_FIRMS.has(first.text)
    ? from
    : undefined;
}

/**
 * Where a name with a word of grammar or a verb in it begins: 宁泽|铸造|有限公司, 翰|原|重工|股份有限公司. Such a word is passed over only as long as
 * nothing that a name may begin with stands behind it, so that 收购宁泽铸造有限公司 ends at the name.
 */
function looseStart(joined: readonly Token[], suffix: Token): number | undefined {
  let found: number | undefined;
  let soft = 0;
  for (let at = joined.length - 1; at >= 0; at -= 1) {
    const token = joined[at] as Token;
    if (suffix.end - token.start > LONGEST_WIDE + suffix.text.length) break;
    if (token.kind === 'unknown' || (token.kind === 'latin' && token.text.length > 2)) {
      if (/[某各每]/u.test(token.text)) break;
      found = at;
    } else if (token.kind === 'name' && token.name?.kind === undefined) found = at;
    else if (token.entry?.place === true && found !== undefined) found = at;
    else if (mayLead(token, true, 'company') && token.entry?.country === undefined) continue;
    else if (found !== undefined && isSyllables(token) && token.end === joined[found]?.start) found = at;
    else if (found === undefined && isSoft(token) && soft < 2) soft += 1;
    else break;
  }
  return found;
}

function isSyllables({ kind, text, entry }: Token): boolean {
  return (
    kind === 'word' &&
    text.length === 2 &&
    entry?.common !== undefined &&
    [...text].every((char) => FOREIGN.has(char))
  );
}

function isSoft({ kind, entry, text }: Token): boolean {
  if (kind !== 'word' || entry === undefined || entry.preposition !== undefined || entry.joiner === true)
    return false;
  if (entry.say !== undefined || entry.pronoun !== undefined || entry.demonstrative === true) return false;
  if (entry.article === true || entry.negation === true || entry.title === true) return false;
  if (entry.noun !== undefined || entry.country !== undefined || entry.particle === true) return false;
  if (text === '的' || text === '是') return false;
  return (
    (entry.verb === true && (entry.frames ?? []).every(({ kind }) => kind !== 'ownership')) ||
    entry.common !== undefined ||
    entry.done === true
  );
}

function mayStandInName(token: Token): boolean {
  return mayLead(token, true, 'company') && token.entry?.country === undefined;
}

function isHolder(token: Token | undefined): boolean {
  const kind = token?.name?.kind ?? token?.entry?.noun?.kind;
  return kind === 'company' || kind === 'person' || (token?.kind === 'name' && kind === undefined);
}

function isProper(token: Token): boolean {
  return (
    token.kind === 'unknown' ||
    token.kind === 'latin' ||
    token.kind === 'quoted' ||
    (token.kind === 'name' && token.name?.kind !== 'body')
  );
}

function mayLead(token: Token, legal: boolean, kind: ChineseKind): boolean {
  if (token.kind === 'latin') return /\p{L}{2}/u.test(token.text) && !/^[A-Z]{1,4}-?\d/u.test(token.text);
  if (token.kind === 'unknown') return !/[某各每]/u.test(token.text);
  if (token.kind === 'quoted') return true;
  if (token.kind === 'bracket') return /^（\p{Script=Han}{2,8}）$/u.test(token.text);
  if (token.kind === 'name') return token.name?.kind !== 'person' || token.text.includes('·');
  if (token.kind !== 'word') return false;
  const { entry } = token;
  if (entry === undefined) return false;
  if (entry.country !== undefined || entry.place === true) return true;
  if (entry.nameWord === true) return true;
  if (entry.demonstrative === true || entry.title === true || entry.pronoun !== undefined) return false;
  if (entry.noun !== undefined)
    return (
      (entry.noun.kind === 'company' && entry.noun.suffix) ||
      entry.noun.kind === 'goods' ||
      (entry.noun.kind === 'body' && kind === 'body')
    );
  if (entry.modifier === true) return true;
  return legal && entry.common === 'noun' && token.text.length > 1;
}

function mayBegin(token: Token): boolean {
  if (token.kind === 'bracket') return false;
  if (token.kind !== 'word') return true;
  const { entry } = token;
  return entry?.noun === undefined && !(entry?.modifier === true && entry.nameWord !== true);
}

/** Before a legal form a name may hold any word, as long as it opens with a place: 北京创新科技有限公司. */
function anchoredAtPlace(joined: readonly Token[], first: number, suffix: Token): number {
  for (let at = first - 1; at >= 0 && at >= first - 3; at -= 1) {
    const token = joined[at] as Token;
    if (suffix.end - token.start > LONGEST_NAME || token.kind === 'mark' || token.text.length < 2)
      return first;
    if (token.entry?.place === true) return at;
    if (token.entry?.frames !== undefined || token.entry?.preposition !== undefined) return first;
  }
  return first;
}
