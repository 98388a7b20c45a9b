import { expect, test } from 'vitest';
import { compareNames } from '../../../components/widget/names.ts';

test.each([
  ['Alex Rivera', 'Alex Rivera', 'same'],
  ['Rivera, Alex', 'Alex Rivera', 'same'],
  ['ALEX RIVERA', 'Alex J. Rivera', 'same'],
  ['A. Rivera', 'Alex Rivera', 'same'],
  ['José Núñez', 'Jose Nunez', 'same'],
  ['Nguyễn Văn An', 'An Nguyen Van', 'same'],
  ['山田太郎', '山田太郎', 'same'],
  ['Alex Rivera', 'Sam Rivera', 'other'],
  ['Alex Rivera', 'Alex Romero', 'other'],
  ['Alexandra Rivera', 'Alex Rivera', 'other'],
  ['Alex', 'Alex Rivera', 'unknown'],
  ['A. R.', 'Alex Rivera', 'unknown'],
  ['', 'Alex Rivera', 'unknown'],
  [undefined, 'Alex Rivera', 'unknown'],
  ['Alex Rivera', undefined, 'unknown'],
] as const)('%s on the badge, %s on the page: %s', (badge, page, expected) => {
  expect(compareNames(badge, page)).toBe(expected);
  expect(compareNames(page, badge)).toBe(expected);
});
