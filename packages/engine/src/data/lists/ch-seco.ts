/** Switzerland's sanctions: all ordinances, people no longer listed among them. */
import type { Publication } from './publication.ts';

export const CH_SECO: Publication = {
  title: 'Swiss SECO Sanctions/Embargoes',
  publisher: 'Swiss State Secretariat for Economic Affairs (SECO)',
  homepage:
    'https://www.seco.admin.ch/seco/en/home/Aussenwirtschaftspolitik_Wirtschaftliche_Zusammenarbeit/Wirtschaftsbeziehungen/exportkontrollen-und-sanktionen/sanktionen-embargos.html',
  downloads: [
    {
      layout: 'swiss-xml',
      files: [
        {
          url: 'https://www.sesam.search.admin.ch/sesam-search-web/pages/downloadXmlGesamtliste.xhtml?lang=en&action=downloadXmlGesamtlisteAction',
          part: 'xml',
          name: 'consolidated-list.xml',
        },
      ],
    },
  ],
  licence: 'official publication of the Swiss Confederation, free of copyright',
  expected: { min: 3000, max: 20_000 },
  topics: ['sanction'],
  country: 'ch',
  // The file itself names its programmes.
  programmes: {},
};
