/** The labels of the tagger: outside, or the beginning or inside of a span of a kind. */

/** What a span is: a person by name, a person by a post that stands for a name, an organisation or public body, a place. */
export const ENTITY_KINDS = ['person', 'organisation', 'place', 'post'] as const;
export type EntityKind = (typeof ENTITY_KINDS)[number];

export const OUTSIDE = 0;
export const LABELS: number = 1 + 2 * ENTITY_KINDS.length;

export function beginOf(kind: EntityKind): number {
  return 1 + 2 * ENTITY_KINDS.indexOf(kind);
}

export function isBegin(label: number): boolean {
  return (label & 1) === 1;
}

export function kindOf(label: number): EntityKind | undefined {
  return label === OUTSIDE ? undefined : ENTITY_KINDS[(label - 1) >> 1];
}

/** Whether a label may follow another: the inside of a span only its beginning or inside. */
export function mayFollow(before: number, label: number): boolean {
  if (label === OUTSIDE || isBegin(label)) return true;
  return before === label || before === label - 1;
}
