/**
 * Noun phrases out of a run of nominal tokens: countries, counts and describing words before a head; a description before a name is
 * its apposition; a model before a noun is its name.
 */
import type { ChineseKind } from '../../../data/lexicon/zh/nouns.ts';
import { OWNER_TITLES } from '../../../data/lexicon/zh/names.ts';
import type { Quantity } from '../../../values/index.ts';
import type { ChinesePhrase } from './phrase.ts';
import { type Builder, close, isEmpty, open, pronounOf } from './phrase-builder.ts';
import type { Token } from './tokens.ts';

const DESIGNATION =
  /^(?=.*\d)[A-Za-zА-я]{0,8}[A-Za-zА-я\d]*(?:[-./][A-Za-zА-я\d]+)*$|^-?\d+[A-Z]?$|^[\u4e00-\u9fff]{1,8}-\d+[A-Z]?$/u;
const OWNING: ReadonlySet<string> = new Set(OWNER_TITLES);
/** Plain parts of a phrase are kept up to this many, so that a table pasted as prose makes no endless phrase. */
const OF_STATES: ReadonlySet<string> = new Set(
  '防空部队 空降部队 边防部队 边防军 特种部队 装甲部队 导弹部队 海军陆战队 军方 军队 部队 武装部队 检方 警方 官方 边防军人 国防军'.split(
    ' ',
  ),
);
const ORDERS: ReadonlySet<string> = new Set(
  '最后 剩余 其余 首批 另外 其他 其它 最初 前 余下 末批 第一批 第二批 第三批'.split(' '),
);
const MOST_WORDS = 8;

