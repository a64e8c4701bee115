/** Routes: goods through several hands, each hop with its claims. */
import { SUPPORT_LABELS } from '../../data/dossier/labels.ts';
import { EMPTY, INTROS, TITLES } from '../../data/dossier/prose.ts';
import type { Route } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import type { Block, Chip, Section } from '../content/block.ts';
import { claimSentences } from '../sentence/claim-sentence.ts';
import { partyName } from '../sentence/party-words.ts';
import { bareTimeWords } from '../sentence/time-words.ts';
import { joinWords, listWords, stopped, type Words, words } from '../sentence/words.ts';
import { sortedBy } from '../stable-order.ts';

const SUPPORT_ORDER = ['corroborated', 'single-source', 'none'] as const;

export function routeSection(index: CaseIndex): Section {
  const routes = longRoutes(index);
  return {
    id: 'routes',
    title: TITLES.routes,
    intro: routes.length === 0 ? EMPTY.routes : INTROS.routes,
    blocks: routes.map((route) => card(index, route)),
  };
}

/** Routes through more than two hands: goods that pass from one party to another are told as findings. */
export function longRoutes(index: CaseIndex): Route[] {
  return sortedRoutes(index).filter(({ parties }) => parties.length > 2);
}

/** Routes by what they are worth: listed parties on them, support, length. */
export function sortedRoutes(index: CaseIndex): Route[] {
  return sortedBy(
    index.view.routes,
    (route) => -route.listed.length,
    (route) => SUPPORT_ORDER.indexOf(route.support),
    (route) => -route.parties.length,
    (route) => route.id,
  );
}

function card(index: CaseIndex, route: Route): Block {
  const title = joinWords(
    route.parties.map((party) => partyName(index, party)),
    ' → ',
  );
  const chips: Chip[] = [
    { kind: route.support, label: SUPPORT_LABELS[route.support] },
    ...(route.listed.length > 0 ? [{ kind: 'listed', label: 'listed party' } as const] : []),
  ];
  const listed: Words =
    route.listed.length > 0
      ? stopped(words`On a list itself: ${listWords(route.listed.map((party) => partyName(index, party)))}`)
      : [];
  const goods: Words =
    route.goods.length > 0
      ? stopped(words`Goods: ${listWords(route.goods.map((item) => partyName(index, item)))}`)
      : [];
  const notes = [goods, listed].filter((note) => note.length > 0);
  return {
    type: 'card',
    id: route.id,
    title,
    chips,
    blocks: [
      ...(notes.length > 0 ? [{ type: 'prose', content: { words: joinWords(notes) } } as const] : []),
      {
        type: 'items',
        ordered: true,
        items: route.hops.map((hop) => ({
          words: words`${partyName(index, hop.from)} → ${partyName(index, hop.to)}${hop.time ? words` (${bareTimeWords(hop.time)})` : ''}`,
          lines: hop.claims.flatMap((id) => {
            const resolved = index.claims.get(id);
            return resolved ? [{ sentences: claimSentences(index, resolved).slice(0, 1) }] : [];
          }),
        })),
      },
      ...(route.why.length > 0
        ? [{ type: 'derivation', title: 'Why these hops are one route', lines: route.why } as const]
        : []),
    ],
  };
}
