import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEntities } from './index.ts';

const found = (text: string): string[] =>
  findEntities(text, [{ start: 0, end: text.length }]).map(
    ({ start, end, kind }) => `${kind}: ${text.slice(start, end)}`,
  );

describe('what a sentence names', () => {
  it.each([
    [
      'Anna Delmar, the director of Lantern Trading LLC, met Col. Peter Hask in Odesa.',
      ['person: Anna Delmar', 'organisation: Lantern Trading LLC', 'person: Peter Hask', 'place: Odesa'],
      'people, a company, a place',
    ],
    [
      'The Ministry of Defence declined to comment, Ivan Petrov said in Minsk.',
      ['organisation: Ministry of Defence', 'person: Ivan Petrov', 'place: Minsk'],
      'a public body without its article',
    ],
    [
      'Директор ООО «Маяк» Иван Громов встретился с Ольгой Петровой в Казани.',
      ['organisation: ООО «Маяк»', 'person: Иван Громов', 'person: Ольгой Петровой', 'place: Казани'],
      'Russian, inflected',
    ],
    [
      'Директор ТОВ «Обрій» Олена Мельник зустрілася з Тарасом Бойком у Києві.',
      ['organisation: ТОВ «Обрій»', 'person: Олена Мельник', 'person: Тарасом Бойком', 'place: Києві'],
      'Ukrainian, inflected',
    ],
    [
      'Police questioned Peter Hask on Monday. Later Hask left.',
      ['person: Peter Hask', 'person: Hask'],
      'a family name once its bearer is known',
    ],
  ])('%s', (text, expected, _why) => {
    expect(found(text)).toEqual(expect.arrayContaining(expected.map((one) => expect.stringContaining(one))));
  });

  it.each([
    ['The contract was signed on Monday, 12 March 2024, and the goods were paid in June.', 'days and months'],
    ['Total Amount Due: USD 4,200. Payment Terms: Net 30.', 'words of forms'],
    ['TERMS AND CONDITIONS OF SALE AND DELIVERY', 'a heading in capitals'],
    ['we sell pumps, valves and pipes at low prices', 'no capital at all'],
    ['—— ... !!! 12 / 34 ## «»', 'marks'],
    ['', 'nothing'],
  ])('%s names nobody', (text, _why) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['The tanker Grey Heron left Odesa on Monday.', 'vessel: Grey Heron', 'an anchor before the name'],
    [
      'HMS Bracken and USS Harlow met in the gulf.',
      'vessel: HMS Bracken',
      'a prefix that belongs to the name',
    ],
    ['Груз доставило судно «Северный маяк» из порта.', 'vessel: Северный маяк', 'Russian, quoted'],
    ['They flew in the aircraft EP-LHK to Minsk.', 'aircraft: EP-LHK', 'a registration'],
  ])('%s', (text, expected, _why) => {
    expect(found(text)).toContain(expected);
  });

  it('takes no ship out of a verb', () => {
    expect(found('They ship Kelmor engines by sea.').filter((one) => one.startsWith('vessel'))).toEqual([]);
  });

  it('ends a name where small letters begin', () => {
    for (const one of found('On Monday Norvik Trading paid Halden Logistics for the goods.'))
      expect(one).not.toContain('paid');
  });

  it('is not thrown by invisible characters', () => {
    expect(found('An\u00ADna Del\u200Bmar met Peter Hask in Minsk.')).toContain(
      'person: An\u00ADna Del\u200Bmar',
    );
  });
});

describe('what always holds', () => {
  it('stays inside its blocks, in order, without overlap, the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        const blocks = [{ start: 0, end: text.length }];
        const entities = findEntities(text, blocks);
        let last = 0;
        for (const { start, end } of entities) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
        expect(findEntities(text, blocks)).toEqual(entities);
      }),
    );
  });

  it('takes time in proportion to the text, however it is made', () => {
    const spent = (piece: string, length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const begun = process.cpuUsage();
      findEntities(text, [{ start: 0, end: text.length }]);
      const { user, system } = process.cpuUsage(begun);
      return (user + system) / 1000;
    };
    for (const piece of ['Ab ', 'A.', '«', 'Ünïted Nätions’s ', '-A-', 'A\u200B']) {
      spent(piece, 10_000);
      // Four times the text; a quadratic cost would be sixteen times.
      expect(spent(piece, 40_000)).toBeLessThan(10 * spent(piece, 10_000) + 500);
    }
  }, 60_000);
});
