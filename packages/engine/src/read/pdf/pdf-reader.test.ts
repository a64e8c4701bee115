import { init } from '@embedpdf/pdfium';
import { StandardFonts } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { describeReader } from '../conformance.ts';
import { drawPdf, type Pen } from './fixture/make-pdf.ts';
import {
  codesOf,
  columnPdf,
  cyrillicPdf,
  draftOf,
  prosePdf,
  readBytes,
  STORY,
  tablePdf,
} from './fixture/samples.ts';
import { pdfReader } from './index.ts';

describeReader(pdfReader, [
  { name: 'prose.pdf', bytes: await prosePdf, words: ['The harbour office', 'in the capital.'] },
  { name: 'columns.pdf', bytes: await columnPdf, words: ['Crates without papers'] },
  { name: 'invoice.pdf', bytes: await tablePdf, words: ['45,650.00'] },
  { name: 'cyrillic.pdf', bytes: cyrillicPdf, words: ['Завод «Ромашка»', '供货合同第七号'] },
]);

describe('the file', () => {
  it('gives its metadata and its attachments', async () => {
    const bytes = await drawPdf([({ put }) => put('Quay', 60, 60)], async (document) => {
      document.setTitle('Bill of lading');
      document.setAuthor('A. Clerk');
      document.setCreationDate(new Date('2024-03-05T10:00:00Z'));
      await document.attach(new TextEncoder().encode('<order/>'), '../order.xml', {
        mimeType: 'application/xml',
      });
    });
    const { draft, children } = await readBytes(bytes);
    expect(draft?.metadata).toMatchObject({
      title: ['Bill of lading'],
      author: ['A. Clerk'],
      date: ['2024-03-05T10:00:00Z'],
    });
    expect(children.map(({ name, mediaType }) => [name, mediaType])).toEqual([
      ['order.xml', 'application/xml'],
    ]);
    expect(new TextDecoder().decode(children[0]?.bytes)).toBe('<order/>');
  });
  it('reads the values of a filled form', async () => {
    const bytes = await drawPdf([({ put }) => put('Consignee:', 60, 100)], async (document) => {
      const field = document.getForm().createTextField('consignee');
      field.setText('Workshop Seven');
      field.addToPage(document.getPage(0), { x: 140, y: 842 - 106, width: 200, height: 16, borderWidth: 0 });
      document.getForm().updateFieldAppearances(await document.embedFont(StandardFonts.Helvetica));
    });
    expect((await draftOf(bytes)).text).toContain('Workshop Seven');
  });
  it('refuses one under a password, and one cut short', async () => {
    expect(codesOf(await readBytes(await encryptPdf(await prosePdf)))).toEqual(['read.pdf-encrypted']);
    const whole = await prosePdf;
    const cut = await readBytes(whole.slice(0, 200));
    expect(cut.draft).toBeNull();
    expect(codesOf(cut)).toEqual(['read.pdf-broken']);
  });
  it('recovers one whose table of objects is wrong', async () => {
    const text = new TextDecoder('latin1').decode(await prosePdf).replace(/startxref\s+\d+/u, 'startxref\n7');
    expect((await draftOf(Uint8Array.from(text, (char) => char.charCodeAt(0)))).text).toBe(STORY);
  });
  it('stops at its limits and says so', async () => {
    const bytes = await drawPdf(
      [1, 2, 3].map(
        (page) =>
          ({ put }: Pen) =>
            put(`Quay ${page}`, 60, 60),
      ),
    );
    const outcome = await readBytes(bytes, { pages: 2 });
    expect(outcome.draft?.pages).toHaveLength(2);
    expect(codesOf(outcome)).toEqual(['read.pdf-pages-cut']);
  });
});

async function encryptPdf(bytes: Uint8Array): Promise<Uint8Array> {
  const engine = await init({});
  engine.PDFiumExt_Init();
  const { pdfium } = engine;
  const heap = pdfium as unknown as { HEAPU8: Uint8Array };
  const pointer = pdfium.wasmExports.malloc(bytes.length);
  heap.HEAPU8.set(bytes, pointer);
  const document = engine.FPDF_LoadMemDocument(pointer, bytes.length, '');
  engine.EPDF_SetEncryption(document, 'open sesame', 'owner', 0);
  const writer = engine.PDFiumExt_OpenFileWriter();
  engine.PDFiumExt_SaveAsCopy(document, writer);
  const size = engine.PDFiumExt_GetFileWriterSize(writer);
  const out = pdfium.wasmExports.malloc(size);
  engine.PDFiumExt_GetFileWriterData(writer, out, size);
  return heap.HEAPU8.slice(out, out + size);
}
