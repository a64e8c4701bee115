/** A limit on how much one asker may ask: tokens that come back with time. */

export interface RateLimit {
  /** Queries a second, on the average. A batch counts each of its queries. */
  readonly perSecond: number;
  /** Queries at once, after a pause. */
  readonly burst: number;
}

export interface Buckets {
  /** Seconds to wait before asking again; 0 where the asker may ask now. */
  waitOf(asker: string, now: number): number;
  /** Takes tokens; a batch may leave the asker in debt. */
  take(asker: string, count: number, now: number): void;
}

interface Bucket {
  tokens: number;
  at: number;
}

/** Most askers that are remembered; those not heard of for longest are forgotten, which fills their bucket. */
const ASKERS = 10_000;

/** `now` in milliseconds. */
export function makeBuckets({ perSecond, burst }: RateLimit): Buckets {
  const buckets = new Map<string, Bucket>();
  const bucketOf = (asker: string, now: number): Bucket => {
    const known = buckets.get(asker);
    if (known !== undefined) {
      known.tokens = Math.min(burst, known.tokens + ((now - known.at) / 1000) * perSecond);
      known.at = now;
      buckets.delete(asker);
      buckets.set(asker, known);
      return known;
    }
    const [oldest] = buckets.size >= ASKERS ? buckets.keys() : [];
    if (oldest !== undefined) buckets.delete(oldest);
    const bucket = { tokens: burst, at: now };
    buckets.set(asker, bucket);
    return bucket;
  };
  return {
    waitOf: (asker, now) => {
      const { tokens } = bucketOf(asker, now);
      return tokens >= 1 ? 0 : Math.ceil((1 - tokens) / perSecond);
    },
    take: (asker, count, now) => {
      bucketOf(asker, now).tokens -= count;
    },
  };
}
