import { codeOf, detailOf, type EngineRequest, engineMethods, type Wire } from './port.ts';
import type { Engine } from './types.ts';

/** Answers every request that comes in over the wire. `onActivity` is told at each start and end of one. */
export function serveEngine(
  wire: Wire,
  engine: Engine,
  onActivity: (running: number) => void = () => {},
): void {
  let running = 0;
  let gone = false;
  wire.onDisconnect.addListener(() => {
    gone = true;
  });
  wire.onMessage.addListener((message) => {
    const { id, method, args } = message as EngineRequest;
    onActivity(++running);
    void run(engine, method, args)
      .then(
        (value) => ({ id, ok: true, value }),
        (error: unknown) => ({ id, ok: false, code: codeOf(error), detail: detailOf(error) }),
      )
      .then((answer) => {
        if (!gone) post(wire, answer);
      })
      .finally(() => onActivity(--running));
  });
}

/** A port takes 64 MB at most. Who asks must hear of it, or waits for ever. */
function post(wire: Wire, answer: { id: number }): void {
  try {
    wire.postMessage(answer);
  } catch {
    try {
      wire.postMessage({ id: answer.id, ok: false, code: 'messages/too-large' });
    } catch {
      // the wire is gone, and its other end knows
    }
  }
}

async function run(engine: Engine, method: EngineRequest['method'], args: unknown[]): Promise<unknown> {
  if (!engineMethods.includes(method)) throw new TypeError(`The engine has no ${method}`);
  return (engine[method] as (...args: unknown[]) => Promise<unknown>)(...args);
}
