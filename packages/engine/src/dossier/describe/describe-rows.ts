/** The timeline and the routes as plain rows, for a terminal or for JSON. */
import type { ClaimId, Dispute, EventId, PartyId, Support, TimelineItem } from '../../model/index.ts';
import { type CaseIndex, indexCase } from '../case-index.ts';
import type { CaseView } from '../case-view.ts';
import { eventTitleText } from '../content/event-title.ts';
import { sortedRoutes } from '../section/route-section.ts';
import { claimSentences } from '../sentence/claim-sentence.ts';
import { eventSentences } from '../sentence/event-sentences.ts';
import type { Sentence } from '../sentence/sentence.ts';
import { bareTimeWords } from '../sentence/time-words.ts';
import { plain } from '../sentence/words.ts';
import { sortedItems } from '../timeline/timeline-chart.ts';
import { visibleText } from '../visible-text.ts';

/** A sentence with the claims it is compiled from. */
export interface ToldSentence {
  readonly text: string;
  readonly claims: readonly ClaimId[];
}

export interface TimelineRow {
  readonly event: EventId;
  readonly lane: TimelineItem['lane'];
  /** The reading: "17 May 2024", "last year (2024)". */
  readonly when: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly title: string;
  readonly support: Support;
  readonly dispute: Dispute;
}

export interface RouteRow {
  readonly id: string;
  /** "Maker → Broker → Plant". */
  readonly title: string;
  readonly parties: readonly PartyId[];
  readonly support: Support;
  /** Captions of the parties on it that are on a list themselves. */
  readonly listed: readonly string[];
  readonly hops: readonly {
    readonly title: string;
    readonly when: string | null;
    readonly told: readonly ToldSentence[];
  }[];
}

/** The sentences of an event; empty where the case holds no such event. */
export function tellEvent(view: CaseView, id: string): readonly ToldSentence[] {
  const index = indexCase(view);
  const finding = index.findings.get(id as EventId);
  if (!finding) return [];
  const { told, disagreements } = eventSentences(index, finding);
  return [...told, ...disagreements].map(toldSentence);
}

/** What an event is called: a noun phrase without a claim to truth. */
export function titleEvent(view: CaseView, id: string): string | undefined {
  const index = indexCase(view);
  const finding = index.findings.get(id as EventId);
  return finding ? visibleText(eventTitleText(index, finding.event)) : undefined;
}

/** Dated happenings in order of time. */
export function timelineRows(view: CaseView): readonly TimelineRow[] {
  const index = indexCase(view);
  return sortedItems(view.timeline).flatMap(({ event, lane, time }): TimelineRow[] => {
    const finding = index.findings.get(event);
    if (!finding) return [];
    const { support, dispute } = finding.assessment;
    return [
      {
        event,
        lane,
        when: visibleText(plain(bareTimeWords(time))),
        earliest: time.earliest,
        latest: time.latest,
        title: visibleText(eventTitleText(index, finding.event)),
        support,
        dispute,
      },
    ];
  });
}

/** Routes in the dossier's order, each hop with the sentences of its claims. */
export function routeRows(view: CaseView): readonly RouteRow[] {
  const index = indexCase(view);
  return sortedRoutes(index).map((route) => ({
    id: route.id,
    title: route.parties.map((party) => caption(index, party)).join(' → '),
    parties: route.parties,
    support: route.support,
    listed: route.listed.map((party) => caption(index, party)),
    hops: route.hops.map((hop) => ({
      title: `${caption(index, hop.from)} → ${caption(index, hop.to)}`,
      when: hop.time ? visibleText(plain(bareTimeWords(hop.time))) : null,
      told: hop.claims.flatMap((id) => {
        const resolved = index.claims.get(id);
        return resolved ? claimSentences(index, resolved).slice(0, 1).map(toldSentence) : [];
      }),
    })),
  }));
}

function toldSentence({ text, claims }: Sentence): ToldSentence {
  return { text: visibleText(text), claims };
}

function caption(index: CaseIndex, party: PartyId): string {
  return visibleText(index.parties.get(party)?.caption ?? 'a party that is not recorded');
}
