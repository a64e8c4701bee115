/** Whose assets are frozen in the United Kingdom, in the layout of 2022. */
import type { Publication } from './publication.ts';

export const GB_HMT: Publication = {
  title: 'UK Consolidated List of Financial Sanctions Targets',
  publisher: 'HM Treasury, Office of Financial Sanctions Implementation',
  homepage: 'https://www.gov.uk/government/publications/financial-sanctions-consolidated-list-of-targets',
  downloads: [
    {
      layout: 'uk-conlist-csv',
      files: [
        {
          url: 'https://ofsistorage.blob.core.windows.net/publishlive/2022format/ConList.csv',
          part: 'table',
          name: 'ConList.csv',
        },
      ],
    },
  ],
  licence: 'Open Government Licence v3.0',
  expected: { min: 3000, max: 12_000 },
  topics: ['sanction'],
  country: 'gb',
  programmes: {},
};
