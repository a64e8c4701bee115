/** A small invented list for the tests of screening. */
import { type ListVersion, type Party, partyId } from '../model/index.ts';
import { readList } from '../lists/index.ts';

const nulls = (count: number) => Array.from({ length: count }, () => '-0- ').join(',');
const row = (id: number, name: string, remarks = '', type = '-0- ') =>
  `${id},"${name}",${type},"EX-1",${nulls(7)},${remarks === '' ? '-0- ' : `"${remarks}"`}`;

const SDN = [
  row(
    1,
    'TPK ORVEX, OOO',
    'Tax ID No. 7700112233 (Russia); Linked To: JOINT STOCK COMPANY VELGORSK MECHANICAL PLANT BUREVAN',
  ),
  row(2, 'AO NII ORVEX', 'Website nii-orvex.example; Tax ID No. 7711223344 (Russia)'),
  row(3, 'ORVEX ETALON LLC'),
  row(4, 'JOINT STOCK COMPANY VELGORSK MECHANICAL PLANT BUREVAN', 'Tax ID No. 1800112233 (Russia)'),
  row(5, 'HARLOW, Mira', 'DOB 03 May 1961; nationality Malta', '"individual"'),
  row(6, 'HARLOW, Mira', 'DOB 12 Dec 1980; nationality Canada', '"individual"'),
  row(7, 'TOLMIN, Oleg', 'DOB 1970; nationality Russia; Linked To: QUAY FREIGHT LINES', '"individual"'),
  row(8, 'SEA ORVEX', 'Vessel Registration Identification IMO 9999999', '"vessel"'),
  row(9, 'MINISTRY OF DEFENCE OF SARVIA'),
  row(10, 'INSTITUTE 48 OF THE MINISTRY OF DEFENCE OF RUSSIA'),
  row(11, 'PUBLIC JOINT STOCK COMPANY LADYN'),
  row(12, 'LADYN SERVICE LLC'),
  row(13, 'LADYN BANK'),
].join('\r\n');
const ALT = ['4,1,"aka","AO VMZ BUREVAN",-0- ', '11,2,"aka","\'RED FOX\'",-0- '].join('\r\n');
const ADD = ['4,1,"3 Song Street","Velgorsk","Russia",-0- ', '9,2,-0- ,-0- ,"Malta",-0- '].join('\r\n');

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(`${text}\r\n\u001A`) });

/** The invented list, without some entries if so asked. */
export function sampleList(without: readonly number[] = []): ListVersion {
  const kept = SDN.split('\r\n').filter((line) => !without.some((id) => line.startsWith(`${id},`)));
  return readList(
    {
      list: 'us_ofac_sdn',
      title: '',
      files: [
        { path: 'sdn.csv', part: 'primary' },
        { path: 'alt.csv', part: 'aliases' },
        { path: 'add.csv', part: 'addresses' },
      ],
    },
    [file('sdn.csv', kept.join('\r\n')), file('alt.csv', ALT), file('add.csv', ADD)],
  );
}

/** A party of these names. */
export function sampleParty(
  names: readonly string[],
  schema: Party['schema'] = 'Company',
  properties: Party['properties'] = {},
  named = true,
): Party {
  const [caption = ''] = names;
  return {
    id: partyId({ names, schema }),
    schema,
    caption,
    names,
    properties,
    named,
    mentions: [],
    keys: [],
    reasons: [],
  };
}
