/** Identifiers that free text of an entry announces by their labels, with right check digits. */
import { findIdentifiers, IDENTIFIERS, type IdentifierType } from '../values/index.ts';
import type { EntryDraft } from './entry-draft.ts';

/** Numbers that name the party itself, and not its accounts, goods or boxes. */
const OF_PARTIES: ReadonlySet<IdentifierType> = new Set([
  'inn',
  'ogrn',
  'ogrnip',
  'okpo',
  'edrpou',
  'uscc',
  'lei',
  'imo',
  'mmsi',
  'passport',
]);
/** Free text of an entry is longer only in files that nobody published. */
const LONGEST = 20_000;

/** Adds them to the properties; the text itself is for the caller to keep. */
export function addFoundIdentifiers(text: string, draft: EntryDraft): void {
  for (const { type, value, valid } of findIdentifiers(text.slice(0, LONGEST)))
    if (valid && OF_PARTIES.has(type)) draft.add(IDENTIFIERS[type].property, value);
}
