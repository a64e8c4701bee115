/**
 * Labelled fields: `Seller: …`, `Invoice No 12`, a label cell beside its value, a label above its block.
 *
 * A label stands at the start of a segment and ends at a colon, at the end of the segment, or, for numbers and
 * dates, before a space and a digit. A bilingual label (`Seller / Продавец:`) is one label.
 */
import { FIELD_LABELS } from '../../data/papers/field-labels.ts';
import type { Span } from '../../model/index.ts';
import { type Segment, type Sheet, trimSpan } from './sheet.ts';

export type FieldKey = keyof typeof FIELD_LABELS;

export interface Field {
  readonly key: FieldKey;
  readonly label: Span;
  /** The value and the lines of its block, the first being the value proper; empty where the paper leaves it blank. */
  readonly values: readonly Span[];
  readonly line: number;
}

/** Fields whose value may follow the label with only a space between. */
const LOOSE: ReadonlySet<FieldKey> = new Set<FieldKey>([
  'invoiceNumber',
  'contractNumber',
  'orderNumber',
  'waybillNumber',
  'deliveryNumber',
  'declarationNumber',
  'reportNumber',
  'letterNumber',
  'bookingNumber',
  'ticketNumber',
  'flight',
  'date',
  'invoiceDate',
  'deliveryDate',
  'shipDate',
  'testDate',
  'inn',
  'kpp',
  'ogrn',
  'account',
  'openingBalance',
  'closingBalance',
  'total',
  'subtotal',
  'container',
  'period',
  'departureDate',
  'arrivalDate',
]);
/** Lines a block under a label may hold: a name, an address of a few lines, identifiers. */
const BLOCK_LINES = 7;

interface LabelEntry {
  readonly label: string;
  readonly key: FieldKey;
}

function indexLabels(keys: readonly FieldKey[]): ReadonlyMap<string, readonly LabelEntry[]> {
  const index = new Map<string, LabelEntry[]>();
  for (const key of keys) {
    for (const label of FIELD_LABELS[key]) {
      const bucket = index.get(label.slice(0, 2)) ?? [];
      bucket.push({ label, key });
      index.set(label.slice(0, 2), bucket);
    }
  }
  for (const bucket of index.values()) bucket.sort((a, b) => b.label.length - a.label.length);
  return index;
}

const ALL_KEYS = Object.keys(FIELD_LABELS) as FieldKey[];
const INDEXES = new Map<string, ReadonlyMap<string, readonly LabelEntry[]>>();

function labelIndex(keys: readonly FieldKey[]): ReadonlyMap<string, readonly LabelEntry[]> {
  const name = keys.join(' ');
  const known = INDEXES.get(name) ?? indexLabels(keys);
  INDEXES.set(name, known);
  return known;
}

interface LabelMatch {
  readonly key: FieldKey;
  /** Length of the label with its colon, in the segment. */
  readonly length: number;
}

/** The fields of a sheet in order. Only labels of `keys` count; the first key that owns a label wins. */
export function findFields(sheet: Sheet, keys: readonly FieldKey[] = ALL_KEYS): Field[] {
  const index = labelIndex(keys);
  const labelled = sheet.lines.map((line) => line.segments.map((segment) => matchLabel(segment.text, index)));
  const fields: Field[] = [];
  for (const line of sheet.lines) {
    line.segments.forEach((segment, place) => {
      const match = labelled[line.index]?.[place];
      if (match === undefined) return;
      const label = { start: segment.start, end: segment.start + match.length };
      const rest = trimSpan(sheet.document.text, label.end, segment.end);
      const inline = rest ?? withoutColon(sheet, besides(line.segments, labelled[line.index] ?? [], place));
      if (inline !== undefined) splitInline(sheet, index, match.key, label, inline, line.index, fields);
      const below = belowOf(sheet, labelled, segment, inline === undefined);
      const last = fields.at(-1);
      if (inline !== undefined && last?.line === line.index && last.values.length === 1) {
        fields[fields.length - 1] = { ...last, values: [...last.values, ...below] };
      } else if (inline === undefined)
        fields.push({ key: match.key, label, values: below, line: line.index });
    });
  }
  return fields;
}

