import 'fake-indexeddb/auto';
import type { Credential } from '../../../utils/credentials/types.ts';
import type { Verdict, VerdictWord } from '../../../utils/verification/types.ts';
import { createWallet } from '../../../utils/wallet/index.ts';
import { memoryArea } from '../platform/memory-area.ts';

export const start = new Date('2026-03-01T12:00:00.000Z');
let opened = 0;

/** A wallet in a database of its own, with a clock that the test sets. */
export function freshWallet(local = memoryArea(), name = `wallet-${++opened}`) {
  const clock = { now: start };
  return { wallet: createWallet({ local, now: () => clock.now, name }), local, clock, name };
}

export const idOf = (seed: number): string => seed.toString(16).padStart(64, '0');

export function row(seed: number, about: Partial<Credential> = {}) {
  const text = JSON.stringify({ seed });
  const credential: Credential = {
    id: idOf(seed),
    format: 'open-badges-3',
    envelope: 'json',
    name: `Badge ${seed}`,
    issuer: { name: 'Issuer' },
    recipient: {},
    evidence: [],
    alignments: [],
    tags: [],
    parts: [],
    payload: { kind: 'json', text, json: { seed } },
    ...about,
  };
  return { id: credential.id, raw: new TextEncoder().encode(text), credential };
}

export const verdict = (word: VerdictWord, checkedAt = '2026-03-01T12:00:00.000Z'): Verdict => ({
  verdict: word,
  proofLevel: 'cryptographic',
  checks: [],
  checkedAt,
});

/** What a check of the row found. */
export const found = (seed: number, word: VerdictWord, about: Partial<Credential> = {}) => ({
  credential: row(seed, about).credential,
  verdict: verdict(word),
  skills: [{ skill: 'sql', from: 'tag' as const, confidence: 0.8, evidence: 'SQL' }],
});