/** The phrases of `tokens`, which are all nominal, in order. */
export function phrasesOf(text: string, tokens: readonly Token[]): ChinesePhrase[] {
  const phrases: ChinesePhrase[] = [];
  let builder = open(tokens[0]);
  const flush = (next: Token | undefined): void => {
    const phrase = close(text, builder);
    if (phrase !== undefined) phrases.push(phrase);
    builder = open(next);
  };
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    const { entry } = token;
    if (token.kind === 'quantity') {
      // 华云公司两名技术人员: whose people they are stands before the count.
      const counts = next?.entry?.noun?.kind === 'person' && isOrganisation(builder.head?.name?.kind);
      const owner = counts ? close(text, builder) : undefined;
      if (owner !== undefined) {
        builder = open(token);
        builder.owner = owner;
      } else if (isOrdinal(builder)) builder = { ...open(token), start: builder.start };
      else if (!isEmpty(builder)) flush(token);
      builder.quantity = token;
    } else if (entry?.pronoun !== undefined) {
      if (!isEmpty(builder)) flush(token);
      const pronoun = pronounOf(token);
      if (entry.pronoun === 'own' || entry.pronoun === 'we' || entry.pronoun === 'you') {
        if (next !== undefined && next.kind !== 'quantity') {
          builder = open(next);
          builder.owner = pronoun;
          continue;
        }
      }
      phrases.push(pronoun);
      builder = open(next);
    } else if (entry?.article === true) {
      if (builder.head !== undefined) {
        const owner = close(text, builder);
        builder = open(token);
        if (tokens.length > at + 1) builder.owner = owner;
        else if (owner !== undefined) phrases.push(owner);
      }
    } else if (entry?.demonstrative === true) {
      if (builder.head !== undefined) flush(token);
      builder.demonstrative = true;
    } else if (token.kind === 'name' || (token.kind === 'quoted' && token.name !== undefined)) {
      putName(token, next);
    } else if (
      entry?.country !== undefined &&
      builder.head === undefined &&
      next !== undefined &&
      isDescribed(next)
    ) {
      builder.countries.push(entry.country);
      builder.countryStart ??= token.start;
      builder.country ??= token;
    } else if (
      entry?.country !== undefined ||
      (entry?.place === true && !(next !== undefined && isDescribed(next)))
    ) {
      if (builder.head !== undefined) flush(token);
      builder.head = token;
      if (next !== undefined && next.entry?.place !== true) flush(next);
    } else if (entry?.place === true) {
      if (builder.head !== undefined) flush(token);
      builder.place = token;
    } else if (token.kind === 'latin') putLatin(token, next);
    else if (entry?.noun !== undefined || entry?.title === true) putNoun(token, at);
    else if (entry?.honorific === true || isFormer(token, next)) continue;
    else putWord(token);
  }
  flush(undefined);
  return phrases;

  function putName(token: Token, next: Token | undefined): void {
    const { head } = builder;
    const kind = token.name?.kind;
    if (head !== undefined) {
      const before = head.entry?.noun?.kind ?? (head.entry?.title === true ? 'person' : undefined);
      const sameSort =
        head.kind === 'word' &&
        head.entry?.country === undefined &&
        head.entry?.place !== true &&
        (before === kind ||
          kind === undefined ||
          (before === 'company' && kind === 'body') ||
          // 买家阿列克谢·德罗兹德: whoever deals may be a person.
          (before === 'company' && kind === 'person' && head.entry?.noun?.suffix === false) ||
          (before === 'person' &&
            kind === 'company' &&
            head.entry?.title === true &&
            isOwnerTitle(head.text)));
      if (sameSort) {
        if (before === 'person') builder.title = head.text;
        builder.appositive = head;
      } else flush(token);
    }
    if (
      token.kind === 'quoted' &&
      next !== undefined &&
      (next.text === '型' || next.entry?.noun?.kind === 'goods')
    ) {
      builder.model = token;
      return;
    }
    if (
      kind === undefined &&
      next?.entry?.noun?.kind === 'goods' &&
      builder.appositive === undefined &&
      token.text.length <= 6 &&
      token.kind === 'quoted'
    ) {
      builder.model = token;
      return;
    }
    builder.head = token;
  }

  function putLatin(token: Token, next: Token | undefined): void {
    if (builder.head?.kind === 'name') flush(token);
    if (DESIGNATION.test(token.text)) {
      builder.model = token;
      return;
    }
    if (next?.entry?.noun?.kind === 'goods') builder.words.push(token);
    else if (builder.head?.entry?.noun !== undefined && builder.head.entry.noun.kind !== 'goods') {
      builder.appositive = builder.head;
      builder.head = token;
    } else {
      if (builder.head !== undefined) flush(token);
      builder.head = token;
    }
  }

  function putNoun(token: Token, at: number): void {
    const { head } = builder;
    const kind = token.entry?.noun?.kind ?? 'person';
    if (head === undefined) {
      builder.head = token;
      return;
    }
    // 科尔桑军方, 梅兰工程师代表团: a name that may be a country's says whose they are.
    if (
      head.kind === 'name' &&
      head.name?.kind === undefined &&
      builder.place === undefined &&
      token.entry?.noun !== undefined &&
      !token.entry.noun.suffix &&
      token.entry.title !== true &&
      (kind === 'person' || OF_STATES.has(token.text))
    ) {
      builder.place = head;
      builder.head = token;
      return;
    }
    if (
      head.kind === 'name' ||
      head.kind === 'latin' ||
      head.entry?.country !== undefined ||
      head.entry?.place === true
    ) {
      if (kind === 'person' && head.name?.kind === 'person') {
        builder.title = token.text;
        return;
      }
      const owner = close(text, builder);
      builder = open(token);
      // 供应X工厂无人机: the party before goods may be who gets them; the frame decides.
      if (owner !== undefined) {
        if (kind === 'goods' && owner.form === 'name') phrases.push(owner);
        else builder.owner = owner;
      }
      builder.head = token;
      return;
    }
    if (kind === 'person' && isOrganisation(head.entry?.noun?.kind) && tokens[at - 1] === head) {
      builder.owner = close(text, builder);
      const { owner } = builder;
      builder = open(token);
      builder.owner = owner;
      builder.head = token;
      return;
    }
    builder.words.push(head);
    builder.head = token;
  }

  function putWord(token: Token): void {
    if (builder.head !== undefined && builder.head.kind !== 'unknown') {
      if (
        token.kind === 'unknown' &&
        builder.head.entry?.noun !== undefined &&
        builder.head.entry.noun.kind !== 'goods' &&
        token.text.length >= 2
      ) {
        builder.appositive = builder.head;
        builder.head = token;
        return;
      }
      if (
        builder.head.kind === 'word' &&
        builder.head.entry?.noun !== undefined &&
        !(token.kind === 'unknown' && token.text.length > 1)
      )
        builder.words.push(builder.head);
      else flush(token);
      builder.head = undefined;
    }
    if (builder.words.length >= MOST_WORDS) flush(token);
    builder.words.push(token);
  }
}

/** 原副局长, 时任部长: the post itself. */
function isFormer({ text }: Token, next: Token | undefined): boolean {
  return next?.entry?.title === true && /^(?:原|前|时任|现任|兼)$/u.test(text);
}

/** 最后五辆, 剩余20套: words of order before a count. */
function isOrdinal({ head, words, model, countries, owner }: Builder): boolean {
  return (
    head === undefined &&
    model === undefined &&
    owner === undefined &&
    countries.length === 0 &&
    words.length > 0 &&
    words.every(({ text }) => ORDERS.has(text))
  );
}

/** Whether a country or place before this token only describes it. */
function isDescribed(token: Token): boolean {
  if (token.kind === 'name' || token.kind === 'quoted' || token.kind === 'unknown' || token.kind === 'latin')
    return true;
  const { entry } = token;
  return (
    entry !== undefined &&
    entry.demonstrative !== true &&
    entry.pronoun === undefined &&
    (entry.article === true ||
      entry.noun !== undefined ||
      entry.title === true ||
      entry.modifier === true ||
      entry.nameWord === true ||
      entry.common !== undefined)
  );
}

function isOrganisation(kind: ChineseKind | undefined): boolean {
  return kind === 'company' || kind === 'body' || kind === 'outlet';
}

/** Whether a title makes its bearer an owner. */
export function isOwnerTitle(title: string): boolean {
  return OWNING.has(title);
}

/** A count as it stands for a share: 51%的股份. */
export function isShare(quantity: Quantity): boolean {
  return quantity.unit === '%';
}
