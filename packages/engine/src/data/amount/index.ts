/** The amount grammars by language. */
import { EN_AMOUNT } from './en.ts';
import type { AmountGrammar } from './grammar.ts';
import { RU_AMOUNT } from './ru.ts';
import { UK_AMOUNT } from './uk.ts';
import { ZH_AMOUNT } from './zh.ts';

export const AMOUNT_GRAMMARS: Readonly<Record<'en' | 'ru' | 'uk' | 'zh', AmountGrammar>> = {
  en: EN_AMOUNT,
  ru: RU_AMOUNT,
  uk: UK_AMOUNT,
  zh: ZH_AMOUNT,
};
