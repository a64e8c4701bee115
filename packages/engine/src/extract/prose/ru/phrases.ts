/** Russian noun phrases: a name, a described party, goods, with the cases their endings allow and the preposition before them. */
import { findDesignations, type FoundQuantity, type Quantity, type Token } from '../../../values/index.ts';
import { countryOf } from '../gazetteer.ts';
import { type NounReading, nounReading, sayingStance, verbReading } from './lexicon.ts';
import { adjectiveCases, ANY_CASE, CASE, type CaseName, nameCases, nounForms } from './paradigms.ts';

export interface RussianPhrase {
  readonly start: number;
  readonly end: number;
  /** The cases it may stand in. */
  readonly mask: number;
  readonly preposition: string | undefined;
  readonly form: 'name' | 'description';
  /** The span a mention quotes. */
  readonly mention: { readonly start: number; readonly end: number };
  readonly name: string;
  /** Of the class noun, where there is one. */
  readonly gender: 'm' | 'f' | 'n' | undefined;
  /** Lemma of the class noun, if any. */
  readonly noun: string | undefined;
  readonly kind: string | undefined;
  readonly groups: readonly string[];
  readonly countries: readonly string[];
  readonly plural: boolean;
  readonly demonstrative: boolean;
  readonly quantity: Quantity | undefined;
  /** The name stands without quotes or legal form and may be inflected. */
  readonly inflected: boolean;
  readonly description: string | undefined;
  /** «двигатели производства X»: X. */
  maker: RussianPhrase | undefined;
}

const PREPOSITIONS: Readonly<Record<string, number>> = {
  в: CASE.acc | CASE.loc,
  во: CASE.acc | CASE.loc,
  на: CASE.acc | CASE.loc,
  через: CASE.acc,
  за: CASE.acc | CASE.ins,
  про: CASE.acc,
  у: CASE.gen,
  от: CASE.gen,
  для: CASE.gen,
  из: CASE.gen,
  до: CASE.gen,
  без: CASE.gen,
  после: CASE.gen,
  около: CASE.gen,
  с: CASE.ins | CASE.gen,
  со: CASE.ins | CASE.gen,
  над: CASE.ins,
  под: CASE.ins | CASE.acc,
  между: CASE.ins,
  по: CASE.dat,
  к: CASE.dat,
  ко: CASE.dat,
  согласно: CASE.dat,
  благодаря: CASE.dat,
  о: CASE.loc,
  об: CASE.loc,
  при: CASE.loc,
};
/** Prepositions of two words: the second is no noun phrase of its own. */
const COMPOUND: Readonly<Record<string, number>> = {
  'в адрес': CASE.gen,
  'при посредничестве': CASE.gen,
  'при содействии': CASE.gen,
  'при помощи': CASE.gen,
  'при участии': CASE.gen,
  'с помощью': CASE.gen,
  'от имени': CASE.gen,
  'на счёт': CASE.gen,
  'на счет': CASE.gen,
  'в рамках': CASE.gen,
  'по данным': CASE.gen,
  'по информации': CASE.gen,
  'по словам': CASE.gen,
  'по сведениям': CASE.gen,
  'по утверждению': CASE.gen,
  'со ссылкой': CASE.acc,
};
const LEGAL_FORMS = new Set(
  'ООО ОАО ЗАО АО ПАО НАО ИП ТОО ФГУП ГУП МУП НПО НПП НПЦ ОКБ КБ НИИ ЧП ТД ПК ГК ТК'.split(' '),
);
const DEMONSTRATIVES = new Set(
  'этот эта это эти этого этой этому этим этих эту данный данная данное данного данной данному данным указанный указанная указанного указанному указанным'.split(
    ' ',
  ),
);
const NOT_NAMES = new Set(
  'Мы Вы Вам Вас Он Она Они Это Этот Эта Эти В На По С Со К О Об От До Из За У При Для Через Как Что Если Также Однако Кроме Ранее Позже Тогда Там Здесь Настоящим Согласно Просим Прошу Уважаемый Уважаемые Уважаемая'.split(
    ' ',
  ),
);

