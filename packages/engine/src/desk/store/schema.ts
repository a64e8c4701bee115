/** The tables of a desk file: what a screening desk must remember beside the lists themselves. */
import type { Generated } from 'kysely';
import type { FileKind } from '../../disk/index.ts';

/** `WAYD`: marks the file as a desk of ours in the SQLite header. */
const APPLICATION_ID = 0x57_41_59_44;

export interface Tables {
  /** Versions of lists that were ever held, with the day each was first seen. As-of answers rest on them. */
  version: {
    id: Generated<number>;
    list: string;
    version: string;
    /** Hash of the files it was read from. */
    content: string;
    published_on: string | null;
    first_held: string;
    /** Where its files lay, as JSON: `{path, sha256, size}`. */
    files: string;
    /** Deflated JSON: id and digest of each of its entities, sorted. */
    entities: Uint8Array;
  };
  /** Append-only: what people decided of a subject and an entity. */
  decision: {
    seq: Generated<number>;
    id: string;
    subject: string;
    entity: string;
    verdict: string;
    /** Hash of what both sides looked like. */
    evidence: string;
    by: string;
    at: string;
    note: string | null;
    /** The decision it takes back. */
    revokes: string | null;
  };
  /** Append-only: what was asked, of which lists, and answered; equal ones once. */
  record: {
    id: string;
    subject: string;
    hits: number;
    /** Deflated JSON. */
    payload: Uint8Array;
  };
  /** Append-only: when each record was asked. */
  asked: { seq: Generated<number>; record: string; at: string };
  /** Subjects that are screened again when lists change. */
  watched: {
    key: string;
    subject: string;
    added_at: string;
    /** Hash of the lists it was last screened against; null before the first time. */
    screened_against: string | null;
    screened_at: string | null;
    /** Ids of the entities that answered, with their hashes, as JSON. */
    hits: string;
  };
  state: { name: string; value: string };
}

export const DESK_FILE: FileKind = {
  noun: 'desk file',
  applicationId: APPLICATION_ID,
  migrations: [
    `create table version (
       id integer primary key autoincrement, list text not null, version text not null, content text not null,
       published_on text, first_held text not null, files text not null, entities blob not null, unique (list, content));
     create table decision (
       seq integer primary key autoincrement, id text not null unique, subject text not null, entity text not null,
       verdict text not null, evidence text not null, by text not null, at text not null, note text, revokes text);
     create index decision_of on decision (subject, entity);
     create trigger decision_stays before update on decision begin select raise(abort, 'decisions are append-only'); end;
     create trigger decision_kept before delete on decision begin select raise(abort, 'decisions are append-only'); end;
     create table record (
       id text primary key, subject text not null, hits integer not null, payload blob not null) without rowid;
     create index record_of on record (subject);
     create trigger record_stays before update on record begin select raise(abort, 'records are append-only'); end;
     create trigger record_kept before delete on record begin select raise(abort, 'records are append-only'); end;
     create table asked (seq integer primary key autoincrement, record text not null, at text not null);
     create index asked_of on asked (record);
     create trigger asked_stays before update on asked begin select raise(abort, 'records are append-only'); end;
     create trigger asked_kept before delete on asked begin select raise(abort, 'records are append-only'); end;
     create table watched (
       key text primary key, subject text not null, added_at text not null, screened_against text, screened_at text,
       hits text not null) without rowid;
     create table state (name text primary key, value text not null) without rowid;`,
  ],
  remedy: 'run "waybill lists status --lists DIR"',
  option: '--desk',
};
