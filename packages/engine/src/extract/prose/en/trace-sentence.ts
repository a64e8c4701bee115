/** Tells how one English sentence was analysed: values found, tokens with tags, noun phrases, clauses with arguments. */
import type { Trace, TraceData } from '../../trace/index.ts';
import { type AnalysedSentence, groupsOf, phrasesIn } from './analyse.ts';
import type { Clause } from './clause.ts';
import type { NounGroup, NounPhrase } from './phrases.ts';

export function traceSentence(trace: Trace, text: string, sentence: AnalysedSentence): void {
  const { start, end, index } = sentence;
  trace.tell(
    {
      step: 'sentence',
      by: 'en.sentences',
      what: `sentence ${index}${sentence.heading ? ', a heading' : ''}`,
      start,
      end,
      sentence: index,
    },
    sentence,
  );
  traceValues(trace, text, sentence);
  trace.tell({
    step: 'tokens',
    by: 'en.tag',
    what: sentence.tokens.map((token) => `${text.slice(token.start, token.end)}/${token.tag}`).join(' '),
    start,
    end,
    sentence: index,
    data: {
      tokens: sentence.tokens.map((token) => ({ start: token.start, end: token.end, tag: token.tag })),
    },
  });
  for (const phrase of new Set(sentence.clauses.flatMap((clause) => groupsOf(clause).flatMap(phrasesIn))))
    trace.tell({
      step: 'phrase',
      by: 'en.phrases',
      what: wordsOfPhrase(phrase),
      start: phrase.start,
      end: phrase.end,
      sentence: index,
      data: phraseData(phrase),
    });
  for (const clause of sentence.clauses) traceClause(trace, text, clause, sentence);
}

function traceValues(trace: Trace, text: string, { index, ...found }: AnalysedSentence): void {
  const tell = (sort: string, rule: string, span: { readonly start: number; readonly end: number }): void =>
    trace.tell({
      step: 'value',
      by: rule,
      what: `${sort}: “${text.slice(span.start, span.end)}”`,
      start: span.start,
      end: span.end,
      sentence: index,
      data: { sort, rule },
    });
  for (const time of new Set(found.clauses.flatMap(({ times }) => times)))
    trace.tell({
      step: 'value',
      by: time.time.rule,
      what: `time: “${time.time.text}” is ${time.time.edtf ?? 'open'}`,
      ...(time.time.anchor === null
        ? {}
        : { why: `read against ${time.time.anchor.kind} ${time.time.anchor.date}` }),
      start: time.start,
      end: time.end,
      sentence: index,
      data: {
        sort: 'time',
        rule: time.time.rule,
        earliest: time.time.earliest,
        latest: time.time.latest,
        edtf: time.time.edtf,
      },
    });
  for (const { quantity, start, end } of found.quantities) tell('quantity', quantity.rule, { start, end });
  for (const { money, start, end } of found.money) tell('money', money.rule, { start, end });
  for (const { start, end } of found.numbers) tell('number of a document', 'document-number', { start, end });
}

function traceClause(trace: Trace, text: string, clause: Clause, sentence: AnalysedSentence): void {
  const { verb } = clause;
  const words = (group: NounGroup | undefined): string | null =>
    group === undefined ? null : text.slice(group.start, group.end).replace(/\s+/gu, ' ');
  trace.follows(clause, sentence);
  const voice = verb === undefined ? null : verb.passive ? 'passive' : 'active';
  trace.tell(
    {
      step: 'clause',
      by: 'en.clauses',
      what: [
        `${clause.kind} clause`,
        ...(verb === undefined
          ? ['without a verb']
          : [
              `${verb.negated ? 'not ' : ''}${verb.modal === undefined ? '' : `${verb.modal} `}${verb.lemma}, ${voice ?? ''}`,
            ]),
        ...(clause.subject === undefined
          ? []
          : [`subject${clause.sharedSubject ? ' (taken over)' : ''} “${words(clause.subject) ?? ''}”`]),
        ...clause.objects.map((group) => `object “${words(group) ?? ''}”`),
        ...clause.phrases.map(({ preposition, group }) => `${preposition} “${words(group) ?? ''}”`),
      ].join('; '),
      start: clause.start,
      end: clause.end,
      sentence: sentence.index,
      data: {
        kind: clause.kind,
        verb: verb?.lemma ?? null,
        form: verb?.form ?? null,
        voice,
        negated: verb?.negated ?? false,
        modal: verb?.modal ?? null,
        hedges: verb?.hedges ?? [],
        adverbs: clause.adverbs,
        opener: clause.opener ?? null,
        quoted: clause.quoted,
        subject: spanData(clause.subject),
        sharedSubject: clause.sharedSubject,
        objects: clause.objects.map(spanData),
        prepositions: clause.phrases.map(({ preposition, group, behind }) => ({
          preposition,
          group: spanData(group),
          behind: behind === undefined ? null : { start: behind.start, end: behind.end },
        })),
        inside: clause.parent === undefined ? null : { start: clause.parent.start, end: clause.parent.end },
      },
    },
    clause,
  );
}

function spanData(group: NounGroup | undefined): TraceData {
  return group === undefined
    ? null
    : {
        start: group.start,
        end: group.end,
        members: group.members.map(({ start, end }) => ({ start, end })),
      };
}

function wordsOfPhrase(phrase: NounPhrase): string {
  return [
    phrase.name === undefined ? `head “${phrase.lemma}”` : `name “${phrase.name.text}”`,
    ...(phrase.kind === undefined ? [] : [phrase.kind]),
    ...(phrase.classNoun === undefined ? [] : [`called ${phrase.classNoun}`]),
    ...(phrase.pronoun ? ['pronoun'] : []),
    phrase.plural ? 'plural' : 'singular',
    phrase.definite ? 'definite' : 'indefinite',
    ...(phrase.possessor === undefined
      ? []
      : [`of “${phrase.possessor.name?.text ?? phrase.possessor.lemma}”`]),
    ...(phrase.quantity === undefined ? [] : [`counted “${phrase.quantity.text}”`]),
  ].join(', ');
}

function phraseData(phrase: NounPhrase): { readonly [key: string]: TraceData } {
  return {
    head: phrase.lemma,
    kind: phrase.kind ?? null,
    name: phrase.name?.text ?? null,
    plural: phrase.plural,
    definite: phrase.definite,
    modifiers: phrase.modifiers,
    appositions: phrase.appositions.map(({ start, end }) => ({ start, end })),
  };
}
