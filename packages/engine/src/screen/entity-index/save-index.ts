/**
 * An index as bytes and back. Layout: magic, length of the head (uint32), digest of the head, head (JSON: what each
 * section is, where it lies, its digest), sections. Bodies of entities are the last section and are read when they are
 * asked for. Numbers are little-endian.
 */
import { sha256 } from '../../model/index.ts';
import type { EntityIndex } from './entity-index.ts';
import { baseLexicon } from './lexicon.ts';
import type { NearTable } from './near-words.ts';
import type { Segment } from './segment.ts';
import { countDatasets, SnapshotIndex } from './snapshot-index.ts';

/** What a saved index is read from: bytes of a file or of memory. */
export interface SnapshotSource {
  readonly size: number;
  /** Exactly these bytes; throws where they are not there. */
  readonly read: (start: number, end: number) => Uint8Array;
}

/** Bytes that are no index of ours, or not whole, or of another version. */
export class SnapshotError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'SnapshotError';
  }
}

const MAGIC = 'WAYINDEX';
const FORMAT = 1;
const DIGEST = 64;
const HEAD_AT = MAGIC.length + 4 + DIGEST;
/** Sections larger than this are not held against their digest when they are loaded. */
const CHECKED = 256 * 1024 * 1024;
const CODES = 8;

interface Section {
  readonly name: string;
  readonly start: number;
  readonly size: number;
  readonly digest: string;
}

interface Head {
  readonly format: number;
  readonly segments: number;
  readonly names: number;
  readonly size: number;
  readonly sections: readonly Section[];
}

type Column = Uint8Array | Uint16Array | Uint32Array | Float64Array;

const NEAR_COLUMNS = {
  deletions: Float64Array,
  triples: Uint16Array,
  tripleStarts: Uint32Array,
  tripleWords: Uint32Array,
};
const SEGMENT_COLUMNS = {
  bodyStarts: Float64Array,
  schema: Uint16Array,
  datasets: Uint32Array,
  topics: Uint32Array,
  countries: Uint32Array,
  lastChange: Uint32Array,
  nameEntity: Uint32Array,
  nameStarts: Uint32Array,
  words: Uint32Array,
  groups: Uint8Array,
  postedWords: Uint32Array,
  postingStarts: Uint32Array,
  postings: Uint32Array,
  identifiers: Float64Array,
  referents: Float64Array,
  pointers: Float64Array,
} as const;

/** The bytes of an index, in pieces to be written one after the other. */
export function saveEntityIndex(index: EntityIndex): Uint8Array[] {
  if (!(index instanceof SnapshotIndex))
    throw new TypeError('an index that buildEntityIndex or loadEntityIndex made');
  const { lexicon, segments, dead, carriers, proper, names, size } = index.state;
  const chunks: Uint8Array[] = [];
  const sections: Section[] = [];
  let start = 0;
  const add = (name: string, bytes: Uint8Array): void => {
    sections.push({ name, start, size: bytes.length, digest: sha256(bytes) });
    const padding = (CODES - (bytes.length % CODES)) % CODES;
    chunks.push(bytes);
    if (padding > 0) chunks.push(new Uint8Array(padding));
    start += bytes.length + padding;
  };
  const text = (name: string, value: unknown): void =>
    add(name, new TextEncoder().encode(JSON.stringify(value)));
  const column = (name: string, values: Column): void =>
    add(name, new Uint8Array(values.buffer, values.byteOffset, values.byteLength));
  const { baseWords, base, moreWords, moreFar } = lexicon.parts;
  text('words', baseWords);
  text('more', { words: moreWords, far: [...moreFar] });
  for (const name of Object.keys(NEAR_COLUMNS) as (keyof NearTable)[]) column(`near.${name}`, base[name]);
  column('carriers', carriers);
  column('proper', proper);
  for (const [at, segment] of segments.entries()) {
    text(`${at}.texts`, { ids: segment.ids, schemata: segment.schemata, sets: segment.sets });
    column(`${at}.dead`, dead[at] ?? new Uint8Array(0));
    for (const name of Object.keys(SEGMENT_COLUMNS) as (keyof typeof SEGMENT_COLUMNS)[])
      column(`${at}.${name}`, segment[name]);
  }
  for (const [at, { bodies }] of segments.entries()) add(`${at}.bodies`, bodies.read(0, bodies.size));
  const head = new TextEncoder().encode(
    JSON.stringify({ format: FORMAT, segments: segments.length, names, size, sections } satisfies Head),
  );
  const padding = (CODES - ((HEAD_AT + head.length) % CODES)) % CODES;
  const front = new Uint8Array(HEAD_AT + head.length + padding);
  front.set(new TextEncoder().encode(MAGIC));
  new DataView(front.buffer).setUint32(MAGIC.length, head.length, true);
  front.set(new TextEncoder().encode(sha256(head)), MAGIC.length + 4);
  front.set(head, HEAD_AT);
  return [front, ...chunks];
}

