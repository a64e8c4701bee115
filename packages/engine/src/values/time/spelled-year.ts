/** Years in English words: "nineteen ninety-six", "two thousand and fifteen", "seventeen hundred thirty-three". */

const ONES: readonly string[] =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS: readonly string[] = '_ _ twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The year, or undefined where the words are absent or say none. */
export function spelledYear(words: string | undefined): number | undefined {
  if (words === undefined) return undefined;
  const said = words.split(/[\s,-]+/u).filter((word) => word !== 'and' && word !== '');
  const [first = '', second = '', ...rest] = said;
  if (second === 'thousand') return first === 'two' ? 2000 + below(rest) : undefined;
  if (second === 'hundred') return below([first]) * 100 + below(rest);
  const year = below([first]) * 100 + below([second, ...rest]);
  return year < 1000 ? undefined : year;
}

function below(words: readonly string[]): number {
  let sum = 0;
  for (const word of words) sum += Math.max(0, ONES.indexOf(word)) + Math.max(0, TENS.indexOf(word)) * 10;
  return sum;
}
