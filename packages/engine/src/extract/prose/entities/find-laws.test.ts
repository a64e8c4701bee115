import { describe, expect, it } from 'vitest';
import { extractDocument } from '../../extract-document.ts';
import { textDocument } from '../golden/text-document.ts';
import { findEntities } from './index.ts';

const lawsIn = (text: string): string[] =>
  findEntities(text, [{ start: 0, end: text.length }])
    .filter(({ kind }) => kind === 'law')
    .map(({ start, end }) => text.slice(start, end));

describe('laws and programmes', () => {
  it.each([
    ['The sale breached Regulation (EU) 833/2014, the court held.', 'Regulation (EU) 833/2014'],
    [
      'Under Council Regulation (EU) No 269/2014 the funds are frozen.',
      'Council Regulation (EU) No 269/2014',
    ],
    ['It was listed by Council Decision 2014/512/CFSP.', 'Council Decision 2014/512/CFSP'],
    ['Halden was designated pursuant to Executive Order 14024 in May.', 'Executive Order 14024'],
    ['The bank froze assets under E.O. 13382.', 'E.O. 13382'],
    ['Federal Law No. 275-FZ governs the state defence order.', 'Federal Law No. 275-FZ'],
    ['Presidential Decree No. 81 names unfriendly states.', 'Presidential Decree No. 81'],
    ['It violates Security Council resolution 2231 (2015).', 'Security Council resolution 2231 (2015)'],
    ['The Export Control Reform Act of 2018 applies.', 'Export Control Reform Act of 2018'],
    ['They cited the Chemical Weapons Convention.', 'Chemical Weapons Convention'],
    ['The plant grew under Made in China 2025.', 'Made in China 2025'],
    ['It is part of the Northern Rocket Programme 2030.', 'Northern Rocket Programme 2030'],
    ['Сделка нарушает Федеральный закон № 275-ФЗ.', 'Федеральный закон № 275-ФЗ'],
    [
      'Это запрещено Федеральным законом от 26 июля 2006 г. № 135-ФЗ.',
      'Федеральным законом от 26 июля 2006 г. № 135-ФЗ',
    ],
    [
      'Указом Президента РФ от 22.02.2023 № 98 фирма внесена в перечень.',
      'Указом Президента РФ от 22.02.2023 № 98',
    ],
    ['Закупка шла по программе импортозамещения.', 'программе импортозамещения'],
    ['Средства дал нацпроект «Новые дороги».', 'нацпроект «Новые дороги»'],
    ['Закон України «Про санкції» це дозволяє.', 'Закон України «Про санкції»'],
    [
      'Постановою Кабінету Міністрів України № 187 експорт обмежено.',
      'Постановою Кабінету Міністрів України № 187',
    ],
    ['该公司违反了《出口管制法》。', '《出口管制法》'],
    ['依据《两用物项出口管制条例》，出口须经许可。', '《两用物项出口管制条例》'],
    ['企业受益于“中国制造2025”。', '中国制造2025'],
  ])('%s', (text, law) => {
    expect(lawsIn(text)).toEqual([law]);
  });

  it.each([
    ['Purchase Order No. 24118 was sent to Halden Trade.', 'an order for goods'],
    ['The World Food Programme bought grain.', 'an organisation called a programme'],
    ['The decision was made on Monday.', 'a plain word'],
    ['Baker Law Group LLP declined to comment.', 'a firm of lawyers'],
    ['They ran a training programme for 200 soldiers.', 'a plain programme'],
    ['The Act was filmed in Odesa.', 'no name before it'],
    ['Заказ № 118 отправлен заводу.', 'an order for goods'],
    ['Приказ № 5 подписал директор завода.', 'an order of a plant'],
    ['Законный представитель заявил об этом.', 'a word that only begins like one'],
    ['Курсы по программе «Маяк» прошли в мае.', 'a programme of lessons'],
    ['《江湾时报》报道了此事。', 'a newspaper'],
    ['他写过《中国书法》一书。', 'a book'],
    ['合同编号为2024-118号。', 'a number of a paper'],
  ])('%s names none', (text, _why) => {
    expect(lawsIn(text)).toEqual([]);
  });

  it('looks at a long text in proportion to its length', () => {
    const spent = (piece: string, length: number): number => {
      const text = piece.repeat(Math.ceil(length / piece.length));
      const begun = process.cpuUsage();
      lawsIn(text);
      return process.cpuUsage(begun).user / 1000;
    };
    for (const piece of ['Act ', 'Order A ', 'закон от 5 ', '《法', 'Ab of the ', 'Law No. 1/1/1'])
      expect(spent(piece, 40_000)).toBeLessThan(12 * spent(piece, 10_000) + 500);
  }, 60_000);
});

describe('a law or programme', () => {
  const NEVER = [
    'Regulation (EU) 833/2014 supplied Halden Trade with ten pumps in May 2024.',
    'Halden Trade bought ten pumps from Executive Order 14024.',
    'Executive Order 14024 owns Halden Trade.',
    'Federal Law No. 275-FZ said Halden Trade sold ten pumps to the Orlec Works.',
    'Made in China 2025 delivered ten pumps to the Orlec Works in May 2024.',
    'Федеральный закон № 275-ФЗ поставил заводу «Орлец» десять насосов.',
    'Программа импортозамещения передала заводу «Орлец» десять насосов.',
    'Закон України «Про санкції» продав заводу «Орлець» десять насосів.',
    '《出口管制法》向奥列茨工厂交付了十台水泵。',
    '《出口管制法》持有奥列茨公司60%的股份。',
  ];
  it.each(NEVER)('is no party: %s', (text) => {
    const { claims, mentions } = extractDocument(textDocument(text), {
      genre: 'news',
      published: '2025-03-10',
    });
    const laws = new Set<string>(mentions.filter(({ schema }) => schema === 'Law').map(({ id }) => id));
    expect(laws.size).toBe(1);
    for (const { roles, places, attribution } of claims) {
      expect(
        Object.values(roles)
          .flat()
          .filter((id) => laws.has(id)),
      ).toEqual([]);
      expect(places.filter((id) => laws.has(id))).toEqual([]);
      expect(attribution.filter(({ speaker }) => speaker !== undefined && laws.has(speaker))).toEqual([]);
    }
  });

  it('leaves the claim it only governs', () => {
    const text = 'The United States sanctioned Halden Trade under Executive Order 14024 in May 2024.';
    const { claims } = extractDocument(textDocument(text), { genre: 'news', published: '2025-03-10' });
    expect(claims.map(({ kind }) => kind)).toEqual(['sanction']);
  });
});
