#!/usr/bin/env node
/** Entry point of the command line: one clear line for what cannot be done, and an exit code that says so. */
import { CaseError, messageOf } from '@waybill/engine';
import { CommanderError } from 'commander';
import { EXIT } from './output/exit-code.ts';
import { plain } from './output/print.ts';
import { makeProgram } from './program.ts';

// A reader that stops early, such as `head`, is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.done);
  throw error;
});

// Nobody listens to the progress any more; the work goes on.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  await makeProgram().parseAsync(process.argv);
} catch (error) {
  process.exitCode = answer(error);
}

function answer(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.done : EXIT.refused;
  const said = plain(messageOf(error));
  if (error instanceof CaseError) {
    process.stderr.write(`waybill: ${said}\n`);
    return error.code === 'cancelled' ? EXIT.stopped : EXIT.refused;
  }
  process.stderr.write(
    `waybill: A fault of Waybill's own (${said}); what was kept before still stands. Run it again with WAYBILL_DEBUG=1 and report what it prints.\n`,
  );
  if (process.env['WAYBILL_DEBUG'] !== undefined && error instanceof Error)
    process.stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.refused;
}
