import type { Envelope } from '../../messages/envelope.ts';

interface Extension {
  readonly runtime?: { readonly id?: string; sendMessage(message: Envelope): Promise<unknown> };
}
/** Firefox has `browser`; Chromium has `chrome`, and `browser` in newer versions. */
type World = { browser?: Extension };
declare const chrome: Extension;

/**
 * Tells the background what a page may be, as `messages/send` would, in as few bytes as the probe can spare.
 * The script that is then injected reads a posting and says more. Touching the extension's interfaces costs most of a
 * millisecond, so it is only called for pages that are something.
 */
export function foundOnPage(kind: 'posting' | 'profile' | 'credential'): void {
  const { runtime } = (globalThis as World).browser ?? chrome;
  if (runtime?.id)
    runtime
      .sendMessage({
        to: 'skillmark',
        id: `${crypto.getRandomValues(new Uint32Array(4))}`,
        name: 'page/found',
        in: { kind },
      })
      .catch(() => {});
}
