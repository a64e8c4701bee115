/**
 * Invoices of any simple layout: parties, number and date from labelled fields or the title, a claim for each line of
 * goods, and one for the total where the paper lists no lines.
 */
import { INVOICE_WORDS } from '../../../data/papers/invoice-words.ts';
import type { MentionId, Phase, RoleName, Span } from '../../../model/index.ts';
import type { TimeSpan } from '../../../values/index.ts';
import { findAddressBlock } from '../address-block.ts';
import { doubtNumber } from '../ambiguous-number.ts';
import { settleMarks } from '../arithmetic-marks.ts';
import { currencyIn } from '../cell-values.ts';
import { coverForm } from '../cover-form.ts';
import { writeDesignations, writeGoods } from '../goods-cell.ts';
import { findGoodsTables, type GoodsLine } from '../goods-table.ts';
import { findLetterhead } from '../letterhead.ts';
import { bareDateLine, type DatedHead, headFact, headTitles, paperDate } from '../paper-head.ts';
import { documentNumber, findPaperNumbers } from '../paper-numbers.ts';
import { findParties, type PartyAliases, type PartyKey, writeBlock, writeParty } from '../paper-parties.ts';
import { findTotals } from '../paper-totals.ts';
import { type Paper, type PaperHead, type PaperReader, wordsOf } from '../paper.ts';
import { type PartyBlock, schemaOf } from '../party-block.ts';
import type { PaperWriter } from '../paper-writer.ts';
import { checkInvoice, grandTotal } from './arithmetic.ts';

const ALIASES: PartyAliases = { origin: 'seller', destination: 'buyer', addressee: 'buyer' };
const SELLERS = ['seller', 'payee'] as const satisfies readonly PartyKey[];
const BUYERS = ['buyer', 'payer'] as const satisfies readonly PartyKey[];

export const INVOICE_READER: PaperReader = {
  name: 'invoice',
  genres: ['invoice'],
  signed: true,
  head: readHead,
  read: readInvoice,
};

function readHead(paper: Paper): PaperHead {
  const parties = findParties(paper, ALIASES);
  const seller = SELLERS.map((key) => parties.get(key)).find((party) => party !== undefined);
  const buyer = [...BUYERS, 'consignee' as const]
    .map((key) => parties.get(key))
    .find((party) => party !== undefined);
  const letterhead = seller ? undefined : sellersLetterhead(paper, buyer?.name);
  const window = buyer ? undefined : windowBuyer(paper, (seller ?? letterhead)?.name);
  return {
    ...headFact('issuer', paper, seller?.field.label, seller),
    ...headFact('issuer', paper, 'letterhead', letterhead),
    ...headFact('addressee', paper, buyer?.field.label, buyer),
    ...headFact('addressee', paper, 'block of address', window),
    ...invoiceDate(paper),
  };
}

function invoiceDate(paper: Paper): DatedHead {
  const own = paperDate(paper, ['invoiceDate', 'date'], 'invoice');
  return own.date ? own : (bareDateLine(paper, goodsStart(paper)) ?? own);
}

/** Where the goods begin: what stands above is the head. */
function goodsStart(paper: Paper): number {
  return findGoodsTables(paper, null)[0]?.start ?? Number.POSITIVE_INFINITY;
}

/** The addressee of the window, where another place tells the seller. */
function windowBuyer(paper: Paper, seller: Span | undefined): PartyBlock | undefined {
  return seller && findAddressBlock(paper, [seller], goodsStart(paper));
}

/** The letterhead, unless it is the buyer's name that stands there. */
function sellersLetterhead(paper: Paper, buyer: Span | undefined): ReturnType<typeof findLetterhead> {
  const block = findLetterhead(paper);
  return block && buyer && block.name.start >= buyer.start ? undefined : block;
}

function readInvoice(opened: Paper, writer: PaperWriter): void {
  const paper = settleMarks(opened);
  const { roles, spans, implied } = writeParties(paper, writer);
  const numbers = findPaperNumbers(paper, headTitles(paper, 'invoice'), 'invoice');
  const date = invoiceDate(paper);
  const currency = paperCurrency(paper);
  const tables = findGoodsTables(paper, currency);
  const totals = findTotals(paper, currency);
  const phase = phaseOf(
    paper,
    numbers.some(({ type }) => type === 'contract'),
  );
  const shared: InvoiceFrame = {
    roles,
    implied,
    phase,
    time: date.time ?? null,
    spans: [...spans, ...numbers.map(({ span }) => span), ...(date.date ? [date.date.span] : [])],
    numbers: numbers.map(documentNumber),
  };
  const lines = tables.flatMap((table) => table.lines);
  for (const line of lines) writeLine(paper, writer, line, shared);
  if (lines.length === 0) {
    const total = grandTotal(totals);
    const goods = paper.fields
      .filter(({ key }) => key === 'product')
      .flatMap(({ values }) => values.slice(0, 1))
      .flatMap((span) => writeGoods(paper.document, writer, { description: span }));
    const subject = paper.fields.find(({ key }) => key === 'subject')?.values[0];
    if (goods.length === 0 && subject) goods.push(...writeDesignations(paper.document, writer, subject));
    // A bill whose sums cannot be read is still a bill from one to the other.
    doubtNumber(paper, writer, total?.money ?? null, total?.span);
    if (total || goods.length > 0 || (roles.supplier && roles.recipient)) {
      writer.claim({
        kind: 'supply',
        roles: { ...roles, goods },
        phase,
        amount: total?.money ?? null,
        time: shared.time,
        documentNumbers: shared.numbers,
        spans: [
          ...(total ? [lineSpan(paper, total.span)] : []),
          ...shared.spans,
          ...(total ? [total.span] : []),
        ],
        implied,
        rule: 'paper.invoice.total',
      });
    }
  }
  checkInvoice(paper, writer, tables, totals);
  coverForm(paper, writer, tables);
}

