import { array, assert, constantFrom, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../index.ts';

const told = (text: string): string[] => splitSentences(text).map(({ start, end }) => text.slice(start, end));

/** Texts with `‖` where a sentence ends. */
const BOUNDARIES = [
  'Mr. Doe left at 5 p.m. on Friday. ‖ He went to St. Ives.',
  'Orchard Ltd. shipped 20 hulls. ‖ The price was $3.5 million.',
  '“We never sold it.” ‖ The director left.',
  'They waited... and nobody came. ‖ Then a lorry arrived.',
  'No. 5 was missing. ‖ No. ‖ Nobody took it.',
  'Prof. A. B. Lind, Ph.D., wrote it. ‖ Dr. Oru, b. 1978, checked it.',
  'Shipped under contract No. HT-24/17. ‖ It is Art. IV of the annex.',
  'The list: 1. Hulls. ‖ It ends here.',
  'Завод основан в 1975 г. ‖ Сейчас он закрыт.',
  'В 2024 г. Громов возглавил завод.',
  'Отгружено 5 т смолы и т. д. ‖ Остальное осталось.',
  'Сумма — 150 тыс. долл. США. ‖ Срок — 30 дней.',
  'Масса 5 кг. ‖ Длина 2 м. ‖ Ширина не указана.',
  '— Вы видели груз? — спросил он. ‖ — Нет.',
  'Судно «Св. Анна» вышло в море. ‖ Он родился в с. Ивановка.',
  'ТОВ «Маяк» — м. Лісове, вул. Садова, буд. 5. ‖ Там працює 20 осіб.',
  'Випробування о 14 год. 30 хв. ‖ Приймання вранці.',
  'Генерал у відст. П. Р. Вовк заперечує це. ‖ Суд йому не повірив.',
  '货到了。‖他问：“谁签的？”‖没有人回答。',
  '“我们没有卖过。”经理说。‖没人相信。',
  '公司（原名“晨光”。）已经破产。‖价格是3.5亿元。',
  '他们等了……没有人来。‖真的吗?‖没人知道!',
  '工厂成立于1975年.‖现在已经关闭.',
  'He left.\u200b ‖ She stayed.',
];

describe('splitSentences', () => {
  it.each(BOUNDARIES)('%s', (line) => {
    const sentences = line.split('‖').map((sentence) => sentence.trim());
    const text = line.replace(/ ?‖/gu, '');
    expect(told(text).map((sentence) => sentence.replace(/\u200b$/u, ''))).toEqual(
      sentences.map((sentence) => sentence.replace(/\u200b$/u, '')),
    );
  });

  it('parts paragraphs at an empty line, whatever ends them', () => {
    expect(told('First line\n\nsecond line')).toEqual(['First line', 'second line']);
    expect(told('First line\nsame line')).toEqual(['First line\nsame line']);
  });

  it('gives spans in order that hold every word once, for any text', () => {
    const pieces = constantFrom(
      ...'. ! ? … 。 ！ ； “ ” " ( ） А. г. No. т. 5 кг Mr 他说 \n\n \u200b'.split(' '),
      ' ',
    );
    assert(
      property(
        array(pieces, { maxLength: 40 }).map((all) => all.join('')),
        string(),
        (dense, loose) => {
          const text = dense + loose;
          let last = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(last, start).trim()).toBe('');
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
