/** One verb of a sentence with the words that a proposal seats around it. */
import type { Pattern } from '../../data/propose/patterns.ts';
import type { RoleName, Span } from '../../model/index.ts';
import type { Standing } from './read-mark.ts';
import type { FoundTrigger, SentenceView } from './sentence-view.ts';

/** A role with one of the places its words stand at. */
export interface PlacedRole {
  readonly role: RoleName;
  readonly span: Span;
}

export interface Stand extends PlacedRole {
  readonly standing: Standing;
}

/** How one verb is looked at. */
export interface Frame {
  readonly sentence: SentenceView;
  readonly trigger: FoundTrigger;
  readonly pattern: Pattern;
  readonly passive: boolean;
  readonly stands: readonly Stand[];
  readonly masks: readonly Span[];
  /** Parts set between commas, which are among the masks. */
  readonly insertions: readonly Span[];
}
