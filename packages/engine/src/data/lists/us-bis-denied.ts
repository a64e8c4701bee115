/** The Bureau of Industry and Security's denied persons: nobody may export to them what its rules cover. */
import type { Publication } from './publication.ts';

export const US_BIS_DENIED: Publication = {
  title: 'Denied Persons List',
  publisher: 'US Department of Commerce, Bureau of Industry and Security',
  homepage: 'https://www.bis.gov/licensing/end-user-guidance/denied-persons-list-dpl',
  downloads: [
    {
      layout: 'bis-dpl',
      files: [{ url: 'https://www.bis.doc.gov/dpl/dpl.txt', part: 'table', name: 'dpl.txt' }],
    },
  ],
  licence: 'US government work, public domain',
  expected: { min: 300, max: 3000 },
  topics: ['export.control'],
  country: 'us',
  programmes: { DPL: 'Denial orders under part 764 of the Export Administration Regulations' },
};
