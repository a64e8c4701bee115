/** What stands before a publisher's bare number where it is used as another name of an entity: `ofac-12345`. */
import type { ListId } from '../../model/index.ts';

/** Numbers of one prefix are given out by one office and never mean two parties. By list; others take the list's name. */
export const REFERENT_PREFIXES: Readonly<Record<ListId, string>> = {
  us_ofac_sdn: 'ofac',
  us_ofac_cons: 'ofac',
  eu_fsf: 'eu-fsf',
  ch_seco_sanctions: 'ch-seco',
  gb_fcdo_sanctions: 'gb-fcdo',
  gb_hmt_sanctions: 'gb-hmt',
  ua_nsdc_sanctions: 'ua-nsdc',
};
