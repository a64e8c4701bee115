/** Published examples of beneficial ownership data (BODS), as a check on the shape of real declarations. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../values/index.ts';
import { type OwnershipEdge, ownershipExposure } from '../index.ts';

const EXAMPLES = new URL('../../../../../../shared/data/ownership/bods_examples/', import.meta.url);

interface Interest {
  readonly type?: string;
  readonly directOrIndirect?: string;
  readonly share?: { readonly exact?: number };
  readonly startDate?: string;
  readonly endDate?: string;
}
interface Statement {
  readonly recordId: string;
  readonly recordType: string;
  readonly recordDetails: {
    readonly subject?: string;
    readonly interestedParty?: string;
    readonly interests?: readonly Interest[];
  };
}

/** Shareholdings, each until the next statement on the same relationship begins. Interests of no kind are unknown shares. */
function edgesIn(name: string): OwnershipEdge[] {
  const statements = JSON.parse(readFileSync(new URL(name, EXAMPLES), 'utf8')) as readonly Statement[];
  const told = statements.filter(({ recordType }) => recordType === 'relationship');
  const startOf = ({ recordDetails }: Statement): string => recordDetails.interests?.[0]?.startDate ?? '';
  // A statement that begins on the same day takes the place of the one before it.
  const last = told.filter(
    (one, at) =>
      !told.slice(at + 1).some((other) => other.recordId === one.recordId && startOf(other) === startOf(one)),
  );
  return last.flatMap(({ recordId, recordDetails }, at) =>
    (recordDetails.interests ?? [])
      .filter(({ type }) => type === undefined || type === 'shareholding')
      .map(({ directOrIndirect, share, startDate, endDate }): OwnershipEdge => {
        const later = last
          .slice(at + 1)
          .filter((other) => other.recordId === recordId)
          .flatMap((other) => other.recordDetails.interests?.[0]?.startDate ?? [])
          .find((day) => day > (startDate ?? ''));
        const exact = share?.exact ?? null;
        return {
          owner: recordDetails.interestedParty ?? '',
          asset: recordDetails.subject ?? '',
          kind: 'ownership',
          shareMin: directOrIndirect === 'indirect' ? 0 : exact,
          shareMax: exact,
          from: startDate ?? null,
          to: endDate ?? (later === undefined ? null : addDays(later, -1)),
          sources: [recordId],
        };
      }),
  );
}

describe.skipIf(!existsSync(EXAMPLES))('examples of beneficial ownership data', () => {
  it.each([
    // A sixty percent owner whose own owner declares no share: thirty percent in all, by his word.
    [
      'indirect-ownership.json',
      'c25d4d612c2c',
      'ad3f6c2fcc9e',
      '2020-01-01',
      ['possible', 'possible', 'possible'],
    ],
    // Half of a joint holding of the whole.
    ['joint-ownership.json', '1accb8b18b99', '31c55e425764', '2020-01-01', ['yes', 'yes', 'no']],
    ['joint-ownership.json', '1accb8b18b99', '31c55e425764', '2017-12-31', ['no', 'no', 'no']],
    // A stake that goes from a hundred percent to forty to thirty.
    ['tecido.json', '018AF6B3EB', '01B68D7633', '2010-01-01', ['yes', 'yes', 'yes']],
    ['tecido.json', '018AF6B3EB', '01B68D7633', '2021-10-01', ['no', 'no', 'no']],
    ['tecido.json', '033E84672B', '01B68D7633', '2021-10-01', ['yes', 'yes', 'yes']],
    // A half, sold.
    ['fermcat.json', 'per-5faa4103dee78621', 'ent-93c75c87ab28f889', '2020-01-01', ['yes', 'yes', 'no']],
    ['fermcat.json', 'per-5faa4103dee78621', 'ent-93c75c87ab28f889', '2021-06-01', ['no', 'no', 'no']],
  ])('%s: %s in %s on %s', (name, owner, party, asOf, expected) => {
    const listed = (['eu', 'ofac', 'uk'] as const).map((regime) => ({
      id: owner,
      regime,
      from: null,
      to: null,
    }));
    const { verdicts } = ownershipExposure({ edges: edgesIn(name), listed, asOf, parties: [party] });
    expect(verdicts.map(({ answer }) => answer)).toEqual(expected);
  });
});
