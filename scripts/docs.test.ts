/** The pages held to the program: commands, flags, issue codes, dependencies, links, and words that have no place here. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeProgram } from '../apps/cli/src/program.ts';
import { cliReference, everyCommand, MARKS as CLI_MARKS, withReference } from './cli-reference.mjs';
import { exampleExcerpts, withExcerpts } from './example-excerpts.mjs';
import { codesInPages, codesInSources, withIndex } from './issue-codes.mjs';

const ROOT = resolve(import.meta.dirname, '..');
/** What runs the compiled program needs a build; `npm test` builds first. */
const BUILT = existsSync(join(ROOT, 'packages/engine/dist/index.js'));
const read = (path: string): string => readFileSync(join(ROOT, path), 'utf8');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}
interface Locked {
  readonly resolved?: string;
  readonly license?: string;
  readonly hasInstallScript?: boolean;
  readonly link?: boolean;
}
const manifest = (path: string): Manifest => JSON.parse(read(path)) as Manifest;

/** Every file of the repository that people read or write: no build output, no packages, no material of others. */
function files(folder = ROOT): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (['.git', '.waybill', 'coverage', 'dist', 'node_modules', 'out'].includes(entry.name)) return [];
    const path = join(folder, entry.name);
    return entry.isDirectory() ? files(path) : [relative(ROOT, path)];
  });
}
const FILES = files();
const PAGES = FILES.filter(
  (path) => path.endsWith('.md') && !path.startsWith('examples/') && !path.startsWith('corpus/'),
);

const EVERY = everyCommand(makeProgram(), 'waybill') as readonly {
  readonly command: ReturnType<typeof makeProgram>;
}[];

