/** Company names in Han characters, cut into places, generic words and the rest, without a segmenter. */
import { foldHan } from '../scripts/fold-han.ts';
import { hanGenericWords } from './generic-word.ts';

export interface HanPart {
  readonly text: string;
  /** The code of a generic word, e.g. `trade` for 贸易. */
  readonly generic?: string;
}

const LONGEST = 60;

/** The parts of a run of Han characters in order; any other word comes back as one part. */
export function splitHanName(word: string): HanPart[] {
  if (!/\p{Script=Han}/u.test(word) || word.length > LONGEST) return [{ text: word }];
  const generic = hanGenericWords();
  const folded = foldHan(word);
  const parts: HanPart[] = [];
  let plain = '';
  const flush = (): void => {
    if (plain !== '')
      for (const run of plain.match(/\p{Script=Han}+|[^\p{Script=Han}]+/gu) ?? []) parts.push({ text: run });
    plain = '';
  };
  for (let at = 0; at < word.length; ) {
    const met = generic.find(([text]) => (text.length > 1 || at > 0) && folded.startsWith(text, at));
    if (met === undefined) {
      plain += word.charAt(at);
      at += 1;
    } else {
      flush();
      parts.push({ text: met[0], generic: met[1] });
      at += met[0].length;
    }
  }
  flush();
  return parts;
}
