import { describe, expect, it } from 'vitest';
import { drawPdf, writePdf } from './fixture/make-pdf.ts';
import { codesOf, cyrillicPdf, draftOf, readBytes } from './fixture/samples.ts';

describe('the text layer', () => {
  it('reads Cyrillic and Chinese that the font names', async () => {
    const draft = await draftOf(cyrillicPdf);
    expect(draft.text.replace('\n', ' ')).toBe(
      'Завод «Ромашка» поставил сорок двигателей на склад. 供货合同第七号',
    );
  });
  it('says that a layer without names cannot be believed', async () => {
    expect(codesOf(await readBytes(writePdf(['Завод поставил двигатели'], { unicode: false })))).toContain(
      'read.pdf-untrusted-text',
    );
  });
  it('re-reads Cyrillic under Latin names, and says so', async () => {
    const wrong = new TextDecoder('windows-1252').decode(
      Uint8Array.from(
        Array.from('Завод Ромашка поставил сорок двигателей', (char) =>
          char === ' ' ? 32 : char.charCodeAt(0) - 0x350,
        ),
      ),
    );
    const outcome = await readBytes(await drawPdf([({ put }) => put(wrong, 60, 100)]));
    expect(outcome.draft?.text).toBe('Завод Ромашка поставил сорок двигателей');
    expect(codesOf(outcome)).toEqual(['read.pdf-repaired-text']);
  });
  it.each([
    'Élève à côté, où l’été fut très sûr, a été reçu là-bas',
    'Größe und Länge der Rümpfe müssen später geprüft werden',
  ])('leaves %s alone', async (text) => {
    const outcome = await readBytes(await drawPdf([({ put }) => put(text, 60, 100)]));
    expect(outcome.draft?.text).toBe(text);
    expect(codesOf(outcome)).toEqual([]);
  });
  it('marks invisible text', async () => {
    const draft = await draftOf(writePdf(['Paid in secret to the broker'], { operators: '3 Tr' }));
    expect(draft.blocks).toMatchObject([{ hidden: 'invisible' }]);
  });
  it('says which pages hold no text', async () => {
    const outcome = await readBytes(
      await drawPdf([({ put }) => put('Quay', 60, 60), () => undefined, () => undefined]),
    );
    expect(outcome.issues).toMatchObject([
      { code: 'read.pdf-no-text', place: { path: 'paper.pdf', page: 2 } },
    ]);
    expect(outcome.issues[0]?.message).toContain('Pages 2-3');
  });
});
