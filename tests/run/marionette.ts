import { connect, type Socket } from 'node:net';

/** Firefox's own remote protocol: frames of `<length>:[type, id, name, params]` over a socket. */
export class Marionette {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve(value: unknown): void; reject(error: Error): void }>();
  #buffer = Buffer.alloc(0);
  #next = 1;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#read(data));
    socket.on('close', () => this.#failAll(new Error('Firefox closed the connection')));
    socket.on('error', (error) => this.#failAll(error));
  }

  /** Connects as soon as Firefox listens; gives up after `timeout` ms. */
  static async connect(port: number, timeout: number): Promise<Marionette> {
    const until = Date.now() + timeout;
    for (;;) {
      try {
        const socket = await new Promise<Socket>((resolve, reject) => {
          const s = connect({ port, host: '127.0.0.1' }, () => resolve(s));
          s.once('error', reject);
        });
        return new Marionette(socket);
      } catch (error) {
        if (Date.now() > until) throw error;
        await new Promise((done) => setTimeout(done, 100));
      }
    }
  }

  send<T>(name: string, params: Record<string, unknown> = {}): Promise<T> {
    const id = this.#next++;
    const frame = JSON.stringify([0, id, name, params]);
    this.#socket.write(`${Buffer.byteLength(frame)}:${frame}`);
    return new Promise((resolve, reject) =>
      this.#waiting.set(id, { resolve: resolve as (value: unknown) => void, reject }),
    );
  }

  close(): void {
    this.#socket.destroy();
  }

  #failAll(error: Error): void {
    for (const { reject } of this.#waiting.values()) reject(error);
    this.#waiting.clear();
  }

  #read(data: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, data]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon < 0) return;
      const length = Number(this.#buffer.subarray(0, colon).toString());
      if (this.#buffer.length < colon + 1 + length) return;
      const frame = JSON.parse(this.#buffer.subarray(colon + 1, colon + 1 + length).toString()) as unknown;
      this.#buffer = this.#buffer.subarray(colon + 1 + length);
      if (Array.isArray(frame)) this.#answer(frame);
    }
  }

  #answer([, id, error, value]: unknown[]): void {
    const waiting = this.#waiting.get(id as number);
    this.#waiting.delete(id as number);
    if (error) {
      const { error: kind, message } = error as { error: string; message: string };
      waiting?.reject(new Error(`${kind}: ${message}`));
    } else waiting?.resolve(value && typeof value === 'object' && 'value' in value ? value.value : value);
  }
}
