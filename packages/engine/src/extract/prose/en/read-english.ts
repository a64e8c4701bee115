/** English prose to drafts: sentence by sentence, in reading order, over one discourse. */
import { CAVEATS } from '../../../data/lexicon/en/cues.ts';
import {
  type AttributionLink,
  makeMention,
  type MentionSchema,
  type RoleName,
  type Span,
} from '../../../model/index.ts';
import {
  intersectSpans,
  lookupCountry,
  type Quantity,
  splitSentences,
  type TextSpan,
  type TimeAnchor,
  type TimeSpan,
} from '../../../values/index.ts';
import { bestFit, type Discourse, meet, mergeReferents, type Referent } from '../discourse.ts';
import type { ProseDraft, RoleFilling } from '../draft.ts';
import { chain } from '../voice.ts';
import { type AnalysedSentence, analyse, groupsOf, phrasesIn } from './analyse.ts';
import { attributionOf, objectVoices, type SentenceVoices, type Voices } from './attribution.ts';
import type { Clause } from './clauses.ts';
import { schemaOfRole, sortOfRole } from './fillers.ts';
import { type Proposition, propositionsOf } from './frames.ts';
import type { NounPhrase } from './phrases.ts';
import { referenceOf } from './references.ts';
import { type ResponseFound, responsesOf } from './responses.ts';
import type { SpeakerContext } from './speakers.ts';

export interface ProseBlock extends TextSpan {
  readonly heading: boolean;
}

export interface EnglishInput {
  readonly text: string;
  readonly blocks: readonly ProseBlock[];
  readonly anchor: TimeAnchor | null;
  readonly narrator: AttributionLink;
  readonly discourse: Discourse;
  /** Number of the first sentence, so that several runs over one document share a count. */
  readonly firstSentence: number;
}

interface Running {
  readonly input: EnglishInput;
  readonly drafts: ProseDraft[];
  sentence: number;
  lastVoices: Voices;
  lastBlock: number;
  lastReferents: ReadonlySet<Referent>;
}

interface Met {
  readonly referent: Referent;
  readonly mention: { readonly id: string; readonly count?: number };
}

/** The drafts of all sentences in `blocks`, in order. */
export function readEnglish(input: EnglishInput): ProseDraft[] {
  const running: Running = {
    input,
    drafts: [],
    sentence: input.firstSentence,
    lastVoices: [[]],
    lastBlock: -1,
    lastReferents: new Set(),
  };
  for (const [block, span] of input.blocks.entries()) {
    for (const sentence of splitSentences(input.text, span.start, span.end)) {
      if (sentence.end - sentence.start > LONGEST_SENTENCE) continue;
      readSentence(
        analyse(input.text, sentence, {
          anchor: input.anchor,
          index: running.sentence,
          block,
          heading: span.heading,
        }),
        running,
      );
      running.sentence += 1;
    }
  }
  return running.drafts;
}

/** Longer runs without a full stop are tables or noise, not sentences; bounds the work on hostile text. */
const LONGEST_SENTENCE = 2000;