/** A value that holds a further `Label: value` ends there, and the further one is a field of its own. */
function splitInline(
  sheet: Sheet,
  index: ReadonlyMap<string, readonly LabelEntry[]>,
  key: FieldKey,
  label: Span,
  value: Span,
  line: number,
  fields: Field[],
): void {
  const text = sheet.document.text.slice(value.start, value.end);
  for (const colon of text.matchAll(/(?<=[\s,;])([\p{L}№./' ]{2,30}?)[:：]/gu)) {
    const words = (colon[1] ?? '').trimStart();
    const from = colon.index + (colon[1] ?? '').length - words.length;
    const match = matchLabel(text.slice(from), index);
    if (match === undefined || match.length < words.length) continue;
    const cut = trimSpan(sheet.document.text, value.start, value.start + from);
    fields.push({ key, label, values: cut === undefined ? [] : [cut], line });
    const start = value.start + from;
    const rest = trimSpan(sheet.document.text, start + match.length, value.end);
    const further = { start, end: start + match.length };
    if (rest === undefined) fields.push({ key: match.key, label: further, values: [], line });
    else splitInline(sheet, index, match.key, further, rest, line, fields);
    return;
  }
  fields.push({ key, label, values: [value], line });
}

/** `Number\t: 17` keeps its colon with the value. */
function withoutColon(sheet: Sheet, value: Span | undefined): Span | undefined {
  if (value === undefined) return undefined;
  const colon = /^[:：]\s*/u.exec(sheet.document.text.slice(value.start, value.end))?.[0].length ?? 0;
  return colon === 0 ? value : trimSpan(sheet.document.text, value.start + colon, value.end);
}

/** The value in the next segment of the same line, unless that is a label itself. */
function besides(
  segments: readonly Segment[],
  labels: readonly (LabelMatch | undefined)[],
  place: number,
): Span | undefined {
  const next = segments[place + 1];
  return next === undefined || labels[place + 1] !== undefined
    ? undefined
    : { start: next.start, end: next.end };
}

/** The lines under a label, in its column, up to a gap, another label or the block's limit. */
function belowOf(
  sheet: Sheet,
  labelled: readonly (readonly (LabelMatch | undefined)[])[],
  segment: Segment,
  mayStartAfterGap: boolean,
): Span[] {
  const values: Span[] = [];
  const own = sheet.lines[segment.line]?.segments ?? [];
  for (let at = segment.line + 1; at < sheet.lines.length && values.length < BLOCK_LINES; at += 1) {
    const line = sheet.lines[at];
    if (line === undefined) break;
    if (line.segments.length === 0) {
      if (mayStartAfterGap && values.length === 0 && at === segment.line + 1) continue;
      break;
    }
    const place = own.length > 1 || line.segments.length > 1 ? columnOf(line.segments, segment, own) : 0;
    const below = place === undefined ? undefined : line.segments[place];
    if (below === undefined) {
      if (own.length > 1) continue;
      break;
    }
    if (labelled[at]?.[place ?? 0] !== undefined) break;
    values.push({ start: below.start, end: below.end });
  }
  return values;
}

/** Which segment of a line stands under a label: the nearest by offset that is not nearer to another segment of the label's line. */
function columnOf(segments: readonly Segment[], label: Segment, row: readonly Segment[]): number | undefined {
  let best: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  segments.forEach((segment, index) => {
    const away = Math.abs(segment.offset - label.offset);
    const rival = row.some((other) => other !== label && Math.abs(other.offset - segment.offset) < away);
    if (!rival && away < distance) {
      best = index;
      distance = away;
    }
  });
  return best;
}

function matchLabel(text: string, index: ReadonlyMap<string, readonly LabelEntry[]>): LabelMatch | undefined {
  const lower = text.slice(0, 80).toLowerCase().replaceAll('’', "'");
  const lead = /^[(\d.)\s•–—-]{0,6}(?=\p{L})/u.exec(lower)?.[0].length ?? 0;
  const from = lower.slice(lead);
  // A label of one character ("致") has a bucket of its own.
  for (const { label, key } of [from.slice(0, 2), from.slice(0, 1)].flatMap(
    (lead) => index.get(lead) ?? [],
  )) {
    if (!from.startsWith(label)) continue;
    const end = labelEnd(from, label.length, LOOSE.has(key));
    if (end !== undefined) return { key, length: lead + end };
  }
  return undefined;
}

/** Where a label that is `length` long ends with its colon, or undefined when the words run on. */
function labelEnd(text: string, length: number, loose: boolean): number | undefined {
  const rest = text.slice(length);
  if (rest.trim() === '') return text.length;
  const bracket = /^\s*(?:\([^()]{1,40}\)|\/\s*[^:：/]{1,40})?\s*(?:no|№|#)?\.?\s*[:：]\s*/u.exec(rest);
  if (bracket) return length + bracket[0].length;
  if (/^\s*\/\s*[\p{L}\s.'№-]{2,40}$/u.test(rest) || /^\s*\([\p{L}\s.'№,-]{2,40}\)$/u.test(rest))
    return text.length;
  if (!loose) return undefined;
  const gap = /^[.]?\s*(?:(?:no|nr|№|#)\.?\s*)?(?=[\p{L}\d/-]*\d)/u.exec(rest);
  return gap && /[\s№#.]/u.test(gap[0]) ? length + gap[0].length : undefined;
}
