/** How the two OFAC lists are told apart, which share one layout. */

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
