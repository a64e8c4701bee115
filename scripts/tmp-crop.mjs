import { chromium } from 'playwright-core';
const [file, out, width, scheme, ...ids] = process.argv.slice(2);
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const p = await b.newPage({ viewport: { width: Number(width), height: 900 }, colorScheme: scheme });
await p.goto('file://' + file);
for (const id of ids) await p.locator('#' + id).screenshot({ path: `${out}-${id}.png` });
await b.close();
