/** The consolidated list of all committees of the Security Council. */
import type { Publication } from './publication.ts';

export const UN_SC: Publication = {
  title: 'United Nations Security Council Consolidated List',
  publisher: 'United Nations Security Council',
  homepage: 'https://main.un.org/securitycouncil/en/content/un-sc-consolidated-list',
  downloads: [
    {
      layout: 'un-xml',
      files: [
        {
          url: 'https://scsanctions.un.org/resources/xml/en/consolidated.xml',
          part: 'xml',
          name: 'consolidated.xml',
        },
      ],
    },
  ],
  licence: 'terms of use of the United Nations',
  expected: { min: 600, max: 2000 },
  topics: ['sanction'],
  country: 'un',
  programmes: {
    'Al-Qaida': 'ISIL (Da’esh) and Al-Qaida, resolutions 1267, 1989 and 2253',
    CAR: 'Central African Republic, resolution 2745',
    DRC: 'Democratic Republic of the Congo, resolution 1533',
    DPRK: 'Democratic People’s Republic of Korea, resolution 1718',
    GB: 'Guinea-Bissau, resolution 2048',
    Haiti: 'Haiti, resolution 2653',
    Iraq: 'Iraq, resolution 1518',
    Libya: 'Libya, resolution 1970',
    Somalia: 'Al-Shabaab and Somalia, resolution 2713',
    'South Sudan': 'South Sudan, resolution 2206',
    Sudan: 'Sudan, resolution 1591',
    Taliban: 'Taliban, resolution 1988',
    Yemen: 'Yemen, resolution 2140',
  },
};
