/** How well something is proven, as PRODUCT's formula counts it. */
export type Standing = 'verified' | 'attested' | 'unverified' | 'expired' | 'self-stated';

/** Own proof p by standing (PRODUCT, Formulas). */
export const proofOf: Readonly<Record<Standing, number>> = {
  verified: 1,
  attested: 0.8,
  unverified: 0.6,
  expired: 0.5,
  'self-stated': 0.3,
};

/** Something inside something else holds no better than what it lies in. */
export function weaker(a: Standing, b: Standing): Standing {
  return proofOf[a] <= proofOf[b] ? a : b;
}

/** The earlier of two ISO 8601 instants, either of which may be missing. */
export function earlier(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return Date.parse(a) <= Date.parse(b) ? a : b;
}
