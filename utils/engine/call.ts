import { type EngineAnswer, EngineError, type EngineMethod, engineMethods, type Wire } from './port.ts';
import type { Engine } from './types.ts';

interface Waiting {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/**
 * An engine behind a wire that may drop at any time. `connect` opens a new wire, starting the other side if need be.
 * A call whose wire drops is asked once more on a new one: every engine call may run twice without harm.
 */
export function callEngine(connect: () => Promise<Wire>): Engine {
  let line: Promise<Line> | undefined;

  const lineUp = (): Promise<Line> => {
    if (line) return line;
    const opened = connect().then((wire) => new Line(wire));
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
  #dropped = false;

  constructor(wire: Wire) {
    this.#wire = wire;
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
      this.#waiting.set(id, { resolve, reject });
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
    if (answer.ok) waiting?.resolve(answer.value);
    else waiting?.reject(new EngineError(answer.code, answer.detail));
  }

  #drop(): void {
    this.#dropped = true;
    for (const { reject } of this.#waiting.values()) reject(new EngineError('engine/dropped'));
    this.#waiting.clear();
    for (const listener of this.#listeners.splice(0)) listener();
  }
}
