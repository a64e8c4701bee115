/** Names without a class word: syllables of foreign names, 星桥电子, words in quotation marks. */
import { FOREIGN_SYLLABLES } from '../../../data/lexicon/zh/names.ts';
import { insideOf, nameToken, type Token } from './tokens.ts';

/** Goods whose word names a trade: 阿伊登机械. */
const TRADES: ReadonlySet<string> = new Set(['机械', '仪器', '材料', '电子', '化学品']);
const FOREIGN: ReadonlySet<string> = new Set(FOREIGN_SYLLABLES);
/** Titles in 《》 that are papers and magazines. */
const OUTLET = /(?:报|刊|新闻|杂志|电台|电视台|网|通讯|快讯)$/u;

/** Names without a class word: syllables of foreign names, 星桥电子, words in quotation marks. */
export function joinBare(text: string, tokens: readonly Token[]): Token[] {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind === 'unknown' && token.text.length >= 2) {
      let last = at;
      while (isWorded(tokens[last + 1])) last += 1;
      const end = (tokens[last] as Token).end;
      if (last > at) {
        out.push(nameToken(text, token.start, end, 'company'));
        at = last;
        continue;
      }
      if (token.text.length <= 8 && [...token.text].every((char) => FOREIGN.has(char))) {
        out.push(nameToken(text, token.start, end, undefined));
        continue;
      }
    }
    if (token.kind === 'quoted') {
      const inner = insideOf(token);
      const titled = text.charAt(token.start) === '《';
      const kind = titled ? (OUTLET.test(inner.text) ? 'outlet' : 'document') : undefined;
      out.push({ ...token, name: { kind }, text: inner.text });
      continue;
    }
    out.push(token);
  }
  return out;
}

function isWorded(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    token.entry?.nameWord === true &&
    token.text.length > 1 &&
    token.entry.verb !== true &&
    (token.entry.noun === undefined || TRADES.has(token.text))
  );
}
