/** What the Slavic reader needs to read Ukrainian. */
import type { SlavicTables } from '../slavic/types.ts';
import { UKRAINIAN_CUES, UKRAINIAN_RESPONSES } from './cues.ts';
import { UKRAINIAN_NOUNS } from './nouns.ts';
import { UKRAINIAN_EVENT_FRAMES, UKRAINIAN_VERBS } from './verbs.ts';
import { UKRAINIAN_WORDS } from './words.ts';

export const UKRAINIAN: SlavicTables = {
  code: 'uk',
  verbs: UKRAINIAN_VERBS,
  nouns: UKRAINIAN_NOUNS,
  eventFrames: UKRAINIAN_EVENT_FRAMES,
  words: UKRAINIAN_WORDS,
  responses: UKRAINIAN_RESPONSES,
  cues: UKRAINIAN_CUES,
};
