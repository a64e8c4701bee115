/**
 * One subject against an index of entities: candidates by name and identifier, scored, the worst left out, the best
 * explained. Pure: the same subject, index and settings give the same answer.
 */
import { comparePrepared, prepareParty, scorePrepared } from '../../match/index.ts';
import type { EntityIndex, Ordinal } from '../entity-index/entity-index.ts';
import { identifierKeys } from '../identifier-keys.ts';
import { acceptEntities } from './accept-entities.ts';
import type { ScreeningSettings, Subject, SubjectHit, SubjectResult } from './subject.ts';
import { representatives } from './representatives.ts';
import { subjectNames } from './subject-names.ts';

/** The settings that are used where nothing else is said: what reaches the threshold, ten at most. */
export const SCREENING_SETTINGS: ScreeningSettings = Object.freeze({
  limit: 10,
  threshold: 0.7,
  cutoff: 0.7,
  filter: Object.freeze({}),
});

/** So many candidates are scored for each hit wanted, within bounds: those of yente. */
const CANDIDATES = Object.freeze({ perHit: 10, least: 20, most: 500 });

/**
 * When the rest of the candidates is not scored: so many in a row were unlike, and the index ranks the next below this
 * share of the best. Of 2,146 alerts on 1,667 names of OFAC and UN lists, as listed, misspelt and cut, one was lost, and
 * half of the work.
 */
const QUIET = Object.freeze({ inARow: 12, share: 0.4, unlike: 0.5 });

interface Scored {
  readonly ordinal: Ordinal;
  readonly id: string;
  readonly alert: number;
  readonly identity: number;
}

/**
 * Who of the index the subject may be. Settings that are left out are those of `SCREENING_SETTINGS`. A subject with
 * neither name nor identifier has no hits. Never throws.
 */
export function screenSubject(
  index: EntityIndex,
  subject: Subject,
  settings: Partial<ScreeningSettings> = {},
): SubjectResult {
  const { limit, threshold, cutoff, filter } = { ...SCREENING_SETTINGS, ...settings };
  const { all, weak } = subjectNames(subject);
  const identifiers = identifierKeys(subject.properties);
  if (all.length === 0 && identifiers.length === 0) return { hits: [], total: 0 };
  const accept = acceptEntities(index, filter);
  const candidates = index.candidates({
    names: representatives(all),
    identifiers,
    schema: subject.schema,
    limit: Math.min(CANDIDATES.most, Math.max(CANDIDATES.least, limit * CANDIDATES.perHit)),
    ...(accept === undefined ? {} : { accept }),
  });
  const query = prepareParty({
    name: all[0] ?? '',
    schema: subject.schema,
    names: all,
    weak,
    properties: subject.properties,
  });
  const options = { rarity: index.rarity, floor: Math.min(cutoff, threshold, QUIET.unlike) };
  const scored: Scored[] = [];
  const least = (candidates[0]?.score ?? 0) * QUIET.share;
  let total = 0;
  let quiet = 0;
  for (const { ordinal, score } of candidates) {
    if (quiet >= QUIET.inARow && score < least) break;
    const { alert, identity } = scorePrepared(query, index.prepared(ordinal), options);
    quiet = alert < options.floor ? quiet + 1 : 0;
    if (alert >= threshold) total += 1;
    if (alert >= cutoff && alert > 0) scored.push({ ordinal, id: index.idOf(ordinal), alert, identity });
  }
  scored.sort(
    (a, b) => b.alert - a.alert || b.identity - a.identity || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
  return {
    hits: scored.slice(0, limit).map(({ ordinal }): SubjectHit => {
      const found = comparePrepared(query, index.prepared(ordinal), options);
      return {
        entity: index.entity(ordinal),
        alert: found.alert,
        identity: found.identity,
        match: found.alert >= threshold,
        matchedName: found.matchedName,
        queryName: found.queryName,
        reasons: found.reasons,
      };
    }),
    total,
  };
}
