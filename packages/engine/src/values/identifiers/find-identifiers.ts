/**
 * Identifiers in running text: announced by their label ("ИНН 7707083893"), or, for types whose shape and check
 * digits leave no doubt, standing alone. A labelled value with a wrong check digit is found too, marked invalid.
 */

import { normaliseName } from '../names/normalise-name.ts';
import { IDENTIFIERS, type IdentifierType } from './identifier-kinds.ts';
import { identifierTypes, validateIdentifier } from './validate-identifier.ts';

export interface FoundIdentifier {
  readonly start: number;
  readonly end: number;
  readonly type: IdentifierType;
  /** Compacted. */
  readonly value: string;
  readonly valid: boolean;
}

/** Between a label and its value: marks, "№", "No." and the second label of a pair ("ИНН/КПП 77…/77…"). */
const BETWEEN = String.raw`[\s:：.,#№=–—-]{0,4}(?:(?:no|nr|number|номер|号码|号)[\s:：.#]{1,3})?`;

interface Finder {
  readonly type: IdentifierType;
  readonly labelled: RegExp;
  readonly bare: RegExp | undefined;
}

/** Types without labels are checked where they are given, and not looked for in texts. */
const FOUND = identifierTypes().filter((type) => IDENTIFIERS[type].labels.length > 0);

const FINDERS: readonly Finder[] = FOUND.map((type) => {
  const { labels, shape, bare } = IDENTIFIERS[type];
  const words = [...labels]
    .sort((a, b) => b.length - a.length)
    .map((label) => label.split(' ').map(escape).join(String.raw`[\s./-]{0,3}`))
    .join('|');
  const edge = String.raw`(?![\p{L}\p{N}])`;
  return {
    type,
    labelled: new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words})${BETWEEN}(${shape})${edge}`, 'giu'),
    bare: bare ? new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${shape})${edge}`, 'gu') : undefined,
  };
});

/** The two values after one pair of labels: "ИНН/КПП 7707083893/770701001". */
const PAIR =
  /(?<![\p{L}\p{N}])(?:инн|inn)\s{0,2}[/\\]\s{0,2}(?:кпп|kpp)[\s:.№-]{0,4}(\d{10})\s{0,2}[/\\]\s{0,2}(\d{4}[\dA-Z]{2}\d{3})(?!\d)/giu;

/** In text order, not overlapping; each quotes its text up to spaces and separators. */
export function findIdentifiers(text: string): FoundIdentifier[] {
  const found: FoundIdentifier[] = [];
  for (const match of text.matchAll(PAIR)) {
    const first = match.index + match[0].indexOf(match[1] ?? '');
    const second = match.index + match[0].lastIndexOf(match[2] ?? '');
    add(found, 'inn', match[1] ?? '', first);
    add(found, 'kpp', match[2] ?? '', second);
  }
  for (const { type, labelled } of FINDERS) {
    for (const match of text.matchAll(labelled)) {
      const value = match[1] ?? '';
      if (/[a-z]/u.test(value)) continue;
      add(found, type, value, match.index + match[0].length - value.length);
    }
  }
  for (const { type, bare } of FINDERS) {
    if (bare === undefined) continue;
    for (const match of text.matchAll(bare))
      if (plausible(type, match[0])) add(found, type, match[0], match.index);
  }
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

let byLabel: ReadonlyMap<string, IdentifierType> | undefined;

/** The type a label names, e.g. «ИНН» or "SWIFT code"; `undefined` for any other words. */
export function identifierOfLabel(label: string): IdentifierType | undefined {
  byLabel ??= labelled();
  return byLabel.get(normaliseName(label));
}

/** Every label in comparison form; the first type that has it. */
function labelled(): ReadonlyMap<string, IdentifierType> {
  const types = new Map<string, IdentifierType>();
  for (const type of identifierTypes())
    for (const label of IDENTIFIERS[type].labels.map(normaliseName))
      if (!types.has(label)) types.set(label, type);
  return types;
}

/** Without a label only a right check digit counts, among letters and digits both: account numbers are no LEI. */
function plausible(type: IdentifierType, value: string): boolean {
  return (
    validateIdentifier(type, value).valid && /\d/u.test(value) && (type === 'uscc' || /[A-Z]/u.test(value))
  );
}

function add(found: FoundIdentifier[], type: IdentifierType, raw: string, start: number): void {
  const end = start + raw.length;
  if (raw === '' || found.some((held) => start < held.end && held.start < end)) return;
  const { value, valid } = validateIdentifier(type, raw);
  found.push({ start, end, type, value, valid });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');
}
