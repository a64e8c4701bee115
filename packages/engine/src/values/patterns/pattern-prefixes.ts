/**
 * What a match of a pattern can begin with: a set of short beginnings, read off the pattern itself, so that no word of a table
 * can be missed. A digit stands as `0`, a run of white space as one blank, a letter as its small one. Looking around is passed
 * over: the set may be too wide, never too narrow.
 *
 * @example prefixesOf('(?:the )?<unit>', ...) // 'the day', 'the wee', 'day', 'week' ...
 */

/** Beginnings by text; true where the pattern may still go on as the text ends, false where anything may follow. */
export type Prefixes = ReadonlyMap<string, boolean>;

/** Longest beginning that is told apart. */
const LONGEST = 6;
/** A short first word says little ("the "): characters told apart behind it, and the longest such word with its blank. */
const BEHIND_SHORT = 3;
const SHORT = 4;
/** Behind digits almost anything may stand. */
const LONGEST_NUMBER = 5;
const LONGEST_OF_ALL = SHORT + BEHIND_SHORT;
/** The same where a Han character stands in it: one of those tells as much as two letters. */
const LONGEST_HAN = 3;
/** More beginnings than this are cut shorter; fewer where they are of Han characters, whose words are short. */
const MOST = 200;
const MOST_HAN = 60;
/** More members of a class than this, and anything may stand there. */
const WIDEST_CLASS = 64;

const NOTHING: Prefixes = new Map([['', true]]);
const ANYTHING: Prefixes = new Map([['', false]]);

/** The beginnings of words. */
export function prefixesOfWords(words: readonly string[]): Prefixes {
  const all = new Map<string, boolean>();
  for (const word of words) addWord(all, word);
  return limited(all);
}

/** The beginnings of a pattern; `<name>` stands for those given under the name. */
export function prefixesOf(pattern: string, slots: ReadonlyMap<string, Prefixes> = new Map()): Prefixes {
  const reader = { source: pattern, at: 0, slots, idle: false };
  const found = alternatives(reader);
  if (reader.at < pattern.length) throw new TypeError(`Unbalanced pattern: ${pattern}`);
  return found;
}

interface Reader {
  readonly source: string;
  at: number;
  readonly slots: ReadonlyMap<string, Prefixes>;
  /** What is read makes no difference: it stands behind the longest beginning, or in a look around. */
  idle: boolean;
}

function alternatives(reader: Reader): Prefixes {
  const all = [sequence(reader)];
  while (reader.source[reader.at] === '|') {
    reader.at += 1;
    all.push(sequence(reader));
  }
  return all.length === 1 && all[0] !== undefined ? all[0] : united(all);
}

function sequence(reader: Reader): Prefixes {
  const wasIdle = reader.idle;
  let start = NOTHING;
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const next = repeated(atom(reader), reader);
    if (reader.idle) continue;
    start = joined(start, next);
    reader.idle = !goesOn(start);
  }
  reader.idle = wasIdle;
  return start;
}

/** Characters that stand for themselves, once each. */
const PLAIN = /[^()[\]<\\^$.?*+{}|](?:[^()[\]<\\^$.?*+{}|]*(?![^()[\]<\\^$.?*+{}|]|[?*+{]))?/uy;
const GROUP = /\((?:\?(?:<?[=!]|:|<\w+>))?/uy;
const ESCAPE = /\\(?:[pP]\{[^}]*\}|k<\w+>|u[\da-fA-F]{4}|[\s\S])/uy;
const SLOT = /<(\w+)>/uy;
const CLASS = /\[(?:\\[\s\S]|[^\]\\])*\]/uy;

function atom(reader: Reader): Prefixes {
  const plain = take(reader, PLAIN);
  if (plain !== undefined)
    return reader.idle ? NOTHING : plain.length === 1 ? one(plain) : prefixesOfWords([plain]);
  const group = take(reader, GROUP);
  if (group !== undefined) {
    const wasIdle = reader.idle;
    const around = group.endsWith('=') || group.endsWith('!');
    reader.idle ||= around;
    const inner = alternatives(reader);
    reader.idle = wasIdle;
    reader.at += 1;
    return around ? NOTHING : inner;
  }
  const name = take(reader, SLOT)?.slice(1, -1);
  if (name !== undefined) return reader.slots.get(name) ?? ANYTHING;
  const members = take(reader, CLASS);
  if (members !== undefined) return reader.idle ? NOTHING : ofClass(members.slice(1, -1));
  const escape = take(reader, ESCAPE);
  if (escape !== undefined) return escape === '\\b' || escape === '\\B' ? NOTHING : ofEscape(escape);
  const char = reader.source.charAt(reader.at);
  reader.at += 1;
  if (char === '^' || char === '$') return NOTHING;
  return char === '.' ? ANYTHING : one(char);
}

function take(reader: Reader, expression: RegExp): string | undefined {
  expression.lastIndex = reader.at;
  const found = expression.exec(reader.source)?.[0];
  if (found !== undefined) reader.at += found.length;
  return found;
}

function ofEscape(escape: string): Prefixes {
  if (escape === '\\d') return one('0');
  if (escape === '\\s') return one(' ');
  if (escape.startsWith('\\u')) return one(String.fromCharCode(Number.parseInt(escape.slice(2), 16)));
  return /^\\[\p{L}\p{N}]/u.test(escape) ? ANYTHING : one(escape.slice(1));
}

