/** Tells how one Chinese sentence was read: values, words, phrases, clauses, and what each was taken to say by which entry of the lexicon. */
import { CHINESE_FRAMES, type ChineseFrame, tableOf } from '../../../data/lexicon/zh/frames.ts';
import type { Trace, TraceData } from '../../trace/index.ts';
import type { Span } from '../../../model/index.ts';
import type { Clause } from './clauses.ts';
import type { Item } from './item.ts';
import type { ChinesePhrase } from './phrase.ts';
import type { ChineseProposition } from './proposition.ts';
import { placeOf, type Sentence } from './sentence.ts';

export function traceSentence(trace: Trace, sentence: Sentence): void {
  const { index, text } = sentence;
  const whole = placeOf(sentence, { start: 0, end: text.length });
  trace.tell(
    { step: 'sentence', by: 'zh.sentences', what: `sentence ${index}`, ...whole, sentence: index },
    sentence,
  );
  for (const item of sentence.items) traceValue(trace, item, sentence);
  trace.tell({
    step: 'tokens',
    by: 'zh.segment',
    what: sentence.items.map((item) => `${text.slice(item.start, item.end)}/${item.is}`).join(' '),
    ...whole,
    sentence: index,
    data: {
      tokens: sentence.items.map((item) => ({ ...placeOf(sentence, item), tag: item.is })),
    },
  });
  for (const { phrase } of sentence.items) if (phrase !== undefined) tracePhrase(trace, phrase, sentence);
  for (const clause of sentence.clauses) traceClause(trace, clause, sentence);
}

function traceValue(trace: Trace, { time, money, share, start, end }: Item, sentence: Sentence): void {
  const rule = time?.time.rule ?? money?.money.rule ?? share?.rule;
  if (rule === undefined) return;
  const sort = time !== undefined ? 'time' : money !== undefined ? 'money' : 'share';
  trace.tell({
    step: 'value',
    by: rule,
    what:
      time === undefined
        ? `${sort}: “${sentence.text.slice(start, end)}”`
        : `time: “${time.time.text}” is ${time.time.edtf ?? 'open'}`,
    ...(time?.time.anchor == null
      ? {}
      : { why: `read against ${time.time.anchor.kind} ${time.time.anchor.date}` }),
    ...placeOf(sentence, { start, end }),
    sentence: sentence.index,
    data: { sort, rule, ...(time === undefined ? {} : { edtf: time.time.edtf }) },
  });
}

function tracePhrase(trace: Trace, phrase: ChinesePhrase, sentence: Sentence): void {
  const { form, name, kind, owner, quantity, members } = phrase;
  trace.tell({
    step: 'phrase',
    by: 'zh.phrases',
    what: [
      `${form} “${name}”`,
      ...(kind === undefined ? [] : [kind]),
      ...(owner === undefined ? [] : [`of “${owner.name}”`]),
      ...(quantity === undefined ? [] : [`counted “${quantity.text}”`]),
      ...members.slice(1).map((member) => `with “${member.name}”`),
    ].join(', '),
    ...placeOf(sentence, phrase),
    sentence: sentence.index,
    data: { form, name, kind: kind ?? null, owner: owner?.name ?? null, modifiers: phrase.modifiers },
  });
}

function traceClause(trace: Trace, clause: Clause, sentence: Sentence): void {
  const words = ({ start, end }: Span): string => sentence.text.slice(start, end);
  const verbs = clause.items.filter((item) => item.is === 'verb').map(words);
  trace.follows(clause, sentence);
  trace.tell(
    {
      step: 'clause',
      by: 'zh.clauses',
      what: [
        clause.say === undefined ? 'clause' : `clause of a speaker, “${words(clause.say)}”`,
        verbs.length === 0 ? 'without a verb' : verbs.join(', '),
        ...clause.items.flatMap((item, at) => {
          if (item.is !== 'phrase') return [];
          const before = clause.items[at - 1];
          return [`${before?.is === 'preposition' ? `${words(before)} ` : ''}“${words(item)}”`];
        }),
      ].join('; '),
      ...placeOf(sentence, clause),
      sentence: sentence.index,
      data: {
        verb: verbs,
        say: clause.say === undefined ? null : words(clause.say),
        quoted: clause.quoted,
        told: clause.told,
      },
    },
    clause,
  );
}

/** What a clause says, with the frame of its verb; `from` is the clause. */
export function traceProposition(
  trace: Trace,
  told: ChineseProposition,
  sentence: Sentence,
  from: object,
): void {
  const { kind, rule, phase, certainty, frame } = told;
  const place = { ...placeOf(sentence, told), sentence: sentence.index };
  trace.follows(told, from);
  trace.tell(
    {
      step: 'frame',
      by: rule,
      what: `matches: ${kind}`,
      ...place,
      data: { matched: true, rule, ...(frame === undefined ? {} : entryOf(frame)) },
    },
    told,
  );
  const roles = [...told.roles].map(([role, phrases]) => ({
    role,
    words: phrases.map((phrase) => ({
      ...placeOf(sentence, phrase),
      text: phrase.name,
    })),
  }));
  trace.tell(
    {
      step: 'proposition',
      by: rule,
      what: [
        kind,
        ...roles.map(({ role, words }) => `${role} = ${words.map((one) => `“${one.text}”`).join(' + ')}`),
      ].join('; '),
      why: [
        certainty.negative ? 'negative' : 'positive',
        certainty.modality,
        ...(certainty.planned ? ['planned'] : phase === null ? [] : [`phase ${phase}`]),
        ...(told.enclosed === true ? ['told by a relative clause'] : []),
      ].join(', '),
      ...place,
      data: { kind, roles, phase, negative: certainty.negative, modality: certainty.modality },
    },
    told,
  );
}

function entryOf(frame: ChineseFrame): { readonly [key: string]: TraceData } {
  return {
    ...(CHINESE_FRAMES.includes(frame) ? { table: tableOf(frame) } : {}),
    entry: JSON.parse(JSON.stringify(frame)) as TraceData,
  };
}

/** A proposition, or a whole sentence, that gives no claim. */
export function traceDrop(trace: Trace, sentence: Sentence, why: string): void {
  trace.tell({
    step: 'drop',
    by: 'zh.sentences',
    what: 'no claim',
    why,
    ...placeOf(sentence, { start: 0, end: sentence.text.length }),
    sentence: sentence.index,
  });
}
