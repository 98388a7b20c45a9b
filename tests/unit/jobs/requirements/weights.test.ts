import { expect, test } from 'vitest';
import { featureCount } from '../../../../utils/jobs/requirements/index.ts';
import { weights } from '../../../../utils/jobs/requirements/weights.ts';

test('every feature has its weight: whoever changes features.ts learns anew (tests/train/requirements.ts --write)', () => {
  expect(weights.length).toBe(featureCount);
});

test('the weights are whole hundredths in at most 40 kB', () => {
  expect(weights.every((weight) => Number.isInteger(weight))).toBe(true);
  expect(JSON.stringify(weights).length).toBeLessThanOrEqual(40_000);
});
