/** Put on a list, under sanctions: 被列入制裁名单, 受到美国制裁, 对X实施制裁. */
import { certaintyOf } from './certainty.ts';
import { fits } from './fits.ts';
import type { Item } from './item.ts';
import type { ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';

const LISTS = /(?:制裁|实体清单|黑名单|制裁名单|制裁清单|SDN|名单|清单)/u;

interface ListingPlace {
  readonly verb: Item;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  readonly subject: readonly ChinesePhrase[];
}

/** What 列入 says, when what one is put into is a list of sanctions. */
export function listingOf({ verb, left, right, subject }: ListingPlace): ChineseProposition | undefined {
  if (!/^(?:列入|纳入|加入|被列入|上)$/u.test(verb.token.text)) return undefined;
  const list = right.find(
    (item) =>
      item.is === 'phrase' && item.phrase !== undefined && LISTS.test(item.phrase.noun ?? item.phrase.name),
  )?.phrase;
  if (list === undefined) return undefined;
  const authorities: ChinesePhrase[] = [];
  const targets: ChinesePhrase[] = [];
  let leading: string | undefined;
  let passive = false;
  const bare: ChinesePhrase[] = [];
  for (const item of left) {
    if (item.is === 'preposition') {
      leading = item.token.text;
      passive ||= leading === '被' || leading === '由' || leading === '遭';
    } else if (item.is === 'phrase' && item.phrase !== undefined) {
      if (leading === '被' || leading === '由' || leading === '遭')
        authorities.push(...membersOf(item.phrase));
      else if (leading === '将' || leading === '把') targets.push(...membersOf(item.phrase));
      else if (leading === undefined) bare.push(...membersOf(item.phrase));
      leading = undefined;
    }
  }
  if (targets.length > 0) authorities.push(...(bare.length > 0 || passive ? bare : subject));
  else targets.push(...(bare.length > 0 ? bare : subject));
  if (authorities.length === 0 && list.owner !== undefined) authorities.push(...membersOf(list.owner));
  if (authorities.length === 0 && list.origin !== undefined) authorities.push(list.origin);
  const target = targets.filter((phrase) => fits('target', phrase, 'sanction'));
  const authority = authorities.filter((phrase) => fits('authority', phrase, 'sanction'));
  if (target.length === 0) return undefined;
  return {
    kind: 'sanction',
    phase: null,
    roles: new Map([
      ['target', target] as const,
      ...(authority.length > 0 ? ([['authority', authority]] as const) : []),
    ]),
    implied: bare.length === 0 && !passive ? [] : [],
    places: [],
    certainty: certaintyOf(left),
    rule: 'zh.sanction.listed',
    start: left[0]?.start ?? verb.start,
    end: right.at(-1)?.end ?? verb.end,
    at: verb.start,
  };
}

function membersOf(phrase: ChinesePhrase): readonly ChinesePhrase[] {
  return phrase.members.length > 0 ? phrase.members : [phrase];
}
