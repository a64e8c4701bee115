/**
 * A dossier as one Markdown file: the same blocks as the HTML, with footnotes for citations (GitHub's extension).
 * Stable order and stable footnote names make two builds comparable line by line.
 */
import type { CaseView } from '../case-view.ts';
import type { Dossier, Section } from '../content/block.ts';
import { composeDossier } from '../content/compose-dossier.ts';
import { grouped } from '../sentence/english.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { blocksMarkdown } from './markdown-blocks.ts';

/** The dossier of a case as Markdown. The same view gives the same text. */
export function renderMarkdown(view: CaseView): string {
  const dossier = composeDossier(view);
  const parts = [head(dossier), ...dossier.sections.map((section) => sectionMarkdown(dossier, section))];
  return `${[...parts, readingMarkdown(dossier)].join('\n\n')}\n`;
}

function head({ title, about, figures }: Dossier): string {
  const counts = figures.map(([what, count]) => `${what}: ${grouped(count)}`).join(' · ');
  return [`# ${escapeMarkdown(title)}`, about, counts].join('\n\n');
}

function readingMarkdown({ reading, key }: Dossier): string {
  const meanings = key.map(([term, meaning]) => `- **${term}**: ${meaning}`).join('\n');
  return ['## How to read this dossier', ...reading, meanings].join('\n\n');
}

function sectionMarkdown(dossier: Dossier, { title, intro, blocks }: Section): string {
  return [`## ${title}`, intro, blocksMarkdown(dossier, blocks)].filter((part) => part !== '').join('\n\n');
}