function readSentence(sentence: AnalysedSentence, running: Running): void {
  const { text, discourse, narrator } = running.input;
  const met = meetPhrases(sentence, running);
  joinNamedLater(text, sentence, met, discourse);
  const known = (phrase: NounPhrase): MentionSchema | undefined => {
    const referent = met.get(phrase)?.referent;
    return referent?.schemaKnown === true ? referent.schema : undefined;
  };
  const context: SpeakerContext = {
    text,
    clauses: sentence.clauses,
    meet: (phrase) => {
      const found = met.get(phrase) ?? meetPhrase(phrase, sentence, running, met, { subject: false });
      if (found === undefined) return undefined;
      const named = found.referent.name !== undefined;
      return {
        id: found.mention.id as AttributionLink['speaker'],
        named,
        count: found.mention.count,
        isNarrator:
          named &&
          narrator.named &&
          found.referent.name?.toLowerCase() === narrator.description.toLowerCase(),
      };
    },
  };
  const voices = attributionOf(context);
  const propositions = sentence.clauses.flatMap((clause) => propositionsOf(clause, known));
  if (voices.forPrevious !== undefined) attributePrevious(voices.forPrevious, sentence, running);
  const caveats = caveatsIn(text, sentence);
  const before = running.drafts.length;
  let told: Voices = [[]];
  for (const proposition of propositions) {
    const own = voicesFor(proposition, voices, sentence, running, context);
    if (own.some((links) => links.length > 0)) told = own;
    for (const draft of draftsOf(proposition, own, sentence, running, met))
      running.drafts.push({ ...draft, caveats });
  }
  for (const response of responsesOf(text, sentence.clauses, propositions))
    running.drafts.push(...responseDrafts(response, voices, sentence, running, met, caveats));
  running.drafts.push(...denialsOf(running.drafts.slice(before), sentence, discourse));
  if (caveats.length > 0 && running.drafts.length === before) addCaveat(caveats, sentence, running);
  if (running.drafts.length > before) {
    running.lastVoices = told;
    running.lastReferents = new Set(
      running.drafts
        .slice(before)
        .flatMap((draft) => [...draft.roles.values()].flat().map((filling) => filling.referent)),
    );
  }
  running.lastBlock = sentence.block;
}

/** Meets every phrase that names or describes something, names first, then descriptions from the surest fit down. */
function meetPhrases(sentence: AnalysedSentence, running: Running): Map<NounPhrase, Met> {
  const met = new Map<NounPhrase, Met>();
  const placed = sentence.clauses.flatMap((clause) =>
    groupsOf(clause).flatMap((group) =>
      phrasesIn(group).map((phrase) => ({ phrase, clause, subject: group === clause.subject })),
    ),
  );
  const references = placed
    .map((item) => ({ ...item, reference: referenceOf(running.input.text, item.phrase) }))
    .filter((item) => item.reference !== undefined);
  const named = references
    .filter((item) => item.reference?.form === 'name')
    .sort((a, b) => a.phrase.start - b.phrase.start);
  const described = references
    .filter((item) => item.reference?.form === 'description' && item.reference.schema !== undefined)
    .map((item) => ({
      ...item,
      fit:
        item.reference?.definite === true
          ? bestFit(running.input.discourse, item.reference, sentence.index)
          : 0,
    }))
    .sort((a, b) => b.fit - a.fit || a.phrase.start - b.phrase.start);
  for (const item of [...named, ...described]) {
    if (met.has(item.phrase)) continue;
    const not = [...met.entries()]
      .filter(([phrase]) => phrase !== item.phrase && sharesClause(item.clause, phrase))
      .map(([, value]) => value.referent);
    meetPhrase(item.phrase, sentence, running, met, {
      subject: item.subject,
      not: item.reference?.form === 'description' ? not : [],
    });
  }
  return met;
}

function sharesClause(clause: Clause, phrase: NounPhrase): boolean {
  return (
    (clause.subject?.members.includes(phrase) ?? false) ||
    clause.objects.some((group) => group.members.includes(phrase)) ||
    clause.phrases.some(({ group }) => group.members.includes(phrase)) ||
    clause.parent?.objects.some((group) => group.members.includes(phrase)) === true
  );
}

function meetPhrase(
  phrase: NounPhrase,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
  options: { subject: boolean; expected?: MentionSchema; not?: readonly Referent[]; antecedent?: Referent },
): Met | undefined {
  const reference = referenceOf(running.input.text, phrase);
  if (reference === undefined) return undefined;
  const found = meet(running.input.discourse, reference, {
    sentence: sentence.index,
    subject: options.subject,
    ...(options.expected === undefined ? {} : { expected: options.expected }),
    ...(options.not === undefined ? {} : { not: options.not }),
    ...(options.antecedent === undefined ? {} : { antecedent: options.antecedent }),
  });
  if (found !== undefined) met.set(phrase, found);
  return found;
}

