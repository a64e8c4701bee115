/**
 * Whether every part of a proposal stands in the document: the quote, the word that makes the claim, each party and thing beside it with
 * its role shown, each number, sum and time as our own parsers read them, negation, certainty, phase and speaker as the sentence has
 * them. One doubt refuses the whole proposal, with a reason.
 */
import { patternOf, THING_ROLES } from '../../data/propose/patterns.ts';
import type { RejectionCode } from '../../data/propose/rejections.ts';
import type { ProposalLanguage } from '../../data/propose/triggers.ts';
import { type Claim, CLAIM_ROLES, type Mention, type Span } from '../../model/index.ts';
import type { TimeAnchor } from '../../values/index.ts';
import { checkCues, isQuestion } from './check-cues.ts';
import { checkRoles } from './check-roles.ts';
import { checkValues, readValues, type SentenceValues } from './check-values.ts';
import { belongsTo } from './clause-of.ts';
import { compareRules } from './compare-rules.ts';
import { cutsName } from './cuts-name.ts';
import type { FoldedText } from './fold-text.ts';
import type { PlacedRole } from './frame.ts';
import { refersAsSaid } from './refers-as-said.ts';
import type { Proposal, ProposalOutcome, Rejection, VerifiedProposal } from './proposal.ts';
import { type FoundTrigger, inside, overlaps, type SentenceView, viewSentence } from './sentence-view.ts';
import { findWords, verifyQuote } from './verify-quote.ts';

export interface NumberedSentence extends Span {
  /** As the prompt numbers it. */
  readonly number: number;
  readonly language: ProposalLanguage | undefined;
}

/** What a proposal is held against. */
export interface Ground {
  readonly text: FoldedText;
  /** In order; only what was shown to the model. */
  readonly sentences: readonly NumberedSentence[];
  readonly mentions: readonly Mention[];
  /** What the rules read in the same document. */
  readonly claims: readonly Claim[];
  readonly anchor: TimeAnchor | null;
}

/** A quote of more sentences or characters than this points at nothing. */
const MOST_SENTENCES = 3;
const LONGEST_QUOTE = 1200;
/** Places of one name in a quote that are tried against each other. */
const MOST_PLACES = 3;

/** Accepts or refuses one proposal. Pure. */
export function verifyProposal(ground: Ground, proposal: Proposal): ProposalOutcome {
  const refuse = (code: RejectionCode, detail: string): ProposalOutcome => ({
    accepted: false,
    rejection: { code, detail },
  });
  const misfit = checkShape(proposal);
  if (misfit !== undefined) return refuse(misfit, proposal.kind);
  if (proposal.quote.length > LONGEST_QUOTE)
    return refuse('quote-too-long', `${proposal.quote.length} characters`);
  const first = ground.sentences[0];
  const last = ground.sentences.at(-1);
  if (first === undefined || last === undefined) return refuse('quote-not-found', proposal.quote);
  const named = ground.sentences.find(({ number }) => number === proposal.sentence);
  const quoted = verifyQuote(ground.text, proposal.quote, {
    within: { start: first.start, end: last.end },
    ...(named === undefined ? {} : { near: named }),
  });
  if (!quoted.found) return refuse(quoted.why, proposal.quote);
  const quote = { start: quoted.start, end: quoted.end };
  const met = ground.sentences.filter((sentence) => overlaps(sentence, quote));
  if (met.length > MOST_SENTENCES) return refuse('quote-too-long', `${met.length} sentences`);
  let rejection: Rejection | undefined;
  for (const sentence of met) {
    if (sentence.language === undefined) {
      rejection ??= { code: 'language-not-read', detail: proposal.quote };
      continue;
    }
    const view = viewSentence(ground.text.text, sentence, sentence.language);
    const values = readValues(view, ground.anchor);
    const triggers = view.triggers.filter(
      (trigger) => inside(trigger, quote) && patternOf(trigger.pattern).kind === proposal.kind,
    );
    for (const trigger of triggers) {
      const outcome = verifyAt({ ground, proposal, quote, view, values, trigger });
      if (outcome.accepted) return outcome;
      rejection ??= outcome.rejection;
    }
  }
  return rejection === undefined ? refuse('no-trigger', proposal.quote) : { accepted: false, rejection };
}

function checkShape({ kind, roles }: Proposal): RejectionCode | undefined {
  const allowed: { readonly many: readonly string[]; readonly one: readonly string[] } = CLAIM_ROLES[kind];
  for (const { role } of roles) {
    if (allowed.many.includes(role)) continue;
    if (!allowed.one.includes(role) || roles.filter((other) => other.role === role).length > 1)
      return 'unknown-role';
  }
  return roles.length < 2 ? 'too-little' : undefined;
}

