import { createServer as createHttp, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { generate } from 'selfsigned';

export interface Hops {
  port: number;
  /** Every request that arrived, as `scheme://host/path`. */
  seen: string[];
  close(): Promise<void>;
}

/**
 * One local port that answers https and plain http for every host. `/to?u=…` redirects there; everything else answers
 * with a little JSON.
 */
export async function openHops(): Promise<Hops> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'hops.example' }], {
    keySize: 2048,
  });
  const seen: string[] = [];
  const answer = (scheme: string) => (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', `${scheme}://${request.headers.host}`);
    seen.push(`${scheme}://${url.host}${url.pathname}`);
    const next = url.pathname === '/to' ? url.searchParams.get('u') : null;
    const headers = { 'access-control-allow-origin': '*', 'cache-control': 'no-store' };
    if (next) response.writeHead(302, { ...headers, location: next }).end();
    else response.writeHead(200, { ...headers, 'content-type': 'application/json' }).end('{"here":true}');
  };
  const secure = createHttps({ key, cert }, answer('https'));
  const plain = createHttp(answer('http'));
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    // a TLS handshake begins with 0x16 (RFC 8446 §5.1); no method of HTTP does
    socket.once('data', (first) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === 0x16 ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      for (const socket of sockets) socket.destroy();
      server.close(() => done());
    });
  return { port: (server.address() as AddressInfo).port, seen, close };
}
