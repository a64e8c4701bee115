/** The lists Waybill reads: what they are called, who publishes them, and what being on one means. */
import type { ListId } from '../../model/index.ts';

export interface Publication {
  readonly title: string;
  readonly publisher: string;
  /** FollowTheMoney topics of whoever is on the list. */
  readonly topics: readonly string[];
}

/** By name of the list. */
export const PUBLICATIONS = {
  us_ofac_sdn: {
    title: 'Specially Designated Nationals and Blocked Persons List',
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    topics: ['sanction'],
  },
  us_ofac_cons: {
    title: 'Consolidated Non-SDN Sanctions List',
    publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
    topics: ['sanction'],
  },
  un_sc: {
    title: 'United Nations Security Council Consolidated List',
    publisher: 'United Nations Security Council',
    topics: ['sanction'],
  },
} as const satisfies Readonly<Record<ListId, Publication>>;

/**
 * Programme codes that stand on the consolidated non-SDN list and never alone on the SDN list. The two lists share one
 * layout, so these tell them apart where file names do not.
 */
export const NON_SDN_PROGRAMMES: readonly string[] = [
  'NS-PLC',
  'UKRAINE-EO13662',
  'CMIC-EO13959',
  'NS-ISA',
  'FSE-IR',
  'FSE-SY',
  '561-Related',
  'CAATSA - RUSSIA',
  'MBS',
];

/** Words of file names: `list` says which of the two lists, `part` which file of the set. */
export const OFAC_NAME_WORDS = {
  list: { sdn: 'us_ofac_sdn', cons: 'us_ofac_cons', consolidated: 'us_ofac_cons' },
  part: ['sdn', 'prim', 'alt', 'add', 'comments'],
} as const;
