/** The timeline as an inline SVG: a row for each dated happening, a bar over every day its time may mean. */
import type { ChartRow, TimelineChart } from '../timeline/timeline-chart.ts';
import { axisTicks } from '../timeline/axis-ticks.ts';
import { clipText } from '../flow/text-width.ts';
import { grouped } from '../sentence/english.ts';
import { anchorId, escapeHtml } from './escape-html.ts';
import type { HtmlContext } from './html-content.ts';

const WIDTH = 1060;
const NAMES = 400;
const PLOT = { left: NAMES + 16, right: WIDTH - 20 };
const ROW = 26;
const LANE = 34;
const AXIS = 30;
const TEXT = 13;
/** Narrowest bar, so that one day among years is seen. */
const POINT = 8;

export function chartHtml(context: HtmlContext, chart: TimelineChart): string {
  const { lanes, from, to, left } = chart;
  const days = Math.max(1, to - from);
  const padding = Math.max(2, Math.ceil(days * 0.03));
  const [start, end] = [from - padding, to + padding];
  const scale = (day: number): number =>
    PLOT.left + ((day - start) / (end - start)) * (PLOT.right - PLOT.left);
  const parts: string[] = [];
  let y = AXIS;
  for (const lane of lanes) {
    parts.push(`<text class="lane" x="0" y="${y + 23}">${escapeHtml(lane.label)}</text>`);
    y += LANE;
    for (const row of lane.rows) {
      parts.push(rowSvg(context, row, y, scale));
      y += ROW;
    }
  }
  const height = y + 8;
  const ticks = axisTicks(start, end).map(({ day, label, major }) => {
    const x = round(scale(day));
    return `<line class="tick${major ? ' major' : ''}" x1="${x}" x2="${x}" y1="${AXIS - 6}" y2="${height}"/><text class="tick-label" x="${x}" y="${AXIS - 12}">${label}</text>`;
  });
  const rest = left > 0 ? `<p>${grouped(left)} more dates are in the table only.</p>` : '';
  return [
    '<figure class="chart">',
    '<div class="pan" tabindex="0" role="group" aria-label="The timeline, drawn; scrolls sideways">',
    `<svg viewBox="0 0 ${WIDTH} ${height}" style="--natural:${WIDTH}px" role="group" aria-labelledby="chart-title">`,
    '<title id="chart-title">Dated happenings by kind. The table after this picture holds the same dates.</title>',
    ...ticks,
    ...parts,
    '</svg>',
    '</div>',
    `<figcaption><div class="keys"><span class="key key-day">a day or a span as written</span><span class="key key-derived">read against another date, or approximate</span></div>${rest}</figcaption>`,
    '</figure>',
  ].join('\n');
}

function rowSvg(context: HtmlContext, row: ChartRow, y: number, scale: (day: number) => number): string {
  const middle = y + ROW / 2;
  const [from, to] = [row.from ?? row.to ?? 0, (row.to ?? row.from ?? 0) + 1];
  const open = { before: row.from === null, after: row.to === null };
  let [x1, x2] = [open.before ? PLOT.left : scale(from), open.after ? PLOT.right : scale(to)];
  if (x2 - x1 < POINT) [x1, x2] = [(x1 + x2 - POINT) / 2, (x1 + x2 + POINT) / 2];
  const bar = `<rect class="bar${row.derived ? ' derived' : ''}" x="${round(x1)}" y="${middle - 5}" width="${round(x2 - x1)}" height="10" rx="3"/>`;
  const arrow = (x: number, way: number): string =>
    `<path class="open" d="M${round(x)} ${middle - 8}l${way * 9} 8l${-way * 9} 8"/>`;
  const name = `<text class="name" x="0" y="${middle + 4.5}">${escapeHtml(clipText(row.title, TEXT, NAMES))}</text>`;
  const title = `<title>${escapeHtml(`${row.title}: ${row.time}`)}</title>`;
  const line = `<line class="row" x1="0" x2="${WIDTH}" y1="${y + ROW}" y2="${y + ROW}"/>`;
  const drawn = `<g>${title}${name}${bar}${open.before ? arrow(x1 + 9, -1) : ''}${open.after ? arrow(x2 - 9, 1) : ''}</g>`;
  const linked = context.targets.has(row.event) ? `<a href="#${anchorId(row.event)}">${drawn}</a>` : drawn;
  return line + linked;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