/** "… at a state-owned plant. We are talking about the X works.": the description before is the name now. */
function joinNamedLater(
  text: string,
  sentence: AnalysedSentence,
  met: ReadonlyMap<NounPhrase, Met>,
  discourse: Discourse,
): void {
  const clause = sentence.clauses[0];
  const lemma = clause?.verb?.lemma;
  const first = clause?.subject?.members[0];
  if (clause === undefined || first?.pronoun !== true) return;
  const about =
    clause.phrases.find(({ preposition }) => preposition === 'about' || preposition === 'of')?.group
      .members[0] ?? (lemma === 'be' ? clause.objects[0]?.members[0] : undefined);
  if (
    about?.name === undefined ||
    !(lemma === 'talk' || lemma === 'speak' || (lemma === 'be' && first.demonstrative))
  )
    return;
  const target = met.get(about)?.referent;
  if (target === undefined) return;
  const candidate = discourse.referents.findLast(
    (referent) =>
      referent !== target &&
      referent.name === undefined &&
      sentence.index - referent.lastSentence === 1 &&
      [...referent.groups].some((group) => target.groups.has(group)),
  );
  if (candidate !== undefined)
    mergeReferents(
      discourse,
      candidate,
      target,
      'coref.named-next',
      `the next sentence names it: “${text.slice(sentence.start, sentence.end)}”`,
    );
}

function voicesFor(
  proposition: Proposition,
  voices: SentenceVoices,
  sentence: AnalysedSentence,
  running: Running,
  context: SpeakerContext,
): Voices {
  const outer = voices.of(proposition.clause);
  const isObject =
    proposition.event !== undefined &&
    proposition.clause.objects.some((group) => group.members.includes(proposition.event as NounPhrase));
  const listed =
    proposition.clause.kind === 'infinitive' &&
    proposition.clause.verb?.passive === true &&
    proposition.clause.parent !== undefined;
  const own = isObject
    ? objectVoices(proposition.clause, outer, context)
    : listed
      ? objectVoices(proposition.clause.parent as Clause, outer, context)
      : outer;
  if (own.some((links) => links.length > 0)) return own;
  return continues(sentence, running) ? running.lastVoices : own;
}

/** "It also lists …", "The experts then visited …": the voice of the sentence before goes on. */
function continues(sentence: AnalysedSentence, running: Running): boolean {
  if (sentence.block !== running.lastBlock || running.lastVoices.every((links) => links.length === 0))
    return false;
  const clause = sentence.clauses[0];
  const first = clause?.subject?.members[0];
  if (clause === undefined || first === undefined) return false;
  if (first.pronoun) return true;
  const going = [...clause.adverbs, ...(clause.verb?.hedges ?? [])].some(
    (word) =>
      word === 'then' ||
      word === 'also' ||
      word === 'later' ||
      word === 'subsequently' ||
      word === 'afterwards',
  );
  return going && first.definite && first.name === undefined;
}

function draftsOf(
  proposition: Proposition,
  voices: Voices,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
): ProseDraft[] {
  const roles = new Map<RoleName, RoleFilling[]>();
  for (const [role, phrases] of proposition.roles) {
    const fillings = phrases.flatMap((phrase) => fill(phrase, role, proposition, sentence, running, met));
    if (fillings.length > 0) roles.set(role, dedupe(fillings));
  }
  if (roles.size === 0 || emptied(proposition, roles)) return [];
  if (proposition.certainty.modality === 'uncommitted' && !anchored(proposition, roles)) return [];
  const goods = proposition.roles.get('goods') ?? [];
  const places = proposition.places.flatMap((phrase) => fillPlace(phrase, sentence, running, met));
  const amount =
    sentence.money.find(
      (found) => found.start >= proposition.clause.start && found.end <= proposition.clause.end,
    )?.money ?? null;
  return splitByQuantity(proposition, roles, goods, met).flatMap(({ roles: own, quantity }) =>
    voices.map((links) => ({
      sentence: sentence.index,
      block: sentence.block,
      kind: proposition.kind,
      roles: own,
      implied: new Set(proposition.implied),
      attribution: chain(running.input.narrator, links),
      polarity: proposition.certainty.polarity,
      modality: proposition.certainty.modality,
      phase: proposition.phase,
      quantity: quantity ?? timesQuantity(proposition, sentence),
      amount: proposition.kind === 'supply' || proposition.kind === 'payment' ? amount : null,
      time: timeOf(proposition),
      places: dedupe(places),
      position: proposition.position ?? null,
      response: null,
      responseScope: null,
      caveats: [],
      spans: [{ start: sentence.start, end: sentence.end }],
      rule: proposition.rule,
      anaphoricGoods: goods.some((phrase) => phrase.definite || phrase.pronoun),
      anaphoricEvent: proposition.event?.definite ?? false,
    })),
  );
}

