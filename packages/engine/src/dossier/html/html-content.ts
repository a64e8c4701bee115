/** Words, chips and citations as HTML. Names and quotes are isolated with <bdi>; links lead inside the file only. */
import { CHIP_MARKS } from '../../data/dossier/labels.ts';
import type { Chip, Content, Dossier } from '../content/block.ts';
import type { PassageKey, Sentence } from '../sentence/sentence.ts';
import type { Run, Words } from '../sentence/words.ts';
import { sortedBy } from '../stable-order.ts';
import { anchorId, escapeHtml } from './escape-html.ts';

/** A place that cites a passage: where to go back to. */
export interface Citing {
  readonly anchor: string;
  readonly section: string;
}

/** What rendering knows while it goes: the targets links may lead to, and who has cited what so far. */
export interface HtmlContext {
  readonly dossier: Dossier;
  readonly targets: ReadonlySet<string>;
  readonly citing: Map<PassageKey, Citing[]>;
  /** Title of the section being rendered. */
  section: string;
}

export function wordsHtml(context: HtmlContext, words: Words): string {
  let html = '';
  for (let at = 0; at < words.length; ) {
    const target = targetOf(context, words[at]);
    const rest = target === undefined ? 0 : words.slice(at + 1).findIndex((run) => run.link !== target);
    const end = rest < 0 ? words.length : at + 1 + rest;
    const text = words.slice(at, end).map(inner).join('');
    const kind = words[at]?.link === undefined ? ' class="party"' : '';
    html += target === undefined ? text : `<a${kind} href="#${anchorId(target)}">${text}</a>`;
    at = end;
  }
  return html;
}

/** Words without links, for places that are links themselves. */
export function bareWordsHtml(words: Words): string {
  return words.map(inner).join('');
}

export function sentenceHtml(context: HtmlContext, sentence: Sentence): string {
  return `<span class="sentence">${wordsHtml(context, sentence.words)}${citationsHtml(context, sentence.citations)}</span>`;
}

/** The numbers that lead to passages; each is a target itself, so that the passage can lead back. */
export function citationsHtml(context: HtmlContext, keys: readonly PassageKey[]): string {
  const held = sortedBy(
    keys.flatMap((key) => context.dossier.citations.get(key) ?? []),
    (citation) => citation.number,
  );
  const links = held.map((citation) => {
    const { key } = citation;
    const places = context.citing.get(key) ?? [];
    const anchor = `c-${citation.number}-${places.length + 1}`;
    places.push({ anchor, section: context.section });
    context.citing.set(key, places);
    return `<a id="${anchor}" href="#${anchorId(citation.id)}" aria-label="passage ${citation.number}">${citation.number}</a>`;
  });
  return links.length === 0 ? '' : `<sup class="cites">${links.join(' ')}</sup>`;
}

export function chipHtml({ kind, label }: Chip): string {
  return `<span class="chip chip-${kind}"><span class="mark" aria-hidden="true">${CHIP_MARKS[kind]}</span> ${escapeHtml(label)}</span>`;
}

export function chipsHtml(chips: readonly Chip[]): string {
  return chips.length === 0 ? '' : `<span class="chips">${chips.map(chipHtml).join(' ')}</span>`;
}

/** A cell, item or line. Chips lead where there are bare words, and follow sentences. */
export function contentHtml(context: HtmlContext, content: Content): string {
  const { words = [], sentences = [], chips = [], citations = [], lines = [] } = content;
  const told = [
    words.length > 0 ? wordsHtml(context, words) : '',
    ...sentences.map((sentence) => sentenceHtml(context, sentence)),
    citationsHtml(context, citations),
  ]
    .filter((part) => part !== '')
    .join(' ');
  const marks = chipsHtml(chips);
  const head = sentences.length > 0 ? [told, marks] : [marks, told];
  const below = lines.map((line) => `<div class="line">${contentHtml(context, line)}</div>`).join('');
  return `${head.filter((part) => part !== '').join(' ')}${below}`;
}

/** Where a run leads, if there is such a place: neighbours of one link make one link. */
function targetOf(context: HtmlContext, run: Run | undefined): string | undefined {
  const target = run?.link ?? run?.party;
  return target !== undefined && context.targets.has(target) ? target : undefined;
}

function inner({ text, verbatim, party, code }: Run): string {
  const escaped = escapeHtml(text);
  if (code) return `<code>${escaped}</code>`;
  return verbatim || party !== undefined ? `<bdi>${escaped}</bdi>` : escaped;
}
