/** Who says what a Russian sentence tells: openings, verbs of saying with «что», tags at the end. */
import { RUSSIAN_BASIS, RUSSIAN_OPENINGS } from '../../../data/lexicon/ru/cues.ts';
import type { AttributionLink, Basis, Mention, Span, Stance } from '../../../model/index.ts';
import { isOutletName } from '../outlet-name.ts';
import { sayingStance } from './lexicon.ts';
import { mayBe, type RussianPhrase } from './phrase.ts';
import type { Piece } from './pieces.ts';

export type MeetPhrase = (
  phrase: RussianPhrase,
) => { readonly mention: Mention; readonly named: boolean } | undefined;

export interface PieceVoices {
  /** The links of each piece, by its place; empty for the narrator. */
  readonly links: readonly (readonly AttributionLink[])[];
}

/** The voices of the pieces of one sentence. `phrases` are those of each piece. */
export function voicesOf(
  text: string,
  pieces: readonly Piece[],
  phrases: readonly (readonly RussianPhrase[])[],
  meet: MeetPhrase,
): PieceVoices {
  const opening = openingLinks(text, pieces, phrases, meet);
  const links: (readonly AttributionLink[])[] = [];
  let said: readonly AttributionLink[] = [];
  for (const [index, piece] of pieces.entries()) {
    if (piece.link === 'that') links.push([...opening, ...said]);
    else links.push(piece.link === 'main' || said.length === 0 ? opening : [...opening, ...said]);
    const speaker = piece.saying === undefined ? undefined : speakerOf(phrases[index] ?? []);
    const next = pieces[index + 1];
    if (piece.saying !== undefined && speaker !== undefined && next?.link === 'that')
      said = [linkOf(text, speaker, piece, meet)];
  }
  const last = pieces.at(-1);
  const speaker =
    last?.saying === undefined || pieces.length < 2 ? undefined : speakerOf(phrases.at(-1) ?? []);
  if (last !== undefined && speaker !== undefined && last.verb === undefined) {
    const tag = linkOf(text, speaker, last, meet);
    return {
      links: links.map((own, index) => (index === pieces.length - 1 || own.length > 0 ? own : [tag])),
    };
  }
  return { links };
}

function speakerOf(phrases: readonly RussianPhrase[]): RussianPhrase | undefined {
  const able = phrases.filter(
    (phrase) => phrase.kind !== 'goods' && phrase.kind !== 'place' && phrase.kind !== 'event',
  );
  const free = able.filter((phrase) => phrase.preposition === undefined && mayBe(phrase, 'nom'));
  if (free.length > 0) return free[0];
  // «говорится в письме», «следует из документов»
  return able.find(
    (phrase) =>
      (phrase.preposition === 'в' || phrase.preposition === 'из') &&
      RUSSIAN_BASIS[phrase.noun ?? ''] === 'document-seen',
  );
}

function openingLinks(
  text: string,
  pieces: readonly Piece[],
  phrases: readonly (readonly RussianPhrase[])[],
  meet: MeetPhrase,
): readonly AttributionLink[] {
  for (const [index, piece] of pieces.entries()) {
    for (const phrase of phrases[index] ?? []) {
      const cue = RUSSIAN_OPENINGS.find(
        ({ words }) =>
          words === phrase.preposition || (words === 'со ссылкой на' && phrase.preposition === 'со ссылкой'),
      );
      if (cue === undefined || !mayBe(phrase, cue.case)) continue;
      const first = piece.tokens[0]?.start ?? 0;
      const at = text
        .slice(first, phrase.start)
        .toLowerCase()
        .lastIndexOf(cue.words.split(' ')[0] ?? '');
      const span = { start: first + Math.max(0, at), end: first + Math.max(0, at) + cue.words.length };
      return [makeLink(text, phrase, span, 'reports', meet)];
    }
  }
  return [];
}

function linkOf(text: string, speaker: RussianPhrase, piece: Piece, meet: MeetPhrase): AttributionLink {
  const token = piece.tokens[piece.saying ?? 0];
  const span = { start: token?.start ?? speaker.start, end: token?.end ?? speaker.end };
  return makeLink(text, speaker, span, sayingStance(token?.lower ?? '') ?? 'asserts', meet);
}

function makeLink(
  text: string,
  phrase: RussianPhrase,
  span: Span,
  stance: Stance,
  meet: MeetPhrase,
): AttributionLink {
  const basis = basisOf(phrase);
  const met = basis === 'document-seen' ? undefined : meet(phrase);
  return {
    ...(met === undefined ? {} : { speaker: met.mention.id }),
    description: (met?.named === true ? met.mention.name : text.slice(phrase.start, phrase.end)).replace(
      /\s+/gu,
      ' ',
    ),
    ...(met?.mention.count === undefined ? {} : { count: met.mention.count }),
    named: met?.named ?? false,
    basis,
    verb: text.slice(span.start, span.end),
    verbSpan: span,
    stance,
  };
}

function basisOf(phrase: RussianPhrase): Basis {
  if (phrase.form === 'name' && isOutletName(phrase.name)) return 'other-outlet';
  const basis = RUSSIAN_BASIS[phrase.noun ?? ''] as Basis | undefined;
  if (basis !== undefined) return basis;
  return phrase.form === 'name' || phrase.kind === 'company' ? 'company-statement' : 'unattributed';
}
