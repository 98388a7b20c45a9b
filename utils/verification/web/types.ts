/** Why an address did not answer. `web/blocked` is our own policy; `web/status` is an answer that is no success. */
export type WebFailure =
  | 'web/blocked'
  | 'web/budget'
  | 'web/timeout'
  | 'web/too-large'
  | 'web/unreachable'
  | 'web/status';

export type WebAnswer =
  /** `url` is the address that answered in the end, redirects followed. */
  | { ok: true; url: string; type: string; body: Uint8Array<ArrayBuffer> }
  | { ok: false; url: string; code: WebFailure; status?: number; detail?: string };

export interface WebLimit {
  /** Of the body, decoded; 1 MB when absent. */
  maxBytes?: number;
  accept?: string;
  /** Past the browser's own cache: for what can change under one address, such as a status list. */
  fresh?: boolean;
}

/**
 * The one way out to the network during a verification: GET, https, port 443, no cookies, no referrer,
 * at most 8 addresses, 8 s and 1 MB each, each address read once.
 */
export interface Web {
  get(url: string, limit?: WebLimit): Promise<WebAnswer>;
}
