/** One sentence to drafts: propositions of its clauses, voices, answers, and what the next sentence needs to know of it. */
import type { AttributionLink } from '../../../model/index.ts';
import { mergeReferents } from '../discourse.ts';
import type { ProseDraft } from '../draft.ts';
import type { Referent } from '../referent.ts';
import { answersOf } from './answers.ts';
import { houseOf, makeLink, type Voices, type VoiceSetting, voicesOf } from './attribution.ts';
import type { Clause } from './clause.ts';
import { answerDrafts, denialsOf, draftOf } from './draft.ts';
import { acronymsOf } from './glosses.ts';
import { goesOn, quotedChain, unmatchedClose } from './open-quotation.ts';
import type { Phrase } from './phrase.ts';
import type { Proposition } from './proposition.ts';
import { propositionsOf, subjectFor } from './propositions.ts';
import { meetPhrase } from './meet-phrase.ts';
import type { Running, Sentence } from './running.ts';
import { traceDrafts } from '../trace-drafts.ts';
import { traceDrop, traceProposition, traceSentence } from './trace-sentence.ts';

export function readSentence(sentence: Sentence, running: Running, drafts: ProseDraft[]): void {
  const { text, trace } = running.input;
  const { code } = running.language;
  if (trace !== undefined) traceSentence(trace, text, sentence, code);
  if (text.charAt(sentence.end - 1) === '?') {
    meetNames(sentence, running);
    traceDrop(trace, sentence, code, 'a question tells nothing');
    return;
  }
  const all = propositionsOf(sentence, running);
  meetNames(sentence, running);
  const told = all.filter((one) => !joinAlias(one, sentence, running));
  joinAcronyms(sentence, running);
  const setting: VoiceSetting = {
    text,
    clauses: sentence.clauses,
    all: sentence.phrases,
    language: running.language,
    speakers: new Map(),
    last: running.speaker,
    meet: (phrase) => {
      const met = meetPhrase(phrase, sentence, running);
      return met && { mention: met.mention, name: met.referent.name, referent: met.referent };
    },
  };
  const voices = voicesOf(setting);
  noteSpeakers(voices, sentence, running);
  // «в предыдущей версии статьи говорилось …»: no longer claimed.
  const corrects = running.language.tables.cues.corrections.test(
    text.slice(sentence.start, sentence.end).toLowerCase(),
  );
  const open = running.quotation;
  const chainsOf = (clause: Clause): readonly (readonly AttributionLink[])[] => {
    const own = voices.chains.get(clause) ?? [[]];
    return open !== undefined && own.every((chain) => chain.length === 0) && goesOn(open, clause, sentence)
      ? [open.links]
      : own;
  };
  const weIn = (links: readonly AttributionLink[]): Referent | undefined =>
    open !== undefined && links[0] === open.links[0] && links.length > 0
      ? open.we
      : houseBehind(links, voices, sentence, running);
  const made: ProseDraft[] = [];
  for (const proposition of told) {
    if (trace !== undefined) traceProposition(trace, text, proposition, sentence, code);
    if (proposition.open || corrects) {
      traceDrop(trace, sentence, code, corrects ? 'told as no longer claimed' : 'nobody puts it forward');
      continue;
    }
    const own = denials(proposition, setting);
    for (const chain of chainsOf(proposition.clause)) {
      const links = [...chain, ...own];
      const draft = draftOf(proposition, links, sentence, running, weIn(links));
      if (draft === undefined) {
        traceDrop(trace, sentence, code, `${proposition.rule}: generic, or too little of it is known`);
        break;
      }
      made.push(draft);
      if (trace !== undefined) traceDrafts(trace, [draft], sentence, proposition, `${code}.attribution`);
      noteRoles(draft, proposition, running);
    }
  }
  const answers = sentence.clauses.flatMap((clause) => {
    const answer =
      clause.kind === 'open'
        ? undefined
        : answersOf(text, clause, subjectFor(clause, sentence.clauses), running.language);
    return answer === undefined ? [] : [answer];
  });
  for (const answer of answers) {
    const { clause } = answer;
    // «сказала, что компания не знает»: the clause inside tells it.
    if (
      answers.some(
        (other) => other !== answer && other.clause.parent === clause && other.kind === answer.kind,
      )
    )
      continue;
    const links = chainsOf(clause)[0] ?? [];
    const drafts = answerDrafts(answer, links, sentence, running, weIn(links));
    made.push(...drafts);
    if (trace !== undefined) traceDrafts(trace, drafts, sentence, clause, `${code}.attribution`);
  }
  const denied = denialsOf(made, sentence, running, (link) => houseBehind([link], voices, sentence, running));
  made.push(...denied);
  if (trace !== undefined) traceDrafts(trace, denied, sentence, sentence, `${code}.attribution`);
  addCaveat(sentence, running, drafts);
  drafts.push(...made);
  remember(sentence, running);
  const links = quotedChain(sentence.clauses, voices) ?? open?.links;
  const closes =
    links === undefined
      ? undefined
      : unmatchedClose(text, sentence.end, Math.min(text.length, sentence.blockEnd));
  running.quotation =
    links === undefined || closes === undefined ? undefined : { links, we: weIn(links), closes };
}

/** «Завод опроверг закупку станков»: the plant denies it. */
function denials({ deniedBy, confirmedBy, clause }: Proposition, setting: VoiceSetting): AttributionLink[] {
  const verb = clause.predicate?.word.token;
  if (verb === undefined) return [];
  const span = { start: verb.start, end: verb.end };
  return [
    ...deniedBy.map((phrase) => makeLink(setting.text, phrase, span, 'denies', setting)),
    ...confirmedBy.map((phrase) => makeLink(setting.text, phrase, span, 'asserts', setting)),
  ];
}

