/** `npm run golden`: builds the shipped example and takes its export over as the golden file; review the diff. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ready, ROOT } from './ready.mjs';

ready();
const { buildCase } = await import('../packages/engine/dist/index.js');
const folder = mkdtempSync(join(tmpdir(), 'waybill-golden-'));
const examples = join(ROOT, 'examples');
cpSync(join(examples, 'lantern-harbour'), folder, {
  recursive: true,
  filter: (path) => !path.includes('.waybill'),
});
const { paths } = await buildCase({ folder });
writeFileSync(join(examples, 'lantern-harbour.expected.json'), readFileSync(paths.exportFile));
rmSync(folder, { recursive: true, force: true });
