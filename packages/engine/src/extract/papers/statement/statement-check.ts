/** Opening balance, movements, closing balance: where they do not add up a row is missing or a figure is wrong. */
import type { Money } from '../../../values/index.ts';
import { moneyIn } from '../cell-values.ts';
import type { FieldKey } from '../fields.ts';
import type { Paper } from '../paper.ts';
import { wordsOf } from '../paper.ts';
import type { PaperWriter } from '../paper-writer.ts';

const CENT = 0.011;

/** Doubts the closing balance when opening and movements give another one. `movement` is credits less debits; null where a row has no readable sum or direction. */
export function checkBalances(paper: Paper, writer: PaperWriter, movement: number | null): void {
  const opening = balanceOf(paper, 'openingBalance');
  const closing = balanceOf(paper, 'closingBalance');
  if (!opening || !closing || movement === null) return;
  const reached = opening.signed + movement;
  if (Math.abs(reached - closing.signed) <= CENT) return;
  writer.issue(
    'papers.balance',
    'warning',
    `Opening balance ${opening.money.text} and the rows lead to ${reached.toFixed(2)}, and the closing balance says ${closing.money.text}; a row may be missing, compare with the original.`,
    closing.span,
  );
}

function balanceOf(
  paper: Paper,
  key: FieldKey,
): { money: Money; signed: number; span: { start: number; end: number } } | undefined {
  for (const field of paper.fields) {
    if (field.key !== key) continue;
    const line = paper.sheet.lines[field.line];
    const places = [
      ...field.values.slice(0, 1),
      ...(line?.segments ?? []).filter((segment) => segment.start >= field.label.end),
    ];
    for (const place of places) {
      const words = wordsOf(paper.document, place);
      const typed = paper.document.tables
        .flatMap(({ cells }) => cells)
        .find((cell) => cell.start === place.start && cell.end === place.end)?.value;
      const money = moneyIn(words, [], { marks: paper.marks, value: typed });
      if (money?.min == null) continue;
      const negative = /^\s*[-−(]/u.test(words) || (typeof typed === 'number' && typed < 0);
      return { money, signed: negative ? -money.min : money.min, span: place };
    }
  }
  return undefined;
}
