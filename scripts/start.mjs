/** `npm start [-- FOLDER …]`: makes the repository ready and runs the main job, on the shipped example by default. */
import { join, resolve } from 'node:path';
import { ready, ROOT, run } from './ready.mjs';

const given = process.argv.slice(2);
ready();
const example = join(ROOT, 'examples', 'lantern-harbour');
const folder = given.find((word) => !word.startsWith('-'));
const args =
  folder === undefined
    ? [example, ...given]
    : given.map((word) => (word === folder ? resolve(process.env.INIT_CWD ?? '.', folder) : word));
const status = run(process.execPath, [join(ROOT, 'apps', 'cli', 'dist', 'main.js'), 'build', ...args]);
if (folder === undefined && status === 0) {
  process.stderr.write(
    '\nOpen the dossier in a browser. Ask the case on with: npx waybill findings --case examples/lantern-harbour\nYour own folder: npm start -- FOLDER\n',
  );
}
process.exitCode = status;
