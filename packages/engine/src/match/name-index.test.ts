import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildNameIndex, candidates, rarityIn } from './index.ts';

const ENTRIES = [
  { id: 'gromov', names: ['Sergey Petrovich GROMOV', 'Grom'] },
  { id: 'gradov', names: ['Sergey Gradov'] },
  { id: 'wang', names: ['WANG Xiaoming'] },
  { id: 'lanying', names: ['Sichuan Lanying Aviation Technology Co., Ltd.', 'Blue Eagle'] },
  { id: 'vympel', names: ['OOO Vympel Trading House'] },
  { id: 'kestrel', names: ['Kestrel Aero Works LLC'] },
  { id: 'makhlouf', names: ['Rami Maklouf'] },
  { id: 'chen', names: ['CHEN Dawen'] },
  { id: 'cheung', names: ['CHEUNG Kwok Keung'] },
  { id: 'rashid', names: ['Mohammed al-Rashid'] },
  ...Array.from({ length: 60 }, (_, at) => ({
    id: `filler-${at}`,
    names: [`Filler ${String.fromCharCode(97 + (at % 26))}${at} Trading LLC`],
  })),
];
const index = buildNameIndex(ENTRIES);
const first = (name: string): string | undefined => candidates(index, [name], 5)[0]?.id;

describe('candidates', () => {
  it.each<[string, string, string]>([
    ['Sergey Gromov', 'gromov', 'a shorter name'],
    ['Громов Сергей Петрович', 'gromov', 'Cyrillic finds Latin'],
    ['Gromow Siergiej', 'gromov', 'another romanisation'],
    ['Sergey Gromv', 'gromov', 'a letter lost'],
    ['Sregey Gromvo', 'gromov', 'two swaps'],
    ['王小明', 'wang', 'Chinese finds pinyin'],
    ['Ван Сяомин', 'wang', 'Palladius finds pinyin'],
    ['四川蓝鹰', 'lanying', 'a short Chinese name'],
    ['Сычуань Ланьин', 'lanying', 'Palladius finds pinyin'],
    ['Sichuan Lan Ying', 'lanying', 'a split word'],
    ['Торговый дом «Вымпел»', 'vympel', 'generic words by meaning'],
    ['Xestrel Aero', 'kestrel', 'the first letter wrong'],
    ['Kesterl Aero Wroks', 'kestrel', 'two errors'],
    ['RamiMaklouf', 'makhlouf', 'two words run together'],
    ['Chan Tai Man', 'chen', 'Cantonese finds pinyin'],
    ['陈大文', 'chen', 'Chinese finds pinyin'],
    ['Zhang Guoqiang', 'cheung', 'pinyin finds Cantonese'],
    ['張國強', 'cheung', 'Chinese finds Cantonese'],
    ['Muhammad Rashid', 'rashid', 'a spelling of a common name'],
  ])('%s finds %s (%s)', (name, id) => {
    expect(first(name)).toBe(id);
  });

  it.each<[string, string]>([
    ['', 'nothing'],
    ['—', 'no letters'],
    ['Zzyzx Qwrt', 'no word near'],
  ])('%s finds nothing (%s)', (name) => {
    expect(candidates(index, [name], 5)).toEqual([]);
  });

  it('keeps to the limit, best first, and takes the best of several names', () => {
    const found = candidates(index, ['Nobody Known', 'Filler Trading', 'Sergey Gromov'], 3);
    expect(found.length).toBe(3);
    expect(found[0]?.id).toBe('gromov');
    expect(found.map(({ score }) => score)).toEqual(found.map(({ score }) => score).sort((a, b) => b - a));
    expect(candidates(index, ['Sergey Gromov'], 0)).toEqual([]);
  });

  it('gives the same answer again, and leaves nothing behind for the next query', () => {
    const before = candidates(index, ['Sergey Gromov'], 10);
    candidates(index, ['Filler Trading'], 10);
    expect(candidates(index, ['Sergey Gromov'], 10)).toEqual(before);
  });

  it('works on an empty list', () => {
    expect(candidates(buildNameIndex([]), ['Sergey Gromov'], 5)).toEqual([]);
  });

  it('finds every entry by its own name, whatever the names are', () => {
    const names = fc.uniqueArray(
      fc.string({ unit: 'grapheme', minLength: 3, maxLength: 20 }).filter((name) => /\p{L}{3}/u.test(name)),
      { minLength: 1, maxLength: 10 },
    );
    fc.assert(
      fc.property(names, (all) => {
        const own = buildNameIndex(all.map((name, at) => ({ id: String(at), names: [name] })));
        all.forEach((name, at) => {
          const found = candidates(own, [name], 50);
          if (found.length > 0) expect(found.map(({ id }) => id)).toContain(String(at));
        });
      }),
    );
  });
});

describe('rarityIn', () => {
  it('is near 1 for a word few names have and lower for a common one', () => {
    const rarity = rarityIn(index);
    expect(rarity('kestrel')).toBeGreaterThan(rarity('filer'));
    expect(rarity('nowhere')).toBe(1);
  });
});
