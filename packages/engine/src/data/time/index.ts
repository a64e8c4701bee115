/** The time grammars by language. */
import { EN_TIME } from './en.ts';
import type { TimeGrammar } from './grammar.ts';

export type TimeLanguage = 'en' | 'ru' | 'uk' | 'zh';

export const TIME_GRAMMARS: Readonly<Record<TimeLanguage, TimeGrammar>> = {
  en: EN_TIME,
  ru: EN_TIME,
  uk: EN_TIME,
  zh: EN_TIME,
};
