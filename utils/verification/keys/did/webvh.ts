import { readJsonObject } from '../../../credentials/json.ts';
import type { JsonObject } from '../../../credentials/types.ts';
import { sameSite } from '../../web/site.ts';
import type { Web } from '../../web/types.ts';
import { readControllerDocument } from '../document.ts';
import type { Resolution } from '../resolve.ts';
import type { ControllerDocument } from '../types.ts';
import { didWebAddress } from './web.ts';
import { type LogEntry, type LogVersion, readEntry, verifyLog } from './webvh-log.ts';
import { witnessed } from './webvh-witness.ts';

const scidPattern = /^[1-9A-HJ-NP-Za-km-z]{46}$/;
const maxEntries = 500;

/**
 * did:webvh 1.0: a did:web whose document is the last state of a log that nobody can rewrite. The identifier is the hash
 * of the log's first entry (SCID); every entry names the one before by hash and is signed by a key that was authorised
 * before it. Witnesses are asked for where the log names some.
 */
export async function resolveDidWebvh(did: string, web: Web): Promise<Resolution> {
  const address = webvhAddress(did);
  if (!address) return { ok: false, why: 'malformed' };
  const answer = await web.get(address.log, { accept: '*/*' });
  if (!answer.ok) return { ok: false, why: 'no-answer', source: address.log, failure: answer.code };
  if (!sameSite(answer.url, address.log)) return { ok: false, why: 'redirected', source: address.log };
  const entries = readLog(answer.body);
  const versions = entries && (await verifyLog(entries, address.scid));
  const last = versions?.at(-1);
  if (!versions || !last) return { ok: false, why: 'log-broken', source: address.log };
  if (last.state.id !== did) return { ok: false, why: 'not-its-own', source: address.log };
  if (versions.some(({ witness }) => witness)) {
    const proofs = await web.get(address.witness);
    if (!proofs.ok) return { ok: false, why: 'no-answer', source: address.witness, failure: proofs.code };
    if (!sameSite(proofs.url, address.witness))
      return { ok: false, why: 'redirected', source: address.witness };
    if (!(await witnessed(versions, proofs.body)))
      return { ok: false, why: 'log-broken', source: address.witness };
  }
  if (last.deactivated) return { ok: false, why: 'deactivated', source: address.log };
  return { ok: true, document: withEarlierKeys(did, versions, address.log) };
}

/** Where the log lies (did:webvh §3.4), under the same refusals as did:web: ports, users, dots, percent signs. */
function webvhAddress(did: string): { scid: string; log: string; witness: string } | undefined {
  const [, , scid = '', ...location] = did.split(':');
  const document = scidPattern.test(scid) && didWebAddress(`did:web:${location.join(':')}`);
  if (!document) return undefined;
  const at = (name: string) => document.replace(/did\.json$/, name);
  return { scid, log: at('did.jsonl'), witness: at('did-witness.json') };
}

/** JSON Lines: one entry a line. */
function readLog(body: Uint8Array): LogEntry[] | undefined {
  const lines = new TextDecoder()
    .decode(body)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length === 0 || lines.length > maxEntries) return undefined;
  const entries = lines.map((line) => readEntry(objectOf(line)));
  return entries.every((entry) => entry !== undefined) ? entries : undefined;
}

function objectOf(line: string): JsonObject {
  try {
    return readJsonObject(line);
  } catch {
    return {};
  }
}

/** The log remembers keys that were rotated out: they count as withdrawn from the version that left them out. */
function withEarlierKeys(did: string, versions: readonly LogVersion[], source: string): ControllerDocument {
  const documents = versions.map(({ state }) =>
    readControllerDocument(state, did, source, { profile: false }),
  );
  const current = documents.at(-1) ?? { id: did, methods: [], assertionMethods: new Set<string>(), source };
  const methods = [...current.methods];
  const assertionMethods = new Set(current.assertionMethods);
  for (let at = documents.length - 2; at >= 0; at--) {
    const removedAt = versions[at + 1]?.time;
    for (const method of documents[at]?.methods ?? []) {
      const signs = documents[at]?.assertionMethods.has(method.id);
      if (!signs || removedAt === undefined || methods.some(({ id }) => id === method.id)) continue;
      methods.push({ ...method, revoked: removedAt });
      assertionMethods.add(method.id);
    }
  }
  return { ...current, methods, assertionMethods };
}
