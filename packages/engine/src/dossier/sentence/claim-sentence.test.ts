import { describe, expect, it } from 'vitest';
import { type OneClaim, viewOfClaim } from '../fixture/one-claim.ts';
import { VALUE_SHAPES } from '../fixture/value-shapes.ts';
import { VOICE_SHAPES } from '../fixture/voice-shapes.ts';
import { indexCase } from '../case-index.ts';
import { claimSentences } from './claim-sentence.ts';

function told(spec: OneClaim): string {
  const index = indexCase(viewOfClaim(spec));
  const [claim] = index.view.claims;
  if (!claim) throw new Error('no claim');
  return claimSentences(index, claim)
    .map(({ text }) => text)
    .join(' ');
}

const ROWS: readonly [OneClaim, string, string][] = [...VALUE_SHAPES, ...VOICE_SHAPES];

describe('a claim as a sentence', () => {
  it.each(ROWS)('%#', (spec, expected, why) => {
    expect(told(spec), why).toBe(expected);
  });

  // What a sentence must never say for a claim of this shape.
  const REFUSALS: readonly [OneClaim, RegExp, string][] = [
    ...ROWS.filter(([spec]) => spec.modality === 'possible').map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:supplied|assisted|is a front)\b(?<!have supplied|have assisted)/,
      'possible told as fact',
    ]),
    ...ROWS.filter(([spec]) => spec.modality === 'uncommitted').map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /LLC supplied/,
      'hearsay told as fact',
    ]),
    ...ROWS.filter(([spec]) => spec.phase === 'planned').map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:supplied|travelled|delivered)\b/,
      'a plan told as done',
    ]),
    ...ROWS.filter(([spec]) => spec.phase === 'invoiced').map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:supplied|delivered|paid)\b/,
      'a bill told as a deed',
    ]),
    ...ROWS.filter(
      ([spec]) =>
        spec.response === 'no-knowledge' || spec.response === 'declined' || spec.response === 'no-reply',
    ).map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:den(?:y|ied|ies)|confirm)/i,
      'another answer told as denial',
    ]),
    ...ROWS.filter(([spec]) => spec.quantity?.max === null).map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:12|13|fourteen)\b/,
      'a bound told as a number',
    ]),
    ...ROWS.filter(([spec]) => spec.polarity === 'negative' && spec.voices === undefined).map(
      ([spec]): [OneClaim, RegExp, string] => [spec, /LLC supplied/, 'a negative told as positive'],
    ),
    ...ROWS.map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /\b(?:proved|proven|confirmed|evidently|clearly|in fact|revealed|admitted)\b/i,
      'a word stronger than any source here',
    ]),
    ...ROWS.filter(([spec]) => spec.kind !== 'response').map(([spec]): [OneClaim, RegExp, string] => [
      spec,
      /^(?!According to |In the judgement of |.*\b(?:show|showed|said|says|reported|believe|denied|claimed) that )/,
      'a sentence that names no speaker',
    ]),
  ];
  it.each(REFUSALS)('refusal %#', (spec, never, why) => {
    expect(told(spec), why).not.toMatch(never);
  });
});
