import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countryNames, lookupCountry, lookupCountryName } from './index.ts';

describe('lookupCountry', () => {
  it.each<[string, string, string]>([
    ['China', 'cn', 'a name'],
    ['CHINA', 'cn', 'capitals'],
    ['russia', 'ru', 'small letters, no other word'],
    ['Chinese', 'cn', 'an adjective'],
    ['Russians', 'ru', 'inhabitants'],
    ["People's Republic of China", 'cn', 'the full name'],
    ['the Netherlands', 'nl', 'with its article'],
    ['U.S.', 'us', 'dotted letters'],
    ['UAE', 'ae', 'an abbreviation'],
    ['Türkiye', 'tr', 'with accents'],
    ['Turkiye', 'tr', 'and without'],
    ['Turkey', 'tr', 'a capital'],
    ['Россия', 'ru', 'Russian'],
    ['России', 'ru', 'genitive'],
    ['Россией', 'ru', 'instrumental'],
    ['РФ', 'ru', 'an abbreviation'],
    ['китайский', 'cn', 'an adjective'],
    ['китайской', 'cn', 'feminine genitive'],
    ['китайскими', 'cn', 'plural instrumental'],
    ['Китаю', 'cn', 'dative'],
    ['Объединенных Арабских Эмиратах', 'ae', 'three words, locative, е for ё'],
    ['Республики Корея', 'kr', 'the second word keeps its form'],
    ['Саудовской Аравии', 'sa', 'adjective and noun'],
    ['Ливана', 'lb', 'genitive'],
    ['Україні', 'ua', 'Ukrainian locative'],
    ['Росії', 'ru', 'Ukrainian genitive'],
    ['китайськими', 'cn', 'Ukrainian adjective'],
    ['Об’єднані Арабські Емірати', 'ae', 'with the typographic apostrophe'],
    ['俄罗斯', 'ru', 'Chinese'],
    ['阿联酋', 'ae', 'a short form'],
    ['中国', 'cn', 'Chinese for China'],
    ['Democratic People’s Republic of Korea', 'kp', 'the North in full'],
    ['Lesotho', 'ls', 'from the published names'],
    ['Лесото', 'ls', 'from the published names, Russian'],
  ])('%s is %s (%s)', (words, expected) => {
    expect(lookupCountry(words)).toBe(expected);
  });

  it.each<[string, string]>([
    ['Kremlin', 'a seat of government'],
    ['Beijing', 'a city'],
    ['turkey', 'a bird'],
    ['chad', 'a scrap of paper'],
    ['china', 'porcelain'],
    ['polish', 'to rub'],
    ['us', 'a pronoun'],
    ['чада', 'fumes'],
    ['куба', 'of a cube'],
    ['самое', 'not a declined Samoa'],
    ['Korea', 'two countries'],
    ['Congo', 'two countries'],
    ['European', 'a continent'],
    ['Soviet', 'a state that is no more'],
    ['CN', 'a code is no word'],
    ['in', 'a preposition that is also a code'],
    ['Georgetown', 'only begins like one'],
    ['', 'nothing'],
    ['  —  ', 'no letters'],
    ['x'.repeat(5000), 'too long to be a name'],
  ])('%s is no country (%s)', (words) => {
    expect(lookupCountry(words)).toBeUndefined();
  });

  it('tells names from adjectives and inhabitants', () => {
    expect(lookupCountryName('Russia')).toBe('ru');
    expect(lookupCountryName('Russian')).toBeUndefined();
    expect(lookupCountryName('российский')).toBeUndefined();
    expect(lookupCountryName('России')).toBe('ru');
  });

  it('names a country in four languages', () => {
    expect(countryNames('RU')?.names.en[0]).toBe('Russia');
    expect(countryNames('ru')?.names.zh[0]).toBe('俄罗斯');
    expect(countryNames('zz')).toBeUndefined();
  });

  it('is calm on any input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (words) => void lookupCountry(words)),
    );
  });
});
