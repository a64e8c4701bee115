/** Where a whole text says it comes from: an agency's dateline, or an outlet named in its headline or lead. */
import { ORIGIN_RULES } from '../data/events/origin-rules.ts';
import type { Source, SourceFact } from '../model/index.ts';

/** The outlets a source names at its head. One that the manifest gives, or that stands nowhere, counts as named at the head. */
export function outletsAtHead({ facts }: Source): readonly SourceFact<string>[] {
  return (facts.derivedFrom ?? []).filter(
    ({ span }) => span === undefined || span.start < ORIGIN_RULES.headCharacters,
  );
}
