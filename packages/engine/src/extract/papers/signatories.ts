/**
 * Those who sign a paper: `Director P. Y. Smith`, `Принял: А. С. Кремнев`, a name over its post under the closing. The
 * whole name is the mention, initials included. A post beside the name makes its bearer an officer of whose paper it is:
 * that it is theirs is implied.
 */
import { LETTER_WORDS } from '../../data/papers/letter-words.ts';
import { SIGNATURE_WORDS } from '../../data/papers/signature-words.ts';
import type { MentionId, SourceFacts, Span } from '../../model/index.ts';
import { findLegalForms } from '../../values/index.ts';
import { type Paper, wordsOf } from './paper.ts';
import type { PaperWriter } from './paper-writer.ts';
import { isBankName, schemaOf } from './party-block.ts';

export interface Signatory {
  readonly name: Span;
  /** The words of the post, where one stands beside the name. */
  readonly post?: Span;
  readonly line: Span;
}

const INITIALS = String.raw`\p{Lu}\.(?:[ \u00A0]?-?\p{Lu}\.){0,2}`;
const SURNAME = String.raw`\p{Lu}[\p{L}'’]+(?:-\p{Lu}[\p{L}'’]+)?`;
/** `П. Ю. Вострелов`, `Вострелов П.Ю.`, `John R. Smith`. */
const INITIALLED = String.raw`(?:${INITIALS}[ \u00A0]?${SURNAME}|${SURNAME},?[ \u00A0]${INITIALS}|${SURNAME}[ \u00A0]\p{Lu}\.[ \u00A0]${SURNAME})`;
const FULL = String.raw`(?:${SURNAME}(?:[ \u00A0]${SURNAME}){1,2}|\p{Script=Han}{2,4})`;
const NAME = String.raw`(?:${INITIALLED}|${FULL})`;
const POSTS = [...SIGNATURE_WORDS.posts]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replace(/[.]/gu, String.raw`\.`).replace(/ /gu, String.raw`\s`))
  .join('|');
/** Blank lines to sign on, strokes and brackets around a name. */
const RULE = String.raw`[\s_.…/,:：(（–—-]{0,80}`;
const POST_FIRST = new RegExp(String.raw`^(?:${POSTS})(?![\p{L}])|^(?:${POSTS})(?=\p{Script=Han})`, 'iu');
const THEN_NAME = new RegExp(
  String.raw`^(?<rest>(?:\s(?:«[^»\n]{1,40}»|[\p{L}\d"“”.-]+)){0,6}?)${RULE}(?<=[^\p{Script=Latin}\p{Script=Cyrillic}]|^)(?<name>${NAME})[\s/)）_.]*$`,
  'du',
);
/** Names that need no gap before them: initials, or Han characters. */
const SURE = new RegExp(String.raw`^(?:${INITIALLED}|\p{Script=Han}{2,4})$`, 'u');
const POST_ALONE = new RegExp(String.raw`^(?:${POSTS})$`, 'u');
const NAME_FIRST = new RegExp(String.raw`^[\s_/(]*(${NAME})(?![\p{L}])`, 'u');
const NAME_ALONE = new RegExp(String.raw`^[\s_/(]*(${NAME})[\s/)_]*$`, 'u');
const INITIALLED_AT_END = new RegExp(String.raw`(?<![\p{L}.])(${INITIALLED})[\s/)_]*$`, 'u');
const LONGEST = 140;
const FOOT_LINES = 5;

/** The signatories of a paper in order, each name once. */
export function findSignatories(paper: Paper): Signatory[] {
  const found = [...labelled(paper), ...postLines(paper), ...underClosing(paper)];
  const seen = new Set<number>();
  return found
    .filter(({ name }) => !seen.has(name.start) && seen.add(name.start))
    .sort((a, b) => a.name.start - b.name.start);
}

/** `Received by: P. Vostrelov`; a post may stand between label and name. */
function labelled(paper: Paper): Signatory[] {
  return paper.fields.flatMap((field) => {
    const value = field.values[0];
    if (field.key !== 'signedBy' || !value) return [];
    const words = wordsOf(paper.document, value).slice(0, LONGEST);
    const match = NAME_FIRST.exec(words) ?? INITIALLED_AT_END.exec(words);
    const name = match?.[1];
    if (!match || name === undefined || !isPerson(name)) return [];
    const start = value.start + match.index + match[0].indexOf(name);
    const label = lower(wordsOf(paper.document, field.label)).replace(/[\s:：]+$/u, '');
    const post = POST_ALONE.test(label)
      ? { post: { start: field.label.start, end: field.label.start + label.length } }
      : {};
    return [
      {
        name: { start, end: start + name.length },
        line: { start: field.label.start, end: value.end },
        ...post,
      },
    ];
  });
}