/** A role the words filled but no reference could be made for leaves the claim without its point. */
function emptied(proposition: Proposition, roles: ReadonlyMap<RoleName, RoleFilling[]>): boolean {
  return proposition.roles.size > 1 && roles.size < 2 && proposition.places.length === 0;
}

/** Idle talk of "companies" and "manufacturers" in general is no claim about anybody. */
function anchored(proposition: Proposition, roles: ReadonlyMap<RoleName, RoleFilling[]>): boolean {
  if (proposition.clause.verb?.form === 'infinitive') return true;
  return [...roles.values()]
    .flat()
    .some(
      ({ referent }) =>
        referent.name !== undefined && referent.schema !== 'Goods' && referent.schema !== 'Address',
    );
}

function fill(
  phrase: NounPhrase,
  role: RoleName,
  proposition: Proposition,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
): RoleFilling[] {
  const place = sortOfRole(role) === 'place';
  // "visited X's facilities": it is X that was visited.
  const phraseMet =
    place && phrase.name === undefined && phrase.possessor?.name !== undefined && phrase.kind !== 'place'
      ? phrase.possessor
      : phrase;
  if (phraseMet.pronoun) return pronounFilling(phraseMet, role, proposition, sentence, running, met);
  const country =
    !place &&
    sortOfRole(role) === 'party' &&
    phraseMet.name !== undefined &&
    phraseMet.kind === undefined &&
    phraseMet.classNoun === undefined
      ? lookupCountry(phraseMet.name.text)
      : undefined;
  if (country !== undefined && phraseMet.name !== undefined)
    return [countryAsParty(phraseMet.name, country, sentence, running)];
  const expected = schemaOfRole(role);
  const found =
    met.get(phraseMet) ??
    meetPhrase(phraseMet, sentence, running, met, {
      subject: false,
      ...(expected === undefined ? {} : { expected }),
    });
  if (found === undefined) return [];
  if (
    !found.referent.schemaKnown &&
    expected !== undefined &&
    found.referent.schema === 'LegalEntity' &&
    expected === 'Person'
  )
    found.referent.schema = expected;
  return [{ mention: found.mention.id, referent: found.referent }];
}

function pronounFilling(
  phrase: NounPhrase,
  role: RoleName,
  proposition: Proposition,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
): RoleFilling[] {
  const host =
    proposition.clause.kind === 'complement' && proposition.clause.subject?.members.includes(phrase) === true
      ? proposition.clause.parent?.subject?.members[0]
      : undefined;
  const hostMet = host === undefined ? undefined : met.get(host);
  const sort = sortOfRole(role);
  const candidates = [...running.lastReferents].filter(
    (referent) =>
      (sort === 'goods') === (referent.schema === 'Goods') &&
      referent.schema !== 'Address' &&
      (sort === 'goods' || referent.plural === phrase.plural),
  );
  const antecedent = hostMet?.referent ?? (candidates.length === 1 ? candidates[0] : undefined);
  if (antecedent === undefined) return [];
  const found = meetPhrase(phrase, sentence, running, met, { subject: false, antecedent });
  return found === undefined ? [] : [{ mention: found.mention.id, referent: found.referent }];
}

