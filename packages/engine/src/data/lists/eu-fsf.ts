/** Persons, groups and entities under financial sanctions of the European Union. */
import type { Publication } from './publication.ts';

const SERVICE = 'https://webgate.ec.europa.eu/fsd/fsf/public/files';

export const EU_FSF: Publication = {
  title: 'EU Consolidated Financial Sanctions List',
  publisher: 'European Commission, Service for Foreign Policy Instruments',
  homepage:
    'https://data.europa.eu/data/datasets/consolidated-list-of-persons-groups-and-entities-subject-to-eu-financial-sanctions',
  downloads: [
    {
      layout: 'eu-xml',
      files: [
        {
          url: `${SERVICE}/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw`,
          part: 'xml',
          name: 'xmlFullSanctionsList_1_1.xml',
        },
      ],
    },
    {
      layout: 'eu-csv',
      files: [
        {
          url: `${SERVICE}/csvFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw`,
          part: 'table',
          name: 'csvFullSanctionsList_1_1.csv',
        },
      ],
    },
  ],
  licence: 'European Union, reuse with acknowledgement of the source',
  expected: { min: 2000, max: 15_000 },
  topics: ['sanction'],
  country: 'eu',
  programmes: {
    AFG: 'Afghanistan',
    BDI: 'Burundi',
    BIH: 'Bosnia and Herzegovina',
    BLR: 'Belarus',
    CAF: 'Central African Republic',
    CHEM: 'Chemical weapons',
    CHN: 'China',
    COD: 'Democratic Republic of the Congo',
    CYB: 'Cyber-attacks',
    GIN: 'Guinea',
    GNB: 'Guinea-Bissau',
    GTM: 'Guatemala',
    HAM: 'Hamas and Palestinian Islamic Jihad',
    HR: 'Serious human rights violations and abuses',
    HTI: 'Haiti',
    IRN: 'Iran',
    IRQ: 'Iraq',
    LBN: 'Lebanon',
    LBY: 'Libya',
    MDA: 'Moldova',
    MLI: 'Mali',
    MMR: 'Myanmar',
    NER: 'Niger',
    NIC: 'Nicaragua',
    PRK: 'North Korea',
    RUS: 'Russia',
    RUSDA: 'Russia, destabilising activities',
    SDN: 'Sudan',
    SDNZ: 'Sudan, undermining of stability',
    SOM: 'Somalia',
    SSD: 'South Sudan',
    SYR: 'Syria',
    TAQA: 'ISIL (Da’esh) and Al-Qaida',
    TERR: 'Terrorism',
    TUN: 'Tunisia',
    TUR: 'Türkiye, unauthorised drilling',
    UKR: 'Ukraine, territorial integrity, sovereignty and independence',
    UNLI: 'United Nations lists',
    VEN: 'Venezuela',
    YEM: 'Yemen',
    ZWE: 'Zimbabwe',
  },
};
