/** The root element by which a UN Security Council list is known. */

const PROLOGUE = /^\uFEFF?\s*(?:<\?[^>]*\?>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*/u;
const ROOT = /^<CONSOLIDATED_LIST[\s>]/u;

/** Whether a text begins, after its prologue, with the root element of the UN consolidated list. */
export function isUnList(text: string): boolean {
  const prologue = PROLOGUE.exec(text)?.[0] ?? '';
  return ROOT.test(text.slice(prologue.length, prologue.length + 64));
}
