/** Values of the register under any of the names that a thing goes by. */
import { columnKey } from '../table/read-table.ts';

/** A record with its keys in lower case without signs. */
export type NsdcRecord = ReadonlyMap<string, unknown>;

export function nsdcRecord(value: unknown): NsdcRecord | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  return new Map(Object.entries(value).map(([key, one]) => [columnKey(key), one as unknown] as const));
}

/** The texts of a value: itself, those of its items, or what names an object. */
export function nsdcTexts(value: unknown): string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()];
  if (typeof value === 'number' || typeof value === 'boolean') return [String(value)];
  if (Array.isArray(value)) return (value as readonly unknown[]).flatMap(nsdcTexts);
  const record = nsdcRecord(value);
  if (record === undefined) return [];
  for (const key of ['title', 'name', 'value', 'text', 'number', 'regnumber', 'code']) {
    const texts = nsdcTexts(record.get(key));
    if (texts.length > 0) return texts;
  }
  return [];
}

/** The first text under any of the keys; empty where there is none. */
export function nsdcText(record: NsdcRecord | undefined, keys: readonly string[]): string {
  for (const key of keys) {
    const [text] = nsdcTexts(record?.get(key));
    if (text !== undefined) return text;
  }
  return '';
}

/** The objects under a key, one alone as well. */
export function nsdcObjects(value: unknown): NsdcRecord[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.flatMap((one) => nsdcRecord(one) ?? []);
}
