/**
 * What a person decided of a subject and an entity. A decision binds to what both sides looked like then: where either
 * has changed since, it lapses and the hit is open again.
 */
import { type ListedEntity, sha256 } from '../../model/index.ts';
import type { Subject, SubjectHit } from './subject.ts';

export type DecisionVerdict = 'match' | 'no-match' | 'unsure';

export interface Decision {
  readonly id: string;
  /** Made by `subjectKey`. */
  readonly subject: string;
  /** Id of the entity. */
  readonly entity: string;
  readonly verdict: DecisionVerdict;
  /** Made by `evidenceHash`. */
  readonly evidence: string;
  readonly by: string;
  /** ISO 8601 with time and zone. */
  readonly at: string;
  readonly note?: string;
  /** The decision it takes back. */
  readonly revokes?: string;
}

/** A hit with what was decided of it; `lapsed` where the evidence has changed since. */
export interface DecidedHit extends SubjectHit {
  readonly decision?: {
    readonly id: string;
    readonly verdict: DecisionVerdict;
    readonly by: string;
    readonly at: string;
    readonly lapsed: boolean;
    readonly note?: string;
  };
}

/** Who a subject is over time: its own id where it has one, else what it looks like. */
export function subjectKey(subject: Subject): string {
  return subject.id === undefined || subject.id === ''
    ? `~${sha256(canonical(subject.schema, subject.properties)).slice(0, 32)}`
    : subject.id;
}

/** Hash of what was looked at: schema and properties of both sides. Order of values does not matter. */
export function evidenceHash(subject: Subject, entity: Pick<ListedEntity, 'schema' | 'properties'>): string {
  return sha256(
    `${canonical(subject.schema, subject.properties)}\n${canonical(entity.schema, entity.properties)}`,
  ).slice(0, 32);
}

/** Hash of an entity alone, to tell whether it has changed. */
export function entityHash(entity: Pick<ListedEntity, 'schema' | 'properties'>): string {
  return sha256(canonical(entity.schema, entity.properties)).slice(0, 32);
}

/** The hits with the last standing decision on each. `decisions` are those of the subject, oldest first. */
export function applyDecisions(
  subject: Subject,
  hits: readonly SubjectHit[],
  decisions: readonly Decision[],
): readonly DecidedHit[] {
  if (decisions.length === 0) return hits;
  const revoked = new Set(decisions.flatMap(({ revokes }) => (revokes === undefined ? [] : [revokes])));
  return hits.map((hit) => {
    const last = decisions.findLast(
      ({ id, entity, revokes }) =>
        revokes === undefined &&
        !revoked.has(id) &&
        (entity === hit.entity.id || hit.entity.referents.includes(entity)),
    );
    if (last === undefined) return hit;
    const { id, verdict, by, at, note, evidence } = last;
    return {
      ...hit,
      decision: {
        id,
        verdict,
        by,
        at,
        lapsed: evidence !== evidenceHash(subject, hit.entity),
        ...(note === undefined ? {} : { note }),
      },
    };
  });
}

function canonical(schema: string, properties: Subject['properties']): string {
  return JSON.stringify([
    schema,
    Object.keys(properties)
      .sort()
      .map((name) => [name, [...new Set(properties[name] ?? [])].sort()]),
  ]);
}
