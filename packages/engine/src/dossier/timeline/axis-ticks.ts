/** Where the time axis is marked: years, quarters, months or days, whichever gives a readable number of marks. */
import { MONTHS } from '../../data/dossier/english.ts';

export interface Tick {
  /** Days since 1970-01-01. */
  readonly day: number;
  readonly label: string;
  readonly major: boolean;
}

const DAY = 86_400_000;
/** Steps in months, finest first; a day step is used below two months. */
const MONTH_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;
const MOST = 10;

/** Ticks between two days, both ends included. */
export function axisTicks(from: number, to: number): Tick[] {
  const days = to - from;
  if (days <= 60) return dayTicks(from, to);
  const step = MONTH_STEPS.find((months) => days / 30.44 / months <= MOST) ?? 2400;
  const first = new Date(from * DAY);
  const ticks: Tick[] = [];
  const start = Math.floor((first.getUTCFullYear() * 12 + first.getUTCMonth()) / step) * step;
  for (let month = start; ; month += step) {
    const [year, at] = [Math.floor(month / 12), month % 12];
    const day = Math.floor(Date.UTC(year, at, 1) / DAY);
    if (day > to) return ticks;
    if (day < from) continue;
    const name = MONTHS[at]?.slice(0, 3) ?? '';
    ticks.push({
      day,
      label: step >= 12 ? String(year) : at === 0 || ticks.length === 0 ? `${name} ${year}` : name,
      major: at === 0,
    });
  }
}

function dayTicks(from: number, to: number): Tick[] {
  const step = Math.max(1, Math.ceil((to - from) / 8));
  const ticks: Tick[] = [];
  for (let day = Math.ceil(from); day <= to; day += step) {
    const date = new Date(day * DAY);
    const name = MONTHS[date.getUTCMonth()]?.slice(0, 3) ?? '';
    const year = ticks.length === 0 ? ` ${date.getUTCFullYear()}` : '';
    ticks.push({ day, label: `${date.getUTCDate()} ${name}${year}`, major: false });
  }
  return ticks;
}
