import { describe, expect, test } from 'vitest';
import { createEngine } from '../../../utils/engine/index.ts';
import { toBase58 } from '../../../utils/engine/samples/base58.ts';
import { sampleIssuer } from '../../../utils/engine/samples/issuer.ts';

const now = () => new Date('2026-03-01T12:00:00Z');
const noNetwork = () => Promise.reject(new Error('samples need no network'));
const engine = createEngine({ fetch: noNetwork, now });

describe('sample badges', () => {
  test('are genuinely signed: the verifier finds nothing wrong, and nothing to ask the network', async () => {
    const samples = await engine.samples();
    expect(samples.length).toBeGreaterThanOrEqual(3);
    for (const base64 of samples) {
      const { credential, verdict, skills } = await engine.verify(base64);
      expect(verdict).toMatchObject({ verdict: 'verified', proofLevel: 'cryptographic' });
      expect(credential.issuer.name).toBe(sampleIssuer);
      expect(skills.length).toBeGreaterThan(0);
    }
  });
  test('a changed one is found out', async () => {
    const [base64 = ''] = await engine.samples();
    const changed = btoa(atob(base64).replace('Data Analysis', 'Brain Surgery'));
    expect((await engine.verify(changed)).verdict.verdict).toBe('invalid');
  });
  test('are signed anew each time, with another key', async () => {
    const [first] = await engine.samples();
    const [second] = await engine.samples();
    expect(first).not.toBe(second);
  });
});

test.each([
  ['', ''],
  ['00', '1'],
  ['0000ff', '115Q'],
  ['ed01', 'K36'],
  ['48656c6c6f20576f726c6421', '2NEpo7TZRRrLZSi2U'],
])('base58 of %s', (hex, text) => {
  expect(toBase58(Uint8Array.from(hex.match(/../g) ?? [], (byte) => Number.parseInt(byte, 16)))).toBe(text);
});
