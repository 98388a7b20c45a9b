import { decodeBase64url, encodeBase64url } from '../base64url.ts';
import { CredentialError } from '../errors.ts';
import { isObject, maxDepth, readJson } from '../json.ts';
import type { JsonObject, JsonValue } from '../types.ts';
import { type CompactJws, splitJwt } from './jwt.ts';

export interface SdJwt {
  /** The part that the issuer signed. */
  issuerJwt: CompactJws;
  /** The issuer's claims with every disclosure put in its place, and `_sd`, `_sd_alg` and `...` gone. */
  claims: JsonObject;
  /** Some digests have no disclosure: the holder kept something back, or they are decoys. */
  withheld: boolean;
  /** The holder's key-binding JWT at the end, as text. */
  keyBinding?: string;
}

const digestNames: Readonly<Record<string, string>> = {
  'sha-256': 'SHA-256',
  'sha-384': 'SHA-384',
  'sha-512': 'SHA-512',
};
const maxDisclosures = 1_000;

interface Disclosure {
  /** Absent for an element of an array. */
  name?: string;
  value: JsonValue;
}

export function looksLikeSdJwt(text: string): boolean {
  return /^eyJ[\w-]+\.[\w-]+\.[\w-]*~[\w.~-]*$/.test(text);
}

/**
 * Splits an SD-JWT and applies its disclosures (RFC 9901 §7.1): every disclosure is used exactly once, no digest twice,
 * no disclosed name collides with a member or is `_sd` or `...`.
 * @throws {CredentialError} `credential/sd-jwt-malformed`, and what `splitJwt` throws
 */
export async function openSdJwt(text: string): Promise<SdJwt> {
  const [jwt = '', ...rest] = text.split('~');
  const last = rest.pop() ?? '';
  if (rest.length > maxDisclosures) throw malformed(`over ${maxDisclosures} disclosures`);
  const issuerJwt = splitJwt(jwt);
  const algorithm = issuerJwt.payload._sd_alg ?? 'sha-256';
  const digestName = typeof algorithm === 'string' ? digestNames[algorithm] : undefined;
  if (!digestName) throw malformed('unknown _sd_alg');

  const disclosures = new Map<string, Disclosure>();
  for (const encoded of rest) {
    const digest = await digestOf(encoded, digestName);
    if (disclosures.has(digest)) throw malformed('a disclosure is given twice');
    disclosures.set(digest, readDisclosure(encoded));
  }
  const placing = new Placing(disclosures);
  const claims = placing.object(issuerJwt.payload);
  if (placing.used < disclosures.size) throw malformed('a disclosure belongs to nothing');
  delete claims._sd_alg;
  const withheld = placing.met > placing.used;
  return { issuerJwt, claims, withheld, ...(last === '' ? {} : { keyBinding: last }) };
}

/** Puts disclosures in their places, and remembers which digests it met. */
class Placing {
  used = 0;
  readonly #seen = new Set<string>();
  readonly #disclosures: ReadonlyMap<string, Disclosure>;

  constructor(disclosures: ReadonlyMap<string, Disclosure>) {
    this.#disclosures = disclosures;
  }

  get met(): number {
    return this.#seen.size;
  }

  object(source: JsonObject, depth = 1): JsonObject {
    const result: JsonObject = {};
    for (const [key, value] of Object.entries(source))
      if (key !== '_sd' && value !== undefined) result[key] = this.#value(value, depth);
    const digests = source._sd ?? [];
    if (!Array.isArray(digests)) throw malformed('_sd is not a list');
    for (const digest of digests) {
      const disclosure = this.#take(digest);
      if (!disclosure) continue;
      const { name } = disclosure;
      if (name === undefined) throw malformed('an element is disclosed as a member');
      if (name === '_sd' || name === '...' || Object.hasOwn(source, name) || Object.hasOwn(result, name))
        throw malformed('a disclosed name collides');
      result[name] = this.#value(disclosure.value, depth);
    }
    return result;
  }

  #value(value: JsonValue, depth: number): JsonValue {
    // Disclosures inside disclosures could nest without end, each within the reader's limit.
    if (depth > maxDepth) throw new CredentialError('credential/json-too-deep', `over ${maxDepth} levels`);
    if (isObject(value)) return this.object(value, depth + 1);
    return Array.isArray(value) ? value.flatMap((one) => this.#element(one, depth + 1)) : value;
  }

  #element(value: JsonValue, depth: number): JsonValue[] {
    if (!isObject(value) || !Object.hasOwn(value, '...')) return [this.#value(value, depth)];
    if (Object.keys(value).length > 1) throw malformed('a hidden element has other members');
    const disclosure = this.#take(value['...']);
    if (!disclosure) return [];
    if (disclosure.name !== undefined) throw malformed('a member is disclosed as an element');
    return [this.#value(disclosure.value, depth)];
  }

  /** Undefined for a decoy or what the holder kept back. */
  #take(digest: JsonValue | undefined): Disclosure | undefined {
    if (typeof digest !== 'string') throw malformed('a digest is not a string');
    if (this.#seen.has(digest)) throw malformed('a digest occurs twice');
    this.#seen.add(digest);
    const disclosure = this.#disclosures.get(digest);
    if (disclosure) this.used++;
    return disclosure;
  }
}

function readDisclosure(encoded: string): Disclosure {
  const bytes = decodeBase64url(encoded);
  const list = bytes && bytes.length > 0 ? readJson(bytes) : undefined;
  if (!Array.isArray(list) || list.length < 2 || list.length > 3) throw malformed('broken disclosure');
  const [salt, second, third] = list;
  if (typeof salt !== 'string' || second === undefined) throw malformed('broken disclosure');
  if (third === undefined) return { value: second };
  if (typeof second !== 'string') throw malformed('a disclosed name is not a string');
  if (['__proto__', 'constructor', 'prototype'].includes(second))
    throw new CredentialError('credential/json-forbidden-key');
  return { name: second, value: third };
}

async function digestOf(encoded: string, digestName: string): Promise<string> {
  const ascii = new TextEncoder().encode(encoded);
  return encodeBase64url(new Uint8Array(await crypto.subtle.digest(digestName, ascii)));
}

function malformed(detail: string): CredentialError {
  return new CredentialError('credential/sd-jwt-malformed', detail);
}
