/** What a page says of itself: title, author, date, publisher, from meta elements, JSON-LD and marked elements. */
import { ARTICLE_TYPES, META_KEYS } from '../../data/read/html.ts';
import type { DraftBuilder } from '../draft-builder.ts';
import { elementsBelow, type HtmlElement, textOf } from './tree.ts';

/** Longest JSON-LD looked at. */
const LONGEST_JSON = 1_000_000;
const MOST_NODES = 2_000;
/** Most characters taken of an element that names one fact. */
const SHORT = 500;

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Found = Map<string, string[]>;

/** Notes the page's facts in the draft; answers whether it calls itself an article. */
export function notePageFacts(root: HtmlElement, draft: DraftBuilder): { readonly article: boolean } {
  const metas = new Map<string, string[]>();
  const linked: Found = new Map();
  const marked: Found = new Map();
  let article = false;
  let articles = 0;
  for (const element of elementsBelow(root)) {
    const { name, attributes } = element;
    if (name === 'meta') noteMeta(attributes, metas);
    else if (name === 'title' && element.parent?.name !== 'svg')
      add(marked, 'title', oneLine(textOf(element, SHORT)));
    else if (name === 'html') add(marked, 'language', attributes['lang'] ?? attributes['xml:lang']);
    else if (name === 'link' && attributes['rel'] === 'canonical') add(marked, 'url', attributes['href']);
    else if (name === 'time') add(marked, 'date', attributes['datetime']);
    else if (name === 'article') articles += 1;
    else if (attributes['rel'] === 'author') add(marked, 'author', oneLine(textOf(element, SHORT)));
    else if (name === 'script' && /ld\+json/iu.test(attributes['type'] ?? ''))
      article = readLinkedData(textOf(element), linked) || article;
    if (name !== 'meta' && attributes['itemprop'] !== undefined) noteItem(element, marked);
  }
  const type = metas.get('og:type')?.[0] ?? '';
  for (const [key, names] of Object.entries(META_KEYS)) {
    for (const value of linked.get(key) ?? []) draft.note(key, value);
    for (const name of names)
      for (const value of metas.get(name) ?? []) if (!isAddress(key, value)) draft.note(key, value);
  }
  for (const [key, values] of marked)
    if (key !== 'date' || draft.metadata['date'] === undefined)
      for (const value of values) draft.note(key, value);
  return { article: article || articles === 1 || /article/iu.test(type) };
}

function noteMeta(attributes: Readonly<Record<string, string>>, metas: Map<string, string[]>): void {
  const value = attributes['content'];
  if (value === undefined || value.length > 5_000) return;
  for (const key of ['name', 'property', 'itemprop', 'http-equiv'])
    add(metas, (attributes[key] ?? '').toLowerCase(), value);
}

function noteItem(element: HtmlElement, marked: Found): void {
  const { attributes } = element;
  const stated = attributes['content'] ?? attributes['datetime'];
  switch (attributes['itemprop']) {
    case 'datePublished':
      return add(marked, 'date', stated ?? oneLine(textOf(element, SHORT)));
    case 'dateModified':
      return add(marked, 'modified', stated ?? oneLine(textOf(element, SHORT)));
    case 'author':
      return add(marked, 'author', stated ?? oneLine(textOf(element, SHORT)));
    default:
  }
}

/** JSON-LD (schema.org): facts of articles; answers whether one is among them. */
function readLinkedData(source: string, found: Found): boolean {
  if (source.length > LONGEST_JSON) return false;
  let waiting: Json[];
  try {
    waiting = [JSON.parse(source) as Json];
  } catch {
    return false;
  }
  let article = false;
  for (let seen = 0; waiting.length > 0 && seen < MOST_NODES; seen += 1) {
    const node = waiting.shift() as Json;
    if (Array.isArray(node)) waiting.push(...(node as readonly Json[]).slice(0, MOST_NODES));
    else if (isRecord(node)) {
      if (node['@graph'] !== undefined) waiting.push(node['@graph']);
      if (![node['@type']].flat().some((type) => typeof type === 'string' && ARTICLE_TYPES.test(type)))
        continue;
      article = true;
      add(found, 'title', node['headline']);
      add(found, 'date', node['datePublished']);
      add(found, 'modified', node['dateModified']);
      add(found, 'description', node['description']);
      for (const author of [node['author']].flat()) add(found, 'author', nameOf(author));
      for (const publisher of [node['publisher']].flat()) add(found, 'publisher', nameOf(publisher));
    }
  }
  return article;
}

const isRecord = (value: Json | undefined): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const nameOf = (value: Json | undefined): Json | undefined => (isRecord(value) ? value['name'] : value);

function add(found: Found, key: string, value: Json | undefined): void {
  if (key === '' || typeof value !== 'string' || value.trim() === '' || value.length > 5_000) return;
  const known = found.get(key);
  if (!known) found.set(key, [value]);
  else if (known.length < 20) known.push(value);
}

/** An author given as the address of a profile names nobody. */
const isAddress = (key: string, value: string): boolean => key !== 'url' && /^https?:\/\//iu.test(value);

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
