/** The cited passages, each in its surroundings, with the way to its source and back to what cites it. */
import { groupBy } from '../case-index.ts';
import type { Citation } from '../content/block.ts';
import { anchorId, escapeHtml } from './escape-html.ts';
import type { Citing, HtmlContext } from './html-content.ts';

/** Most ways back printed for one section. */
const BACK = 4;

export function passagesHtml(context: HtmlContext, citations: readonly Citation[]): string {
  const bySource = groupBy(citations, ({ path }) => [path]);
  return [...bySource]
    .map(([path, held]) => {
      const source = held[0]?.source ?? '';
      const name = `<bdi>${escapeHtml(path)}</bdi>`;
      const link = context.targets.has(source) ? `<a href="#${anchorId(source)}">${name}</a>` : name;
      const items = held.map((citation) => passageHtml(context, citation)).join('\n');
      return `<h3 class="path">${link}</h3>\n<ol class="passages">\n${items}\n</ol>`;
    })
    .join('\n');
}

function passageHtml(context: HtmlContext, citation: Citation): string {
  const { number, id, before, passage, after, place, language } = citation;
  const lang = language === null ? '' : ` lang="${escapeHtml(language)}"`;
  const back = backHtml(context.citing.get(citation.key) ?? []);
  return [
    `<li id="${anchorId(id)}" value="${number}">`,
    `<blockquote${lang}><bdi>${escapeHtml(before)}<mark>${escapeHtml(passage.quote)}</mark>${escapeHtml(after)}</bdi></blockquote>`,
    `<p class="place">${escapeHtml(place)}${back}</p>`,
    '</li>',
  ].join('');
}

function backHtml(citing: readonly Citing[]): string {
  const sections = [...groupBy(citing, ({ section }) => [section])].map(([section, places]) => {
    const links = places
      .slice(0, BACK)
      .map(
        ({ anchor }, at) =>
          `<a href="#${anchor}" aria-label="back to ${escapeHtml(section)}, ${at + 1}">↩${places.length > 1 ? at + 1 : ''}</a>`,
      );
    const rest = places.length > BACK ? ` and ${places.length - BACK} more` : '';
    return `${escapeHtml(section)} ${links.join(' ')}${rest}`;
  });
  return sections.length === 0 ? '' : ` · <span class="back">cited in ${sections.join('; ')}</span>`;
}
