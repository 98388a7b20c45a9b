import type { Envelope } from './envelope.ts';
import type { Answer, Messages } from './types.ts';

interface Runtime {
  id?: string;
  sendMessage(message: Envelope): Promise<unknown>;
}

/** A message that was answered with a failure, or not at all (`messages/gone`: the extension was updated or removed). */
export class MessageError extends Error {
  readonly code: string;
  readonly detail: string | undefined;
  constructor(code: string, detail?: string) {
    super(detail ? `${code}: ${detail}` : code);
    this.name = 'MessageError';
    this.code = code;
    this.detail = detail;
  }
}

/**
 * Sends one message of the protocol and answers its value. Imports types only, so that scripts in pages may use it.
 * A background that was killed on the way is woken and asked once more with the same request id, which it does once.
 * Throws MessageError.
 */
export async function send<K extends keyof Messages>(
  name: K,
  ...[input]: Messages[K]['in'] extends null ? [] : [Messages[K]['in']]
): Promise<Messages[K]['out']> {
  const envelope: Envelope = { to: 'skillmark', id: requestId(), name, in: input ?? null };
  const answer = (await ask(envelope)) ?? (await ask(envelope));
  if (answer === undefined) throw new MessageError(runtime()?.id ? 'messages/no-answer' : 'messages/gone');
  if (!answer.ok) throw new MessageError(answer.code, answer.detail);
  return answer.value as Messages[K]['out'];
}

async function ask(envelope: Envelope): Promise<Answer<unknown> | undefined> {
  const own = runtime();
  if (!own?.id) return undefined;
  try {
    return (await own.sendMessage(envelope)) as Answer<unknown> | undefined;
  } catch (error) {
    // Too large to send is final; all other failures mean that nobody heard or that the hearer died.
    if (error instanceof Error && /size|length|too large/i.test(error.message)) {
      return { ok: false, code: 'messages/too-large' };
    }
    return undefined;
  }
}

/** `crypto.randomUUID` is missing on plain http pages. */
function requestId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (word) => word.toString(36)).join('-');
}

function runtime(): Runtime | undefined {
  const scope = globalThis as { browser?: { runtime?: Runtime }; chrome?: { runtime?: Runtime } };
  return scope.browser?.runtime ?? scope.chrome?.runtime;
}