interface At {
  readonly ground: Ground;
  readonly proposal: Proposal;
  readonly quote: Span;
  readonly view: SentenceView;
  readonly values: SentenceValues;
  readonly trigger: FoundTrigger;
}

function verifyAt({ ground, proposal, quote, view, values, trigger }: At): ProposalOutcome {
  const { text } = ground;
  const within = { start: Math.max(view.start, quote.start), end: Math.min(view.end, quote.end) };
  const refuse = (code: RejectionCode, detail: string): ProposalOutcome => ({
    accepted: false,
    rejection: { code, detail },
  });

  if (isQuestion(view)) return refuse('condition', proposal.quote);
  const choices: PlacedRole[][] = [];
  for (const { role, words, refersTo } of proposal.roles) {
    const places = findWords(text, words, within).filter((span) => !overlaps(span, trigger));
    if (places.length === 0) return refuse('name-not-in-quote', words);
    const whole = places.filter((span) => !cutsName(view, span, ground.mentions, THING_ROLES.has(role)));
    if (whole.length === 0) return refuse('name-cut', words);
    const wrong = refersAsSaid(whole, refersTo ?? null, ground.mentions, view);
    if (wrong !== undefined) return refuse(wrong, words);
    choices.push(whole.slice(0, MOST_PLACES).map((span) => ({ role, span })));
  }
  const others = [...values.times, ...values.money];
  const seated = seat(choices, view, trigger, others);
  if ('code' in seated) return { accepted: false, rejection: seated };

  const places: Span[] = [];
  for (const words of proposal.places) {
    const place = findWords(text, words, within).find((span) => standsInPlace(view, span));
    if (place === undefined) return refuse('place-not-shown', words);
    places.push(place);
  }
  if (proposal.position !== null && findWords(text, proposal.position, within).length === 0)
    return refuse('position-not-in-quote', proposal.position);

  const goods = seated.roles.filter(({ role }) => THING_ROLES.has(role)).map(({ span }) => span);
  const spans = seated.roles.map(({ span }) => span);
  const belongs = (value: Span): boolean => belongsTo(view, trigger, value, spans);
  const read = checkValues({ text, quote: within, proposal, values, goods, belongs });
  if (!read.ok) return refuse(read.code, read.detail);

  const masks = [...spans, ...others, ...namesIn(ground.mentions, view)];
  const speakers =
    proposal.speaker === null
      ? []
      : findWords(text, proposal.speaker, view).filter(
          (span) => !seated.roles.some((role) => overlaps(role.span, span)),
        );
  const cues = checkCues(view, trigger, proposal, masks, speakers, goods);
  if (!cues.ok) return refuse(cues.code, cues.detail);

  const rules = compareRules(ground, proposal, seated.roles, within, cues.read.phase);
  if (!rules.ok) return refuse('rules-differ', rules.detail);

  const verified: VerifiedProposal = {
    kind: proposal.kind,
    quote,
    sentence: { start: view.start, end: view.end },
    trigger: { start: trigger.start, end: trigger.end },
    roles: seated.roles,
    places,
    polarity: proposal.polarity,
    modality: proposal.modality,
    phase: cues.read.phase,
    quantity: read.quantity,
    amount: read.amount,
    time: read.time,
    share: read.share,
    position: proposal.position,
    speaker: cues.read.speaker,
    agreesWith: rules.agreesWith,
  };
  return { accepted: true, proposal: verified };
}

/** One place for each role such that all are shown; the first way that fits. */
function seat(
  choices: readonly (readonly PlacedRole[])[],
  view: SentenceView,
  trigger: FoundTrigger,
  others: readonly Span[],
): { readonly roles: readonly PlacedRole[] } | Rejection {
  let ways: PlacedRole[][] = [[]];
  for (const options of choices)
    ways = ways.flatMap((way) => options.map((option) => [...way, option])).slice(0, 64);
  let rejection: Rejection = { code: 'party-twice', detail: '' };
  for (const roles of ways) {
    if (roles.some((one, index) => roles.some((other, at) => at > index && overlaps(one.span, other.span))))
      continue;
    const failure = checkRoles(view, trigger, roles, others);
    if (failure === undefined) return { roles };
    rejection = failure;
  }
  return rejection;
}

const PLACE_BEFORE =
  /(?:(?<![\p{L}])(?:in|at|near|on|в|во|на|у|біля|під|под)\s(?:the\s|г\.\s|м\.\s|город[еу]?\s|місті\s)?|[在于]|位于)$/iu;

function standsInPlace({ text, start }: SentenceView, span: Span): boolean {
  return PLACE_BEFORE.test(text.slice(Math.max(start, span.start - 16), span.start));
}

function namesIn(mentions: readonly Mention[], view: SentenceView): readonly Span[] {
  return mentions.filter((mention) => mention.form === 'name' && overlaps(mention, view));
}
