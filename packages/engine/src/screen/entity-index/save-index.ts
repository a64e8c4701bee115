/**
 * An index as bytes and back. Layout: magic, length of the head (uint32), digest of the head, head (JSON: what each
 * section is, where it lies, its digest), sections. Bodies of entities are the last section and are read when they are
 * asked for. Numbers are little-endian.
 */
import type { NameSegment } from '../../match/index.ts';
import { sha256 } from '../../model/index.ts';
import type { BodyBytes } from './body-store.ts';
import { snapshotOf } from './change-index.ts';
import { codeFingerprint } from './code-fingerprint.ts';
import type { EntityIndex } from './entity-index.ts';
import type { Segment } from './segment.ts';
import { SnapshotError } from './snapshot-error.ts';
import { type HeldSegment, SnapshotIndex } from './snapshot-index.ts';

export { SnapshotError } from './snapshot-error.ts';

/** What a saved index is read from: bytes of a file or of memory. */
export interface SnapshotSource {
  readonly size: number;
  /** Exactly these bytes; throws where they are not there. */
  readonly read: (start: number, end: number) => Uint8Array;
}

const MAGIC = 'WAYINDEX';
const FORMAT = 2;
const DIGEST = 64;
const HEAD_AT = MAGIC.length + 4 + DIGEST;
const BOUNDARY = 8;
/** Bodies are handed over in pieces of about this size. */
const PIECE = 16 * 1024 * 1024;

interface Section {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  /** Empty for bodies: each has a sum of its own. */
  readonly digest: string;
}

interface Head {
  readonly format: number;
  readonly fingerprint: string;
  readonly segments: number;
  readonly sections: readonly Section[];
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const SEGMENT_COLUMNS = {
  bodyStarts: Float64Array,
  bodySums: Uint32Array,
  schema: Uint16Array,
  datasets: Uint32Array,
  topics: Uint32Array,
  countries: Uint32Array,
  lastChange: Uint32Array,
  identifiers: Float64Array,
  referents: Float64Array,
  pointers: Float64Array,
} as const;
const NAME_COLUMNS = {
  slots: Uint32Array,
  typoStarts: Uint32Array,
  typoEntries: Uint32Array,
  joinedKeys: Uint32Array,
  joinedNumbers: Uint32Array,
  entryOf: Uint32Array,
  entryStarts: Uint32Array,
  nameStarts: Uint32Array,
  tokens: Uint32Array,
  postingStarts: Uint32Array,
  postings: Uint32Array,
} as const;

/** The bytes of an index, in pieces to be written one after the other. */
export function saveEntityIndex(index: EntityIndex): Uint8Array[] {
  const { held } = snapshotOf(index);
  const chunks: Uint8Array[] = [];
  const sections: Section[] = [];
  let start = 0;
  const put = (name: string, digest: string, pieces: readonly Uint8Array[]): void => {
    const size = pieces.reduce((sum, { length }) => sum + length, 0);
    sections.push({ name, start, size, digest });
    chunks.push(...pieces, new Uint8Array(paddingOf(size)));
    start += size + paddingOf(size);
  };
  const text = (name: string, value: unknown): void => {
    const bytes = new TextEncoder().encode(JSON.stringify(value));
    put(name, sha256(bytes), [bytes]);
  };
  const column = (name: string, values: Column): void => {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    put(name, sha256(bytes), [bytes]);
  };
  for (const [at, { segment, gone }] of held.entries()) {
    const { ids, schemata, sets, names } = segment;
    text(`${at}.texts`, { ids, schemata, sets, words: names.table.words, joined: names.joined.size });
    column(`${at}.gone`, gone ?? new Uint8Array(0));
    for (const name of namesOf(SEGMENT_COLUMNS)) column(`${at}.${name}`, segment[name]);
    const flat = flatNames(names);
    for (const name of namesOf(NAME_COLUMNS)) column(`${at}.${name}`, flat[name]);
  }
  for (const [at, { segment }] of held.entries()) put(`${at}.bodies`, '', piecesOf(segment));
  const head = new TextEncoder().encode(
    JSON.stringify({
      format: FORMAT,
      fingerprint: codeFingerprint(),
      segments: held.length,
      sections,
    } satisfies Head),
  );
  const front = new Uint8Array(HEAD_AT + head.length + paddingOf(HEAD_AT + head.length));
  front.set(new TextEncoder().encode(MAGIC));
  new DataView(front.buffer).setUint32(MAGIC.length, head.length, true);
  front.set(new TextEncoder().encode(sha256(head)), MAGIC.length + 4);
  front.set(head, HEAD_AT);
  return [front, ...chunks];
}

/** The index of bytes that `saveEntityIndex` made. Throws SnapshotError for any others, and for those of other code. */
export function loadEntityIndex(source: SnapshotSource): EntityIndex {
  const { head, base } = readHead(source);
  const sections = new Map(head.sections.map((section) => [section.name, section]));
  const sectionOf = (name: string): Section => {
    const section = sections.get(name);
    if (section === undefined) throw new SnapshotError(`the section ${name} of the saved index is missing`);
    return section;
  };
  const bytesOf = (name: string): Uint8Array => {
    const { start, size, digest } = sectionOf(name);
    const bytes = source.read(base + start, base + start + size);
    if (sha256(bytes) !== digest)
      throw new SnapshotError(`the section ${name} of the saved index is damaged`);
    return bytes;
  };
  const held: HeldSegment[] = [];
  for (let at = 0; at < head.segments; at += 1) {
    const { ids, schemata, sets, words, joined } = JSON.parse(
      new TextDecoder().decode(bytesOf(`${at}.texts`)),
    ) as Pick<Segment, 'ids' | 'schemata' | 'sets'> & { words: string[]; joined: number };
    const gone = bytesOf(`${at}.gone`);
    const columns = columnsOf(SEGMENT_COLUMNS, (name) => bytesOf(`${at}.${name}`));
    const flat = columnsOf(NAME_COLUMNS, (name) => bytesOf(`${at}.${name}`));
    const bodies = sectionOf(`${at}.bodies`);
    const from = base + bodies.start;
    const segment: Segment = {
      ids,
      schemata,
      sets,
      ...columns,
      names: {
        entries: ids.length,
        table: { words, slots: flat.slots },
        typos: { starts: flat.typoStarts, entries: flat.typoEntries },
        joined: { size: joined, keys: flat.joinedKeys, numbers: flat.joinedNumbers },
        entryOf: flat.entryOf,
        entryStarts: flat.entryStarts,
        nameStarts: flat.nameStarts,
        tokens: flat.tokens,
        postingStarts: flat.postingStarts,
        postings: flat.postings,
      },
      bodies: { size: bodies.size, read: (start, end) => source.read(from + start, from + end) },
    };
    held.push({ segment, gone: gone.length === 0 ? undefined : gone.slice() });
  }
  return new SnapshotIndex(held);
}

function namesOf<Kinds extends object>(kinds: Kinds): (keyof Kinds & string)[] {
  return Object.keys(kinds) as (keyof Kinds & string)[];
}

function paddingOf(size: number): number {
  return (BOUNDARY - (size % BOUNDARY)) % BOUNDARY;
}

function flatNames(names: NameSegment): Readonly<Record<keyof typeof NAME_COLUMNS, Uint32Array>> {
  return {
    ...names,
    slots: names.table.slots,
    typoStarts: names.typos.starts,
    typoEntries: names.typos.entries,
    joinedKeys: names.joined.keys,
    joinedNumbers: names.joined.numbers,
  };
}

/** The bodies of a segment; no body lies in two pieces. */
function piecesOf({ bodies, bodyStarts }: { bodies: BodyBytes; bodyStarts: Float64Array }): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  let held: Uint8Array[] = [];
  let size = 0;
  const close = (): void => {
    const piece = new Uint8Array(size);
    let at = 0;
    for (const bytes of held) {
      piece.set(bytes, at);
      at += bytes.length;
    }
    if (size > 0) pieces.push(piece);
    held = [];
    size = 0;
  };
  for (let at = 0; at + 1 < bodyStarts.length; at += 1) {
    const bytes = bodies.read(bodyStarts[at] ?? 0, bodyStarts[at + 1] ?? 0);
    held.push(bytes);
    size += bytes.length;
    if (size >= PIECE) close();
  }
  close();
  return pieces;
}

