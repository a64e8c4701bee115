/** The tables of a case file, and the migrations that make them. */
import type { Generated } from 'kysely';
import type { FileKind } from '../../disk/index.ts';

/** `WAYB`: marks the file as a case of ours in the SQLite header. */
export const APPLICATION_ID = 0x57_41_59_42;

export interface Tables {
  /** What one file yielded: sources, documents, extractions, issues. Never changed once written. */
  reading: {
    id: Generated<number>;
    path: string;
    sha256: string;
    /** Hash of what the manifest says of the file and its children, and of the reading limits. */
    context: string;
    /** Fingerprint of the readers and extractors. */
    engine: string;
    /** Deflated JSON. */
    payload: Uint8Array;
  };
  /** Published lists, by content, with the day they were first held. */
  list_version: {
    id: Generated<number>;
    list: string;
    version: string;
    /** Hash of the files it was read from, and of the list readers. */
    content: string;
    first_held: string;
    payload: Uint8Array;
  };
  /** What the last build took in: title, manifest, members, lists, limits; JSON by name. */
  state: { name: string; value: string };
  /** Append-only: a trigger refuses changes. */
  judgement: {
    seq: Generated<number>;
    id: string;
    left_key: string;
    right_key: string;
    verdict: string;
    by: string;
    at: string;
    note: string | null;
    revokes: string | null;
  };
  run: {
    id: Generated<number>;
    started_at: string;
    finished_at: string | null;
    /** `running`, `done`, `failed`. */
    status: string;
    files: number;
    read: number;
    reused: number;
    failed: number;
  };
  /** Hits of the last screening, by the code that made them: a cache, safe to lose. */
  screening: { code: string; payload: Uint8Array };
  /** Answers of models, by the hash of the question. */
  answer: { question: string; answer: string; sha256: string };
  /** What was proposed of a reading: verified, by what was asked. Its content never changes once written. */
  proposed: {
    id: Generated<number>;
    reading: number;
    /** Hash of model, form of asking and code. */
    asking: string;
    /** 1 where every question had its answer. */
    complete: number;
    /** How many answers the case held then. */
    answers: number;
    digest: string;
    payload: Uint8Array;
  };
  /** Proposals as they were judged, by their key; append-only like the judgements. */
  judged_proposal: { key: string; payload: Uint8Array };
  /** The last analysis, by the hash of its inputs: a cache, safe to lose. */
  view: { input: string; payload: Uint8Array };
}

/** In order; the number of those applied is the file's `user_version`. Never edit one that was released. */
const MIGRATIONS: readonly string[] = [
  `create table reading (
     id integer primary key, path text not null, sha256 text not null, context text not null, engine text not null,
     payload blob not null, unique (path, sha256, context, engine));
   create table list_version (
     id integer primary key, list text not null, version text not null, content text not null unique,
     first_held text not null, payload blob not null);
   create table state (name text primary key, value text not null) without rowid;
   create table judgement (
     seq integer primary key autoincrement, id text not null unique, left_key text not null, right_key text not null,
     verdict text not null, by text not null, at text not null, note text, revokes text);
   create trigger judgement_stays before update on judgement begin select raise(abort, 'judgements are append-only'); end;
   create trigger judgement_kept before delete on judgement begin select raise(abort, 'judgements are append-only'); end;
   create table run (
     id integer primary key autoincrement, started_at text not null, finished_at text, status text not null,
     files integer not null, read integer not null, reused integer not null, failed integer not null);
   create table view (input text primary key, payload blob not null) without rowid;`,
  'create table screening (code text primary key, payload blob not null) without rowid;',
  `create table answer (question text primary key, answer text not null, sha256 text not null) without rowid;
   create table proposed (
     id integer primary key autoincrement, reading integer not null, asking text not null, complete integer not null,
     answers integer not null, digest text not null, payload blob not null, unique (reading, asking, digest));
   create table judged_proposal (key text primary key, payload blob not null) without rowid;
   create trigger judged_proposal_stays before update on judged_proposal
     begin select raise(abort, 'judged proposals are append-only'); end;
   create trigger judged_proposal_kept before delete on judged_proposal
     begin select raise(abort, 'judged proposals are append-only'); end;`,
];

/** What a case file is. */
export const CASE_FILE: FileKind = {
  noun: 'case file',
  applicationId: APPLICATION_ID,
  migrations: MIGRATIONS,
  remedy: 'run "waybill build FOLDER"',
  option: '--case',
};
