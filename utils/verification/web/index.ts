import type { Fetch } from '../types.ts';
import { publicAddress } from './address.ts';
import { readCapped } from './body.ts';
import type { Web, WebAnswer, WebLimit } from './types.ts';

const maxAddresses = 8;
const deadlineMs = 8000;
const defaultMaxBytes = 1_000_000;

/**
 * The guard in front of `fetch` (docs/VERIFICATION.md, "Network"). Failures are answers, never thrown.
 * Redirects are followed by the browser and only their end is checked here; that no hop leaves https or reaches
 * a private host is bound by the extension's CSP (`connect-src https:`) and its declarativeNetRequest rule.
 */
export function createWeb(given: { fetch: Fetch; signal?: AbortSignal }): Web {
  const answers = new Map<string, Promise<WebAnswer>>();
  return {
    async get(text, limit = {}) {
      const url = publicAddress(text);
      if (!url) return { ok: false, url: text, code: 'web/blocked' };
      const known = answers.get(url.href);
      if (known) return known;
      if (answers.size >= maxAddresses) return { ok: false, url: url.href, code: 'web/budget' };
      const answer = read(given.fetch, url.href, limit, given.signal);
      answers.set(url.href, answer);
      return answer;
    },
  };
}

async function read(fetch: Fetch, url: string, limit: WebLimit, outer?: AbortSignal): Promise<WebAnswer> {
  const deadline = AbortSignal.timeout(deadlineMs);
  const signal = outer ? AbortSignal.any([deadline, outer]) : deadline;
  try {
    const response = await orAborted(fetch(url, request(limit, signal)), signal);
    const final = response.url === '' ? url : response.url;
    if (!publicAddress(final)) return { ok: false, url: final, code: 'web/blocked', detail: 'redirected' };
    if (!response.ok) return { ok: false, url: final, code: 'web/status', status: response.status };
    const body = await orAborted(readCapped(response, limit.maxBytes ?? defaultMaxBytes, signal), signal);
    return { ok: true, url: final, type: response.headers.get('content-type') ?? '', body };
  } catch (error) {
    if (deadline.aborted) return { ok: false, url, code: 'web/timeout' };
    if (error instanceof RangeError) return { ok: false, url, code: 'web/too-large' };
    return { ok: false, url, code: 'web/unreachable' };
  }
}

function request(limit: WebLimit, signal: AbortSignal): Parameters<Fetch>[1] {
  return {
    method: 'GET',
    // a type that needs no CORS preflight: servers that answer OPTIONS with 405 are common
    headers: { Accept: limit.accept ?? 'application/json' },
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'follow',
    cache: limit.fresh ? 'no-store' : 'default',
    signal,
  };
}

/** A `fetch` or a stream that ignores its signal must not hold up the verification. */
function orAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const abort = () => reject(signal.reason);
    if (signal.aborted) abort();
    signal.addEventListener('abort', abort, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', abort));
  });
}
