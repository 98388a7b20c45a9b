import { readFile } from 'node:fs/promises';
import { CredentialError, parseCredential } from '../../utils/credentials/index.ts';
import type { JsonObject } from '../../utils/credentials/types.ts';
import { verify } from '../../utils/verification/index.ts';
import type { Fetch, Verdict } from '../../utils/verification/types.ts';

interface Ask {
  id: string;
  /** The credential's file. */
  path: string;
  /** All that the network holds, by URL; DID documents also by DID. */
  web: Record<string, string>;
  /** JSON-LD contexts to trust beside the pinned ones. */
  contexts: Record<string, string>;
  now: string;
}
type Answer = Pick<Verdict, 'verdict'> & { checks: readonly object[]; ms: number };

/** `verify {id, path, web, contexts, now}` → `{verdict, checks, ms}`, by the product's own modules. */
export async function answer(ask: Ask): Promise<Answer> {
  const bytes = await readFile(ask.path);
  const [contexts, didDocuments] = [await readAll(ask.contexts), await readAll(onlyDids(ask.web))];
  const start = performance.now();
  try {
    const credential = await parseCredential(bytes);
    const options = { fetch: tableFetch(ask.web), now: new Date(ask.now), contexts, didDocuments };
    const { verdict, checks } = await verify(credential, options);
    return { verdict, checks, ms: performance.now() - start };
  } catch (error) {
    if (!(error instanceof CredentialError)) throw error;
    return { ...refusal(error), ms: performance.now() - start };
  }
}

/** What the reader refuses is invalid, but for what is well formed and only nobody's award. */
function refusal({ code, message }: CredentialError): Pick<Answer, 'verdict' | 'checks'> {
  const definition = code === 'credential/badge-definition' || code === 'credential/issuer-profile';
  const result = definition ? 'pass' : 'fail';
  const format = { check: 'format', result, code, sentence: message };
  return { verdict: definition ? 'unverifiable' : 'invalid', checks: [format] };
}

/** A network of files. An address that is kept as http answers at https too, as servers do. */
function tableFetch(web: Record<string, string>): Fetch {
  return async (url) => {
    const file = web[url] ?? web[url.replace(/^https:/, 'http:')] ?? web[url.replace(/\/$/, '')];
    if (file === undefined) return new Response('', { status: 404 });
    const body = await readFile(file);
    return new Response(body, { headers: { 'content-type': guessType(body) } });
  };
}

function guessType(body: Uint8Array): string {
  if (body[0] === 0x89) return 'image/png';
  const start = new TextDecoder().decode(body.subarray(0, 64)).trimStart();
  if (/^[{[]/.test(start)) return 'application/json';
  if (start.startsWith('eyJ')) return 'application/jwt';
  return start.startsWith('<') ? 'text/html' : 'text/plain';
}

function onlyDids(web: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(web).filter(([url]) => url.startsWith('did:')));
}

const read = new Map<string, JsonObject>();

async function readAll(files: Record<string, string>): Promise<Map<string, JsonObject>> {
  const documents = new Map<string, JsonObject>();
  for (const [url, file] of Object.entries(files)) {
    const known = read.get(file) ?? (JSON.parse(await readFile(file, 'utf8')) as JsonObject);
    read.set(file, known);
    documents.set(url, known);
  }
  return documents;
}
