/** Where a passage stands in its document, in words. */
import type { Passage } from '../../model/index.ts';

/** "page 2, cell Sheet1!B4, characters 36–132". */
export function placeWords({
  page,
  cell,
  start,
  end,
}: Pick<Passage, 'page' | 'cell' | 'start' | 'end'>): string {
  return [
    page === null ? '' : `page ${page}`,
    cell === null ? '' : cell.includes('!') ? `cell ${cell}` : cell,
    `characters ${start}–${end}`,
  ]
    .filter((part) => part !== '')
    .join(', ');
}
