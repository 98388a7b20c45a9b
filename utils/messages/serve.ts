import { codeOf, detailOf } from '../engine/port.ts';
import type { Envelope } from './envelope.ts';
import { privilegeOf, type Self, type Sender } from './privilege.ts';
import { type MessageName, protocol } from './protocol.ts';
import type { Answer, Messages } from './types.ts';

/** Who asks, and under which request id. */
export interface Call {
  request: string;
  /** The tab, the frame, and the tab's address without the fragment, when a page asks; `host` is the frame's own. */
  page?: { tabId: number; frameId: number; url: string; host: string };
}

/** One for every message: a missing one is a type error. */
export type Handlers = {
  readonly [K in MessageName]: (input: Messages[K]['in'], call: Call) => Promise<Messages[K]['out']>;
};

/** A retry follows at once; answers may be large, so they are not kept for long. */
const rememberedMs = 10_000;

/**
 * The receiving end. Answers undefined for what is not ours, so that other listeners may have it.
 * A request id that was seen before gets its first answer.
 */
export function serve(handlers: Handlers, self: Self) {
  const answers = new Map<string, Promise<Answer<unknown>>>();
  return (message: unknown, sender: Sender): Promise<Answer<unknown>> | undefined => {
    if (!isEnvelope(message)) return undefined;
    const key = `${sender.url} ${message.id} ${message.name}`;
    const known = answers.get(key);
    if (known) return known;
    const answer = answerTo(handlers, self, message, sender);
    answers.set(key, answer);
    void answer.then((given) => {
      if (wasRefused(given)) answers.delete(key);
      else setTimeout(() => answers.delete(key), rememberedMs);
    });
    return answer;
  };
}

async function answerTo(
  handlers: Handlers,
  self: Self,
  { id, name, in: input }: Envelope,
  sender: Sender,
): Promise<Answer<unknown>> {
  if (!isName(name)) return { ok: false, code: 'messages/unknown' };
  const privilege = privilegeOf(sender, self);
  if (privilege === null || (protocol[name].from === 'extension' && privilege !== 'extension')) {
    return { ok: false, code: 'messages/not-allowed' };
  }
  const parsed = protocol[name].in.safeParse(input);
  if (!parsed.success) return { ok: false, code: 'messages/malformed' };
  try {
    const handler = handlers[name] as (input: unknown, call: Call) => Promise<unknown>;
    return { ok: true, value: await handler(parsed.data, callOf(id, privilege, sender)) };
  } catch (error) {
    const code = codeOf(error);
    if (code === 'internal/unexpected') console.error(name, error);
    const detail = detailOf(error);
    return { ok: false, code, ...(detail !== undefined && privilege === 'extension' && { detail }) };
  }
}

/** Without any work done, so that asking again costs no more than remembering. */
function wasRefused(answer: Answer<unknown>): boolean {
  return !answer.ok && answer.code.startsWith('messages/');
}

function callOf(request: string, privilege: 'extension' | 'page', sender: Sender): Call {
  if (privilege !== 'page' || sender.url === undefined || sender.tab?.id === undefined) return { request };
  const { hostname: host } = new URL(sender.url);
  const url = new URL(sender.frameId === 0 ? sender.url : (sender.tab.url ?? sender.url));
  url.hash = '';
  return { request, page: { tabId: sender.tab.id, frameId: sender.frameId ?? 0, url: url.href, host } };
}

function isName(name: string): name is MessageName {
  return Object.hasOwn(protocol, name);
}

function isEnvelope(message: unknown): message is Envelope {
  const { to, id, name } = (message ?? {}) as Partial<Envelope>;
  return to === 'skillmark' && typeof id === 'string' && id.length <= 64 && typeof name === 'string';
}
