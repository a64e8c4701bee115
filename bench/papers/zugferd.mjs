/**
 * How much of an invoice the page itself gives: seller, buyer, number, date and total as read from the text of PDF
 * invoices, against the XML that lies inside the same files. Needs `npm run build` and the shared data; skips without.
 *
 *   node bench/papers/zugferd.mjs [--misses]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const folder = join(root, '..', 'shared', 'data', 'documents', 'zugferd_v1');
const dist = join(root, 'packages', 'engine', 'dist');
if (!existsSync(folder) || !existsSync(dist)) {
  console.log('skipped: needs the shared data and a build');
  process.exit(0);
}
const { readSource } = await import(join(dist, 'read', 'index.js'));
const { readFacts } = await import(join(dist, 'extract', 'facts', 'index.js'));
const { readPaper } = await import(join(dist, 'extract', 'papers', 'index.js'));

const SLOTS = ['genre', 'seller', 'buyer', 'number', 'date', 'total'];
const score = Object.fromEntries(SLOTS.map((slot) => [slot, { right: 0, wrong: 0, silent: 0 }]));
const misses = process.argv.includes('--misses');
let files = 0;
for (const file of pdfs(folder)) {
  const path = file.slice(folder.length + 1);
  const reading = await readSource({ path, bytes: new Uint8Array(readFileSync(file)) });
  const xml = reading.children.find((child) => child.path.toLowerCase().endsWith('.xml'));
  if (!reading.document || !xml) continue;
  files += 1;
  const truth = readTruth(new TextDecoder().decode(xml.bytes));
  const { facts } = readFacts(reading.document, {});
  const { claims, mentions } = readPaper(reading.document, facts, {});
  const name = new Map(mentions.map((mention) => [mention.id, mention.name]));
  const first = claims[0];
  const sum = claims.reduce((whole, claim) => whole + (claim.amount?.min ?? 0), 0);
  const found = {
    genre: facts.genre.value,
    seller: facts.issuer?.value,
    buyer: name.get(first?.roles.recipient?.[0]) ?? facts.addressee?.value,
    number: first?.documentNumbers.find(({ type }) => type === 'invoice')?.value,
    date: facts.documentDate?.value,
    total: claims.some((claim) => claim.amount !== null) ? sum : undefined,
  };
  for (const slot of SLOTS) {
    const verdict = judge(slot, found[slot], truth[slot]);
    if (verdict === undefined) continue;
    score[slot][verdict] += 1;
    if (misses && verdict !== 'right')
      console.log(`${path}: ${slot} ${verdict}: ${found[slot]} / ${truth[slot]}`);
  }
}
console.log(`${files} PDF invoices with embedded XML`);
for (const [slot, { right, wrong, silent }] of Object.entries(score))
  console.log(`${slot.padEnd(7)} right ${right}  wrong ${wrong}  silent ${silent}`);

function judge(slot, found, truth) {
  if (truth === undefined || truth.length === 0) return undefined;
  if (found === undefined) return 'silent';
  // A credit note is a claim taken back: its phase says so, its sum has no sign.
  if (slot === 'total')
    return truth.some((one) => Math.abs(found - Math.abs(one)) < 0.02) ? 'right' : 'wrong';
  const plain = (text) =>
    String(text)
      .toLowerCase()
      .replace(/[^\p{L}\d]+/gu, '');
  const [a, b] = [plain(found), plain(truth)];
  return a === b || (slot !== 'date' && slot !== 'number' && (a.startsWith(b) || b.startsWith(a)))
    ? 'right'
    : 'wrong';
}

/** What the XML says; the lines add up to the net sum, a paper without lines gives the gross one. */
function readTruth(xml) {
  const part = (tag, within = xml) =>
    new RegExp(`<(?:\\w+:)?${tag}[^>]*>([\\s\\S]*?)</(?:\\w+:)?${tag}>`).exec(within)?.[1];
  const head = part('HeaderExchangedDocument') ?? '';
  const date = part('DateTimeString', head)?.trim();
  const summation =
    /<(?:\w+:)?SpecifiedTradeSettlementMonetarySummation>(?:(?!<\/(?:\w+:)?SpecifiedTradeSettlementMonetarySummation>)[\s\S])*GrandTotalAmount[\s\S]*?<\/(?:\w+:)?SpecifiedTradeSettlementMonetarySummation>/.exec(
      xml,
    )?.[0] ?? '';
  const totals = ['LineTotalAmount', 'TaxBasisTotalAmount', 'GrandTotalAmount']
    .map((tag) => Number(part(tag, summation)))
    .filter((value) => Number.isFinite(value) && value !== 0);
  return {
    genre: 'invoice',
    seller: part('Name', part('SellerTradeParty') ?? '')?.trim(),
    buyer: part('Name', part('BuyerTradeParty') ?? '')?.trim(),
    number: part('ID', head)?.trim(),
    date: date && `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`,
    total: totals.length > 0 ? totals : undefined,
  };
}

function pdfs(path) {
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, name))
    .filter((name) => name.toLowerCase().endsWith('.pdf'))
    .sort();
}
