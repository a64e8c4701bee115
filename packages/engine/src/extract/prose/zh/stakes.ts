/** Shares that change hands: 将X30%股权转让给Y, 购买X的全部股权. They make an owner, and are no supply. */
import { STAKE_GIVING, STAKE_NOUNS, STAKE_TAKING } from '../../../data/lexicon/zh/deal-words.ts';
import type { RoleName } from '../../../model/index.ts';
import { certaintyOf } from './certainty.ts';
import { fits } from './fits.ts';
import type { Item } from './item.ts';
import { isParty, type ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';

const NOUNS: ReadonlySet<string> = new Set(STAKE_NOUNS);
const GIVING: ReadonlySet<string> = new Set(STAKE_GIVING);
const TAKING: ReadonlySet<string> = new Set(STAKE_TAKING);

export interface StakePlace {
  readonly verb: Item;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  readonly subject: readonly ChinesePhrase[];
}

/** Whether a verb of dealing acts on a share: then it tells of owners only. */
export function dealsInStakes({ verb, left, right }: StakePlace): boolean {
  return (
    (GIVING.has(verb.token.text) || TAKING.has(verb.token.text)) &&
    [...left, ...right].some((item) => isStake(item))
  );
}

/** Who owns a share after it was dealt in. */
export function stakeOf(place: StakePlace): ChineseProposition | undefined {
  const { verb, left, right, subject } = place;
  const at = [...left, ...right].findIndex(isStake);
  const all = [...left, ...right];
  const stake = all[at];
  const owned = stake?.phrase?.owner ?? ownedBefore(all, at);
  const bare = left.find(
    ({ phrase }, index) => phrase !== undefined && isParty(phrase) && left[index - 1]?.is !== 'preposition',
  )?.phrase;
  const owner = GIVING.has(verb.token.text)
    ? right.find(({ phrase }) => phrase !== undefined && isParty(phrase) && phrase !== owned)?.phrase
    : (bare ?? subject[0]);
  if (owned === undefined || owner === undefined || owned.head === owner.head) return undefined;
  if (!fits('owned', owned, 'ownership') || !fits('owner', owner, 'ownership')) return undefined;
  return {
    kind: 'ownership',
    phase: null,
    roles: new Map<RoleName, ChinesePhrase[]>([
      ['owner', [owner]],
      ['owned', [owned]],
    ]),
    implied: [],
    places: [],
    certainty: certaintyOf(left),
    rule: `zh.stake.${verb.token.text}`,
    start: left[0]?.start ?? verb.start,
    end: right.at(-1)?.end ?? verb.end,
    at: verb.start,
  };
}

function isStake({ phrase }: Item): boolean {
  return NOUNS.has(phrase?.noun ?? '');
}

/** 蒙特罗公司 30% 股权: the firm stands before the share. */
function ownedBefore(items: readonly Item[], at: number): ChinesePhrase | undefined {
  let before = at - 1;
  while (items[before]?.is === 'share' || items[before]?.is === 'word' || items[before]?.is === 'de')
    before -= 1;
  const { phrase } = items[before] ?? {};
  return phrase !== undefined && isParty(phrase) && items[before - 1]?.is !== 'verb' ? phrase : phrase;
}
