import type { Page } from '@playwright/test';
import { profilePage } from '../../demo/pages.ts';
import { urls } from '../../demo/world.ts';
import { expect, test } from '../support/chromium.ts';
import { clickInRoot, readDrawn, waitForDrawn } from '../support/closed-root.ts';

/** What a hostile profile page tries: a widget of its own, messages of every kind, and a look into ours. */
function attack(url: string): void {
  const forged = document.createElement('div');
  forged.setAttribute('popover', 'auto');
  forged.attachShadow({ mode: 'open' }).innerHTML = '<button class="page-chip">Verified 5</button>';
  forged.className = 'forged';
  document.body.append(forged);
  const words = { to: 'skillmark', id: '1', name: 'verify/link', in: { url } };
  for (const target of [window, window.parent]) target.postMessage(words, '*');
  for (const name of ['skillmark', 'message', 'verify/link'])
    document.dispatchEvent(new CustomEvent(name, { detail: words }));
  const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?(message: unknown): void } } };
  chrome?.runtime?.sendMessage?.(words);
  for (const element of document.documentElement.querySelectorAll('*'))
    if (element.shadowRoot && element.className !== 'forged')
      document.title = `seen: ${element.shadowRoot.innerHTML}`;
  for (const child of document.documentElement.children) (child as HTMLElement).click();
}

const hostile = async (page: Page, url: string) => {
  await page.evaluate(attack, url);
  await page.waitForTimeout(1200);
};

test('case 50: a page that forges a verdict, sends messages and looks for ours moves nothing', async ({
  skillmark,
}) => {
  const { world } = skillmark;
  world.put(urls.profile, {
    type: 'text/html; charset=utf-8',
    body: profilePage(world.minted.links.filter(({ key }) => key === 'tampered')),
  });
  const page = await skillmark.context.newPage();
  await page.goto(urls.profile);
  await waitForDrawn(page, ({ chip }) => chip !== '');
  const title = await page.title();
  await hostile(page, 'https://evil.example/credential.json');
  // no request left for a host that the page chose, nor for the badge, without a click
  // the browser's own requests are not ours
  const asked = () =>
    world.server.requests.filter((request) => /^(?!people\.)[^/]*\.example\//.test(request));
  expect(asked()).toEqual([]);
  expect(await page.title()).toBe(title);

  await clickInRoot(page, /Verify/);
  await expect.poll(async () => (await readDrawn(page))?.chip, { timeout: 20_000 }).toMatch(/Not genuine/);
  await hostile(page, 'https://evil.example/credential.json');
  expect((await readDrawn(page))?.chip).toMatch(/Not genuine/);
  expect((await readDrawn(page))?.chip).not.toMatch(/Verified/);
  expect(asked().some((request) => request.startsWith('evil.'))).toBe(false);
  expect(await page.title()).toBe(title);
});
