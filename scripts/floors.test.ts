/** The floor plan as data, and a walk over every import that fails on a breach or a ring. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const ENGINE = join(ROOT, 'packages/engine/src');

/** Rooms by floor, lowest first; a room imports from lower floors only. */
const FLOORS: readonly (readonly string[])[] = [
  ['values', 'ftm'],
  ['model'],
  ['read', 'extract', 'lists', 'match'],
  ['resolve', 'screen', 'events', 'network'],
  ['dossier', 'disk'],
  ['case', 'desk'],
];
/** The doors above the engine, and what of ours each may import. */
const DOORS: Readonly<Record<string, readonly string[]>> = {
  'apps/server': ['@waybill/engine', '@waybill/contract'],
  'apps/cli': ['@waybill/engine', '@waybill/contract', '@waybill/server'],
};
/** Modules outside their room's door that others may import, with the reason. */
const SIDE_DOORS: readonly string[] = [];

interface Import {
  readonly from: string;
  readonly to: string;
}

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory())
      return entry.name === 'dist' || entry.name === 'node_modules' ? [] : sources(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

function importsOf(file: string): { specifier: string }[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    specifier: match[1] ?? '',
  }));
}

const FILES = sources(ENGINE);
const IMPORTS: Import[] = FILES.flatMap((file) =>
  importsOf(file)
    .filter(({ specifier }) => specifier.startsWith('.'))
    .map(({ specifier }) => ({
      from: relative(ENGINE, file),
      to: relative(ENGINE, resolve(dirname(file), specifier)),
    })),
);
const roomOf = (path: string): string => path.split('/')[0] ?? '';
const floorOf = (room: string): number => FLOORS.findIndex((rooms) => rooms.includes(room));
const isTest = (path: string): boolean => path.endsWith('.test.ts') || path.includes('/fixture/');

describe('the floors', () => {
  test('every folder of the engine is a room of the plan or holds tables', () => {
    const rooms = readdirSync(ENGINE, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    for (const { name } of rooms) expect(name === 'data' || floorOf(name) >= 0, name).toBe(true);
  });

  test('a room imports from lower floors only, through the door', () => {
    const breaches = IMPORTS.filter(({ from, to }) => {
      const [own, other] = [roomOf(from), roomOf(to)];
      if (own === other || from === 'index.ts') return false;
      if (other === 'data' || own === 'data') return false;
      if (isTest(from)) return false;
      if (floorOf(other) >= floorOf(own)) return true;
      return to !== `${other}/index.ts` && !SIDE_DOORS.includes(to);
    });
    expect(breaches.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test('tables import nothing but types', () => {
    const breaches = FILES.filter((file) => relative(ENGINE, file).startsWith('data/')).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/^import (?!type\b).*'([^']+)';$/gm)]
        .filter((match) => !(match[1] ?? '').startsWith('./') && !match[0].startsWith('import { type'))
        .map((match) => `${relative(ENGINE, file)}: ${match[0]}`),
    );
    expect(breaches).toEqual([]);
  });

  test('the doors import the engine and the contract only, and the contract nothing of ours', () => {
    const deep = Object.entries(DOORS).flatMap(([door, allowed]) =>
      sources(join(ROOT, door, 'src'))
        .filter((file) => !file.endsWith('.test.ts'))
        .flatMap((file) =>
          importsOf(file)
            .filter(
              ({ specifier }) =>
                specifier.includes('packages/') ||
                (specifier.startsWith('@waybill/') && !allowed.includes(specifier)),
            )
            .map(({ specifier }) => `${relative(ROOT, file)} -> ${specifier}`),
        ),
    );
    const contract = sources(join(ROOT, 'packages/contract/src')).flatMap((file) =>
      importsOf(file)
        .filter(({ specifier }) => specifier.startsWith('@waybill/') || specifier.includes('../../engine'))
        .map(({ specifier }) => `${relative(ROOT, file)} -> ${specifier}`),
    );
    expect([...deep, ...contract]).toEqual([]);
  });

  test('no file imports itself by way of others', () => {
    const graph = new Map<string, string[]>();
    for (const { from, to } of IMPORTS) graph.set(from, [...(graph.get(from) ?? []), to]);
    const state = new Map<string, 'open' | 'done'>();
    const rings: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (state.get(file) === 'done') return;
      if (state.get(file) === 'open') {
        rings.push([...path.slice(path.indexOf(file)), file].join(' -> '));
        return;
      }
      state.set(file, 'open');
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      state.set(file, 'done');
    };
    for (const file of graph.keys()) visit(file, []);
    expect(rings).toEqual([]);
  });

  test('no file collects everything', () => {
    const long = FILES.filter((file) => !isTest(file) && !relative(ENGINE, file).startsWith('data/'))
      .map((file) => [relative(ENGINE, file), readFileSync(file, 'utf8').split('\n').length] as const)
      .filter(([, lines]) => lines > 520);
    expect(long).toEqual([]);
  });
});
