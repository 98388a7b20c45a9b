/**
 * How long a verification takes, without the network: `{"name", "cpuMs", "minMs", "medianMs", "p95Ms"}`, one line a measure.
 * Run: `node tests/run/with-node.mjs tests/bench/verification.ts`.
 */
import { parseCredential } from '../../utils/credentials/index.ts';
import type { Credential, JsonObject } from '../../utils/credentials/types.ts';
import { verify } from '../../utils/verification/index.ts';
import {
  badge,
  encodedList,
  jwt,
  listCredential,
  network,
  newKey,
  now,
  secure,
  statusEntry,
} from '../unit/verification/mint.ts';

const warmUp = 40;
const runs = 120;

/** `work` gets a number that is new each time, so that nothing seen before helps it. */
async function measure(name: string, work: (at: number) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < warmUp; at += 1) await work(at);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let at = warmUp; at < warmUp + runs; at += 1) {
    const start = performance.now();
    await work(at);
    times.push(performance.now() - start);
  }
  const { user, system } = process.cpuUsage(before);
  times.sort((a, b) => a - b);
  const place = (share: number) => Number((times[Math.floor(runs * share)] ?? 0).toFixed(2));
  const cpuMs = Number(((user + system) / 1000 / runs).toFixed(2));
  console.log(JSON.stringify({ name, cpuMs, minMs: place(0), medianMs: place(0.5), p95Ms: place(0.95) }));
}

const parsed = (document: JsonObject | string): Promise<Credential> =>
  parseCredential(
    new TextEncoder().encode(typeof document === 'string' ? document : JSON.stringify(document)),
  );
const each = <T>(make: (at: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: warmUp + runs }, (_, at) => make(at)));

const key = newKey();
const numbered = (at: number, more: JsonObject = {}) =>
  badge(key.did, { id: `urn:uuid:2f6c1b0e-8f0e-4a51-9a8e-${String(at).padStart(12, '0')}`, ...more });
const offline = { fetch: network({}), now };
async function verified(credential: Credential | undefined, options: Parameters<typeof verify>[1] = offline) {
  const verdict = credential && (await verify(credential, options));
  if (verdict?.verdict !== 'verified') throw new Error(`said ${verdict?.verdict}`);
}

const rdfc = await each(async (at) => parsed(await secure(numbered(at), key)));
await measure('did:key, eddsa-rdfc-2022, never seen before', (at) => verified(rdfc[at]));
await measure('did:key, eddsa-rdfc-2022, again', () => verified(rdfc[0]));
const jcs = await each(async (at) => parsed(await secure(numbered(at), key, { suite: 'eddsa-jcs-2022' })));
await measure('did:key, eddsa-jcs-2022', (at) => verified(jcs[at]));
const tokens = await each((at) => parsed(jwt({ iss: key.did, ...numbered(at) }, key)));
await measure('did:key, VC-JWT', (at) => verified(tokens[at]));

const url = 'https://harbour.example/status/1';
const list = await secure(listCredential(key.did, url, encodedList([7])), key);
const body = new TextEncoder().encode(JSON.stringify(list));
const kept = { body, type: 'application/json', fetchedAt: now.toISOString() };
const statusCache = { get: async () => kept, put: async () => undefined };
const listed = await each(async (at) =>
  parsed(await secure(numbered(at, { credentialStatus: statusEntry(url, String(130_000 + at)) }), key)),
);
await measure('the same with a kept list of 131,072 entries', (at) =>
  verified(listed[at], { ...offline, statusCache }),
);
