/** Units of counting. A paper counts "14 pieces" of a line that names drones, a report counts "14 drones": one number. */

/** Units that count things of any kind, as `values/amount` names them. */
export const GENERIC_COUNTS: ReadonlySet<string> = new Set(['piece', 'unit', 'item', 'set']);

/** Units that measure or count something other than things; they never compare with a count of things. */
export const MEASURES: ReadonlySet<string> = new Set([
  '%',
  'kg',
  'g',
  't',
  'tonne',
  'ton',
  'm',
  'm²',
  'm³',
  'km',
  'cm',
  'mm',
  'l',
  'litre',
  'liter',
  'time',
  'occasion',
  'visit',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'minute',
  'pallet',
  'container',
  'box',
  'package',
  'crate',
  'carton',
]);
