/** Tables with real headers. Long ones are split, so that a reader meets the first rows and opens the rest. */
import { SHOWN } from '../../data/dossier/labels.ts';
import type { TableBlock } from '../content/block.ts';
import { grouped } from '../sentence/english.ts';
import { anchorId, escapeHtml } from './escape-html.ts';
import { contentHtml, type HtmlContext } from './html-content.ts';

export function tableHtml(context: HtmlContext, table: TableBlock): string {
  const { rows } = table;
  // A rest of a few rows is not worth a fold.
  const cut = rows.length > SHOWN.tableRows * 1.5 ? SHOWN.tableRows : rows.length;
  const first = part(context, table, rows.slice(0, cut), table.caption);
  if (cut === rows.length) return first;
  const more = grouped(rows.length - cut);
  const rest = part(context, table, rows.slice(cut), `${table.caption}, continued`);
  return `${first}<details class="more"><summary>${more} more rows</summary>${rest}</details>`;
}

function part(context: HtmlContext, { head }: TableBlock, rows: TableBlock['rows'], caption: string): string {
  const labels = head.map((label) => escapeHtml(label));
  const top = labels.map((label) => `<th scope="col">${label}</th>`).join('');
  const body = rows
    .map(({ id, cells }) => {
      const row = cells
        .map((cell, at) => {
          const content = contentHtml(context, cell);
          if (at === 0) return `<th scope="row">${content}</th>`;
          return content === ''
            ? '<td class="none"></td>'
            : `<td data-label="${labels[at] ?? ''}">${content}</td>`;
        })
        .join('');
      return `<tr${id === undefined ? '' : ` id="${anchorId(id)}"`}>${row}</tr>`;
    })
    .join('\n');
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${top}</tr></thead><tbody>\n${body}\n</tbody></table>`;
}
