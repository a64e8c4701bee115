import { describe, expect, it } from 'vitest';
import { issuerKey } from './issuer-key.ts';

describe('issuerKey', () => {
  it.each([
    ['The Harbour News Agency', 'harbour', 'outlet words say nothing of who it is'],
    ['Harbour', 'harbour', 'the same outlet in short'],
    ['Агентство «Гавань»', 'гавань', 'quotation marks and outlet words in Russian'],
    ['Anna Lind <anna@example.org>', 'anna lind', 'the mail address is left out'],
    ['News Agency', 'news agency', 'a name of outlet words only keeps them'],
    ['Orlan Trade LLC', 'orlan trade llc', 'a company keeps its form'],
    ['—', '', 'no words, no key'],
    ['<<<<<<', '', 'junk is met calmly'],
  ])('%s is %s: %s', (name, expected) => {
    expect(issuerKey(name)).toBe(expected);
  });
});
