/** Texts no reader was made for: calm, in time, with an issue that says so, and never a claim made out of noise. */
import { describe, expect, it } from 'vitest';
import { type Extraction, quotesExactly } from '../model/index.ts';
import { claimLines } from './claim-line.ts';
import { extractDocument } from './index.ts';
import { textDocument } from './prose/golden/text-document.ts';

const SENTENCE = 'Halden Works delivered ten drones to Orlec Works in May 2024, two officials said. ';
const CONTEXT = { genre: 'news', publisher: 'Harbour Post', published: '2025-03-10' } as const;

function extract(text: string): Extraction {
  const document = textDocument(text.normalize('NFC'));
  const extraction = extractDocument(document, CONTEXT);
  for (const { passages } of extraction.claims)
    expect(passages.every((passage) => quotesExactly(passage, document))).toBe(true);
  return extraction;
}

const shifted = (by: number): string =>
  SENTENCE.replaceAll(/[a-z]/gu, (char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + by));

/** Text, the issue it must give, why. None of these may give a claim. */
const UNREAD: readonly (readonly [text: string, code: string, why: string])[] = [
  [
    'Die Halden Werke lieferten im Mai 2024 zehn Drohnen an die Orlec GmbH. Das Unternehmen bestritt die Lieferung und den Preis nicht.',
    'extract.language-not-read',
    'German',
  ],
  [
    'L’usine Orlec a reçu dix drones de la société Halden en mai 2024, selon deux responsables de la région. La société n’a pas répondu.',
    'extract.language-not-read',
    'French',
  ],
  [
    'La empresa Halden suministró diez drones a la fábrica Orlec en mayo de 2024, según dos funcionarios de la región.',
    'extract.language-not-read',
    'Spanish',
  ],
  [
    'Заводът „Халден“ достави десет дрона на завода „Орлец“ през май 2024 г., казаха двама служители. Заводът отрече, че дроновете са негови.',
    'extract.language-not-read',
    'Bulgarian',
  ],
  [
    'Фабрика Халден је испоручила десет дронова фабрици Орлец у мају 2024. године, кажу људи из њене управе.',
    'extract.language-not-read',
    'Serbian',
  ],
  [
    'Die Halden GmbH hat im März 2024 zehn Drohnen an das Werk Orlec geliefert.',
    'extract.language-not-read',
    'German',
  ],
  [
    'La société Halden a livré dix drones à l’usine Orlec en mai 2024.',
    'extract.language-not-read',
    'French',
  ],
  [
    'El buque entregó diez drones a la fábrica Orlec en mayo de 2024, según dos funcionarios.',
    'extract.language-not-read',
    'Spanish',
  ],
  [
    'Spółka Halden dostarczyła w maju 2024 roku dziesięć dronów do zakładu Orlec.',
    'extract.language-not-read',
    'Polish',
  ],
  [
    "Halden şirketi Mayıs 2024'te Orlec fabrikasına on insansız hava aracı teslim etti.",
    'extract.language-not-read',
    'Turkish',
  ],
  [
    'Завод «Халдэн» паставіў дзесяць дронаў на завод «Орлец» у маі, сказалі двое службоўцаў.',
    'extract.language-not-read',
    'Belarusian',
  ],
  [
    'سلمت شركة هالدن عشر طائرات بدون طيار إلى مصنع أورليك في مايو 2024.',
    'extract.language-not-read',
    'Arabic',
  ],
  ['할덴 공장은 2024년 5월 오를렉 공장에 드론 10대를 납품했다.', 'extract.language-not-read', 'Korean'],
  [
    'ハルデン工場は2024年5月、オルレック工場にドローン10機を納入した。',
    'extract.language-not-read',
    'Japanese',
  ],
  [
    'Supplier\tdelivered\tRecipient\nHalden Works\tdrones\tOrlec Works\n',
    'extract.table-as-text',
    'a sheet pasted as prose',
  ],
  [
    `${'A heading of many words in one long line that nobody would ever break by hand. '.repeat(4)}\n\nSupplier\tdelivered\tRecipient\n\nHalden Works\tdrones\tOrlec Works`,
    'extract.table-as-text',
    'rows that are paragraphs of their own',
  ],
  [
    'Supplier | Goods | Recipient | Date\nHalden Works | delivered drones | Orlec Works | May',
    'extract.table-as-text',
    'a table drawn with bars',
  ],
  [
    'Halden Works      delivered      Orlec Works      10\nMarl Trading      sold           Orlec Works      12',
    'extract.table-as-text',
    'columns kept by spaces',
  ],
  [[...SENTENCE].join('\u200B'), 'extract.hidden-characters', 'a zero-width space between letters'],
  [SENTENCE.replaceAll(' ', '\u200F '), 'extract.hidden-characters', 'marks of direction after each word'],
  [SENTENCE.replaceAll('e', 'e\u00AD'), 'extract.hidden-characters', 'soft hyphens'],
  [
    SENTENCE.replaceAll('e', 'е').replaceAll('o', 'о'),
    'extract.mixed-scripts',
    'Cyrillic look-alikes in every word',
  ],
  [shifted(0xfee0), 'extract.disguised-letters', 'full-width letters'],
  [shifted(0x1d41a - 0x61), 'extract.disguised-letters', 'letters of mathematics'],
  [
    `${'('.repeat(10_000)}${SENTENCE}${')'.repeat(10_000)}`,
    'extract.sentence-too-long',
    'ten thousand brackets',
  ],
  [
    `${'“'.repeat(10_000)}${SENTENCE}${'”'.repeat(10_000)}`,
    'extract.sentence-too-long',
    'ten thousand quotation marks',
  ],
  [
    `${'«'.repeat(10_000)}Завод «Халден» поставил${'»'.repeat(10_000)}`,
    'extract.sentence-too-long',
    'the same in Russian',
  ],
  [`${'the officials said that '.repeat(5000)}${SENTENCE}`, 'extract.sentence-too-long', 'saying in saying'],
  [`${'the director of '.repeat(5000)}Orlec Works.`, 'extract.sentence-too-long', 'of of of'],
  [
    `${'drones and '.repeat(20_000)}engines were delivered to Orlec.`,
    'extract.sentence-too-long',
    'a list without an end',
  ],
  ['A'.repeat(200_000), 'extract.sentence-too-long', 'one word'],
];

