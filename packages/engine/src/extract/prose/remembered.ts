/** Answers about a word or name, remembered: the same words come again and again. */

/** Answers held at a time; when there are more, all are forgotten. */
const MOST = 16_384;

/** The same function, asked only once for the same words while they are remembered. The memory is bounded and changes no answer. */
export function remembered<Answer>(ask: (words: string) => Answer): (words: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (words) => {
    const before = known.get(words);
    if (before !== undefined) return before.answer;
    if (known.size >= MOST) known.clear();
    const answer = ask(words);
    known.set(copyOf(words), { answer });
    return answer;
  };
}

/** A piece of a text keeps the whole text in memory; a copy does not. */
function copyOf(words: string): string {
  return ` ${words}`.slice(1);
}
