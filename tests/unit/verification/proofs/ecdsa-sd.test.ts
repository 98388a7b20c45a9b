import { createHash, createHmac } from 'node:crypto';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../../../utils/credentials/types.ts';
import { contextAt } from '../../../../utils/verification/contexts/index.ts';
import { decodeCbor } from '../../../../utils/verification/encoding/cbor.ts';
import { badge, codes, judge, type Key, newKey, rawSign } from '../mint.ts';

/** CBOR of what a derived proof holds: integers, bytes, arrays, maps. */
function cbor(value: number | Uint8Array | unknown[] | Map<number, Uint8Array>): Buffer {
  const head = (major: number, size: number) =>
    Buffer.from(
      size < 24
        ? [(major << 5) | size]
        : size < 256
          ? [(major << 5) | 24, size]
          : [(major << 5) | 25, size >> 8, size & 255],
    );
  if (typeof value === 'number') return head(0, value);
  if (value instanceof Uint8Array) return Buffer.concat([head(2, value.length), value]);
  if (Array.isArray(value))
    return Buffer.concat([head(4, value.length), ...value.map((each) => cbor(each as number))]);
  return Buffer.concat([
    head(5, value.size),
    ...[...value].flatMap(([key, each]) => [cbor(key), cbor(each)]),
  ]);
}

async function canonical(document: object): Promise<string[]> {
  const documentLoader = async (url: string) => ({ documentUrl: url, document: contextAt(url) });
  const text: unknown = await jsonld.canonize(
    document as never,
    { algorithm: 'RDFC-1.0', format: 'application/n-quads', safe: true, documentLoader } as never,
  );
  return String(text).split('\n').filter(Boolean);
}

/** What an issuer and then a holder who reveals everything would make; `mandatory` picks statements by their text. */
async function derived(
  issuer: Key,
  document: JsonObject,
  mandatory: (statement: string) => boolean,
): Promise<JsonObject> {
  const options = {
    type: 'DataIntegrityProof',
    cryptosuite: 'ecdsa-sd-2023',
    created: '2025-03-01T09:00:00Z',
    verificationMethod: issuer.method,
    proofPurpose: 'assertionMethod',
  };
  const labels = new Map<number, Uint8Array>();
  const statements = (await canonical(document))
    .map(
      (line) =>
        `${line.replace(/_:c14n(\d+)/g, (_, number: string) => {
          const hmac = createHmac('sha256', 'secret').update(number).digest();
          labels.set(Number(number), hmac);
          return `_:u${hmac.toString('base64url')}`;
        })}\n`,
    )
    .sort();
  const own = newKey('P-256');
  const point = Buffer.concat([
    Buffer.from([0x80, 0x24, 2 + ((Buffer.from(String(own.jwk.y), 'base64url').at(-1) ?? 0) & 1)]),
    Buffer.from(String(own.jwk.x), 'base64url'),
  ]);
  const sha = (text: string) => createHash('sha256').update(text).digest();
  const config = (await canonical({ '@context': document['@context'], ...options }))
    .map((line) => `${line}\n`)
    .join('');
  const base = rawSign(
    issuer,
    Buffer.concat([sha(config), point, sha(statements.filter(mandatory).join(''))]),
  );
  const others = statements.filter((each) => !mandatory(each)).map((each) => rawSign(own, Buffer.from(each)));
  const indexes = statements.flatMap((each, index) => (mandatory(each) ? [index] : []));
  const value = Buffer.concat([
    Buffer.from([0xd9, 0x5d, 0x01]),
    cbor([base, point, others, labels, indexes]),
  ]);
  return { ...document, proof: { ...options, proofValue: `u${value.toString('base64url')}` } };
}

describe('ecdsa-sd-2023, derived proofs', () => {
  const issuer = newKey('P-256');
  const mandatory = (statement: string) => /validFrom|issuer|rdf-syntax-ns#type/.test(statement);

  it('verifies, whatever is left out of what may be', async () => {
    const revealed = await derived(issuer, badge(issuer.did), mandatory);
    expect(codes(await judge(revealed))).toEqual(['status/may-be-withheld', 'expiry/may-be-withheld']);
    const { name: _, ...fewer } = badge(issuer.did);
    expect((await judge(await derived(issuer, fewer, mandatory))).verdict).toBe('verified');
  });

  it('fails when a statement is added, removed or changed, or when a stranger signs', async () => {
    const revealed = await derived(issuer, badge(issuer.did), mandatory);
    const { name: _, ...fewer } = revealed;
    const changes = [
      { ...revealed, name: 'Query Mastery' },
      fewer,
      { ...revealed, validFrom: '2025-03-02T09:00:00Z' },
      { ...revealed, description: 'More.' },
    ];
    for (const changed of changes)
      expect(codes(await judge(changed as JsonObject))).toContain('signature/mismatch');
    const stranger = newKey('P-256');
    const forged = await derived({ ...stranger, method: issuer.method }, badge(issuer.did), mandatory);
    expect(codes(await judge(forged))).toContain('signature/mismatch');
  });
});

it.each([
  ['nothing', []],
  ['a text that is not UTF-8', [0x61, 0xff]],
  ['bytes cut short', [0x45, 1, 2]],
  ['something after the end', [0x01, 0x01]],
  ['an indefinite array', [0x9f, 0x01, 0xff]],
  ['nesting without end', Array(50).fill(0x81)],
  ['an array of four thousand million', [0x9a, 0xff, 0xff, 0xff, 0xff]],
])('CBOR: %s is refused', (_what, bytes) => expect(decodeCbor(Uint8Array.from(bytes))).toBeUndefined());
