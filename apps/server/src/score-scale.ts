/**
 * Our alert on the scale clients of yente use: its default threshold, 0.7, is our shipped alert threshold, 0 and 1 stay.
 * Both halves are straight, so order and ties are kept.
 */
import { SCREENING_SETTINGS } from '@waybill/engine';

/** The threshold clients take for granted. */
const THEIRS = 0.7;
const OURS = SCREENING_SETTINGS.threshold;

export function scoreOfAlert(alert: number): number {
  return bend(alert, OURS, THEIRS);
}

export function alertOfScore(score: number): number {
  return bend(score, THEIRS, OURS);
}

function bend(value: number, from: number, to: number): number {
  if (from === to) return value;
  const bent = value < from ? (value / from) * to : to + ((value - from) / (1 - from)) * (1 - to);
  return Math.round(bent * 1e6) / 1e6;
}
