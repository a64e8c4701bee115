/** Which words of a sentence fill which slots, without overlaps: what lies inside longer words gives way to them. */
import type { Span } from '../../model/index.ts';

export interface SlotSpan extends Span {
  readonly slot: string;
}

export interface Mark extends Span {
  readonly slots: readonly string[];
}

export function markWords(sentence: Span, spans: readonly SlotSpan[]): Mark[] {
  const bySpan = new Map<string, { start: number; end: number; slots: string[] }>();
  for (const { start, end, slot } of spans) {
    if (start < sentence.start || end > sentence.end || start >= end) continue;
    const key = `${start}:${end}`;
    const mark = bySpan.get(key) ?? { start, end, slots: [] };
    if (!mark.slots.includes(slot)) mark.slots.push(slot);
    bySpan.set(key, mark);
  }
  const kept: Mark[] = [];
  for (const mark of [...bySpan.values()].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start,
  ))
    if (!kept.some(({ start, end }) => mark.start < end && mark.end > start)) kept.push(mark);
  return kept.sort((a, b) => a.start - b.start);
}

/** The sentence with its marks: `[Ten drones | goods] were delivered to [the plant | recipient]`. */
export function markedText(text: string, sentence: Span, marks: readonly Mark[]): string {
  let out = '';
  let at = sentence.start;
  for (const { start, end, slots } of marks) {
    out += `${text.slice(at, start)}[${text.slice(start, end)} | ${slots.join(', ')}]`;
    at = end;
  }
  return `${out}${text.slice(at, sentence.end)}`.replaceAll(/\s+/gu, ' ');
}
