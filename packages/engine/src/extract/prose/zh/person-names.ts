/** Chinese names of people: a surname and one or two characters, where a title, a verb of saying or a form of address stands beside. */
import { DOUBLE_SURNAMES, FOREIGN_SYLLABLES, SURNAMES } from '../../../data/lexicon/zh/names.ts';
import type { Token } from './tokens.ts';

const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_SYLLABLES);
const SINGLE: ReadonlySet<string> = new Set(SURNAMES);
const DOUBLE: ReadonlySet<string> = new Set(DOUBLE_SURNAMES);
/** Verbs behind which only people and parties stand as subjects. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  '担任 出任 任 持有 拥有 控股 控制 飞往 前往 会见 会面 访问 抵达 签署 是 和 与 、 及 也 还'.split(' '),
);

/** Whether a name may begin at `tokens[at]`, by what stands before and behind it. */
export function isPersonAt(tokens: readonly Token[], at: number, before: Token | undefined): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind !== 'unknown' || surnameLength(token.text) === 0) return false;
  const last = personEnd(tokens, at);
  if (last === undefined) return false;
  if (token.text.length > 3 && surnameLength(token.text) === 1) return false;
  let after = tokens[last + 1];
  if (after?.entry?.done === true) after = tokens[last + 2];
  if (/^[为是系叫]$/u.test(before?.text ?? '') && tokens[at - 2]?.entry?.title === true) return true;
  if (before?.entry?.title === true || before?.entry?.noun?.kind === 'person') return true;
  if (
    (before?.text === '、' || before?.text === '和' || before?.text === '与') &&
    after?.entry?.say !== undefined
  )
    return true;
  if (after?.entry?.honorific === true) return true;
  const foreign = token.text.length >= 3 && [...token.text].every((char) => FOREIGN.has(char));
  if (foreign) return false;
  // 梅兰工程师代表团: people of a country, not somebody with a post.
  if (after?.entry?.title === true && tokens[last + 2]?.entry?.noun !== undefined) return false;
  if (after?.entry?.title === true)
    return tokens[last + 2]?.kind !== 'unknown' && tokens[last + 3]?.text !== '·';
  if (after?.entry?.say !== undefined) return true;
  return last === at && after !== undefined && OF_PEOPLE.has(after.text) && token.text.length >= 2;
}

/** The last token of the name that begins at `tokens[at]`. */
export function personEnd(tokens: readonly Token[], at: number): number | undefined {
  const first = tokens[at];
  if (first === undefined) return undefined;
  const most = surnameLength(first.text) + 2;
  let length = 0;
  let found: number | undefined;
  for (let last = at; last < tokens.length && last < at + 3; last += 1) {
    const token = tokens[last] as Token;
    if (token.kind !== 'unknown' && !isPlain(token)) break;
    length += token.text.length;
    if (length > most) break;
    if (length >= 2) found = last;
  }
  return found;
}

function isPlain(token: Token): boolean {
  const { entry } = token;
  return (
    token.kind === 'word' &&
    token.text.length <= 2 &&
    entry !== undefined &&
    (entry.common !== undefined ||
      (entry.verb === true && entry.frames === undefined) ||
      entry.nameWord === true) &&
    entry.say === undefined &&
    entry.title !== true &&
    entry.preposition === undefined &&
    entry.done !== true &&
    entry.planning !== true &&
    entry.negation !== true
  );
}

function surnameLength(text: string): 0 | 1 | 2 {
  if (DOUBLE.has(text.slice(0, 2))) return 2;
  return SINGLE.has(text.charAt(0)) ? 1 : 0;
}
