/** `waybill extract`: documents to claims without a case, JSON Lines, traces, and what it refuses. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentExtract, documentExtractSchema } from '@waybill/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { COMPILED, FILES, makeFolder, makeHome, TITLE, toldOf, waybill } from './fixture/run-waybill.ts';

const POSTS = [
  '{"id": "a-1", "text": "Ten drones were delivered to Orlec Works by Marl Trading last year, two officials said.", "date": "2025-09-25", "publisher": "Lantern Post"}',
  'nonsense',
  '{"id": "a-2", "text": "Halden Works sold four engines to Orlec Works in May 2024.", "colour": "red"}',
].join('\n');

/** Every promise about one line of output. */
function checked(line: string): DocumentExtract {
  const extract = documentExtractSchema.parse(JSON.parse(line));
  const { document, claims, parties } = extract;
  const known = new Set(parties.map(({ id }) => id));
  for (const claim of claims) {
    for (const ids of [...Object.values(claim.roles), claim.places])
      for (const id of ids ?? []) expect(known).toContain(id);
    for (const { start, end, quote } of claim.passages) expect(document?.text.slice(start, end)).toBe(quote);
  }
  for (const { start, end, quote } of parties.flatMap(({ mentions }) => mentions))
    expect(document?.text.slice(start, end)).toBe(quote);
  return extract;
}

describe.skipIf(!COMPILED)(`waybill extract${TITLE}`, () => {
  let home = '';
  let cwd = '';
  let leave = async (): Promise<void> => undefined;
  beforeAll(async () => {
    ({ home, leave } = await makeHome());
    cwd = await makeFolder(join(home, 'case'), {
      ...FILES,
      'waybill.yaml': 'files:\n  report.txt: { publisher: Harbour Post, published: 2025-03-10 }\n',
      'report.txt': 'Halden Works delivered ten drones to Orlec Works last year.',
      'posts.jsonl': POSTS,
    });
  });
  afterAll(() => leave());

  const lines = async (...words: string[]): Promise<DocumentExtract[]> => {
    const { out } = await waybill(['extract', ...words, '--json'], { cwd });
    return out.trimEnd().split('\n').map(checked);
  };

  test('prints a document a line, in the order of the input, with the parties and claims of each', async () => {
    const [note, report, invoice] = await lines('note.txt', 'report.txt', 'invoice.txt');
    expect([note?.path, report?.path, invoice?.path]).toEqual(['note.txt', 'report.txt', 'invoice.txt']);
    expect(invoice?.source.genre).toBe('invoice');
    expect(invoice?.claims.map(({ kind }) => kind)).toContain('supply');
    expect(report?.claims.map(({ kind, time }) => [kind, time?.edtf])).toEqual([['supply', '2024']]);
    expect(report?.source.issuer).toBe('Harbour Post');
    const told = toldOf('extract');
    for (const key of Object.keys(report ?? {})) expect(told, key).toContain(`\`${key}\``);
  });

  test('reads a folder as build does, and leaves nothing behind', async () => {
    const found = await lines('.');
    expect(found.map(({ path }) => path)).toEqual([
      'invoice.txt',
      'note.txt',
      'posts.jsonl!a-1',
      'posts.jsonl!line-2',
      'posts.jsonl!a-2',
      'report.txt',
    ]);
    expect(existsSync(join(cwd, '.waybill'))).toBe(false);
  });

  test('gives the same bytes with one worker and with many', async () => {
    const one = await waybill(['extract', '.', '--json', '-w', '1'], { cwd });
    const many = await waybill(['extract', '.', '--json', '-w', '3'], { cwd });
    expect(many.out).toBe(one.out);
  });

  test('reads JSON Lines as many documents, and goes on after a bad line', async () => {
    const { code, out } = await waybill(['extract', 'posts.jsonl', '--json'], { cwd });
    const [first, bad, last] = out.trimEnd().split('\n').map(checked);
    expect(code).toBe(1);
    expect([first?.id, first?.source.publishedAt, first?.source.issuer]).toEqual([
      'a-1',
      '2025-09-25',
      'Lantern Post',
    ]);
    expect(first?.claims[0]?.time?.edtf).toBe('2024');
    expect([bad?.document, bad?.issues.map(({ code, place }) => [code, place.detail])]).toEqual([
      null,
      [['read.jsonl-bad-line', 'line 2']],
    ]);
    expect(last?.claims.map(({ kind }) => kind)).toEqual(['supply']);
  });

  test('takes from the command line what the text does not say', async () => {
    const [told] = await lines(
      'posts.jsonl',
      '--publisher',
      'Marl Gazette',
      '--published',
      '2020-01-01',
      '--genre',
      'letter',
    );
    expect([told?.source.issuer, told?.source.genre]).toEqual(['Lantern Post', 'letter']);
    const [report] = await lines('report.txt', '--published', '2020-01-01');
    expect(report?.claims[0]?.time?.edtf).toBe('2019');
  });

  test('tells people each sentence with its claims', async () => {
    const { code, out } = await waybill(['extract', 'report.txt'], { cwd });
    expect(code).toBe(0);
    expect(out).toContain('» Halden Works delivered ten drones');
    expect(out).toMatch(/supply:delivered.+supplier=Halden Works.+quantity=ten.+\[clm-/u);
  });

  test('tells with --trace what was done, for people and for programs', async () => {
    const { out } = await waybill(['extract', 'report.txt', '--trace'], { cwd });
    for (const step of ['language', 'tokens', 'clause', 'frame', 'proposition', 'coreference', 'claim'])
      expect(out).toMatch(new RegExp(`^ +${step} `, 'mu'));
    const [report] = await lines('report.txt', '--trace');
    const claim = report?.claims[0]?.id ?? '';
    expect(report?.trace?.filter(({ claims }) => claims.includes(claim)).map(({ step }) => step)).toEqual(
      expect.arrayContaining(['sentence', 'clause', 'frame', 'proposition', 'draft', 'claim']),
    );
    const [invoice] = await lines('invoice.txt', '--trace');
    expect(invoice?.trace?.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['facts', 'paper', 'field', 'table', 'claim', 'drop']),
    );
  });

  test.each([
    [['nowhere.txt'], /no file or folder nowhere\.txt/u],
    [['-', '-'], /once only/u],
    [['report.txt', '--published', 'May'], /YYYY-MM-DD/u],
    [['report.txt', '--genre', 'poem'], /Allowed choices/u],
    [['report.txt', '--language', 'English'], /code of two or three letters/u],
  ])('refuses %j', async (words, why) => {
    const { code, err } = await waybill(['extract', ...words], { cwd });
    expect(err).toMatch(why);
    expect(code).toBe(2);
  });
});
