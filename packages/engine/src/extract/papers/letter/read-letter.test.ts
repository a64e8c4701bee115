import { describe, expect, it } from 'vitest';
import { readText } from '../fixture/paper-document.ts';

const RUSSIAN = `
ООО «Орвекс Трейд»
ИНН 7707083893, 101000, г. Вельгорск, ул. Портовая, 12

Исх. № 214 от 16 мая 2024 г.
                                        Генеральному директору
                                        АО «Вельгорский машзавод»

О выставлении счёта

Уважаемые коллеги!

Просим оплатить счёт № 58 за двигатели МД-550 в течение пяти дней.

Приложение: 1. Счёт № 58 от 14.05.2024 на 1 л.
            2. Договор № 12-В от 02.04.2024

С уважением,
директор П. Ю. Орлов
`;
const ENGLISH = `
Lanhai Aero Co., Ltd.
88 Binhai Road, Shenzhen

Our ref: LA-9
12 May 2024

To: Orvex Trade LLC

Dear Sirs,

Please pay our invoice within ten days.

Enclosures:
1. Invoice No. 2024/881 dated 3 April 2024

Yours faithfully,
Wu Lanfen
`;

const ENGLISH_WINDOW = `
Harrow & Stone Metals Ltd
14 Foundry Lane
Sheffield S3 8GG
Tel: +44 114 555 0101

Ms Ilse Brandt
Procurement Manager
Nordhafen Werft GmbH
Hafenstr. 7
20457 Hamburg

Our ref: HS/2024/118
3 July 2024

Re: Invoice HS-7741 for titanium plate

Dear Ms Brandt,

Please find enclosed our invoice HS-7741 dated 1 July 2024 for the titanium plate delivered in June. We would be grateful if you could settle it within 30 days.

Yours sincerely,

P. Y. Smith
Finance Director

Encl.: Invoice HS-7741 (2 pages)
`;
const RUSSIAN_BARE = `
АКЦИОНЕРНОЕ ОБЩЕСТВО «КАСКАД-ПРИБОР»
450000, г. Уфа, ул. Ленина, 44, тел. (347) 555-01-02

от 19.09.2024 № 77/2-14
на № 12 от 10.09.2024

Директору ООО «Лесная гавань»
Петренко И. С.

О направлении счёта на оплату

Уважаемый Иван Сергеевич!

Направляем Вам счёт на оплату № 305 от 18.09.2024 за гироскопы ГМ-4 по договору № 9/К от 01.08.2024. Просим оплатить его до 1 октября.

Приложения:
1. Счёт № 305 от 18.09.2024 на 1 л. в 1 экз.
2. Накладная № 88 от 17.09.2024 на 2 л.

Генеральный директор                                   В. А. Мельников

Исп. Сидорова Н. П.
тел. 555-01-03
`;
const UKRAINIAN = `
ТОВ «Дніпро-Вектор»
49000, м. Дніпро, вул. Січова, 5
код ЄДРПОУ 32855961

Вих. № 45/03 від 12.03.2024

Керівнику ТОВ «Сонячний берег»
п. Гнатюку О. М.

Щодо оплати рахунку

Шановний Олексію Миколайовичу!

Надсилаємо рахунок № 17 від 11.03.2024 на суму 84 000,00 грн за редуктори РЦ-200. Просимо здійснити оплату протягом 5 днів.

Додаток: рахунок № 17 від 11.03.2024 на 1 арк.

З повагою,
Директор                         Коваль Т. Г.
`;
const CHINESE = `
杭州明川机电有限公司
浙江省杭州市滨江区江南路88号

明川函〔2024〕15号

致：福州海峰贸易有限公司

关于支付货款的函

尊敬的陈经理：

贵司采购的无刷电机BM-40共200台已于2024年4月发货，现寄上发票MC-2024-88，请支付货款人民币120,000元。

附件：
1. 发票MC-2024-88（2024年4月28日）
2. 装箱单

此致
敬礼

杭州明川机电有限公司
总经理 赵立新
2024年5月6日
`;