/** The noun phrases of a run of tokens, in order. `sentence` is the token that opens the sentence: its capital says nothing. */
export function phrasesOf(
  text: string,
  tokens: readonly Token[],
  quantities: readonly FoundQuantity[],
  sentence: Token | undefined,
): RussianPhrase[] {
  const phrases: RussianPhrase[] = [];
  let preposition: { words: string; mask: number } | undefined;
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const compound = COMPOUND[`${token.lower} ${tokens[at + 1]?.lower ?? ''}`];
    if (compound !== undefined) {
      preposition = { words: `${token.lower} ${tokens[at + 1]?.lower ?? ''}`, mask: compound };
      at += preposition.words === 'со ссылкой' && tokens[at + 2]?.lower === 'на' ? 3 : 2;
      continue;
    }
    const governed = PREPOSITIONS[token.lower];
    if (governed !== undefined) {
      preposition = {
        words: token.lower === 'во' ? 'в' : token.lower === 'со' ? 'с' : token.lower,
        mask: governed,
      };
      at += 1;
      continue;
    }
    const made = phraseAt(text, tokens, at, quantities, sentence);
    if (made === undefined) {
      const joins = token.lower === 'и' || token.text === ',';
      if (token.kind === 'word' && !joins) preposition = undefined;
      if (token.kind === 'mark' && !joins && !/[«"“]/u.test(token.text)) preposition = undefined;
      at += 1;
      continue;
    }
    const before = phrases.at(-1);
    const makes =
      before !== undefined && tokens[at - 1]?.lower === 'производства' && (made.phrase.mask & CASE.gen) > 0;
    if (makes) before.maker = made.phrase;
    else
      phrases.push(
        preposition === undefined
          ? made.phrase
          : {
              ...made.phrase,
              preposition: preposition.words,
              mask: made.phrase.mask & preposition.mask || made.phrase.mask,
            },
      );
    preposition = undefined;
    at = made.next;
  }
  return phrases;
}

interface Made {
  readonly phrase: RussianPhrase;
  readonly next: number;
}

function phraseAt(
  text: string,
  tokens: readonly Token[],
  from: number,
  quantities: readonly FoundQuantity[],
  sentence: Token | undefined,
): Made | undefined {
  let at = from;
  let mask = ANY_CASE;
  let quantity: Quantity | undefined;
  let demonstrative = false;
  const countries = new Set<string>();
  const counted = quantities.find((found) => found.start === tokens[from]?.start);
  if (counted !== undefined && counted.quantity.unit !== '%') {
    quantity = counted.quantity;
    while (at < tokens.length && (tokens[at]?.start ?? 0) < counted.end) at += 1;
    if (nounAt(tokens, at - 1) !== undefined && at - 1 > from) at -= 1;
  }
  const described = at;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== 'word' || verbReading(token.lower) !== undefined) break;
    if (DEMONSTRATIVES.has(token.lower)) {
      demonstrative = true;
      continue;
    }
    const country = /^[\p{Script=Cyrillic}-]+$/u.test(token.text) ? countryOf(token.lower) : undefined;
    const cases = adjectiveCases(token.lower);
    if (
      cases === undefined ||
      nounReading(token.lower) !== undefined ||
      (/^\p{Lu}/u.test(token.text) && token !== sentence)
    )
      break;
    if (country !== undefined) countries.add(country);
    if (quantity === undefined) {
      // Adjectives of two cases belong to two nouns.
      if ((mask & cases) === 0) return undefined;
      mask &= cases;
    }
  }
  const head = tokens[at];
  if (head === undefined) return undefined;
  const shared = { mask, quantity, demonstrative, countries: [...countries].sort() };
  if (LEGAL_FORMS.has(head.text)) return named(text, tokens, at, at + 1, undefined, shared);
  const reading = head.kind === 'word' ? nounReading(head.lower) : undefined;
  if (reading !== undefined) {
    const cases =
      quantity === undefined ? mask & reading.mask || reading.mask : reading.mask | CASE.nom | CASE.acc;
    const withName = named(text, tokens, at, at + 1, reading, {
      ...shared,
      mask: cases & reading.singular || cases,
    });
    if (withName !== undefined) return withName;
    const first = tokens[described] as Token;
    const portfolio =
      reading.noun.kind === 'body' ? PORTFOLIO.exec(text.slice(head.end, head.end + 40))?.[0] : undefined;
    if (portfolio !== undefined)
      return bodyNamed(tokens, from, at, portfolio, reading, { ...shared, mask: cases });
    const bare = first === head;
    return {
      next: at + 1,
      phrase: {
        start: tokens[from]?.start ?? head.start,
        end: head.end,
        mask: cases,
        preposition: undefined,
        form: 'description',
        mention: { start: first.start, end: head.end },
        // A bare noun is cited in its nominative.
        name: bare ? nominative(reading) : text.slice(first.start, head.end),
        noun: reading.noun.lemma,
        gender: genderOf(reading),
        kind: reading.noun.kind,
        groups: reading.noun.groups ?? [],
        countries: shared.countries,
        plural: reading.plural || (quantity !== undefined && quantity.max !== 1),
        demonstrative,
        quantity,
        inflected: false,
        description: undefined,
        maker: undefined,
      },
    };
  }
  return named(text, tokens, from, at, undefined, shared, sentence);
}

