/** Australia's list of all who are under its sanctions, those of the Security Council and its own. */
import type { Publication } from './publication.ts';

const PAGE = 'https://www.dfat.gov.au/international-relations/security/sanctions';

export const AU_DFAT: Publication = {
  title: 'Australian Sanctions Consolidated List',
  publisher: 'Australian Department of Foreign Affairs and Trade',
  homepage: `${PAGE}/consolidated-list`,
  downloads: [
    {
      layout: 'dfat-xlsx',
      files: [
        {
          url: 'https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx',
          part: 'workbook',
          name: 'Australian_Sanctions_Consolidated_List.xlsx',
        },
      ],
    },
  ],
  licence: 'Creative Commons Attribution 4.0 International',
  expected: { min: 1500, max: 8000 },
  topics: ['sanction'],
  country: 'au',
  programmes: {},
};
