/** The lists that are known by name. One row for a list; its facts stand in a file of its own. */
import type { ListId } from '../../model/index.ts';
import { AU_DFAT } from './au-dfat.ts';
import { CA_SEMA } from './ca-sema.ts';
import { CH_SECO } from './ch-seco.ts';
import { EU_FSF } from './eu-fsf.ts';
import { GB_FCDO } from './gb-fcdo.ts';
import { GB_HMT } from './gb-hmt.ts';
import type { Publication } from './publication.ts';
import { UA_NSDC } from './ua-nsdc.ts';
import { UN_SC } from './un-sc.ts';
import { US_BIS_DENIED } from './us-bis-denied.ts';
import { US_OFAC_CONS } from './us-ofac-cons.ts';
import { US_OFAC_SDN } from './us-ofac-sdn.ts';
import { US_TRADE_CSL } from './us-trade-csl.ts';

/** By name of the list. */
export const PUBLICATIONS: Readonly<Record<ListId, Publication>> = {
  au_dfat_sanctions: AU_DFAT,
  ca_dfatd_sema_sanctions: CA_SEMA,
  ch_seco_sanctions: CH_SECO,
  eu_fsf: EU_FSF,
  gb_fcdo_sanctions: GB_FCDO,
  gb_hmt_sanctions: GB_HMT,
  ua_nsdc_sanctions: UA_NSDC,
  un_sc: UN_SC,
  us_bis_denied: US_BIS_DENIED,
  us_ofac_cons: US_OFAC_CONS,
  us_ofac_sdn: US_OFAC_SDN,
  us_trade_csl: US_TRADE_CSL,
};
