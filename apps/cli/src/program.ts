/** The command line as data: every command with its words. */
import { Command } from 'commander';
import { addBuild } from './commands/build.ts';
import { addCompare } from './commands/compare.ts';
import { addCompletion } from './commands/completion.ts';
import { addDeskRecords } from './commands/desk-records.ts';
import { addExtract } from './commands/extract.ts';
import { addExplain } from './commands/explain.ts';
import { addListings } from './commands/lists.ts';
import { addOwnership } from './commands/ownership.ts';
import { addOutput } from './commands/output.ts';
import { addPropose } from './commands/propose.ts';
import { addReview } from './commands/review.ts';
import { addScreen } from './commands/screen.ts';
import { addServe } from './commands/serve.ts';

export const VERSION = '0.1.0';

export function makeProgram(): Command {
  const program = new Command('waybill')
    .description('Turns a folder of documents into a supply network that can be proved.')
    .version(VERSION)
    .showHelpAfterError('(waybill --help lists the commands; waybill help COMMAND says more)')
    .showSuggestionAfterError()
    // What stands behind a subcommand is the subcommand's, though its parent has options of the same name.
    .enablePositionalOptions()
    .exitOverride();
  addBuild(program);
  addExtract(program);
  addListings(program);
  addScreen(program);
  addCompare(program);
  addDeskRecords(program);
  addOwnership(program);
  addServe(program, VERSION);
  addExplain(program);
  addReview(program);
  addPropose(program);
  addOutput(program);
  addCompletion(program);
  program.addHelpText(
    'after',
    '\nExit codes: 0 done; 1 done, but with errors among the issues; 2 refused, nothing changed; 130 stopped.\nStart with: waybill build FOLDER',
  );
  overrideExits(program);
  return program;
}

/** Subcommands do not take over from their parents that a wrong word throws instead of ending the process. */
function overrideExits(command: Command): void {
  for (const one of command.commands) {
    one.exitOverride();
    overrideExits(one);
  }
}
