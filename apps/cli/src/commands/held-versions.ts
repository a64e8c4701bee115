/** The list versions of a case file with the day each came in, as as-of questions need them. */
import { type HeldVersion, openStore } from '@waybill/engine';

export async function heldVersions(file: string): Promise<HeldVersion[]> {
  const store = await openStore(file, 'read');
  try {
    const held = await store.heldLists();
    const versions = await store.listVersions(held.map(({ row }) => row));
    return versions.map((version, at) => ({ version, heldSince: (held[at]?.firstHeld ?? '').slice(0, 10) }));
  } finally {
    await store.close();
  }
}
