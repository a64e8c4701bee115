/** `why ID` prints how a status, a party, a claim or a route comes about; `without SOURCE` what falls with a source. */
import {
  type CaseView,
  describeRecord,
  eventTitles,
  explainClaim,
  explanationText,
  findRecord,
  type FoundRecord,
  openCase,
  routeRows,
  withoutSource,
} from '@waybill/engine';
import type { Command } from 'commander';
import { plain, printJson, printText } from '../output/print.ts';
import { count } from '../output/progress.ts';
import { type CaseOptions, withCase } from './options.ts';

export function addExplain(program: Command): void {
  withCase(
    program
      .command('why')
      .argument('<id>', 'an event, claim, party, route or source; the first characters are enough')
      .description('print the derivation: claims, exact words, origins counted and merged, disputes'),
  ).action(async (id: string, options: CaseOptions) => {
    const { view } = await openCase(options.case);
    const found = findRecord(view, id);
    const explanation = found.kind === 'claim' ? explainClaim(view, found.id) : undefined;
    if (options.json === true) printJson(explanation === undefined ? found : { ...found, explanation });
    else
      printText(
        [
          describeRecord(view, found.id) ?? describeRest(view, found),
          ...(explanation === undefined
            ? []
            : ['', explanationText(explanation, textOf(view, explanation.claim))]),
        ].join('\n'),
      );
  });
  withCase(
    program
      .command('without')
      .argument('<source>', 'a source, by path or id')
      .description('show which findings fall or weaken if a source is withdrawn'),
  ).action(without);
}

/** The text of the document a claim is drawn from. */
function textOf(view: CaseView, id: string): string {
  const claim = view.claims.find((one) => one.claim.id === id)?.claim;
  return view.documents.find((one) => one.id === claim?.document)?.text ?? '';
}

/** Records that the dossier tells inside others: a route by its hops, a source by its facts, a match of papers. */
function describeRest(view: CaseView, { id, kind }: FoundRecord): string {
  if (kind === 'route') {
    const route = routeRows(view).find((row) => row.id === id);
    const why = view.routes.find((one) => one.id === id)?.why ?? [];
    return [
      `${route?.title ?? id}  (${route?.support ?? ''})`,
      ...(route?.hops ?? []).flatMap(({ title, when, told }) => [
        '',
        `${title}${when === null ? '' : `, ${when}`}`,
        ...told.map(({ text, claims }) => `  ${text} [${claims.join(', ')}]`),
      ]),
      '',
      ...why.map((line) => `- ${line}`),
    ].join('\n');
  }
  if (kind === 'reconciliation') {
    const found = view.reconciliations.find((one) => one.id === id);
    return [
      `${found?.verdict ?? ''}${found?.slot == null ? '' : ` of the ${found.slot}`}`,
      ...(found?.why ?? []).map((line) => `- ${line}`),
      ...(found?.events ?? []),
    ].join('\n');
  }
  const source = view.sources.find((one) => one.id === id);
  const group = view.originGroups.find(({ sources }) => source !== undefined && sources.includes(source.id));
  const claims = view.claims.filter((one) => one.source === id);
  return [
    `${plain(source?.path ?? id)}  ${source?.mediaType ?? ''}  SHA-256 ${source?.sha256 ?? ''}`,
    ...Object.entries(source?.facts ?? {}).flatMap(([name, facts]) =>
      [facts].flat().map((fact) => `  ${name}: ${plain(fact.value)} (${fact.by}: ${plain(fact.why)})`),
    ),
    `Origin group ${group?.id ?? ''}, with ${(group?.sources ?? []).length - 1} other sources`,
    ...(group?.why ?? []).map((line) => `  ${plain(line)}`),
    `${count(claims.length, 'claim')}:`,
    ...claims.map(({ claim }) => `  ${claim.id} ${claim.kind}: “${plain(claim.passages[0]?.quote ?? '')}”`),
  ].join('\n');
}

async function without(named: string, options: CaseOptions): Promise<void> {
  const opened = await openCase(options.case);
  const { sources, falls } = await withoutSource(opened, named);
  if (options.json === true) {
    printJson({ sources: sources.map(({ id, path }) => ({ id, path })), falls });
    return;
  }
  const titles = eventTitles(opened.view);
  const gone = sources.map(({ path }) => plain(path)).join(', ');
  const verdict =
    falls.length === 0
      ? 'every finding stands as it is.'
      : `${falls.length} of ${count(opened.view.findings.length, 'finding')} change.`;
  printText(
    [
      `Without ${gone}: ${verdict}`,
      ...falls.flatMap(({ event, changes }) => [
        '',
        `${plain(titles.get(event) ?? event)}  [${event}]`,
        ...changes.map((change) => `  ${change}`),
      ]),
    ].join('\n'),
  );
}
