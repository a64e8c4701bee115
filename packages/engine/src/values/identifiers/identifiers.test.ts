import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findIdentifiers,
  IDENTIFIERS,
  identifierOfLabel,
  identifierTypes,
  type IdentifierType,
  isValidIdentifier,
  validateIdentifier,
} from './index.ts';

describe('validateIdentifier', () => {
  it.each<[IdentifierType, string, string]>([
    ['inn', '7707083893', 'a company'],
    ['inn', '500100732259', 'a person'],
    ['inn', ' 77 07 08 38 93 ', 'with spaces'],
    ['kpp', '770701001', ''],
    ['ogrn', '1027700132195', ''],
    ['ogrnip', '304500116000157', ''],
    ['okpo', '00032537', ''],
    ['edrpou', '14360570', 'below 30 million'],
    ['edrpou', '32855961', 'the rotated weights'],
    ['rnokpp', '1759013776', ''],
    ['uscc', '91350100M000100Y43', ''],
    ['lei', '5493001KJTIIGC8Y1R12', ''],
    ['iban', 'DE89 3704 0044 0532 0130 00', ''],
    ['iban', 'GB82WEST12345698765432', ''],
    ['iban', 'UA213223130000026007233566001', ''],
    ['bic', 'DEUTDEFF500', 'with branch'],
    ['bic', 'DEUTDEFF', 'without'],
    ['bik', '044525225', ''],
    ['imo', '9074729', 'a ship'],
    ['container', 'CSQU3054383', ''],
    ['container', 'CSQU 305438 3', 'as painted on the box'],
    ['awb', '020-12345675', ''],
    ['hs', '8525.89', ''],
    ['hs', '8806', 'a heading'],
    ['passport', '71 1234567', ''],
  ])('%s %s is right (%s)', (type, value) => {
    expect(validateIdentifier(type, value)).toMatchObject({ valid: true });
  });

  it.each<[IdentifierType, string, string]>([
    ['inn', '7707083894', 'bad-check-digit'],
    ['inn', '0000000000', 'bad-check-digit'],
    ['inn', '77070838', 'bad-length'],
    ['inn', '77070838ab', 'bad-characters'],
    ['ogrn', '1027700132196', 'bad-check-digit'],
    ['uscc', '91350100M000100Y44', 'bad-check-digit'],
    ['uscc', '91350100I000100Y43', 'bad-characters'],
    ['lei', '5493001KJTIIGC8Y1R13', 'bad-check-digit'],
    ['iban', 'DE89370400440532013001', 'bad-check-digit'],
    ['iban', 'DE8937040044053201300', 'bad-length'],
    ['iban', 'ZZ89370400440532013000', 'bad-length'],
    ['imo', '9074728', 'bad-check-digit'],
    ['container', 'CSQU3054384', 'bad-check-digit'],
    ['awb', '020-12345676', 'bad-check-digit'],
    ['hs', '9800', 'bad-characters'],
    ['hs', '85258', 'bad-length'],
    ['bic', 'DEUTDE', 'bad-length'],
    ['inn', '', 'empty'],
    ['lei', '—', 'empty'],
  ])('%s %s is wrong: %s', (type, value, reason) => {
    expect(validateIdentifier(type, value)).toMatchObject({ valid: false, reason });
  });

  it.each<[IdentifierType, string]>([
    ['isin', 'US0378331005'],
    ['cusip', '037833100'],
    ['sedol', '0263494'],
    ['npi', '1234567893'],
    ['abn', '51 824 753 556'],
    ['br-cnpj', '11.222.333/0001-81'],
    ['br-cpf', '111.444.777-35'],
    ['ar-cuit', '20-05536168-2'],
    ['cl-rut', '30.686.957-4'],
    ['jp-corporate', '5835678256246'],
    ['kr-brn', '116-82-00276'],
    ['tr-tckn', '17291716060'],
    ['tr-vkn', '4540536920'],
    ['il-id', '039337423'],
    ['by-unp', '200988541'],
    ['cas', '7732-18-5'],
    ['cn-id', '11010519491231002X'],
    ['ir-person', '0499370899'],
    ['ir-legal', '14007650912'],
    ['gstin', '27AAPFU0939F1ZV'],
    ['fr-siren', '732829320'],
    ['fr-siren', '73282932000074'],
    ['vat', 'DE136695976'],
    ['vat', 'ATU13585627'],
    ['vat', 'BE0428759497'],
    ['vat', 'DK13585628'],
    ['vat', 'EE100931558'],
    ['vat', 'EL094259216'],
    ['vat', 'ES54362315K'],
    ['vat', 'ESB58378431'],
    ['vat', 'FI20774740'],
    ['vat', 'FR40303265045'],
    ['vat', 'GB980780684'],
    ['vat', 'HR33392005961'],
    ['vat', 'HU12892312'],
    ['vat', 'IE6433435F'],
    ['vat', 'IT00743110157'],
    ['vat', 'LT119511515'],
    ['vat', 'LU15027442'],
    ['vat', 'LV40003521600'],
    ['vat', 'MT11679112'],
    ['vat', 'NL004495445B01'],
    ['vat', 'PL8567346215'],
    ['vat', 'PT501964843'],
    ['vat', 'RO18547290'],
    ['vat', 'SE123456789701'],
    ['vat', 'SI50223054'],
    ['vat', 'SK2022749619'],
    ['vat', 'CY10259033P'],
    ['vat', 'BG175074752'],
    ['vat', 'CZ25123891'],
    ['vat', 'CHE-107.787.577 IVA'],
    ['vat', 'NO995525828MVA'],
    ['wallet', '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa'],
    ['wallet', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'],
    ['wallet', 'bc1p5cyxnuxmeuwuvkwfem96lqzszd02n6xdcjrs20cac6yqjjwudpxqkedrcr'],
    ['wallet', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    ['wallet', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t'],
    [
      'wallet',
      '44AFFq5kSiGBoZ4NMDwYtN18obc8AemS33DBLWs3H7otXft3XjrpDtQGv7SqSsaBYBb98uNbr2VBBEt7f2wfn3RVGQBEP3A',
    ],
  ])('%s %s is right by its check digits, and wrong with another one', (type, value) => {
    expect(validateIdentifier(type, value)).toMatchObject({ valid: true, verdict: 'valid' });
    const at = value.search(/\d(?=\D*\d)/u);
    const other = value.slice(0, at) + String((Number(value.charAt(at)) + 1) % 10) + value.slice(at + 1);
    expect(validateIdentifier(type, other).verdict).not.toBe('valid');
  });

  it.each<[IdentifierType, string]>([
    ['duns', '15-048-3782'],
    ['uei', 'J7M9HPTGJ1S8'],
    ['ein', '12-3456789'],
    ['pan', 'ACUPA7085R'],
    ['kpp', '770701001'],
    ['mmsi', '538001234'],
    ['vat', 'US123456789'],
    ['wallet', '0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed'],
    ['by-unp', 'MA1953684'],
  ])('%s %s has the right shape and no check digits', (type, value) => {
    expect(validateIdentifier(type, value)).toMatchObject({ valid: true, verdict: 'unknown' });
  });

  it.each<[IdentifierType, string]>([
    ['wallet', '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD'],
    ['wallet', 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5'],
    ['wallet', 'Harbour Machine Works and Partners'],
    ['br-cpf', '111.111.111-11'],
    ['cn-id', '110105194913310021'],
    ['uei', 'O7M9HPTGJ1S8'],
    ['vat', 'DE12'],
  ])('%s %s is wrong', (type, value) => {
    expect(validateIdentifier(type, value).verdict).toBe('invalid');
  });

  it('gives every type a calm no on junk', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (junk) => {
        for (const type of identifierTypes()) {
          const { value } = validateIdentifier(type, junk);
          expect(isValidIdentifier(type, junk)).toBe(isValidIdentifier(type, value));
        }
      }),
    );
  });

  it('finds every single wrong digit of an INN', () => {
    for (let at = 0; at < 10; at += 1) {
      const wrong = '7707083893'.split('');
      wrong[at] = String((Number(wrong[at]) + 1) % 10);
      expect(isValidIdentifier('inn', wrong.join(''))).toBe(false);
    }
  });
});

describe('findIdentifiers', () => {
  const found = (text: string): string[] =>
    findIdentifiers(text).map(({ type, value, valid }) => `${type} ${value}${valid ? '' : '!'}`);

  it.each<[string, string[]]>([
    [
      'ООО «Пример», ИНН 7707083893, КПП 770701001, ОГРН 1027700132195',
      ['inn 7707083893', 'kpp 770701001', 'ogrn 1027700132195'],
    ],
    ['ИНН/КПП 7707083893/773601001', ['inn 7707083893', 'kpp 773601001']],
    ['ИНН: 7707083894', ['inn 7707083894!']],
    ['р/с 40702810938000060473, БИК 044525225', ['account-ru 40702810938000060473', 'bik 044525225']],
    ['Код ЄДРПОУ: 14360570', ['edrpou 14360570']],
    ['IBAN UA21 3223 1300 0002 6007 2335 6600 1', ['iban UA213223130000026007233566001']],
    ['pay to DE89370400440532013000 today', ['iban DE89370400440532013000']],
    ['统一社会信用代码：91350100M000100Y43', ['uscc 91350100M000100Y43']],
    ['SWIFT/BIC: DEUTDEFF500', ['bic DEUTDEFF500']],
    ['Container No. CSQU3054383', ['container CSQU3054383']],
    ['two boxes, CSQU3054383 among them', ['container CSQU3054383']],
    ['AWB 020-12345675', ['awb 02012345675']],
    ['HS code 8525.89', ['hs 852589']],
    ['Код ТН ВЭД 8806 22', ['hs 880622']],
    ['IMO 9074729', ['imo 9074729']],
    ['Passport No. 711234567', ['passport 711234567']],
    ['Tax ID No. 7707083893 (Ruritania)', ['inn 7707083893']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each<[string, string]>([
    ['Phone 7707083893', 'a number without a label'],
    ['SWIFT delivery of goods', 'a word is no code'],
    ['the IMO meeting of 2024', 'a label without a value'],
    ['invoice 12345678', 'eight digits'],
    ['DE89370400440532013001', 'a bare value with a wrong check digit'],
    ['CSQU3054384', 'a bare value with a wrong check digit'],
    [':65:C180418HUF25281687,60', 'a line of a statement, right by chance'],
    ['ВИНН 7707083893', 'a label inside a word'],
    ['', 'nothing'],
  ])('%s has none (%s)', (text) => {
    expect(findIdentifiers(text)).toEqual([]);
  });

  it('quotes its text, in order, never overlapping, calm on any input', () => {
    const piece = fc.constantFrom(
      'ИНН',
      'IBAN',
      ' ',
      ':',
      '7707083893',
      'DE89370400440532013000',
      '/',
      'КПП',
      '№',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
        ),
        (text) => {
          let last = 0;
          for (const { start, end, type, value } of findIdentifiers(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(validateIdentifier(type, text.slice(start, end)).value).toBe(value);
            last = end;
          }
        },
      ),
    );
  });

  it('stays near linear on hostile text', () => {
    const hostile = `${'DE89 3704 '.repeat(5000)}${'ИНН '.repeat(5000)}${'1'.repeat(50_000)}`;
    const started = performance.now();
    findIdentifiers(hostile);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('knows the labels of forms', () => {
    expect(identifierOfLabel('ИНН:')).toBe('inn');
    expect(identifierOfLabel('SWIFT code')).toBe('bic');
    expect(identifierOfLabel('Quantity')).toBeUndefined();
    for (const type of identifierTypes()) expect(IDENTIFIERS[type].title).not.toBe('');
  });
});
