/**
 * What a legal form says about which company is meant. Forms of lands whose names are told abroad in English stand for the English
 * form they are given by ("ООО", "LLC", "Co., Ltd." may be one company's), forms of other lands for themselves: a GmbH is no Ltd.
 * Written by hand from the usage of company registers and sanctions lists.
 */
import type { LegalClass } from '../names/legal-forms.ts';

/** Lands, by the first part of a form's id, whose forms are given in English abroad. */
export const TOLD_IN_ENGLISH: ReadonlySet<string> = new Set(
  'ru ua by kz kg uz tj tm az am ge mn cn vn ir xa ae eg kw bh qa om il in my th id jp kr gr us gb'.split(
    ' ',
  ),
);

/** The mark of a class, where its land tells its forms in English; the classes left out say nothing of who is meant. */
export const MARK_OF_CLASS: Partial<Readonly<Record<LegalClass, string>>> = {
  limited: 'limited',
  stock: 'stock',
  public: 'stock',
  closed: 'stock',
  'free-zone': 'free-zone',
  state: 'state',
  partnership: 'partnership',
  sole: 'sole',
  foundation: 'foundation',
  association: 'association',
};

/** Forms that are given in English in more than one way. */
export const MARKS_OF_FORM: Readonly<Record<string, readonly string[]>> = {
  'cn-stock': ['limited', 'stock'],
  'cn-group': ['limited', 'stock'],
  'jp-kk': ['limited', 'stock'],
  'kr-chusik': ['limited', 'stock'],
  'tr-as': ['as', 'stock'],
  'tr-ltd': ['limited'],
  'tr-sanayi': ['limited'],
  'ae-fzllc': ['free-zone', 'limited'],
  'ae-fz': ['free-zone', 'limited'],
  'kz-too': ['limited', 'partnership'],
};
