/** Every verb frame, in the order they are tried: the first whose arguments fit makes the claim. */
import { DEED_FRAMES } from '../../../data/lexicon/en/deed-frames.ts';
import type { VerbFrame } from '../../../data/lexicon/en/frame.ts';
import { TRADE_FRAMES } from '../../../data/lexicon/en/trade-frames.ts';

export const VERB_FRAMES: readonly VerbFrame[] = [...TRADE_FRAMES, ...DEED_FRAMES];
