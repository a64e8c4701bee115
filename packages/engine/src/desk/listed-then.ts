/** What the lists of a desk say of an entity on a day: by the days the publisher gives, else by the versions that were held. */
import type { ListedEntity } from '../model/index.ts';
import { type DayStatus, type EntityIndex, type HeldVersion, listedOnDay } from '../screen/index.ts';
import type { IsoDate } from '../values/index.ts';

/** The kindest to the truth of several lists: listed on one is listed, unknown on one is unknown. */
const RANK = { listed: 2, unknown: 1, 'not-listed': 0 } as const;

export function listedThen(
  index: EntityIndex,
  entity: ListedEntity,
  day: IsoDate,
  held: readonly HeldVersion[],
): DayStatus {
  const days = daysOf(index, entity);
  const answers = entity.datasets.map((list) =>
    listedOnDay(
      { list, entry: entity.id, listedOn: days.from, ...(days.to === null ? {} : { delistedOn: days.to }) },
      day,
      held,
    ),
  );
  return answers.reduce<DayStatus>(
    (best, one) => (RANK[one.answer] > RANK[best.answer] ? one : best),
    answers[0] ?? { answer: 'unknown', why: 'no list holds it' },
  );
}

/** The first day of listing, and the last one where all listings have ended. */
function daysOf(index: EntityIndex, entity: ListedEntity): { from: IsoDate | null; to: IsoDate | null } {
  const starts: string[] = [];
  const ends: string[] = [];
  let open = false;
  for (const { ids } of index.adjacent(entity.id))
    for (const id of ids) {
      const ordinal = index.ordinalOf(id);
      if (ordinal === undefined || index.schemaOf(ordinal) !== 'Sanction') continue;
      const { properties } = index.entity(ordinal);
      const from = firstDay(properties['listingDate']) ?? firstDay(properties['startDate']);
      const to = firstDay(properties['endDate']);
      if (from !== undefined) starts.push(from);
      if (to === undefined) open = true;
      else ends.push(to);
    }
  return {
    from: starts.sort()[0] ?? null,
    to: open ? null : (ends.sort().at(-1) ?? null),
  };
}

function firstDay(values: readonly string[] | undefined): string | undefined {
  return values
    ?.filter((value) => /^\d{4}-\d\d-\d\d/u.test(value))
    .sort()[0]
    ?.slice(0, 10);
}
