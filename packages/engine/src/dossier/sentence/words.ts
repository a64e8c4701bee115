/**
 * Words are text that still knows which part of it names a party and which stands verbatim in a document, so
 * that one sentence can become plain text, HTML with isolated names, or Markdown.
 */
import type { PartyId } from '../../model/index.ts';

export interface Run {
  readonly text: string;
  /** The party this run names. */
  readonly party?: PartyId;
  /** True where the run stands in a document as it is and may not change: names, amounts, times, quotes. */
  readonly verbatim?: boolean;
  /** Id of the place in the dossier this run points to. */
  readonly link?: string;
  /** True for identifiers, hashes and paths. */
  readonly code?: boolean;
}

export type Words = readonly Run[];

/** Words from a template; strings and words may stand in it. Empty runs are left out. */
export function words(parts: TemplateStringsArray, ...values: readonly (string | Words)[]): Words {
  const runs: Run[] = [];
  for (const [index, part] of parts.entries()) {
    if (part !== '') runs.push({ text: part });
    const value = values[index];
    if (value === undefined || value === '') continue;
    if (typeof value === 'string') runs.push({ text: value });
    else runs.push(...value);
  }
  return runs;
}

/** Words that stand in a document as they are. */
export function verbatim(text: string): Words {
  return text === '' ? [] : [{ text, verbatim: true }];
}

/** The words as plain text. */
export function plain(value: Words): string {
  return value.map((run) => run.text).join('');
}

/** Words one after the other with a separator, empty ones left out. */
export function joinWords(items: readonly Words[], separator = ' '): Words {
  const filled = items.filter((item) => item.length > 0);
  return filled.flatMap((item, index) => (index === 0 ? item : [{ text: separator }, ...item]));
}

/** "a", "a and b", "a, b and c". */
export function listWords(items: readonly Words[], conjunction = 'and'): Words {
  const filled = items.filter((item) => item.length > 0);
  const last = filled.at(-1);
  if (!last || filled.length === 1) return last ?? [];
  return [...joinWords(filled.slice(0, -1), ', '), { text: ` ${conjunction} ` }, ...last];
}

/** The words with a full stop, unless they end in one. */
export function stopped(value: Words): Words {
  return /[.!?…][”"]?$/.test(value.at(-1)?.text ?? '') ? value : [...value, { text: '.' }];
}

/** The words with a capital first letter, unless they start with a name, which must not change. */
export function capitalised(value: Words): Words {
  const [first, ...rest] = value;
  if (!first || first.verbatim) return value;
  return [{ ...first, text: first.text.charAt(0).toUpperCase() + first.text.slice(1) }, ...rest];
}
