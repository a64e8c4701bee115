/** Bank statements kept as tables: a payment for each row, its sides by debit and credit, its papers and goods by the purpose. */
import { IDENTIFIER_PROPERTIES } from '../../../data/papers/party-words.ts';
import { STATEMENT_WORDS } from '../../../data/papers/statement-words.ts';
import type { DocumentNumber, MentionId, RoleName, Span } from '../../../model/index.ts';
import { findIdentifiers } from '../../../values/index.ts';
import { doubtNumber } from '../ambiguous-number.ts';
import { currencyIn } from '../cell-values.ts';
import { coverForm } from '../cover-form.ts';
import { findDocumentNumbers } from '../document-numbers.ts';
import type { GridCell } from '../grid.ts';
import { findBankHead } from '../letterhead.ts';
import { headFact, paperDate } from '../paper-head.ts';
import { dateIn } from '../paper-date.ts';
import { findParties, type PaperParty, writeBlock, writeParty } from '../paper-parties.ts';
import { type Paper, type PaperHead, type PaperReader, wordsOf } from '../paper.ts';
import { isBankName, type PartyBlock, readPartyBlock } from '../party-block.ts';
import type { PaperWriter } from '../paper-writer.ts';
import { findPaymentGrids, type PaymentRow, readPaymentRows } from './payment-rows.ts';
import { writePurposeGoods } from './payment-purpose.ts';
import { checkBalances } from './statement-check.ts';

export const STATEMENT_READER: PaperReader = {
  name: 'statement',
  genres: ['bank statement'],
  signed: false,
  head: readHead,
  read: readStatement,
};

interface Account {
  readonly holder: PaperParty | undefined;
  readonly bank: PartyBlock | undefined;
}

function readHead(paper: Paper): PaperHead {
  const { holder, bank } = readAccount(paper);
  const field = findParties(paper).get('bank');
  return {
    ...headFact('issuer', paper, field === bank ? field?.field.label : 'bank at the head', bank),
    ...headFact('addressee', paper, holder?.field.label, holder),
    ...paperDate(paper, ['date', 'period'], 'bank statement'),
  };
}

/** Whose account it is, and at which bank: labelled, or a bank's name at the head. */
function readAccount(paper: Paper): Account {
  const parties = findParties(paper);
  const holder = parties.get('accountHolder');
  const field = parties.get('bank');
  const named = field && isBankName(wordsOf(paper.document, field.name)) ? field : undefined;
  return { holder, bank: named ?? findBankHead(paper) ?? field };
}

function readStatement(paper: Paper, writer: PaperWriter): void {
  const { holder, bank } = readAccount(paper);
  const holderId = holder && writeParty(paper, writer, withAccount(paper, holder));
  const bankId = bank && writeBlock(paper, writer, bank);
  const currency = accountCurrency(paper);
  const grids = findPaymentGrids(paper);
  let movement: number | null = 0;
  for (const grid of grids) {
    for (const row of readPaymentRows(paper, grid, currency)) {
      writePayment(paper, writer, row, holderId, bankId, { holder, bank });
      const value = row.money.min;
      movement =
        movement === null || value === null || value !== row.money.max || row.direction === null
          ? null
          : movement + (row.direction === 'in' ? value : -value);
    }
  }
  if (grids.length > 0) checkBalances(paper, writer, movement);
  coverForm(paper, writer, grids);
}

function writePayment(
  paper: Paper,
  writer: PaperWriter,
  row: PaymentRow,
  holder: MentionId | undefined,
  bank: MentionId | undefined,
  account: Account,
): void {
  const { cells } = row.row;
  const roles: Partial<Record<RoleName, readonly MentionId[]>> = {};
  const spans: Span[] = [{ start: row.start, end: row.end }, row.sum, row.date];
  const fill = (role: RoleName, id: MentionId | undefined): void => {
    if (id !== undefined && roles[role] === undefined) roles[role] = [id];
  };
  const side = (
    cell: GridCell | undefined,
    extra: readonly (GridCell | undefined)[],
  ): MentionId | undefined => cell && writeSide(paper, writer, cell, extra);
  const own = { inn: cells.counterpartyInn, account: cells.counterpartyAccount };
  fill(
    'payer',
    side(cells.payer, [cells.payerInn ?? (cells.payee ? undefined : own.inn), cells.payerAccount]),
  );
  fill(
    'payee',
    side(cells.payee, [cells.payeeInn ?? (cells.payer ? undefined : own.inn), cells.payeeAccount]),
  );
  fill('payerBank', side(cells.payerBank, []));
  fill('payeeBank', side(cells.payeeBank, []));
  const counterparty = side(cells.counterparty, [own.inn, cells.counterpartyKpp, own.account]);
  const otherBank = side(cells.counterpartyBank, [cells.bankCode]);
  const direction =
    row.direction ?? (roles.payer && !roles.payee ? 'in' : roles.payee && !roles.payer ? 'out' : null);
  if (direction === 'out') {
    fill('payer', holder);
    fill('payee', counterparty);
    fill('payerBank', bank);
    fill('payeeBank', otherBank);
    if (account.holder && roles.payer?.[0] === holder) spans.push(account.holder.name);
  } else if (direction === 'in') {
    fill('payer', counterparty);
    fill('payee', holder);
    fill('payerBank', otherBank);
    fill('payeeBank', bank);
    if (account.holder && roles.payee?.[0] === holder) spans.push(account.holder.name);
  } else if (counterparty !== undefined) {
    writer.issue(
      'papers.direction-unknown',
      'warning',
      `The row does not say whether ${cells.counterparty?.text ?? 'the other side'} paid or was paid; neither is assumed, look at the original.`,
      row.row,
    );
  }
  const numbers: DocumentNumber[] = [];
  if (cells.number && /\d/u.test(cells.number.text) && cells.number.text.length <= 40)
    numbers.push({ type: 'payment', value: cells.number.text.replace(/^№\s*/u, '') });
  if (cells.purpose)
    for (const { type, value } of findDocumentNumbers(
      paper.document.text,
      cells.purpose.start,
      cells.purpose.end,
    ))
      if (!numbers.some((one) => one.type === type && one.value === value)) numbers.push({ type, value });
  doubtNumber(paper, writer, row.money, row.sum);
  const goods = cells.purpose ? writePurposeGoods(paper, writer, cells.purpose) : [];
  const state = `${cells.status?.text ?? ''}`.toLowerCase();
  writer.claim({
    kind: 'payment',
    roles: { ...roles, goods },
    phase: STATEMENT_WORDS.cancelled.some((word) => state.includes(word)) ? 'cancelled' : 'paid',
    amount: row.money,
    time: dateIn(paper, row.date),
    documentNumbers: numbers,
    spans: [...spans, ...(cells.purpose ? [cells.purpose] : [])],
    rule: 'paper.statement.row',
  });
}

