import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createEngine } from '../../../utils/engine/index.ts';
import { fetchList } from '../../../utils/verification/status/fetch-list.ts';
import type { Fetch } from '../../../utils/verification/types.ts';
import { createWeb } from '../../../utils/verification/web/index.ts';

/** The numbers that docs/PRIVACY.md promises. */
const page = readFileSync(new URL('../../../docs/PRIVACY.md', import.meta.url), 'utf8').replace(/\s+/g, ' ');
const stated = (pattern: RegExp) => Number(pattern.exec(page)?.[1]);
const mb = 1_000_000;
const now = new Date('2026-03-01T12:00:00Z');
const url = 'https://issuer.example/1';
const sized =
  (bytes: number): Fetch =>
  async () =>
    new Response(new Uint8Array(bytes));
const codeOf = (answer: { ok: boolean; code?: string }) => (answer.ok ? 'read' : answer.code);

test('a check asks as many addresses, and reads as much of each, as is stated', async () => {
  const addresses = stated(/At most (\d+) addresses a check/);
  const web = createWeb({ fetch: sized(1) });
  const codes: unknown[] = [];
  for (let at = 0; at <= addresses; at++) codes.push(codeOf(await web.get(`${url}/${at}`)));
  expect(codes).toEqual([...Array.from({ length: addresses }, () => 'read'), 'web/budget']);

  const most = stated(/and (\d+) MB each/) * mb;
  expect(codeOf(await createWeb({ fetch: sized(most) }).get(url))).toBe('read');
  expect(codeOf(await createWeb({ fetch: sized(most * 1.1) }).get(url))).toBe('web/too-large');
});

test('a status list may be as large as is stated', async () => {
  const most = stated(/of a status list (\d+) MB/) * mb;
  const list = async (bytes: number) => {
    const resolver = { web: createWeb({ fetch: sized(bytes) }) };
    return codeOf(await fetchList(url, { now, resolver, contexts: new Map() }));
  };
  expect(await list(most)).toBe('read');
  expect(await list(most * 1.1)).toBe('web/too-large');
});

test('what a link leads to may be as large as is stated, and is asked for once', async () => {
  const most = stated(/read once before that, up to (\d+) MB/) * mb;
  const asked: string[] = [];
  const link = (bytes: number) => {
    const fetch: Fetch = (address, init) => {
      asked.push(address);
      return sized(bytes)(address, init);
    };
    return createEngine({ fetch, now: () => now })
      .fetch(url)
      .catch(({ code }: { code: string }) => code);
  };
  expect(await link(most)).toMatch(/^credential\//);
  expect(await link(most * 1.1)).toBe('web/too-large');
  expect(asked).toEqual([url, url]);
});
