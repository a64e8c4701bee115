/** Names of outlets: those everybody quotes, and those that say so themselves. */
import { OUTLET_ENDINGS, OUTLET_NAMES } from '../../data/lexicon/outlets.ts';
import { normaliseName } from '../../values/index.ts';

const OUTLETS: ReadonlySet<string> = new Set(OUTLET_NAMES);
const OUTLET_LAST: ReadonlySet<string> = new Set(OUTLET_ENDINGS);
/** Whether a name is that of a news agency, paper or broadcaster. */
export function isOutletName(name: string): boolean {
  const folded = normaliseName(name).replace(/^the /u, '');
  const words = folded.split(' ');
  return OUTLETS.has(folded) || (words.length > 1 && OUTLET_LAST.has(words.at(-1) ?? ''));
}
