/** Meets the noun phrases of a sentence in the discourse: names first, then descriptions from the surest fit down. */
import { CUE_VERBS } from '../../../data/lexicon/en/cues.ts';
import { PERSON_OR_FIRM } from '../../../data/lexicon/en/nouns.ts';
import { STAKE_VERBS } from '../../../data/lexicon/en/deed-frames.ts';
import type { MentionSchema } from '../../../model/index.ts';
import { bestFit } from '../antecedent.ts';
import { initialsOf } from '../name-forms.ts';
import { meet, mergeReferents } from '../discourse.ts';
import type { Discourse, Referent } from '../referent.ts';
import { type AnalysedSentence, groupsOf, phrasesIn } from './analyse.ts';
import type { Clause } from './clause.ts';
import { isAffiliation, type NounPhrase } from './phrases.ts';
import { referenceOf } from './references.ts';
import { TABLE } from './relation.ts';
import { nameAlone, representedBy } from './represented.ts';
import type { Met, Running } from './running.ts';

/** A phrase where it stands, and how well it fits something spoken of before. */
interface Placed {
  readonly phrase: NounPhrase;
  readonly clause: Clause;
  readonly subject: boolean;
  readonly described: boolean;
  readonly fit: number;
}

/** Meets every phrase that names or describes something, names first, then descriptions from the surest fit down. */
export function meetPhrases(sentence: AnalysedSentence, running: Running): Map<NounPhrase, Met> {
  const met = new Map<NounPhrase, Met>();
  const phrases: NounPhrase[] = [];
  const named: Placed[] = [];
  const described: Placed[] = [];
  const place = (phrase: NounPhrase, clause: Clause, subject: boolean): void => {
    phrases.push(phrase);
    const reference = referenceOf(running.input.text, phrase);
    if (reference?.form === 'name') named.push({ phrase, clause, subject, described: false, fit: 0 });
    if (reference?.form !== 'description' || reference.schema === undefined) return;
    const fit = reference.definite ? bestFit(running.input.discourse, reference, sentence.index) : 0;
    described.push({ phrase, clause, subject, described: true, fit });
  };
  for (const clause of sentence.clauses)
    for (const group of groupsOf(clause))
      for (const phrase of phrasesIn(group)) {
        place(phrase, clause, group === clause.subject);
        if (isAffiliation(phrase)) place(nameAlone(phrase), clause, group === clause.subject);
      }
  named.sort((a, b) => a.phrase.start - b.phrase.start);
  described.sort((a, b) => b.fit - a.fit || a.phrase.start - b.phrase.start);
  const besides = besidesOf(phrases);
  for (const [told, teller] of predicatesOf(sentence)) if (!besides.has(told)) besides.set(told, teller);
  let firm: Referent | undefined;
  let firmSought = false;
  for (const item of [...named, ...described]) {
    const { phrase, subject } = item;
    if (!firmSought && item.described) {
      firm = firmOfSpeaker(sentence, running, met);
      firmSought = true;
    }
    if (met.has(phrase)) continue;
    const beside = besides.get(phrase);
    const same = beside === undefined ? undefined : met.get(beside)?.referent;
    meetPhrase(phrase, sentence, running, met, {
      subject,
      topic: firm,
      not: item.described
        ? othersThan(item, beside, met)
        : wholeOf(phrase, item.clause, met, running.topicParty),
      antecedent: same,
      fixedBy: same === undefined ? undefined : BESIDE,
      loose: same !== undefined && EITHER.has(phrase.lemma),
    });
  }
  return met;
}

/** What a described phrase cannot be. */
function othersThan(
  { phrase, clause }: Placed,
  beside: NounPhrase | undefined,
  met: ReadonlyMap<NounPhrase, Met>,
): Referent[] {
  const others: Referent[] = [];
  for (const [other, { mention, referent }] of met)
    if (
      other !== phrase &&
      other !== beside &&
      // Two descriptions in one sentence are two things; what is named only later is not yet spoken of.
      (mention.form === 'description' || other.start > phrase.start || sharesClause(clause, other))
    )
      others.push(referent);
  return others;
}

/** "He added that the company …": the firm that who speaks was told to act for. */
function firmOfSpeaker(
  { clauses, index }: AnalysedSentence,
  running: Running,
  met: ReadonlyMap<NounPhrase, Met>,
): Referent | undefined {
  const { speakers, input } = running;
  for (const { verb, subject } of clauses) {
    const only = subject?.members[0];
    if (verb === undefined || only === undefined || CUE_VERBS[verb.lemma] === undefined) continue;
    const last = only.pronoun && index - speakers.saidAt <= 2 ? speakers.said[0]?.at(-1)?.speaker : undefined;
    const who = last === undefined ? met.get(only)?.referent : input.discourse.byMention.get(last);
    const firm = who === undefined ? undefined : speakers.actsFor.get(who);
    if (firm !== undefined) return firm;
  }
  return undefined;
}

const EITHER: ReadonlySet<string> = new Set(PERSON_OR_FIRM);

