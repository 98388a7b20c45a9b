import { unbakePng } from './envelopes/png.ts';
import { isZip, unzip } from './envelopes/zip.ts';
import { CredentialError, type CredentialErrorCode } from './errors.ts';
import { recognise } from './formats/index.ts';
import { isObject, readJson } from './json.ts';
import { parseCredential } from './parse.ts';
import { sniff } from './sniff.ts';
import type { Credential, JsonValue } from './types.ts';

/** One credential with the bytes it was read from, or why there is none. `name` is the file's, inside an archive. */
export type ReadResult =
  | { ok: true; name?: string; bytes: Uint8Array; credential: Credential }
  | { ok: false; name?: string; code: CredentialErrorCode; detail?: string };

const maxZip = 64 * 1024 * 1024;
/** Members of one list, and results of one archive: a megabyte has room for half a million, none of which is a credential. */
const maxMembers = 5_000;
const maxResults = 20_000;
/** What operating systems put into archives beside the files. */
const litter = /(^|\/)(__MACOSX\/|\.|Thumbs\.db$)/;

/**
 * Every credential in the bytes: the files of an archive, the members of a JSON list, the parts of a presentation, the
 * badges of an image, or the one credential that they are. Never throws: what cannot be read is a result too, and takes
 * nothing else with it.
 */
export function readAll(bytes: Uint8Array): Promise<ReadResult[]> {
  return isZip(bytes) ? readZip(bytes) : readOne(bytes);
}

async function readZip(bytes: Uint8Array): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  try {
    if (bytes.length > maxZip) throw new CredentialError('credential/too-large', `over ${maxZip} bytes`);
    for await (const { name, bytes: file } of unzip(bytes)) {
      if (litter.test(name)) continue;
      const read: ReadResult[] = isZip(file)
        ? [{ ok: false, code: 'credential/not-recognised', detail: 'an archive inside an archive' }]
        : await readOne(file);
      results.push(...read.map((result) => ({ ...result, name })));
      if (results.length > maxResults)
        throw new CredentialError('credential/too-large', `over ${maxResults} credentials`);
    }
  } catch (error) {
    results.push(failed(error));
  }
  return results;
}

async function readOne(bytes: Uint8Array): Promise<ReadResult[]> {
  try {
    const pieces = await split(bytes);
    if (!pieces) return [{ ok: true, bytes, credential: await parseCredential(bytes) }];
    const results: ReadResult[] = [];
    for (const piece of pieces) results.push(await attempt(new TextEncoder().encode(piece)));
    return results;
  } catch (error) {
    return [failed(error)];
  }
}

async function attempt(bytes: Uint8Array): Promise<ReadResult> {
  try {
    return { ok: true, bytes, credential: await parseCredential(bytes) };
  } catch (error) {
    return failed(error);
  }
}

/** The texts of several credentials; undefined when the bytes are one. */
async function split(bytes: Uint8Array): Promise<readonly string[] | undefined> {
  const sniffed = sniff(bytes);
  if (sniffed.kind === 'png') {
    const texts = await unbakePng(bytes);
    return texts.length > 1 ? texts : undefined;
  }
  if (sniffed.kind !== 'json') return undefined;
  const json = readJson(sniffed.text);
  if (Array.isArray(json)) {
    if (json.length > maxMembers)
      throw new CredentialError('credential/too-large', `over ${maxMembers} in a list`);
    return json.map(textOf);
  }
  if (!isObject(json) || json.credentialSubject !== undefined) return undefined;
  const parts = recognise(json)?.parts() ?? [];
  return parts.length > 0 ? parts.map(textOf) : undefined;
}

function textOf(value: JsonValue): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function failed(error: unknown): ReadResult {
  if (!(error instanceof CredentialError)) throw error;
  return { ok: false, code: error.code, ...(error.detail === undefined ? {} : { detail: error.detail }) };
}