describe('letters', () => {
  it('ties the enclosed invoice to sender and addressee, and leaves the sentences to prose', () => {
    const { told, facts, claims, covered, document } = readText(RUSSIAN);
    expect(facts.genre.value).toBe('letter');
    expect(facts.issuer?.value).toBe('ООО «Орвекс Трейд»');
    expect(facts.addressee?.value).toBe('АО «Вельгорский машзавод»');
    expect(facts.documentDate?.value).toBe('2024-05-16');
    expect(facts.title?.value).toBe('О выставлении счёта');
    expect(told).toEqual([
      'supply invoiced; recipient АО «Вельгорский машзавод»; supplier ООО «Орвекс Трейд»; 2024-05-14; invoice 58; letter 214',
      'role null; organisation ООО «Орвекс Трейд»; person П. Ю. Орлов',
    ]);
    expect(claims[0]?.implied).toEqual(['supplier', 'recipient']);
    const sentence = document.text.indexOf('Просим');
    expect(covered.some(({ start, end }) => start <= sentence && sentence < end)).toBe(false);
  });

  it('reads an English letter', () => {
    const { told, facts } = readText(ENGLISH);
    expect(facts.documentDate?.value).toBe('2024-05-12');
    expect(told).toEqual([
      'supply invoiced; recipient Orvex Trade LLC; supplier Lanhai Aero Co., Ltd.; 2024-04-03; invoice 2024/881; letter LA-9',
    ]);
  });

  it.each<[string, string, string, string | undefined, string, string[]]>([
    [
      'English, a window address with a clerk over the firm',
      ENGLISH_WINDOW,
      'Harrow & Stone Metals Ltd',
      'Nordhafen Werft GmbH',
      '2024-07-03',
      [
        'supply invoiced; recipient Nordhafen Werft GmbH; supplier Harrow & Stone Metals Ltd; 2024-07-01; invoice HS-7741; letter HS/2024/118',
        'role null; organisation Harrow & Stone Metals Ltd; person P. Y. Smith',
      ],
    ],
    [
      'Russian, number and date without a word, the letter answered beside them',
      RUSSIAN_BARE,
      'АКЦИОНЕРНОЕ ОБЩЕСТВО «КАСКАД-ПРИБОР»',
      'ООО «Лесная гавань»',
      '2024-09-19',
      [
        'supply invoiced; recipient ООО «Лесная гавань»; supplier АКЦИОНЕРНОЕ ОБЩЕСТВО «КАСКАД-ПРИБОР»; 2024-09-18; invoice 305; letter 77/2-14',
        'role null; organisation АКЦИОНЕРНОЕ ОБЩЕСТВО «КАСКАД-ПРИБОР»; person В. А. Мельников',
      ],
    ],
    [
      'Ukrainian',
      UKRAINIAN,
      'ТОВ «Дніпро-Вектор»',
      'ТОВ «Сонячний берег»',
      '2024-03-12',
      [
        'supply invoiced; recipient ТОВ «Сонячний берег»; supplier ТОВ «Дніпро-Вектор»; 2024-03-11; invoice 17; letter 45/03',
        'role null; organisation ТОВ «Дніпро-Вектор»; person Коваль Т. Г.',
      ],
    ],
    [
      'Chinese, dated at the end',
      CHINESE,
      '杭州明川机电有限公司',
      '福州海峰贸易有限公司',
      '2024-05-06',
      [
        'supply invoiced; recipient 福州海峰贸易有限公司; supplier 杭州明川机电有限公司; 2024-04-28; invoice MC-2024-88; letter 明川函〔2024〕15号',
        'role null; organisation 杭州明川机电有限公司; person 赵立新',
      ],
    ],
  ])('%s', (_, text, issuer, addressee, date, expected) => {
    const { told, facts } = readText(text);
    expect(facts.genre.value).toBe('letter');
    expect(facts.issuer?.value).toBe(issuer);
    expect(facts.addressee?.value).toBe(addressee);
    expect(facts.documentDate?.value).toBe(date);
    expect(told).toEqual(expected);
  });

  it('claims nothing of a letter that does not bill', () => {
    expect(
      readText(ENGLISH.replace('Please pay our invoice within ten days.', 'We return the papers.')).told,
    ).toEqual([]);
  });
});
