import { describe, expect, it } from 'vitest';
import { makeDocument, makeSource, type SourceRow } from './fixture/story.ts';
import { groupOrigins } from './index.ts';

const LEAD =
  'A yard that builds patrol boats for the coast guard of Merrow received forty diesel engines through a trading house in ' +
  'Sava last year, although the maker had forbidden their resale, according to invoices and a bill of lading.';
const CRATES =
  'The engines left the harbour in three lots between April and September. Each lot was declared as pumps for irrigation, and ' +
  'the consignee named in the papers was a dairy that closed four years ago. A clerk said the crates went by lorry at night.';
const FIRM =
  'The trading house was set up in 2021 by a former officer of the port. Its registered seat is a flat above a bakery. Nobody ' +
  'answered the door on two visits, and messages left at a telephone number given in the register were not returned.';
const OTHER =
  'Our reporters visited the canteen of the yard, spoke with two welders and a draughtsman, and compared eighty pictures of ' +
  'the launch with catalogues. The welders remembered that the engines came on a Sunday, under tarpaulins, in the rain.';
const MOUNTS =
  'A naval architect who looked at the pictures for us said that the mounts were made to measure, which takes half a year at ' +
  'least. Whoever ordered the engines, he said, knew for what boats they were and had the drawings on the table.';
const FERRY =
  'The council of the island voted on Tuesday to buy two ferries from a yard in Galatz for the winter. The older of the two ' +
  'boats was built in 1994 and carries sixty cars. Opponents said the price was twice what a broker had quoted in June.';
const GRAIN =
  'The harvest of wheat in the valley will be a fifth smaller than last year after the dry spring, the union of growers said. ' +
  'Prices rose by eleven percent in a week, and bakers have asked the government to open the reserve before the holidays.';
const STATEMENT =
  '“The ministry has always acted in strict accordance with its obligations, has never approved the export of such goods to any ' +
  'party to the conflict, firmly rejects the groundless allegations that certain media have been spreading in recent weeks in ' +
  'order to discredit our producers, and reserves the right to answer such acts with all the means that the law provides”';
const BACKGROUND =
  'Merrow lies between Kordan and Sava and has been claimed by both since the treaty of 1921. Fighting broke out again in the ' +
  'autumn of 2022, when troops crossed the strait. The assembly of nations has called for a ceasefire eleven times, and more ' +
  'than a hundred thousand islanders have left their homes since then, say relief organisations that work on both shores.';
const FRAME =
  'About us: The Evening is published by the Evening Trust and is a member of the Press Council. Readers who believe that an ' +
  'article breaches its code may write to the ombudsman. All rights reserved. Reproduction in whole or in part without written ' +
  'permission is prohibited. Subscribe to our morning letter to receive the best of our reporting every weekday, free of charge.';

const groupsOf = (texts: readonly string[], rows: readonly Partial<SourceRow>[] = []) =>
  groupOrigins({
    sources: texts.map((_, at) => makeSource({ path: `${at}.txt`, ...rows[at] })),
    documents: texts.map((text, at) => makeDocument(`${at}.txt`, text)),
  });
const text = (...parts: readonly string[]): string => parts.join('\n\n');