describe('text that cannot be read', () => {
  it.each(UNREAD.map(([text, code, why]) => [why, code, text] as const))(
    '%s gives %s and no claim',
    (_why, code, text) => {
      const extraction = extract(text);
      expect(extraction.issues.map((issue) => issue.code)).toContain(code);
      expect(claimLines(extraction)).toEqual([]);
    },
  );
});

/** Noise without claims; nothing need be said of it. */
const NOISE: readonly (readonly [text: string, why: string])[] = [
  [
    'Hald en Wor ks de1ivered t en dr0nes t0 0rlec W orks 1n May 2O24, tw0 off icials sa1d. |l| ~~ ¦ Tl1e manufacturcr d id n0t rep1y.',
    'letters as a scanner takes them',
  ],
  ['H a l d e n W o r k s d e l i v e r e d d r o n e s t o O r l e c .', 'letters apart'],
  [
    'Supplier Goods Recipient Qty\nHalden Works drones Orlec Works 10\nMarl Trading engines Orlec Works 4',
    'a table with its gaps lost',
  ],
  ['. . . ! ? … '.repeat(5000), 'marks alone'],
  ['1 2 3 4 5 6 7 8 9 0 '.repeat(5000), 'numbers alone'],
  ['\u202E\u2066\u200F'.repeat(1000), 'marks of direction alone'],
];

describe('noise', () => {
  it.each(NOISE.map(([text, why]) => [why, text] as const))('%s gives no claim', (_why, text) => {
    expect(claimLines(extract(text))).toEqual([]);
  });
});

/** Plain text beside which nothing of this may be said. */
const FINE: readonly string[] = [
  SENTENCE,
  'Завод «Халден» поставил десять беспилотников заводу «Орлец» в мае 2024 года.',
  'Завод «Халден» передав десять безпілотників заводу «Орлець» у травні 2024 року.',
  'IT-компания «Халден» поставила двигатели Т-72Б и R-77 на склад DHL. Объём поставок вырос.',
  '«Коммерсантъ» пишет, что завод «Халден» поставил десять беспилотников. «Коммерсантъ» и «Твёрдый знакъ» молчат.',
  '\tDear Sir,\n\tHalden Works delivered ten drones to Orlec Works.\n\tYours',
  'Grupo de Talleres Halden bought ten engines from Orlec Works in May.',
  'The ministry in Köln, the firm La Société Générale de Commerce and Núñez y Compañía deny it.',
];

