/** The screening lists of three US departments in one publication. */
import { OFAC_PROGRAMMES } from './ofac-programmes.ts';
import type { Publication } from './publication.ts';

/** The lists in it, by the code that its column `source` has in brackets. */
export const CSL_SOURCES: Readonly<
  Record<string, { readonly title: string; readonly topics: readonly string[] }>
> = {
  CAP: {
    title:
      'List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions',
    topics: ['sanction'],
  },
  CMIC: { title: 'Non-SDN Chinese Military-Industrial Complex Companies List', topics: ['sanction'] },
  DPL: { title: 'Denied Persons List', topics: ['export.control'] },
  DTC: { title: 'ITAR Debarred', topics: ['debarment'] },
  EL: { title: 'Entity List', topics: ['export.control'] },
  FSE: { title: 'Foreign Sanctions Evaders', topics: ['sanction'] },
  ISN: { title: 'Nonproliferation Sanctions', topics: ['sanction'] },
  MEU: { title: 'Military End User List', topics: ['export.control'] },
  'NS-MBS': { title: 'Non-SDN Menu-Based Sanctions List', topics: ['sanction'] },
  PLC: { title: 'Palestinian Legislative Council List', topics: ['sanction'] },
  SDN: { title: 'Specially Designated Nationals', topics: ['sanction'] },
  SSI: { title: 'Sectoral Sanctions Identifications List', topics: ['sanction'] },
  UVL: { title: 'Unverified List', topics: ['export.risk'] },
};

const DOWNLOADS = 'https://data.trade.gov/downloadable_consolidated_screening_list/v1';

export const US_TRADE_CSL: Publication = {
  title: 'US Consolidated Screening List',
  publisher: 'US Department of Commerce, International Trade Administration',
  homepage: 'https://www.trade.gov/consolidated-screening-list',
  downloads: [
    {
      layout: 'csl-json',
      files: [{ url: `${DOWNLOADS}/consolidated.json`, part: 'json', name: 'consolidated.json' }],
    },
    {
      layout: 'csl-csv',
      files: [{ url: `${DOWNLOADS}/consolidated.csv`, part: 'table', name: 'consolidated.csv' }],
    },
  ],
  licence: 'US government work, public domain',
  expected: { min: 10_000, max: 60_000 },
  // Each of its lists has its own.
  topics: [],
  country: 'us',
  programmes: {
    ...OFAC_PROGRAMMES,
    ...Object.fromEntries(Object.entries(CSL_SOURCES).map(([code, { title }]) => [code, title])),
  },
};
