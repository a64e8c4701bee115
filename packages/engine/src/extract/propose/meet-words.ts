/**
 * The mention that words of a proposal are. Where the document's own reading has one for the same party or thing, it is that: a proposal
 * brings no second one of its own. Else a new one is made, a name only where the words look like one.
 */
import { DETERMINERS, LOOSE_BESIDE_NAME } from '../../data/propose/name-edges.ts';
import {
  type Claim,
  type Document,
  makeMention,
  type Mention,
  type MentionId,
  type MentionSchema,
  type Span,
} from '../../model/index.ts';
import { inside, overlaps } from './sentence-view.ts';

export interface Meeting {
  readonly document: Document;
  /** Of the document's own reading. */
  readonly mentions: readonly Mention[];
  /** Claims of the rules that say the same: who they name in these words, the proposal names. */
  readonly agreeing: readonly Claim[];
  readonly made: Map<MentionId, Mention>;
}

export function meetWords(meeting: Meeting, span: Span, schema: MentionSchema): Mention {
  const known =
    meeting.mentions.find(({ start, end }) => start === span.start && end === span.end) ??
    agreedUpon(meeting, span) ??
    meeting.mentions.find((mention) => sameButLoose(meeting.document.text, mention, span));
  if (known !== undefined) return known;
  const { text } = meeting.document;
  const mention = makeMention(meeting.document, { ...span, schema, ...describe(text, span, schema) });
  meeting.made.set(mention.id, mention);
  return mention;
}

/** The one mention of the agreeing claims that these words overlap. */
function agreedUpon({ mentions, agreeing }: Meeting, span: Span): Mention | undefined {
  const named = new Set(
    agreeing.flatMap(({ roles, places, attribution }) => [
      ...Object.values(roles).flat(),
      ...places,
      ...attribution.flatMap(({ speaker }) => speaker ?? []),
    ]),
  );
  const met = mentions.filter((mention) => named.has(mention.id) && overlaps(mention, span));
  return met.length === 1 ? met[0] : undefined;
}

/** "the plant" is "plant", "Orvex Ltd." is "Orvex": words that differ by articles, legal forms, titles and marks only. */
function sameButLoose(text: string, mention: Mention, span: Span): boolean {
  if (!inside(mention, span) && !inside(span, mention)) return false;
  const start = Math.min(mention.start, span.start);
  const from = Math.max(mention.start, span.start);
  const to = Math.min(mention.end, span.end);
  const rest = `${text.slice(start, from)} ${text.slice(to, Math.max(mention.end, span.end))}`;
  return (rest.match(/[\p{L}\p{N}]+/gu) ?? []).every((word) => isLoose(word.toLowerCase()));
}

function isLoose(word: string): boolean {
  return LOOSE_BESIDE_NAME.has(word) || DETERMINERS.has(word);
}

/** A name starts with a capital that its place in the sentence does not explain, or in quotes; Han words are told by their determiner. */
function describe(
  text: string,
  span: Span,
  schema: MentionSchema,
): { readonly form: 'name' | 'description'; readonly name: string } {
  const words = text.slice(span.start, span.end);
  const [first = '', rest] = split(words);
  const bare = DETERMINERS.has(first.toLowerCase()) && rest !== undefined ? rest : words;
  const han = /^\p{Script=Han}/u.test(bare);
  const determined = bare !== words || /^[该本这那某一]/u.test(bare);
  const opens = /^\s*$|[.!?。！？\n]["”»]?\s*$/u.test(text.slice(Math.max(0, span.start - 4), span.start));
  const capital = /^["«“„「『]?[\p{Lu}\p{N}]/u.test(bare);
  const [, second = ''] = split(bare);
  const explained = opens && bare === words && /^\p{Ll}/u.test(second);
  const named = han ? !determined && schema !== 'Goods' : capital && !explained;
  return { form: named ? 'name' : 'description', name: bare };
}

function split(words: string): readonly [string, string?] {
  const at = words.search(/\s/u);
  return at === -1 ? [words] : [words.slice(0, at), words.slice(at).trim()];
}
