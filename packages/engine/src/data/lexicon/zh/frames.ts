/** All frames of Chinese verbs, in the order in which a verb's frames are tried, and the table each stands in. */
import { CHINESE_DEED_FRAMES } from './deed-frames.ts';
import type { ChineseFrame } from './frame.ts';
import { CHINESE_SUPPLY_FRAMES } from './supply-frames.ts';

export type { ChineseFrame } from './frame.ts';

export const CHINESE_FRAMES: readonly ChineseFrame[] = [...CHINESE_SUPPLY_FRAMES, ...CHINESE_DEED_FRAMES];

/** The file of the table a frame stands in. */
export function tableOf(frame: ChineseFrame): string {
  const file = CHINESE_SUPPLY_FRAMES.includes(frame) ? 'supply-frames' : 'deed-frames';
  return `packages/engine/src/data/lexicon/zh/${file}.ts`;
}
