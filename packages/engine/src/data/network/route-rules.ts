/** Limits of the search for routes; reaching one is reported, never silent. */
export const ROUTE_LIMITS = {
  /** Hands a route may pass through. Chains of trade beyond this are told in parts. */
  hops: 8,
  /** Routes kept of a case. */
  routes: 2000,
  /** Hops tried in all. */
  steps: 200_000,
  /** Days a payment may lie from the supply whose hop it is shown with: a quarter. */
  paymentDays: 92,
} as const;

/** Weakest to strongest. */
export const SUPPORT_ORDER: readonly string[] = ['none', 'single-source', 'corroborated'];
