import type { Envelope } from '../../messages/envelope.ts';
import type { Messages } from '../../messages/types.ts';

interface Runtime {
  readonly id?: string;
  sendMessage(message: Envelope): Promise<unknown>;
}

/** Sends one message and does not wait for its answer: `messages/send` in as few bytes as the probe can spare. */
export function tell<K extends keyof Messages>(
  name: K,
  input: Messages[K]['in'],
  orphaned: () => void,
): void {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  const runtime = (scope.browser ?? scope.chrome)?.runtime;
  if (!runtime?.id) orphaned();
  else runtime.sendMessage({ to: 'skillmark', id: crypto.randomUUID(), name, in: input }).catch(() => {});
}