describe('plain text', () => {
  it.each(FINE.map((text) => [text]))('%s gives none of these issues', (text) => {
    const codes = extract(text).issues.map(({ code }) => code);
    expect(codes.filter((code) => code.startsWith('extract.'))).toEqual([]);
  });

  it('is read beside rows of a table, and in a document with foreign parts', () => {
    const rows = 'Item\tSupplier\tRecipient\nDrone\tHalden\tOrlec';
    expect(claimLines(extract(`${SENTENCE}\n\n${rows}`))).toHaveLength(1);
    expect(
      claimLines(extract(`${SENTENCE}\n\n할덴 공장은 2024년 5월 오를렉 공장에 드론을 납품했다.`)),
    ).toHaveLength(1);
  });

  it('is read between passages in languages that are not', () => {
    const foreign = [
      'Das Unternehmen lehnte eine Stellungnahme ab, sagte ein Sprecher des Werks.',
      'L’entreprise a refusé de commenter ces informations.',
      'Firma odmówiła komentarza w tej sprawie.',
    ];
    const extraction = extract([foreign[0], SENTENCE, foreign[1], foreign[2]].join('\n\n'));
    expect(claimLines(extraction)).toHaveLength(1);
    expect(extraction.issues.map(({ code }) => code)).toContain('extract.language-not-read');
    const names = extraction.mentions.map(({ name }) => name);
    expect(names.filter((name) => foreign.some((passage) => passage.includes(name)))).toEqual([]);
  });

  it('shows a look-alike name as written, apart from the one it imitates', () => {
    const extraction = extract(
      'Hаlden Works delivered ten drones to Orlec Works. Halden Works delivered four engines to Orlec Works.',
    );
    expect(extraction.issues.map(({ code }) => code)).toEqual(['extract.mixed-scripts']);
    const suppliers = extraction.claims.flatMap(({ roles }) => roles.supplier ?? []);
    expect(new Set(suppliers).size).toBe(2);
  });
});

describe('long text', () => {
  it.each([
    ['one paragraph of English', (times: number) => SENTENCE.repeat(times)],
    [
      'one paragraph of Russian',
      (times: number) => 'Завод «Халден» поставил десять беспилотников заводу «Орлец». '.repeat(times),
    ],
    [
      'one paragraph of Ukrainian',
      (times: number) => 'Завод «Халден» поставив десять безпілотників заводу «Орлець». '.repeat(times),
    ],
    [
      'one paragraph of Chinese',
      (times: number) => '灯港旋翼有限公司向奥列茨工厂交付了十架无人机。'.repeat(times),
    ],
    [
      'marks of direction in every word',
      (times: number) => SENTENCE.replaceAll(' ', ' \u200f').repeat(times),
    ],
    [
      'one sentence without an end',
      (times: number) => 'Halden Works delivered drones to Orlec Works and '.repeat(times),
    ],
    [
      'a new name in each sentence',
      (times: number) =>
        Array.from({ length: times }, (_, at) => `Halden${at} delivered drones to Orlec${at}. `).join(''),
    ],
    [
      'descriptions that all fit',
      (times: number) =>
        'The company supplied the manufacturer. The enterprise paid the firm. '.repeat(times),
    ],
    ['rows of a sheet', (times: number) => 'Halden\tdrones\tOrlec\t10\n'.repeat(times)],
  ])('%s takes time in proportion', (_what, make) => {
    const cost = (times: number): number => {
      const text = make(times);
      const before = process.cpuUsage();
      extractDocument(textDocument(text), CONTEXT);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / text.length;
    };
    cost(100);
    const small = cost(100);
    expect(cost(1000) / small).toBeLessThan(6);
  });
});

describe('counted words in quotation marks', () => {
  it.each([
    '800条卡车轮胎“昨天已通过巴统的朋友发走”。',
    '三台“已停产的水泵”。',
    '他说，20架“没有名字的飞机”被运走。',
  ])('%s is read calmly', (text) => {
    expect(() => extract(text)).not.toThrow();
  });
});
