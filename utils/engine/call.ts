import { type EngineAnswer, EngineError, type EngineMethod, engineMethods, type Wire } from './port.ts';
import type { Engine } from './types.ts';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
  deadline: ReturnType<typeof setTimeout>;
}

/** More than the slowest check takes, which asks one address after the other. */
const longestMs = 180_000;

/**
 * An engine behind a wire that may drop at any time. `connect` opens a new wire, starting the other side if need be.
 * A call whose wire drops is asked once more on a new one: every engine call may run twice without harm.
 * One without an answer after `deadlineMs` fails as `engine/timeout`; `end` then stops the other side, which may hang.
 */
export function callEngine(
  connect: () => Promise<Wire>,
  { deadlineMs = longestMs, end = async () => {} }: { deadlineMs?: number; end?: () => Promise<void> } = {},
): Engine {
  let line: Promise<Line> | undefined;
  let ended: Promise<void> = Promise.resolve();
  const hangs = (): void => {
    ended = end().catch(() => {}); // what has ended already cannot be ended
  };

  const lineUp = (): Promise<Line> => {
    if (line) return line;
    const opened = ended.then(connect).then((wire) => new Line(wire, deadlineMs, hangs));
    line = opened;
    opened.then(
      (ready) =>
        ready.onDrop(() => {
          if (line === opened) line = undefined;
        }),
      () => {
        if (line === opened) line = undefined;
      },
    );
    return opened;
  };

  const call = async (method: EngineMethod, args: unknown[]): Promise<unknown> => {
    try {
      return await (await lineUp()).ask(method, args);
    } catch (error) {
      if (!(error instanceof EngineError) || error.code !== 'engine/dropped') throw error;
      return (await lineUp()).ask(method, args);
    }
  };

  const methods = engineMethods.map((method) => [method, (...args: unknown[]) => call(method, args)]);
  return Object.fromEntries(methods) as Engine;
}

class Line {
  readonly #wire: Wire;
  readonly #waiting = new Map<number, Waiting>();
  readonly #listeners: (() => void)[] = [];
  #lastId = 0;
  readonly #deadlineMs: number;
  readonly #hangs: () => void;
  #dropped = false;

  constructor(wire: Wire, deadlineMs: number, hangs: () => void) {
    this.#wire = wire;
    this.#deadlineMs = deadlineMs;
    this.#hangs = hangs;
    wire.onMessage.addListener((message) => this.#settle(message as EngineAnswer));
    wire.onDisconnect.addListener(() => this.#drop());
  }

  onDrop(listener: () => void): void {
    if (this.#dropped) listener();
    else this.#listeners.push(listener);
  }

  ask(method: EngineMethod, args: unknown[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const id = ++this.#lastId;
      if (this.#dropped) return reject(new EngineError('engine/dropped'));
      const deadline = setTimeout(() => this.#timeOut(id), this.#deadlineMs);
      this.#waiting.set(id, { resolve, reject, deadline });
      try {
        this.#wire.postMessage({ id, method, args });
      } catch {
        this.#drop();
      }
    });
  }

  #settle(answer: EngineAnswer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    clearTimeout(waiting?.deadline);
    if (answer.ok) waiting?.resolve(answer.value);
    else waiting?.reject(new EngineError(answer.code, answer.detail));
  }

  /** The others go to another line once this one's far side has ended. */
  #timeOut(id: number): void {
    this.#hangs();
    this.#waiting.get(id)?.reject(new EngineError('engine/timeout'));
    this.#waiting.delete(id);
    this.#drop();
  }

  #drop(): void {
    this.#dropped = true;
    for (const { reject, deadline } of this.#waiting.values()) {
      clearTimeout(deadline);
      reject(new EngineError('engine/dropped'));
    }
    this.#waiting.clear();
    for (const listener of this.#listeners.splice(0)) listener();
  }
}
