/** One demand of a posting, reduced to what readiness needs. */
export interface Demand {
  /** Weight of its need. */
  need: number;
  /** Own proof, 0…1. */
  proof: number;
  soft: boolean;
}

/** Soft skills make at most this share of the demand. */
const softShare = 0.25;

/** 1 − Σ gap / Σ demand (PRODUCT, Formulas); null when nothing was asked. */
export function readinessOf(demands: readonly Demand[]): number | null {
  const sum = (of: readonly Demand[]) => of.reduce((total, { need }) => total + need, 0);
  const soft = sum(demands.filter((d) => d.soft));
  const hard = sum(demands.filter((d) => !d.soft));
  const cap = (hard * softShare) / (1 - softShare);
  const scale = hard > 0 && soft > cap ? cap / soft : 1;
  const total = hard + soft * scale;
  if (total === 0) return null;
  const gap = demands.reduce((all, d) => all + d.need * (d.soft ? scale : 1) * (1 - d.proof), 0);
  return Math.min(1, Math.max(0, 1 - gap / total));
}
