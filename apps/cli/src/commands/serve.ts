/** `waybill serve`: a folder of published lists as a service that clients of yente and OpenRefine can talk to. */
import { readFile } from 'node:fs/promises';
import { ask, CaseError, decide, type Desk, messageOf, undoDecision } from '@waybill/engine';
import type {
  CatalogDataset,
  RunningServer,
  ScreeningBackend,
  ServerOptions,
  Snapshot,
} from '@waybill/server';
import type { Command } from 'commander';
import { atDesk, DESK_WORDS, type DeskFlags, LISTS_WORDS } from './desk-options.ts';
import { wholeNumber } from './options.ts';

interface ServeFlags extends DeskFlags {
  readonly host?: string;
  readonly port?: number;
  readonly keys?: string;
  readonly open?: boolean;
  readonly updateToken?: string;
  readonly cors?: readonly string[];
  readonly rate?: number;
  readonly logQueries?: boolean;
  readonly publicUrl?: string;
  readonly refreshEvery?: number;
  readonly record?: boolean;
}

export function addServe(program: Command, version: string): void {
  program
    .command('serve')
    .description('answer screenings over HTTP, as yente does, against a folder of published lists')
    .option('-L, --lists <folder>', LISTS_WORDS)
    .option('--desk <file>', DESK_WORDS)
    .option('-q, --quiet', 'show no progress')
    .option('--host <address>', 'address to listen on (default: 127.0.0.1, this machine only)')
    .option('-p, --port <number>', 'port to listen on (default: 8000)', wholeNumber(0, 65_535))
    .option('--keys <file>', 'file of API keys, one a line, plain or as sha256:HEX; who asks must give one')
    .option('--open', 'let everybody on the network ask without a key')
    .option('--update-token <token>', 'token of POST /updatez; without it that is refused')
    .option('--cors <origins...>', 'origins whose pages may ask; * for any')
    .option('--rate <number>', 'most requests a second of one client', wholeNumber(1, 1_000_000))
    .option('--log-queries', 'write the texts of queries into the log')
    .option('--public-url <address>', 'the address clients know the service by, behind a proxy')
    .option(
      '--refresh-every <seconds>',
      'look for changed files in the folder this often',
      wholeNumber(1, 86_400),
    )
    .option('--no-record', 'leave no records of what was asked')
    .action((flags: ServeFlags) => serve(flags, version));
}

async function serve(flags: ServeFlags, version: string): Promise<void> {
  const { startServer, ServerError } = await import('@waybill/server');
  await atDesk(flags, async (desk) => {
    let server: RunningServer;
    try {
      server = await startServer({ ...(await optionsOf(flags)), backend: backendOf(desk, flags), version });
    } catch (error) {
      if (error instanceof ServerError) throw new CaseError('bad-option', error.message, { cause: error });
      throw error;
    }
    process.stderr.write(`Listening on ${server.address}. Stop with Ctrl-C.\n`);
    await desk.settle();
    const timer =
      flags.refreshEvery === undefined
        ? undefined
        : setInterval(() => {
            desk
              .refresh()
              .then(({ changed, added, modified, deleted }) => {
                if (changed)
                  process.stderr.write(
                    `Lists changed: ${added} added, ${modified} modified, ${deleted} gone.\n`,
                  );
              })
              .catch((error: unknown) => process.stderr.write(`Lists not refreshed: ${messageOf(error)}\n`));
          }, flags.refreshEvery * 1000);
    await new Promise<void>((done) => {
      process.once('SIGINT', () => done());
      process.once('SIGTERM', () => done());
    });
    clearInterval(timer);
    await server.close();
  });
}

async function optionsOf(flags: ServeFlags): Promise<Omit<ServerOptions, 'backend' | 'version'>> {
  const { host, port, keys, open, updateToken, cors, rate, logQueries, publicUrl } = flags;
  return {
    ...(host === undefined ? {} : { host }),
    ...(port === undefined ? {} : { port }),
    ...(keys === undefined ? {} : { apiKeys: await readKeys(keys) }),
    ...(open === undefined ? {} : { open }),
    ...(updateToken === undefined ? {} : { updateToken }),
    ...(cors === undefined ? {} : { cors }),
    ...(rate === undefined ? {} : { rateLimit: { perSecond: rate, burst: rate * 2 } }),
    ...(logQueries === undefined ? {} : { logQueries }),
    ...(publicUrl === undefined ? {} : { publicUrl }),
  };
}

async function readKeys(file: string): Promise<string[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CaseError('bad-option', `${file} cannot be read (${messageOf(error)}).`, { cause: error });
  }
  const keys = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
  if (keys.length === 0) throw new CaseError('bad-option', `${file} holds no key: put one on each line.`);
  return keys;
}

/** The desk as what the service stands on. */
function backendOf(desk: Desk, { record = true }: ServeFlags): ScreeningBackend {
  let snapshot: Snapshot | undefined;
  let of: Desk['datasets'] | undefined;
  const current = (): Snapshot => {
    if (snapshot === undefined || snapshot.index !== desk.index || of !== desk.datasets) {
      of = desk.datasets;
      snapshot = { index: desk.index, datasets: of.map(toCatalog), loadedAt: Date.now() };
    }
    return snapshot;
  };
  current();
  return {
    snapshot: current,
    refresh: async () => {
      await desk.refresh();
    },
    screen: async (_, subject, settings) => {
      const { answer, record: made } = await ask(desk, subject, settings);
      if (!record || desk.records === undefined) return { hits: answer.hits, total: answer.total };
      await desk.records.add(made);
      return { hits: answer.hits, total: answer.total, record: answer.record };
    },
    ...(desk.store === undefined
      ? {}
      : {
          decisions: async ({ subject, entity }) =>
            ((await desk.store?.decisions()) ?? []).filter(
              (one) =>
                (subject === undefined || one.subject === subject) &&
                (entity === undefined || one.entity === entity),
            ),
          decide: async (input) =>
            desk.index.ordinalOf(input.entity) === undefined ? undefined : decide(desk, input),
          revoke: async (id, by) => {
            try {
              return await undoDecision(desk, id, by);
            } catch (error) {
              if (error instanceof CaseError && error.code === 'unknown-id') return undefined;
              throw error;
            }
          },
        }),
  };
}

function toCatalog({
  name,
  title,
  publisher,
  version,
  publishedOn,
  firstHeld,
  entities,
  files,
}: Desk['datasets'][number]): CatalogDataset {
  const updatedAt = publishedOn ?? firstHeld?.slice(0, 19);
  return {
    name,
    title,
    version,
    loadedVersion: version,
    entityCount: entities,
    files,
    ...(publisher === '' ? {} : { publisher: { name: publisher } }),
    ...(updatedAt === undefined ? {} : { updatedAt }),
  };
}