/** Lines that are a post and a name, and nothing else. */
function postLines(paper: Paper): Signatory[] {
  return paper.sheet.lines.flatMap((line) => {
    const whole = hullOf(line);
    if (!whole || whole.end - whole.start > LONGEST) return [];
    const words = wordsOf(paper.document, whole);
    const post = POST_FIRST.exec(words)?.[0].length ?? 0;
    const match = post > 0 ? THEN_NAME.exec(words.slice(post)) : null;
    const text = match?.groups?.['name'];
    const at = match?.indices?.groups?.['name'];
    if (!match || text === undefined || !at || !isPerson(text)) return nameThenPost(paper, whole);
    // "Director Orvex Trade" may be a firm's: a name without initials stands apart from the post.
    const apart = /[_/,:：–—\t]|\s{2,}/u.test(words.slice(post, post + at[0]));
    if (!apart && !SURE.test(text)) return [];
    const own = (match.groups?.['rest'] ?? '').trim() === '';
    const start = whole.start + post + at[0];
    return [
      {
        name: { start, end: start + text.length },
        line: whole,
        ...(own ? { post: { start: whole.start, end: whole.start + post } } : {}),
      },
    ];
  });
}

/** `Anna Kovacs, Director`. */
function nameThenPost(paper: Paper, whole: Span): Signatory[] {
  const words = wordsOf(paper.document, whole);
  const [, name, post] = /^([^,]{3,60}),\s*([^,]{3,40})$/u.exec(words) ?? [];
  if (name === undefined || post === undefined) return [];
  if (!NAME_ALONE.test(name) || !isPerson(name) || !POST_ALONE.test(lower(post))) return [];
  return [
    {
      name: { start: whole.start, end: whole.start + name.length },
      post: { start: whole.end - post.length, end: whole.end },
      line: whole,
    },
  ];
}

/** Name and post on lines of their own under the closing formula. */
function underClosing(paper: Paper): Signatory[] {
  const lines = paper.sheet.lines.filter(({ segments }) => segments.length > 0);
  const at = lines.findLastIndex(({ segments }) => {
    const words = lower(segments[0]?.text ?? '');
    return LETTER_WORDS.closings.some((closing) => words.startsWith(closing));
  });
  if (at < 0) return [];
  const foot = lines.slice(at + 1, at + 1 + FOOT_LINES).flatMap((line) => hullOf(line) ?? []);
  const name = foot.findIndex((line) => {
    const match = NAME_ALONE.exec(wordsOf(paper.document, line));
    return match?.[1] !== undefined && isPerson(match[1]);
  });
  const line = foot[name];
  const words = line && NAME_ALONE.exec(wordsOf(paper.document, line))?.[1];
  if (!line || words === undefined) return [];
  const start = line.start + wordsOf(paper.document, line).indexOf(words);
  const post = [foot[name + 1], foot[name - 1]].find(
    (near) => near && POST_ALONE.test(lower(wordsOf(paper.document, near))),
  );
  return [{ name: { start, end: start + words.length }, line, ...(post ? { post } : {}) }];
}

/** Writes every signatory, and the post of those who have one, held at the issuer of the paper. */
export function writeSignatories(
  paper: Paper,
  writer: PaperWriter,
  facts: SourceFacts,
  issuer: MentionId | undefined,
): void {
  for (const { name, post, line } of findSignatories(paper)) {
    const text = wordsOf(paper.document, name).replace(/\s+/gu, ' ');
    const person = writer.mention({ ...name, schema: 'Person', form: 'name', name: text });
    writer.cover(line);
    if (post === undefined || issuer === undefined || facts.issuer?.span === undefined) continue;
    writer.claim({
      kind: 'role',
      roles: { person: [person], organisation: [issuer] },
      phase: null,
      position: wordsOf(paper.document, post),
      implied: ['organisation'],
      spans: [line, name, post, facts.issuer.span],
      rule: 'paper.signatory',
    });
  }
}

function hullOf(line: Paper['sheet']['lines'][number]): Span | undefined {
  const first = line.segments[0];
  const last = line.segments.at(-1);
  return first && last ? { start: first.start, end: last.end } : undefined;
}

/** Words of firms, seals and dates among Han characters. */
const HAN_OTHER = /公司|部|厂|章|日|年|月/u;

function isPerson(name: string): boolean {
  return (
    findLegalForms(name).length === 0 &&
    !isBankName(name) &&
    schemaOf(name) !== 'PublicBody' &&
    !POST_ALONE.test(lower(name)) &&
    !HAN_OTHER.test(name)
  );
}

function lower(words: string): string {
  return words.toLowerCase().replace(/\s+/gu, ' ').trim();
}
