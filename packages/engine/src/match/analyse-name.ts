/** Names taken apart for comparison, kept for the next comparison. */
import { analyseOrganisation } from './analyse-organisation.ts';
import { analysePerson } from './analyse-person.ts';
import { analyseVessel } from './analyse-vessel.ts';
import type { AnalysedName, NameKind } from './name-part.ts';

/** Analyses kept; a list of 20,000 entries with their aliases fits. Only speed depends on it. */
const MOST_KEPT = 60_000;

const kept: Readonly<Record<NameKind, Map<string, AnalysedName>>> = {
  person: new Map(),
  organisation: new Map(),
  vessel: new Map(),
};

const ANALYSE: Readonly<Record<NameKind, (name: string) => AnalysedName>> = {
  person: analysePerson,
  organisation: analyseOrganisation,
  vessel: analyseVessel,
};

/** The parts of a name as a person's, an organisation's or a ship's. Never throws; a name without letters has no parts. */
export function analyseName(name: string, kind: NameKind): AnalysedName {
  const held = kept[kind].get(name);
  if (held !== undefined) return held;
  const made = ANALYSE[kind](name);
  if (kept[kind].size >= MOST_KEPT) kept[kind].clear();
  kept[kind].set(name, made);
  return made;
}
