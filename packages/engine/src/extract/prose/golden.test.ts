import { describe, expect, it } from 'vitest';
import type { SourceContext } from '../../model/index.ts';
import { claimLines } from '../claim-line.ts';
import { extractDocument } from '../index.ts';
import { CHINESE_DEALS } from './golden/chinese-deals.ts';
import { CHINESE_NEWS } from './golden/chinese-news.ts';
import { CHINESE_OFFICIAL } from './golden/chinese-official.ts';
import { CHINESE_OTHER } from './golden/chinese-other.ts';
import { CHINESE_SUPPLY } from './golden/chinese-supply.ts';
import { ENGLISH_DEALS } from './golden/english-deals.ts';
import { ENGLISH_DEEDS } from './golden/english-deeds.ts';
import { ENGLISH_HANDS } from './golden/english-hands.ts';
import { ENGLISH_FIRMS } from './golden/english-firms.ts';
import { ENGLISH_LONG } from './golden/english-long.ts';
import { ENGLISH_OFFICIAL } from './golden/english-official.ts';
import { ENGLISH_OTHER } from './golden/english-other.ts';
import { ENGLISH_PARTIES } from './golden/english-parties.ts';
import { ENGLISH_SUPPLY } from './golden/english-supply.ts';
import { ENGLISH_SUPPLY_VOICES } from './golden/english-supply-voices.ts';
import { ENGLISH_VOICES } from './golden/english-voices.ts';
import type { GoldenText } from './golden/golden-text.ts';
import { RUSSIAN } from './golden/russian.ts';
import { RUSSIAN_DEALS } from './golden/russian-deals.ts';
import { RUSSIAN_PARTIES } from './golden/russian-parties.ts';
import { RUSSIAN_SENTENCES } from './golden/russian-sentences.ts';
import { textDocument } from './golden/text-document.ts';
import { UKRAINIAN_DEALS } from './golden/ukrainian-deals.ts';
import { UKRAINIAN_PARTIES } from './golden/ukrainian-parties.ts';
import { UKRAINIAN_SENTENCES } from './golden/ukrainian-sentences.ts';

function linesOf({ text, publisher, published, genre }: GoldenText): string[] {
  const context: SourceContext = {
    genre: genre ?? 'news',
    ...(publisher === undefined ? {} : { publisher }),
    ...(published === undefined ? {} : { published }),
  };
  return claimLines(extractDocument(textDocument(text), context));
}

describe('golden texts', () => {
  it.each(
    [
      ...ENGLISH_FIRMS,
      ...ENGLISH_SUPPLY,
      ...ENGLISH_OTHER,
      ...ENGLISH_OFFICIAL,
      ...ENGLISH_LONG,
      ...RUSSIAN,
      ...CHINESE_SUPPLY,
      ...CHINESE_OTHER,
    ].map((golden) => [golden.slug, golden] as const),
  )('%s', (_slug, golden) => {
    expect(linesOf(golden).toSorted()).toEqual([...golden.claims].toSorted());
  });
});

describe('golden sentences', () => {
  it.each([
    ...RUSSIAN_SENTENCES,
    ...RUSSIAN_DEALS,
    ...RUSSIAN_PARTIES,
    ...UKRAINIAN_SENTENCES,
    ...UKRAINIAN_DEALS,
    ...UKRAINIAN_PARTIES,
  ])('%s', (text, claims) => {
    const lines = linesOf({ slug: '', text, claims, publisher: 'Портовый вестник', published: '2025-03-10' });
    expect(lines.toSorted()).toEqual([...claims].toSorted());
  });
});

describe('golden sentences of English', () => {
  it.each([
    ...ENGLISH_DEALS,
    ...ENGLISH_SUPPLY_VOICES,
    ...ENGLISH_DEEDS,
    ...ENGLISH_PARTIES,
    ...ENGLISH_HANDS,
  ])('%s', (text, claims) => {
    const lines = linesOf({ slug: '', text, claims, publisher: 'Harbour Post', published: '2025-03-10' });
    expect(lines.toSorted()).toEqual([...claims].toSorted());
  });
});

describe('golden sentences of Chinese', () => {
  it.each([...CHINESE_NEWS, ...CHINESE_OFFICIAL, ...CHINESE_DEALS])('%s', (text, claims) => {
    const lines = linesOf({ slug: '', text, claims, publisher: '海湾日报', published: '2025-03-10' });
    expect(lines.toSorted()).toEqual([...claims].toSorted());
  });
});

describe('English voices', () => {
  it.each(ENGLISH_VOICES)('%s', (text, claims) => {
    const lines = linesOf({ slug: '', text, claims, publisher: 'Harbour Evening', published: '2025-09-19' });
    expect(lines.toSorted()).toEqual([...claims].toSorted());
  });
});
