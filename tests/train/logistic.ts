/** One decision: the features that hold, and whether it was right. */
export interface Example {
  features: readonly number[];
  right: boolean;
  /** How much it counts. */
  weight: number;
  /** Its posting, so that a posting is never both learnt from and judged. */
  posting: string;
}

/** How strongly weights are held to zero. */
const ridge = 5;
const rounds = 150;

export function oddsOf(weights: ArrayLike<number>, features: readonly number[]): number {
  let sum = 0;
  for (const i of features) sum += weights[i] ?? 0;
  return 1 / (1 + Math.exp(-sum));
}

/** Logistic regression with a ridge, by damped diagonal Newton steps from zero: the same weights every time. */
export function learn(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size);
  const groups = Math.max(1, ...examples.map(({ features }) => features.length));
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(size);
    const bend = new Float64Array(size);
    for (const { features, right, weight } of examples) {
      const odds = oddsOf(weights, features);
      for (const i of features) {
        slope[i] = (slope[i] ?? 0) + weight * (odds - Number(right));
        bend[i] = (bend[i] ?? 0) + weight * odds * (1 - odds);
      }
    }
    for (const [i, weight] of weights.entries())
      weights[i] = weight - ((slope[i] ?? 0) + ridge * weight) / (groups * (bend[i] ?? 0) + ridge);
  }
  return weights;
}

/** The part that each posting belongs to when it is left out, by turns. */
export function partsOf(postings: readonly string[], parts: number): ReadonlyMap<string, number> {
  return new Map(postings.map((posting, i) => [posting, i % parts]));
}

/** The weights learnt without each part in turn. */
export function learnWithout(
  examples: readonly Example[],
  size: number,
  partOf: ReadonlyMap<string, number>,
): Float64Array[] {
  const parts = Math.max(...partOf.values()) + 1;
  return Array.from({ length: parts }, (_, part) =>
    learn(
      examples.filter(({ posting }) => partOf.get(posting) !== part),
      size,
    ),
  );
}
