/** An explanation for people: the sentence with its words marked, then role by role and step by step how it was read. */
import { reviewWords } from '../describe/proposal-words.ts';
import { textBlock } from '../describe/text-block.ts';
import type { ClaimExplanation, RoleWords } from './explanation.ts';
import { markedText } from './mark-words.ts';

const one = (words: string): string => words.replaceAll(/\s+/gu, ' ').trim();

/** `text` is that of the claim's document. */
export function explanationText(explanation: ClaimExplanation, text: string): string {
  const { sentence, marks, roles, values, parse, lexicon, attribution, refined, fields, derived } =
    explanation;
  return textBlock(
    `How ${explanation.claim} was read, in ${explanation.source}`,
    derived
      ? []
      : [
          explanation.proposal === null
            ? 'Reading the document again does not give this claim: it was told by a list, or the rules have changed since the build.'
            : `No rule read this claim: it was ${reviewWords(explanation.proposal)}. Its words, numbers and dates were found in the document.`,
        ],
    [
      { heading: 'The words', lines: [markedText(text, sentence, marks)] },
      { heading: 'Who and what', lines: roles.flatMap(roleLines) },
      { heading: 'Fields and cells', lines: fieldLines(fields) },
      {
        heading: 'Times, quantities, sums',
        lines: values.map(
          (value) =>
            `${value.slot}: “${one(value.text)}” is ${value.value}${value.anchor === null ? '' : `, read against ${value.anchor}`} (rule ${value.rule})${value.implied ? ', implied' : ''}`,
        ),
      },
      {
        heading: 'The parse',
        lines: parse.map(({ what, why }) => `${one(what)}${why === undefined ? '' : ` (${one(why)})`}`),
      },
      {
        heading: 'The rule and its entry',
        lines: [
          ...(lexicon.length === 0 ? [explanation.rule] : []),
          ...lexicon.flatMap(({ rule, words, table }) => [
            `${rule}: ${words}`,
            ...(table === null ? [] : [`  in ${table}`]),
          ]),
        ],
      },
      {
        heading: 'Whose words',
        lines: attribution.map(
          ({ description, cue, stance, basis }) =>
            `“${one(description)}” ${stance} (${basis})${cue === null ? '' : `: the cue “${one(cue.quote)}”`}`,
        ),
      },
      {
        heading: 'Filled in, not stated',
        lines: refined.flatMap(({ what, by, from }) => [
          `${one(what)} (${by})`,
          ...from.map(({ quote }) => `  from “${one(quote)}”`),
        ]),
      },
    ],
  );
}

function roleLines({ slot, implied, words, chain, party }: RoleWords): string[] {
  const last = chain.at(-1)?.quote ?? words.quote;
  const called = party === null || one(party.caption) === one(last) ? '' : ` → ${one(party.caption)}`;
  return [
    `${slot}${implied ? ' (implied)' : ''}: “${one(words.quote)}”${chain.map(({ quote }) => ` → “${one(quote)}”`).join('')}${called}${party === null ? '' : `  ${party.id}`}`,
    ...chain.flatMap(({ rule, why, candidates }) => [
      `  ${rule}: ${one(why)}`,
      ...(candidates.length < 2
        ? []
        : [`  candidates: ${candidates.map(({ name, score }) => `“${one(name)}” ${score}`).join(', ')}`]),
    ]),
  ];
}

/** Each field once, in the order of the paper. */
function fieldLines(fields: ClaimExplanation['fields']): string[] {
  return [
    ...new Set(
      fields.map(
        ({ key, label, words }) =>
          `${key}: “${one(words.quote)}”${label === '' ? '' : `, under “${one(label)}”`}`,
      ),
    ),
  ];
}
