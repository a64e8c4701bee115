/**
 * What the legal form in a name says about which company is meant: "Orvex GmbH" is not "Orvex Ltd", and "Orvex Holding LLC" not
 * "Orvex LLC". A name without a form says nothing.
 */
import { MARK_OF_CLASS, MARKS_OF_FORM, TOLD_IN_ENGLISH } from '../data/resolve/legal-marks.ts';
import { findLegalForms, type FoundLegalForm } from '../values/index.ts';

/** `legalForm:limited`, `groupWord:yes`: two names whose marks of one kind have none in common are two companies. */
export function legalMarks(name: string): string[] {
  const found = findLegalForms(name);
  const marks = new Set(found.flatMap(marksOf).map((mark) => `legalForm:${mark}`));
  const grouped = found.some(({ class: kind }) => kind === 'group');
  if (grouped || marks.size > 0) marks.add(`groupWord:${grouped ? 'yes' : 'no'}`);
  return [...marks];
}

function marksOf({ form, class: kind }: FoundLegalForm): readonly string[] {
  const own = MARKS_OF_FORM[form];
  if (own !== undefined) return own;
  const mark = MARK_OF_CLASS[kind];
  if (mark === undefined) return [];
  const [land = '', short = ''] = form.split('-');
  return [TOLD_IN_ENGLISH.has(land) ? mark : short];
}
