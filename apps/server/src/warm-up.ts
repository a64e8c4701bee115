/** Work that the first requests would wait for, done behind them after a start and after each update of the lists. */
import { type EntityIndex, lookupCountryName, readDate, warmIndex } from '@waybill/engine';
import type { ScreeningBackend } from './backend.ts';
import { aWhile, inSlices } from './in-slices.ts';

const SLICE = 4;
const PAUSE = 2;
/** Milliseconds between looks for new lists. */
const LOOK_EVERY = 2000;

export interface WarmUp {
  stop(): void;
}

export function startWarmUp(backend: ScreeningBackend): WarmUp {
  let stopped = false;
  let warmed: EntityIndex | undefined;
  let busy = false;
  const look = async (): Promise<void> => {
    const index = backend.snapshot()?.index;
    if (busy || index === undefined || index === warmed) return;
    busy = true;
    warmed = index;
    const stale = (): boolean => stopped || backend.snapshot()?.index !== index;
    await inSlices(warmIndex(index), SLICE, () => aWhile(PAUSE), stale);
    busy = false;
  };
  const timer = setInterval(() => void look(), LOOK_EVERY).unref();
  setImmediate(() => {
    if (stopped) return;
    // Tables of countries and of dates in words are loaded when they are first asked.
    lookupCountryName('Malta');
    readDate('2 May 1990');
    void look();
  });
  return {
    stop: () => {
      stopped = true;
      clearInterval(timer);
    },
  };
}
