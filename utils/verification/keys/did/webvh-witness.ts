import { asList, asString, isObject, readJson } from '../../../credentials/json.ts';
import type { JsonObject, JsonValue } from '../../../credentials/types.ts';
import { signedBy } from './webvh-entry.ts';
import type { LogVersion } from './webvh-log.ts';

/** So many of these must have approved a version; the ids are did:key (did:webvh §3.7.9). */
export interface Witness {
  threshold: number;
  ids: readonly string[];
}

type WitnessReading = { ok: true; witness: Witness | undefined } | { ok: false; witness?: undefined };

/** `{}` means none. A threshold of nought, one that cannot be met, or a witness named twice breaks the log. */
export function readWitness(value: JsonValue): WitnessReading {
  if (!isObject(value)) return { ok: false };
  if (Object.keys(value).length === 0) return { ok: true, witness: undefined };
  const ids = asList(value.witnesses).map((one) => (isObject(one) ? (asString(one.id) ?? '') : ''));
  const { threshold } = value;
  const unique = new Set(ids).size === ids.length && ids.every((id) => id.startsWith('did:key:z'));
  if (typeof threshold !== 'number' || !Number.isInteger(threshold) || threshold < 1) return { ok: false };
  return unique && threshold <= ids.length ? { ok: true, witness: { threshold, ids } } : { ok: false };
}

const maxProofs = 200;

/** Has every version that needs witnesses been approved by enough of them? Approving a version approves all before it. */
export async function witnessed(versions: readonly LogVersion[], body: Uint8Array): Promise<boolean> {
  const approvals = await readApprovals(versions, body);
  return versions.every(({ witness, versionId }) => {
    if (!witness) return true;
    const number = Number.parseInt(versionId, 10);
    return witness.ids.filter((id) => (approvals.get(id) ?? 0) >= number).length >= witness.threshold;
  });
}

/** The highest version of this log that each witness signed: `[{versionId, proof: […]}]`. */
async function readApprovals(
  versions: readonly LogVersion[],
  body: Uint8Array,
): Promise<Map<string, number>> {
  const known = new Set(versions.map(({ versionId }) => versionId));
  const highest = new Map<string, number>();
  const rows = readRows(body).filter(({ versionId }) => known.has(asString(versionId) ?? ''));
  const signed = rows.flatMap(({ versionId, proof }) =>
    asList(proof)
      .filter(isObject)
      .map((one) => ({ versionId, proof: one })),
  );
  for (const { versionId, proof } of signed.slice(0, maxProofs)) {
    const [witness = ''] = (asString(proof.verificationMethod) ?? '').split('#');
    const number = Number.parseInt(asString(versionId) ?? '', 10);
    if (!(await signedBy({ versionId }, proof, [witness.slice('did:key:'.length)]))) continue;
    highest.set(witness, Math.max(number, highest.get(witness) ?? 0));
  }
  return highest;
}

function readRows(body: Uint8Array): readonly JsonObject[] {
  try {
    return asList(readJson(body)).filter(isObject);
  } catch {
    return [];
  }
}
