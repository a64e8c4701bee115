/** What brackets behind a name say: former and other names. */
import type { RoleName } from '../../../model/index.ts';
import { ALIAS_CUES } from '../../../data/lexicon/zh/deal-words.ts';
import { PLAIN } from './fill-frame.ts';
import { isParty, type ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';
import type { Sentence } from './sentence.ts';

const CUES: readonly (readonly [string, 'alias' | 'formerName'])[] = Object.entries(ALIAS_CUES).sort(
  ([a], [b]) => b.length - a.length,
);

/** 星桥电子（原名北河无线电厂）. */
export function factsOfBrackets(sentence: Sentence): ChineseProposition[] {
  const found: ChineseProposition[] = [];
  for (const [at, item] of sentence.items.entries()) {
    if (item.is !== 'bracket') continue;
    const before = sentence.items[at - 1]?.phrase;
    const named = before?.members.at(-1) ?? before;
    if (named === undefined || named.form !== 'name' || !(isParty(named) || named.model)) continue;
    const inner = item.token.text.slice(1, -1);
    const cue = CUES.find(([word]) => inner.startsWith(word));
    if (cue === undefined) continue;
    const other = nameIn(inner, item.start + 1, cue[0].length, named);
    if (other === undefined) continue;
    found.push({
      kind: 'identity',
      phase: null,
      roles: new Map<RoleName, ChinesePhrase[]>([
        ['entity', [named]],
        [cue[1], [other]],
      ]),
      implied: [],
      places: [],
      certainty: PLAIN,
      rule: `zh.bracket.${cue[1]}`,
      start: named.start,
      end: item.end,
      at: named.start,
    });
  }
  return found;
}

function nameIn(inner: string, offset: number, cue: number, named: ChinesePhrase): ChinesePhrase | undefined {
  const match = /^[：:为是“"]*([^“”"，；、]{2,40})/u.exec(inner.slice(cue));
  const name = match?.[1];
  if (match === null || name === undefined) return undefined;
  const start = offset + cue + match[0].length - name.length;
  return {
    ...named,
    start,
    end: start + name.length,
    mention: { start, end: start + name.length },
    name,
    full: undefined,
    owner: undefined,
    title: undefined,
    members: [],
    countries: [],
    head: start,
  };
}
