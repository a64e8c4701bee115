/** `waybill review`: pairs of parties and proposals of a model worth a judgement, the judgements made, and making or undoing one. */
import { userInfo } from 'node:os';
import {
  CaseError,
  judgeCase,
  judgeProposals,
  openCase,
  proposalValues,
  rebuildOutputs,
  reviewedProposals,
  suggestMerges,
  undoJudgement,
} from '@waybill/engine';
import type { Command } from 'commander';
import { plain, print, printJson, printText } from '../output/print.ts';
import { count, showProgress } from '../output/progress.ts';
import { type CaseOptions, withCase } from './options.ts';

interface ReviewOptions extends CaseOptions {
  readonly by?: string;
  readonly note?: string;
  readonly out?: string;
}

const VERDICTS = ['same', 'different', 'unsure'] as const;
const REVIEWS: Readonly<Record<string, 'accepted' | 'rejected'>> = { accept: 'accepted', reject: 'rejected' };

export function addReview(program: Command): void {
  withCase(
    program
      .command('review')
      .argument(
        '[verdict]',
        `${VERDICTS.join(', ')}; accept or reject; undo; proposals or judgements to list those there are`,
      )
      .argument(
        '[what...]',
        'two parties by id, key or name; proposals by id; for undo the id of the judgement',
      )
      .option('--by <name>', 'who judges (default: your user name)')
      .option('--note <words>', 'why')
      .option('-o, --out <folder>', 'where export and dossier go (default: beside the case file)')
      .description('list pairs of parties that may be one, and proposals of a model, and judge them'),
  ).action(review);
}

async function review(
  verdict: string | undefined,
  what: readonly string[],
  options: ReviewOptions,
): Promise<void> {
  const json = options.json ?? false;
  const [left, right] = what;
  if (verdict === undefined) return listSuggestions(options.case, json);
  if (verdict === 'judgements') return listJudgements(options.case, json);
  if (verdict === 'proposals') return listProposals(options.case, json);
  const by = options.by ?? userInfo().username;
  const at = new Date().toISOString();
  if (verdict === 'undo') {
    if (left === undefined)
      throw new CaseError(
        'bad-option',
        'Say which judgement to undo; "waybill review judgements" lists them.',
      );
    const undone = await undoJudgement(options.case, left, by, at);
    return tell(options, undone, `Took back: ${undone.verdict}, ${undone.left} and ${undone.right}.`);
  }
  const reviewed = Object.hasOwn(REVIEWS, verdict) ? REVIEWS[verdict] : undefined;
  if (reviewed !== undefined) return judge(reviewed, what, by, at, options);
  const known = VERDICTS.find((word) => word === verdict);
  if (known === undefined)
    throw new CaseError(
      'bad-option',
      `"${verdict}" is no verdict; say ${VERDICTS.join(', ')}, accept, reject, undo, proposals or judgements.`,
    );
  if (left === undefined || right === undefined || what.length > 2)
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

async function judge(
  verdict: 'accepted' | 'rejected',
  ids: readonly string[],
  by: string,
  at: string,
  options: ReviewOptions,
): Promise<void> {
  if (ids.length === 0)
    throw new CaseError('bad-option', 'Name proposals by id; "waybill review proposals" lists them.');
  const { note } = options;
  const made = { ids, verdict, by, ...(note === undefined ? {} : { note }) };
  const judgements = await judgeProposals(options.case, made, at);
  const told = judgements.map(({ left, right, id }) => `${left} in ${plain(right)} [${id}]`).join(', ');
  return tell(options, judgements, `Judged ${verdict}: ${told}.`);
}

async function listProposals(target: string, json: boolean): Promise<void> {
  const { view, judgements } = await openCase(target);
  const rows = reviewedProposals(view);
  const judges = new Map(judgements.map(({ left, by }) => [left, by]));
  print(
    json,
    rows,
    rows,
    [
      { head: 'ID', cell: ({ claim }) => claim.id },
      { head: 'REVIEW', cell: ({ claim }) => claim.proposal.review },
      { head: 'KIND', cell: ({ claim }) => `${claim.polarity === 'negative' ? 'not ' : ''}${claim.kind}` },
      {
        head: 'ROLES',
        cell: ({ words }) =>
          Object.entries(words)
            .map(([role, own]) => `${role}: ${own.join(', ')}`)
            .join('; '),
        limit: 70,
      },
      { head: 'SAYS', cell: ({ claim }) => proposalValues(claim), limit: 40 },
      {
        head: 'RULES',
        cell: ({ claim }) => (claim.proposal.agreesWith.length > 0 ? 'say the same' : 'do not say it'),
      },
      {
        head: 'BY',
        cell: ({ claim: { proposal } }) =>
          proposal.review === 'awaiting' ? '' : (judges.get(proposal.key) ?? ''),
      },
      { head: 'MODEL', cell: ({ claim }) => claim.proposal.model, limit: 24 },
      { head: 'SOURCE', cell: ({ path }) => path, limit: 28 },
      { head: 'WORDS', cell: ({ claim }) => claim.passages[0]?.quote ?? '', limit: 90 },
    ],
    'No model proposed anything; "waybill build FOLDER --proposals FILE" asks one.',
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
  const awaiting = view.proposals.filter(({ claim }) => claim.proposal.review === 'awaiting').length;
  if (awaiting > 0)
    process.stderr.write(
      `${count(awaiting, 'proposal')} of a model to review: "waybill review proposals".\n`,
    );
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
