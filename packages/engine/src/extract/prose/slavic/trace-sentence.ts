/** Tells how one Russian or Ukrainian sentence was read: values, phrases with their cases, clauses, and what each was taken to say. */
import { SLAVIC_FRAMES } from '../../../data/lexicon/slavic/frames.ts';
import type { Trace, TraceData } from '../../trace/index.ts';
import { CASE_NAMES, mayBeIn } from './cells.ts';
import type { Clause } from './clause.ts';
import type { Phrase } from './phrase.ts';
import type { Proposition } from './proposition.ts';
import type { Sentence } from './running.ts';
import type { Word } from './words.ts';

const FRAMES = 'packages/engine/src/data/lexicon/slavic/frames.ts';

export function traceSentence(trace: Trace, text: string, sentence: Sentence, code: string): void {
  const { start, end, index } = sentence;
  const place = { start, end, sentence: index };
  trace.tell({ step: 'sentence', by: `${code}.sentences`, what: `sentence ${index}`, ...place }, sentence);
  for (const { time, start: from, end: to } of sentence.times)
    trace.tell({
      step: 'value',
      by: time.rule,
      what: `time: “${time.text}” is ${time.edtf ?? 'open'}`,
      ...(time.anchor === null ? {} : { why: `read against ${time.anchor.kind} ${time.anchor.date}` }),
      start: from,
      end: to,
      sentence: index,
      data: { sort: 'time', rule: time.rule, edtf: time.edtf },
    });
  for (const { money, start: from, end: to } of sentence.money)
    trace.tell({
      step: 'value',
      by: money.rule,
      what: `money: “${text.slice(from, to)}”`,
      start: from,
      end: to,
      sentence: index,
      data: { sort: 'money', rule: money.rule },
    });
  trace.tell({
    step: 'tokens',
    by: `${code}.words`,
    what: sentence.words
      .map((word) => `${text.slice(word.token.start, word.token.end)}/${tagOf(word)}`)
      .join(' '),
    ...place,
    data: {
      tokens: sentence.words.map((word) => ({
        start: word.token.start,
        end: word.token.end,
        tag: tagOf(word),
      })),
    },
  });
  for (const phrase of sentence.phrases)
    trace.tell({
      step: 'phrase',
      by: `${code}.phrases`,
      what: [
        phrase.form,
        phrase.name,
        phrase.kind,
        casesOf(phrase),
        phrase.plural ? 'plural' : 'singular',
      ].join(', '),
      start: phrase.start,
      end: phrase.end,
      sentence: index,
      data: {
        form: phrase.form,
        name: phrase.name,
        kind: phrase.kind,
        cases: casesOf(phrase),
        modifiers: phrase.modifiers,
      },
    });
  for (const clause of sentence.clauses) traceClause(trace, text, clause, sentence, code);
}

function traceClause(trace: Trace, text: string, clause: Clause, sentence: Sentence, code: string): void {
  trace.follows(clause, sentence);
  const lemmas = [...new Set(clause.predicate?.readings.map(({ entry }) => entry.lemma))];
  const span = spanOf(clause, sentence);
  trace.tell(
    {
      step: 'clause',
      by: `${code}.clauses`,
      what: [
        `${clause.kind} clause`,
        lemmas.length === 0 ? 'without a predicate' : lemmas.join(' or '),
        ...clause.phrases.map(
          (phrase) =>
            `${phrase.preposition === undefined ? casesOf(phrase) : phrase.preposition.words} “${text.slice(phrase.start, phrase.end).replace(/\s+/gu, ' ')}”`,
        ),
      ].join('; '),
      ...span,
      sentence: sentence.index,
      data: {
        kind: clause.kind,
        verb: lemmas,
        quoted: clause.quoted,
        phrases: clause.phrases.map((phrase) => ({
          start: phrase.start,
          end: phrase.end,
          cases: casesOf(phrase),
          preposition: phrase.preposition?.words ?? null,
        })),
      },
    },
    clause,
  );
}

/** What a clause says, with the frame of its verb. */
export function traceProposition(
  trace: Trace,
  text: string,
  told: Proposition,
  sentence: Sentence,
  code: string,
): void {
  const { clause } = told;
  trace.follows(told, clause);
  const place = { ...spanOf(clause, sentence), sentence: sentence.index };
  const rule = `${code}.${told.rule}`;
  const reading = clause.predicate?.readings.find(({ entry }) => told.rule === `verb.${entry.lemma}`);
  const frame = reading?.entry.frames.find(({ kind }) => kind === told.kind);
  trace.tell(
    {
      step: 'frame',
      by: rule,
      what: `matches: ${told.kind}`,
      ...place,
      data: {
        matched: true,
        rule,
        ...(frame === undefined || reading === undefined
          ? {}
          : {
              ...(SLAVIC_FRAMES.includes(frame) ? { table: FRAMES } : {}),
              entry: {
                verbs: [reading.entry.lemma],
                ...(JSON.parse(JSON.stringify(frame)) as object),
              } as TraceData,
            }),
      },
    },
    told,
  );
  const roles = [...told.roles].map(([role, phrases]) => ({
    role,
    words: phrases.map(({ start, end }) => ({
      start,
      end,
      text: text.slice(start, end).replace(/\s+/gu, ' '),
    })),
  }));
  trace.tell(
    {
      step: 'proposition',
      by: rule,
      what: [
        told.kind,
        ...roles.map(({ role, words }) => `${role} = ${words.map((one) => `“${one.text}”`).join(' + ')}`),
      ].join('; '),
      why: [
        told.negative ? 'negative' : 'positive',
        told.modality,
        ...(told.phase === null ? [] : [`phase ${told.phase}`]),
        ...(told.inPassing ? ['told in passing'] : []),
      ].join(', '),
      ...place,
      data: { kind: told.kind, roles, phase: told.phase, negative: told.negative, modality: told.modality },
    },
    told,
  );
}

/** A proposition, or a whole sentence, that gives no claim. */
export function traceDrop(trace: Trace | undefined, sentence: Sentence, code: string, why: string): void {
  trace?.tell({
    step: 'drop',
    by: `${code}.sentences`,
    what: 'no claim',
    why,
    start: sentence.start,
    end: sentence.end,
    sentence: sentence.index,
  });
}

function spanOf({ words }: Clause, sentence: Sentence): { readonly start: number; readonly end: number } {
  return {
    start: words[0]?.token.start ?? sentence.start,
    end: words.at(-1)?.token.end ?? sentence.end,
  };
}

function tagOf({ verbs, noun, adjective, relative, capital }: Word): string {
  const tags = [
    ...(verbs.length > 0 ? ['verb'] : []),
    ...(noun === undefined ? [] : ['noun']),
    ...(adjective === undefined ? [] : ['adjective']),
    ...(relative === undefined ? [] : ['relative']),
  ];
  return tags.length === 0 ? (capital ? 'name' : 'other') : tags.join('+');
}

function casesOf({ cells }: Phrase): string {
  const cases = CASE_NAMES.filter((name) => mayBeIn(cells, name));
  return cases.length === CASE_NAMES.length ? 'any case' : cases.join('/');
}
