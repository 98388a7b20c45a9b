import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromBase64, toBase64 } from '../../../utils/engine/bytes.ts';

test('bytes come back as they went', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(fromBase64(toBase64(bytes))).toEqual(bytes);
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
test('also megabytes of them', () => {
  const bytes = new Uint8Array(3_000_001).fill(255);
  expect(fromBase64(toBase64(bytes))).toEqual(bytes);
});
test('what is not base64 has a code', () => {
  expect(() => fromBase64('a*b')).toThrow(expect.objectContaining({ code: 'engine/base64-malformed' }));
});
