/** The names of a subject by which candidates are looked for. All of them are scored. */
import { indexTokens } from '../../match/index.ts';

/** Up to so many names all are looked for; of more, so many. */
const FEW = 10;

/**
 * Of many names those that bring most words the others before them did not, the first name first: aliases mostly say the
 * same words again. Ties in the order of the names.
 */
export function representatives(names: readonly string[]): readonly string[] {
  if (names.length <= FEW) return names;
  const words = names.map((name) => wordsOf(name));
  const covered = new Set<string>();
  const chosen: number[] = [];
  for (
    let next: number | undefined = 0;
    next !== undefined && chosen.length < FEW;
    next = mostNew(words, covered, chosen)
  ) {
    chosen.push(next);
    for (const word of words[next] ?? []) covered.add(word);
  }
  return chosen.sort((a, b) => a - b).flatMap((at) => names[at] ?? []);
}

/** The likeliest reading of each word. */
function wordsOf(name: string): readonly string[] {
  return indexTokens(name).flatMap(({ kind, readings: [first] }) =>
    kind === 'joined' || first === undefined ? [] : [first],
  );
}

/** The name with most words that are not covered; undefined where none brings any. */
function mostNew(
  words: readonly (readonly string[])[],
  covered: ReadonlySet<string>,
  chosen: readonly number[],
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [at, own] of words.entries()) {
    if (chosen.includes(at)) continue;
    const fresh = own.filter((word) => !covered.has(word)).length;
    if (fresh > most) [best, most] = [at, fresh];
  }
  return best;
}
