/** Proposals inside a case, through the door: they count nowhere until a person accepts them, and that decision survives. Needs the compiled worker. */
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { checkExport, describeRecord, exportCase, importCase, renderMarkdown } from '../../dossier/index.ts';
import {
  type Build,
  buildCase,
  casePaths,
  judgeProposals,
  openCase,
  type Progress,
  readEndpoint,
  rebuildOutputs,
  reviewedProposals,
  undoJudgement,
} from '../index.ts';

const NOW = (): string => '2025-01-01T00:00:00Z';
const AT = '2025-02-01T00:00:00Z';
const NOTE = 'Orvex Trade sold 40 lathes to Baltan Works in May 2024.';
const GIFT = 'Halden Freight handed 12 lenses over to Kestrel Imports.';
const DENIED = 'Merrow Tools did not deliver the engines to Kestrel Imports.';

const role = (name: string, words: string): object => ({ role: name, words, refersTo: null });
const SALE = {
  quote: NOTE,
  kind: 'supply',
  roles: [role('supplier', 'Orvex Trade'), role('recipient', 'Baltan Works'), role('goods', 'lathes')],
  polarity: 'positive',
  modality: 'certain',
  quantity: '40 lathes',
  time: 'May 2024',
};
const DENIAL = {
  quote: DENIED,
  kind: 'supply',
  roles: [role('supplier', 'Merrow Tools'), role('recipient', 'Kestrel Imports'), role('goods', 'engines')],
  polarity: 'negative',
  modality: 'certain',
};
const SWAPPED = {
  ...SALE,
  roles: [role('supplier', 'Baltan Works'), role('recipient', 'Orvex Trade')],
};

type Answer = (sentences: readonly string[], response: ServerResponse) => void;
const proposing: Answer = (sentences, response) => {
  const claims = sentences.flatMap((sentence, index) =>
    [SALE, DENIAL, SWAPPED]
      .filter(({ quote }) => sentence.includes(quote))
      .map((claim) => ({ ...claim, sentence: index + 1 })),
  );
  response.end(JSON.stringify({ message: { content: JSON.stringify({ claims }) } }));
};
let answer: Answer = proposing;
let asked = 0;
const server = createServer((request, response) => {
  let body = '';
  request
    .on('data', (part: Buffer) => (body += part.toString('utf8')))
    .on('end', () => {
      asked += 1;
      const { messages } = JSON.parse(body) as { messages: { content: string }[] };
      const lines = (messages.at(-1)?.content ?? '').split('\n').filter((line) => line.startsWith('['));
      answer(lines, response);
    });
});

