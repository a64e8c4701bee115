/** `review`: a judgement changes the case, and taking it back restores it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPILED, FILES, makeFolder, makeHome, TITLE, waybill } from './fixture/run-waybill.ts';

interface Judgement {
  readonly id: string;
  readonly verdict: string;
  readonly by: string;
  readonly note?: string;
}

describe.skipIf(!COMPILED)(`waybill review${TITLE}`, () => {
  let home = '';
  let cwd = '';
  let leave = async (): Promise<void> => undefined;
  beforeAll(async () => {
    ({ home, leave } = await makeHome());
    cwd = await makeFolder(join(home, 'case'), FILES);
    await waybill(['build', cwd, '--quiet']);
  });
  afterAll(() => leave());
  const exported = (): string => readFileSync(join(cwd, '.waybill', 'case.json'), 'utf8');
  const captions = (): string[] =>
    (JSON.parse(exported()) as { parties: { caption: string }[] }).parties.map(({ caption }) => caption);
  const named = (word: string): string => captions().find((caption) => caption.startsWith(word)) ?? word;

  test('lists pairs and judgements, none at first', async () => {
    expect((await waybill(['review'], { cwd })).code).toBe(0);
    expect(JSON.parse((await waybill(['review', '--json'], { cwd })).out)).toBeInstanceOf(Array);
    expect((await waybill(['review', 'judgements'], { cwd })).out).toBe('No judgement was made.\n');
  });

  test('same joins two parties, undo parts them, and the files follow', async () => {
    const before = exported();
    const pair = [named('Brindle'), named('Marl')];
    const made = await waybill(
      ['review', 'same', ...pair, '--by', 'Ada Quill', '--note', 'one office', '--json'],
      { cwd },
    );
    expect(made.code, made.err).toBe(0);
    const judgement = JSON.parse(made.out) as Judgement;
    expect(judgement).toMatchObject({ verdict: 'same', by: 'Ada Quill', note: 'one office' });
    expect(captions().length).toBe((JSON.parse(before) as { parties: unknown[] }).parties.length - 1);

    const listed = await waybill(['review', 'judgements'], { cwd });
    expect(listed.out).toContain('one office');
    const kept = await waybill(['build', cwd, '--quiet', '--json']);
    expect(JSON.parse(kept.out), 'a judgement outlives a build').toMatchObject({ changed: false });

    const undone = await waybill(['review', 'undo', judgement.id], { cwd });
    expect(undone.code, undone.err).toBe(0);
    expect(undone.out).toMatch(/^Took back: /);
    expect(exported()).toBe(before);
    const rows = JSON.parse((await waybill(['review', 'judgements', '--json'], { cwd })).out) as Judgement[];
    expect(rows.length, 'nothing is forgotten').toBe(2);
  });

  test('takes a case file, and writes the dossier where it is told', async () => {
    const file = join(home, 'x.sqlite');
    const out = join(home, 'out');
    await waybill(['build', cwd, '--quiet', '--case', file, '--out', out]);
    const words = ['review', 'different', named('Brindle'), named('Marl'), '--case', file, '--out', out];
    const { code, err } = await waybill(words, { cwd: home });
    expect(code, err).toBe(0);
  });

  test.each([
    ['a verdict that is none', ['review', 'maybe', 'a', 'b'], /"maybe" is no verdict/],
    ['one party', ['review', 'same', 'Brindle'], /Name both parties/],
    ['a party that is not there', ['review', 'same', 'Nobody', 'Noone'], /no party "Nobody"/],
    ['an undo of nothing', ['review', 'undo'], /which judgement to undo/],
    ['an undo of something else', ['review', 'undo', 'jdg-0'], /no judgement jdg-0/],
  ])('refuses %s', async (_, words, said) => {
    const { code, out, err } = await waybill(words, { cwd });
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toMatch(said);
  });

  test('refuses to join a party with itself', async () => {
    const { code, err } = await waybill(['review', 'same', named('Marl'), named('Marl')], { cwd });
    expect(code).toBe(2);
    expect(err).toMatch(/one party already/);
  });
});
