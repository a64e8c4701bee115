/**
 * How a claim was read: its document is extracted again with a trace, and what was told of this claim is put in order. The
 * same text and rules give the same claim; where they do not, that is said and only the passages are shown.
 */
import { extractDocument, openTrace, type TracedEvent } from '../../extract/index.ts';
import type {
  Claim,
  ClaimId,
  Extraction,
  Mention,
  MentionId,
  Party,
  ResolvedClaim,
} from '../../model/index.ts';
import type { Document } from '../../model/index.ts';
import type { CaseView } from '../case-view.ts';
import { contextOfSource } from './context-of-source.ts';
import { coreferenceChain } from './coreference-chain.ts';
import type { ClaimExplanation, QuotedWords, RoleWords } from './explanation.ts';
import { lexiconEntries } from './lexicon-words.ts';
import { markWords, type SlotSpan } from './mark-words.ts';
import { paperPlaces } from './paper-places.ts';
import { placedValues, valueWords } from './value-words.ts';

/** Undefined where the case holds no such claim, or no longer its document. */
export function explainClaim(view: CaseView, id: string): ClaimExplanation | undefined {
  const resolved = view.claims.find(({ claim }) => claim.id === id);
  const document = view.documents.find((one) => one.id === resolved?.claim.document);
  const source = view.sources.find((one) => one.id === document?.source);
  if (resolved === undefined || document === undefined || source === undefined) return undefined;
  const trace = openTrace();
  const parent = view.sources.find((one) => one.id === source.parent);
  const extraction = extractDocument(document, contextOfSource(source, parent), { trace });
  return explain(view, resolved, document, source.path, extraction, trace.events());
}

function explain(
  view: CaseView,
  { claim, roles, places, speakers }: ResolvedClaim,
  document: Document,
  path: string,
  extraction: Extraction,
  events: readonly TracedEvent[],
): ClaimExplanation {
  const derived = extraction.claims.some(({ id }) => id === claim.id);
  const steps = derived ? events.filter(({ claims }) => claims.includes(claim.id)) : [];
  const known = mentionsOf(view, claim, extraction);
  const parties = new Map(view.parties.map((party) => [party.id, party]));
  const partyOf = partiesByMention(
    [...Object.values(roles).flat(), ...places, ...speakers.flatMap((speaker) => speaker ?? [])].flatMap(
      (party) => parties.get(party) ?? [],
    ),
  );
  const filled = slotMentions(claim).flatMap(({ slot, id }): RoleWords[] => {
    const mention = known.get(id);
    if (mention === undefined) return [];
    const party = partyOf.get(id);
    return [
      {
        slot,
        implied: (claim.implied as readonly string[]).includes(slot),
        words: quoted(document, mention),
        chain: coreferenceChain(mention, known, events, party),
        party: party === undefined ? null : { id: party.id, caption: party.caption },
      },
    ];
  });
  const main = claim.passages[0];
  const sentence: QuotedWords =
    main === undefined
      ? { start: 0, end: 0, quote: '' }
      : { start: main.start, end: main.end, quote: main.quote };
  const marked: SlotSpan[] = [
    ...filled.map(({ slot, words }) => ({ slot, start: words.start, end: words.end })),
    ...placedValues(document.text, claim),
    ...claim.attribution.flatMap(({ verbSpan }) =>
      verbSpan === undefined ? [] : [{ slot: 'cue', ...verbSpan }],
    ),
  ];
  return {
    claim: claim.id as ClaimId,
    rule: claim.rule,
    source: path,
    derived,
    proposal: claim.proposal,
    sentence,
    marks: markWords(sentence, marked),
    roles: filled,
    values: valueWords(claim),
    parse: steps.filter(({ step }) => step === 'clause' || step === 'proposition'),
    lexicon: lexiconEntries(steps),
    attribution: claim.attribution.map(({ description, verbSpan, stance, basis }) => ({
      description,
      cue: verbSpan === undefined ? null : quoted(document, verbSpan),
      stance,
      basis,
    })),
    refined: steps
      .filter(({ step }) => step === 'refine')
      .map((event) => ({ ...event, from: sourcesOf(event, document) })),
    fields: derived ? paperPlaces(document.text, claim, events) : [],
    steps,
  };
}

/** The mentions of the document, and those of the case that the claim names. */
function mentionsOf(view: CaseView, claim: Claim, extraction: Extraction): ReadonlyMap<MentionId, Mention> {
  const own = new Map(extraction.mentions.map((mention) => [mention.id, mention]));
  for (const mention of view.mentions) if (mention.document === claim.document) own.set(mention.id, mention);
  return own;
}

function partiesByMention(parties: readonly Party[]): ReadonlyMap<MentionId, Party> {
  return new Map(parties.flatMap((party) => party.mentions.map((mention) => [mention, party] as const)));
}

/** Every mention the claim names, with the slot it fills. */
function slotMentions(claim: Claim): { readonly slot: string; readonly id: MentionId }[] {
  return [
    ...Object.entries(claim.roles).flatMap(([slot, ids]) => (ids ?? []).map((id) => ({ slot, id }))),
    ...claim.places.map((id) => ({ slot: 'places', id })),
    ...claim.attribution.flatMap(({ speaker }) =>
      speaker === undefined ? [] : [{ slot: 'speaker', id: speaker }],
    ),
  ];
}

function sourcesOf(event: TracedEvent, document: Document): QuotedWords[] {
  const from = event.data?.['from'];
  return Array.isArray(from)
    ? (from as { start: number; end: number }[]).map((span) => quoted(document, span))
    : [];
}

function quoted(
  { text }: Document,
  { start, end }: { readonly start: number; readonly end: number },
): QuotedWords {
  return { start, end, quote: text.slice(start, end) };
}
