/** Amounts: quantities, money and the numbers of table cells. */
export { amountsDisjoint, intersectAmounts } from './amount-arithmetic.ts';
