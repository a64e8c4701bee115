/**
 * Names of many words as one span before anything else is read: "Ministry of Industry and Trade of the Republic of Alkor",
 * "106th Anti-Aircraft Training Center", "Educational and Methodological Centre ‘Beacon’", a name in quotation marks.
 */
import { FIELD_WORDS, LEGAL_BEFORE, LEGAL_BEHIND } from '../../../data/lexicon/en/institutions.ts';
import type { TextSpan, Token } from '../../../values/index.ts';
import { countryOf } from '../gazetteer.ts';
import { isDemonym } from './demonyms.ts';
import { nounKind, singular, verbReading } from './lexicon.ts';
import {
  adjective,
  adjectivesJoined,
  capitalsFrom,
  closed,
  hasInstitution,
  INSTITUTIONS,
  isCapital,
  isOrgan,
  isTitle,
  MOST_WORDS,
  POLICY,
  runAt,
} from './name-runs.ts';
import { quotedAt } from './quoted-names.ts';
import { isPost } from './titles.ts';

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
  // "Minister of Industry and Trade": a field, and no body.
  if (isField(tokens, at, run.to)) return { name: undefined, next: run.to };
  const { from } = run;
  const to = adjectivesJoined(tokens, from, run.to) ?? run.to;
  // "JSC ‘Beacon’": the form and the name it stands before are one.
  const formal = BEFORE_NAME.has((tokens[to - 1] as Token).lower) ? quotedAt(tokens, to) : undefined;
  if (formal !== undefined)
    return {
      name: { start: (tokens[from] as Token).start, end: (tokens[formal.close] as Token).end, marks: [] },
      next: formal.close + 1,
    };
  const tail = tailEnd(tokens, to);
  if (tail !== undefined)
    return {
      name: { start: (tokens[from] as Token).start, end: (tokens[tail - 1] as Token).end, marks: [] },
      next: tail,
    };
  if (!hasInstitution(tokens, from, to)) return { name: undefined, next: to };
  if (isOrgan(tokens, from, to)) return { name: undefined, next: to };
  const told = extended(tokens, to, from);
  const quoted = quotedAt(tokens, told);
  const end = quoted === undefined ? told : quoted.close + 1;
  if (end - from < 2) return { name: undefined, next: end };
  // The closing mark belongs to the name where its opening mark does.
  return {
    name: { start: (tokens[from] as Token).start, end: (tokens[end - 1] as Token).end, marks: [] },
    next: end,
  };
}

/** Most words in small letters that may close a name. */
const MOST_TAIL = 7;

/** "Alkor-Vista air and space defence corporation": fields on both sides of "and" before the noun they share. */
function tailEnd(tokens: readonly Token[], from: number): number | undefined {
  let joined = false;
  for (let at = from; at < tokens.length && at < from + MOST_TAIL; at += 1) {
    const token = tokens[at] as Token;
    if (token.lower === 'and' && at > from && !joined) {
      joined = true;
      continue;
    }
    if (token.kind !== 'word' || isCapital(token)) return undefined;
    if (joined && at > from + 2 && INSTITUTIONS.has(token.lower) && !POLICY.has(token.lower)) return at + 1;
    if (!POLICY.has(token.lower) && !FIELDS.has(token.lower)) return undefined;
  }
  return undefined;
}

const FIELDS: ReadonlySet<string> = new Set(FIELD_WORDS);

function isField(tokens: readonly Token[], from: number, to: number): boolean {
  const link = tokens[from - 1]?.lower;
  if (link !== 'of' && link !== 'for' && link !== 'and' && link !== ',') return false;
  let at = from - 1;
  while (
    at > 0 &&
    (POLICY.has(tokens[at]?.lower ?? '') || /^(?:of|for|and|,)$/u.test(tokens[at]?.lower ?? ''))
  )
    at -= 1;
  return (
    PORTFOLIOS.has(tokens[at]?.lower ?? '') && tokens.slice(from, to).every(({ lower }) => POLICY.has(lower))
  );
}

const PORTFOLIOS: ReadonlySet<string> = new Set(['minister', 'vice-minister']);

const MOST_LINKS = 6;

const LINKS = new Set(['of', 'for', 'on']);

/** What follows "of", "for" and "on" behind an institution. */
function extended(tokens: readonly Token[], to: number, from: number): number {
  let end = to;
  let purposeful = false;
  for (let links = 0; links < MOST_LINKS && end - from < MOST_WORDS; links += 1) {
    const link = tokens[end];
    const purpose = (purposeful && link?.lower === 'with') || link?.lower === 'under';
    if (link === undefined || (!purpose && !LINKS.has(link.lower))) break;
    let next = end + 1;
    if (tokens[next]?.lower === 'the') next += 1;
    purposeful = link.lower === 'for';
    const quoted = quotedAt(tokens, next);
    if (quoted !== undefined) {
      end = quoted.close + 1;
      continue;
    }
    const more = capitalsFrom(tokens, next);
    if (more === next) break;
    // "the Department of Russian soldiers": the capital is an adjective of what follows in small letters.
    if (isDemonym((tokens[more - 1] as Token).text) && continues(tokens[more])) break;
    // "under the State defence order", "under Alkor's laws": what something is done under is no body above another.
    if (
      link.lower === 'under' &&
      (tokens[more]?.kind === 'possessive' ||
        continues(tokens[more]) ||
        !(hasInstitution(tokens, next, more) || isTitle(tokens, next)))
    )
      break;
    if (link.lower !== 'of' && link.lower !== 'under' && isPost(tokens[next] as Token)) break;
    end = listed(tokens, next, more);
  }
  return end;
}

/** A word in small letters that goes on with the phrase. */
function continues(token: Token | undefined): boolean {
  return token?.kind === 'word' && !closed(token) && !isCapital(token) && !finite(token);
}

/** A form that is a verb and no noun: "says", "supplied". */
function finite({ lower }: Token): boolean {
  const reading = verbReading(lower);
  return reading !== undefined && !reading.nouny;
}

/** "… Family, Labour and Social Protection": words of policy behind commas and "and". */
function listed(tokens: readonly Token[], first: number, to: number): number {
  let end = to;
  let from = first;
  let open = to;
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
      (and && open - from === 1 && more - next > 1 && adjective(tokens[from] as Token));
    if (!alike && !tokens.slice(next, more).every((token) => isPolicy(token))) return end;
    // A ministry of its own is no part of the list.
    if (INSTITUTIONS.has(singular((tokens[next] as Token).lower)) && tokens[more]?.lower === 'of') return end;
    from = next;
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
    CLOSING_FORMS.has(lower) ||
    /^\p{L}+-\p{L}+$/u.test(lower)
  );
}

const CLOSING_FORMS: ReadonlySet<string> = new Set(LEGAL_BEHIND);
const BEFORE_NAME: ReadonlySet<string> = new Set(LEGAL_BEFORE);
