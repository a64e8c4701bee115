/** Blocks of a dossier as HTML. */
import { SHOWN } from '../../data/dossier/labels.ts';
import type { Block, CardBlock, Content } from '../content/block.ts';
import { counted } from '../sentence/english.ts';
import { anchorId, escapeHtml } from './escape-html.ts';
import { chartHtml } from './chart-svg.ts';
import { flowHtml } from './flow-svg.ts';
import { bareWordsHtml, chipsHtml, contentHtml, type HtmlContext, wordsHtml } from './html-content.ts';
import { tableHtml } from './html-table.ts';
import { passagesHtml } from './passage-html.ts';

export function blocksHtml(context: HtmlContext, blocks: readonly Block[]): string {
  return blocks.map((block) => blockHtml(context, block)).join('\n');
}

function blockHtml(context: HtmlContext, block: Block): string {
  switch (block.type) {
    case 'prose':
      return block.content.lines
        ? `<div class="prose">${contentHtml(context, block.content)}</div>`
        : `<p>${contentHtml(context, block.content)}</p>`;
    case 'items':
      return listHtml(context, block.ordered, block.items);
    case 'facts':
      return factsHtml(context, block.facts);
    case 'table':
      return tableHtml(context, block);
    case 'card':
      return cardHtml(context, block);
    case 'heading':
      return `<h3>${escapeHtml(block.text)}</h3>`;
    case 'derivation': {
      const lines = block.lines.map((line) => `<li>${escapeHtml(line)}</li>`).join('');
      return `<details class="derivation"><summary>${escapeHtml(block.title)}</summary><ol>${lines}</ol></details>`;
    }
    case 'fold':
      return `<details class="more"><summary>${escapeHtml(block.title)}</summary>\n${blocksHtml(context, block.blocks)}\n</details>`;
    case 'flow':
      return flowHtml(context, block.layout);
    case 'chart':
      return chartHtml(context, block.chart);
    case 'passages':
      return passagesHtml(context, block.citations);
  }
}

function listHtml(context: HtmlContext, ordered: boolean, items: readonly Content[]): string {
  const cut = items.length > SHOWN.tableRows * 1.5 ? SHOWN.tableRows : items.length;
  const part = (from: number, to: number): string => {
    const lines = items.slice(from, to).map((item) => `<li>${contentHtml(context, item)}</li>`);
    const tag = ordered ? 'ol' : 'ul';
    return `<${tag} class="items"${ordered && from > 0 ? ` start="${from + 1}"` : ''}>\n${lines.join('\n')}\n</${tag}>`;
  };
  const first = part(0, cut);
  if (cut === items.length) return first;
  const more = counted(items.length - cut, 'more item');
  return `${first}<details class="more"><summary>${more}</summary>${part(cut, items.length)}</details>`;
}

function factsHtml(context: HtmlContext, facts: readonly (readonly [string, Content])[]): string {
  const rows = facts
    .map(([term, value]) => `<div><dt>${escapeHtml(term)}</dt><dd>${contentHtml(context, value)}</dd></div>`)
    .join('\n');
  return `<dl class="facts">\n${rows}\n</dl>`;
}

function cardHtml(context: HtmlContext, { id, title, chips, blocks }: CardBlock): string {
  const anchor = anchorId(id);
  return [
    `<article class="card" id="${anchor}" aria-labelledby="${anchor}-title">`,
    `<header><h3 id="${anchor}-title">${bareWordsHtml(title)}</h3>${chipsHtml(chips)}</header>`,
    blocksHtml(context, blocks),
    '</article>',
  ].join('\n');
}

/** An introduction under a section's title. */
export function introHtml(context: HtmlContext, text: string): string {
  return text === '' ? '' : `<p class="intro">${wordsHtml(context, [{ text }])}</p>`;
}
