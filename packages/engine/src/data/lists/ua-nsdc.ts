/** Ukraine's state register of sanctions, kept by the National Security and Defence Council. */
import type { Publication } from './publication.ts';

export const UA_NSDC: Publication = {
  title: 'Ukraine NSDC State Register of Sanctions',
  publisher: 'National Security and Defence Council of Ukraine',
  homepage: 'https://drs.nsdc.gov.ua/',
  // The register has an interface that answers in pages, and no file of the whole.
  downloads: [],
  licence: 'open data of Ukraine, free use with the source named',
  expected: { min: 5000, max: 60_000 },
  topics: ['sanction'],
  country: 'ua',
  programmes: {},
};
