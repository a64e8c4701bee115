/** Words in Arabic and Hebrew letters in one plain spelling, whatever keyboard and land they come from. */
import { ARABIC_FOLDS } from '../../data/scripts/arabic.ts';

const FOLDABLE = new RegExp(`[${Object.keys(ARABIC_FOLDS).join('')}]`, 'gu');

/** Presentation forms, points, tatweel and hamza off; ya, kaf and ha of all lands as one. */
export function foldArabic(word: string): string {
  return word
    .normalize('NFKC')
    .replace(/[\u0640\u200c\u200d]|ء/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(FOLDABLE, (letter) => ARABIC_FOLDS[letter] ?? letter);
}
