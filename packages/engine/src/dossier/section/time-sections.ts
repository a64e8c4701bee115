/** The timeline and the coincidences. */
import { LANE_LABELS } from '../../data/dossier/labels.ts';
import { EMPTY, INTROS, TITLES } from '../../data/dossier/prose.ts';
import type { Coincidence, TimelineItem } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import type { Block, Content, Section } from '../content/block.ts';
import { counted } from '../sentence/english.ts';
import { partyWords } from '../sentence/party-words.ts';
import { mainPassages, sentenceOf } from '../sentence/sentence.ts';
import { bareTimeWords, readingOf } from '../sentence/time-words.ts';
import { type Words, words } from '../sentence/words.ts';
import { sortedBy } from '../stable-order.ts';
import { sortedItems, timelineChart } from '../timeline/timeline-chart.ts';
import { eventLink } from './event-link.ts';
import { statusChips } from './finding-sections.ts';

export function timelineSection(index: CaseIndex): Section {
  const items = sortedItems(index.view.timeline);
  if (items.length === 0)
    return { id: 'timeline', title: TITLES.timeline, intro: EMPTY.timeline, blocks: [] };
  const chart = timelineChart(index);
  const blocks: Block[] = chart ? [{ type: 'chart', chart }] : [];
  blocks.push({
    type: 'table',
    caption: 'All dated happenings in order',
    head: ['When', 'As the document says it', 'Kind', 'What', 'Status', 'Passages'],
    rows: items.map((item) => ({ cells: timelineCells(index, item) })),
  });
  return { id: 'timeline', title: TITLES.timeline, intro: INTROS.timeline, blocks };
}

function timelineCells(index: CaseIndex, { time, event, lane }: TimelineItem): Content[] {
  const finding = index.findings.get(event);
  const claims = (finding?.event.times ?? [])
    .filter(({ value }) => value.text === time.text && value.earliest === time.earliest)
    .flatMap((value) => value.claims);
  const cited = claims.length > 0 ? claims : (finding?.event.claims ?? []).slice(0, 1);
  const anchor = time.anchor ? ` (read against ${time.anchor.date})` : '';
  return [
    { words: words`${readingOf(time) || 'not read as a date'}` },
    { words: words`“${[{ text: time.text, verbatim: true }]}”${anchor}` },
    { words: words`${LANE_LABELS[lane]}` },
    { words: finding ? eventLink(index, finding) : [] },
    { chips: finding ? statusChips(index, finding).filter((chip) => chip.kind !== 'listed') : [] },
    {
      citations: mainPassages(index, cited),
    },
  ];
}

export function coincidenceSection(index: CaseIndex): Section {
  const items = sortedBy(
    index.view.coincidences,
    (item) => (item.basis === 'stated' ? 0 : 1),
    (item) => item.days.min,
    (item) => item.events.join(),
  );
  const blocks: Block[] =
    items.length === 0
      ? []
      : [{ type: 'items', ordered: false, items: items.map((item) => coincidence(index, item)) }];
  return {
    id: 'coincidences',
    title: TITLES.coincidences,
    intro: items.length === 0 ? EMPTY.coincidences : INTROS.coincidences,
    blocks,
  };
}

function coincidence(index: CaseIndex, item: Coincidence): Content {
  const [first, second] = item.events.map((id): Words => {
    const finding = index.findings.get(id);
    if (!finding) return words`a happening that is not recorded`;
    const when = finding.event.time ? words` (${bareTimeWords(finding.event.time)})` : '';
    return words`${eventLink(index, finding)}${when}`;
  });
  const place = item.place === null ? '' : words`, both touching ${partyWords(index, item.place)}`;
  const basis =
    item.basis === 'stated'
      ? 'a document relates the two'
      : 'computed from place and dates, said by no source';
  const told = words`${first ?? []} and ${second ?? []} are ${apart(item.days)}${place} (${basis})`;
  return {
    sentences: [sentenceOf(index, told, item.claims)],
    lines: item.why === '' ? [] : [{ words: words`Why: ${item.why}.` }],
  };
}

function apart({ min, max }: Coincidence['days']): string {
  if (min === max) return min === 0 ? 'on the same day' : `${counted(min, 'day')} apart`;
  return `${min} to ${max} days apart, as far as their dates tell`;
}
