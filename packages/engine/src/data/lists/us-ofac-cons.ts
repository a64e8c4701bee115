/** OFAC's lists that do not block property: sectoral sanctions, Chinese military-industrial companies, and others. */
import { OFAC_PROGRAMMES } from './ofac-programmes.ts';
import type { Publication } from './publication.ts';

const SERVICE = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';

export const US_OFAC_CONS: Publication = {
  title: 'Consolidated Non-SDN Sanctions List',
  publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
  homepage: 'https://sanctionslist.ofac.treas.gov/Home/ConsolidatedList',
  downloads: [
    {
      layout: 'ofac-advanced-xml',
      files: [{ url: `${SERVICE}/CONS_ADVANCED.XML`, part: 'xml', name: 'CONS_ADVANCED.XML' }],
    },
    {
      layout: 'ofac-enhanced-xml',
      files: [{ url: `${SERVICE}/CONS_ENHANCED.XML`, part: 'xml', name: 'CONS_ENHANCED.XML' }],
    },
    {
      layout: 'ofac-sdn-xml',
      files: [{ url: `${SERVICE}/CONSOLIDATED.XML`, part: 'xml', name: 'CONSOLIDATED.XML' }],
    },
    {
      layout: 'ofac-csv',
      files: [
        { url: `${SERVICE}/CONS_PRIM.CSV`, part: 'primary', name: 'cons_prim.csv' },
        { url: `${SERVICE}/CONS_ALT.CSV`, part: 'aliases', name: 'cons_alt.csv' },
        { url: `${SERVICE}/CONS_ADD.CSV`, part: 'addresses', name: 'cons_add.csv' },
        { url: `${SERVICE}/CONS_COMMENTS.CSV`, part: 'comments', name: 'cons_comments.csv' },
      ],
    },
  ],
  licence: 'US government work, public domain',
  expected: { min: 300, max: 2000 },
  topics: ['sanction'],
  country: 'us',
  programmes: OFAC_PROGRAMMES,
};
