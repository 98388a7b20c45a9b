import { toBase64 } from '../../../utils/engine/bytes.ts';
import { createEngine } from '../../../utils/engine/index.ts';
import type { StatusCache } from '../../../utils/verification/types.ts';
import { badges } from '../../demo/people.ts';
import { contexts } from '../../demo/pinned.ts';
import { addDataIntegrity, type Json } from '../../mint/data-integrity.ts';
import { ed25519Key } from '../../mint/keys.ts';
import { openBadge3 } from '../../mint/open-badges.ts';
import { statusEntry, statusList } from '../../mint/status-list.ts';

export const now = new Date('2026-03-01T12:00:00Z');
export type Suite = 'eddsa-rdfc-2022' | 'eddsa-jcs-2022';

const issuer = ed25519Key();
export const listUrl = 'https://academy.lanternworks.example/status/1';
const base64Of = (value: unknown): string => toBase64(new TextEncoder().encode(JSON.stringify(value)));

/** Credentials of one did:key, each with its place in the same list; base64 of JSON. */
export function mintMany(count: number, suite: Suite, status = true): Promise<string[]> {
  return Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const document = openBadge3({
        id: `https://academy.lanternworks.example/credentials/${n}`,
        badge: badges.containers,
        issuer: { id: issuer.did, name: 'Harbor Academy' },
        recipient: { id: 'did:example:mara', name: 'Mara' },
        validFrom: new Date('2026-01-01T00:00:00Z'),
        validUntil: new Date('2028-01-01T00:00:00Z'),
        ...(status ? { status: statusEntry(listUrl, n) } : {}),
      });
      return base64Of(await signed(document, suite));
    }),
  );
}

const signed = (document: Json, suite: Suite) =>
  addDataIntegrity(document, suite, { key: issuer, created: new Date('2026-01-01T00:00:00Z'), contexts });

/** A cache that holds the list, read a minute ago. */
export async function cacheWithList(suite: Suite): Promise<StatusCache> {
  const list = await signed(
    statusList(listUrl, issuer.did, [99_999], new Date('2026-01-01T00:00:00Z')),
    suite,
  );
  const body = new TextEncoder().encode(JSON.stringify(list));
  const entry = { body, type: 'application/json', fetchedAt: '2026-03-01T11:59:00Z' };
  return { get: async (url) => (url === listUrl ? entry : undefined), put: async () => {} };
}

/** The engine as the product runs it; asking anybody fails. */
export function offlineEngine(statusCache?: StatusCache) {
  const fetch = () => Promise.reject(new TypeError('This bench asks nobody'));
  return createEngine({ fetch, now: () => now, ...(statusCache && { statusCache }) });
}
