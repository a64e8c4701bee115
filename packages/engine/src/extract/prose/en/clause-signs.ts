/** Signs that a clause begins another voice, or judges what follows it. */
import type { Clause } from './clause.ts';
import { COMPLEMENT_TAKERS } from './complement-takers.ts';
import type { TaggedToken } from './tagged-token.ts';

const OPENS: ReadonlySet<string> = new Set(['det', 'noun', 'name', 'adj', 'num', 'pron']);

/** "…, but records seen by X show that …": others speak behind "but". */
export function saysAnew(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at - 1]?.text !== ',' || !OPENS.has(tokens[at + 1]?.tag ?? 'mark')) return false;
  for (let i = at + 2; i < tokens.length && i < at + 14; i += 1) {
    const token = tokens[i] as TaggedToken;
    if (token.tag === 'sub' || token.tag === 'rel' || token.text === ';') return false;
    if (token.tag === 'verb') return COMPLEMENT_TAKERS.has(token.reading?.lemma ?? '');
    if (token.tag === 'be' || token.tag === 'have' || token.tag === 'modal') return false;
  }
  return false;
}

const JUDGING = new Set(
  'aware unaware sure unsure certain uncertain clear unclear confident convinced possible impossible true untrue false likely unlikely adamant'.split(
    ' ',
  ),
);

/** "was not aware that …", "it is unclear whether …": what follows is what is judged. */
export function isJudged({ verb, adverbs, objects }: Clause): boolean {
  if (verb?.lemma !== 'be') return false;
  return [...verb.hedges, ...adverbs, ...objects.map(({ members }) => members[0]?.head.lower ?? '')].some(
    (word) => JUDGING.has(word),
  );
}
