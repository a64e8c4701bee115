/**
 * Pictures of a dossier, for judging it by eye: wide, tablet, phone, dark, and the printed pages.
 *   node scripts/look.mjs [DOSSIER.html] [OUTPUT FOLDER]
 * Without a file it draws the invented harbour case of the tests (build first: npx tsc -b). Needs Chromium
 * (CHROMIUM=/path, else /usr/bin/chromium) and, for pages as pictures, pdftoppm; says so and stops where it is absent.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const chromium = process.env.CHROMIUM ?? '/usr/bin/chromium';
if (!existsSync(chromium)) {
  console.error(`No Chromium at ${chromium}: nothing to look with. Install it or set CHROMIUM.`);
  process.exit(0);
}
const out = resolve(process.argv[3] ?? join(tmpdir(), 'waybill-look'));
mkdirSync(out, { recursive: true });

const file = resolve(process.argv[2] ?? join(out, 'harbour.html'));
if (process.argv[2] === undefined) {
  const built = new URL('../packages/engine/dist/dossier/', import.meta.url);
  if (!existsSync(built)) {
    console.error('The engine is not built: run npx tsc -b first.');
    process.exit(2);
  }
  const { renderHtml } = await import(new URL('index.js', built).href);
  const { harbourCase } = await import(new URL('fixture/harbour-case.js', built).href);
  writeFileSync(file, renderHtml(harbourCase));
}

const { chromium: launcher } = await import('playwright-core');
const browser = await launcher.launch({ executablePath: chromium, args: ['--no-sandbox'] });
try {
  const url = pathToFileURL(file).href;
  for (const [name, width, scheme] of [
    ['wide', 1440, 'light'],
    ['tablet', 768, 'light'],
    ['phone', 390, 'light'],
    ['dark', 1440, 'dark'],
  ]) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: scheme });
    const requests = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => console.error(`${name}: ${message.text()}`));
    await page.goto(url);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    if (overflow > 0) console.error(`${name}: the page is ${overflow} px wider than the screen`);
    if (requests.length > 1) console.error(`${name}: the page asked for ${requests.slice(1).join(', ')}`);
    await page.screenshot({ path: join(out, `${name}-top.png`) });
    await page.screenshot({ path: join(out, `${name}.png`), fullPage: true });
    await page.close();
  }
  const page = await browser.newPage();
  await page.goto(url);
  const pdf = join(out, 'print.pdf');
  await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true });
  try {
    execFileSync('pdftoppm', ['-r', '60', '-png', pdf, join(out, 'print')]);
  } catch {
    console.error('No pdftoppm: the printed pages stay a PDF.');
  }
  console.log(`${out} (${Math.round(readFileSync(file).length / 1024)} kB of HTML)`);
} finally {
  await browser.close();
}