describe('what is a copy', () => {
  it.each([
    ['cut to its lead', [text(LEAD, CRATES, FIRM), text('Engines', LEAD, 'Parliament will ask.')]],
    ['with an ending of its own', [text(LEAD, CRATES, FIRM), text(LEAD, CRATES, FERRY)]],
    ['in another order', [text(LEAD, CRATES, FIRM), text(FIRM, LEAD, CRATES)]],
    ['in a frame', [text(LEAD, CRATES), text(LEAD, CRATES, FRAME)]],
    ['without the statement it quoted', [text(LEAD, `${STATEMENT}, it said.`, CRATES), text(LEAD, CRATES)]],
    ['printed wholly in quotation marks', [`“${text(LEAD, CRATES)}”`, `“${LEAD} ${CRATES}” [2]`]],
    ['one of several different cuts', [text(LEAD, CRATES), text(LEAD, FIRM), text(LEAD, CRATES, FIRM)]],
  ])('a text %s', (_what, texts) => {
    expect(groupsOf(texts)).toHaveLength(1);
  });

  it.each([
    ['the same matter told by another', [text(LEAD, CRATES, FIRM), text(OTHER, MOUNTS)]],
    ['one statement quoted at length', [text(FERRY, `${STATEMENT}, it said.`), text(GRAIN, `${STATEMENT}.`)]],
    [
      'the same matter and the same statement',
      [text(LEAD, `${STATEMENT}, the ministry said.`), text(OTHER, `Asked, it wrote: ${STATEMENT}.`)],
    ],
    ['the frame of one page', [text(FERRY, FRAME), text(GRAIN, FRAME)]],
    ['a paragraph of background', [text(FERRY, OTHER, BACKGROUND), text(GRAIN, LEAD, BACKGROUND)]],
    ['background as long as the news', [text(FERRY, BACKGROUND), text(GRAIN, BACKGROUND)]],
    ['background at the start of one', [text(BACKGROUND, FERRY, OTHER), text(GRAIN, LEAD, BACKGROUND)]],
    [
      'a note before background that other stories carry too',
      [
        text('Two fishermen were rescued off Merrow on Sunday.', BACKGROUND),
        text('The price of bread rose again on Merrow.', BACKGROUND),
        text(FERRY, OTHER, BACKGROUND),
        text(GRAIN, LEAD, BACKGROUND),
        text(FIRM, MOUNTS, BACKGROUND),
      ],
    ],
    ['nothing', [FERRY, GRAIN]],
    ['a sentence', [text(LEAD, CRATES), text(OTHER, MOUNTS, 'The engines left the harbour in three lots.')]],
  ])('is not told by %s', (_what, texts) => {
    const groups = groupsOf(texts);
    const of = (at: number) =>
      groups.find(({ sources }) => sources.includes(makeSource({ path: `${at}.txt` }).id));
    expect(of(0)).not.toBe(of(1));
  });

  it('is asked in time that grows with the number of texts', () => {
    const spent = (count: number): number => {
      const texts = Array.from({ length: count }, (_, at) => {
        const words = Array.from(
          { length: 200 },
          (__, place) => `w${(at * 211 + place * place * 17) % 9973}`,
        );
        return text(words.join(' '), BACKGROUND, FRAME);
      });
      const before = process.cpuUsage();
      expect(groupsOf(texts)).toHaveLength(count);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    spent(75);
    // Eight times the texts; a quadratic cost would be sixty-four times.
    expect(spent(600)).toBeLessThan(32 * spent(75) + 500);
  }, 60_000);
});

describe('which of two copies is the older', () => {
  const long = text(LEAD, CRATES, FIRM);
  const short = text(LEAD, CRATES);
  it.each<[string, Partial<SourceRow>[], string[], string]>([
    [
      'dates',
      [{ published: '2025-03-03' }, { published: '2025-03-02' }],
      [long, short],
      '1.txt is the older (2025-03-02)',
    ],
    [
      'dates before agency lines',
      [
        { published: '2025-03-03', issuer: 'Gulf Wire' },
        { published: '2025-03-02', derivedFrom: 'Gulf Wire' },
      ],
      [long, short],
      '1.txt is the older (2025-03-02)',
    ],
    [
      'an agency line on the same day',
      [
        { published: '2025-03-03', issuer: 'The Evening', derivedFrom: 'Gulf Wire' },
        { published: '2025-03-03', issuer: 'Gulf Wire Agency' },
      ],
      [long, short],
      '1.txt is the older: 0.txt names Gulf Wire as where it comes from',
    ],
    [
      'a correction on the same day',
      [{ published: '2025-03-03' }, { published: '2025-03-03', title: 'Correction: engines' }],
      [short, short],
      '0.txt is the older: 1.txt says that it puts right what was said before',
    ],
    [
      'a coarse date tells nothing, the length something',
      [{ published: '2025-03' }, { published: '2025-03-02' }],
      [short, long],
      ', but the longer, 1.txt, is probably the older, since copies are cut',
    ],
    ['nothing', [{}, {}], [short, short], '.txt gives no date'],
    [
      'two that name each other',
      [
        { issuer: 'Gulf Wire', derivedFrom: 'The Evening' },
        { issuer: 'The Evening', derivedFrom: 'Gulf Wire' },
      ],
      [short, short],
      'which is the older is not known',
    ],
  ])('is told by %s', (_by, rows, texts, expected) => {
    const groups = groupsOf(texts, rows);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.why.join()).toContain(expected);
  });
});
