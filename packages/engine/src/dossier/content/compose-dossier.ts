/** A case view as dossier content: sections in reading order and the passages they cite, numbered. */
import { SHOWN, STATUS_MEANINGS } from '../../data/dossier/labels.ts';
import { ABOUT, READING } from '../../data/dossier/prose.ts';
import type { Passage } from '../../model/index.ts';
import { type CaseIndex, indexCase } from '../case-index.ts';
import type { CaseView } from '../case-view.ts';
import { issueSection, passageSection, sourceSection } from '../section/data-sections.ts';
import { findingsSection, summarySection } from '../section/finding-sections.ts';
import { networkSection } from '../section/network-section.ts';
import { partySection } from '../section/party-section.ts';
import { proposalSections } from '../section/proposal-section.ts';
import { questionSection } from '../section/question-section.ts';
import { replySection } from '../section/reply-section.ts';
import { routeSection } from '../section/route-section.ts';
import { coincidenceSection, timelineSection } from '../section/time-sections.ts';
import { plural } from '../sentence/english.ts';
import { citedPassages, type PassageKey, passageKey } from '../sentence/sentence.ts';
import { sortedBy } from '../stable-order.ts';
import { cellCitationsIn, type Citation, type Dossier, type Section, sentencesIn } from './block.ts';
import { placeWords } from './passage-place.ts';

/** Views do not change, so that one composition serves every format a view is printed in. */
const COMPOSED = new WeakMap<CaseView, Dossier>();

/** The content of the dossier of a view. */
export function composeDossier(view: CaseView): Dossier {
  const known = COMPOSED.get(view) ?? compose(view);
  COMPOSED.set(view, known);
  return known;
}

function compose(view: CaseView): Dossier {
  const index = indexCase(view);
  const told: readonly Section[] = [
    summarySection(index),
    networkSection(index),
    routeSection(index),
    findingsSection(index),
    timelineSection(index),
    partySection(index),
    replySection(index),
    questionSection(index),
    coincidenceSection(index),
    ...proposalSections(index),
    issueSection(index),
    sourceSection(index),
  ];
  const citations = numberCitations(index, told);
  return {
    title: view.title,
    about: ABOUT,
    figures: [
      figure('document', view.documents.length - listEntries(index)),
      figure('claim', view.claims.length),
      figure('finding', view.findings.length),
      figure('party', view.parties.length),
      figure('listed party', index.listed.size),
      figure('issue', view.issues.length),
    ],
    key: STATUS_MEANINGS,
    reading: READING,
    sections: [...told, passageSection([...citations.values()])],
    citations,
  };
}

function figure(noun: string, count: number): readonly [string, number] {
  return [count === 1 ? noun : plural(noun), count];
}

/** How many documents are single entries of lists. */
function listEntries(index: CaseIndex): number {
  return index.view.documents.filter(
    ({ source }) => index.sources.get(source)?.facts.genre.value === 'list entry',
  ).length;
}

/** Passages cited anywhere, numbered by source path and position. */
function numberCitations(index: CaseIndex, sections: readonly Section[]): Map<PassageKey, Citation> {
  const wanted = new Set<PassageKey>();
  for (const { blocks } of sections) {
    for (const sentence of sentencesIn(blocks)) for (const key of sentence.citations) wanted.add(key);
    for (const key of cellCitationsIn(blocks)) wanted.add(key);
  }
  const passages = new Map<PassageKey, Passage>();
  const take = (passage: Passage): void => {
    const key = passageKey(passage);
    if (wanted.has(key)) passages.set(key, passage);
  };
  for (const { claim } of index.view.claims)
    for (const passage of citedPassages(index, claim.id)) take(passage);
  for (const { claim } of index.view.proposals) for (const passage of claim.passages) take(passage);
  const pathOf = ({ document }: Passage): string => index.documents.get(document)?.path ?? document;
  const sorted = sortedBy(
    passages.values(),
    pathOf,
    (passage) => passage.document,
    (passage) => passage.start,
    (passage) => passage.end,
  );
  return new Map(
    sorted.map((passage, at) => [passageKey(passage), citation(index, passage, at + 1, pathOf(passage))]),
  );
}

function citation(index: CaseIndex, passage: Passage, number: number, path: string): Citation {
  const document = index.documents.get(passage.document);
  return {
    key: passageKey(passage),
    number,
    id: `p-${passage.document.replace(/^doc-/, '')}-${passage.start}-${passage.end}`,
    label: passageLabel(passage, path),
    passage,
    ...surroundings(passage, document?.text ?? ''),
    place: placeWords(passage),
    path,
    source: document?.source ?? '',
    language: (document && index.sources.get(document.source)?.facts.language?.value) ?? null,
  };
}

/** `meridian-3f9a-36-132`: file, document, offsets. */
function passageLabel({ document, start, end }: Passage, path: string): string {
  const name = path.split(/[/!]/).at(-1) ?? '';
  const stem = name
    .replace(/\.[a-z0-9]{1,5}$/i, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 24);
  return [stem, document.replace(/^doc-/, '').slice(0, 4), start, end]
    .filter((part) => part !== '')
    .join('-');
}

/** The text around a passage, cut at white space; the passage's own context where the document is not at hand. */
function surroundings(
  { start, end, prefix, suffix }: Passage,
  text: string,
): { before: string; after: string } {
  if (text === '') return { before: prefix, after: suffix };
  // No further than the line before and the line after: more would print a short paper again with each of its lines.
  const lineStart = text.lastIndexOf('\n', Math.max(0, text.lastIndexOf('\n', start - 1) - 1)) + 1;
  const nextLine = text.indexOf('\n', end);
  const lineEnd = nextLine < 0 ? -1 : text.indexOf('\n', nextLine + 1);
  const from = Math.max(lineStart, start - SHOWN.context);
  const to = Math.min(lineEnd < 0 ? text.length : lineEnd, end + SHOWN.context);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return {
    before: from === lineStart ? before : `…${before.replace(/^\S*\s+/, '')}`,
    after: to === lineEnd || to === text.length ? after : `${after.replace(/\s+\S*$/, '')}…`,
  };
}
