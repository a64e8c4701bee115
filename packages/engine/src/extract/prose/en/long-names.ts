/**
 * Names of many words as one span before anything else is read: "Ministry of Industry and Trade of the Republic of Alkor",
 * "106th Anti-Aircraft Training Center", "Educational and Methodological Centre ‘Beacon’", a name in quotation marks.
 */
import {
  INSTITUTION_NOUNS,
  ORGAN_MODIFIERS,
  POLICY_WORDS,
  POSSESSIVE_IN_NAME,
} from '../../../data/lexicon/en/institutions.ts';
import { AMBIGUOUS_POSTS as AMBIGUOUS, POST_HEADS } from '../../../data/lexicon/en/posts.ts';
import { GIVEN_NAMES } from '../../../data/lexicon/en/nouns.ts';
import type { TextSpan, Token } from '../../../values/index.ts';
import { countryOf } from '../gazetteer.ts';
import { isDemonym } from './demonyms.ts';
import { nounKind, SETS, singular, verbReading } from './lexicon.ts';

const INSTITUTIONS: ReadonlySet<string> = new Set(INSTITUTION_NOUNS);
const ORGANS: ReadonlySet<string> = new Set(ORGAN_MODIFIERS);
const POLICY: ReadonlySet<string> = new Set(POLICY_WORDS);
const POSSESSIVE: ReadonlySet<string> = new Set(POSSESSIVE_IN_NAME);
const GIVEN: ReadonlySet<string> = new Set(GIVEN_NAMES);
const AMBIGUOUS_POSTS: ReadonlySet<string> = new Set(AMBIGUOUS);
const POSTS: ReadonlySet<string> = new Set(POST_HEADS);
const TITLE_MODIFIERS = new Set([
  'deputy',
  'first',
  'vice',
  'former',
  'acting',
  'chief',
  'prime',
  'executive',
  'managing',
]);
const LINKS = new Set(['of', 'for', 'on']);
const OPENING = /^[“‘«"„]$/u;
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '«': '»', '"': '"', '„': '“' };
/** Most words of a name; bounds the work on capitals without end. */
const MOST_WORDS = 24;
const MOST_LINKS = 6;
const MOST_QUOTED = 9;

export interface LongName extends TextSpan {
  /** Quotation marks around it that are no speech. */
  readonly marks: readonly TextSpan[];
}

