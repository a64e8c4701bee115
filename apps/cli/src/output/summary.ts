/** What a build found, in a few lines for people or as data. */
import { type Build, type Issue, type ReviewedProposal, reviewedProposals } from '@waybill/engine';
import { count } from './progress.ts';
import { plain } from './print.ts';

const SHOWN = 8;

export function summaryData(built: Build): Record<string, unknown> {
  const { view, counts, paths, changed, lists } = built;
  return {
    title: view.title,
    changed,
    files: counts,
    lists,
    sources: view.sources.length,
    claims: view.claims.length,
    findings: view.findings.length,
    parties: view.parties.length,
    proposals: byReview(built),
    listedParties: listedParties(built).length,
    routes: view.routes.length,
    issues: bySeverity(view.issues),
    case: paths.caseFile,
    export: paths.exportFile,
    dossier: { html: paths.htmlFile, markdown: paths.markdownFile },
  };
}

export function summaryText(built: Build): string {
  const { view, counts, paths, changed } = built;
  const support = (kind: string): number =>
    view.findings.filter(({ assessment }) => assessment.support === kind).length;
  const disputed = view.findings.filter(({ assessment }) => assessment.dispute !== 'undisputed').length;
  const listed = listedParties(built);
  const issues = bySeverity(view.issues);
  const lines = [
    '',
    plain(view.title),
    changed
      ? `  ${count(counts.files, 'file')}: ${counts.read} read, ${counts.reused} unchanged since the last build, ${counts.failed} failed`
      : `  ${count(counts.files, 'file')}, all unchanged since the last build; nothing was done again`,
    `  ${count(view.claims.length, 'claim')} → ${count(view.findings.length, 'finding')}: ${support('corroborated')} corroborated, ${support('single-source')} from a single source; ${disputed} disputed`,
    ...proposalLines(built),
    `  ${count(view.parties.filter(({ named }) => named).length, 'named party').replace('partys', 'parties')}; ${listed.length === 0 ? 'none on a list' : `${listed.length} on a list: ${listed.slice(0, SHOWN).map(plain).join(', ')}${listed.length > SHOWN ? '…' : ''}`}`,
    ...routeLines(built),
    `  ${count(issues.error, 'error')}, ${count(issues.warning, 'warning')} and ${count(issues.notice, 'notice')} about the data${issues.error + issues.warning + issues.notice > 0 ? ': see "waybill issues"' : ''}`,
    ...view.issues
      .filter(({ severity }) => severity === 'error')
      .slice(0, SHOWN)
      .map((issue) => `    ${plain(issue.place.path ?? 'case')}: ${issue.code}: ${plain(issue.message)}`),
    '',
    `  Dossier   ${paths.htmlFile}`,
    `            ${paths.markdownFile}`,
    `  Export    ${paths.exportFile}`,
    `  Case file ${paths.caseFile}`,
  ];
  return lines.join('\n');
}

function byReview({ view }: Build): Record<ReviewedProposal['claim']['proposal']['review'], number> {
  const counts = { awaiting: 0, accepted: 0, rejected: 0 };
  for (const { claim } of reviewedProposals(view)) counts[claim.proposal.review] += 1;
  return counts;
}

function proposalLines(built: Build): string[] {
  const { awaiting, accepted, rejected } = byReview(built);
  if (awaiting + accepted + rejected === 0) return [];
  return [
    `  Proposals of a model: ${awaiting} ${awaiting === 1 ? 'awaits' : 'await'} review and ${awaiting === 1 ? 'is' : 'are'} counted nowhere, ${accepted} accepted, ${rejected} rejected${awaiting > 0 ? ': see "waybill review proposals"' : ''}`,
  ];
}

function routeLines({ view }: Build): string[] {
  const caption = new Map(view.parties.map(({ id, caption }) => [id, caption]));
  const long = view.routes.filter(({ parties }) => parties.length > 2);
  if (long.length === 0) return [];
  const told = long
    .slice(0, 3)
    .map(
      (route) =>
        `    ${route.parties.map((party) => plain(caption.get(party) ?? party)).join(' → ')} (${route.support})`,
    );
  return [`  ${count(long.length, 'route')} through an intermediary:`, ...told];
}

function listedParties({ view }: Build): string[] {
  const ids = new Set(view.exposures.filter(({ path }) => path === 'listed').map(({ party }) => party));
  return view.parties
    .filter(({ id }) => ids.has(id))
    .map(({ caption }) => caption)
    .sort();
}

function bySeverity(issues: readonly Issue[]): Record<Issue['severity'], number> {
  const counts = { error: 0, warning: 0, notice: 0 };
  for (const { severity } of issues) counts[severity] += 1;
  return counts;
}
