import { asList, asString } from '../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../credentials/types.ts';
import { fromBase58 } from '../encoding/base58.ts';
import { readJwk } from './jwk.ts';
import { fromEd25519, readMultikey } from './multikey.ts';
import type { KeyKind, PublicKey, VerificationMethod } from './types.ts';

/** Types that promise one kind of key; the others (Multikey, JsonWebKey, JsonWebKey2020) take any. */
const kindOfType: Record<string, KeyKind> = {
  Ed25519VerificationKey2018: 'Ed25519',
  Ed25519VerificationKey2020: 'Ed25519',
  EcdsaSecp256k1VerificationKey2019: 'secp256k1',
  RsaVerificationKey2018: 'RSA',
};

/**
 * One verification method, by property rather than by `@context`: documents in the field often leave the
 * contexts of their keys out. `document` is the id of the document that holds it.
 */
export function readMethod(value: JsonValue | undefined, document: string): VerificationMethod | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const id = value.id ?? value['@id'];
  if (typeof id !== 'string') return undefined;
  const controllers = asList(value.controller ?? value.owner).map(asString);
  const controller = controllers.includes(document) ? document : controllers.find((one) => one !== undefined);
  const type = value.type ?? value['@type'];
  const method: VerificationMethod = {
    id: absoluteId(id, document),
    type: typeof type === 'string' ? type : '',
    controller: controller ?? document,
    key: undefined,
  };
  method.key = ofPromisedKind(readMaterial(value), method.type);
  if (typeof value.revoked === 'string') method.revoked = value.revoked;
  if (typeof value.expires === 'string') method.expires = value.expires;
  return method;
}

/** `#key-1` within a document means `<document>#key-1` (Controlled Identifiers §2.2). */
export function absoluteId(id: string, document: string): string {
  return id.startsWith('#') ? document + id : id;
}

export function readMaterial(value: JsonObject): PublicKey | undefined {
  if (value.publicKeyJwk !== undefined) return readJwk(value.publicKeyJwk);
  if (typeof value.publicKeyMultibase === 'string') return readMultikey(value.publicKeyMultibase);
  if (typeof value.publicKeyBase58 === 'string') {
    const bytes = fromBase58(value.publicKeyBase58);
    return bytes && fromEd25519(bytes);
  }
  return undefined;
}

function ofPromisedKind(key: PublicKey | undefined, type: string): PublicKey | undefined {
  const promised = Object.hasOwn(kindOfType, type) ? kindOfType[type] : undefined;
  return promised && key?.kind !== promised ? undefined : key;
}
