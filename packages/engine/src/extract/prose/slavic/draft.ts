/** From propositions over phrases to drafts of claims over mentions. */
import type { AttributionLink, MentionSchema, RoleName } from '../../../model/index.ts';
import { answerDraft, type ProseDraft, type RoleFilling } from '../draft.ts';
import type { Referent } from '../referent.ts';
import { chain } from '../voice.ts';
import type { Answer } from './answers.ts';
import { type Phrase, standsFor } from './phrase.ts';
import type { Proposition } from './proposition.ts';
import { meetPhrase } from './meet-phrase.ts';
import type { Running, Sentence } from './running.ts';
import { valuesOf } from './values-of.ts';

const EXPECTED: Readonly<Partial<Record<RoleName, MentionSchema>>> = {
  goods: 'Goods',
  product: 'Goods',
  component: 'Goods',
  traveller: 'Person',
  person: 'Person',
};
const GOODS_ROLES: ReadonlySet<string> = new Set(['goods', 'product', 'component']);
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
  we: Referent | undefined,
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
        we,
      });
      if (met === undefined || taken.includes(met.referent)) continue;
      if (
        (met.referent.schema === 'Goods') !== GOODS_ROLES.has(role) &&
        (met.referent.schema === 'Goods' || phrase.form === 'pronoun') &&
        told.kind !== 'identity'
      )
        continue;
      fillings.push({ mention: met.mention.id, referent: met.referent });
      taken.push(met.referent);
    }
    if (fillings.length > 0) roles.set(role, fillings);
  }
  const places = told.places.flatMap((phrase) => {
    const met = meetPhrase(phrase, sentence, running);
    return met === undefined ? [] : [{ mention: met.mention.id, referent: met.referent }];
  });
  const values = valuesOf(told, sentence, running.input.text);
  if (!enough(told, roles, places.length, values.amount !== null)) return undefined;
  if (
    isGeneric(told) &&
    ![...roles.values()].flat().some(({ referent }) => referent.name !== undefined || !referent.plural)
  )
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

function isPassive({ clause }: Proposition): boolean {
  return (
    clause.kind === 'main' &&
    clause.predicate?.readings.some(
      ({ shape }) => shape === 'short' || shape === 'impersonal' || shape === 'passive',
    ) === true
  );
}

/** Verbs whose object is goods whatever it is called. */
const DELIVERS = /^verb\.(?:постав|достав|отгру|постач|відвант)/u;

/** «два котла не поступили»: what was counted came or did not. */
function arrives({ clause, roles }: Proposition): boolean {
  return (
    clause.kind === 'main' && (roles.get('goods') ?? []).some((phrase) => clause.subject.includes(phrase))
  );
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
  priced: boolean,
): boolean {
  if (roles.size >= 2) return true;
  if (roles.size === 0) return false;
  if (told.kind === 'payment') return priced && (roles.has('payer') || roles.has('payee'));
  // «Оставшиеся шесть сервоприводов будут отгружены в июле»
  if (told.kind === 'supply')
    return (
      roles.has('goods') &&
      (isPassive(told) || arrives(told)) &&
      (told.roles.get('goods') ?? []).some(
        (phrase) =>
          phrase.quantity !== undefined &&
          (phrase.kind === 'goods' || (phrase.kind === 'other' && DELIVERS.test(told.rule))),
      )
    );
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

/** A party that says of itself, or for which its spokesman says, that something was never done denies it. */
export function denialsOf(
  drafts: readonly ProseDraft[],
  sentence: Sentence,
  running: Running,
  houseOf: (link: AttributionLink) => Referent | undefined,
): ProseDraft[] {
  const made: ProseDraft[] = [];
  for (const draft of drafts) {
    const link = draft.attribution.at(-1);
    if (
      draft.polarity !== 'negative' ||
      draft.kind === 'response' ||
      link?.speaker === undefined ||
      link.stance === 'denies'
    )
      continue;
    const house = houseOf(link);
    const agent = [...draft.roles]
      .filter(([role]) => !GOODS_ROLES.has(role))
      .flatMap(([, fillings]) => fillings)
      .find(({ referent }) => referent === house);
    if (house === undefined || agent === undefined) continue;
    if (made.some((other) => other.roles.get('respondent')?.[0]?.referent === house)) continue;
    made.push({
      ...draft,
      kind: 'response',
      roles: new Map<RoleName, RoleFilling[]>([['respondent', [agent]]]),
      implied: new Set(),
      polarity: 'positive',
      phase: null,
      quantity: null,
      amount: null,
      time: null,
      places: [],
      documentNumbers: [],
      response: 'denied',
      responseScope: { kinds: [draft.kind], mentions: [] },
      caveats: [],
      spans: [{ start: sentence.start, end: sentence.end }],
      rule: `${running.language.code}.response.negative-of-own`,
    });
  }
  return made;
}

export function answerDrafts(
  answer: Answer,
  links: readonly AttributionLink[],
  sentence: Sentence,
  running: Running,
  we: Referent | undefined,
): ProseDraft[] {
  const silent = answer.kind === 'no-reply' || answer.kind === 'unreachable';
  return answer.respondents.flatMap((phrase) => {
    const met = meetPhrase(phrase, sentence, running, { we });
    if (met === undefined || met.referent.schema === 'Goods') return [];
    return [
      answerDraft({
        sentence: sentence.index,
        block: sentence.block,
        respondent: { mention: met.mention.id, referent: met.referent },
        response: answer.kind,
        kinds: answer.kinds,
        attribution: chain(running.input.narrator, silent ? [] : links),
        span: { start: sentence.start, end: sentence.end },
        rule: `${running.language.code}.response.${answer.kind}`,
      }),
    ];
  });
}
