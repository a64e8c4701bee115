/** The network as an inline SVG: readable on paper, in the dark, and by a screen reader through its table twin. */
import { LIST_SHORT_LABELS } from '../../data/dossier/labels.ts';
import {
  CAPTION_SIZE,
  type FlowLayout,
  NODE_WIDTH,
  type PlacedLink,
  type PlacedNode,
  SMALL_SIZE,
} from '../flow/flow-layout.ts';
import { labelOf } from '../label-of.ts';
import { relationAnchor } from '../flow/flow-graph.ts';
import { grouped } from '../sentence/english.ts';
import { anchorId, escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-content.ts';

const LABEL_LINE = 14;
/** Widest picture, in pixels, whose labels stay readable across a portrait page. */
const PORTRAIT = 820;

export function flowHtml(context: HtmlContext, layout: FlowLayout): string {
  const { width, height, nodes, links, left } = layout;
  const named = `${nodes.length} parties and ${links.length} relations, drawn from supplier to end user. The table after this picture holds the same relations.`;
  const legend = [
    '<span class="key key-listed">▲ on a list itself</span>',
    '<span class="key key-unnamed">known by description only</span>',
    '<span class="key key-firm">stated</span>',
    '<span class="key key-inferred">planned, inferred or less than certain</span>',
  ].join('');
  const rest = left > 0 ? `<p>${grouped(left)} more parties are in the table only.</p>` : '';
  return [
    `<figure class="flow${width > PORTRAIT ? ' flow-wide' : ''}">`,
    '<div class="pan" tabindex="0" role="group" aria-label="The network, drawn; scrolls sideways">',
    `<svg viewBox="0 0 ${round(width)} ${round(height)}" style="--natural:${round(width)}px" role="group" aria-labelledby="flow-title">`,
    `<title id="flow-title">${escapeHtml(named)}</title>`,
    '<defs>',
    '<marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 10 5 0 10z"/></marker>',
    '</defs>',
    ...links.map(lineSvg),
    ...nodes.map((node) => nodeSvg(context, node)),
    ...links.map((link) => labelSvg(context, link)),
    '</svg>',
    '</div>',
    `<figcaption><div class="keys">${legend}</div>${rest}</figcaption>`,
    '</figure>',
  ].join('\n');
}

function lineSvg({ link, points }: PlacedLink): string {
  return `<path class="link${link.inferred ? ' inferred' : ''}" d="${curve(points)}" marker-end="url(#tip)"/>`;
}

/** Level at every point: the line leaves and enters sideways. */
function curve(points: PlacedLink['points']): string {
  const [first, ...rest] = points;
  if (!first) return '';
  let [x, y] = first;
  let path = `M${round(x)} ${round(y)}`;
  for (const [toX, toY] of rest) {
    const bend = toX === x ? 60 : (toX - x) / 2;
    const endBend = toX === x ? toX + bend : toX - bend;
    path += `C${round(x + bend)} ${round(y)} ${round(endBend)} ${round(toY)} ${round(toX)} ${round(toY)}`;
    [x, y] = [toX, toY];
  }
  return path;
}

function labelSvg(context: HtmlContext, { link, label, labelAt }: PlacedLink): string {
  const [x, y] = labelAt;
  const top = y - (label.length * LABEL_LINE) / 2 + SMALL_SIZE - 1;
  const lines = label
    .map(
      (line, at) => `<tspan x="${round(x)}" y="${round(top + at * LABEL_LINE)}">${escapeHtml(line)}</tspan>`,
    )
    .join('');
  const text = `<text class="label">${lines}<title>${escapeHtml(link.title)}</title></text>`;
  const target = relationAnchor(link.from, link.to);
  return context.targets.has(target) ? `<a href="#${anchorId(target)}">${text}</a>` : text;
}

function nodeSvg(context: HtmlContext, { node, x, y, height, lines }: PlacedNode): string {
  const listed = node.lists.length > 0;
  const note = listed
    ? `▲ ${node.lists.map((list) => labelOf(LIST_SHORT_LABELS, list)).join(', ')}`
    : node.named
      ? ''
      : 'not named';
  const size = lines.length * 18 + (note === '' ? 0 : 16);
  const top = y + (height - size) / 2 + CAPTION_SIZE - 1;
  const middle = x + NODE_WIDTH / 2;
  const rows = lines.map(
    (line, at) => `<tspan x="${round(middle)}" y="${round(top + at * 18)}">${escapeHtml(line)}</tspan>`,
  );
  if (note !== '')
    rows.push(
      `<tspan class="note" x="${round(middle)}" y="${round(top + lines.length * 18 - 1)}">${escapeHtml(note)}</tspan>`,
    );
  const kind = `${listed ? ' listed' : ''}${node.named ? '' : ' unnamed'}`;
  const drawn = `<g class="node${kind}"><rect x="${round(x)}" y="${round(y)}" width="${NODE_WIDTH}" height="${round(height)}" rx="${node.person ? 18 : 4}"/><text>${rows.join('')}</text><title>${escapeHtml(node.caption)}</title></g>`;
  return context.targets.has(node.party) ? `<a href="#${anchorId(node.party)}">${drawn}</a>` : drawn;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
