/** One sentence as the checks look at it: its language, its words with names and times masked, its triggers and cues. */
import { CUES, type Cues } from '../../data/propose/cues.ts';
import type { PatternName } from '../../data/propose/patterns.ts';
import { type ProposalLanguage, TRIGGERS } from '../../data/propose/triggers.ts';
import type { Span } from '../../model/index.ts';

export interface FoundTrigger extends Span {
  readonly pattern: PatternName;
  readonly voice: 'verb' | 'passive' | 'noun';
  readonly phase: string | undefined;
}

export interface SentenceView extends Span {
  readonly language: ProposalLanguage;
  /** The document's text. */
  readonly text: string;
  /** All of the sentence's triggers of any kind, in order. */
  readonly triggers: readonly FoundTrigger[];
}

/** Words of a language never match inside a longer word; Han words may. */
function edged(source: string, language: ProposalLanguage): RegExp {
  return language === 'zh'
    ? new RegExp(`(?:${source})`, 'gu')
    : new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'gu');
}

interface CompiledTrigger {
  readonly pattern: PatternName;
  readonly voice: FoundTrigger['voice'];
  readonly phase: string | undefined;
  readonly expression: RegExp;
}

const triggerTables = new Map<ProposalLanguage, readonly CompiledTrigger[]>();

function triggersOf(language: ProposalLanguage): readonly CompiledTrigger[] {
  const known = triggerTables.get(language);
  if (known !== undefined) return known;
  const made = TRIGGERS[language].map(({ pattern, forms, voice, phase }) => ({
    pattern,
    voice: voice ?? ('verb' as const),
    phase,
    expression: edged(forms, language),
  }));
  triggerTables.set(language, made);
  return made;
}

export function viewSentence(text: string, { start, end }: Span, language: ProposalLanguage): SentenceView {
  const lower = lowered(text.slice(start, end));
  const triggers: FoundTrigger[] = [];
  for (const { pattern, voice, phase, expression } of triggersOf(language))
    for (const match of lower.matchAll(expression)) {
      // A capital inside a sentence is a name's: Kestrel Imports.
      if (match.index > 0 && /\p{Lu}/u.test(text.charAt(start + match.index))) continue;
      triggers.push({
        start: start + match.index,
        end: start + match.index + match[0].length,
        pattern,
        voice,
        phase,
      });
    }
  triggers.sort((a, b) => a.start - b.start || a.end - b.end);
  return { text, start, end, language, triggers };
}

/** Lower case, unit for unit, so that offsets stay. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length
    ? lower
    : [...text]
        .map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char))
        .join('');
}

/** The text of `[start, end)` in lower case with the masked spans blanked, place for place. */
export function maskedText(text: string, { start, end }: Span, masks: readonly Span[]): string {
  let masked = lowered(text.slice(start, end));
  for (const mask of masks) {
    const from = Math.max(mask.start, start) - start;
    const to = Math.min(mask.end, end) - start;
    if (to > from) masked = masked.slice(0, from) + ' '.repeat(to - from) + masked.slice(to);
  }
  return masked;
}

const cueTables = new Map<string, RegExp>();

/** Where a cue stands in lower-case text that starts at `offset`. */
export function findCues(
  masked: string,
  offset: number,
  cue: keyof Cues,
  language: ProposalLanguage,
): readonly Span[] {
  const key = `${language} ${cue}`;
  const expression = cueTables.get(key) ?? edged(CUES[language][cue], language);
  cueTables.set(key, expression);
  return [...masked.matchAll(expression)].map((match) => ({
    start: offset + match.index,
    end: offset + match.index + match[0].length,
  }));
}

export const overlaps = (one: Span, other: Span): boolean => one.start < other.end && one.end > other.start;
export const inside = (one: Span, other: Span): boolean => one.start >= other.start && one.end <= other.end;
