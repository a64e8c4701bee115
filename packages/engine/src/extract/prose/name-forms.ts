/** Names inside one document: the same name in another form, and a part that stands for the whole. */
import { normaliseName } from '../../values/index.ts';

/** A name in comparison form: normalised, plural and possessive endings of Latin words off. */
export function foldName(name: string): string {
  return normaliseName(name)
    .split(' ')
    .map((word) =>
      /^[a-z-]{4,}s$/u.test(word) && !/(?:ss|us|is|as|os)$/u.test(word)
        ? word.replace(/ies$/u, 'y').replace(/s$/u, '')
        : word,
    )
    .join(' ')
    .trim();
}

export function sameName(left: string, right: string): boolean {
  return foldName(left) === foldName(right);
}

/** Whether `part` is a run of whole words of `whole`, shorter than it and not a single letter. */
export function isPartOfName(part: string, whole: string): boolean {
  const small = foldName(part).split(' ');
  const large = foldName(whole).split(' ');
  if (
    small.length === 0 ||
    small.length >= large.length ||
    (small.length === 1 && (small[0]?.length ?? 0) < 2)
  )
    return false;
  for (let i = 0; i + small.length <= large.length; i += 1) {
    if (small.every((word, k) => word === large[i + k])) return true;
  }
  return false;
}

/** The initials of a name's words, for acronyms introduced in brackets: "Harbour Machine Works" is HMW. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}
