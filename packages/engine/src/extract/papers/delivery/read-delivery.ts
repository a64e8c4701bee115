/**
 * Papers that go with goods: delivery notes, packing lists, acts of acceptance, waybills. A claim for each line; what
 * the paper itself says is still to come is a claim of its own, planned.
 */
import type { DocumentNumber, Genre, MentionId, Phase, RoleName, Span } from '../../../model/index.ts';
import type { Quantity, TimeSpan } from '../../../values/index.ts';
import { doubtNumber } from '../ambiguous-number.ts';
import { settleMarks } from '../arithmetic-marks.ts';
import { quantityIn } from '../cell-values.ts';
import { coverForm } from '../cover-form.ts';
import { writeDesignations, writeGoods } from '../goods-cell.ts';
import { findGoodsTables, type GoodsLine } from '../goods-table.ts';
import { findLetterhead } from '../letterhead.ts';
import { headFact, headTitles, paperDate } from '../paper-head.ts';
import { documentNumber, findPaperNumbers } from '../paper-numbers.ts';
import { findParties, isFromTo, type PartyAliases, type PartyKey, writeParty } from '../paper-parties.ts';
import { type Paper, type PaperHead, type PaperReader, wordsOf } from '../paper.ts';
import type { PaperWriter } from '../paper-writer.ts';
import { writePlace } from '../place-mention.ts';
import { schemaOf } from '../party-block.ts';
import { phaseOfPaper, phaseOfWords, phaseOver } from './delivery-state.ts';
import { findListedGoods } from './listed-goods.ts';

const ALIASES: PartyAliases = { origin: 'consignor', destination: 'consignee' };
const ROLES: readonly (readonly [RoleName, PartyKey])[] = [
  ['supplier', 'seller'],
  ['recipient', 'buyer'],
  // "Получатель" is who pays on a payment and who takes on a delivery.
  ['recipient', 'payee'],
  ['consignor', 'consignor'],
  ['consignee', 'consignee'],
  ['carrier', 'carrier'],
  ['notifyParty', 'notifyParty'],
  ['endUser', 'endUser'],
  ['intermediary', 'intermediary'],
  ['manufacturer', 'manufacturer'],
];

export const DELIVERY_READER: PaperReader = {
  name: 'delivery',
  genres: ['delivery note', 'waybill', 'customs declaration'],
  signed: true,
  head: readHead,
  read: readDelivery,
};

function readHead(paper: Paper, genre: Genre): PaperHead {
  const parties = findParties(paper, ALIASES);
  const sender = parties.get('consignor') ?? parties.get('seller');
  const taker = parties.get('consignee') ?? parties.get('buyer') ?? parties.get('payee');
  const letterhead = sender ? undefined : findLetterhead(paper, taker?.field.label.start);
  return {
    ...headFact('issuer', paper, sender?.field.label, sender),
    ...headFact('issuer', paper, 'letterhead', letterhead),
    ...headFact('addressee', paper, taker?.field.label, taker),
    ...paperDate(paper, ['date', 'deliveryDate', 'shipDate'], genre, numberType(genre)),
  };
}

function numberType(genre: Genre): DocumentNumber['type'] {
  return genre === 'waybill' ? 'waybill' : 'delivery note';
}

interface DeliveryFrame {
  readonly roles: Readonly<Partial<Record<RoleName, readonly MentionId[]>>>;
  readonly phase: Phase;
  readonly time: TimeSpan | null;
  readonly spans: readonly Span[];
  readonly places: readonly MentionId[];
  readonly numbers: readonly DocumentNumber[];
}

function readDelivery(opened: Paper, writer: PaperWriter, genre: Genre): void {
  const paper = settleMarks(opened);
  const parties = findParties(paper, ALIASES);
  const roles: Partial<Record<RoleName, readonly MentionId[]>> = {};
  const spans: Span[] = [];
  for (const [role, key] of ROLES) {
    const party = parties.get(key);
    if (!party || roles[role]) continue;
    roles[role] = [writeParty(paper, writer, party)];
    spans.push(party.name);
  }
  const phase = phaseOfPaper(paper, genre);
  const dates =
    phase === 'delivered' ? (['deliveryDate', 'date', 'shipDate'] as const) : (['shipDate', 'date'] as const);
  const date = paperDate(paper, dates, genre, numberType(genre));
  const numbers = findPaperNumbers(paper, headTitles(paper, genre), numberType(genre));
  const frame: DeliveryFrame = {
    roles,
    phase,
    time: date.time ?? null,
    spans: [...spans, ...numbers.map(({ span }) => span), ...(date.date ? [date.date.span] : [])],
    places: placesOf(paper, writer, parties.size > 0),
    numbers: numbers.map(documentNumber),
  };
  const tables = findGoodsTables(paper, null);
  for (const table of tables) {
    const over = phaseOver(paper, table);
    for (const line of table.lines) writeLine(paper, writer, line, { ...frame, phase: over ?? phase });
  }
  const listed = findListedGoods(paper, tables);
  for (const item of listed) {
    const goods = writeDesignations(paper.document, writer, item.goods);
    const itemSpans = [
      item.line,
      ...(item.quantitySpan ? [item.quantitySpan] : []),
      ...(item.heading ? [item.heading] : []),
    ];
    writeItem(writer, goods, item.quantity, item.phase ?? phase, itemSpans, frame, 'paper.delivery.list');
    writer.cover(item.line);
  }
  if (tables.length === 0 && listed.length === 0) writeProducts(paper, writer, frame);
  coverForm(paper, writer, tables);
}

