/** Numbers whose mark nothing settles: both readings are the bounds of the value, and the cell is named. */
import type { Span } from '../../model/index.ts';
import type { Money, Quantity } from '../../values/index.ts';
import { tellPlace } from './cell-place.ts';
import { AMBIGUOUS_RULE } from './cell-values.ts';
import type { Paper } from './paper.ts';
import type { PaperWriter } from './paper-writer.ts';

/** Doubts a value that has two readings. */
export function doubtNumber(
  paper: Paper,
  writer: PaperWriter,
  value: Quantity | Money | null,
  cell: Span | undefined,
): void {
  if (value?.rule !== AMBIGUOUS_RULE || cell === undefined) return;
  writer.issue(
    'papers.number-ambiguous',
    'warning',
    `"${value.text}" (${tellPlace(paper, cell)}) is ${value.min} or ${value.max}: no other number of the paper tells which mark divides; both bounds are kept, look at the original.`,
    cell,
  );
}
