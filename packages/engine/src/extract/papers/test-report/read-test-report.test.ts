import { describe, expect, it } from 'vitest';
import { readText } from '../fixture/paper-document.ts';

describe('test reports', () => {
  it.each<[string, string, string[]]>([
    [
      'labelled fields',
      `
Test report No. 7
Tested by: Velgorsk Machine Plant JSC
Test object: LH-40 and LH-90
Place of test: Torsk Lake range
Date of test: 18 June 2024
Result: three flights; the launch rail was replaced.
`,
      [
        'test tested; product LH-40 + LH-90; tester Velgorsk Machine Plant JSC; 2024-06-18; at Torsk Lake range; report 7',
      ],
    ],
    [
      'Russian protocol with a table',
      `
ПРОТОКОЛ ИСПЫТАНИЙ № 12
Дата: 25.12.2024
Испытания провели: АО «Вельгорский машзавод»
Место испытаний: полигон Торск

Дата\tИзделие\tЗаводской номер\tРезультат
20.12.2024\tLH-40\t0017\tполёт 40 минут
21.12.2024\tLH-90\t0003\tотказ двигателя
`,
      [
        'test tested; product LH-40; tester АО «Вельгорский машзавод»; 2024-12-20; at полигон Торск; report 12; serial 0017',
        'test tested; product LH-90; tester АО «Вельгорский машзавод»; 2024-12-21; at полигон Торск; report 12; serial 0003',
      ],
    ],
  ])('%s', (_, text, expected) => {
    const { told, facts, claims } = readText(text);
    expect(facts.genre.value).toBe('test report');
    expect(told).toEqual(expected);
    expect(claims[0]?.passages.map(({ quote }) => quote).join(' ')).toMatch(/three flights|полёт 40 минут/u);
  });
});
