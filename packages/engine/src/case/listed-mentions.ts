/**
 * Names of list entries that no reader took for a name: each becomes a mention of its document, so that a listed party is met
 * wherever its name stands. What a document yields follows from its text and the list alone and is remembered by both.
 */
import {
  canonicalJson,
  type Content,
  type Document,
  type Extraction,
  type ListVersion,
  makeMention,
  type Mention,
  sha256,
} from '../model/index.ts';
import { findListedNames, indexListedNames, type ListedName, type ListedNameIndex } from '../screen/index.ts';
import { genericCode, lookupCountry, normaliseName, stripLegalForms } from '../values/index.ts';

/** Places of listed names by what they follow from: a document and a list version. */
export type ListedNameMemory = ReadonlyMap<string, readonly ListedName[]>;

export interface ListedMentions<Entry> {
  /** The entries, each extraction with the mentions added. */
  readonly entries: readonly Entry[];
  /** For the `memory` of the next run. */
  readonly remembered: ListedNameMemory;
}

/** What is read of one file. */
export interface Read {
  readonly document: Document | null;
  readonly extraction: Extraction | null;
}

/** Adds them to every extraction. Linear in the text of documents not met before. */
export function addListedMentions<Entry extends Read>(
  entries: readonly Entry[],
  versions: readonly ListVersion[],
  memory: ListedNameMemory = new Map(),
): ListedMentions<Entry> {
  const lists = versions.map((version) => ({
    key: versionKey(version),
    index: lazily(() => indexListedNames(version)),
  }));
  return withNames(entries, (document, remembered) =>
    lists.flatMap(({ key, index }) => {
      const id = `${document.id} ${key}`;
      const names = memory.get(id) ?? findListedNames(document.text, index());
      remembered.set(id, names);
      return names;
    }),
  );
}

/** Adds a mention for every name in a document that none of its mentions bears. */
export function withNames<Entry extends Read>(
  entries: readonly Entry[],
  namesIn: (document: Document, remembered: Map<string, readonly ListedName[]>) => readonly ListedName[],
): ListedMentions<Entry> {
  const remembered = new Map<string, readonly ListedName[]>();
  return {
    entries: entries.map((entry) => {
      const { document, extraction } = entry;
      if (document === null || extraction === null) return entry;
      const added = missingMentions(document, extraction.mentions, namesIn(document, remembered));
      if (added.length === 0) return entry;
      return {
        ...entry,
        extraction: { ...extraction, mentions: inOrder([...extraction.mentions, ...added]) },
      };
    }),
    remembered,
  };
}

function versionKey({ list, version, files }: ListVersion): string {
  const content = { list, version, hashes: files.map((file) => file.sha256) };
  return sha256(canonicalJson(content as unknown as Content)).slice(0, 16);
}

function lazily(make: () => ListedNameIndex): () => ListedNameIndex {
  let made: ListedNameIndex | undefined;
  return () => (made ??= make());
}

function missingMentions(
  document: Document,
  mentions: readonly Mention[],
  names: readonly ListedName[],
): Mention[] {
  if (names.length === 0) return [];
  const held = mentionsByPlace(mentions.filter(({ form }) => form === 'name'));
  const known = new Set(mentions.map(({ id }) => id));
  const added: Mention[] = [];
  for (const { start, end, schema } of longestFirst(names)) {
    const quote = document.text.slice(start, end);
    const met = placesOf(start, end).flatMap((place) => held.get(place) ?? []);
    if (isHidden(document, start) || met.some((mention) => bears(mention, { quote, schema, start, end })))
      continue;
    const mention = makeMention(document, { start, end, schema, form: 'name', name: tidyName(quote) });
    if (known.has(mention.id)) continue;
    known.add(mention.id);
    added.push(mention);
    hold(held, mention);
  }
  return added;
}

/** Mentions by the stretches of text they touch, so that who overlaps is found without looking at all. */
const STRETCH = 256;

function mentionsByPlace(mentions: readonly Mention[]): Map<number, Mention[]> {
  const held = new Map<number, Mention[]>();
  for (const mention of mentions) hold(held, mention);
  return held;
}

function hold(held: Map<number, Mention[]>, mention: Mention): void {
  for (const place of placesOf(mention.start, mention.end)) {
    const there = held.get(place);
    if (there === undefined) held.set(place, [mention]);
    else there.push(mention);
  }
}

function placesOf(start: number, end: number): number[] {
  const first = Math.floor(start / STRETCH);
  return Array.from({ length: Math.floor((end - 1) / STRETCH) - first + 1 }, (_, at) => first + at);
}

/** Lists overlap: of two names at one place the longer is taken. */
function longestFirst(names: readonly ListedName[]): ListedName[] {
  return [...names].sort(
    (a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start || (a.schema < b.schema ? -1 : 1),
  );
}

function isHidden({ blocks }: Document, at: number): boolean {
  return blocks.some(({ hidden, start, end }) => hidden !== undefined && start <= at && at < end);
}

/**
 * Whether a mention is of the very name: the same words beside legal forms, or a mention of the same family that adds words for kinds of
 * bodies only ("Halvorn concern").
 */
function bears(
  mention: Mention,
  name: { readonly quote: string; readonly schema: string; readonly start: number; readonly end: number },
): boolean {
  if (mention.end <= name.start || mention.start >= name.end) return false;
  const own = coreWords(mention.name);
  const wanted = coreWords(name.quote);
  if (own.join(' ') === wanted.join(' ')) return true;
  if (mention.start > name.start || mention.end < name.end) return false;
  if ((mention.schema === 'Person') !== (name.schema === 'Person')) return false;
  const beside = own.filter((word) => !wanted.includes(word));
  return (
    beside.length === own.length - wanted.length &&
    beside.every((word) => genericCode(word) !== undefined && lookupCountry(word) === undefined)
  );
}

function coreWords(name: string): string[] {
  return normaliseName(stripLegalForms(name)).split(' ');
}

/** The words of a name without the quotes around the whole of it. */
function tidyName(quote: string): string {
  const words = quote.replace(/\s+/gu, ' ');
  return /^[‘“«„"']/u.test(words) ? words.replace(/^[‘“«„"']+|[’”»"']+$/gu, '') : words;
}

function inOrder(mentions: readonly Mention[]): Mention[] {
  return [...mentions].sort((a, b) => a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : 1));
}
