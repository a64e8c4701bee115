/** A party with its names, why they are held to be one, how it stands to the lists, and the events it is part of. */
import { SCHEMA_LABELS } from '../../data/dossier/labels.ts';
import type { Exposure, Listing, Party, PartyId } from '../../model/index.ts';
import { type CaseIndex, indexCase } from '../case-index.ts';
import type { CaseView } from '../case-view.ts';
import { byConsequence } from '../content/consequence.ts';
import { eventTitleText } from '../content/event-title.ts';
import { exposureWords, listingWords } from '../section/listing-words.ts';
import { plain } from '../sentence/words.ts';
import { sortedBy } from '../stable-order.ts';
import { visibleText } from '../visible-text.ts';
import { makeCitationList } from './citation-list.ts';
import { statusText } from './status-text.ts';
import { textBlock } from './text-block.ts';

/** A party as a text block, or undefined where the case holds no such party. */
export function describeParty(view: CaseView, id: string): string | undefined {
  const index = indexCase(view);
  const party = index.parties.get(id as PartyId);
  if (!party) return undefined;
  const citations = makeCitationList(index);
  const events = byConsequence(
    index,
    view.findings.filter(({ event }) =>
      [...Object.values(event.roles).flat(), ...event.places].some((member) => member === id),
    ),
  );
  const exposures = sortedBy(
    view.exposures.filter((exposure) => exposure.party === id),
    (exposure) => exposure.path,
    (exposure) => exposure.list,
    (exposure) => exposure.entry,
  );
  return textBlock(
    `Party ${party.id}`,
    [
      `${visibleText(party.caption)} (${SCHEMA_LABELS[party.schema]}${party.named ? '' : ', known by description only'})`,
    ],
    [
      { heading: 'Names', lines: party.names.filter((name) => name !== party.caption).map(visibleText) },
      { heading: 'Properties', lines: propertyLines(party) },
      { heading: 'Why these are one party', lines: reasonLines(index, party) },
      { heading: 'Lists', lines: listLines(index, party, exposures, citations.cite) },
      {
        heading: 'Events',
        lines: events.map(
          (finding) =>
            `${finding.event.id}  ${visibleText(eventTitleText(index, finding.event))} (${statusText(finding.assessment)})`,
        ),
      },
      { heading: `Mentions (${party.mentions.length})`, lines: mentionLines(index, party) },
      { heading: 'Passages', lines: citations.print() },
    ],
  );
}

function propertyLines({ properties }: Party): string[] {
  return sortedBy(Object.entries(properties), ([name]) => name).map(
    ([name, values]) => `${name}: ${values.map(visibleText).join(', ')}`,
  );
}

function reasonLines(index: CaseIndex, { reasons }: Party): string[] {
  return reasons.map(({ rule, why, mentions }) => {
    const words = [...new Set(mentions.flatMap((id) => index.mentions.get(id)?.quote ?? []))];
    const quoted = words.map((word) => `“${visibleText(word)}”`).join(', ');
    return `- ${visibleText(why)} (${rule})${quoted === '' ? '' : `: ${quoted}`}`;
  });
}

function listLines(
  index: CaseIndex,
  party: Party,
  exposures: readonly Exposure[],
  cite: (claims: Exposure['claims']) => string,
): string[] {
  const listings: readonly Listing[] = sortedBy(
    index.view.listings.get(party.id) ?? [],
    (listing) => -listing.identity,
    (listing) => listing.list,
    (listing) => listing.entry,
  );
  return [
    ...exposures.map((exposure) =>
      `${visibleText(plain(exposureWords(index, exposure)))} ${cite(exposure.claims)}`.trimEnd(),
    ),
    ...listings.map((listing) => visibleText(plain(listingWords(listing)))),
  ];
}

function mentionLines(index: CaseIndex, { mentions }: Party): string[] {
  const held = sortedBy(
    mentions.flatMap((id) => index.mentions.get(id) ?? []),
    (mention) => index.documents.get(mention.document)?.path ?? '',
    (mention) => mention.start,
  );
  return held.map((mention) => {
    const path = index.documents.get(mention.document)?.path ?? mention.document;
    return `${visibleText(path)}, characters ${mention.start}–${mention.end}: “${visibleText(mention.quote)}” (${mention.form})`;
  });
}
