import type { JsonObject } from '../../credentials/types.ts';
import { jsonObjectOf } from '../encoding/json.ts';
import { sameSite } from '../web/site.ts';
import type { Web, WebFailure } from '../web/types.ts';
import { resolveDidIon } from './did/ion.ts';
import { resolveDidJwk } from './did/jwk.ts';
import { resolveDidKey } from './did/key.ts';
import { didWebAddress } from './did/web.ts';
import { resolveDidWebvh } from './did/webvh.ts';
import { readControllerDocument } from './document.ts';
import type { ControllerDocument } from './types.ts';

export type Resolution =
  | { ok: true; document: ControllerDocument }
  | { ok: false; why: ResolutionFailure; source?: string }
  | { ok: false; why: 'no-answer'; source: string; failure: WebFailure };

export type ResolutionFailure =
  | 'malformed'
  | 'unsupported'
  | 'not-its-own'
  | 'redirected'
  | 'log-broken'
  | 'deactivated';

export interface Resolver {
  web: Web;
  /** Documents known beforehand, by DID: a cache. Never asked for did:key and did:jwk. */
  didDocuments?: ReadonlyMap<string, JsonObject> | undefined;
}

const maxDocumentBytes = 256_000;

/** What the controller (a DID without its fragment, or an https address) says about its own keys. */
export async function resolveController(id: string, resolver: Resolver): Promise<Resolution> {
  if (id.startsWith('did:key:')) return selfCertifying(resolveDidKey(id));
  if (id.startsWith('did:jwk:')) return selfCertifying(resolveDidJwk(id));
  if (/^did:ion:(?:test:)?[^:]+:/.test(id)) return selfCertifying(await resolveDidIon(id));
  const known = resolver.didDocuments?.get(id);
  if (known) return ownDocument(known, id, id, { profile: false });
  if (/^(?:did:web:|did:webvh:|https:\/\/)/.test(id)) return resolveOnce(id, resolver.web);
  return { ok: false, why: /^did:[a-z0-9]+:/.test(id) ? 'unsupported' : 'malformed' };
}

/** A large document or a long log takes a second to go through, and hundreds of proofs may name it. */
const resolutions = new WeakMap<Web, Map<string, Promise<Resolution>>>();

function resolveOnce(id: string, web: Web): Promise<Resolution> {
  const known = resolutions.get(web) ?? new Map<string, Promise<Resolution>>();
  resolutions.set(web, known);
  const resolution = known.get(id) ?? resolveOverWeb(id, web);
  known.set(id, resolution);
  return resolution;
}

async function resolveOverWeb(id: string, web: Web): Promise<Resolution> {
  if (id.startsWith('did:webvh:')) return resolveDidWebvh(id, web);
  if (id.startsWith('https://')) return read(id, id, web, { profile: true });
  const address = didWebAddress(id);
  return address ? read(address, id, web, { profile: false }) : { ok: false, why: 'malformed' };
}

function selfCertifying(document: ControllerDocument | undefined): Resolution {
  return document ? { ok: true, document } : { ok: false, why: 'malformed' };
}

async function read(
  address: string,
  id: string,
  web: Web,
  options: { profile: boolean },
): Promise<Resolution> {
  const answer = await web.get(address, { maxBytes: maxDocumentBytes });
  if (!answer.ok) return { ok: false, why: 'no-answer', source: address, failure: answer.code };
  if (!sameSite(answer.url, address)) return { ok: false, why: 'redirected', source: address };
  const json = jsonObjectOf(answer.body);
  return json ? ownDocument(json, id, address, options) : { ok: false, why: 'malformed', source: address };
}

/** A document speaks for the identifier that it states itself, and for no other. */
function ownDocument(
  json: JsonObject,
  id: string,
  source: string,
  options: { profile: boolean },
): Resolution {
  if ((json.id ?? json['@id']) !== id) return { ok: false, why: 'not-its-own', source };
  return { ok: true, document: readControllerDocument(json, id, source, options) };
}
