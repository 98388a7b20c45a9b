import type { Fetch } from '../verification/types.ts';

/** Between the end of one request to a host and the start of the next. */
const gapMs = 300;
/** An answer serves all who ask for it within this time: one issuer's key stands behind many credentials. */
const keptMs = 60_000;
/** A host that fails twice in a row, or says that it is too much, is left in peace for this long. */
const restMs = 60_000;
/** One more than any body may have, so that a longer one is still seen to be too long. */
const maxBytes = 5 * 1024 * 1024 + 1;
const maxKept = 64;

interface Kept {
  answer: Promise<Answer>;
  at: number;
  /** Of who asked first, and may give up. */
  signal: AbortSignal;
}
interface Answer {
  url: string;
  status: number;
  headers: Headers;
  body: Uint8Array<ArrayBuffer>;
}
interface Host {
  last: Promise<unknown>;
  failures: number;
  restUntil: number;
}

/**
 * A fetch for asking many servers many things in a row: one request at a time to a host with a pause after it, and
 * nobody is asked the same thing twice within a minute. Rejects like the platform's.
 */
export function politeFetch(fetch: Fetch, now: () => Date): Fetch {
  const kept = new Map<string, Kept>();
  const hosts = new Map<string, Host>();

  const inTurn = (url: string, init: Parameters<Fetch>[1]): Promise<Answer> => {
    const name = new URL(url).host;
    const host = hosts.get(name) ?? { last: Promise.resolve(), failures: 0, restUntil: 0 };
    hosts.set(name, host);
    let begun = false;
    const turn = host.last.then(() => {
      init.signal.throwIfAborted(); // whoever waited too long has gone
      if (host.restUntil > now().getTime()) throw new TypeError('The host is left in peace');
      begun = true;
      return ask(fetch, url, init);
    });
    const asked = turn.then(
      ({ status }) => note(host, status === 429 || status === 503 ? 2 : 0, now),
      () => begun && note(host, host.failures + 1, now), // who was never asked has not failed
    );
    host.last = asked.then((resting) => (resting ? undefined : pause(gapMs)));
    return turn;
  };

  const keep = (url: string, entry: Kept): void => {
    kept.delete(url);
    kept.set(url, entry);
    const forget = (): void => {
      if (kept.get(url) === entry) kept.delete(url);
    };
    entry.answer.then(() => setTimeout(forget, keptMs), forget);
    for (const oldest of kept.keys()) if (kept.size > maxKept) kept.delete(oldest);
  };

  const polite: Fetch = async (url, init) => {
    const at = now().getTime();
    const known = kept.get(url);
    if (known && at - known.at < keptMs) {
      try {
        return toResponse(await known.answer);
      } catch (error) {
        if (!known.signal.aborted || init.signal.aborted) throw error;
        return polite(url, init); // who asked first gave up; we have not
      }
    }
    const answer = inTurn(url, init);
    keep(url, { answer, at, signal: init.signal });
    return toResponse(await answer);
  };
  return polite;
}

/** Answers whether the host is left in peace from now on. */
function note(host: Host, failures: number, now: () => Date): boolean {
  host.failures = failures;
  if (failures < 2) return false;
  if (host.restUntil <= now().getTime()) host.restUntil = now().getTime() + restMs;
  return true;
}

async function ask(fetch: Fetch, url: string, init: Parameters<Fetch>[1]): Promise<Answer> {
  const response = await fetch(url, init);
  const { status, headers } = response;
  return { url: response.url, status, headers, body: await upTo(maxBytes, response) };
}

async function upTo(max: number, response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let part = await reader?.read(); part && !part.done && size < max; part = await reader?.read()) {
    parts.push(part.value);
    size += part.value.length;
  }
  reader?.cancel().catch(() => {});
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

/** `url` cannot be given to a Response, and says where a redirect ended. */
function toResponse({ url, status, headers, body }: Answer): Response {
  const hasBody = status !== 204 && status !== 205 && status !== 304;
  return Object.defineProperty(new Response(hasBody ? body : null, { status, headers }), 'url', {
    value: url,
  });
}

const pause = (ms: number): Promise<void> => new Promise((over) => setTimeout(over, ms));
