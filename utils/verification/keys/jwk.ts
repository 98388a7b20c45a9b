import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import type { KeyKind, PublicKey } from './types.ts';

const curves: Record<string, readonly [kty: string, size: number]> = {
  Ed25519: ['OKP', 43],
  'P-256': ['EC', 43],
  'P-384': ['EC', 64],
  'P-521': ['EC', 88],
  secp256k1: ['EC', 43],
};
const base64url = /^[A-Za-z0-9_-]+$/;

/** The public half of a JWK (RFC 7517, 8037, 8812); `undefined` for symmetric, encryption-only or malformed keys. */
export function readJwk(value: JsonValue | undefined): PublicKey | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const text = (name: string): string => {
    const member = value[name];
    return typeof member === 'string' && base64url.test(member) ? member : '';
  };
  if (!isForVerifying(value)) return undefined;
  const alg = typeof value.alg === 'string' ? { alg: value.alg } : {};
  if (value.kty === 'RSA') {
    const [n, e] = [text('n'), text('e')];
    return n && e ? { kind: 'RSA', ...alg, jwk: { kty: 'RSA', n, e } } : undefined;
  }
  const crv = typeof value.crv === 'string' ? value.crv : '';
  const curve = Object.hasOwn(curves, crv) ? curves[crv] : undefined;
  if (!curve || curve[0] !== value.kty) return undefined;
  const [kty, size] = curve;
  const [x, y] = [text('x'), text('y')];
  if (x.length !== size || (kty === 'EC' && y.length !== size)) return undefined;
  return { kind: crv as KeyKind, ...alg, jwk: kty === 'EC' ? { kty, crv, x, y } : { kty, crv, x } };
}

/** `use` and `key_ops` (RFC 7517 §4.2, §4.3), where they are stated. */
function isForVerifying({ use, key_ops }: JsonObject): boolean {
  return (use === undefined || use === 'sig') && (!Array.isArray(key_ops) || key_ops.includes('verify'));
}
