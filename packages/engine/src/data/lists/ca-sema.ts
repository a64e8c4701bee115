/** Canada's autonomous sanctions: special economic measures, and victims of corrupt foreign officials. */
import type { Publication } from './publication.ts';

export const CA_SEMA: Publication = {
  title: 'Consolidated Canadian Autonomous Sanctions List',
  publisher: 'Global Affairs Canada',
  homepage:
    'https://www.international.gc.ca/world-monde/international_relations-relations_internationales/sanctions/consolidated-consolide.aspx',
  downloads: [
    {
      layout: 'canada-sema-xml',
      files: [
        {
          url: 'https://www.international.gc.ca/world-monde/assets/office_docs/international_relations-relations_internationales/sanctions/sema-lmes.xml',
          part: 'xml',
          name: 'sema-lmes.xml',
        },
      ],
    },
  ],
  licence: 'Open Government Licence – Canada',
  expected: { min: 3000, max: 12_000 },
  topics: ['sanction'],
  country: 'ca',
  programmes: {
    JVCFOR: 'Justice for Victims of Corrupt Foreign Officials Regulations',
  },
};
