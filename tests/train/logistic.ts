/** One decision: the features that hold, and whether it was right. */
export interface Example {
  features: readonly number[];
  right: boolean;
  /** Its posting, so that a posting is never both learnt from and judged. */
  posting: string;
}

/** How strongly weights are held to zero. */
const ridge = 5;
const rounds = 300;

export const oddsOf = (weights: Float64Array, features: readonly number[]): number =>
  1 / (1 + Math.exp(-features.reduce((sum, i) => sum + (weights[i] ?? 0), 0)));

/** Logistic regression with a ridge, by damped diagonal Newton steps from zero: the same weights every time. */
export function learn(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const groups = Math.max(1, ...examples.map(({ features }) => features.length));
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(size);
    const bend = new Float64Array(size);
    for (const { features, right } of examples) {
      const odds = oddsOf(weights, features);
      for (const i of features) {
        slope[i] = (slope[i] ?? 0) + odds - Number(right);
        bend[i] = (bend[i] ?? 0) + odds * (1 - odds);
      }
    }
    for (const [i, weight] of weights.entries())
      weights[i] = weight - ((slope[i] ?? 0) + ridge * weight) / (groups * (bend[i] ?? 0) + ridge);
  }
  return weights;
}

/** The odds of each example by weights learnt without its posting, in `folds` parts. */
export function crossValidated(examples: readonly Example[], size: number, folds = 5): number[] {
  const postings = [...new Set(examples.map(({ posting }) => posting))];
  const fold = new Map(postings.map((posting, i) => [posting, i % folds]));
  const odds = examples.map(() => 0);
  for (let part = 0; part < folds; part += 1) {
    const weights = learn(
      examples.filter(({ posting }) => fold.get(posting) !== part),
      size,
    );
    for (const [i, { posting, features }] of examples.entries())
      if (fold.get(posting) === part) odds[i] = oddsOf(weights, features);
  }
  return odds;
}
