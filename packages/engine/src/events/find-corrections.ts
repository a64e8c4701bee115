/**
 * Sources that put right what was said before: by a word of their title or note, or by a notice in the text of a publication
 * ("Correction: an earlier version of this article said …"). What they disagree about with their own origin is corrected, not contradicted.
 */
import {
  CORRECTION_OPENINGS,
  CORRECTION_PHRASES,
  CORRECTION_WORDS,
} from '../data/events/correction-words.ts';
import { PUBLISHED_GENRES } from '../data/events/origin-rules.ts';
import type { Document, OriginGroup, Source, SourceId } from '../model/index.ts';
import { issuerKey } from './issuer-key.ts';
import { isAfter } from './older-copy.ts';

const escape = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
const OPENING = new RegExp(
  String.raw`(?:^|\n)[ \t([*]{0,4}(?:${CORRECTION_OPENINGS.map(escape).join('|')})(?:(?:,|[ \t](?:to|by|of|from|on|от|від))[ \t][^\n:]{1,40}|[ \t]?\([^\n)]{1,40}\))?[ \t]{0,2}(?:[:：—–-]|\n|$)`,
  'u',
);
const PHRASES = CORRECTION_PHRASES.map(
  (phrase) =>
    new RegExp(
      phrase
        .split('*')
        .map((part) => escape(part.trim()).replace(/ /gu, String.raw`\s+`))
        .join(String.raw`\s+(?:[\p{L}\p{M}’'-]{1,30}[\s,]+){0,6}`),
      'u',
    ),
);
/** A notice stands at the head or at the foot; the middle of a long text is not read for one. */
const REACH = 20_000;

/** The ids of the sources that say they put something right. */
export function findCorrections(
  sources: readonly Source[],
  documents: readonly Document[],
): ReadonlySet<SourceId> {
  const publishing = new Set(
    sources.filter(({ facts }) => PUBLISHED_GENRES.includes(facts.genre.value)).map((source) => source.id),
  );
  return new Set([
    ...sources.filter(isTitledCorrection).map(({ id }) => id),
    ...documents
      .filter(({ source, text }) => publishing.has(source) && hasNotice(text))
      .map(({ source }) => source),
  ]);
}

/** Which sources put right what. */
export interface Corrects {
  readonly marked: ReadonlySet<SourceId>;
  /** Whether a source puts right what an earlier one of its own origin said. */
  readonly puts: (later: SourceId, earlier: SourceId) => boolean;
}

export interface CorrectionInput {
  readonly sources: readonly Source[];
  readonly documents: readonly Document[];
  readonly groups: readonly OriginGroup[];
}

/**
 * Which sources put which right: the later is marked as a correction and the earlier is not, both are of one origin group or
 * one issuer, and the earlier is not dated after the other.
 */
export function readCorrections({ sources, documents, groups }: CorrectionInput): Corrects {
  const corrections = findCorrections(sources, documents);
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  const groupOf = new Map(groups.flatMap((group) => group.sources.map((source) => [source, group.id])));
  const puts = (later: SourceId, earlier: SourceId): boolean => {
    const [after, before] = [sourceOf.get(later), sourceOf.get(earlier)];
    if (after === undefined || before === undefined) return false;
    if (!corrections.has(later) || corrections.has(earlier) || isAfter(before, after)) return false;
    const group = groupOf.get(later);
    return (group !== undefined && group === groupOf.get(earlier)) || haveOneIssuer(after, before);
  };
  return { marked: corrections, puts };
}

function haveOneIssuer(left: Source, right: Source): boolean {
  const [ours, theirs] = [left, right].map(({ facts }) => issuerKey(facts.issuer?.value ?? ''));
  return ours !== '' && ours === theirs;
}

function isTitledCorrection({ facts }: Source): boolean {
  const marked = `${facts.title?.value ?? ''} ${facts.note?.value ?? ''}`.toLowerCase();
  const words: readonly string[] = marked.match(/[\p{L}\p{M}]+/gu) ?? [];
  return CORRECTION_WORDS.some(
    (word) => words.includes(word) || (/\p{Script=Han}/u.test(word) && marked.includes(word)),
  );
}

function hasNotice(text: string): boolean {
  const read =
    text.length <= 2 * REACH ? text : `${text.slice(0, REACH)}\n${text.slice(text.length - REACH)}`;
  const lower = read.toLowerCase();
  return OPENING.test(lower) || PHRASES.some((phrase) => phrase.test(lower));
}
