import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import {
  badge,
  encodedList,
  judge,
  jwt,
  listCredential,
  network,
  newKey,
  secure,
  statusEntry,
} from './mint.ts';

/** Seed and number of runs can be set, to repeat a failure or to dig deeper: MUTATION_SEED, MUTATION_RUNS. */
const seed = Number(process.env.MUTATION_SEED ?? 20261122);
const numRuns = Number(process.env.MUTATION_RUNS ?? 75);
vi.setConfig({ testTimeout: 60_000 });

const url = 'https://harbour.example/status/1';
const key = newKey();
const p256 = newKey('P-256');
const list = JSON.stringify(await secure(listCredential(key.did, url, encodedList([3])), key));
const withStatus = badge(key.did, {
  credentialStatus: statusEntry(url, '5'),
  validUntil: '2031-01-01T00:00:00Z',
});
const subjects: [name: string, text: string][] = [
  ['eddsa-rdfc-2022', JSON.stringify(await secure(withStatus, key))],
  ['ecdsa-jcs-2019', JSON.stringify(await secure(badge(p256.did), p256, { suite: 'ecdsa-jcs-2019' }))],
  ['VC-JWT', jwt({ ...withStatus, iss: key.did }, key)],
];

const flip = (text: string, at: number, by: number): string => {
  const bytes = Buffer.from(text);
  const index = at % bytes.length;
  bytes[index] = (bytes[index] ?? 0) ^ by;
  return bytes.toString('latin1');
};

/** White space moved and the like: the same JSON, so the same credential. */
function isSame(before: string, after: string): boolean {
  try {
    return (
      JSON.stringify(JSON.parse(before)) ===
      JSON.stringify(JSON.parse(Buffer.from(after, 'latin1').toString()))
    );
  } catch {
    return false;
  }
}

async function verdictOf(text: string, listText: string): Promise<string> {
  const bytes = Buffer.from(text, 'latin1').toString();
  try {
    return (await judge(bytes, { fetch: network({ [url]: Buffer.from(listText, 'latin1').toString() }) }))
      .verdict;
  } catch (error) {
    return (error as JsonObject).name === 'CredentialError' ? 'unread' : Promise.reject(error);
  }
}

describe('one flipped byte', () => {
  it.each(subjects)('of a credential (%s) is never verified', async (_name, text) => {
    expect(await verdictOf(text, list)).toBe('verified');
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const mutant = flip(text, at, by);
        if (!isSame(text, mutant)) expect(await verdictOf(mutant, list)).not.toBe('verified');
      }),
      { seed, numRuns },
    );
  });

  it('of its status list is never verified', async () => {
    const [, text] = subjects[0] ?? ['', ''];
    await fc.assert(
      fc.asyncProperty(fc.nat(list.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const mutant = flip(list, at, by);
        if (!isSame(list, mutant)) expect(await verdictOf(text, mutant)).not.toBe('verified');
      }),
      { seed, numRuns },
    );
  });
});
