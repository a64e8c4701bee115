/** From propositions over phrases to drafts of claims over mentions. */
import type { AttributionLink, MentionSchema, RoleName } from '../../../model/index.ts';
import type { ProseDraft, RoleFilling } from '../draft.ts';
import type { Referent } from '../referent.ts';
import { chain } from '../voice.ts';
import type { Answer } from './answers.ts';
import type { Clause } from './clause.ts';
import { type Phrase, standsFor } from './phrase.ts';
import type { Proposition } from './proposition.ts';
import { meetPhrase, type Running, type Sentence } from './sentence.ts';

const EXPECTED: Readonly<Partial<Record<RoleName, MentionSchema>>> = {
  goods: 'Goods',
  product: 'Goods',
  component: 'Goods',
  traveller: 'Person',
  person: 'Person',
};
/** Roles whose party takes part; a claim needs one that is known. */
const ONE_IS_ENOUGH = new Set([
  'travel',
  'sanction',
  'meeting',
  'location',
  'production',
  'test',
  'development',
  'component',
  'role',
  'identity',
]);

export function draftOf(
  told: Proposition,
  links: readonly AttributionLink[],
  sentence: Sentence,
  running: Running,
): ProseDraft | undefined {
  const roles = new Map<RoleName, RoleFilling[]>();
  const taken: Referent[] = [];
  for (const [role, phrases] of told.roles) {
    const fillings: RoleFilling[] = [];
    for (const phrase of phrases) {
      const expected = EXPECTED[role];
      const met = meetPhrase(phrase, sentence, running, {
        ...(expected === undefined || (phrase.kind !== 'other' && phrase.kind !== 'name')
          ? {}
          : { expected }),
        not: taken,
      });
      if (met === undefined || taken.includes(met.referent)) continue;
      fillings.push({ mention: met.mention.id, referent: met.referent });
      taken.push(met.referent);
    }
    if (fillings.length > 0) roles.set(role, fillings);
  }
  const places = told.places.flatMap((phrase) => {
    const met = meetPhrase(phrase, sentence, running);
    return met === undefined ? [] : [{ mention: met.mention.id, referent: met.referent }];
  });
  if (!enough(told, roles, places.length)) return undefined;
  if (
    isGeneric(told) &&
    ![...roles.values()].flat().some(({ referent }) => referent.name !== undefined || !referent.plural)
  )
    return undefined;
  const values = valuesOf(told, sentence);
  if (told.kind === 'payment' && values.amount === null && !roles.has('goods') && roles.size < 2)
    return undefined;
  const goods = told.roles.get('goods') ?? told.roles.get('product') ?? [];
  return {
    sentence: sentence.index,
    block: sentence.block,
    kind: told.kind,
    roles,
    implied: new Set(),
    attribution: chain(running.input.narrator, links),
    polarity: told.negative ? 'negative' : 'positive',
    modality: told.modality,
    phase:
      told.kind === 'ownership' ||
      told.kind === 'role' ||
      told.kind === 'identity' ||
      told.kind === 'location' ||
      told.kind === 'component'
        ? null
        : told.phase,
    ...values,
    places,
    share: told.kind === 'ownership' ? told.share : null,
    position: told.kind === 'role' ? told.position : null,
    programme: null,
    response: null,
    responseScope: null,
    caveats: [],
    spans: [{ start: sentence.start, end: sentence.end }],
    rule: `${running.language.code}.${told.rule}`,
    anaphoricGoods: goods.some((phrase) => isBack(phrase)),
    anaphoricEvent: false,
  };
}

/** «компании поставляют заводам оборудование»: the present tense of many, none of them named, is no event. */
function isGeneric({ clause }: Proposition): boolean {
  return (
    clause.predicate?.readings.some(({ shape }) => shape === 'present' || shape === 'infinitive') !== false
  );
}

/** «эти двигатели», «двигатели» alone: perhaps those told before. */
function isBack(given: Phrase): boolean {
  const phrase = standsFor(given);
  return phrase.form === 'pronoun' || phrase.demonstrative;
}

