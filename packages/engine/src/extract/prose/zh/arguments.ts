/** The phrases around a verb: bare before and behind it, and those that a preposition leads. */
import { ACCOUNT_NOUNS } from '../../../data/lexicon/zh/deal-words.ts';
import type { Phase } from '../../../model/index.ts';
import type { Item } from './item.ts';
import type { ChinesePhrase } from './phrase.ts';

export interface VerbPlace {
  readonly verb: Item;
  readonly left: readonly Item[];
  readonly right: readonly Item[];
  /** What a relative clause tells of. */
  readonly head: ChinesePhrase | undefined;
  /** Stands in where the clause has no subject of its own. */
  readonly subject: readonly ChinesePhrase[];
  /** Goods told of before, for a verb of passing on that names none. */
  readonly goods?: readonly ChinesePhrase[];
  /** The phase that the noun behind a relative clause gives: 合同 makes it contracted. */
  readonly phase?: Phase;
}

const ACCOUNTS: ReadonlySet<string> = new Set(ACCOUNT_NOUNS);

export interface Arguments {
  readonly bareLeft: ChinesePhrase[];
  readonly bareRight: ChinesePhrase[];
  readonly led: {
    readonly word: string;
    readonly sort: string;
    readonly phrase: ChinesePhrase;
    readonly behind: boolean;
  }[];
  passive: boolean;
}

export function argumentsOf({ left, right }: VerbPlace): Arguments {
  const args: Arguments = { bareLeft: [], bareRight: [], led: [], passive: false };
  collect(left, args, false);
  collect(right, args, true);
  return args;
}

function collect(items: readonly Item[], args: Arguments, behind: boolean): void {
  let leading: Item | undefined;
  for (const item of items) {
    if (item.is === 'preposition') {
      leading = item;
      if (item.token.entry?.preposition === 'by' && item.token.text !== '由') args.passive = true;
    } else if (item.is === 'phrase' && item.phrase !== undefined) {
      const phrase = holderOf(item.phrase);
      if (leading === undefined) (behind ? args.bareRight : args.bareLeft).push(phrase);
      else
        args.led.push({
          word: leading.token.text,
          sort: leading.token.entry?.preposition ?? 'other',
          phrase,
          behind,
        });
      leading = undefined;
    } else if (item.is === 'verb' || item.is === 'say') leading = undefined;
  }
}

/** X的账户: X. */
function holderOf(phrase: ChinesePhrase): ChinesePhrase {
  return phrase.owner !== undefined && ACCOUNTS.has(phrase.noun ?? phrase.name) ? phrase.owner : phrase;
}