describe('docs/cli.md', () => {
  const page = read('docs/cli.md');
  const written = page.split(CLI_MARKS.start)[0] ?? '';

  test('holds the help of every command as the program prints it', () => {
    const fresh = withReference(page, cliReference(makeProgram()));
    expect(page === fresh, 'stale: run "npm run docs"').toBe(true);
  });

  test.each(makeProgram().commands.map((command) => [command.name(), command] as const))(
    'tells what %s gives as JSON, if it does',
    (name, command) => {
      const told = [...written.matchAll(/^\| (`[a-z`, ]+`) \|/gm)].some(([, names = '']) =>
        names.includes(`\`${name}\``),
      );
      expect(told).toBe(command.options.some(({ long }) => long === '--json'));
    },
  );

  test.each([0, 1, 2, 130])('tells exit code %i', (code) => {
    expect(page).toContain(`| ${code} | `);
    expect(read('apps/cli/src/output/exit-code.ts')).toContain(`: ${code},`);
  });

  test('names no command and no flag that is not there', () => {
    const program = makeProgram();
    const commands = new Set([...program.commands.map((command) => command.name()), 'help']);
    const flags = new Set([
      '--help',
      '--version',
      ...EVERY.flatMap(({ command }) => command.options.flatMap(({ long }) => long ?? [])),
    ]);
    const wrong = PAGES.flatMap((path) => {
      const text = read(path);
      const unknown = [...text.matchAll(/(?:^|`|\$ )waybill ([a-z]+)/gm)].filter(
        ([, name = '']) => !commands.has(name),
      );
      const code = [...text.matchAll(/`(--[a-z-]+)[^`]*`/g)].filter(([, flag = '']) => !flags.has(flag));
      return path.startsWith('docs/decisions')
        ? []
        : [...unknown, ...code].map(([words]) => `${path}: ${words}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe('issue codes', () => {
  const { exact, patterns } = codesInSources();
  const told = codesInPages();

  test('are all told in a page', () => {
    const known = new Set(told.map(({ code }) => code));
    expect(exact.length).toBeGreaterThan(50);
    expect(exact.filter((code) => !known.has(code))).toEqual([]);
    for (const { code, regex } of patterns)
      expect(
        told.some((row) => regex.test(row.code)),
        code,
      ).toBe(true);
  });

  test('that a page tells are made somewhere', () => {
    const made = (code: string): boolean =>
      exact.includes(code) || patterns.some(({ regex }) => regex.test(code));
    expect(told.filter(({ code }) => !made(code)).map(({ code, page }) => `${page}: ${code}`)).toEqual([]);
  });

  test('are told once, with a severity and a meaning', () => {
    const codes = told.map(({ code }) => code);
    expect(codes.filter((code, at) => codes.indexOf(code) !== at)).toEqual([]);
    for (const { code, severity, meaning } of told) {
      expect(severity, code).toMatch(/^(?:error|warning|notice)(?:, (?:error|warning|notice))*$/);
      expect(meaning.length, code).toBeGreaterThan(5);
    }
  });

  test('stand all in the index of docs/issues.md', () => {
    const page = read('docs/issues.md');
    expect(page === withIndex(page), 'stale: run "npm run docs"').toBe(true);
  });
});

describe('docs/dependencies.md', () => {
  const page = read('docs/dependencies.md');
  const manifests = [
    'package.json',
    'packages/contract/package.json',
    'packages/engine/package.json',
    'apps/cli/package.json',
    'apps/server/package.json',
  ].map(manifest);
  const wanted = new Map(
    manifests.flatMap(({ dependencies = {}, devDependencies = {} }) =>
      Object.entries({ ...dependencies, ...devDependencies }).filter(
        ([name]) => !name.startsWith('@waybill/'),
      ),
    ),
  );
  const rows = new Map(
    [...page.matchAll(/^\| `([^`]+)` \| (\^?\d[^ ]*) \| ([^|]+) \|/gm)].map(
      ([, name = '', version = '', licence = '']) => [name, { version, licence }],
    ),
  );
  const lock = (JSON.parse(read('package-lock.json')) as { packages: Readonly<Record<string, Locked>> })
    .packages;
  const held = Object.entries(lock).filter(
    ([path, { link }]) => path.includes('node_modules/') && link !== true,
  );

  test('tells every dependency, and no other', () => {
    expect([...rows.keys()].sort()).toEqual([...wanted.keys()].sort());
  });

  test.each([...wanted])('tells version and licence of %s', (name, version) => {
    expect(rows.get(name)?.version).toBe(version);
    const installed = manifest(`node_modules/${name}/package.json`);
    expect(rows.get(name)?.licence).toBe(installed.license);
    if (/^\d/.test(version)) expect(installed.version).toBe(version);
  });

  test('the program pins its dependencies to one version', () => {
    const loose = manifests.flatMap(({ dependencies = {} }) =>
      Object.entries(dependencies).filter(([, version]) => !/^\d/.test(version)),
    );
    expect(loose).toEqual([]);
  });

  test('no package needs an install script, and those that have one are told', () => {
    expect(read('.npmrc')).toContain('ignore-scripts=true');
    const scripted = held
      .filter(([, { hasInstallScript }]) => hasInstallScript === true)
      .map(([path]) => path.split('node_modules/').at(-1));
    const section = page.split('## Install scripts')[1] ?? '';
    expect(scripted.filter((name) => !section.includes(`| \`${name}\` |`))).toEqual([]);
  });

  test('all licences are permissive', () => {
    const allowed =
      /^\(?(?:MIT|ISC|0BSD|MIT-0|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|Zlib|BlueOak-1\.0\.0)(?: (?:AND|OR) (?:MIT|Apache-2\.0|Zlib))*\)?$/;
    const other = held.filter(
      ([path, { license }]) => !allowed.test(license ?? '') && !/\/lightningcss/.test(path),
    );
    expect(other.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  test('the lock file names no registry but the default one', () => {
    const hosts = held.flatMap(([, { resolved }]) => (resolved === undefined ? [] : new URL(resolved).host));
    expect([...new Set(hosts)].filter((host) => host !== 'registry.npmjs.org')).toEqual([]);
  });
});

describe('docs/library.md', () => {
  const page = read('docs/library.md');
  const [, program = ''] = page.match(/```js\n([\s\S]*?)```/) ?? [];

  test('names no export that the doors do not have', async () => {
    const engine: Readonly<Record<string, unknown>> = await import('@waybill/engine');
    const named = [...page.matchAll(/`([a-z]+[A-Z][A-Za-z]+|[A-Z][A-Z_]+)`/g)].flatMap(
      ([, name = '']) => name,
    );
    const options = new Set(['caseFile', 'timeLimit', 'onProgress', 'onIssue']);
    expect(named.filter((name) => !options.has(name) && !(name in engine))).toEqual([]);
  });

  test.skipIf(!BUILT)('shows a program that runs', () => {
    const folder = mkdtempSync(join(tmpdir(), 'waybill-library-'));
    try {
      cpSync(join(ROOT, 'examples/lantern-harbour/papers'), join(folder, 'case'), { recursive: true });
      const engine = pathToFileURL(join(ROOT, 'packages/engine/dist/index.js')).href;
      writeFileSync(
        join(folder, 'program.mjs'),
        program.replace("'@waybill/engine'", JSON.stringify(engine)),
      );
      const { status, stdout, stderr } = spawnSync(process.execPath, ['program.mjs', 'case'], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(stderr).toBe('');
      expect(status).toBe(0);
      expect(stdout).toContain('findings change');
      expect(stdout).toContain('waybill-case/1');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('README.md', () => {
  test.skipIf(!BUILT)('shows the example as it comes out', async () => {
    const page = read('README.md');
    const fresh = withExcerpts(page, await exampleExcerpts());
    expect(page === fresh, 'stale: run "npm run docs"').toBe(true);
  });
});

describe('docs/security.md', () => {
  const sources = files(join(ROOT, 'packages'))
    .concat(files(join(ROOT, 'apps')))
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts') && !path.includes('/fixture/'));

  test('is right about who opens a connection, and that no other program is started', () => {
    const reaching =
      /node:(?:https?|http2|net|tls|dgram|dns|child_process|vm|cluster|inspector)\b|\bfetch\(|\bXMLHttpRequest\b|\bWebSocket\b|\beval\(|\bnew Function\b/;
    expect(sources.length).toBeGreaterThan(200);
    // Asking a model that the user configured is what one is for, fetching lists the other, listening what the server is for.
    expect(sources.filter((path) => reaching.test(read(path)) && !path.startsWith('apps/server/'))).toEqual([
      'packages/engine/src/case/propose/ask-endpoint.ts',
      'packages/engine/src/desk/fetch-file.ts',
    ]);
    const starting = /node:(?:child_process|vm|cluster|inspector|dns|dgram)\b|\beval\(|\bnew Function\b/;
    expect(sources.filter((path) => starting.test(read(path)))).toEqual([]);
  });

  test('gives the limits that a build sets', () => {
    const [, seconds, megabytes] =
      read('packages/engine/src/case/take-in.ts').match(/timeLimit: (\d+), memory: (\d+)/) ?? [];
    expect(read('docs/security.md')).toContain(
      `a time limit (${seconds} s) and a heap limit (${megabytes} MB)`,
    );
  });
});

describe('the pages', () => {
  test.each(PAGES)('%s links to what is there', (path) => {
    const broken = [
      ...read(path)
        .replaceAll(/```[\s\S]*?```/g, '')
        .matchAll(/\]\(([^)\s]+)\)/g),
    ].flatMap(([, target = '']) => {
      if (/^[a-z]+:/.test(target)) return [];
      const [file = '', anchor] = target.split('#');
      const found = file === '' ? join(ROOT, path) : resolve(ROOT, dirname(path), file);
      if (!existsSync(found)) return [target];
      if (anchor === undefined || !found.endsWith('.md')) return [];
      return anchorsOf(readFileSync(found, 'utf8')).has(anchor) ? [] : [target];
    });
    expect(broken).toEqual([]);
  });

  test.each(readdirSync(join(ROOT, 'docs')).filter((name) => name.endsWith('.md') && name !== 'README.md'))(
    'docs/%s stands in the index',
    (name) => {
      expect(read('docs/README.md')).toContain(`](${name})`);
    },
  );

  test.each(readdirSync(join(ROOT, 'docs', 'decisions')))('decision %s stands in the index', (name) => {
    expect(read('docs/README.md')).toContain(`](decisions/${name})`);
  });

  test.each(
    FILES.filter(
      (path) =>
        /^bench\/.*\.mjs$/.test(path) && read(path).startsWith('/**') && read(path).includes('node bench/'),
    ),
  )('%s is named in a page', (path) => {
    expect(PAGES.some((page) => read(page).includes(path))).toBe(true);
  });

  test.each(PAGES)('%s names no source file or folder that is not there', (path) => {
    const text = read(path).replaceAll(/```[\s\S]*?```/g, '');
    const own = [
      ...readdirSync(join(ROOT, 'packages/engine/src')),
      'packages',
      'apps',
      'scripts',
      'bench',
      'examples',
    ];
    const named = [...text.matchAll(/`([a-z][\w.-]*(?:\/[\w.-]+)+)\/?`/g)].flatMap(([, name = '']) => name);
    const missing = named
      .filter((name) => own.includes(name.split('/')[0] ?? ''))
      .filter((name) => !['', 'packages/engine/src'].some((base) => existsSync(join(ROOT, base, name))));
    expect(missing).toEqual([]);
  });

  test('name no script that is not there', () => {
    const missing = PAGES.flatMap((page) =>
      [...read(page).matchAll(/\b((?:bench|scripts)\/[\w/-]+\.(?:mjs|ts))\b/g)]
        .filter(([, path = '']) => !existsSync(join(ROOT, path)))
        .map(([path]) => `${page}: ${path}`),
    );
    expect(missing).toEqual([]);
  });

  test('the commands of the README are scripts of the package', () => {
    const scripts = manifest('package.json').scripts ?? {};
    const named = PAGES.flatMap((page) =>
      [...read(page).matchAll(/\bnpm (?:run )?(start|test|(?<=run )[a-z:]+)/g)].map(([, name = '']) => name),
    );
    expect(named).toContain('start');
    expect(named).toContain('test');
    for (const name of new Set(named)) expect(scripts, name).toHaveProperty([name]);
  });

  test('the version is told in the changelog', () => {
    expect(read('CHANGELOG.md')).toContain(`## ${manifest('package.json').version}`);
  });
});

describe('no file', () => {
  const TEXT = FILES.filter(
    (path) =>
      /\.(?:ts|mjs|js|json|md|yaml|yml|txt)$|^\.(?:npmrc|gitignore)$|^\.ci\//.test(path) &&
      path !== 'scripts/docs.test.ts',
  );

  test('names a place on somebody’s machine', () => {
    const places = /(?<![\w.~-])\/(?:work|tmp|root|home)\/\w/;
    expect(TEXT.filter((path) => places.test(read(path)))).toEqual([]);
  });

  test('speaks of how it was written', () => {
    const words =
      /\b(?:as an AI|language model wrote|sub-?agent|helper agent|this session|previous session|other engineers?)\b|\bDESIGN\.md\b|\bSTYLE\.md\b/i;
    expect(TEXT.filter((path) => words.test(read(path)))).toEqual([]);
  });
});

/** The anchors GitHub gives the headings of a page. */
function anchorsOf(text: string): Set<string> {
  return new Set(
    [...text.replaceAll(/```[\s\S]*?```/g, '').matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
      heading
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .trim()
        .replaceAll(/\s/gu, '-'),
    ),
  );
}
