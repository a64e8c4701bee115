/** The items of a Chinese sentence: phrases, verbs, prepositions and the words between them, in order. */
import type { Item } from './item.ts';
import { coordinate } from './coordinate.ts';
import { phrasesOf } from './phrases.ts';
import { roleOf } from './token-roles.ts';
import type { Token } from './tokens.ts';

const GOALS: ReadonlySet<string> = new Set(['给', '至', '往', '到', '予', '于', '自']);

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
      const last = tokens[end - 1] as Token;
      const count = last.quantity?.quantity;
      if (count !== undefined && (items.at(-1)?.end ?? 0) <= last.start && count.unit !== '%')
        items.push({ start: last.start, end: last.end, is: 'count', token: last, count });
      else if (end - at === 1 && token.entry?.article === true)
        items.push({ start: token.start, end: token.end, is: 'other', token });
      at = end;
      continue;
    }
    const span = { start: token.start, end: token.end, token };
    if (role === 'verb') {
      const next = tokens[at + 1];
      const goal = next !== undefined && next.kind === 'word' && GOALS.has(next.text) && next.text !== '自';
      const carried = /[往至到给于]$/u.test(token.text) && token.text.length > 1;
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
