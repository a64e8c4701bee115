/**
 * A dossier as one HTML file: no script, no network, nothing loaded. Opens from disk, prints on A4, follows the
 * reader's light or dark setting, and reads on a phone.
 */
import type { CaseView } from '../case-view.ts';
import { type Dossier, type Section, targetsOf } from '../content/block.ts';
import { composeDossier } from '../content/compose-dossier.ts';
import { grouped } from '../sentence/english.ts';
import { anchorId, escapeHtml } from './escape-html.ts';
import { blocksHtml, introHtml } from './html-blocks.ts';
import type { HtmlContext } from './html-content.ts';
import { STYLESHEET } from './stylesheet.ts';

/** The dossier of a case as a complete HTML document. The same view gives the same text. */
export function renderHtml(view: CaseView): string {
  const dossier = composeDossier(view);
  const context: HtmlContext = { dossier, targets: targetsOf(dossier), citing: new Map(), section: '' };
  const title = escapeHtml(dossier.title);
  const sections = dossier.sections.map((section) => sectionHtml(context, section));
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Waybill">
<title>${title} – dossier</title>
<style>${STYLESHEET}</style>
</head>
<body>
<a class="skip" href="#summary">Skip to the summary of findings</a>
<div class="page">
${headerHtml(dossier)}
${contentsHtml(dossier)}
<main id="main">
${sections.join('\n')}
${readingHtml(dossier)}
</main>
<footer><p>Compiled by Waybill from the documents of this case. Nothing in this file is loaded from elsewhere.</p></footer>
</div>
</body>
</html>
`;
}

function headerHtml({ title, about, figures }: Dossier): string {
  const counts = figures
    .map(([what, count]) => `<div><dt>${escapeHtml(what)}</dt><dd>${grouped(count)}</dd></div>`)
    .join('');
  return `<header class="top">
<p class="kicker">Dossier</p>
<h1><bdi>${escapeHtml(title)}</bdi></h1>
<p class="about">${escapeHtml(about)} <a href="#reading">How to read this dossier</a></p>
<dl class="figures">${counts}</dl>
</header>`;
}

/** What the statuses and the wording mean: after the case itself, so that it does not stand before it on paper. */
function readingHtml({ reading, key }: Dossier): string {
  const meanings = key
    .map(([term, meaning]) => `<div><dt>${escapeHtml(term)}</dt><dd>${escapeHtml(meaning)}</dd></div>`)
    .join('');
  const paragraphs = reading.map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  return `<section id="reading" aria-labelledby="reading-title">
<h2 id="reading-title">How to read this dossier</h2>
${paragraphs}
<dl class="meanings">${meanings}</dl>
</section>`;
}

function contentsHtml({ sections }: Dossier): string {
  const items = [...sections, { id: 'reading', title: 'How to read this' }]
    .map(({ id, title }) => `<li><a href="#${anchorId(id)}">${escapeHtml(title)}</a></li>`)
    .join('');
  return `<nav class="contents" aria-label="Contents"><p class="nav-title">Contents</p><ol>${items}</ol></nav>`;
}

function sectionHtml(context: HtmlContext, { id, title, intro, blocks }: Section): string {
  context.section = title;
  const anchor = anchorId(id);
  return `<section id="${anchor}" aria-labelledby="${anchor}-title">
<h2 id="${anchor}-title">${escapeHtml(title)}</h2>
${introHtml(context, intro)}
${blocksHtml(context, blocks)}
</section>`;
}