/** What a ministry is of. */
const PORTFOLIO =
  /^ (?:обороны|финансов|(?:иностранных|внутренних) дел|промышленности(?: и торговли)?|торговли|энергетики|транспорта|экономики|юстиции|экономического развития|цифрового развития|безопасности)(?!\p{L})/u;

function bodyNamed(
  tokens: readonly Token[],
  from: number,
  at: number,
  portfolio: string,
  reading: NounReading,
  shared: { mask: number; countries: readonly string[]; demonstrative: boolean },
): Made {
  const head = tokens[at] as Token;
  const end = head.end + portfolio.length;
  let next = at + 1;
  while (next < tokens.length && (tokens[next]?.start ?? 0) < end) next += 1;
  const { lemma } = reading.noun;
  return {
    next,
    phrase: {
      start: tokens[from]?.start ?? head.start,
      end,
      mask: shared.mask,
      preposition: undefined,
      form: 'name',
      mention: { start: head.start, end },
      name: `${lemma.charAt(0).toUpperCase()}${lemma.slice(1)}${portfolio}`,
      noun: lemma,
      gender: genderOf(reading),
      kind: 'body',
      groups: reading.noun.groups ?? [],
      countries: shared.countries,
      plural: false,
      demonstrative: shared.demonstrative,
      quantity: undefined,
      inflected: false,
      description: undefined,
      maker: undefined,
    },
  };
}

function genderOf({ noun, plural }: NounReading): 'm' | 'f' | 'n' | undefined {
  if (plural || noun.pattern === 'fixed') return undefined;
  return noun.pattern.startsWith('m') ? 'm' : noun.pattern.startsWith('f') ? 'f' : 'n';
}

function nominative({ noun, plural }: NounReading): string {
  if (!plural) return noun.lemma;
  return nounForms(noun).find((form) => form.plural && (form.mask & CASE.nom) > 0)?.form ?? noun.lemma;
}

function nounAt(tokens: readonly Token[], at: number): ReturnType<typeof nounReading> {
  return nounReading(tokens[at]?.lower ?? '');
}

