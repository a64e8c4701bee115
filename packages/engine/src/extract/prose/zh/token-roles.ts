/** What a token does in its sentence: a part of a phrase, a verb, a word of saying, a preposition, or a word between them. */
import { LOCATIVES, USED_WORDS } from '../../../data/lexicon/zh/closed.ts';
import type { Item } from './item.ts';
import type { Entry } from './lexicon.ts';
import { isShare } from './phrases.ts';
import type { Token } from './tokens.ts';

const LOCATIVE: ReadonlySet<string> = new Set(LOCATIVES);

const USED: ReadonlySet<string> = new Set(USED_WORDS.filter((word) => word.startsWith('所')));
const NAMED: ReadonlySet<string> = new Set(['name', 'quoted', 'unknown', 'latin']);

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

/** What a token does here. `running` is set inside a run of nominal tokens. */
export function roleOf(
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
  const next = tokens[at + 1];
  if (entry === undefined) return 'nominal';
  if (/^(?:原|前|时任|现任|兼)$/u.test(entry.word) && next?.entry?.title === true) return 'nominal';
  if (entry.naming === true && NAMED.has(tokens[at + 1]?.kind ?? '')) return 'word';
  if (entry.word === '的' || entry.word === '之' || USED.has(entry.word)) return 'de';
  if (LOCATIVE.has(entry.word) && at > 0 && (next === undefined || !startsNominal(next))) return 'word';
  if (entry.preposition !== undefined && leads(tokens, at, before, running)) return 'preposition';
  if (entry.pronoun !== undefined || entry.demonstrative === true || entry.article === true) return 'nominal';
  const closes = next === undefined || /^[，：:。]$/u.test(next.text) || next.text === '称';
  // 在声明中: the paper, not the saying.
  if (entry.say !== undefined && entry.noun !== undefined && LOCATIVE.has(next?.text ?? '')) return 'nominal';
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
  // 两套演示设备: a verb between a count and a good is a part of its name.
  if (
    entry.verb === true &&
    (tokens[at - 1]?.kind === 'quantity' ||
      ((entry.frames ?? []).length === 0 &&
        (tokens[at - 1]?.entry?.frames !== undefined || /^[了过]$/u.test(tokens[at - 1]?.text ?? '')))) &&
    next?.entry?.noun?.kind === 'goods' &&
    entry.signing !== true
  )
    return 'nominal';
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
      return nominal && next.kind !== 'time' && next.text !== '是';
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

const PARTS: ReadonlySet<string> = new Set(['其', '其中', '大部分', '绝大部分', '余下', '其余', '它们']);

/** 将共计260套瞄准镜出售给: 将 leads what is acted on where a noun, and no verb or preposition, comes next; words of amount may stand between. */
function leadsObject(tokens: readonly Token[], at: number): boolean {
  // 将其中大部分转售给: a part of what was told of, and the verb right behind.
  if (PARTS.has(tokens[at + 1]?.text ?? '')) return true;
  let next = at + 1;
  while (tokens[next]?.entry?.amount === true) next += 1;
  const token = tokens[next];
  return token !== undefined && startsNominal(token) && token.kind !== 'time';
}
