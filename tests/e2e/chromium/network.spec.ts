import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { findBrowser } from '../../run/browsers.mjs';
import { type Opened, openChromium, openOwnPage } from '../../run/chromium.ts';
import { demoBuild } from '../support/chromium.ts';
import { type Hops, openHops } from '../support/hops.ts';
import { askFrom } from '../support/own-pages.ts';

// What the browser itself refuses to our own requests on each hop. Every host, and every address, is this machine.

const issuer = 'https://issuer.lanternworks.example';
const secret = 'https://127.0.0.1/secret';
const redirect = (to: string) => `${issuer}/to?u=${encodeURIComponent(to)}`;

/** The extension with these hosts granted, and a server that stands for all. */
const test = base.extend<{ hosts: string[]; net: Opened & { hops: Hops } }>({
  hosts: [['https://*/*'], { option: true }],
  net: async ({ hosts }, use) => {
    const executablePath = process.env.SKILLMARK_CHROMIUM ?? findBrowser('chromium');
    if (!executablePath) throw new Error('No Chromium on this machine.');
    const extension = mkdtempSync(path.join(tmpdir(), 'skillmark-build-'));
    cpSync(demoBuild, extension, { recursive: true });
    const file = path.join(extension, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
    writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
    const hops = await openHops();
    const opened = await openChromium({ extension, port: hops.port, headless: true, executablePath });
    await use({ ...opened, hops });
    await opened.context.close();
    await hops.close();
  },
});

/** A request as the engine makes it (utils/platform/http.ts), from one of our own pages: its status, or 'refused'. */
async function asked(net: Opened, url: string): Promise<number | 'refused'> {
  const page = await openOwnPage(net, 'welcome.html');
  const status = await page.evaluate(
    (address) =>
      fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow' }).then(
        (response) => response.status,
        () => 'refused' as const,
      ),
    url,
  );
  await page.close();
  return status;
}

const arrivedAt = (hops: Hops, start: string) => hops.seen.filter((url) => url.startsWith(start));

for (const [name, hosts] of [
  ['every https site granted', ['https://*/*']],
  ['one issuer granted', [`${issuer}/*`]],
] as const) {
  test.describe(name, () => {
    test.use({ hosts: [...hosts] });

    test('a redirect to another https page of the issuer is followed', async ({ net }) => {
      expect(await asked(net, redirect(`${issuer}/badge`))).toBe(200);
      expect(net.hops.seen).toContain(`${issuer}/badge`);
    });

    test('a redirect to plain http does not arrive, whoever it names', async ({ net }) => {
      expect(await asked(net, redirect('http://issuer.lanternworks.example/plain'))).toBe('refused');
      expect(net.hops.seen).toContain(`${issuer}/to`);
      expect(arrivedAt(net.hops, 'http://issuer')).toEqual([]);
    });

    test('what a private address says after a redirect is not believed', async ({ net }) => {
      const page = await openOwnPage(net, 'welcome.html');
      const input = { kind: 'url', url: redirect(secret) };
      await expect(askFrom(page, 'wallet/add', input)).rejects.toThrow(/web\/(?:blocked|unreachable)/);
    });
  });
}

// The browser applies a rule only where the address is granted, too. With fewer grants than that, what stands before a
// private address is https: without a certificate that the browser trusts for it, no request is sent.
test('the rule stops a private address, asked for itself and after a redirect, where all sites are granted', async ({
  net,
}) => {
  expect(await asked(net, redirect(secret))).toBe('refused');
  expect(net.hops.seen).toContain(`${issuer}/to`);
  expect(await asked(net, secret)).toBe('refused');
  expect(arrivedAt(net.hops, 'https://127.0.0.1')).toEqual([]);
});

test('requests of pages are not touched', async ({ net }) => {
  const page = await net.context.newPage();
  await page.goto(`${issuer}/page`);
  const status = await page.evaluate((url) => fetch(url).then((r) => r.status), secret);
  expect(status).toBe(200);
  expect(arrivedAt(net.hops, 'https://127.0.0.1')).toEqual([secret]);
});
