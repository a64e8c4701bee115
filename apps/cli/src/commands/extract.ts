/** `waybill extract PATH...`: what documents say, one by one, without a case; with `--trace`, how it was read out of them. */
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import {
  CaseError,
  type DocumentExtract,
  extractPaths,
  GENRES,
  type GivenText,
  type Issue,
} from '@waybill/engine';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { EXIT } from '../output/exit-code.ts';
import { extractText } from '../output/extract-text.ts';
import { plain } from '../output/print.ts';
import { count } from '../output/progress.ts';
import { isoDay, wholeNumber } from './options.ts';

interface ExtractFlags {
  readonly publisher?: string;
  readonly published?: string;
  readonly genre?: (typeof GENRES)[number];
  readonly language?: string;
  readonly trace?: boolean;
  readonly workers?: number;
  readonly timeLimit?: number;
  readonly memory?: number;
  readonly quiet?: boolean;
  readonly json?: boolean;
}

export function addExtract(program: Command): void {
  program
    .command('extract')
    .argument('<paths...>', 'files and folders; - for a text on standard input')
    .description('print the parties and claims of documents, without a case; JSON Lines hold many')
    .option('--publisher <name>', 'who published it, where the text does not say')
    .option('--published <day>', 'when it was published, YYYY-MM-DD', isoDay)
    .addOption(new Option('--genre <genre>', 'what kind of paper it is').choices(GENRES))
    .option('--language <code>', 'the language of the text: en, ru, uk or zh', languageCode)
    .option('--trace', 'tell what each parser and refiner did')
    .option('-w, --workers <number>', 'how many documents are read at once', wholeNumber(1, 64))
    .option('--time-limit <seconds>', 'longest one document may take', wholeNumber(1, 86_400))
    .option('--memory <megabytes>', 'largest memory of one reading worker', wholeNumber(64, 65_536))
    .option('-q, --quiet', 'show no progress')
    .option('--json', 'print JSON for programs, one document a line')
    .action(extract);
}

function languageCode(words: string): string {
  if (!/^[a-z]{2,3}$/u.test(words))
    throw new InvalidArgumentError('give a code of two or three letters, such as en.');
  return words;
}

async function extract(paths: readonly string[], flags: ExtractFlags): Promise<void> {
  const { publisher, published, genre, language, trace, workers, timeLimit, memory } = flags;
  const stop = new AbortController();
  const onSignal = (): void => stop.abort();
  process.once('SIGINT', onSignal);
  const progress = tellProgress(flags.quiet ?? false);
  let errors = 0;
  const onIssue = (issue: Issue): void => {
    if (issue.severity === 'error') errors += 1;
    progress.say(
      `${issue.severity} ${issue.code}: ${plain([issue.place.path, issue.place.detail].filter((words) => words !== undefined && words !== null).join(', '))}: ${plain(issue.message)}`,
    );
  };
  try {
    const documents = extractPaths({
      inputs: await inputsOf(paths),
      context: {
        ...(publisher === undefined ? {} : { publisher }),
        ...(published === undefined ? {} : { published }),
        ...(genre === undefined ? {} : { genre }),
        ...(language === undefined ? {} : { language }),
      },
      trace: trace ?? false,
      ...(workers === undefined ? {} : { workers }),
      ...(timeLimit === undefined ? {} : { timeLimit }),
      ...(memory === undefined ? {} : { memory }),
      signal: stop.signal,
      onIssue,
    });
    for await (const document of documents) {
      errors += document.issues.filter(({ severity }) => severity === 'error').length;
      progress.done(document);
      await write(flags.json === true ? `${JSON.stringify(document)}\n` : `${extractText(document)}\n\n`);
    }
  } finally {
    progress.close();
    process.off('SIGINT', onSignal);
  }
  process.exitCode = errors > 0 ? EXIT.issues : EXIT.done;
}

async function inputsOf(paths: readonly string[]): Promise<(string | GivenText)[]> {
  if (paths.filter((path) => path === '-').length > 1)
    throw new CaseError('bad-option', 'Standard input can be read once only; name - once.');
  const inputs: (string | GivenText)[] = [];
  for (const path of paths)
    inputs.push(path === '-' ? { path: 'standard-input', text: await text(process.stdin) } : path);
  return inputs;
}

/** Waits where the reader is slower than we are, so that no more than a few documents are held. */
async function write(words: string): Promise<void> {
  if (!process.stdout.write(words)) await once(process.stdout, 'drain');
}

/** How often it is said how far it is, in milliseconds. */
const EVERY = { terminal: 250, log: 10_000 };

interface ExtractProgress {
  readonly done: (document: DocumentExtract) => void;
  readonly say: (words: string) => void;
  readonly close: () => void;
}

/** Progress on standard error; a short job says nothing. */
function tellProgress(quiet: boolean): ExtractProgress {
  const began = performance.now();
  const { isTTY } = process.stderr;
  let [documents, claims, said, isShown] = [0, 0, began, false];
  const clear = (): void => {
    if (isShown) process.stderr.write('\r\u001B[K');
    isShown = false;
  };
  return {
    done: (document) => {
      documents += 1;
      claims += document.claims.length;
      const now = performance.now();
      if (quiet || now - said < (isTTY ? EVERY.terminal : EVERY.log)) return;
      said = now;
      const rate = (documents / Math.max(0.001, (now - began) / 1000)).toFixed(1);
      const words = `Read ${count(documents, 'document')}, ${count(claims, 'claim')}, ${rate} documents/s`;
      // On a terminal the documents themselves show that it goes on.
      if (isTTY && process.stdout.isTTY) return;
      process.stderr.write(isTTY ? `\r\u001B[K${words}` : `${words}\n`);
      isShown = isTTY;
    },
    say: (words) => {
      clear();
      process.stderr.write(`${words}\n`);
    },
    close: clear,
  };
}
