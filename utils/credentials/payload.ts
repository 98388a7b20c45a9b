import { sha256Hex } from './digest.ts';
import { openJwsJson } from './envelopes/jws-json.ts';
import { looksLikeJwt, splitJwt } from './envelopes/jwt.ts';
import { documentOfClaims } from './envelopes/jwt-claims.ts';
import { looksLikeSdJwt, openSdJwt } from './envelopes/sd-jwt.ts';
import { CredentialError } from './errors.ts';
import { definitionKind } from './formats/definition.ts';
import { type Embedded, endorsementOf } from './formats/endorsements.ts';
import type { Draft } from './formats/format.ts';
import { recognise } from './formats/index.ts';
import { asList, isObject, readJson, readJsonObject } from './json.ts';
import { sniffText } from './sniff.ts';
import type { Credential, Endorsement, Envelope, JsonObject, JsonValue } from './types.ts';

/** How the text came: the file's digest, and what it was wrapped in. */
export interface Origin {
  id: string;
  envelope: Envelope;
  /** Credentials around it; a part of a part of a part is as deep as is read. */
  depth?: number;
}

const maxPartDepth = 3;
/** More than a megabyte of signed credentials can be. */
const maxParts = 1_000;

/**
 * Text taken out of its envelope → the credential.
 * @throws {CredentialError}
 */
export async function readPayload(source: string, origin: Origin): Promise<Credential> {
  const sniffed = sniffText(source);
  switch (sniffed.kind) {
    case 'jwt': {
      const { header, payload } = splitJwt(sniffed.text);
      const kept = { kind: 'jwt', text: sniffed.text, header, json: payload } as const;
      return assemble(documentOfClaims(payload), kept, origin);
    }
    case 'sd-jwt': {
      const { issuerJwt, claims } = await openSdJwt(sniffed.text);
      const kept = { kind: 'jwt', text: sniffed.text, header: issuerJwt.header, json: claims } as const;
      return assemble(documentOfClaims(claims), kept, origin);
    }
    case 'url':
      return assemble(pointerTo(sniffed.text), pointerPayload(sniffed.text), origin);
    case 'json': {
      if (sniffed.text.startsWith('[')) return readPayload(onlyMember(sniffed.text), origin);
      const json = readJsonObject(sniffed.text);
      const token = wrappedToken(json);
      if (token !== undefined)
        return readPayload(token, {
          ...origin,
          envelope: origin.envelope === 'json' ? 'jwt' : origin.envelope,
        });
      const inner = openJwsJson(json);
      const kept = { kind: 'json', text: sniffed.text, json } as const;
      return inner
        ? assemble(inner, kept, { ...origin, envelope: 'jws-json' })
        : assemble(json, kept, origin);
    }
    case 'svg':
      throw new CredentialError('credential/not-recognised', 'an image inside an image');
  }
}

async function assemble(
  json: JsonObject,
  payload: Credential['payload'],
  origin: Origin,
): Promise<Credential> {
  const known = recognise(json);
  if (!known) throw unknownDocument(json);
  const draft = known.read();
  return {
    id: origin.id,
    envelope: origin.envelope,
    ...draft,
    name: draft.name === '' ? nameOfAddress(draft) : draft.name,
    parts: await readParts(known.parts(), origin.depth ?? 0),
    ...(await readEndorsements(known.endorsements(), origin.depth ?? 0)),
    payload,
  };
}

/** Endorsements of endorsements are not read. */
async function readEndorsements(
  embedded: readonly Embedded[],
  depth: number,
): Promise<Pick<Credential, 'endorsements'>> {
  const endorsements: Endorsement[] = [];
  if (depth >= maxPartDepth || embedded.length === 0) return {};
  for (const each of embedded) {
    try {
      const credential = await readPart(each.value, maxPartDepth);
      endorsements.push(endorsementOf(credential, each, documentOfPayload(credential.payload)));
    } catch (error) {
      if (!(error instanceof CredentialError)) throw error;
    }
  }
  return endorsements.length > 0 ? { endorsements } : {};
}

