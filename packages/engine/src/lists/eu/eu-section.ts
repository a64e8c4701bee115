/** One section of a European entry (a name, an address, a paper …), out of either publication. */
import { EU_FIELD_NAMES, EU_IGNORED_FIELDS, EU_READ_FIELDS } from '../../data/lists/eu-fields.ts';
import type { EntryDraft } from '../entry-draft.ts';
import { columnKey } from '../table/read-table.ts';

export interface EuSection {
  /** `namealias`, `birthdate`, `address` … */
  readonly kind: string;
  /** Values by field; empty ones are left out. */
  readonly fields: ReadonlyMap<string, string>;
}

/** A section of these fields as they are printed. */
export function euSection(
  kind: string,
  printed: Iterable<readonly [field: string, value: string]>,
): EuSection {
  const section = columnKey(kind);
  const names = EU_FIELD_NAMES[section] ?? {};
  const fields = new Map<string, string>();
  for (const [field, value] of printed) {
    const key = columnKey(field);
    if (value !== '') fields.set(names[key] ?? key, value);
  }
  return { kind: section, fields };
}

/** The value of a field; empty where there is none. */
export function euValue({ fields }: EuSection, field: string): string {
  return fields.get(field) ?? '';
}

/** Keeps as notes what stands in fields that no rule knows. */
export function keepUnknown({ kind, fields }: EuSection, draft: EntryDraft): void {
  const known = EU_READ_FIELDS[kind] ?? [];
  for (const [field, value] of fields)
    if (!known.includes(field) && !EU_IGNORED_FIELDS.has(field)) draft.keep(`${kind} ${field}: ${value}`);
}