/** "X is a part of Y", "X-Most, a subsidiary of X": however like their names, the two are apart. */
function wholeOf(
  phrase: NounPhrase,
  { phrases, subject, verb }: Clause,
  met: ReadonlyMap<NounPhrase, Met>,
  topic: Referent | undefined,
): Referent[] {
  const at = phrases.find(({ group }) => group.members.includes(phrase));
  const part = at?.preposition === 'of' && TABLE.get(at.behind?.lemma ?? '')?.thing === true;
  const owned =
    (at?.preposition === 'by' && verb?.passive === true && OWNING.has(verb.lemma)) ||
    (at?.preposition === 'to' && verb?.lemma === 'belong');
  // "As part of the X group, it …": it is X.
  const whole = at?.preposition === 'as part of';
  if (whole && subject?.members[0]?.head.lower === 'it') return topic === undefined ? [] : [topic];
  if (!part && !owned && !whole) return [];
  return (subject?.members ?? []).flatMap((member) => met.get(member)?.referent ?? []);
}

const OWNING: ReadonlySet<string> = new Set(STAKE_VERBS);

const BESIDE = { rule: 'coref.apposition', why: 'the words stand beside the name and tell what it is' };

/** "Harbour Machine Works (HMW)" */
function isAcronym(short: NounPhrase, long: NounPhrase): boolean {
  if (short.name === undefined || long.name === undefined) return false;
  return /^\p{Lu}{2,8}$/u.test(short.name.text) && initialsOf(long.name.text) === short.name.text;
}

/** Each phrase of an apposition with what it stands beside: "X, a trader" and "the director, X" are one each. */
function besidesOf(phrases: readonly NounPhrase[]): Map<NounPhrase, NounPhrase> {
  const besides = new Map<NounPhrase, NounPhrase>();
  for (const host of phrases) {
    for (const group of host.appositions) {
      const only = group.members[0];
      if (group.members.length !== 1 || only === undefined || host.kind === 'goods') continue;
      if (isAcronym(only, host)) besides.set(only, host);
      const named =
        host.name !== undefined && !isAffiliation(host) && (only.name === undefined || isAffiliation(only));
      const names =
        (host.name === undefined || isAffiliation(host)) && only.name !== undefined && !isAffiliation(only);
      if (named && !host.plural && !only.plural) besides.set(only, host);
      if (names && !host.plural) besides.set(host, only);
    }
  }
  return besides;
}

/** "X is a trading company": what X is said to be is X. */
function predicatesOf(sentence: AnalysedSentence): [NounPhrase, NounPhrase][] {
  return sentence.clauses.flatMap((clause): [NounPhrase, NounPhrase][] => {
    const { verb, subject, objects } = clause;
    const only = subject?.members[0];
    const told = objects[0]?.members[0];
    if (verb?.lemma !== 'be' || verb.negated || verb.modal !== undefined || clause.sharedSubject) return [];
    if (only === undefined || told === undefined || subject?.members.length !== 1) return [];
    const sort =
      told.kind === 'company' || told.kind === 'body' || told.kind === 'person' || told.kind === 'outlet';
    if (
      only.name === undefined ||
      (told.name !== undefined && !isAffiliation(told)) ||
      !sort ||
      told.plural ||
      told.definite ||
      // "X is part of that group": the group is another.
      told.groupOf !== undefined ||
      told.start < only.end
    )
      return [];
    return [[told, only]];
  });
}

function sharesClause(clause: Clause, phrase: NounPhrase): boolean {
  return (
    (clause.subject?.members.includes(phrase) ?? false) ||
    clause.objects.some((group) => group.members.includes(phrase)) ||
    clause.phrases.some(
      ({ group, behind }) =>
        group.members.includes(phrase) && !(behind !== undefined && representedBy(behind) === phrase),
    ) ||
    clause.parent?.objects.some((group) => group.members.includes(phrase)) === true
  );
}

export function meetPhrase(
  phrase: NounPhrase,
  sentence: AnalysedSentence,
  running: Running,
  met: Map<NounPhrase, Met>,
  options: {
    subject: boolean;
    expected?: MentionSchema | undefined;
    not?: readonly Referent[] | undefined;
    antecedent?: Referent | undefined;
    fixedBy?: { readonly rule: string; readonly why: string } | undefined;
    /** Whom the speaker acts for, before what the text goes on about. */
    topic?: Referent | undefined;
    /** The words do not settle whether it is a person. */
    loose?: boolean | undefined;
  },
): Met | undefined {
  const reference = referenceOf(running.input.text, phrase);
  if (reference === undefined) return undefined;
  const told = options.loose === true ? { ...reference, schema: undefined } : reference;
  const found = meet(running.input.discourse, told, {
    sentence: sentence.index,
    subject: options.subject,
    topic:
      options.topic ?? (sentence.index - running.topicPartySentence <= 2 ? running.topicParty : undefined),
    heading: sentence.heading,
    expected: options.expected,
    not: options.not,
    antecedent: options.antecedent,
    fixedBy: options.fixedBy,
  });
  if (found !== undefined) met.set(phrase, found);
  return found;
}

/** "… at a state-owned plant. We are talking about the X works.": the description before is the name now. */
export function joinNamedLater(
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
  const candidate = [...discourse.recent].findLast(
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
