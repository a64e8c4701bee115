/** How a party stands to a list, in words: path, list, entry, programme and date; never a bare "sanctioned". */
import { LIST_LABELS, PATH_LABELS } from '../../data/dossier/labels.ts';
import type { Exposure, Listing } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import { labelOf } from '../label-of.ts';
import { partyName } from '../sentence/party-words.ts';
import { dateWords } from '../sentence/time-words.ts';
import { verbatim, type Words, words } from '../sentence/words.ts';

/** "listed itself: US SDN, entry 90001, programme X, the list gives no date". */
export function exposureWords(index: CaseIndex, exposure: Exposure): Words {
  const via = exposure.path === 'listed' ? '' : words`, through ${partyName(index, exposure.via)}`;
  return words`${PATH_LABELS[exposure.path]}${via}: ${entryWords(exposure)}`;
}

/** The list, entry, programme and date. */
export function entryWords(entry: Pick<Exposure, 'list' | 'entry' | 'programme' | 'listedOn'>): Words {
  return words`${listLabel(entry.list)}, entry ${verbatim(entry.entry)}, programme ${verbatim(entry.programme || 'not given')}, ${listingDate(entry.listedOn)}`;
}

/** A hit with what met what and how well. */
export function listingWords(listing: Listing): Words {
  return words`${entryWords(listing)}. ${matchWords(listing)}`;
}

/** "“Orvex Trade LLC” met “ORVEX TRADE LLC”: score 0.97, identity 0.93 (the names are equal but for case)". */
export function matchWords({ queryName, matchedName, score, identity, reasons }: Listing): Words {
  const why = reasons.length === 0 ? 'no reasons recorded' : reasons.map(({ text }) => text).join('; ');
  return words`“${verbatim(queryName)}” met “${verbatim(matchedName)}”: score ${score.toFixed(2)}, identity ${identity.toFixed(2)} (${why})`;
}

/** A list by its title; an unknown one by its id. */
export function listLabel(list: string): string {
  return labelOf(LIST_LABELS, list);
}

/** The day of listing, or the plain words that the list does not give one. */
export function listingDate(listedOn: string | null): string {
  return listedOn === null ? 'the list gives no date' : `listed on ${dateWords(listedOn)}`;
}
