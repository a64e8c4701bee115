import { describe, expect, it } from 'vitest';
import { FTM_EDGES, FTM_PERSON } from '../fixture/ftm.ts';
import { partFile } from '../fixture/part-file.ts';
import { deltasBetween, ListIssues, readDeltaIndex, readEntityDelta } from '../index.ts';

describe('deltas', () => {
  const index = readDeltaIndex(
    '{"versions": {"20260103-c": "https://x/3", "20260101-a": "https://x/1", "20260102-b": "https://x/2"}}',
    'delta.json',
    new ListIssues(),
  );

  it.each([
    ['20260101-a', '20260103-c', ['20260102-b', '20260103-c']],
    ['20260102-b', '20260103-c', ['20260103-c']],
    ['20260103-c', '20260103-c', []],
    ['20260104-d', '20260103-c', []],
    ['20251231-z', '20260103-c', undefined],
    ['20260101-a', '20260105-e', undefined],
  ])('from %s to %s', (held, wanted, expected) => {
    expect(deltasBetween(index, held, wanted)?.map(({ version }) => version)).toEqual(expected);
  });

  it.each(['{', '[]', '{"versions": []}'])('have an issue for the index %s', (text) => {
    const issues = new ListIssues();
    expect(readDeltaIndex(text, 'x', issues)).toEqual([]);
    expect(issues.finish(null)).toHaveLength(1);
  });

  it('are read as changes', () => {
    const issues = new ListIssues();
    const text = [
      `{"op":"ADD","entity":${FTM_PERSON}}`,
      `{"op":"MOD","entity":${FTM_EDGES[0] ?? ''}}`,
      '{"op":"DEL","entity":{"id":"xx-works"}}',
      '{"op":"DEL"}',
      '{"op":"MOVE","entity":{"id":"x"}}',
      'null',
    ].join('\n');
    const changes = readEntityDelta('xx_harbour', partFile(text), issues);
    expect(changes).toMatchObject([
      { op: 'ADD', entity: { id: 'xx-mira' } },
      { op: 'MOD', entity: { id: 'xx-own' } },
      { op: 'DEL', id: 'xx-works', dataset: 'xx_harbour' },
    ]);
    expect(issues.finish(null).map(({ code }) => code)).toEqual([
      'lists.bad-row',
      'lists.bad-row',
      'lists.bad-row',
    ]);
  });
});
