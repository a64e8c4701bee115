/** The amount grammars by language. */
import { EN_AMOUNT } from './en.ts';
import type { AmountGrammar } from './grammar.ts';

export const AMOUNT_GRAMMARS: Readonly<Record<'en' | 'ru' | 'uk' | 'zh', AmountGrammar>> = {
  en: EN_AMOUNT,
  ru: EN_AMOUNT,
  uk: EN_AMOUNT,
  zh: EN_AMOUNT,
};
