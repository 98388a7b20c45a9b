import type { Envelope } from '../../messages/envelope.ts';

interface Runtime {
  readonly id?: string;
  sendMessage(message: Envelope): Promise<unknown>;
}

/**
 * Tells the background what a page may be, as `messages/send` would, in as few bytes as the probe can spare.
 * `job` is told as a posting: the script that is then injected reads it and says more. False when there is nothing to tell.
 */
export function foundOnPage(kind: 'job' | 'profile' | 'credential' | undefined): boolean {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  if (kind && runtime?.id)
    runtime
      .sendMessage({
        to: 'skillmark',
        id: crypto.randomUUID(),
        name: 'page/found',
        in: { kind: kind === 'job' ? 'posting' : kind },
      })
      .catch(() => {});
  return !!kind;
}
