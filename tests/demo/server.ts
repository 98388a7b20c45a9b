import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { generate } from 'selfsigned';
import type { WebFile } from './mint.ts';

export interface DemoServer {
  port: number;
  /** Every request that arrived, as `host/path`, oldest first. */
  requests: string[];
  close(): Promise<void>;
}

/** How a URL answers: a file, a function of the moment, or nothing (404). */
export type Answer = WebFile | { status: number; body?: string } | 'never' | 'endless';
export type Route = (url: URL) => Answer | undefined;

/** One HTTPS server on a free local port that stands for every host of the demo. */
export async function serve(route: Route): Promise<DemoServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'skillmark.example' }], {
    keySize: 2048,
  });
  const requests: string[] = [];
  const server = createServer({ key, cert }, (request, response) => {
    const url = new URL(request.url ?? '/', `https://${(request.headers.host ?? '').replace(/:\d+$/, '')}`);
    requests.push(url.host + url.pathname + url.search);
    const answer = route(url) ?? { status: 404 };
    if (answer === 'never') return;
    if (answer === 'endless') {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '.repeat(65_536)), 1);
      response.on('close', () => clearInterval(timer));
      return;
    }
    if ('status' in answer) {
      response.writeHead(answer.status, { 'content-type': 'text/plain' }).end(answer.body ?? '');
      return;
    }
    response.writeHead(200, { 'content-type': answer.type, 'cache-control': 'no-store' }).end(answer.body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const close = () =>
    new Promise<void>((done) => {
      server.closeAllConnections();
      server.close(() => done());
    });
  return { port: (server.address() as AddressInfo).port, requests, close };
}
