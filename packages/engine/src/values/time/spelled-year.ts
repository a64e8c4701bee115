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
  if (second === 'thousand') return sum(first === 'two' ? 2000 : undefined, below(rest));
  const century = below([first]);
  const hundreds = century === undefined ? undefined : century * 100;
  const year = sum(hundreds, below(second === 'hundred' ? rest : [second, ...rest]));
  return year === undefined || year < 1000 ? undefined : year;
}

function sum(left: number | undefined, right: number | undefined): number | undefined {
  return left === undefined || right === undefined ? undefined : left + right;
}

function below(words: readonly string[]): number | undefined {
  let total = 0;
  for (const word of words) {
    const ones = ONES.indexOf(word);
    const tens = TENS.indexOf(word);
    if (ones < 0 && tens < 0) return undefined;
    total += ones < 0 ? tens * 10 : ones;
  }
  return total;
}
