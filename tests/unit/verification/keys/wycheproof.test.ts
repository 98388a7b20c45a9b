import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { algorithmNamed } from '../../../../utils/verification/keys/algorithms.ts';
import { readRsaPublicKey } from '../../../../utils/verification/keys/der.ts';
import { readJwk } from '../../../../utils/verification/keys/jwk.ts';
import { checkSignature } from '../../../../utils/verification/keys/signature.ts';
import { checkJws, readCompactJws } from '../../../../utils/verification/proofs/jws.ts';

/** Case 16: edge cases of signatures, from the project of that name. */
const folder = new URL('../../../../../shared/vectors/wycheproof/', import.meta.url);
const present = existsSync(folder);
if (!present) console.log('wycheproof: skipped, the shared vectors are not here');

interface Case {
  tcId: number;
  comment: string;
  msg: string;
  sig: string;
  jws: string;
  result: 'valid' | 'invalid' | 'acceptable';
}
interface Group {
  publicKeyJwk?: object;
  publicKeyAsn?: string;
  publicKey?: { curve?: string; uncompressed?: string };
  public?: object;
  tests: Case[];
}
const groups = (file: string): Group[] =>
  (JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as { testGroups: Group[] }).testGroups;
const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));

const curveNames: Record<string, string> = { secp256r1: 'P-256', secp384r1: 'P-384' };

/** Some groups state the point alone. */
function jwkOf({ publicKeyJwk, publicKey }: Group): object | undefined {
  const { curve = '', uncompressed = '' } = publicKey ?? {};
  if (publicKeyJwk || uncompressed === '') return publicKeyJwk;
  const [x, y] = [
    uncompressed.slice(2, uncompressed.length / 2 + 1),
    uncompressed.slice(uncompressed.length / 2 + 1),
  ];
  const text = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');
  return { kty: 'EC', crv: curveNames[curve] ?? curve, x: text(x), y: text(y) };
}

describe.skipIf(!present)('case 16: wycheproof', () => {
  it.each([
    ['ed25519_test.json', 'EdDSA'],
    ['ecdsa_secp256r1_sha256_p1363_test.json', 'ES256'],
    ['ecdsa_secp384r1_sha384_p1363_test.json', 'ES384'],
    ['ecdsa_secp256k1_sha256_p1363_test.json', 'ES256K'],
    ['rsa_signature_2048_sha256_test.json', 'RS256'],
  ])('%s', async (file, alg) => {
    const algorithm = algorithmNamed(alg);
    const wrong: string[] = [];
    let checked = 0;
    for (const group of groups(file)) {
      const key = group.publicKeyAsn
        ? readRsaPublicKey(bytes(group.publicKeyAsn))
        : readJwk(jwkOf(group) as never);
      for (const { tcId, comment, msg, sig, result } of group.tests) {
        if (result === 'acceptable') continue;
        checked++;
        const outcome =
          key && algorithm ? await checkSignature(algorithm, key, bytes(msg), bytes(sig)) : 'no key';
        if ((outcome === 'valid') !== (result === 'valid')) wrong.push(`${tcId} ${comment}: ${outcome}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(100);
  });

  it('json_web_signature_test.json: nothing invalid is accepted', async () => {
    const wrong: string[] = [];
    let checked = 0;
    for (const group of groups('json_web_signature_test.json')) {
      const key = readJwk(group.public as never);
      for (const { tcId, comment, jws: text, result } of group.tests) {
        if (result !== 'invalid' || typeof text !== 'string') continue;
        checked++;
        const jws = readCompactJws(text);
        if (key && jws && (await checkJws(jws, key)) === 'valid') wrong.push(`${tcId} ${comment}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(checked).toBeGreaterThan(100);
  });
});
