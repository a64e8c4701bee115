/** Amounts: quantities, money and the numbers of table cells. */
export { amountsDisjoint, intersectAmounts } from './amount-arithmetic.ts';
export {
  findMoney,
  findQuantities,
  type FindAmountsOptions,
  type FoundMoney,
  type FoundQuantity,
} from './find-amounts.ts';
export {
  type DecimalMark,
  decimalMarkOf,
  numberReadings,
  readNumber,
  type ReadNumberOptions,
} from './read-number.ts';
