/** Tells which entries of the lexicon were tried on a clause, which matched, and why the others did not. */
import { COMPLEMENT_FRAMES } from '../../../data/lexicon/en/complement-frames.ts';
import { DEED_FRAMES } from '../../../data/lexicon/en/deed-frames.ts';
import { NOUN_FRAMES } from '../../../data/lexicon/en/noun-frames.ts';
import { RELATION_NOUNS } from '../../../data/lexicon/en/posts.ts';
import { TRADE_FRAMES } from '../../../data/lexicon/en/trade-frames.ts';
import type { Trace, TraceData } from '../../trace/index.ts';
import type { Clause } from './clause.ts';
import type { Proposition } from './proposition.ts';

/** Where a trace is kept; each call answers undefined, so that a refusal is one `return tried?.refused(…)`. */
export interface Tried {
  readonly refused: (frame: object, word: string, why: string) => undefined;
  readonly matched: (frame: object | undefined, proposition: Proposition) => undefined;
  readonly unknown: (word: string) => undefined;
}

const FOLDER = 'packages/engine/src/data/lexicon/en/';
const TABLES: readonly (readonly [file: string, rows: readonly object[]])[] = [
  ['trade-frames.ts', TRADE_FRAMES],
  ['deed-frames.ts', DEED_FRAMES],
  ['noun-frames.ts', NOUN_FRAMES],
  ['complement-frames.ts', COMPLEMENT_FRAMES],
  ['posts.ts', RELATION_NOUNS],
];

/** A listener for the entries tried on one clause. */
export function triedOn(trace: Trace, clause: Clause, sentence?: number): Tried {
  const place = {
    start: clause.start,
    end: clause.end,
    ...(sentence === undefined ? {} : { sentence }),
  };
  return {
    refused: (frame, word, why) => {
      trace.tell({
        step: 'frame',
        by: `en.frame.${word}`,
        what: `“${word}” does not match`,
        why,
        ...place,
        data: { word, matched: false, ...rowOf(frame) },
      });
    },
    matched: (frame, proposition) => {
      trace.follows(proposition, clause);
      trace.tell(
        {
          step: 'frame',
          by: proposition.rule,
          what: `matches: ${proposition.kind}`,
          ...place,
          data: { matched: true, rule: proposition.rule, ...(frame === undefined ? {} : rowOf(frame)) },
        },
        proposition,
      );
    },
    unknown: (word) => {
      trace.tell({
        step: 'frame',
        by: `en.frame.${word}`,
        what: `no entry of the lexicon has the verb “${word}”`,
        ...place,
        data: { word, matched: false },
      });
    },
  };
}

/** A row of the lexicon as plain data, with the file it stands in. */
function rowOf(frame: object): { readonly table?: string; readonly entry: TraceData } {
  const file = TABLES.find(([, rows]) => rows.includes(frame))?.[0];
  return {
    ...(file === undefined ? {} : { table: `${FOLDER}${file}` }),
    entry: JSON.parse(JSON.stringify(frame)) as TraceData,
  };
}
