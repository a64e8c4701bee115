/** A name that one document is sure of, met bare in another: through the door, from files to parties. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildCase } from './index.ts';

/** Under each party's caption, the files that mention it by `words`. */
async function filesNaming(files: Readonly<Record<string, string>>, words: string): Promise<string[][]> {
  const folder = await mkdtemp(join(tmpdir(), 'waybill-names-'));
  try {
    for (const [path, text] of Object.entries(files)) await writeFile(join(folder, path), text);
    const { view } = await buildCase({ folder });
    const paths = new Map(view.documents.map(({ id, path }) => [id, path]));
    const mentions = new Map(view.mentions.map((mention) => [mention.id, mention]));
    return view.parties
      .map(({ mentions: ids }) =>
        ids.flatMap((id) => {
          const mention = mentions.get(id);
          return mention?.quote.includes(words) === true ? (paths.get(mention.document) ?? []) : [];
        }),
      )
      .filter((list) => list.length > 0)
      .map((list) => [...new Set(list)].sort());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const SURE =
  'Quellmark Presswerk GmbH sold two presses to the Orlec Works in May 2024, two officials said.\n';
const BARE =
  'Nach Angaben der Behörde lieferte Quellmark Presswerk im Juni zwei Maschinen an einen Kunden in Minsk, der sie weiterverkaufte.\n';

describe('names known from one document', () => {
  test('are met bare in another, in a language no reader knows, whatever the order of files', async () => {
    expect(await filesNaming({ 'a.txt': SURE, 'b.txt': BARE }, 'Quellmark')).toEqual([['a.txt', 'b.txt']]);
    expect(await filesNaming({ 'a.txt': BARE, 'b.txt': SURE }, 'Quellmark')).toEqual([['a.txt', 'b.txt']]);
  });

  test('are met bare beside a number', async () => {
    const numbered =
      'ООО «Квантель» (ИНН 7707083893) поставило заводу «Орлец» десять насосов в мае 2024 года.\n';
    const bare =
      'Am Tor hing ein Schild von «Квантель», wie die Zeitung und ihre Leser in der Stadt sahen.\n';
    expect(await filesNaming({ 'a.txt': numbered, 'b.txt': bare }, 'Квантель')).toEqual([['a.txt', 'b.txt']]);
  });

  test.each([
    [
      'Vision LLC sold two presses to the Orlec Works in May 2024.\n',
      'Sie hatte eine vision für die Stadt und den Hafen, die nicht alle teilten.\n',
      'ision',
      'an ordinary word',
    ],
    [
      'Quellmark Presswerk sold two presses to the Orlec Works in May 2024.\n',
      BARE,
      'Quellmark Presswerk im',
      'no legal form, no number',
    ],
    [
      'Trading Company LLC sold two presses to the Orlec Works.\n',
      'Das ist eine Trading Company im Hafen der Stadt, die nicht mehr besteht.\n',
      'Company im',
      'words of any firm',
    ],
  ])('are none: %s', async (sure, bare, words, _why) => {
    const met = await filesNaming({ 'a.txt': sure, 'b.txt': bare }, words);
    expect(met.flat()).not.toContain('b.txt');
  });
});
