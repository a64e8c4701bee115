/**
 * When the property of a party counts as that of a listed one. The tests are those of published guidance; where a number
 * was changed, the text in force in 2026 is used and the other named.
 */
import type { OwnershipRegime, OwnershipRule } from '../../screen/ownership/ownership.ts';

export const OWNERSHIP_RULES: Readonly<Record<OwnershipRegime, OwnershipRule>> = {
  // OFAC, Revised Guidance on Entities Owned by Persons Whose Property … Are Blocked, 13 August 2014; FAQ 398 to 402.
  ofac: {
    percent: 50,
    inclusive: true,
    aggregates: true,
    control: false,
    source: 'OFAC, revised guidance of 13 August 2014 on entities owned by blocked persons',
  },
  // Council, EU Best Practices for the effective implementation of restrictive measures, 11623/24. The edition of 2018,
  // 8519/18, said "more than 50 %".
  eu: {
    percent: 50,
    inclusive: true,
    aggregates: true,
    control: true,
    source: 'Council of the EU, Best Practices 11623/24 (the edition of 2018 said more than 50 %)',
  },
  // Regulation 7 and Schedule 1 of The Russia (Sanctions) (EU Exit) Regulations 2019, and their like; OFSI guidance on
  // ownership and control: stakes of several persons are added only where they act together.
  uk: {
    percent: 50,
    inclusive: false,
    aggregates: false,
    control: true,
    source:
      'UK sanctions regulations on "owned or controlled", such as S.I. 2019/855, regulation 7 and Schedule 1',
  },
};

/** The regime under which the entries of a dataset are listed. Lists that freeze nothing by ownership are not here. */
export const OWNERSHIP_DATASETS: Readonly<Record<string, OwnershipRegime>> = {
  us_ofac_sdn: 'ofac',
  eu_fsf: 'eu',
  gb_fcdo_sanctions: 'uk',
  gb_hmt_sanctions: 'uk',
};
