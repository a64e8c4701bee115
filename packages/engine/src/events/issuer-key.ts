/** A key under which one issuer's names meet: "The Harbour News Agency" and "Harbour". */
import { OUTLET_WORDS } from '../data/events/outlet-words.ts';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * The key of an issuer's printed name: its words in lower case without quotation marks, brackets, mail address
 * and the words any outlet may carry. A name made of nothing else keeps them. Empty only where there are no words.
 */
export function issuerKey(name: string): string {
  const shown = name
    .replace(/<[^<>]*>/g, ' ')
    .normalize('NFKC')
    .toLowerCase();
  const words = shown.match(WORD) ?? [];
  const telling = words.filter((word) => !OUTLET_WORDS.includes(word));
  return (telling.length > 0 ? telling : words).join(' ');
}