/** A country that acts is its state, not the place. */
function countryAsParty(
  name: Span,
  country: string,
  sentence: AnalysedSentence,
  running: Running,
): RoleFilling {
  const { discourse } = running.input;
  const key = `${name.start}:${name.end}:state`;
  const held = discourse.mentions.get(key);
  const text = discourse.document.text.slice(name.start, name.end);
  const known = discourse.referents.find(
    (referent) =>
      referent.schema === 'PublicBody' &&
      referent.countries.has(country.toLowerCase()) &&
      referent.mentions.some((mention) => lookupCountry(mention.name) === country),
  );
  const mention =
    held ??
    makeMention(discourse.document, {
      start: name.start,
      end: name.end,
      schema: 'PublicBody',
      form: 'name',
      name: text,
      properties: { country: [country.toLowerCase()] },
      ...(known?.mentions[0] === undefined
        ? {}
        : {
            coreference: {
              antecedent: known.mentions[0].id,
              rule: 'coref.same-name',
              why: `the same state, “${text}”`,
            },
          }),
    });
  const referent: Referent = known ?? {
    order: discourse.referents.length,
    schema: 'PublicBody',
    schemaKnown: true,
    name: text,
    nouns: new Set(),
    groups: new Set(),
    modifiers: new Set(),
    countries: new Set([country.toLowerCase()]),
    regions: new Set(),
    plural: false,
    count: undefined,
    mentions: [],
    lastSentence: sentence.index,
    wasSubject: false,
  };
  if (known === undefined) discourse.referents.push(referent);
  if (held === undefined) {
    referent.mentions.push(mention);
    discourse.mentions.set(key, mention);
    discourse.byMention.set(mention.id, referent);
  }
  return { mention: mention.id, referent };
}

function fillPlace(
  phrase: NounPhrase,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
): RoleFilling[] {
  const found =
    met.get(phrase) ?? meetPhrase(phrase, sentence, running, met, { subject: false, expected: 'Address' });
  return found === undefined ? [] : [{ mention: found.mention.id, referent: found.referent }];
}

function dedupe(fillings: readonly RoleFilling[]): RoleFilling[] {
  return fillings.filter(
    (filling, index) => fillings.findIndex((other) => other.referent === filling.referent) === index,
  );
}

/** "two A140 and four A900" are two claims; one quantity over a list stays with the whole list. */
function splitByQuantity(
  proposition: Proposition,
  roles: Map<RoleName, RoleFilling[]>,
  goods: readonly NounPhrase[],
  met: ReadonlyMap<NounPhrase, Met>,
): { roles: Map<RoleName, RoleFilling[]>; quantity: Quantity | null }[] {
  const role: RoleName = proposition.roles.has('goods') ? 'goods' : 'product';
  const phrases = proposition.roles.has('goods') ? goods : (proposition.roles.get('product') ?? []);
  const counted = phrases.filter((phrase) => phrase.quantity !== undefined);
  if (counted.length < 2)
    return [{ roles, quantity: counted[0]?.quantity ?? hostQuantity(proposition, phrases) ?? null }];
  return phrases.map((phrase) => {
    const own = met.get(phrase);
    const fillings = (roles.get(role) ?? []).filter((filling) => filling.referent === own?.referent);
    return { roles: new Map([...roles, [role, fillings]]), quantity: phrase.quantity ?? null };
  });
}

/** "half a dozen other drones – A60, A100 and A200": the number stands on the phrase the list explains. */
function hostQuantity(proposition: Proposition, phrases: readonly NounPhrase[]): Quantity | undefined {
  for (let clause: Clause | undefined = proposition.clause; clause !== undefined; clause = clause.parent) {
    for (const group of groupsOf(clause)) {
      const host = group.members.find(
        (member) =>
          member.quantity !== undefined &&
          member.appositions.some((apposition) => apposition.members.some((item) => phrases.includes(item))),
      );
      if (host !== undefined) return host.quantity;
    }
  }
  return undefined;
}

function timesQuantity(proposition: Proposition, sentence: AnalysedSentence): Quantity | null {
  return (
    sentence.times.find(
      (found) => found.start >= proposition.clause.start && found.end <= proposition.clause.end,
    )?.quantity ?? null
  );
}

function timeOf(proposition: Proposition): TimeSpan | null {
  const { clause } = proposition;
  const times = clause.times.map((found) => found.time);
  const first = times[0];
  if (first === undefined) return null;
  return times
    .slice(1)
    .reduce<TimeSpan>(
      (held, next) =>
        held.earliest === null || next.earliest === null ? held : (intersectSpans(held, next) ?? held),
      first,
    );
}

