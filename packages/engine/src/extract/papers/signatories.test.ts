import { describe, expect, it } from 'vitest';
import { readText } from './fixture/paper-document.ts';

const DELIVERY = (foot: string): string => `
DELIVERY NOTE No. 7
Date: 3 May 2024
Consignor: Kestrel Marine Supplies Ltd
Consignee: Brightwater Ferries plc

Description\tQty
Pump BP-12\t4

${foot}
`;
const people = (foot: string): string[] =>
  readText(DELIVERY(foot))
    .mentions.filter(({ schema }) => schema === 'Person')
    .map(({ quote }) => quote);

describe('those who sign a paper', () => {
  it.each<[string, string[]]>([
    ['Received by: P. Vostrelov', ['P. Vostrelov']],
    ['Received by: P. Y. Smith, warehouse', ['P. Y. Smith']],
    ['Signed by: Anna Kovacs', ['Anna Kovacs']],
    ['Director P. Y. Smith', ['P. Y. Smith']],
    ['General Director ____________ /P.Y. Smith/', ['P.Y. Smith']],
    ['Finance director: John R. Stone', ['John R. Stone']],
    ['Anna Kovacs, Managing Director', ['Anna Kovacs']],
    ['Отпустил: П. Ю. Вострелов\nПринял: Кремнев А. С.', ['П. Ю. Вострелов', 'Кремнев А. С.']],
    ['Генеральный директор                    В.А. Мельников', ['В.А. Мельников']],
    ['Директор ООО «Лесная гавань» И. С. Петренко', ['И. С. Петренко']],
    ['Груз принял: кладовщик Сидорова-Мельник Н. П.', ['Сидорова-Мельник Н. П.']],
    ['Прийняв: О. М. Гнатюк', ['О. М. Гнатюк']],
    ['Головний бухгалтер ________ Т. Г. Коваль', ['Т. Г. Коваль']],
    ['总经理 赵立新', ['赵立新']],
    ['签收人：王敏', ['王敏']],
    ['Received by: warehouse', []],
    ['Received by: Orvex Trade LLC', []],
    ['Director Orvex Trade', []],
    ['Director of Orvex Trade LLC', []],
    ['Signed: 3 May 2024', []],
    ['Принял: ООО «Лесная гавань»', []],
    ['签字：（盖章）', []],
  ])('%s', (foot, expected) => {
    expect(people(foot)).toEqual(expected);
  });

  it('holds a post at the issuer, who is implied', () => {
    const { claims, told } = readText(DELIVERY('Director P. Y. Smith\nReceived by: A. Grant'));
    expect(told[1]).toBe('role null; organisation Kestrel Marine Supplies Ltd; person P. Y. Smith');
    expect(claims).toHaveLength(2);
    expect(claims[1]).toMatchObject({
      position: 'Director',
      implied: ['organisation'],
      rule: 'paper.signatory',
    });
  });
});
