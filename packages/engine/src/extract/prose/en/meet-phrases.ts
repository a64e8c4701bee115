/** Meets the noun phrases of a sentence in the discourse: names first, then descriptions from the surest fit down. */
import { PERSON_OR_FIRM } from '../../../data/lexicon/en/nouns.ts';
import type { MentionSchema } from '../../../model/index.ts';
import { bestFit } from '../antecedent.ts';
import { initialsOf } from '../name-forms.ts';
import { meet, mergeReferents } from '../discourse.ts';
import type { Discourse, Referent } from '../referent.ts';
import { type AnalysedSentence, groupsOf, phrasesIn } from './analyse.ts';
import type { Clause } from './clause.ts';
import { isAffiliation, type NounPhrase } from './phrases.ts';
import { referenceOf } from './references.ts';
import { nameAlone, representedBy } from './represented.ts';
import type { Met, Running } from './running.ts';

/** Meets every phrase that names or describes something, names first, then descriptions from the surest fit down. */
export function meetPhrases(sentence: AnalysedSentence, running: Running): Map<NounPhrase, Met> {
  const met = new Map<NounPhrase, Met>();
  const placed = sentence.clauses.flatMap((clause) =>
    groupsOf(clause).flatMap((group) =>
      phrasesIn(group)
        .flatMap((phrase) => (isAffiliation(phrase) ? [phrase, nameAlone(phrase)] : [phrase]))
        .map((phrase) => ({ phrase, clause, subject: group === clause.subject })),
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
  const besides = besidesOf(placed.map(({ phrase }) => phrase));
  for (const [told, teller] of predicatesOf(sentence)) if (!besides.has(told)) besides.set(told, teller);
  for (const item of [...named, ...described]) {
    if (met.has(item.phrase)) continue;
    const not = [...met.entries()]
      .filter(
        ([phrase, { mention }]) =>
          phrase !== item.phrase &&
          phrase !== besides.get(item.phrase) &&
          (sharesClause(item.clause, phrase) ||
            // Two descriptions in one sentence are two things; what is named only later is not yet spoken of.
            mention.form === 'description' ||
            phrase.start > item.phrase.start),
      )
      .map(([, value]) => value.referent);
    const beside = besides.get(item.phrase);
    const same = beside === undefined ? undefined : met.get(beside)?.referent;
    meetPhrase(item.phrase, sentence, running, met, {
      subject: item.subject,
      not: item.reference?.form === 'description' ? not : [],
      ...(same === undefined
        ? {}
        : { antecedent: same, fixedBy: BESIDE, loose: EITHER.has(item.phrase.lemma) }),
    });
  }
  return met;
}

const EITHER: ReadonlySet<string> = new Set(PERSON_OR_FIRM);

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
      const names = (host.name === undefined || isAffiliation(host)) && only.name !== undefined;
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
    expected?: MentionSchema;
    not?: readonly Referent[];
    antecedent?: Referent;
    fixedBy?: { readonly rule: string; readonly why: string };
    /** The words do not settle whether it is a person. */
    loose?: boolean;
  },
): Met | undefined {
  const reference = referenceOf(running.input.text, phrase);
  if (reference === undefined) return undefined;
  const told = options.loose === true ? { ...reference, schema: undefined } : reference;
  const found = meet(running.input.discourse, told, {
    sentence: sentence.index,
    subject: options.subject,
    ...(running.topicParty !== undefined && sentence.index - running.topicPartySentence <= 2
      ? { topic: running.topicParty }
      : {}),
    ...(sentence.heading ? { heading: true } : {}),
    ...(options.expected === undefined ? {} : { expected: options.expected }),
    ...(options.not === undefined ? {} : { not: options.not }),
    ...(options.antecedent === undefined ? {} : { antecedent: options.antecedent }),
    ...(options.fixedBy === undefined ? {} : { fixedBy: options.fixedBy }),
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