function attributePrevious(voices: Voices, sentence: AnalysedSentence, running: Running): void {
  const previous = running.drafts.filter(
    (draft) => draft.sentence === sentence.index - 1 && draft.attribution.length === 1,
  );
  const copies: ProseDraft[] = [];
  for (const draft of previous) {
    const spans = [...draft.spans, { start: sentence.start, end: sentence.end }];
    const [first, ...rest] = voices;
    for (const links of rest)
      copies.push({ ...draft, attribution: chain(running.input.narrator, links), spans });
    if (first !== undefined) draft.attribution = chain(running.input.narrator, first);
    draft.spans.push({ start: sentence.start, end: sentence.end });
  }
  running.drafts.push(...copies);
}

function responseDrafts(
  response: ResponseFound,
  voices: SentenceVoices,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
  caveats: string[],
): ProseDraft[] {
  return response.respondents.members.flatMap((phrase) => {
    const filling = fill(
      phrase,
      'respondent',
      { kind: 'response', clause: response.clause } as Proposition,
      sentence,
      running,
      met,
    )[0];
    if (filling === undefined) return [];
    const links =
      response.kind === 'no-reply' || response.kind === 'unreachable'
        ? []
        : (voices.of(response.clause)[0] ?? []);
    return [
      {
        sentence: sentence.index,
        block: sentence.block,
        kind: 'response' as const,
        roles: new Map<RoleName, RoleFilling[]>([['respondent', [filling]]]),
        implied: new Set<RoleName>(),
        attribution: chain(running.input.narrator, links),
        polarity: 'positive' as const,
        modality: 'certain' as const,
        phase: null,
        quantity: null,
        amount: null,
        time: null,
        places: [],
        position: null,
        response: response.kind,
        responseScope: { kinds: response.kinds, mentions: [] },
        caveats,
        spans: [{ start: sentence.start, end: sentence.end }],
        rule: response.rule,
        anaphoricGoods: false,
        anaphoricEvent: false,
      },
    ];
  });
}

/** A party that says of itself, or of its own country, that something was never done denies it. */
function denialsOf(
  drafts: readonly ProseDraft[],
  sentence: AnalysedSentence,
  discourse: Discourse,
): ProseDraft[] {
  const made: ProseDraft[] = [];
  for (const draft of drafts) {
    if (draft.polarity !== 'negative' || draft.kind === 'response') continue;
    const speaker = draft.attribution.at(-1);
    const agents = [...draft.roles.entries()]
      .filter(([role]) => role !== 'goods' && role !== 'product')
      .flatMap(([, fillings]) => fillings);
    const spoken = speaker?.speaker === undefined ? undefined : discourse.byMention.get(speaker.speaker);
    if (speaker?.speaker === undefined || spoken === undefined) continue;
    const agent =
      agents.find(({ referent }) => referent === spoken) ??
      agents.find(({ referent }) => [...referent.countries].some((country) => spoken.countries.has(country)));
    if (agent === undefined || made.some((other) => other.roles.get('respondent')?.[0]?.referent === spoken))
      continue;
    made.push({
      ...draft,
      kind: 'response',
      roles: new Map([['respondent', [{ mention: speaker.speaker, referent: spoken }]]]),
      polarity: 'positive',
      phase: null,
      quantity: null,
      amount: null,
      time: null,
      places: [],
      response: 'denied',
      responseScope: { kinds: [draft.kind], mentions: [agent.mention] },
      rule: 'en.response.negative-of-own',
      spans: [{ start: sentence.start, end: sentence.end }],
      implied: new Set(),
    });
  }
  return made;
}

function caveatsIn(text: string, sentence: TextSpan): string[] {
  const slice = text.slice(sentence.start, sentence.end);
  const lower = slice.toLowerCase();
  return CAVEATS.filter((words) => lower.includes(words))
    .slice(0, 1)
    .map(() => slice);
}

/** A sentence that only voices doubt speaks of what was told before it in its paragraph. */
function addCaveat(caveats: readonly string[], sentence: AnalysedSentence, running: Running): void {
  for (const draft of running.drafts) {
    if (draft.sentence === sentence.index - 1) draft.caveats.push(...caveats);
  }
}
