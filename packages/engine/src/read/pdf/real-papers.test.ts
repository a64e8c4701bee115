/** Real papers beside the repository; skipped where they are absent. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { init } from '@embedpdf/pdfium';
import { describe, expect, it } from 'vitest';
import { draftOf, readBytes } from './fixture/samples.ts';

const SAMPLES = new URL('../../../../../../shared/data/documents/', import.meta.url);
const INVOICES = new URL('zugferd_v1/', SAMPLES);
const AMOUNT =
  /<ram:(?:GrandTotal|TaxBasisTotal|TaxTotal|LineTotal|DuePayable)Amount[^>]*>(-?\d+(?:\.\d+)?)</gu;

describe.skipIf(!existsSync(INVOICES))('real invoices whose embedded XML tells what the page says', () => {
  const files = existsSync(INVOICES)
    ? readdirSync(INVOICES, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.pdf'))
        .sort()
    : [];
  it.each(files)('%s', async (name) => {
    const bytes = readFileSync(new URL(name, INVOICES));
    const { draft, children, issues } = await readBytes(bytes);
    expect(issues).toEqual([]);
    const xml = new TextDecoder().decode(children.find((child) => /zugferd/iu.test(child.name))?.bytes);
    expect(xml).toMatch(/<\w+:(?:CrossIndustryDocument|Invoice)\b/u);
    const text = (draft?.text ?? '').replace(/\s/gu, '');
    const drawn = await drawnText(bytes);
    // Line-end hyphens apart, every character drawn stands in the text exactly as often.
    expect(sorted(text)).toBe(sorted(drawn));
    // Some of these files derive amounts that their page does not print.
    const printed = [...xml.matchAll(AMOUNT)]
      .map((match) => Number(match[1]))
      .filter((amount) => spellings(amount).some((spelling) => drawn.includes(spelling)));
    for (const amount of printed) {
      expect(
        spellings(amount).some((spelling) => text.includes(spelling)),
        `${amount}`,
      ).toBe(true);
    }
    for (const { start, end, edges, page } of draft?.lines ?? []) {
      expect(edges).toHaveLength(end - start + 1);
      expect(Math.max(...edges)).toBeLessThanOrEqual((draft?.pages[page - 1]?.width ?? 0) + 1);
    }
  });
  it('finds the positions of an invoice as a table', async () => {
    const draft = await draftOf(readFileSync(new URL('Konik/acme_invoice-42_ZUGFeRD.pdf', INVOICES)));
    const rows = new Map<number, string[]>();
    for (const cell of draft.tables[0]?.cells ?? []) {
      rows.set(cell.row, [...(rows.get(cell.row) ?? []), draft.text.slice(cell.start, cell.end)]);
    }
    expect([...rows.values()]).toContainEqual(['1', 'Amboss 250 kg', '1 Stück', '1.000,00', '1.000,00']);
    expect([...rows.values()]).toContainEqual(['Rechnungsbetrag', '1.589,80']);
  });
});

const sorted = (text: string): string => Array.from(text.replaceAll('-', '')).sort().join('');

function spellings(amount: number): string[] {
  const [whole = '', cents = ''] = Math.abs(amount).toFixed(2).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/gu, '.');
  return [`${whole},${cents}`, `${grouped},${cents}`, `${whole}.${cents}`];
}

/** The characters of all pages as the engine itself lists them, without white space. */
async function drawnText(bytes: Uint8Array): Promise<string> {
  const engine = await init({});
  engine.PDFiumExt_Init();
  const pointer = engine.pdfium.wasmExports.malloc(bytes.length);
  (engine.pdfium as unknown as { HEAPU8: Uint8Array }).HEAPU8.set(bytes, pointer);
  const document = engine.FPDF_LoadMemDocument(pointer, bytes.length, '');
  let text = '';
  for (let index = 0; index < engine.FPDF_GetPageCount(document); index += 1) {
    const page = engine.FPDFText_LoadPage(engine.FPDF_LoadPage(document, index));
    for (let at = 0; at < engine.FPDFText_CountChars(page); at += 1) {
      text += String.fromCodePoint(engine.FPDFText_GetUnicode(page, at));
    }
  }
  return text.replace(/\s/gu, '').replaceAll('\u0002', '-');
}

const BOARDING = new URL('travel/synthetic/iata-bcbp-demo.pdf', SAMPLES);

describe.skipIf(!existsSync(BOARDING))('a real boarding pass', () => {
  it('gives its lines', async () => {
    const { text } = await draftOf(readFileSync(BOARDING));
    for (const words of ['Flight: AK 1996', 'To: Milano Malpensa, Terminal 1']) expect(text).toContain(words);
  });
});
