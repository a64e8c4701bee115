/** 分别: several doers, receivers or goods told of in order, one claim for each place in the order. */
import type { RoleName } from '../../../model/index.ts';
import type { Item } from './item.ts';
import type { ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';

const EACH: ReadonlySet<string> = new Set(['分别', '各自']);

/** The proposition as it stands, or one for each place where 分别 sets two lists of one length beside each other. */
export function distributed(
  proposition: ChineseProposition,
  items: readonly Item[],
): readonly ChineseProposition[] {
  if (!items.some(({ token }) => EACH.has(token.text))) return [proposition];
  const lists = [...proposition.roles].filter(([, phrases]) => phrases.length > 1);
  const size = lists[0]?.[1].length ?? 0;
  if (lists.length < 2 || lists.some(([, phrases]) => phrases.length !== size)) return [proposition];
  return Array.from({ length: size }, (_, place) => ({
    ...proposition,
    roles: new Map<RoleName, readonly ChinesePhrase[]>(
      [...proposition.roles].map(([role, phrases]) => {
        const own = phrases[place];
        return [role, phrases.length > 1 && own !== undefined ? [own] : phrases];
      }),
    ),
  }));
}
