/** One figure with the budget that PRODUCT sets for it: `gate` must hold, `aim` is wanted. Less is better. */
export interface Measure {
  name: string;
  value: number;
  unit: 'B' | 'ms' | 'MB' | '×' | 'requests' | 'nodes' | 'of 10,000';
  gate: number | null;
  aim: number | null;
  ok: boolean;
  /** How it was come by: number of runs, spread. */
  note?: string;
}

/** `budget` is [gate, aim]; a figure without one is for information. */
export function measured(
  name: string,
  value: number,
  unit: Measure['unit'],
  [gate, aim]: readonly [number | null, number | null] = [null, null],
  note?: string,
): Measure {
  const rounded = Math.round(value * 1000) / 1000;
  return {
    name,
    value: rounded,
    unit,
    gate,
    aim,
    ok: gate === null || value <= gate,
    ...(note !== undefined && { note }),
  };
}

/** The value that a share `p` (0 … 1) of the sample does not exceed. */
export function percentile(sample: readonly number[], p: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * p) - 1)] ?? Number.NaN;
}

export const median = (sample: readonly number[]): number => percentile(sample, 0.5);

export const spread = (sample: readonly number[]): string =>
  `${sample.length} runs, ${Math.min(...sample).toFixed(2)} … ${Math.max(...sample).toFixed(2)}`;

/** How long each of `times` runs takes, in ms, after `warm` that are not counted. */
export async function timed(work: () => Promise<unknown>, times: number, warm = 0): Promise<number[]> {
  const sample: number[] = [];
  for (let run = -warm; run < times; run += 1) {
    const from = performance.now();
    await work();
    if (run >= 0) sample.push(performance.now() - from);
  }
  return sample;
}
