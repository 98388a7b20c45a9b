import { readInstant } from '../../../credentials/dates.ts';
import { asList, asString, isObject } from '../../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../../credentials/types.ts';
import { hashOfText, isHashOf, signedBy, statedHash } from './webvh-entry.ts';
import { readWitness, type Witness } from './webvh-witness.ts';

/** One line of the log, read but not believed. */
export interface LogEntry {
  /** As it stands in the log, with its proofs taken out. */
  unsigned: JsonObject;
  proofs: readonly JsonObject[];
  versionId: string;
  number: number;
  hash: string;
  /** ISO 8601, UTC. */
  time: string;
  parameters: JsonObject;
  state: JsonObject;
}

/** A version that holds: its document, when it began, and who has to have witnessed it. */
export interface LogVersion {
  versionId: string;
  time: string;
  state: JsonObject;
  deactivated: boolean;
  witness: Witness | undefined;
}

/** Parameters in force; an entry states only what it changes (did:webvh §3.7.1). */
interface Force {
  versionId: string;
  time: string;
  updateKeys: readonly string[];
  nextKeyHashes: readonly string[];
  portable: boolean;
  deactivated: boolean;
  witness: Witness | undefined;
  did: string;
  hosts: readonly string[];
}

export function readEntry(line: JsonObject): LogEntry | undefined {
  const { proof, ...unsigned } = line;
  const versionId = asString(line.versionId) ?? '';
  const [, number, hash = ''] = /^([1-9]\d{0,8})-([1-9A-HJ-NP-Za-km-z]{46})$/.exec(versionId) ?? [];
  const time = readInstant(line.versionTime);
  const { parameters, state } = line;
  if (number === undefined || time === undefined || !isObject(parameters) || !isObject(state))
    return undefined;
  const proofs = asList(proof).filter(isObject);
  return { unsigned, proofs, versionId, number: Number(number), hash, time, parameters, state };
}

/** Every version of the log, or `undefined` as soon as one entry does not hold (did:webvh §3.6.2). */
export async function verifyLog(
  entries: readonly LogEntry[],
  scid: string,
): Promise<readonly LogVersion[] | undefined> {
  const versions: LogVersion[] = [];
  let force: Force | undefined;
  for (const entry of entries) {
    const next: Force | undefined = force ? await following(entry, force, scid) : await first(entry, scid);
    if (!next) return undefined;
    // a new list of witnesses takes effect with the entry after it, the first list at once
    const witness: Witness | undefined = force?.witness ?? next.witness;
    const { versionId, time, deactivated } = next;
    versions.push({ versionId, time, state: entry.state, deactivated, witness });
    force = next;
  }
  return versions;
}

async function first(entry: LogEntry, scid: string): Promise<Force | undefined> {
  const { parameters } = entry;
  const updateKeys = stringsOf(parameters.updateKeys);
  if (entry.number !== 1 || parameters.method !== 'did:webvh:1.0' || parameters.scid !== scid)
    return undefined;
  if (!updateKeys?.length || !(await isScid(entry, scid))) return undefined;
  const force = inForce(entry, scid, {
    updateKeys,
    nextKeyHashes: [],
    portable: parameters.portable === true,
    witness: undefined,
    deactivated: false,
  });
  return force && (await holds(entry, scid, updateKeys)) ? force : undefined;
}

async function following(entry: LogEntry, before: Force, scid: string): Promise<Force | undefined> {
  const { parameters, number } = entry;
  const expected = Number.parseInt(before.versionId, 10) + 1;
  if (number !== expected || before.deactivated || Date.parse(entry.time) <= Date.parse(before.time))
    return undefined;
  if ((parameters.scid ?? scid) !== scid || (parameters.method ?? 'did:webvh:1.0') !== 'did:webvh:1.0')
    return undefined;
  // portability is promised in the first entry or never
  if (parameters.portable === true && !before.portable) return undefined;
  const force = inForce(entry, scid, before);
  if (!force || !moveAllowed(entry.state, before, force)) return undefined;
  const prerotated = before.nextKeyHashes.length > 0;
  if (prerotated && !(await announced(parameters.updateKeys, before.nextKeyHashes))) return undefined;
  const authorised = prerotated ? force.updateKeys : before.updateKeys;
  return (await holds(entry, before.versionId, authorised)) ? force : undefined;
}

function inForce(
  entry: LogEntry,
  scid: string,
  before: Pick<Force, 'updateKeys' | 'nextKeyHashes' | 'portable' | 'witness' | 'deactivated'>,
): Force | undefined {
  const { parameters, versionId, time, state } = entry;
  const did = asString(state.id) ?? '';
  const witness =
    parameters.witness === undefined
      ? { ok: true, witness: before.witness }
      : readWitness(parameters.witness);
  const updateKeys =
    parameters.updateKeys === undefined ? before.updateKeys : stringsOf(parameters.updateKeys);
  const nextKeyHashes =
    parameters.nextKeyHashes === undefined ? before.nextKeyHashes : stringsOf(parameters.nextKeyHashes);
  if (!did.startsWith(`did:webvh:${scid}:`) || !witness.ok || !updateKeys || !nextKeyHashes) return undefined;
  const portable = before.portable && parameters.portable !== false;
  const deactivated = parameters.deactivated === true;
  const hosts = stringsOf(state.alsoKnownAs) ?? [];
  return {
    versionId,
    time,
    updateKeys,
    nextKeyHashes,
    portable,
    deactivated,
    witness: witness.witness,
    did,
    hosts,
  };
}

/** A portable identifier may move to another host; it then says where it came from (did:webvh §3.7.7). */
function moveAllowed(_state: JsonObject, before: Force, after: Force): boolean {
  return after.did === before.did || (before.portable && after.hosts.includes(before.did));
}

async function isScid(entry: LogEntry, scid: string): Promise<boolean> {
  const text = JSON.stringify({ ...entry.unsigned, versionId: '{SCID}' }).replaceAll(scid, '{SCID}');
  return isHashOf(scid, JSON.parse(text) as JsonObject);
}

async function holds(entry: LogEntry, before: string, keys: readonly string[]): Promise<boolean> {
  if (!(await isHashOf(entry.hash, { ...entry.unsigned, versionId: before }))) return false;
  for (const proof of entry.proofs) if (await signedBy(entry.unsigned, proof, keys)) return true;
  return false;
}

/** Pre-rotation: every new key was announced by its hash in the entry before (did:webvh §3.7.8). */
async function announced(keys: JsonValue | undefined, hashes: readonly string[]): Promise<boolean> {
  const texts = stringsOf(keys);
  if (!texts?.length) return false;
  const stated = new Set(hashes.map(statedHash));
  for (const text of texts) if (!stated.has(await hashOfText(text))) return false;
  return true;
}

function stringsOf(value: JsonValue | undefined): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.every((one) => typeof one === 'string') ? (value as string[]) : undefined;
}