/** The index of bytes that `saveEntityIndex` made. Throws SnapshotError for any others. */
export function loadEntityIndex(source: SnapshotSource): EntityIndex {
  const { head, base } = readHead(source);
  const sections = new Map(head.sections.map((section) => [section.name, section]));
  const bytesOf = (name: string): Uint8Array => {
    const section = sections.get(name);
    if (section === undefined) throw new SnapshotError(`the section ${name} is missing`);
    const bytes = source.read(base + section.start, base + section.start + section.size);
    if (section.size <= CHECKED && sha256(bytes) !== section.digest)
      throw new SnapshotError(`the section ${name} is damaged`);
    return bytes;
  };
  const text = (name: string): unknown => JSON.parse(new TextDecoder().decode(bytesOf(name)));
  const words = text('words') as string[];
  const more = text('more') as { words: string[]; far: number[] };
  const near = columnsOf(NEAR_COLUMNS, (name) => bytesOf(`near.${name}`));
  const lexicon = baseLexicon(words, near);
  const segments: Segment[] = [];
  const dead: (Uint8Array | undefined)[] = [];
  for (let at = 0; at < head.segments; at += 1) {
    const texts = text(`${at}.texts`) as Pick<Segment, 'ids' | 'schemata' | 'sets'>;
    const graves = bytesOf(`${at}.dead`);
    dead.push(graves.length === 0 ? undefined : graves);
    segments.push({
      ...texts,
      ...columnsOf(SEGMENT_COLUMNS, (name) => bytesOf(`${at}.${name}`)),
      bodies: bodiesOf(source, base, sections.get(`${at}.bodies`)),
    });
  }
  const { carriers, proper } = columnsOf({ carriers: Uint32Array, proper: Uint32Array }, bytesOf);
  return new SnapshotIndex({
    lexicon: more.words.length + more.far.length === 0 ? lexicon : lexicon.with(more.words, more.far),
    segments,
    dead,
    carriers,
    proper,
    names: head.names,
    size: head.size,
    datasets: countDatasets(segments, dead),
  });
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
  const base = HEAD_AT + length + ((CODES - ((HEAD_AT + length) % CODES)) % CODES);
  const end = Math.max(0, ...head.sections.map(({ start, size }) => start + size));
  if (base + end > source.size) throw new SnapshotError('the saved index ends early');
  return { head, base };
}

function bodiesOf(source: SnapshotSource, base: number, section: Section | undefined): Segment['bodies'] {
  if (section === undefined) throw new SnapshotError('the bodies of a segment are missing');
  const from = base + section.start;
  return { size: section.size, read: (start, end) => source.read(from + start, from + end) };
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
    const aligned = bytes.byteOffset % CODES === 0 ? bytes : bytes.slice();
    columns[name] = new kind(
      aligned.buffer as ArrayBuffer,
      aligned.byteOffset,
      aligned.byteLength / kind.BYTES_PER_ELEMENT,
    );
  }
  return columns as { readonly [Name in keyof Kinds]: InstanceType<Kinds[Name]> };
}
