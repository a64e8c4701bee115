/** Every gazetteer table, in the order that decides which of two places of one name is meant: earlier wins. */
import { AMERICAS_AFRICA } from './americas-africa.ts';
import { ASIA } from './asia.ts';
import { CHINA, CHINA_NEIGHBOURS } from './china.ts';
import { EUROPE } from './europe.ts';
import type { GazetteerTable } from './gazetteer.ts';
import { MIDDLE_EAST } from './middle-east.ts';
import { NEIGHBOURS } from './neighbours.ts';
import { NORTHERN_EUROPE } from './northern-europe.ts';
import { RUSSIA_CITIES } from './russia-cities.ts';
import { RUSSIA_REGIONS } from './russia-regions.ts';
import { UKRAINE } from './ukraine.ts';

export const GAZETTEER: readonly GazetteerTable[] = [
  RUSSIA_REGIONS,
  RUSSIA_CITIES,
  UKRAINE,
  CHINA,
  ...CHINA_NEIGHBOURS,
  ...NEIGHBOURS,
  ...MIDDLE_EAST,
  ...NORTHERN_EUROPE,
  ...EUROPE,
  ...ASIA,
  ...AMERICAS_AFRICA,
];
