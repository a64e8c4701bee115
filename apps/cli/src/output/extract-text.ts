/** One extracted document for people: each sentence with its claims, a line each; with a trace, each step in turn. */
import type { DocumentExtract } from '@waybill/engine';
import { plain } from './print.ts';
import { traceText } from './trace-text.ts';

type ExtractedClaim = DocumentExtract['claims'][number];

export function extractText(document: DocumentExtract): string {
  const { source, claims, parties, issues, trace } = document;
  const caption = new Map(parties.map((party) => [party.id, plain(party.caption)]));
  const head = [
    plain(source.path),
    `(${[source.genre, source.language, source.publishedAt ?? source.documentDate, source.issuer]
      .filter((fact) => fact !== null && fact !== undefined)
      .map(plain)
      .join(', ')})`,
  ].join('  ');
  const lines: string[] = [];
  let last = '';
  for (const claim of claims) {
    const quote = plain((claim.passages[0]?.quote ?? '').replaceAll(/\s+/gu, ' '));
    if (quote !== last) lines.push('', `» ${quote}`);
    last = quote;
    lines.push(`   ${claimLine(claim, caption)}  [${claim.id}]`);
  }
  return [
    head,
    ...(trace === undefined ? [] : ['', traceText(document)]),
    ...(lines.length === 0 ? ['  no claims'] : lines),
    ...(issues.length === 0 ? [] : ['']),
    ...issues.map(
      ({ severity, code, message, place }) =>
        `  ${severity} ${code}${place.detail == null ? '' : `, ${plain(place.detail)}`}: ${plain(message)}`,
    ),
  ].join('\n');
}

/** `supply:delivered supplier=… goods=… qty=10 time=2024-05 «two officials (official-unnamed)`. */
export function claimLine(claim: ExtractedClaim, caption: ReadonlyMap<string, string>): string {
  const named = (ids: readonly string[]): string => ids.map((id) => caption.get(id) ?? id).join(' + ');
  return [
    `${claim.kind}${claim.phase == null ? '' : `:${claim.phase}`}`,
    ...(claim.polarity === 'negative' ? ['NOT'] : []),
    ...(claim.modality === 'certain' ? [] : [claim.modality]),
    ...(claim.response == null ? [] : [claim.response]),
    ...Object.entries(claim.roles).map(([role, ids]) => `${role}=${named(ids ?? [])}`),
    ...(claim.quantity == null ? [] : [`quantity=${plain(claim.quantity.text)}`]),
    ...(claim.amount == null ? [] : [`amount=${plain(claim.amount.text)}`]),
    ...(claim.time == null ? [] : [`time=${claim.time.edtf ?? plain(claim.time.text)}`]),
    ...(claim.places.length === 0 ? [] : [`places=${named(claim.places)}`]),
    ...claim.attribution.slice(1).map(
      (link) =>
        `«${plain(link.description.replaceAll(/\s+/gu, ' '))} (${[link.basis, link.verb, link.stance]
          .filter((words) => words != null && words !== '')
          .map((words) => plain(words ?? ''))
          .join(', ')})`,
    ),
  ].join('  ');
}
