/** A screening done again from its record: against the lists it was put to, where they are still held. */
import { CaseError } from '../disk/index.ts';
import { entitiesOf } from '../lists/index.ts';
import type { ListedEntity } from '../model/index.ts';
import { buildEntityIndex, screenSubject } from '../screen/index.ts';
import type { ScreeningRecord } from './ask.ts';
import { codeStamp } from './code-stamp.ts';
import { findVersions, readVersion, scanLists } from './list-folder.ts';
import type { Desk } from './desk.ts';
import type { StoredRecord } from './store/desk-store.ts';

export interface Replay {
  readonly record: StoredRecord<ScreeningRecord>;
  /** `same`: the very answer; `differs`: the same lists answer otherwise now; `lists-gone`: they cannot be asked any more. */
  readonly verdict: 'same' | 'differs' | 'lists-gone';
  /** Lists of the record whose files are not in the folder any more. */
  readonly missing: readonly string[];
  /** Whether the program that answers now is the one that answered then. */
  readonly sameCode: boolean;
  /** What differs, in words. */
  readonly differences: readonly string[];
}

/** The record with this id. Throws CaseError where there is none. */
export async function recordOf(desk: Desk, id: string): Promise<StoredRecord<ScreeningRecord>> {
  const record = await desk.store?.record<ScreeningRecord>(id);
  if (record !== undefined) return record;
  throw new CaseError('unknown-id', `There is no record ${id}; "waybill records" lists the newest.`);
}

/** Does a screening again and compares. Throws CaseError for an unknown record. */
export async function replay(desk: Desk, id: string): Promise<Replay> {
  const record = await recordOf(desk, id);
  const { payload } = record;
  const { files } = await scanLists(desk.folder);
  const { versions } = await findVersions(files);
  const missing: string[] = [];
  const entities: ListedEntity[] = [];
  for (const { list, version, content } of payload.lists) {
    const found = versions.find((one) => one.set.list === list && one.content === content);
    if (found === undefined) missing.push(`${list} ${version}`);
    else entities.push(...entitiesOf(await readVersion(found, files)));
  }
  const sameCode = payload.code === codeStamp();
  if (missing.length > 0) return { record, verdict: 'lists-gone', missing, sameCode, differences: [] };
  // What held on a day may rest on versions that came later; names and scores are what is compared.
  const { asOf: _, ...settings } = payload.settings;
  const { hits } = screenSubject(buildEntityIndex(entities), payload.subject, settings);
  const then = new Map(payload.hits.map((hit) => [hit.entity, hit]));
  const differences: string[] = [];
  for (const { entity, alert, identity } of hits) {
    const old = then.get(entity.id);
    if (old === undefined) {
      if (payload.settings.asOf === undefined) differences.push(`${entity.id} answers now and did not then`);
    } else if (old.alert !== alert || old.identity !== identity)
      differences.push(
        `${entity.id}: alert ${old.alert} then, ${alert} now; identity ${old.identity} then, ${identity} now`,
      );
    then.delete(entity.id);
  }
  for (const gone of then.keys()) differences.push(`${gone} answered then and does not now`);
  return {
    record,
    verdict: differences.length === 0 ? 'same' : 'differs',
    missing,
    sameCode,
    differences: differences.sort(),
  };
}