function ofClass(members: string): Prefixes {
  if (members.startsWith('^')) return ANYTHING;
  const all: Prefixes[] = [];
  const parts = /(\\(?:[pP]\{[^}]*\}|u[\da-fA-F]{4}|[\s\S])|[\s\S])(?:-([^\\]))?/gu;
  for (const [, from = '', to] of members.matchAll(parts)) {
    if (to === undefined) {
      all.push(from.startsWith('\\') ? ofEscape(from) : one(from));
      continue;
    }
    const [first, last] = [from.charCodeAt(0), to.charCodeAt(0)];
    if (from.startsWith('\\') || last - first > WIDEST_CLASS) return ANYTHING;
    for (let code = first; code <= last; code += 1) all.push(one(String.fromCharCode(code)));
  }
  return united(all);
}

const QUANTIFIER = /(?:[?*+]|\{(\d+)(,?)(\d*)\})\??/uy;

function repeated(atomic: Prefixes, reader: Reader): Prefixes {
  if (!'?*+{'.includes(reader.source.charAt(reader.at) || '_')) return atomic;
  const quantifier = take(reader, QUANTIFIER);
  if (quantifier === undefined || reader.idle) return atomic;
  const [, low, comma, high] = /^\{(\d+)(,?)(\d*)\}/u.exec(quantifier) ?? [];
  const least = low === undefined ? (quantifier.startsWith('+') ? 1 : 0) : Number(low);
  const most =
    low === undefined
      ? quantifier.startsWith('?')
        ? 1
        : Number.POSITIVE_INFINITY
      : comma === ''
        ? least
        : Number(high || Number.POSITIVE_INFINITY);
  const counts: Prefixes[] = [];
  let start = NOTHING;
  for (let count = 0; count <= Math.min(most, LONGEST); count += 1) {
    if (count >= least) counts.push(start);
    const next = joined(start, atomic);
    if (next.size === start.size && [...next].every(([text, goes]) => start.get(text) === goes)) {
      if (count < least) counts.push(start);
      return united(counts);
    }
    start = next;
  }
  // More than counted here: whatever follows the last one counted.
  if (most > LONGEST) counts.push(new Map([...start].map(([text]) => [text, false])));
  return united(counts);
}

const ones = new Map<string, Prefixes>();

/** One character: a digit as `0`, white space as a blank, a letter as its small one. */
function one(char: string): Prefixes {
  let known = ones.get(char);
  if (known === undefined) {
    known = new Map([[/^\d$/u.test(char) ? '0' : /^\s$/u.test(char) ? ' ' : char.toLowerCase(), true]]);
    ones.set(char, known);
  }
  return known;
}

function joined(left: Prefixes, right: Prefixes): Prefixes {
  if (left === NOTHING) return right;
  if (right === NOTHING) return left;
  const all = new Map<string, boolean>();
  for (const [start, goes] of left) {
    if (!goes) add(all, start, false);
    else
      for (const [end, on] of right) {
        const text = start + (start.endsWith(' ') && end.startsWith(' ') ? end.slice(1) : end);
        addCut(all, text, on);
      }
  }
  return limited(all);
}

function united(all: readonly Prefixes[]): Prefixes {
  const union = new Map<string, boolean>();
  for (const prefixes of all) for (const [text, goes] of prefixes) add(union, text, goes);
  return limited(union);
}

function addWord(all: Map<string, boolean>, word: string): void {
  const text = word.toLowerCase().replace(/\s+/gu, ' ').replace(/\d/gu, '0');
  addCut(all, text, true);
}

function addCut(all: Map<string, boolean>, text: string, goes: boolean): void {
  const longest = isHan(text) ? LONGEST_HAN : longestOf(text);
  add(all, text.length > longest ? text.slice(0, longest) : text, goes && text.length < longest);
}

function longestOf(text: string): number {
  if (text.startsWith('0')) return LONGEST_NUMBER;
  const blank = text.indexOf(' ') + 1;
  return blank > 0 && blank <= SHORT ? blank + BEHIND_SHORT : LONGEST;
}

/** Whether a beginning starts or ends with a Han character. */
function isHan(text: string): boolean {
  return text > '\u3000' || text.charAt(text.length - 1) > '\u3000';
}

function goesOn(prefixes: Prefixes): boolean {
  for (const goes of prefixes.values()) if (goes) return true;
  return false;
}

function add(all: Map<string, boolean>, text: string, goes: boolean): void {
  all.set(text, goes && (all.get(text) ?? true));
}

/** Cuts the beginnings until they are few enough. */
function limited(all: Map<string, boolean>): Prefixes {
  if (all.size <= MOST_HAN) return all;
  const most = [...all.keys()].some(isHan) ? MOST_HAN : MOST;
  let few = all;
  for (let length = LONGEST_OF_ALL - 1; few.size > most && length > 0; length -= 1) {
    const shorter = new Map<string, boolean>();
    for (const [text, goes] of few) add(shorter, text.slice(0, length), goes && text.length < length);
    few = shorter;
  }
  return few;
}
