import { describe, expect, it } from 'vitest';
import { exactly, money } from '../fixture/case-builder.ts';
import { cast, type OneClaim, viewOfClaim } from '../fixture/one-claim.ts';
import { indexCase } from '../case-index.ts';
import { clauseOf } from './clause.ts';
import { type Proposition, propositionOf, sharedProposition } from './proposition.ts';
import { plain } from './words.ts';

const { broker, plant, maker, drone, engine } = cast;

function proposition(spec: OneClaim): Proposition {
  const index = indexCase(viewOfClaim(spec));
  const [claim] = index.view.claims;
  if (!claim) throw new Error('no claim');
  return propositionOf(index, claim);
}
const supply = (more: Partial<OneClaim>): Proposition =>
  proposition({ kind: 'supply', roles: { supplier: [broker], recipient: [plant], goods: [drone] }, ...more });
const both = (a: Proposition, b: Proposition): string => plain(clauseOf(sharedProposition([a, b])) ?? []);

const six = exactly('six', 6, 'drone');
const price = money('9,000 EUR', 9000, 'EUR');
const two = { supplier: [broker], recipient: [plant], goods: [drone, engine] };

describe('what several claims say alike', () => {
  it.each([
    [
      supply({ quantity: six }),
      supply({ quantity: six }),
      'Orvex Trade LLC supplied six drones (LH-40) to Velgorsk Machine Plant',
      'equal claims',
    ],
    [
      supply({ quantity: six }),
      supply({}),
      'Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant',
      'a quantity of one is none of both',
    ],
    [
      supply({ amount: price }),
      supply({ amount: money('8,000 EUR', 8000, 'EUR') }),
      'Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant',
      'amounts that differ',
    ],
    [
      supply({ quantity: six, roles: two }),
      supply({ quantity: six }),
      'Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant',
      'a number that counts other goods too',
    ],
    [
      supply({ amount: price, roles: two }),
      supply({ amount: price }),
      'Orvex Trade LLC supplied LH-40 to Velgorsk Machine Plant',
      'a price for other goods too',
    ],
    [
      supply({ implied: ['supplier'] }),
      supply({}),
      'Orvex Trade LLC (implied) supplied LH-40 to Velgorsk Machine Plant',
      'implied by one is marked',
    ],
    [
      supply({ roles: { supplier: [broker, maker], recipient: [plant], goods: [drone] } }),
      supply({}),
      'Velgorsk Machine Plant received LH-40',
      'half of the suppliers are not the suppliers',
    ],
  ])('%#', (a, b, clause, why) => {
    expect(both(a, b), why).toBe(clause);
    expect(both(b, a), why).toBe(clause);
  });
});