function readHead(source: SnapshotSource): { readonly head: Head; readonly base: number } {
  if (source.size < HEAD_AT) throw new SnapshotError('too short for a saved index');
  const front = source.read(0, HEAD_AT);
  if (new TextDecoder().decode(front.subarray(0, MAGIC.length)) !== MAGIC)
    throw new SnapshotError('no saved index');
  const length = new DataView(front.buffer, front.byteOffset).getUint32(MAGIC.length, true);
  if (HEAD_AT + length > source.size) throw new SnapshotError('the saved index ends early');
  const bytes = source.read(HEAD_AT, HEAD_AT + length);
  if (sha256(bytes) !== new TextDecoder().decode(front.subarray(MAGIC.length + 4)))
    throw new SnapshotError('the head of the saved index is damaged');
  const head = JSON.parse(new TextDecoder().decode(bytes)) as Head;
  if (head.format !== FORMAT) throw new SnapshotError(`saved in format ${head.format}, not ${FORMAT}`);
  if (head.fingerprint !== codeFingerprint())
    throw new SnapshotError('saved by other code: its words are not those that names are looked up by');
  const base = HEAD_AT + length + paddingOf(HEAD_AT + length);
  const end = Math.max(0, ...head.sections.map(({ start, size }) => start + size));
  if (base + end > source.size) throw new SnapshotError('the saved index ends early');
  return { head, base };
}

type ColumnKind = typeof Uint8Array | typeof Uint16Array | typeof Uint32Array | typeof Float64Array;

function columnsOf<Kinds extends Readonly<Record<string, ColumnKind>>>(
  kinds: Kinds,
  bytesOf: (name: string) => Uint8Array,
): { readonly [Name in keyof Kinds]: InstanceType<Kinds[Name]> } {
  const columns: Record<string, Column> = {};
  for (const [name, kind] of Object.entries(kinds)) {
    const bytes = bytesOf(name);
    // A view needs its start on a boundary of its numbers.
    const aligned = bytes.byteOffset % BOUNDARY === 0 ? bytes : bytes.slice();
    columns[name] = new kind(
      aligned.buffer as ArrayBuffer,
      aligned.byteOffset,
      aligned.byteLength / kind.BYTES_PER_ELEMENT,
    );
  }
  return columns as { readonly [Name in keyof Kinds]: InstanceType<Kinds[Name]> };
}
