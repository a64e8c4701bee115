/** The time grammars by language. */
import { EN_TIME } from './en.ts';
import type { TimeGrammar } from './grammar.ts';
import { RU_TIME } from './ru.ts';
import { UK_TIME } from './uk.ts';
import { ZH_TIME } from './zh.ts';

export type TimeLanguage = 'en' | 'ru' | 'uk' | 'zh';

export const TIME_GRAMMARS: Readonly<Record<TimeLanguage, TimeGrammar>> = {
  en: EN_TIME,
  ru: RU_TIME,
  uk: UK_TIME,
  zh: ZH_TIME,
};