function enough(
  told: Proposition,
  roles: ReadonlyMap<RoleName, readonly RoleFilling[]>,
  places: number,
): boolean {
  if (roles.size >= 2) return true;
  if (roles.size === 0) return false;
  if (told.kind === 'meeting') return (roles.get('participant')?.length ?? 0) >= 2;
  if (told.kind === 'location') return places > 0;
  if (told.kind === 'sanction') return roles.has('target');
  if (!ONE_IS_ENOUGH.has(told.kind)) return false;
  return (
    (told.kind === 'test' || told.kind === 'production' || told.kind === 'development') &&
    roles.has('product') &&
    places > 0
  );
}

function valuesOf(
  told: Proposition,
  sentence: Sentence,
): Pick<ProseDraft, 'quantity' | 'amount' | 'time' | 'documentNumbers'> {
  const { clause, kind } = told;
  const trade = kind === 'supply' || kind === 'payment';
  const goods = told.roles.get('goods') ?? told.roles.get('product') ?? told.roles.get('component') ?? [];
  const quantity =
    goods.map((phrase) => standsFor(phrase).quantity).find((found) => found !== undefined) ?? null;
  if (told.inPassing) return { quantity, amount: null, time: null, documentNumbers: [] };
  const inside = insideOf(clause, sentence);
  const timely = kind !== 'identity' && kind !== 'role' && kind !== 'component';
  return {
    quantity,
    amount: trade ? (sentence.money.find(inside)?.money ?? null) : null,
    time: timely ? (sentence.times.find(inside)?.time ?? null) : null,
    documentNumbers: trade
      ? sentence.numbers
          .filter((found) => inside(found) || sentence.clauses.length < 3)
          .map((found) => found.number)
      : [],
  };
}

/** Whether a value stands among the words of a clause, or in a gloss beside it; alone in its sentence a clause has all. */
function insideOf(
  clause: Clause,
  sentence: Sentence,
): (found: { readonly start: number; readonly end: number }) => boolean {
  const told = sentence.clauses.filter((other) => other.predicate !== undefined && other.kind !== 'tag');
  if (told.length <= 1) return () => true;
  const next = (end: number): number => {
    const after = sentence.clauses.flatMap(({ words }) => words).filter((word) => word.token.start >= end);
    return after.length === 0 ? sentence.end : Math.min(...after.map((word) => word.token.start));
  };
  const runs: [number, number][] = [];
  for (const word of clause.words) {
    const last = runs.at(-1);
    if (last !== undefined && next(last[1]) === word.token.start) last[1] = word.token.end;
    else runs.push([word.token.start, word.token.end]);
  }
  return ({ start, end }) =>
    runs.some(([from, to]) => start >= from - 3 && end <= next(to) + 1 && start <= next(to));
}

export function answerDrafts(
  answer: Answer,
  links: readonly AttributionLink[],
  sentence: Sentence,
  running: Running,
): ProseDraft[] {
  const silent = answer.kind === 'no-reply' || answer.kind === 'unreachable';
  return answer.respondents.flatMap((phrase) => {
    const met = meetPhrase(phrase, sentence, running);
    if (met === undefined || met.referent.schema === 'Goods') return [];
    return [
      {
        sentence: sentence.index,
        block: sentence.block,
        kind: 'response' as const,
        roles: new Map<RoleName, RoleFilling[]>([
          ['respondent', [{ mention: met.mention.id, referent: met.referent }]],
        ]),
        implied: new Set<RoleName>(),
        attribution: chain(running.input.narrator, silent ? [] : links),
        polarity: 'positive' as const,
        modality: 'certain' as const,
        phase: null,
        quantity: null,
        amount: null,
        time: null,
        places: [],
        share: null,
        position: null,
        programme: null,
        documentNumbers: [],
        response: answer.kind,
        responseScope: { kinds: answer.kinds, mentions: [] },
        caveats: [],
        spans: [{ start: sentence.start, end: sentence.end }],
        rule: `${running.language.code}.response.${answer.kind}`,
        anaphoricGoods: false,
        anaphoricEvent: false,
      },
    ];
  });
}
