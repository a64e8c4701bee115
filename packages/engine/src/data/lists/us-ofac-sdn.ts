/** OFAC's list of those whose property is blocked. */
import { OFAC_PROGRAMMES } from './ofac-programmes.ts';
import type { Publication } from './publication.ts';

const SERVICE = 'https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports';

export const US_OFAC_SDN: Publication = {
  title: 'Specially Designated Nationals and Blocked Persons List',
  publisher: 'US Department of the Treasury, Office of Foreign Assets Control',
  homepage: 'https://sanctionslist.ofac.treas.gov/Home/SdnList',
  downloads: [
    {
      layout: 'ofac-advanced-xml',
      files: [{ url: `${SERVICE}/SDN_ADVANCED.XML`, part: 'xml', name: 'SDN_ADVANCED.XML' }],
    },
    {
      layout: 'ofac-enhanced-xml',
      files: [{ url: `${SERVICE}/SDN_ENHANCED.XML`, part: 'xml', name: 'SDN_ENHANCED.XML' }],
    },
    { layout: 'ofac-sdn-xml', files: [{ url: `${SERVICE}/SDN.XML`, part: 'xml', name: 'SDN.XML' }] },
    {
      layout: 'ofac-csv',
      files: [
        { url: `${SERVICE}/SDN.CSV`, part: 'primary', name: 'sdn.csv' },
        { url: `${SERVICE}/ALT.CSV`, part: 'aliases', name: 'alt.csv' },
        { url: `${SERVICE}/ADD.CSV`, part: 'addresses', name: 'add.csv' },
        { url: `${SERVICE}/SDN_COMMENTS.CSV`, part: 'comments', name: 'sdn_comments.csv' },
      ],
    },
  ],
  licence: 'US government work, public domain',
  expected: { min: 10_000, max: 40_000 },
  topics: ['sanction'],
  country: 'us',
  programmes: OFAC_PROGRAMMES,
};
