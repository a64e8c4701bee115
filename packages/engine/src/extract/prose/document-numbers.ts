/** Numbers of papers named in running text: "contract No. HT-24/17", "invoice 2024-118", "счёт № 12". */
import { DOCUMENT_NUMBER_WORDS } from '../../data/lexicon/document-number-words.ts';
import type { DocumentNumber } from '../../model/index.ts';

export interface FoundDocumentNumber {
  /** From the number sign or the number itself, without the paper's word. */
  readonly start: number;
  readonly end: number;
  readonly number: DocumentNumber;
}

const WORDS: ReadonlyMap<string, DocumentNumber['type']> = new Map(
  Object.entries(DOCUMENT_NUMBER_WORDS).flatMap(([type, words]) =>
    words.map((word) => [word, type as DocumentNumber['type']] as const),
  ),
);
const SHAPE =
  /(\p{L}+(?:[ -]\p{L}+)?)\s+((?:(?:no|nr|num|number|ref)\b\.?:?\s{0,2}|№\s{0,2}|#\s{0,2})?)([\p{Lu}\d][\p{L}\d]{0,15}(?:[-/.][\p{L}\d]{1,12}){0,5})/giu;

/** The numbers in `text[start, end)`. A bare number needs three digits, or letters or dashes beside its digits. */
export function findDocumentNumbers(text: string, start: number, end: number): FoundDocumentNumber[] {
  const found: FoundDocumentNumber[] = [];
  const slice = text.slice(start, end);
  if (!/\d/u.test(slice)) return found;
  SHAPE.lastIndex = 0;
  for (let match = SHAPE.exec(slice); match !== null; match = SHAPE.exec(slice)) {
    const [whole, words = '', sign = '', value = ''] = match;
    const type = typeOf(words);
    if (type === undefined || !/\d/u.test(value) || (sign === '' && !standsAlone(value))) {
      SHAPE.lastIndex = match.index + 1 + (/^\p{L}+/u.exec(whole)?.[0].length ?? 0);
      continue;
    }
    const to = start + match.index + whole.length;
    found.push({ start: to - value.length - sign.length, end: to, number: { type, value } });
  }
  return found;
}

function typeOf(words: string): DocumentNumber['type'] | undefined {
  const lower = words.toLowerCase();
  return WORDS.get(lower) ?? WORDS.get(lower.split(/[ -]/u).at(-1) ?? '');
}

function standsAlone(value: string): boolean {
  return (
    /^(?=.*\d)(?=.*[\p{Lu}/-])/u.test(value) || (/^\d{3,}$/u.test(value) && !/^(?:19|20)\d\d$/u.test(value))
  );
}
