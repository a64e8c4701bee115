/** What stands between the questions of a run and the endpoint: so many at a time, and none any more once it is plain that nobody answers. */
import type { Asked } from './ask-endpoint.ts';
import type { Gate } from './propose-claims.ts';

/** So many questions in a row without an answer, each asked as often as the configuration says. */
const PATIENCE = 3;

export function makeGate(width: number): Gate {
  const waiting: (() => void)[] = [];
  let free = width;
  let inVain = 0;
  let last = '';
  return async (ask) => {
    if (free > 0) free -= 1;
    else await new Promise<void>((go) => waiting.push(go));
    try {
      if (inVain >= PATIENCE)
        return { ok: false, why: 'given-up', message: `not asked any more after ${last}` } satisfies Asked;
      const asked = await ask();
      inVain = asked.ok ? 0 : inVain + 1;
      if (!asked.ok) last = `${asked.why}: ${asked.message}`;
      return asked;
    } finally {
      const next = waiting.shift();
      if (next === undefined) free += 1;
      else next();
    }
  };
}
