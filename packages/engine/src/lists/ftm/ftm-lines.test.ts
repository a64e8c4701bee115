import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partFile } from '../fixture/part-file.ts';
import { ListIssues } from '../index.ts';
import { ftmLines } from './ftm-lines.ts';

describe('lines', () => {
  it('are never held whole where they are absurdly long', () => {
    const issues = new ListIssues();
    const file = partFile(`\uFEFFone\n${'x'.repeat(5000)}\n\n  two  `, 7);
    expect([...ftmLines(file, issues, 100)]).toEqual([
      { line: 1, text: 'one' },
      { line: 4, text: 'two' },
    ]);
    expect(issues.finish(null).map(({ code }) => code)).toEqual(['lists.too-large']);
  });

  it('are the same however the file comes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' })),
        fc.integer({ min: 1, max: 9 }),
        (parts, size) => {
          const text = parts.join('\n');
          const whole = [...ftmLines(partFile(text), new ListIssues())];
          expect([...ftmLines(partFile(text, size), new ListIssues())]).toEqual(whole);
        },
      ),
    );
  });
});