function writeLine(paper: Paper, writer: PaperWriter, line: GoodsLine, frame: DeliveryFrame): void {
  const goods = writeGoods(paper.document, writer, line);
  const { cells } = line.row;
  const maker = line.manufacturer;
  const own: DeliveryFrame = maker
    ? {
        ...frame,
        roles: {
          ...frame.roles,
          manufacturer: [
            writer.mention({
              start: maker.start,
              end: maker.end,
              schema: schemaOf(maker.text),
              form: 'name',
            }),
          ],
        },
      }
    : frame;
  const phase = (cells.status && phaseOfWords(cells.status.text)) ?? frame.phase;
  const hull = { start: line.start, end: line.end };
  const amount = line.amount;
  doubtNumber(paper, writer, line.quantity, cells.quantity);
  doubtNumber(paper, writer, line.outstanding, cells.outstanding);
  doubtNumber(paper, writer, amount, cells.amount);
  if (line.quantity && line.quantity.min !== 0) {
    const spans = [
      hull,
      ...(cells.quantity ? [cells.quantity] : []),
      ...(cells.status ? [cells.status] : []),
    ];
    writeItem(writer, goods, line.quantity, phase, spans, { ...own, amount }, 'paper.delivery.line');
  } else if (!line.outstanding) {
    const spans = [hull, ...(cells.status ? [cells.status] : [])];
    writeItem(writer, goods, line.quantity, phase, spans, { ...own, amount }, 'paper.delivery.line');
  }
  if (line.outstanding && line.outstanding.min !== 0) {
    const spans = [hull, ...(cells.outstanding ? [cells.outstanding] : [])];
    writeItem(writer, goods, line.outstanding, 'planned', spans, own, 'paper.delivery.outstanding');
  }
}

function writeItem(
  writer: PaperWriter,
  goods: readonly MentionId[],
  quantity: Quantity | null,
  phase: Phase,
  spans: readonly Span[],
  frame: DeliveryFrame & { readonly amount?: GoodsLine['amount'] },
  rule: string,
): void {
  writer.claim({
    kind: 'supply',
    roles: { ...frame.roles, goods },
    phase,
    quantity,
    amount: frame.amount ?? null,
    // The paper dates what has happened; when the rest will come it does not say.
    time: phase === 'planned' ? null : frame.time,
    places: frame.places,
    documentNumbers: frame.numbers,
    spans: [...spans, ...frame.spans],
    rule,
  });
}

/** A paper without a table: its goods in a field, `Goods: UAV A140, 4 pcs`. */
function writeProducts(paper: Paper, writer: PaperWriter, frame: DeliveryFrame): void {
  for (const field of paper.fields) {
    const value = field.values[0];
    if (field.key !== 'product' || !value) continue;
    const goods = writeGoods(paper.document, writer, { description: value });
    if (goods.length === 0) continue;
    const count = /(?<![\p{L}\d./-])(\d{1,6}\s*(?:шт|pcs?|pieces?|units?|ед|од|台|架|件))(?![\p{L}])/iu.exec(
      wordsOf(paper.document, value),
    )?.[1];
    const quantity =
      goods.length === 1 && count !== undefined ? quantityIn(count, [], { marks: paper.marks }) : null;
    writeItem(
      writer,
      goods,
      quantity,
      frame.phase,
      [{ start: field.label.start, end: value.end }],
      frame,
      'paper.delivery.goods',
    );
  }
}

function placesOf(paper: Paper, writer: PaperWriter, parties: boolean): MentionId[] {
  const places: MentionId[] = [];
  for (const field of paper.fields) {
    const value = field.values[0];
    const named =
      field.key === 'place' || ((field.key === 'origin' || field.key === 'destination') && parties);
    if (!named || !value || isFromTo(wordsOf(paper.document, field.label))) continue;
    const id = writePlace(paper.document, writer, value);
    if (id !== undefined && !places.includes(id)) places.push(id);
  }
  return places;
}
