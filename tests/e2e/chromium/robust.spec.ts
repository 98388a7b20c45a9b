import type { Page } from '@playwright/test';
import type { WalletEntry, WalletItem } from '../../../utils/messages/types.ts';
import { badgePng } from '../../mint/png.ts';
import { expect, test } from '../support/chromium.ts';
import { askFrom } from '../support/own-pages.ts';

const base64 = (data: Uint8Array | string) => Buffer.from(data).toString('base64');

/** Ends the background at once, as the browser does when it is idle. */
async function killWorker(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('two tabs that save the same badge at once make one row', async ({ skillmark }) => {
  const [first, second] = [await skillmark.own('popup.html'), await skillmark.own('popup.html')];
  const badge = {
    kind: 'bytes',
    base64: base64(skillmark.world.minted.wallet[0]?.bytes ?? new Uint8Array()),
  };
  const saves = [first, second, first, second].map((page) =>
    askFrom<{ outcome: string; item: WalletItem }>(page, 'wallet/add', badge),
  );
  const outcomes = (await Promise.all(saves)).map((answer) => answer.outcome).sort();
  expect(outcomes).toEqual(['added', 'duplicate', 'duplicate', 'duplicate']);
  expect(await askFrom<WalletItem[]>(first, 'wallet/list', null)).toHaveLength(1);
});

test('a worker killed in the middle of a verification finishes it after waking', async ({ skillmark }) => {
  const hosted = skillmark.world.minted.links.find((link) => link.key === 'hosted');
  const url = hosted?.url ?? '';
  const answer = skillmark.world.minted.web.get(url);
  if (!answer) throw new Error('the demo lost its hosted badge');
  const page = await skillmark.own('popup.html');
  await askFrom(page, 'wallet/list', null);
  skillmark.world.put(url, 'never');
  const adding = askFrom(page, 'wallet/add', { kind: 'bytes', base64: base64(answer.body) }).catch(
    (error: unknown) => error,
  );
  await expect.poll(() => skillmark.world.server.requests.some((r) => r.includes('/assertions/'))).toBe(true);
  await killWorker(page);
  skillmark.world.put(url, answer);
  await adding;
  await expect
    .poll(async () => (await askFrom<WalletItem[]>(page, 'wallet/list', null)).map((item) => item.verdict), {
      timeout: 25_000,
    })
    .toEqual(['verified']);
});

test('an issuer that never answers is “couldn’t check” after 8 seconds, not a failure', async ({
  skillmark,
}) => {
  const page = await skillmark.own('popup.html');
  const hosted = skillmark.world.minted.wallet.find(({ name }) => name === 'databases.json');
  for (const url of skillmark.world.minted.web.keys())
    if (url.includes('/assertions/')) skillmark.world.put(url, 'never');
  const from = Date.now();
  const { item } = await askFrom<{ item: WalletItem }>(page, 'wallet/add', {
    kind: 'bytes',
    base64: base64(hosted?.bytes ?? ''),
  });
  await expect
    .poll(async () => (await askFrom<WalletEntry>(page, 'wallet/get', { id: item.id })).verdict, {
      timeout: 20_000,
    })
    .toBe('unreachable');
  expect(Date.now() - from).toBeLessThan(15_000);
  const entry = await askFrom<WalletEntry>(page, 'wallet/get', { id: item.id });
  expect(entry.verdictDetail?.checks.filter((check) => check.result === 'fail')).toEqual([]);
});

test('an endless answer is cut off', async ({ skillmark }) => {
  const page = await skillmark.own('popup.html');
  const url = 'https://endless.harbor.example/credential.json';
  skillmark.world.put(url, 'endless');
  const from = Date.now();
  await expect(askFrom(page, 'wallet/add', { kind: 'url', url })).rejects.toThrow(/web\/too-large/);
  expect(Date.now() - from).toBeLessThan(8000);
});

const badInput: [what: string, input: () => unknown, code: RegExp][] = [
  ['JSON that is none', () => ({ kind: 'text', text: '{"@context": [' }), /credential\/json-malformed/],
  [
    'a PNG without a badge',
    () => ({ kind: 'bytes', base64: base64(badgePng([9, 9, 9])) }),
    /credential\/png-without-badge/,
  ],
  [
    'an SVG that carries only a script',
    () => ({
      kind: 'text',
      text: '<svg xmlns="http://www.w3.org/2000/svg"><script>fetch("https://evil.example/")</script></svg>',
    }),
    /credential\/svg-without-badge/,
  ],
  ['nothing', () => ({ kind: 'text', text: '  ' }), /credential\/empty/],
  ['some prose', () => ({ kind: 'text', text: 'I have a badge, honestly' }), /credential\/not-recognised/],
  ['an address in the house', () => ({ kind: 'url', url: 'https://192.168.1.1/badge.json' }), /web\/blocked/],
];

test('bad input gets its code and changes nothing', async ({ skillmark }) => {
  const page = await skillmark.own('popup.html');
  for (const [what, input, code] of badInput) {
    await expect(askFrom(page, 'wallet/add', input()), what).rejects.toThrow(code);
  }
  expect(await askFrom<WalletItem[]>(page, 'wallet/list', null)).toEqual([]);
  expect(skillmark.world.server.requests.filter((request) => request.startsWith('evil.'))).toEqual([]);
});

test('a 50 MB file is refused and the worker lives on', async ({ skillmark }) => {
  const page = await skillmark.own('popup.html');
  const answer = page.evaluate(async () => {
    const { runtime } = (
      globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
    ).chrome;
    try {
      return await runtime.sendMessage({
        to: 'skillmark',
        id: crypto.randomUUID(),
        name: 'wallet/add',
        in: { kind: 'text', text: 'x'.repeat(50_000_000) },
      });
    } catch (error) {
      return { ok: false, code: String(error) };
    }
  });
  expect(await answer).toMatchObject({ ok: false });
  expect(await askFrom<WalletItem[]>(page, 'wallet/list', null)).toEqual([]);
});

test('a web page cannot speak to the wallet', async ({ skillmark }) => {
  const page = await skillmark.context.newPage();
  await page.goto('https://jobs.lanternworks.example/about');
  const reach = await page.evaluate((origin) => {
    const scope = globalThis as unknown as { chrome?: { runtime?: unknown } };
    return Promise.all([
      scope.chrome?.runtime === undefined,
      fetch(`${origin}/popup.html`).then(
        () => 'read',
        () => 'refused',
      ),
    ]);
  }, skillmark.origin);
  expect(reach).toEqual([true, 'refused']);
});
