/**
 * The dossier as a reader opens it: from disk, in a real browser, with scripts forbidden and every request counted.
 * Needs a Chromium (`CHROMIUM=/path/to/it`, or where Linux puts it); skipped by name where there is none.
 */
import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const BROWSER = [
  process.env['CHROMIUM'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
].find((path) => path !== undefined && existsSync(path));
const DOOR = new URL('../packages/engine/dist/index.js', import.meta.url);
const READY = BROWSER !== undefined && existsSync(fileURLToPath(DOOR));
const WHY = BROWSER === undefined ? ' (skipped: no Chromium here)' : ' (skipped: not built)';

interface Engine {
  readonly buildCase: (options: { folder: string }) => Promise<{ paths: { htmlFile: string } }>;
}

describe.skipIf(!READY)(`the dossier opened from disk${READY ? '' : WHY}`, () => {
  let home: string;
  let browser: Browser;
  let page: Page;
  const asked: string[] = [];
  const complaints: string[] = [];

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'waybill-offline-'));
    const folder = join(home, 'case');
    await cp(fileURLToPath(new URL('../examples/lantern-harbour', import.meta.url)), folder, {
      recursive: true,
      filter: (path) => !path.includes('.waybill'),
    });
    const { buildCase } = (await import(DOOR.href)) as Engine;
    const { paths } = await buildCase({ folder });
    browser = await chromium.launch({ executablePath: BROWSER ?? '', args: ['--no-sandbox'] });
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    page = await context.newPage();
    page.on('request', (request) => asked.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(pathToFileURL(paths.htmlFile).href, { waitUntil: 'load' });
  });
  afterAll(async () => {
    await browser.close();
    await rm(home, { recursive: true, force: true });
  });

  test('asks for nothing but itself, and the browser has nothing to complain of', () => {
    expect(asked).toEqual([page.url()]);
    expect(complaints).toEqual([]);
  });

  test('holds no script and names no address to load from', async () => {
    expect(await page.locator('script, iframe, object, embed, link, img[src^="http"]').count()).toBe(0);
    expect(
      await page.locator('[href^="http"], [src^="http"], [href^="javascript"], [href^="file"]').count(),
    ).toBe(0);
  });

  test('can be read without scripts, and every link leads to a place in it', async () => {
    expect((await page.locator('body').innerText()).length).toBeGreaterThan(2000);
    const links = await page.locator('a[href^="#"]').all();
    expect(links.length).toBeGreaterThan(50);
    const targets = new Set(
      await Promise.all(links.map(async (link) => (await link.getAttribute('href'))?.slice(1) ?? '')),
    );
    for (const target of targets) expect(await page.locator(`[id="${target}"]`).count(), target).toBe(1);
  });

  test('prints', async () => {
    await page.emulateMedia({ media: 'print' });
    expect((await page.pdf({ format: 'A4' })).length).toBeGreaterThan(10_000);
    expect(asked).toEqual([page.url()]);
  });
});
