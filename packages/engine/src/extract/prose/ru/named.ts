/** Names in Russian: in quotation marks, behind a legal form or a class noun, or as capital words. */
import { findDesignations, type Quantity, type Token } from '../../../values/index.ts';
import { type NounReading, nounReading, sayingStance, verbReading } from './lexicon.ts';
import { adjectiveCases, nameCases } from './paradigms.ts';
import type { RussianPhrase } from './phrase.ts';

export const LEGAL_FORMS = new Set(
  'ООО ОАО ЗАО АО ПАО НАО ИП ТОО ФГУП ГУП МУП НПО НПП НПЦ ОКБ КБ НИИ ЧП ТД ПК ГК ТК'.split(' '),
);

const NOT_NAMES = new Set(
  'Мы Вы Вам Вас Он Она Они Это Этот Эта Эти В На По С Со К О Об От До Из За У При Для Через Как Что Если Также Однако Кроме Ранее Позже Тогда Там Здесь Настоящим Согласно Просим Прошу Уважаемый Уважаемые Уважаемая'.split(
    ' ',
  ),
);

export interface Made {
  readonly phrase: RussianPhrase;
  readonly next: number;
}

/** What a ministry is of. */
export const PORTFOLIO =
  /^ (?:обороны|финансов|(?:иностранных|внутренних) дел|промышленности(?: и торговли)?|торговли|энергетики|транспорта|экономики|юстиции|экономического развития|цифрового развития|безопасности)(?!\p{L})/u;

export function bodyNamed(
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

export function genderOf({ noun, plural }: NounReading): 'm' | 'f' | 'n' | undefined {
  if (plural || noun.pattern === 'fixed') return undefined;
  return noun.pattern.startsWith('m') ? 'm' : noun.pattern.startsWith('f') ? 'f' : 'n';
}

/** A name at `at`: in quotation marks, a designation, or capital words; with the class noun before it. */
export function named(
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
  let initials = false;
  let mask = shared.mask;
  let span: { start: number; end: number };
  if (quoted !== undefined) {
    next = quoted.next;
    span = { start: quoted.start, end: quoted.end };
  } else {
    let end = first;
    let word = first;
    while (end < tokens.length) {
      const after = initialEnd(tokens, end);
      if (after !== undefined) {
        initials = true;
        end = after;
      } else if (isNameToken(tokens[end] as Token, sentence, end === first)) {
        word = end;
        end += 1;
      } else break;
    }
    // Initials alone name nobody.
    if (end === first || (initials && !isNameToken(tokens[word] as Token, undefined, false)))
      return undefined;
    span = { start: tokens[first]?.start ?? 0, end: tokens[end - 1]?.end ?? 0 };
    next = end;
    inflected = reading === undefined && !legal;
    if (inflected) mask &= nameCases(tokens[word]?.text ?? '');
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
      kind:
        reading?.noun.kind ??
        (designation && !legal ? 'goods' : legal ? 'company' : initials ? 'person' : undefined),
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

/** Where an initial ends: «П.» before or behind a surname. */
function initialEnd(tokens: readonly Token[], at: number): number | undefined {
  const [letter, dot] = [tokens[at], tokens[at + 1]];
  if (letter === undefined || dot === undefined || !/^[А-ЯЁІЇЄҐ]$/u.test(letter.text)) return undefined;
  return dot.text === '.' && dot.start === letter.end ? at + 2 : undefined;
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
