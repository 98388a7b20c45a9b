import type { Envelope } from '../../messages/envelope.ts';

interface Extension {
  readonly runtime?: { readonly id?: string; sendMessage(message: Envelope): Promise<unknown> };
}
/** Firefox has `browser`; Chromium has `chrome`, and `browser` in newer versions. */
type World = { browser?: Extension };
declare const chrome: Extension;

/**
 * Tells the background what a page may be, as `messages/send` would, in as few bytes as the probe can spare.
 * `job` is told as a posting: the script that is then injected reads it and says more. Answers what it was given.
 */
export function foundOnPage<Kind extends 'job' | 'profile' | 'credential'>(kind?: Kind): Kind | undefined {
  // Touching the extension's interfaces costs most of a millisecond, so pages that are nothing never do.
  const runtime = kind && ((globalThis as World).browser ?? chrome).runtime;
  if (kind && runtime?.id)
    runtime
      .sendMessage({
        to: 'skillmark',
        id: `${crypto.getRandomValues(new Uint32Array(4))}`,
        name: 'page/found',
        in: { kind: kind === 'job' ? 'posting' : kind },
      })
      .catch(() => {});
  return kind;
}
