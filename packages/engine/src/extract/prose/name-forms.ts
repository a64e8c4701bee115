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

/** The initials of a name's words, for acronyms introduced in brackets: "Harbour Machine Works" is HMW. */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('');
}
