/** Russian noun phrases: a name, a described party, goods, with the cases their endings allow and the preposition before them. */
import type { FoundQuantity, Quantity, Token } from '../../../values/index.ts';
import { countryOf } from '../gazetteer.ts';
import { type NounReading, nounReading, verbReading } from './lexicon.ts';
import { bodyNamed, genderOf, LEGAL_FORMS, type Made, named, PORTFOLIO } from './named.ts';
import { adjectiveCases, ANY_CASE, CASE, nounForms } from './paradigms.ts';
import type { RussianPhrase } from './phrase.ts';
import { COMPOUND, PREPOSITIONS } from './prepositions.ts';

const DEMONSTRATIVES = new Set(
  'этот эта это эти этого этой этому этим этих эту данный данная данное данного данной данному данным указанный указанная указанного указанному указанным'.split(
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

function nominative({ noun, plural }: NounReading): string {
  if (!plural) return noun.lemma;
  return nounForms(noun).find((form) => form.plural && (form.mask & CASE.nom) > 0)?.form ?? noun.lemma;
}

function nounAt(tokens: readonly Token[], at: number): ReturnType<typeof nounReading> {
  return nounReading(tokens[at]?.lower ?? '');
}