/** What kind of body or firm a name of several words says it is, in its singular noun: "ministry", "bank"; undefined where it does not. */
export function institutionOf(name: string): string | undefined {
  const head = name.split(/ (?:of|for|on|in|under|to|with) | [“‘«"]/u, 1)[0] ?? name;
  const words = head.toLowerCase().split(/\s+/u);
  for (let i = words.length - 1; i >= 0; i -= 1) {
    const word = singular(words[i] ?? '');
    if (INSTITUTIONS.has(word)) return word;
  }
  return undefined;
}

/** The long names among the tokens of one sentence, in order and apart. */
export function longNames(tokens: readonly Token[], sentenceStart: number): LongName[] {
  const found: LongName[] = [];
  let at = 0;
  while (at < tokens.length) {
    const made = nameAt(tokens, at, sentenceStart);
    if (made === undefined) {
      at += 1;
      continue;
    }
    if (made.name !== undefined) found.push(made.name);
    at = Math.max(made.next, at + 1);
  }
  return found;
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  sentenceStart: number,
): { name: LongName | undefined; next: number } | undefined {
  const token = tokens[at] as Token;
  if (token.kind === 'mark') {
    const quoted = quotedAt(tokens, at);
    if (quoted === undefined) return undefined;
    // "‘Beacon’ Management Company"
    const rest = runAt(tokens, quoted.close + 1, false);
    if (
      rest !== undefined &&
      hasInstitution(tokens, rest.from, rest.to) &&
      !isOrgan(tokens, rest.from, rest.to)
    ) {
      const end = extended(tokens, rest.to, at);
      return { name: { start: token.start, end: (tokens[end - 1] as Token).end, marks: [] }, next: end };
    }
    const first = tokens[at + 1] as Token;
    const last = tokens[quoted.close - 1] as Token;
    // A post in quotation marks, so called: the words stand without them.
    if (isTitle(tokens, at + 1))
      return {
        name: { start: token.start, end: token.start, marks: [token, tokens[quoted.close] as Token] },
        next: at + 1,
      };
    return {
      name: { start: first.start, end: last.end, marks: [token, tokens[quoted.close] as Token] },
      next: quoted.close + 1,
    };
  }
  // "Chief of Staff" is a post.
  if (token.lower === 'staff' && tokens[at - 1]?.lower === 'of' && tokens[at - 2]?.lower === 'chief')
    return undefined;
  const run = runAt(tokens, at, token.start === sentenceStart);
  if (run === undefined) return undefined;
  const { from } = run;
  let { to } = run;
  to = adjectivesJoined(tokens, from, to) ?? to;
  if (!hasInstitution(tokens, from, to)) return { name: undefined, next: to };
  if (isOrgan(tokens, from, to)) return { name: undefined, next: to };
  const marks: TextSpan[] = [];
  let end = extended(tokens, to, from);
  const quoted = quotedAt(tokens, end);
  if (quoted !== undefined) {
    marks.push(tokens[end] as Token, tokens[quoted.close] as Token);
    end = quoted.close + 1;
  }
  if (end - from < 2) return { name: undefined, next: end };
  // The closing mark belongs to the name where its opening mark does.
  return {
    name: { start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end, marks: [] },
    next: end,
  };
}

/** Capital words in a row; numbers and ordinals before them count in where a unit follows. */
function runAt(
  tokens: readonly Token[],
  at: number,
  first: boolean,
): { from: number; to: number } | undefined {
  let from = at;
  const number = /^\d{1,4}(?:st|nd|rd|th)?$/u.test((tokens[at] as Token).text);
  if (number) from = at + 1;
  const opener = tokens[from];
  if (opener === undefined || !isCapital(opener)) return undefined;
  if (first && !number && closed(opener)) return undefined;
  if (isDemonym(opener.text) && !isCapital(tokens[from + 1])) return undefined;
  // Posts stand before names and are none: "Deputy Minister", "President".
  if (isTitle(tokens, from)) return undefined;
  let to = from;
  while (to < tokens.length && to - from < MOST_WORDS) {
    const token = tokens[to] as Token;
    // "Ministry of Crafts Ivan Orlov", "Alkor Federation Ivan Orlov": a person follows.
    if (to > from && hasInstitution(tokens, from, to) && startsPerson(tokens, to)) break;
    if (isCapital(token) && !(to > from && isTitle(tokens, to) && !INSTITUTIONS.has(singular(token.lower)))) {
      to += 1;
      continue;
    }
    if (
      token.kind === 'possessive' &&
      POSSESSIVE.has((tokens[to - 1] as Token).lower) &&
      isCapital(tokens[to + 1])
    ) {
      to += 1;
      continue;
    }
    if (token.text === '&' && isCapital(tokens[to + 1])) {
      to += 1;
      continue;
    }
    break;
  }
  if (to === from) return undefined;
  return { from: number && hasInstitution(tokens, from, to) ? at : from, to };
}

/** "Educational and Methodological Centre": adjectives on both sides of "and" before the noun they share. */
function adjectivesJoined(tokens: readonly Token[], from: number, to: number): number | undefined {
  const and = tokens[to];
  const before = tokens[to - 1];
  if (and?.lower !== 'and' && and?.text !== '&') return undefined;
  if (before === undefined || !(adjective(before) || POLICY.has(before.lower))) return undefined;
  // "Severny Bank and Oil Company": what stands before is whole by itself.
  if (INSTITUTIONS.has(singular(before.lower)) && to - from > 2) return undefined;
  let end = to + 1;
  while (end < tokens.length && end - to < 6 && isCapital(tokens[end])) end += 1;
  const first = tokens[to + 1];
  if (end === to + 1 || first === undefined) return undefined;
  if (!adjective(first) && !POLICY.has(first.lower)) return undefined;
  return hasInstitution(tokens, to + 1, end) ? end : undefined;
}

function adjective(token: Token): boolean {
  return /(?:al|ic|ive|ary|ical|ific|research|science|production|trade|training|design|repair)$/u.test(
    token.lower,
  );
}

/** What follows "of", "for" and "on" behind an institution. */
function extended(tokens: readonly Token[], to: number, from: number): number {
  let end = to;
  for (let links = 0; links < MOST_LINKS && end - from < MOST_WORDS; links += 1) {
    const link = tokens[end];
    const purpose = links > 0 && (link?.lower === 'with' || link?.lower === 'under');
    if (link === undefined || (!purpose && !LINKS.has(link.lower))) break;
    let next = end + 1;
    if (tokens[next]?.lower === 'the') next += 1;
    const quoted = quotedAt(tokens, next);
    if (quoted !== undefined) {
      end = quoted.close + 1;
      continue;
    }
    const more = capitalsFrom(tokens, next);
    if (more === next) break;
    // "the Department of Russian soldiers": the capital is an adjective of what follows in small letters.
    if (
      isDemonym((tokens[more - 1] as Token).text) &&
      tokens[more]?.kind === 'word' &&
      !closed(tokens[more] as Token)
    )
      break;
    if (link.lower !== 'of' && link.lower !== 'under' && POSTS.has((tokens[next] as Token).lower)) break;
    end = listed(tokens, more);
  }
  return end;
}

/** "… Family, Labour and Social Protection": words of policy behind commas and "and". */
function listed(tokens: readonly Token[], from: number): number {
  let end = from;
  let open = from;
  for (let parts = 0; parts < 6; parts += 1) {
    const mark = tokens[open];
    if (mark === undefined) return end;
    const comma = mark.text === ',';
    const and = mark.lower === 'and' || mark.text === '&';
    if (!comma && !and) return end;
    let next = open + 1;
    if (comma && tokens[next]?.lower === 'and') next += 1;
    const closing = and || next > open + 1;
    const more = capitalsFrom(tokens, next);
    if (more === next) return end;
    // "Union of Alkor and Belmar", "Moral and Psychological Support"
    const alike =
      (countries(tokens, from, open) && countries(tokens, next, more)) ||
      (and && open - from === 1 && adjective(tokens[from] as Token));
    for (let i = next; i < more && !alike; i += 1) if (!isPolicy(tokens[i] as Token)) return end;
    // A ministry of its own is no part of the list.
    if (INSTITUTIONS.has(singular((tokens[next] as Token).lower)) && tokens[more]?.lower === 'of') return end;
    open = more;
    if (closing) {
      end = more;
      if (tokens[more]?.lower !== 'and') return end;
    }
  }
  return end;
}

function countries(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map((token) => token.text);
  return countryOf(words.join(' ')) !== undefined;
}

function isPolicy(token: Token): boolean {
  const { lower } = token;
  return (
    POLICY.has(lower) ||
    POLICY.has(singular(lower)) ||
    nounKind(lower) !== undefined ||
    verbReading(lower) !== undefined ||
    /^\p{L}+-\p{L}+$/u.test(lower)
  );
}

function capitalsFrom(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from < 10) {
    const token = tokens[to] as Token;
    if (to > from && startsPerson(tokens, to)) break;
    if (isCapital(token)) to += 1;
    else if (
      to > from &&
      token.kind === 'possessive' &&
      isCapital(tokens[to + 1]) &&
      POSSESSIVE.has((tokens[to - 1] as Token).lower)
    )
      to += 1;
    else break;
  }
  return to;
}

/** A name between quotation marks: few words, nearly all of them with capitals. */
function quotedAt(tokens: readonly Token[], at: number): { close: number } | undefined {
  const open = tokens[at];
  if (open?.kind !== 'mark' || !OPENING.test(open.text)) return undefined;
  const wanted = CLOSING[open.text];
  let capitals = 0;
  let words = 0;
  for (let i = at + 1; i < tokens.length && i <= at + MOST_QUOTED + 1; i += 1) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') {
      if (token.text === wanted && i > at + 1) {
        const first = tokens[at + 1] as Token;
        // Longer than a word, it must look like a name throughout; a lone capital word is one.
        return isCapital(first) && !closed(first) && capitals * 3 >= words * 2 && !verbal(tokens, at + 1, i)
          ? { close: i }
          : undefined;
      }
      if (token.kind === 'possessive' || token.text === '-' || token.text === '&' || token.text === '.')
        continue;
      return undefined;
    }
    words += 1;
    if (isCapital(token) || /^\d/u.test(token.text)) capitals += 1;
  }
  return undefined;
}

