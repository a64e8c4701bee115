/** Identifiers and websites as keys: equal keys are the same thing said by two sources. */
import { IDENTIFIERS, SHORTEST_IDENTIFIER } from '../data/screen/screen-rules.ts';
import { compactValue, siteName } from './compact-value.ts';

/** Keys of the identifiers and websites that properties hold. */
export function identifierKeys(properties: Readonly<Record<string, readonly string[]>>): string[] {
  const keys: string[] = [];
  for (const property of IDENTIFIERS)
    for (const value of properties[property] ?? []) {
      const compact = compactValue(value);
      if (compact.length >= SHORTEST_IDENTIFIER) keys.push(`${property} ${compact}`);
    }
  for (const value of properties['website'] ?? []) keys.push(`website ${siteName(value)}`);
  return keys;
}
