import { describe, expect, it } from 'vitest';
import { sampleList } from './fixture/sample-list.ts';
import { listedOnDay } from './index.ts';

const full = sampleList();
const without = sampleList([1]);
const undated = { list: 'us_ofac_sdn', entry: '1', listedOn: null } as const;
const ended = { ...undated, listedOn: '2023-12-12', delistedOn: '2024-05-20' } as const;
const dated = { ...undated, listedOn: '2023-12-12' } as const;

describe('listedOnDay', () => {
  const one = [{ version: full, heldSince: '2024-05-03' }];
  const added = [
    { version: without, heldSince: '2023-06-01' },
    { version: full, heldSince: '2024-05-03' },
  ];
  const removed = [
    { version: full, heldSince: '2023-06-01' },
    { version: without, heldSince: '2024-05-03' },
  ];
  it.each([
    [undated, '2024-05-03', one, 'listed', 'on the day of a version'],
    [undated, '2025-01-01', one, 'listed', 'after the last version'],
    [undated, '2024-05-02', one, 'unknown', 'before the first version'],
    [undated, '2024-05-03', [{ version: full }], 'unknown', 'no version has a date'],
    [undated, '2024-05-03', [], 'unknown', 'no version is held'],
    [undated, '2023-06-01', added, 'not-listed', 'a version without it'],
    [undated, '2023-09-01', added, 'unknown', 'added between two versions'],
    [undated, '2024-06-01', added, 'listed', 'after it was added'],
    [undated, '2023-09-01', removed, 'unknown', 'removed between two versions'],
    [undated, '2024-06-01', removed, 'not-listed', 'after it was removed'],
    [dated, '2023-12-11', one, 'not-listed', 'the day before the list lists it'],
    [dated, '2023-12-12', one, 'listed', 'the day itself'],
    [dated, '2024-02-01', added, 'listed', 'a version from before the day of listing says nothing'],
    [dated, '2024-06-01', [{ version: without, heldSince: '2024-05-03' }], 'not-listed', 'removed later'],
    [ended, '2023-12-11', one, 'not-listed', 'before it is listed'],
    [ended, '2024-05-20', one, 'listed', 'the last day'],
    [ended, '2024-05-21', one, 'not-listed', 'past the last day, though a version holds it'],
    [{ ...undated, delistedOn: '2024-05-20' }, '2024-06-01', one, 'not-listed', 'an end without a start'],
    [{ ...undated, list: 'un_sc' }, '2024-05-03', one, 'unknown', 'versions of another list'],
  ] as const)('%# %s', (asked, day, held, answer, _why) => {
    expect(listedOnDay(asked, day, held).answer).toBe(answer);
  });

  it('does not depend on the order of versions', () => {
    expect(listedOnDay(undated, '2023-09-01', [...added].reverse())).toEqual(
      listedOnDay(undated, '2023-09-01', added),
    );
  });

  it('says plainly that nothing is known before the first version', () => {
    expect(listedOnDay(undated, '2024-01-01', one).why).toBe(
      'the list gives no days of listing, and the first version held is of 2024-05-03: unknown before it',
    );
  });
});