/** A name at `at`: in quotation marks, a designation, or capital words; with the class noun before it. */
function named(
  text: string,
  tokens: readonly Token[],
  from: number,
  at: number,
  reading: ReturnType<typeof nounReading>,
  shared: {
    mask: number;
    quantity: Quantity | undefined;
    demonstrative: boolean;
    countries: readonly string[];
  },
  sentence?: Token,
): Made | undefined {
  if (reading !== undefined && (reading.noun.kind === 'document' || reading.noun.kind === 'event'))
    return undefined;
  let first = at;
  if (reading !== undefined && LEGAL_FORMS.has(tokens[first]?.text ?? '')) first += 1;
  const quoted = quotedAt(tokens, first);
  const legal = LEGAL_FORMS.has(tokens[first - 1]?.text ?? '');
  let next: number;
  let inflected = false;
  let mask = shared.mask;
  let span: { start: number; end: number };
  if (quoted !== undefined) {
    next = quoted.next;
    span = { start: quoted.start, end: quoted.end };
  } else {
    let end = first;
    while (end < tokens.length && isNameToken(tokens[end] as Token, sentence, end === first)) end += 1;
    if (end === first) return undefined;
    span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    next = end;
    inflected = reading === undefined && !legal;
    if (inflected) mask &= nameCases(tokens[end - 1]?.text ?? '');
  }
  if (legal)
    span = {
      start: tokens[first - 1]?.start ?? span.start,
      end: quoted === undefined ? span.end : (tokens[next - 1]?.end ?? span.end),
    };
  const name = text.slice(span.start, span.end).replace(/\s+/gu, ' ');
  const designation = findDesignations(text, span.start, span.end).length > 0;
  if (inflected && mask === 0) return undefined;
  return {
    next,
    phrase: {
      start: tokens[from]?.start ?? span.start,
      end: tokens[next - 1]?.end ?? span.end,
      mask,
      preposition: undefined,
      form: 'name',
      mention: span,
      name,
      noun: reading?.noun.lemma,
      gender: reading === undefined ? undefined : genderOf(reading),
      kind: reading?.noun.kind ?? (designation && !legal ? 'goods' : legal ? 'company' : undefined),
      groups: reading?.noun.groups ?? [],
      countries: shared.countries,
      plural: false,
      demonstrative: shared.demonstrative,
      quantity: shared.quantity,
      inflected,
      description: reading?.noun.lemma,
      maker: undefined,
    },
  };
}

function quotedAt(
  tokens: readonly Token[],
  at: number,
): { start: number; end: number; next: number } | undefined {
  const open = tokens[at];
  if (open === undefined || !/^[«"“„]$/u.test(open.text)) return undefined;
  for (let end = at + 1; end < tokens.length && end - at <= 8; end += 1) {
    const token = tokens[end] as Token;
    if (!/^[»"”“]$/u.test(token.text) || end === at + 1) continue;
    const last = tokens[end - 1] as Token;
    const first = tokens[at + 1] as Token;
    if (!/^[\p{Lu}\d]/u.test(first.text)) return undefined;
    return { start: first.start, end: last.end, next: end + 1 };
  }
  return undefined;
}

function isNameToken(token: Token, sentence: Token | undefined, first: boolean): boolean {
  if (token.kind !== 'word') return false;
  if (/^(?=.*\d)(?=.*\p{Lu})[\p{L}\d./-]+$/u.test(token.text)) return true;
  if (!/^\p{Lu}/u.test(token.text) || NOT_NAMES.has(token.text) || LEGAL_FORMS.has(token.text)) return false;
  if (!first) return true;
  if (token !== sentence) return true;
  return (
    nounReading(token.lower) === undefined &&
    verbReading(token.lower) === undefined &&
    sayingStance(token.lower) === undefined &&
    adjectiveCases(token.lower) === undefined
  );
}

/** Whether a phrase may stand in a case. */
export function mayBe(phrase: RussianPhrase, name: CaseName): boolean {
  return (phrase.mask & CASE[name]) > 0;
}