function verbal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) {
    const { lower } = tokens[i] as Token;
    if (SETS.be.has(lower) || SETS.have.has(lower) || SETS.modal.has(lower) || SETS.pronoun.has(lower))
      return true;
  }
  return false;
}

function hasInstitution(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1)
    if (
      INSTITUTIONS.has(singular((tokens[i] as Token).lower)) ||
      INSTITUTIONS.has((tokens[i] as Token).lower)
    )
      return true;
  return false;
}

/** "Supervisory Council", "Management Board", "Board of Directors" of somebody. */
function isOrgan(tokens: readonly Token[], from: number, to: number): boolean {
  const first = tokens[from] as Token;
  if (ORGANS.has(first.lower) && to - from === 2) return true;
  return first.lower === 'board' && to - from === 1;
}

/** A post in capitals: "Deputy Minister", "Director General". */
function isTitle(tokens: readonly Token[], at: number): boolean {
  const { lower } = tokens[at] as Token;
  const following = tokens[at + 1];
  if (POSTS.has(lower))
    return !AMBIGUOUS_POSTS.has(lower) || (following !== undefined && POSTS.has(following.lower)) || !isCapital(following);
  if (!TITLE_MODIFIERS.has(lower)) return false;
  const next = tokens[at + 1];
  return next !== undefined && (POSTS.has(next.lower) || TITLE_MODIFIERS.has(next.lower));
}

/** A first name and a second name in capitals. */
function startsPerson(tokens: readonly Token[], at: number): boolean {
  return GIVEN.has((tokens[at] as Token).lower) && isCapital(tokens[at + 1]);
}

function closed(token: Token): boolean {
  const { lower } = token;
  return (
    SETS.determiner.has(lower) ||
    SETS.pronoun.has(lower) ||
    SETS.preposition.has(lower) ||
    SETS.conjunction.has(lower) ||
    SETS.subordinator.has(lower) ||
    SETS.adverb.has(lower) ||
    SETS.be.has(lower) ||
    SETS.have.has(lower) ||
    SETS.modal.has(lower) ||
    (lower.endsWith('ly') && lower.length > 4) ||
    lower === 'former' ||
    lower === 'to'
  );
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && /^\p{Lu}/u.test(token.text);
}
