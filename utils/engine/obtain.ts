import { parseCredential } from '../credentials/index.ts';
import type { Credential } from '../credentials/types.ts';
import { endpointOf, recogniseLink } from '../profiles/index.ts';
import type { Fetch } from '../verification/types.ts';
import { createWeb } from '../verification/web/index.ts';
import { toBase64 } from './bytes.ts';
import { EngineError } from './port.ts';
import { isWebPage } from './web-page.ts';

/** Baked images are the largest that a link leads to. */
const maxBytes = 5 * 1024 * 1024;
/** Short and plain, so that no server is asked for leave first (Fetch, CORS-safelisted request-header). */
const accept = 'application/json, application/ld+json, application/vc+jwt, image/png, image/svg+xml, */*';

/**
 * The credential that a link leads to, and the bytes as they came. A provider's page is read where the provider lets
 * machines read it; a provider that has no such place is `link/page-only`, for its page can only be looked at.
 */
export async function obtain(
  url: string,
  fetch: Fetch,
): Promise<{ base64: string; credential: Credential; readFrom: string }> {
  const endpoint = endpointOf(url);
  if (endpoint === undefined && recogniseLink(url)) throw new EngineError('link/page-only');
  const answer = await createWeb({ fetch }).get(endpoint ?? url, { maxBytes, accept });
  if (!answer.ok) throw new EngineError(answer.code, answer.status?.toString() ?? answer.detail);
  if (isWebPage(answer.body)) throw new EngineError('link/web-page');
  const credential = await parseCredential(answer.body);
  return { base64: toBase64(answer.body), credential, readFrom: answer.url };
}
