/** The case at a glance: who is listed, which way the goods went, what is disputed, what was not read. */
import { LIST_SHORT_LABELS } from '../../data/dossier/labels.ts';
import { GLANCE } from '../../data/dossier/prose.ts';
import type { Contradiction } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import type { Block, Content } from '../content/block.ts';
import { byConsequence } from '../content/consequence.ts';
import { RESPONSES } from '../../data/dossier/responses.ts';
import { labelOf } from '../label-of.ts';
import { counted } from '../sentence/english.ts';
import { partyName } from '../sentence/party-words.ts';
import { mainPassages } from '../sentence/sentence.ts';
import { joinWords, listWords, type Words, words } from '../sentence/words.ts';
import { sortedBy, sortedSet } from '../stable-order.ts';
import { eventLink } from './event-link.ts';
import { longRoutes } from './route-section.ts';

/** Most lines for one fact; the rest is in its section. */
const LINES = 3;

/** The block, or none where there is nothing to say. */
export function glanceBlocks(index: CaseIndex): Block[] {
  const rows: readonly (readonly [string, readonly Content[], string])[] = [
    [GLANCE.listed, listedLines(index), 'parties'],
    [GLANCE.routes, routeLines(index), 'routes'],
    [GLANCE.denials, denialLines(index), 'questions'],
    [GLANCE.contradictions, contradictionLines(index, false), 'questions'],
    [GLANCE.corrections, contradictionLines(index, true), 'questions'],
    [GLANCE.replies, replyLines(index), 'replies'],
    [GLANCE.unread, unreadLines(index), 'issues'],
  ];
  const facts = rows
    .filter(([, lines]) => lines.length > 0)
    .map(([term, lines, section]): [string, Content] => [term, shortened(lines, section)]);
  return facts.length === 0 ? [] : [{ type: 'facts', facts }];
}

function shortened(lines: readonly Content[], section: string): Content {
  const rest = lines.length - LINES;
  const shown = lines.slice(0, rest === 1 ? LINES + 1 : LINES);
  return { lines: rest > 1 ? [...shown, { words: [{ text: `and ${rest} more`, link: section }] }] : shown };
}

function listedLines(index: CaseIndex): Content[] {
  return sortedBy(index.listed, ([party]) => index.parties.get(party)?.caption ?? '').map(
    ([party, exposures]) => {
      const lists = sortedSet(exposures.map(({ list }) => labelOf(LIST_SHORT_LABELS, list)));
      return {
        words: words`${partyName(index, party)} (${lists.join(', ')})`,
        citations: mainPassages(
          index,
          exposures.flatMap(({ claims }) => claims),
        ),
      };
    },
  );
}

function routeLines(index: CaseIndex): Content[] {
  return longRoutes(index).map((route) => {
    const parties = route.parties.map((party) => partyName(index, party));
    return {
      words: [...joinWords(parties, ' → '), { text: ' (' }, { text: 'hops', link: route.id }, { text: ')' }],
    };
  });
}

function denialLines(index: CaseIndex): Content[] {
  return byConsequence(index, index.view.findings)
    .filter(({ assessment }) => assessment.denials.length > 0)
    .map((finding) => {
      const who = sortedSet(finding.assessment.denials.map(({ respondent }) => respondent));
      return {
        words: words`${eventLink(index, finding)}, by ${listWords(who.map((party) => partyName(index, party)))}`,
        citations: mainPassages(
          index,
          finding.assessment.denials.map(({ claim }) => claim),
        ),
      };
    });
}

function contradictionLines(index: CaseIndex, corrected: boolean): Content[] {
  return byConsequence(index, index.view.findings).flatMap((finding) => {
    const items = finding.assessment.contradictions.filter(
      ({ superseded }) => (superseded !== undefined) === corrected,
    );
    if (items.length === 0) return [];
    const values = items.map((item) => joinWords(sidesOf(item), corrected ? ' in place of ' : ' against '));
    const claims = items.flatMap((item) => item.values.flatMap((value) => value.claims));
    return [
      {
        words: words`${eventLink(index, finding)}: ${joinWords(values, '; ')}`,
        citations: mainPassages(index, claims),
      },
    ];
  });
}

/** The values of a disagreement in their words, those that were put right last. */
function sidesOf({ values, superseded = [] }: Contradiction): Words[] {
  const isOld = (claims: readonly string[]): boolean =>
    claims.every((id) => superseded.some((old) => old === id));
  return [
    ...values.filter(({ claims }) => !isOld(claims)),
    ...values.filter(({ claims }) => isOld(claims)),
  ].map(({ text }): Words => [{ text, verbatim: true }]);
}

/** "Did not reply: 5; denied: 1". */
function replyLines(index: CaseIndex): Content[] {
  const replies = index.view.claims.filter(({ claim }) => claim.kind === 'response');
  const counts = (Object.keys(RESPONSES) as (keyof typeof RESPONSES)[]).flatMap((kind) => {
    const who = new Set(
      replies.filter(({ claim }) => claim.response === kind).flatMap(({ roles }) => roles.respondent ?? []),
    );
    return who.size === 0 ? [] : [`${RESPONSES[kind].answer}: ${counted(who.size, 'party')}`];
  });
  return counts.length === 0 ? [] : [{ words: [{ text: counts.join('; '), link: 'replies' }] }];
}

function unreadLines(index: CaseIndex): Content[] {
  const paths = sortedSet(
    index.view.issues.flatMap(({ severity, place }) =>
      severity === 'error' && place.path !== null ? [place.path] : [],
    ),
  );
  return paths.length === 0 ? [] : [{ words: [{ text: counted(paths.length, 'file'), link: 'issues' }] }];
}
