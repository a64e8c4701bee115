import { describe, expect, it } from 'vitest';
import { counted, grouped, indefiniteArticle, plural, readsPlural, takesDefinite } from './english.ts';
import { readingOf } from './time-words.ts';

describe('English', () => {
  it.each([
    ['invoice', 'an'],
    ['unit', 'a'],
    ['LH-40', 'an'],
    ['UAV', 'a'],
    ['hour', 'an'],
    ['European official', 'a'],
    ['8 mm shell', 'an'],
    ['18 kg box', 'an'],
    ['180 kg box', 'a'],
  ])('%s takes %s', (noun, article) => expect(indefiniteArticle(noun)).toBe(article));

  it.each([
    ['drone', 'drones'],
    ['battery', 'batteries'],
    ['box', 'boxes'],
    ['aircraft', 'aircraft'],
    ['kg', 'kg'],
    ['дрон', 'дрон'],
  ])('%s becomes %s', (noun, many) => expect(plural(noun)).toBe(many));

  it.each([
    ['two officials', true],
    ['group of engineers', false],
    ['experts from the plant', true],
    ['a middleman', false],
    ['Lanhai Works', false],
    ['officials and traders', true],
  ])('%s reads as plural: %s', (text, many) => expect(readsPlural(text)).toBe(many));

  it.each([
    ['Ministry of Trade', true],
    ['Torsk Lake range', true],
    ['Velgorsk', false],
    ['the Port', false],
  ])('%s takes "the": %s', (name, definite) => expect(takesDefinite(name)).toBe(definite));

  it.each([
    [1, '1 party'],
    [2, '2 parties'],
    [12408, '12,408 parties'],
  ])('counts %i', (count, text) => expect(counted(count, 'party')).toBe(text));

  it('groups thousands', () =>
    expect([0, 999, 1000, 1234567].map(grouped)).toEqual(['0', '999', '1,000', '1,234,567']));
});

describe('the reading of a time', () => {
  it.each([
    ['2024-01-01', '2024-12-31', '2024'],
    ['2024-04-01', '2024-06-30', 'April to June 2024'],
    ['2024-02-01', '2024-02-29', 'February 2024'],
    ['2023-02-01', '2023-02-28', 'February 2023'],
    ['2024-02-01', '2024-02-28', '1 February 2024 to 28 February 2024'],
    ['2024-05-17', '2024-05-17', '17 May 2024'],
    ['2023-11-01', '2024-02-29', 'November 2023 to February 2024'],
    ['2022-01-01', '2024-12-31', '2022 to 2024'],
    [null, '2024-05-17', 'until 17 May 2024'],
    ['2024-05-17', null, 'from 17 May 2024'],
    [null, null, ''],
  ])('%s to %s is “%s”', (earliest, latest, text) => expect(readingOf({ earliest, latest })).toBe(text));
});