/** One side of a payment: its name cell, and the cells with its numbers. */
function writeSide(
  paper: Paper,
  writer: PaperWriter,
  cell: GridCell,
  extra: readonly (GridCell | undefined)[],
): MentionId | undefined {
  const block = readPartyBlock(paper.document, [cell]);
  if (!block) return undefined;
  const properties: Record<string, readonly string[]> = { ...block.draft.properties };
  const invalid = [...block.invalid];
  for (const one of extra) {
    if (!one) continue;
    for (const { key, value, valid, type } of identifiersOf(one.text)) {
      properties[key] = [...new Set([...(properties[key] ?? []), value])];
      if (!valid) invalid.push({ span: one, type, value });
    }
  }
  return writeBlock(paper, writer, { ...block, invalid, draft: { ...block.draft, properties } });
}

interface CellIdentifier {
  readonly key: string;
  readonly type: string;
  readonly value: string;
  readonly valid: boolean;
}

/** The identifiers of a cell that its column announces: an INN of ten or twelve digits, an account of twenty, an IBAN, a BIC. */
function identifiersOf(text: string): CellIdentifier[] {
  const found = findIdentifiers(text).flatMap(({ type, value, valid }) => {
    const key = IDENTIFIER_PROPERTIES[type.toLowerCase()];
    return key === undefined ? [] : [{ key, type, value, valid }];
  });
  if (found.length > 0) return found;
  const digits = text.replace(/\s/gu, '');
  if (/^\d{10}$|^\d{12}$/u.test(digits)) {
    const [inn] = findIdentifiers(`ИНН ${digits}`);
    return [{ key: 'innCode', type: 'inn', value: digits, valid: inn?.valid ?? true }];
  }
  if (/^\d{8}$/u.test(digits))
    return [{ key: 'registrationNumber', type: 'edrpou', value: digits, valid: true }];
  if (/^\d{9}$/u.test(digits)) return [{ key: 'bikCode', type: 'bik', value: digits, valid: true }];
  if (/^\d{16,20}$/u.test(digits))
    return [{ key: 'accountNumber', type: 'account', value: digits, valid: true }];
  return [];
}

function withAccount(paper: Paper, holder: PaperParty): PaperParty {
  const account = paper.fields.find(({ key }) => key === 'account')?.values[0];
  if (!account || holder.draft.properties?.['accountNumber'] || holder.draft.properties?.['iban'])
    return holder;
  const digits = wordsOf(paper.document, account).replace(/[\s.]/gu, '');
  const value = /^[A-Z]{2}\d{2}[\dA-Z]{10,30}|^\d{8,24}/u.exec(digits)?.[0];
  if (value === undefined) return holder;
  const key = /^[A-Z]/u.test(value) ? 'iban' : 'accountNumber';
  return {
    ...holder,
    draft: { ...holder.draft, properties: { ...holder.draft.properties, [key]: [value] } },
  };
}

function accountCurrency(paper: Paper): string | null {
  for (const key of ['currency', 'openingBalance', 'closingBalance'] as const) {
    for (const field of paper.fields) {
      const value = field.key === key ? field.values[0] : undefined;
      const code = value && currencyIn(wordsOf(paper.document, value));
      if (code) return code;
    }
  }
  const account = paper.fields.find(({ key }) => key === 'account')?.values[0];
  // The sixth to eighth digit of a Russian account are its currency.
  const digits = account && /^\d{20}$/u.exec(wordsOf(paper.document, account).replace(/[\s.]/gu, ''))?.[0];
  return digits ? currencyIn(digits.slice(5, 8)) : null;
}
