/** Every gazetteer table, in the order that decides which of two places of one name is meant: earlier wins. */
import { CHINA, CHINA_NEIGHBOURS } from './china.ts';
import { EURASIA } from './eurasia.ts';
import type { GazetteerTable } from './gazetteer.ts';
import { RUSSIA_CITIES } from './russia-cities.ts';
import { RUSSIA_REGIONS } from './russia-regions.ts';
import { UKRAINE } from './ukraine.ts';
import { WORLD } from './world.ts';

export const GAZETTEER: readonly GazetteerTable[] = [
  RUSSIA_REGIONS,
  RUSSIA_CITIES,
  UKRAINE,
  CHINA,
  ...CHINA_NEIGHBOURS,
  ...EURASIA,
  ...WORLD,
];