function documentOfPayload({ kind, json }: Credential['payload']): JsonObject {
  return kind === 'jwt' ? documentOfClaims(json) : json;
}

/** An assertion that only points to its badge is called by where it is hosted, until that was read. */
function nameOfAddress(draft: Draft): string {
  const address = draft.credentialId ?? draft.issuer.id ?? '';
  return URL.canParse(address) ? new URL(address).host || address : address;
}

/** Parts that cannot be read are left out here; `validateFormat` reports them, so that none is hidden. */
async function readParts(values: readonly JsonValue[], depth: number): Promise<Credential[]> {
  const parts: Credential[] = [];
  if (depth >= maxPartDepth) return parts;
  for (const value of values.slice(0, maxParts)) {
    try {
      parts.push(await readPart(value, depth + 1));
    } catch (error) {
      if (!(error instanceof CredentialError)) throw error;
    }
  }
  return parts;
}

/** @throws {CredentialError} */
async function readPart(value: JsonValue, depth: number): Promise<Credential> {
  const text = typeof value === 'string' ? value : (envelopedText(value) ?? JSON.stringify(value));
  const id = await sha256Hex(new TextEncoder().encode(text));
  const kind = sniffText(text).kind;
  if (kind !== 'json' && kind !== 'jwt' && kind !== 'sd-jwt')
    throw new CredentialError('credential/not-recognised');
  return readPayload(text, { id, envelope: kind, depth });
}

/** A list of one credential is that credential; of several, `readAll` takes them apart. */
function onlyMember(text: string): string {
  const members = asList(readJson(text));
  const [member, ...others] = members;
  if (others.length > 0)
    throw new CredentialError('credential/several-badges', `${members.length} in a list`);
  if (!isObject(member) && typeof member !== 'string')
    throw new CredentialError('credential/not-a-credential');
  return typeof member === 'string' ? member : JSON.stringify(member);
}

/** A token in an object of one member, as services answer, or in the `data:` URL of an enveloped credential. */
function wrappedToken(json: JsonObject): string | undefined {
  const [only, ...others] = Object.values(json);
  const bare = typeof only === 'string' && others.length === 0 ? only : envelopedText(json);
  return bare !== undefined && (looksLikeJwt(bare) || looksLikeSdJwt(bare)) ? bare : undefined;
}

/** VCDM 2 §4.13: `EnvelopedVerifiableCredential` carries a token in a `data:` URL. */
function envelopedText(value: JsonValue): string | undefined {
  const id = isObject(value) ? value.id : undefined;
  const match =
    typeof id === 'string' ? /^data:application\/(?:v[cp]\+)?(?:sd-)?jwt[,;]([^,]*,)?/.exec(id) : null;
  return match && typeof id === 'string' ? id.slice(match[0].length) : undefined;
}

function pointerTo(url: string): JsonObject {
  return { verify: { type: 'hosted', url } };
}

/** An early badge carries only the address of its assertion; what it says is then read there. */
function pointerPayload(url: string): Credential['payload'] {
  const json = pointerTo(url);
  return { kind: 'json', text: JSON.stringify(json), json };
}

function unknownDocument(json: JsonObject): CredentialError {
  const definition = definitionKind(json);
  if (definition === 'badge') return new CredentialError('credential/badge-definition');
  if (definition === 'issuer') return new CredentialError('credential/issuer-profile');
  const type = JSON.stringify(json.type ?? json['@type'] ?? '');
  if (/BadgeClass|Issuer|Profile|CryptographicKey|RevocationList/.test(type))
    return new CredentialError('credential/not-a-credential', 'a part of Open Badges, but nobody’s award');
  if (type.includes('BlockchainCertificate'))
    return new CredentialError('credential/not-recognised', 'Blockcerts 1');
  return new CredentialError('credential/not-a-credential');
}
