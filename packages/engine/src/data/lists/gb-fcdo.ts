/** All whom the United Kingdom has designated, under any measure. */
import type { Publication } from './publication.ts';

const FILES = 'https://sanctionslist.fcdo.gov.uk/docs';

export const GB_FCDO: Publication = {
  title: 'UK Sanctions List',
  publisher: 'UK Foreign, Commonwealth and Development Office',
  homepage: 'https://www.gov.uk/government/publications/the-uk-sanctions-list',
  downloads: [
    {
      layout: 'uk-sanctions-xml',
      files: [{ url: `${FILES}/UK-Sanctions-List.xml`, part: 'xml', name: 'UK-Sanctions-List.xml' }],
    },
    {
      layout: 'uk-sanctions-csv',
      files: [{ url: `${FILES}/UK-Sanctions-List.csv`, part: 'table', name: 'UK-Sanctions-List.csv' }],
    },
  ],
  licence: 'Open Government Licence v3.0',
  expected: { min: 3000, max: 12_000 },
  topics: ['sanction'],
  country: 'gb',
  // Regimes are printed by their whole names.
  programmes: {},
};
