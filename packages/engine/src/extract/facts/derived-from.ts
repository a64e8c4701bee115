/**
 * Earlier publications that a text names as where it comes from: "This was reported by the agency Reuters", "X
 * reported", "as first reported by X", «сообщило агентство X». An official or a company that reports is no outlet.
 */
import { DERIVED_CUES } from '../../data/facts/derived-cues.ts';
import type { SourceFact, Span } from '../../model/index.ts';
import type { Sheet } from '../papers/sheet.ts';
import { findDateline } from './dateline.ts';

const REACH = 60_000;
const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/ /gu, String.raw`\s`))
    .join('|');
const NOUNS = alternatives(DERIVED_CUES.outletNouns);
/** A name: capitalised words, "the" before them allowed, small words between them. */
const NAME = String.raw`(?:The )?\p{Lu}[\p{L}\d.'’&-]{1,24}(?: (?:of|the|and|de|für) (?=\p{Lu})| \p{Lu}[\p{L}\d.'’&-]{0,24}){0,4}`;
const QUOTED = String.raw`[«"“„](?<quoted>[^«»"“”„\n]{2,40})[»"”“]`;

interface DerivedPattern {
  readonly pattern: RegExp;
  /** Whether the words themselves say that the name is an outlet's. */
  readonly sure: boolean;
  /** Where this is not found, nothing is: it is quick to look for and spares most texts the search. */
  readonly sign: RegExp;
}

const CYRILLIC = /[\u0400-\u04ff]/u;

const PATTERNS: readonly DerivedPattern[] = [
  // reported by the agency X; reported by X newspaper
  {
    pattern: new RegExp(
      String.raw`\breported\s(?:earlier\s|first\s|today\s|on\s\p{Lu}\w+\s)?by\s(?:the\s)?(?:[\p{L}-]+\s){0,2}?(?:${NOUNS})\s(?<name>${NAME})`,
      'dgu',
    ),
    sure: true,
    sign: /reported/u,
  },
  // was reported by X; as first reported by X
  {
    pattern: new RegExp(String.raw`\breported\s(?:earlier\s|today\s)?by\s(?:the\s)?(?<name>${NAME})`, 'dgu'),
    sure: false,
    sign: /reported/u,
  },
  // X reported (that), X first reported
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}’'-])(?<name>${NAME})(?:,\s[^,.\n]{3,60},)?\s(?:has\s|have\s|had\s)?(?:first\s|earlier\s|previously\s)?(?:reported|reports|writes|wrote)\b`,
      'dgu',
    ),
    sure: false,
    sign: /report|writes|wrote/u,
  },
  // according to the newspaper X; the news agency X reported; cited by agency X
  {
    pattern: new RegExp(
      String.raw`\b(?:according\sto|citing|told|by)\s(?:the\s)?(?:[\p{L}-]+\s){0,2}?(?:${NOUNS})\s(?<name>${NAME})`,
      'dgu',
    ),
    sure: true,
    sign: /according|citing|told|by/u,
  },
  // «сообщило агентство X», «пишет издание X», «як повідомляє видання X»
  {
    pattern: new RegExp(
      String.raw`(?:сообщи(?:ло|ла|л|ли)|сообща(?:ет|ют)|пиш(?:ет|ут)|передаёт|передает|передало|рассказал[оаи]?|написал[оаи]?|повідомл?я(?:є|ють)|повідоми(?:ло|ла|в|ли)|пише|передає)(?:\s(?:об\sэтом|про\sце|ранее|раніше|в\s\p{L}+|со\sссылкой\sна\s\p{L}+))?\s(?:информационное\s)?(?:агентство|информагентство|издание|газета|телеканал|журнал|портал|агенція|видання|газета|телеканал)\s(?:${QUOTED}|(?<name>\p{Lu}[\p{L}\d.-]{1,24}(?:\s\p{Lu}[\p{L}\d.-]{0,24}){0,3}))`,
      'dgiu',
    ),
    sure: true,
    sign: CYRILLIC,
  },
  // «сообщает Reuters», «пишет The Meridian Post», «об этом сообщил «Вестник»»
  {
    pattern: new RegExp(
      String.raw`(?:сообщает|пишет|передаёт|передает|сообщило|сообщил|сообщила|повідомляє|пише|передає|повідомило)\s(?:${QUOTED}|(?<name>(?:The\s)?[A-Z][A-Za-z.'-]{1,24}(?:\s[A-Z][A-Za-z.'-]{0,24}){0,3}))`,
      'dgu',
    ),
    sure: true,
    sign: CYRILLIC,
  },
  // 据路透社报道
  {
    pattern:
      /据(?<name>\p{Script=Han}{2,10}?(?:社|报|新闻|网|电视台))(?:\d{1,2}月\d{1,2}日)?(?:报道|消息|披露)/dgu,
    sure: true,
    sign: /据/u,
  },
];

const NAMES: ReadonlySet<string> = new Set(DERIVED_CUES.outletNames);
const NO_OUTLETS: ReadonlySet<string> = new Set(DERIVED_CUES.noOutlets);

/** The outlets a text comes from, in order of their first mention; its own outlet is left out. */
export function findDerivedFrom(sheet: Sheet, own: string | undefined): SourceFact<string>[] {
  const text = sheet.document.text.slice(0, REACH);
  const found: { span: Span; name: string; cue: string }[] = [];
  // An outlet that prints an agency's dateline prints the agency's piece.
  const agency = findDateline(sheet)?.agency;
  if (agency) found.push({ span: agency, name: text.slice(agency.start, agency.end), cue: 'dateline' });
  for (const { pattern, sure, sign } of PATTERNS) {
    if (!sign.test(text)) continue;
    for (const match of text.matchAll(pattern)) {
      const groups = match.indices?.groups;
      const range = groups?.['name'] ?? groups?.['quoted'];
      if (!range) continue;
      const span = withoutArticle(text, { start: range[0], end: range[1] });
      const name = text.slice(span.start, span.end);
      if (!isOutlet(name, sure)) continue;
      found.push({ span, name, cue: match[0].replace(/\s+/gu, ' ').slice(0, 60) });
    }
  }
  const seen = new Set(own === undefined ? [] : [key(own)]);
  const facts: SourceFact<string>[] = [];
  for (const { span, name, cue } of found.sort((a, b) => a.span.start - b.span.start)) {
    if (seen.has(key(name))) continue;
    seen.add(key(name));
    facts.push({ value: name, by: 'inferred', why: cue === 'dateline' ? cue : `"${cue}"`, span });
  }
  return facts;
}

/** An outlet by the words around, or by a word of its own name. */
function isOutlet(name: string, sure: boolean): boolean {
  const words = name.toLowerCase().split(/[\s.-]+/u);
  if (words.some((word) => NO_OUTLETS.has(word))) return false;
  if (/^(?:mr|ms|mrs|dr)$/u.test(words[0] ?? '')) return false;
  return sure || words.some((word) => NAMES.has(word));
}

function withoutArticle(text: string, span: Span): Span {
  // "Last September, Reuters": adverbs at the start of a sentence are no part of the name; the pattern stops at commas.
  const words = text.slice(span.start, span.end);
  const lead =
    /^(?:In|On|As|Last|But|And|Earlier|This|Yesterday|Today|When|While|Meanwhile)\s(?:\p{Lu}\p{Ll}+\s)?/u.exec(
      words,
    );
  const start = span.start + (lead && lead[0].length < words.length ? lead[0].length : 0);
  return { start, end: /[.]$/u.test(words) ? span.end - 1 : span.end };
}

function key(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s+/u, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}
