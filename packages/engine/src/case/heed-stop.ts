/** Stopping a run on request, between two steps that may each be left undone. */
import { CaseError } from '../disk/index.ts';

/** Throws CaseError where the user asked to stop. */
export function heedStop(signal: AbortSignal | undefined): void {
  if (signal?.aborted === true) throw new CaseError('cancelled', 'Stopped; what was read so far is kept.');
}
