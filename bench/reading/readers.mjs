/**
 * How fast PDF, Word and Excel files are read, with boxes, and in how much memory. Runs on files it makes itself, in one
 * process and one thread. Needs `npm run build`.
 *
 *   node bench/reading/readers.mjs [--quick]
 */
import { existsSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { PDFDocument, StandardFonts } from 'pdf-lib';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const dist = join(root, 'packages', 'engine', 'dist', 'read');
if (!existsSync(join(dist, 'index.js'))) {
  console.log('skipped: run `npm run build` first');
  process.exit(0);
}
const { readSource } = await import(join(dist, 'index.js'));
const quick = process.argv.includes('--quick');
const scale = quick ? 0.2 : 1;
const WORDS =
  'the harbour office of Eastmarch told the company on Monday that crates of marine engines had left its northern quay in March without papers while lawyers for both parties declined to comment on invoices seen by reporters and two officials said that the consignee was a workshop near the capital'.split(
    ' ',
  );

/** A sequence of numbers from 0 to 1 that is the same in every run. */
let state = 7;
const chance = () => (state = (state * 16807) % 2147483647) / 2147483647;
const word = () => WORDS[Math.floor(chance() * WORDS.length)];

async function makePdf(count, draw) {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.TimesRoman);
  for (let page = 0; page < count; page += 1) draw(document.addPage([595, 842]), font, page);
  return document.save();
}

function drawProse(page, font, columns) {
  const width = (475 - (columns - 1) * 20) / columns;
  for (let column = 0; column < columns; column += 1) {
    for (let y = 780; y > 60; y -= 13) {
      let line = '';
      for (;;) {
        const longer = `${line} ${word()}`.trim();
        if (font.widthOfTextAtSize(longer, 10) > width) break;
        line = longer;
      }
      page.drawText(line, { x: 60 + column * (width + 20), y, size: 10, font });
    }
  }
}

function drawStatement(page, font) {
  const lefts = [50, 110, 170, 350, 420, 490];
  for (let row = 0; row < 50; row += 1) {
    const amount = (chance() * 100000).toFixed(2);
    const cells =
      row === 0
        ? ['Date', 'Number', 'Counterparty', 'Debit', 'Credit', 'Balance']
        : [
            `0${(row % 9) + 1}.03.2024`,
            `${1000 + row}`,
            `Trading house ${word()}`,
            row % 2 ? '' : amount,
            row % 2 ? amount : '',
            amount,
          ];
    cells.forEach((text, column) => {
      const left = lefts[column];
      const x = column > 2 ? left + 50 - font.widthOfTextAtSize(text, 9) : left;
      page.drawText(text, { x, y: 780 - row * 14, size: 9, font });
    });
  }
}

function makeDocx(paragraphs) {
  const rows = Array.from({ length: paragraphs }, () => {
    const text = Array.from({ length: 40 }, word).join(' ');
    return `<w:p><w:r><w:t>${text}.</w:t></w:r></w:p>`;
  });
  return zipSync({
    'word/document.xml': strToU8(`<w:document><w:body>${rows.join('')}</w:body></w:document>`),
  });
}

const makeXlsx = (rows) =>
  writeXlsx({
    sheets: [
      {
        name: 'Payments',
        rows: Array.from({ length: rows }, (_, row) => [
          new Date(Date.UTC(2024, 0, 1 + (row % 300))),
          `Trading house ${word()} ${row}`,
          Math.round(chance() * 1e7) / 100,
          row,
          `${word()} ${word()}`,
          row % 2 === 0,
        ]),
      },
    ],
  });

const pages = Math.round(100 * scale);
const jobs = [
  [
    'PDF, one column of prose',
    'a.pdf',
    await makePdf(pages, (page, font) => drawProse(page, font, 1)),
    pages,
    'pages',
  ],
  [
    'PDF, two columns of prose',
    'b.pdf',
    await makePdf(pages, (page, font) => drawProse(page, font, 2)),
    pages,
    'pages',
  ],
  ['PDF, bank statement', 'c.pdf', await makePdf(pages, drawStatement), pages, 'pages'],
  ['Word, letters of 30 paragraphs', 'd.docx', makeDocx(30), 1, 'documents'],
  ['Excel, 20,000 rows of 6', 'e.xlsx', await makeXlsx(20_000 * scale), 20_000 * scale, 'rows'],
];

console.log(
  `Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'} x ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
);
console.log(
  'what                             characters   boxes    cells        rate            memory (RSS)',
);
for (const [what, path, bytes, units, unit] of jobs) {
  const times = unit === 'documents' ? Math.round(200 * scale) : 1;
  await readSource({ path, bytes });
  const start = performance.now();
  let reading;
  for (let time = 0; time < times; time += 1) reading = await readSource({ path, bytes });
  const seconds = (performance.now() - start) / 1000;
  const { text = '', lines = [], tables = [] } = reading.document ?? {};
  const boxes = lines.reduce((sum, { edges }) => sum + edges.length - 1, 0);
  const cells = tables.reduce((sum, table) => sum + table.cells.length, 0);
  const rate = `${Math.round((units * times) / seconds)} ${unit}/s`;
  const memory = `${Math.round(process.memoryUsage().rss / 2 ** 20)} MiB`;
  console.log(
    `${what.padEnd(32)} ${String(text.length).padStart(10)} ${String(boxes).padStart(7)} ${String(cells).padStart(8)} ${rate.padStart(18)} ${memory.padStart(12)}`,
  );
}
