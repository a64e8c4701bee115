import { describe, expect, it } from 'vitest';
import { paperGenres } from './paper-genres.ts';

describe('paperGenres', () => {
  it.each([
    ['a letter seen by the agency', ['letter'], 'one paper'],
    ['invoices and bank statements', ['bank statement', 'invoice'], 'two papers'],
    ['письмо, с которым ознакомилось издание', ['letter'], 'Russian'],
    ['видаткова накладна', ['delivery note', 'waybill'], 'Ukrainian, either of two'],
    ['记者看到的发票', ['invoice'], 'Chinese'],
    ['two European officials', [], 'people are no papers'],
    ['the newsletter', [], 'a letter inside another word'],
    ['', [], 'nothing'],
  ])('%s names %j: %s', (words, expected) => {
    expect(paperGenres(words)).toEqual(expected);
  });

  it('takes "documents" for any paper', () => {
    expect(paperGenres('documents reviewed by reporters')).toContain('invoice');
    expect(paperGenres('документы').length).toBeGreaterThan(5);
  });
});
