/** A report, its corrected version and a later report of another outlet, from files to the dossier. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkExport, exportCase, renderMarkdown } from '../dossier/index.ts';
import type { Finding } from '../model/index.ts';
import { type Build, buildCase, openCase, withoutSource } from './index.ts';

const told = (count: string): string =>
  `Orlan Trade delivered ${count} engines to Besk Yard in March 2024, customs records show. Orlan Trade declined to ` +
  'comment. The engines left the harbour in three lots, each declared as pumps for irrigation.\n';
const FILES: Readonly<Record<string, string>> = {
  'before.txt': told('four'),
  'after.txt': `${told('three')}\nCorrection: An earlier version of this article said that there were four engines.\n`,
  'other.txt': 'Orlan Trade delivered three engines to Besk Yard in March 2024, two officials said.\n',
  'waybill.yaml': `files:
  before.txt: { publisher: The Evening, published: 2025-03-02, genre: news }
  after.txt: { publisher: The Evening, published: 2025-03-04, genre: news }
  other.txt: { publisher: Gulf Post, published: 2025-03-06, genre: news }
`,
};

describe('a corrected report', () => {
  let folder: string;
  let build: Build;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'waybill-correction-'));
    for (const [path, text] of Object.entries(FILES)) await writeFile(join(folder, path), text);
    build = await buildCase({ folder });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const supplies = (): Finding[] => build.view.findings.filter(({ event }) => event.kind === 'supply');

  test('is one event with the corrected number, the old one kept beside it', () => {
    const [finding, ...others] = supplies();
    expect(others).toEqual([]);
    expect(finding?.assessment).toMatchObject({ support: 'corroborated', dispute: 'corrected' });
    expect(finding?.event.quantity?.min).toBe(3);
    expect(finding?.event.quantities.map(({ value }) => value.min).sort()).toEqual([3, 4]);
    expect(finding?.assessment.why).toContain(
      'after.txt puts the quantity right: "three" in place of "four", which is kept',
    );
    expect(checkExport(exportCase(build.view))).toEqual([]);
  });

  test('is told as put right, and not as contradicted', () => {
    const text = renderMarkdown(build.view);
    expect(text).toContain('**Corrected**: Supply of engines');
    expect(text).not.toContain('**Contradicted**');
    expect(text).toMatch(/The quantity was put right – [^\n]+: three, in place of – [^\n]+: four\./u);
  });

  test('is no longer corrected when the correction is withdrawn', async () => {
    const { falls } = await withoutSource(await openCase(folder), 'after.txt');
    expect(falls.flatMap(({ changes }) => changes)).toContain('dispute changes from corrected to undisputed');
  });
});