interface InvoiceFrame {
  readonly roles: Readonly<Partial<Record<RoleName, readonly MentionId[]>>>;
  /** Roles that the layout tells and no word: the addressee in the window. */
  readonly implied: readonly RoleName[];
  readonly phase: Phase;
  readonly time: TimeSpan | null;
  readonly spans: readonly Span[];
  readonly numbers: readonly ReturnType<typeof documentNumber>[];
}

function writeLine(paper: Paper, writer: PaperWriter, line: GoodsLine, frame: InvoiceFrame): void {
  const goods = writeGoods(paper.document, writer, line);
  const maker = line.manufacturer && {
    start: line.manufacturer.start,
    end: line.manufacturer.end,
    schema: schemaOf(line.manufacturer.text),
    form: 'name' as const,
  };
  const { quantity, amount } = line.row.cells;
  doubtNumber(paper, writer, line.quantity, quantity);
  doubtNumber(paper, writer, line.amount, amount);
  writer.claim({
    kind: 'supply',
    roles: {
      ...frame.roles,
      goods,
      ...(maker ? { manufacturer: [writer.mention(maker)] } : {}),
    },
    phase: frame.phase,
    quantity: line.quantity,
    amount: line.amount,
    time: frame.time,
    documentNumbers: frame.numbers,
    spans: [
      { start: line.start, end: line.end },
      ...(quantity && line.quantity ? [quantity] : []),
      ...(amount && line.amount ? [amount] : []),
      ...frame.spans,
    ],
    implied: frame.implied,
    rule: 'paper.invoice.line',
  });
}

function writeParties(
  paper: Paper,
  writer: PaperWriter,
): Pick<InvoiceFrame, 'roles' | 'implied'> & { spans: Span[] } {
  const parties = findParties(paper, ALIASES);
  const roles: Partial<Record<RoleName, readonly MentionId[]>> = {};
  const spans: Span[] = [];
  const fill = (role: RoleName, keys: readonly PartyKey[]): void => {
    for (const key of keys) {
      const party = parties.get(key);
      if (!party || roles[role]) continue;
      roles[role] = [writeParty(paper, writer, party)];
      spans.push(party.name);
    }
  };
  fill('supplier', SELLERS);
  fill('recipient', BUYERS);
  fill('consignor', ['consignor']);
  fill('consignee', ['consignee']);
  fill('intermediary', ['intermediary']);
  fill('manufacturer', ['manufacturer']);
  fill('endUser', ['endUser']);
  fill('notifyParty', ['notifyParty']);
  fill('carrier', ['carrier']);
  if (!roles.supplier) {
    const block = sellersLetterhead(
      paper,
      BUYERS.map((key) => parties.get(key)?.name).find((name) => name),
    );
    if (block) {
      roles.supplier = [writeBlock(paper, writer, block)];
      spans.push(block.name);
    }
  }
  const window = roles.recipient ? undefined : windowBuyer(paper, spans[0]);
  if (window) {
    roles.recipient = [writeBlock(paper, writer, window)];
    spans.push(window.name);
  }
  return { roles, spans, implied: window ? ['recipient'] : [] };
}

/** The currency all sums of the paper share: its field, or a line that says so. */
function paperCurrency(paper: Paper): string | null {
  const field = paper.fields.find(({ key }) => key === 'currency')?.values[0];
  if (field) return currencyIn(wordsOf(paper.document, field));
  const own = new Set(findTotals(paper, null).flatMap(({ money }) => money.currency ?? []));
  const [only] = own;
  // The lines of a table are in the currency of its one total.
  if (own.size === 1 && only !== undefined) return only;
  const line = paper.sheet.lines
    .flatMap(({ segments }) => segments)
    .find(
      ({ text }) =>
        /^(?:all )?(?:amounts|prices|sums|цены|суммы|ціни|суми|金额单位|单位)\b.{0,40}/iu.test(text) &&
        currencyIn(text),
    );
  if (line) return currencyIn(line.text);
  // The sign is shared with the yen; a Chinese paper means the yuan, as Chinese prose does.
  return paper.language === 'zh' && /[¥￥]/u.test(paper.document.text) ? 'CNY' : null;
}

/** Invoiced; a proforma is only planned, or contracted where it names a contract; a credit note takes back. */
function phaseOf(paper: Paper, contract: boolean): Phase {
  const titles = headTitles(paper, 'invoice').map((span) => wordsOf(paper.document, span).toLowerCase());
  const says = (words: readonly string[]): boolean =>
    titles.some((title) => words.some((word) => title.includes(word)));
  if (says(INVOICE_WORDS.credit)) return 'cancelled';
  if (says(INVOICE_WORDS.proforma)) return contract ? 'contracted' : 'planned';
  return 'invoiced';
}

function lineSpan(paper: Paper, span: Span): Span {
  const line = paper.sheet.lines.find((one) => one.start <= span.start && span.end <= one.end);
  const first = line?.segments[0];
  const last = line?.segments.at(-1);
  return first && last ? { start: first.start, end: last.end } : span;
}
