import { describe, expect, it } from 'vitest';
import { harbourCase } from '../fixture/harbour-case.ts';
import { indexCase } from '../case-index.ts';
import { eventSentences } from './event-sentences.ts';

const index = indexCase(harbourCase);
const textsOf = (match: (title: string) => boolean): string[][] =>
  harbourCase.findings
    .map((finding) => eventSentences(index, finding))
    .map(({ told, disagreements }) => [...told, ...disagreements].map(({ text }) => text))
    .filter((texts) => texts.some(match));

describe('an event in sentences', () => {
  const [main = []] = textsOf((text) => text.includes('more than a dozen'));

  it('opens with what the furthest phase says, told once for all who tell it', () => {
    expect(main[0]).toBe(
      'According to documents seen by The Meridian Post and to The Meridian Post (as retold by Quayside Wire), Orvex Trade LLC (implied) delivered more than a dozen drones (LH-40) to Velgorsk Machine Plant last year (2024).',
    );
  });

  it.each([
    [
      'Also from documents seen by The Meridian Post: the manufacturer (Shenzhen Lanhai Aero Co., Ltd.).',
      'what one claim adds keeps its speaker',
    ],
    [
      'According to the invoice of 12 May 2024 from Orvex Trade LLC, Orvex Trade LLC invoiced Velgorsk Machine Plant for 14 × LH-40 for 48,250.00 EUR on 12 May 2024 (invoice OT-117).',
      'another phase keeps a sentence of its own',
    ],
    ['Caution from The Meridian Post: “could not independently verify the documents”.', 'a caveat is told'],
    [
      'The sources disagree on the amount – the invoice of 12 May 2024 from Orvex Trade LLC: 48,250.00 EUR; the bank statement from Nordwest Bank: 46,250.00 EUR.',
      'disagreeing values stand side by side',
    ],
  ])('tells: %s', (sentence, why) => {
    expect(main, why).toContain(sentence);
  });

  it('says in one sentence only what every claim behind it says', () => {
    const shared = harbourCase.findings.flatMap((finding) => eventSentences(index, finding).told);
    for (const sentence of shared.filter(
      ({ claims, text }) => claims.length > 1 && text.startsWith('According'),
    )) {
      expect(sentence.text).not.toContain('made by');
    }
  });

  it.each([
    [/middleman in Istanbul delivered/, 'hearsay as fact'],
    [/engineers assisted/, 'conjecture as fact'],
    [/supplied LH-90/, 'a plan as done'],
    [/engineers travelled from/, 'a booking as a journey'],
  ])('never says %s', (never) => {
    expect(
      textsOf(() => true)
        .flat()
        .join('\n'),
    ).not.toMatch(never);
  });
});