/** Who «мы» is in words of the innermost speaker: the house he speaks for, else himself. */
function houseBehind(
  links: readonly AttributionLink[],
  voices: Voices,
  sentence: Sentence,
  running: Running,
): Referent | undefined {
  const link = links.at(-1);
  const speaker = link === undefined ? undefined : voices.speakers.get(link);
  if (speaker === undefined) return undefined;
  return meetPhrase(houseOf(speaker) ?? speaker, sentence, running)?.referent;
}

function noteRoles(draft: ProseDraft, told: Proposition, running: Running): void {
  if (draft.kind === 'supply' || draft.kind === 'payment')
    for (const [role, fillings] of draft.roles) {
      const [first] = fillings;
      if (first !== undefined && fillings.length === 1) running.roles.set(role, first.referent);
    }
  const [phrase] = told.roles.get('goods') ?? told.roles.get('product') ?? [];
  const [goods] = draft.roles.get('goods') ?? draft.roles.get('product') ?? [];
  if (phrase === undefined || goods === undefined || phrase.form === 'pronoun') return;
  const many = phrase.quantity === undefined ? phrase.plural : phrase.quantity.max !== 1;
  running.goods = { referent: goods.referent, cells: phrase.cells, plural: many };
}

/** A sentence that only voices doubt speaks of what was told before it. */
function addCaveat(sentence: Sentence, running: Running, drafts: readonly ProseDraft[]): void {
  const slice = running.input.text.slice(sentence.start, sentence.end);
  const lower = slice.toLowerCase();
  if (!running.language.tables.cues.caveats.some((words) => lower.includes(words))) return;
  for (const draft of drafts) if (draft.sentence === sentence.index - 1) draft.caveats.push(slice);
}

function meetNames(sentence: Sentence, running: Running): void {
  for (const phrase of sentence.phrases) {
    if (phrase.form !== 'name') continue;
    const met = meetPhrase(phrase, sentence, running);
    if (met === undefined) continue;
    if (
      phrase.owner?.form === 'description' &&
      phrase.owner.kind !== 'person' &&
      met.referent.mentions.length === 1
    )
      running.nested.add(met.referent);
    else if (phrase.owner === undefined) running.nested.delete(met.referent);
  }
}

/** «ООО «А», именуемое в дальнейшем «Поставщик»»: what a paper calls a party is no other name of it, only a word for it. */
function joinAlias({ rule, roles }: Proposition, sentence: Sentence, running: Running): boolean {
  const [entity] = roles.get('entity') ?? [];
  const [alias] = roles.get('alias') ?? [];
  if (rule !== 'gloss.alias' || entity === undefined || alias === undefined) return false;
  if (running.language.nouns.get(alias.name.toLowerCase()) === undefined) return false;
  const [party, word] = [meetPhrase(entity, sentence, running), meetPhrase(alias, sentence, running)];
  if (party === undefined || word === undefined || party.referent === word.referent) return false;
  party.referent.nouns.add(alias.name.toLowerCase());
  mergeReferents(
    running.input.discourse,
    word.referent,
    party.referent,
    'coref.called-so',
    `the paper calls “${entity.name}” “${alias.name}”`,
  );
  return true;
}

function joinAcronyms(sentence: Sentence, running: Running): void {
  for (const { long, short } of acronymsOf(sentence.clauses, sentence.phrases)) {
    const [full, brief] = [meetPhrase(long, sentence, running), meetPhrase(short, sentence, running)];
    if (full === undefined || brief === undefined || full.referent === brief.referent) continue;
    if (brief.referent.mentions.length > 1) continue;
    mergeReferents(
      running.input.discourse,
      brief.referent,
      full.referent,
      'coref.acronym-in-brackets',
      `“${short.name}” stands in brackets behind “${long.name}” and abbreviates it`,
    );
  }
}

const NO_SUBJECT = new Set<Phrase['kind']>(['abstract', 'event', 'document', 'goods', 'measure']);

/** «X — корданская компания»: a sentence without a verb has a subject too. */
function nominal({ clauses }: Sentence): Phrase | undefined {
  const [first] = clauses;
  if (first === undefined || first.predicate !== undefined || first.kind !== 'main') return undefined;
  return first.phrases.find(
    (phrase) => phrase.form === 'name' && phrase.preposition === undefined && phrase.owner === undefined,
  );
}

function noteSpeakers(voices: Voices, sentence: Sentence, running: Running): void {
  for (const [link, phrase] of voices.speakers) {
    const met = link.speaker === undefined ? undefined : meetPhrase(phrase, sentence, running);
    if (met === undefined) continue;
    const house = houseOf(phrase);
    running.speakerIn = sentence.index;
    running.speaker = {
      link,
      referent: met.referent,
      house: house === undefined ? undefined : meetPhrase(house, sentence, running)?.referent,
    };
  }
}

function remember(sentence: Sentence, running: Running): void {
  const main = sentence.clauses.find((clause: Clause) => clause.kind === 'main' && clause.subject.length > 0);
  const subject = main?.subject[0] ?? nominal(sentence);
  if (subject === undefined || NO_SUBJECT.has(subject.kind)) {
    running.subject = undefined;
    running.gender = 0;
    return;
  }
  running.gender = subject.form === 'pronoun' ? running.gender : subject.cells;
  running.subject = meetPhrase(subject, sentence, running)?.referent;
}
