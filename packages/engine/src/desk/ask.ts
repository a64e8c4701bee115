/** Questions to a desk: screened, with what was decided, what held on a day, and a record that can be replayed. */
import { sha256 } from '../model/index.ts';
import {
  applyDecisions,
  type DayStatus,
  type DecidedHit,
  type EntityIndex,
  SCREENING_SETTINGS,
  type ScreeningSettings,
  screenSubject,
  type Subject,
  subjectKey,
  type SubjectResult,
} from '../screen/index.ts';
import { codeStamp } from './code-stamp.ts';
import type { Desk } from './desk.ts';
import type { StoredRecord } from './store/desk-store.ts';

export interface AnsweredHit extends DecidedHit {
  /** Whether it was listed on the day that was asked for. */
  readonly onDay?: DayStatus;
}

export interface Answer {
  readonly subject: Subject;
  readonly hits: readonly AnsweredHit[];
  readonly total: number;
  /** Id of the record; equal questions to equal lists with equal answers have one. */
  readonly record: string;
}

/** What a record holds: the question, what it was put to, and the answer. */
export interface ScreeningRecord {
  readonly subject: Subject;
  readonly settings: ScreeningSettings;
  readonly lists: readonly { readonly list: string; readonly version: string; readonly content: string }[];
  /** The program that answered. */
  readonly code: string;
  readonly total: number;
  readonly hits: readonly {
    readonly entity: string;
    readonly datasets: readonly string[];
    readonly caption: string;
    readonly alert: number;
    readonly identity: number;
    readonly match: boolean;
    readonly matchedName: string;
    readonly queryName: string;
    readonly reasons: readonly { readonly text: string; readonly weight: number }[];
  }[];
}

/** Answers a subject and gives the record to be kept. Where the desk has no memory nothing was decided. */
export async function ask(
  desk: Desk,
  subject: Subject,
  settings: Partial<ScreeningSettings> = {},
): Promise<{ readonly answer: Answer; readonly record: StoredRecord<ScreeningRecord> }> {
  const full: ScreeningSettings = { ...SCREENING_SETTINGS, ...settings };
  const index = full.asOf === undefined ? desk.index : await desk.indexOfAllVersions();
  const result = screenSubject(index, subject, full);
  const dated = await onDay(desk, index, result, full);
  const decisions = (await desk.decisions?.of(subjectKey(subject))) ?? [];
  const record = recordOf(desk, subject, full, dated);
  return {
    answer: {
      subject,
      hits: applyDecisions(subject, dated.hits, decisions),
      total: dated.total,
      record: record.id,
    },
    record,
  };
}

async function onDay(
  desk: Desk,
  index: EntityIndex,
  result: SubjectResult,
  { asOf }: ScreeningSettings,
): Promise<{ readonly hits: readonly AnsweredHit[]; readonly total: number }> {
  if (asOf === undefined) return result;
  const hits: AnsweredHit[] = [];
  let gone = 0;
  for (const hit of result.hits) {
    const status = await desk.statusOn(index, hit.entity, asOf);
    if (status.answer === 'not-listed') {
      if (hit.match) gone += 1;
    } else hits.push({ ...hit, onDay: status });
  }
  return { hits, total: result.total - gone };
}

function recordOf(
  desk: Desk,
  subject: Subject,
  settings: ScreeningSettings,
  { hits, total }: { readonly hits: readonly AnsweredHit[]; readonly total: number },
): StoredRecord<ScreeningRecord> {
  const lists = desk.datasets.map(({ name, version, content }) => ({ list: name, version, content }));
  const told = hits.map((hit) => ({
    entity: hit.entity.id,
    datasets: hit.entity.datasets,
    caption: hit.entity.caption,
    alert: hit.alert,
    identity: hit.identity,
    match: hit.match,
    matchedName: hit.matchedName,
    queryName: hit.queryName,
    reasons: hit.reasons,
  }));
  const id = `scr-${sha256(JSON.stringify([subject, settings, lists, total, told])).slice(0, 24)}`;
  return {
    id,
    at: desk.now(),
    subject: subjectKey(subject),
    hits: told.length,
    payload: { subject, settings, lists, code: codeStamp(), total, hits: told },
  };
}
