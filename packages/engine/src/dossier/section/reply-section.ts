/** The right-of-reply table: party, what it was asked about, its answer, by whose word, the passage. */
import { RESPONSES } from '../../data/dossier/responses.ts';
import { EMPTY, INTROS, TITLES } from '../../data/dossier/prose.ts';
import type { PartyId, ResolvedClaim } from '../../model/index.ts';
import type { CaseIndex } from '../case-index.ts';
import type { Block, Content, Section } from '../content/block.ts';
import { claimSentences, scopeWords } from '../sentence/claim-sentence.ts';
import { listWords, stopped, verbatim, words } from '../sentence/words.ts';
import { partyName } from '../sentence/party-words.ts';
import { speakerWords } from '../sentence/voice.ts';
import { sortedBy } from '../stable-order.ts';

export function replySection(index: CaseIndex): Section {
  const replies = index.view.claims.filter(({ claim }) => claim.kind === 'response');
  const asked = new Set(replies.flatMap(({ roles }) => roles.respondent ?? []));
  const silent = unaskedParties(index, asked);
  const rows = sortedBy(
    replies,
    ({ roles }) => index.parties.get((roles.respondent ?? [])[0] as PartyId)?.caption ?? '',
    ({ claim }) => Object.keys(RESPONSES).indexOf(claim.response ?? 'referred'),
    ({ claim }) => claim.id,
  );
  const blocks: Block[] = [];
  if (rows.length > 0) {
    blocks.push({
      type: 'table',
      caption: 'Answers on file',
      head: ['Party', 'Asked about', 'Answer', 'By whose word', 'In a sentence'],
      rows: rows.map((resolved) => ({ cells: replyCells(index, resolved) })),
    });
  }
  if (silent.length > 0) {
    blocks.push({
      type: 'prose',
      content: {
        words: stopped(
          words`No answer or request is on file for these named parties of a finding: ${listWords(silent.map((party) => partyName(index, party)))}`,
        ),
      },
    });
  }
  return {
    id: 'replies',
    title: TITLES.replies,
    intro: rows.length === 0 ? EMPTY.replies : INTROS.replies,
    blocks,
  };
}

function replyCells(index: CaseIndex, resolved: ResolvedClaim): Content[] {
  const { claim, roles, speakers } = resolved;
  const scope = scopeWords(index, resolved);
  const respondents = roles.respondent ?? [];
  const self =
    speakers.length > 0 && speakers.every((speaker) => speaker !== null && respondents.includes(speaker));
  return [
    { words: listWords(respondents.map((party) => partyName(index, party))) },
    { words: scope.length > 0 ? scope : words`not said` },
    { words: words`${claim.response === null ? 'replied' : RESPONSES[claim.response].answer}` },
    { words: self ? words`its own` : speakerWords(index, outerOnly(resolved)) },
    { sentences: claimSentences(index, resolved) },
  ];
}

/** The speakers of a reply without the respondent itself: by whose word it is known. */
function outerOnly(resolved: ResolvedClaim): ResolvedClaim {
  const respondents = new Set<PartyId | null>(resolved.roles.respondent ?? []);
  const keep = resolved.claim.attribution.map((_, at) => !respondents.has(resolved.speakers[at] ?? null));
  return {
    ...resolved,
    claim: { ...resolved.claim, attribution: resolved.claim.attribution.filter((_, at) => keep[at]) },
    speakers: resolved.speakers.filter((_, at) => keep[at]),
  };
}

/** Named parties that act in a finding and of whom no answer or request is on file. */
function unaskedParties(index: CaseIndex, asked: ReadonlySet<PartyId>): PartyId[] {
  const acting = new Set(
    index.view.findings
      .filter(({ event }) =>
        ['supply', 'payment', 'assistance', 'production', 'development', 'test', 'component'].includes(
          event.kind,
        ),
      )
      .flatMap(({ event }) => Object.values(event.roles).flat()),
  );
  const parties = [...acting].filter((id) => {
    const party = index.parties.get(id);
    return party?.named && !asked.has(id) && !['Goods', 'Address', 'BankAccount'].includes(party.schema);
  });
  return sortedBy(
    parties,
    (id) => index.parties.get(id)?.caption ?? '',
    (id) => id,
  );
}

/** The words of a reply as the document has them. */
export function replyQuote({ claim }: ResolvedClaim) {
  return verbatim(claim.passages[0]?.quote ?? '');
}
