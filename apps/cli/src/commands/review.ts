/** `waybill review`: pairs of parties worth a judgement, the judgements made, and making or undoing one. */
import { userInfo } from 'node:os';
import {
  CaseError,
  judgeCase,
  openCase,
  rebuildOutputs,
  suggestMerges,
  undoJudgement,
} from '@waybill/engine';
import type { Command } from 'commander';
import { print, printJson, printText } from '../output/print.ts';
import { showProgress } from '../output/progress.ts';
import { type CaseOptions, withCase } from './options.ts';

interface ReviewOptions extends CaseOptions {
  readonly by?: string;
  readonly note?: string;
  readonly out?: string;
}

const VERDICTS = ['same', 'different', 'unsure'] as const;

export function addReview(program: Command): void {
  withCase(
    program
      .command('review')
      .argument('[verdict]', `${VERDICTS.join(', ')}, undo, or judgements to list those made`)
      .argument('[left]', 'a party by id, key or name; for undo the id of the judgement')
      .argument('[right]', 'the other party')
      .option('--by <name>', 'who judges (default: your user name)')
      .option('--note <words>', 'why')
      .option('-o, --out <folder>', 'where export and dossier go (default: beside the case file)')
      .description('list pairs of parties that may be one, and judge them'),
  ).action(review);
}

async function review(
  verdict: string | undefined,
  left: string | undefined,
  right: string | undefined,
  options: ReviewOptions,
): Promise<void> {
  const json = options.json ?? false;
  if (verdict === undefined) return listSuggestions(options.case, json);
  if (verdict === 'judgements') return listJudgements(options.case, json);
  const by = options.by ?? userInfo().username;
  const at = new Date().toISOString();
  if (verdict === 'undo') {
    if (left === undefined)
      throw new CaseError(
        'bad-option',
        'Say which judgement to undo; "waybill review judgements" lists them.',
      );
    const undone = await undoJudgement(options.case, left, by, at);
    return tell(options, undone, `Took back: ${undone.left} and ${undone.right}.`);
  }
  const known = VERDICTS.find((word) => word === verdict);
  if (known === undefined)
    throw new CaseError(
      'bad-option',
      `"${verdict}" is no verdict; say ${VERDICTS.join(', ')}, undo or judgements.`,
    );
  if (left === undefined || right === undefined)
    throw new CaseError('bad-option', 'Name both parties, by id, key or name.');
  const made = {
    left,
    right,
    verdict: known,
    by,
    ...(options.note === undefined ? {} : { note: options.note }),
  };
  const judgement = await judgeCase(options.case, made, at);
  return tell(
    options,
    judgement,
    `Judged ${known}: ${judgement.left} and ${judgement.right} [${judgement.id}].`,
  );
}

async function tell(options: ReviewOptions, judgement: unknown, words: string): Promise<void> {
  const json = options.json ?? false;
  const progress = showProgress(json);
  await rebuildOutputs(options.case, progress.onProgress, options.out);
  progress.close();
  if (json) printJson(judgement);
  else printText(`${words} The case and its dossier are up to date.`);
}

async function listSuggestions(target: string, json: boolean): Promise<void> {
  const { view, judgements } = await openCase(target);
  const suggestions = suggestMerges(view.parties, judgements);
  const caption = new Map(view.parties.map((party) => [party.id, party.caption]));
  print(
    json,
    suggestions,
    suggestions,
    [
      { head: 'SCORE', cell: ({ score }) => score.toFixed(2) },
      { head: 'LEFT', cell: ({ left }) => caption.get(left) ?? left, limit: 40 },
      { head: 'RIGHT', cell: ({ right }) => caption.get(right) ?? right, limit: 40 },
      { head: 'LEFT ID', cell: ({ left }) => left },
      { head: 'RIGHT ID', cell: ({ right }) => right },
      { head: 'REASONS', cell: ({ reasons }) => reasons.map(({ text }) => text).join('; '), limit: 70 },
    ],
    'No pair of parties is worth a judgement.',
  );
}

async function listJudgements(target: string, json: boolean): Promise<void> {
  const { judgements } = await openCase(target);
  const undone = new Set(judgements.flatMap(({ revokes }) => revokes ?? []));
  print(
    json,
    judgements,
    judgements,
    [
      { head: 'ID', cell: ({ id }) => id },
      {
        head: 'VERDICT',
        cell: ({ verdict, revokes }) => (revokes === undefined ? verdict : `undoes ${revokes}`),
      },
      { head: 'LEFT', cell: ({ left }) => left },
      { head: 'RIGHT', cell: ({ right }) => right },
      { head: 'BY', cell: ({ by }) => by },
      { head: 'AT', cell: ({ at }) => at },
      {
        head: 'IN FORCE',
        cell: ({ id, revokes }) => (revokes === undefined && !undone.has(id) ? 'yes' : 'no'),
      },
      { head: 'NOTE', cell: ({ note }) => note ?? '', limit: 40 },
    ],
    'No judgement was made.',
  );
}