let home = '';
let url = '';
beforeAll(async () => {
  home = await mkdtemp(join(tmpdir(), 'waybill-proposals-'));
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/chat`;
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await rm(home, { recursive: true, force: true });
});
beforeEach(() => {
  answer = proposing;
  asked = 0;
});

const endpoint = (more: object = {}) =>
  readEndpoint({ api: 'ollama', url, model: 'm', backoffSeconds: 0, retries: 0, timeoutSeconds: 2, ...more });
let made = 0;
async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  made += 1;
  const folder = join(home, `case-${made}`);
  await mkdir(folder);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  return folder;
}
const FILES = { 'a.txt': `${NOTE} ${GIFT}\n`, 'b.txt': `${DENIED}\n` };
const build = (folder: string, ask = false, more: object = {}): Promise<Build> =>
  buildCase({ folder, workers: 1, now: NOW, ...(ask ? { proposals: endpoint() } : {}), ...more });
const exported = (folder: string): Promise<string> => readFile(casePaths(folder).exportFile, 'utf8');
const reviews = ({ view }: Pick<Build, 'view'>): string[] =>
  reviewedProposals(view).map(({ claim, path }) => `${claim.proposal.review} ${path}`);
const proposalOf = async (folder: string, path: string): Promise<string> =>
  reviewedProposals((await openCase(folder)).view).find((one) => one.path === path)?.claim.id ?? 'none';
const accept = async (folder: string, path: string, verdict: 'accepted' | 'rejected' = 'accepted') => {
  const judged = { ids: [await proposalOf(folder, path)], verdict, by: 'Ada Quill' };
  const judgements = await judgeProposals(folder, judged, AT);
  await rebuildOutputs(folder);
  return judgements;
};
const codes = ({ view }: Pick<Build, 'view'>): string[] =>
  view.issues.map(({ code }) => code).filter((code) => code.includes('proposal'));

describe('proposals of a model in a case', () => {
  test('change nothing but the list of proposals until they are accepted', async () => {
    const folder = await folderOf(FILES);
    await build(folder);
    const before = JSON.parse(await exported(folder)) as Record<string, unknown>;
    const built = await build(folder, true);
    expect(reviews(built)).toEqual(['awaiting a.txt', 'awaiting b.txt']);
    const { proposals, ...after } = JSON.parse(await exported(folder)) as Record<string, unknown>;
    expect(after).toEqual(Object.fromEntries(Object.entries(before).filter(([key]) => key !== 'proposals')));
    expect(before['proposals']).toEqual([]);
    expect(proposals).toMatchObject([
      { proposal: { model: 'm', review: 'awaiting' } },
      { proposal: { review: 'awaiting' } },
    ]);
    expect(checkExport(JSON.parse(await exported(folder)))).toEqual([]);
    const [first] = built.view.proposals;
    expect(built.view.claims.some(({ claim }) => claim.id === first?.claim.id)).toBe(false);
    expect(renderMarkdown(built.view)).toContain('Awaiting review: 2 proposals, counted nowhere');
    expect(describeRecord(built.view, first?.claim.id ?? '')).toContain('awaiting review, counted nowhere');
  });

  test('say what goes where, and what was refused', async () => {
    const told: Progress[] = [];
    await build(await folderOf(FILES), true, { onProgress: (step: Progress) => told.push(step) });
    const sent = told.filter(({ stage }) => stage === 'sending');
    expect(sent).toMatchObject([
      { path: 'a.txt', url },
      { path: 'b.txt', url },
    ]);
    expect(told.find(({ stage }) => stage === 'asked')).toMatchObject({
      proposals: 2,
      refused: [['direction-differs', 1]],
      unanswered: 0,
    });
  });

  test('replay without the endpoint, byte for byte, also in a copy and after everything was read anew', async () => {
    const folder = await folderOf(FILES);
    await build(folder, true);
    const first = await exported(folder);
    answer = (_, response) => void response.destroy();
    expect((await build(folder)).changed).toBe(false);
    expect((await build(folder, true)).changed).toBe(false);
    const copy = join(home, 'copied');
    await cp(folder, copy, { recursive: true });
    await writeFile(join(copy, 'a.txt'), ' ');
    await build(copy);
    await writeFile(join(copy, 'a.txt'), FILES['a.txt']);
    const again = await build(copy);
    expect(reviews(again)).toEqual(['awaiting a.txt', 'awaiting b.txt']);
    expect(await exported(copy)).toBe(first);
    expect(asked).toBe(2);
  });

  test('become claims when accepted, beside the claim of the rules, and no status rises by them', async () => {
    const folder = await folderOf(FILES);
    const before = await build(folder, true);
    await accept(folder, 'a.txt');
    const { view } = await openCase(folder);
    expect(reviews({ view })).toEqual(['awaiting b.txt', 'accepted a.txt']);
    const claim = view.claims.find(({ claim: { proposal } }) => proposal !== null)?.claim;
    expect(claim).toMatchObject({ kind: 'supply', proposal: { model: 'm', review: 'accepted' } });
    const [rule] = claim?.proposal?.agreesWith ?? [];
    const events = view.findings.filter(({ event }) => event.claims.some((id) => id === claim?.id));
    expect(events).toHaveLength(1);
    expect(events[0]?.event.claims).toContain(rule);
    expect(events[0]?.assessment.support).toBe('single-source');
    expect(view.findings).toHaveLength(before.view.findings.length);
    expect(view.parties.map(({ caption }) => caption)).toEqual(
      before.view.parties.map(({ caption }) => caption),
    );
    const json: unknown = JSON.parse(await exported(folder));
    expect(importCase(json).value).toEqual(exportCase(view));
    expect(describeRecord(view, claim?.id ?? '')).toContain('proposed by the model m, accepted on review');
  });

  test('are accepted and rejected with history, and taking it back restores the state before', async () => {
    const folder = await folderOf(FILES);
    await build(folder, true);
    const before = await exported(folder);
    const [judgement] = await accept(folder, 'a.txt');
    await expect(accept(folder, 'b.txt').then(() => accept(folder, 'b.txt'))).rejects.toThrow(
      /already|no proposal/u,
    );
    await accept(folder, 'b.txt', 'rejected');
    const opened = await openCase(folder);
    expect(reviews(opened)).toEqual(['accepted a.txt', 'rejected b.txt']);
    expect(opened.judgements.map(({ verdict }) => verdict)).toEqual(['accepted', 'accepted', 'rejected']);
    for (const { id, revokes } of [...opened.judgements].reverse())
      if (revokes === undefined) await undoJudgement(folder, id, 'Ada Quill', AT);
    await rebuildOutputs(folder);
    expect(await exported(folder)).toBe(before);
    expect((await openCase(folder)).judgements).toHaveLength(6);
    await expect(
      judgeProposals(folder, { ids: ['clm-none'], verdict: 'accepted', by: 'A' }, AT),
    ).rejects.toThrow(/no proposal "clm-none"/u);
    expect(judgement?.left).toMatch(/^proposal:/u);
  });

  test('survive, once accepted, a new name and a new version where the quote stands, without the endpoint', async () => {
    const folder = await folderOf(FILES);
    await build(folder, true);
    await accept(folder, 'a.txt');
    answer = (_, response) => void response.destroy();
    await rename(join(folder, 'a.txt'), join(folder, 'c.txt'));
    expect(reviews(await build(folder))).toContain('accepted c.txt');
    await writeFile(join(folder, 'c.txt'), `A new first line.\n\nA third party comes in. ${NOTE}\n`);
    const later = await build(folder);
    expect(reviews(later)).toContain('accepted c.txt');
    expect(codes(later)).toEqual(['case.proposals-not-asked']);
    await writeFile(join(folder, 'c.txt'), NOTE.replace('40', '41'));
    const changed = await build(folder);
    expect(reviews(changed)).toEqual(['awaiting b.txt']);
    expect(codes(changed)).toContain('case.accepted-proposal-gone');
    await writeFile(join(folder, 'c.txt'), NOTE);
    expect(reviews(await build(folder))).toContain('accepted c.txt');
  });

  test.each<readonly [string, Answer, object, string]>([
    ['says 500', (_, response) => void response.writeHead(500).end('no'), {}, 'busy'],
    ['resets the connection', (_, response) => void response.destroy(), {}, 'unreachable'],
    ['never answers', () => undefined, { timeoutSeconds: 0.2 }, 'timed-out'],
    ['answers HTML', (_, response) => void response.end('<html>'), {}, 'not-json'],
    ['redirects', (_, response) => void response.writeHead(302, { location: '/' }).end(), {}, 'redirected'],
    ['says 401', (_, response) => void response.writeHead(401).end(), {}, 'refused'],
    ['floods', (_, response) => void response.end(' '.repeat(90_000)), { mostBytes: 2048 }, 'too-large'],
    ['has a key nobody set', proposing, { keyFrom: 'NO_SUCH_KEY_HERE' }, 'no-key'],
  ])(
    'never fail the build where the server %s: that is an issue, and the next build asks again',
    async (_, bad, more, why) => {
      const folder = await folderOf(FILES);
      answer = bad;
      const built = await build(folder, false, { proposals: endpoint(more), environment: {} });
      expect(built.view.claims.length).toBeGreaterThan(0);
      expect(reviews(built)).toEqual([]);
      expect(codes(built).every((code) => code === 'case.proposals-unanswered')).toBe(true);
      expect(built.view.issues.find(({ code }) => code === 'case.proposals-unanswered')?.message).toContain(
        why,
      );
      answer = proposing;
      expect(reviews(await build(folder, true))).toEqual(['awaiting a.txt', 'awaiting b.txt']);
    },
  );

  test('give up an endpoint that answers nobody', async () => {
    const many = Object.fromEntries(
      Array.from({ length: 12 }, (_, at) => [`${at}.txt`, NOTE.replace('40', String(50 + at))]),
    );
    answer = (_, response) => void response.destroy();
    const built = await build(await folderOf(many), false, { proposals: endpoint({ concurrency: 1 }) });
    expect(asked).toBe(3);
    expect(built.view.issues.filter(({ code }) => code === 'case.proposals-unanswered').length).toBe(2);
  });

  test('are of one model at a time: another asks anew, and what was accepted stays', async () => {
    const folder = await folderOf(FILES);
    await build(folder, true);
    await accept(folder, 'a.txt');
    answer = (_, response) => void response.end(JSON.stringify({ message: { content: '{"claims":[]}' } }));
    const other = await build(folder, false, { proposals: endpoint({ model: 'n' }) });
    expect(reviews(other)).toEqual(['accepted a.txt']);
    expect(asked).toBe(4);
    expect(reviews(await build(folder, true))).toEqual(['awaiting b.txt', 'accepted a.txt']);
    expect(asked).toBe(4);
    // Let go: what nobody accepted goes, the rest stays, and no later build says that it was not asked.
    expect(reviews(await build(folder, false, { proposals: 'none' }))).toEqual(['accepted a.txt']);
    await writeFile(join(folder, 'd.txt'), GIFT);
    const later = await build(folder);
    expect([reviews(later), codes(later)]).toEqual([['accepted a.txt'], []]);
  });
});
