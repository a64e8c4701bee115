/** What the Slavic reader needs to read Russian. */
import type { SlavicTables } from '../slavic/types.ts';
import { RUSSIAN_CUES, RUSSIAN_RESPONSES } from './cues.ts';
import { RUSSIAN_NOUNS } from './nouns.ts';
import { RUSSIAN_EVENT_FRAMES, RUSSIAN_VERBS } from './verbs.ts';
import { RUSSIAN_WORDS } from './words.ts';

export const RUSSIAN: SlavicTables = {
  code: 'ru',
  verbs: RUSSIAN_VERBS,
  nouns: RUSSIAN_NOUNS,
  eventFrames: RUSSIAN_EVENT_FRAMES,
  words: RUSSIAN_WORDS,
  responses: RUSSIAN_RESPONSES,
  cues: RUSSIAN_CUES,
};
