import type { WalletItem } from '../../../utils/messages/types.ts';
import { urls } from '../../demo/world.ts';
import { expect, test, withStage } from '../support/firefox.ts';

const chip = withStage(
  `const chip = stage.querySelector('.page-chip, .page-bar-face'); return chip && /\\d/.test(chip.textContent) && chip.textContent.replace(/\\s+/g, ' ');`,
);

test('Firefox: the wallet verifies, and a posting shows its gap', async ({ firefox }) => {
  await firefox.fillWallet();
  const items = await firefox.ask<WalletItem[]>('wallet/list');
  expect(items.map((item) => item.verdict).sort()).toEqual([
    'revoked',
    'verified',
    'verified',
    'verified',
    'verified',
  ]);
  await firefox.goto(urls.posting);
  const words = await firefox.until<string>(chip, { privileged: true, timeout: 20_000 });
  expect(words).toMatch(/\d+ of \d+/);
  expect(
    await firefox.inPage<boolean>(
      `return [...document.documentElement.children].every((e) => e.shadowRoot === null)`,
    ),
  ).toBe(true);
});

test('Firefox: a profile’s badges are verified in place', async ({ firefox }) => {
  await firefox.goto(urls.profile);
  // The controls beside the badges come last; a click counts once its surface has stood still for half a second.
  await firefox.until(withStage('return stage.querySelectorAll("button").length >= 6;'), {
    privileged: true,
    timeout: 20_000,
  });
  const box = await firefox.until<{ x: number; y: number }>(
    withStage(
      `const b = [...stage.querySelectorAll('button')].find((e) => /Verify all/.test(e.textContent)); if (!b) return null; const r = b.getBoundingClientRect(); return { x: r.x + r.width / 2, y: r.y + r.height / 2 };`,
    ),
    { privileged: true },
  );
  await new Promise((done) => setTimeout(done, 1500));
  await firefox.click(box.x, box.y);
  await firefox.until(withStage(`return /Verified 3 · Not genuine 1 · Revoked 1/.test(stage.textContent)`), {
    privileged: true,
    timeout: 25_000,
  });
});

test('Firefox: pages that are no posting stay untouched', async ({ firefox }) => {
  await firefox.goto(urls.about);
  await new Promise((done) => setTimeout(done, 1500));
  expect(await firefox.inPage<number>('return document.documentElement.children.length')).toBe(2);
});

test('Firefox: popup, dashboard and welcome open without an error', async ({ firefox }) => {
  for (const file of ['popup.html', 'dashboard.html', 'welcome.html']) {
    await firefox.goto(`${firefox.origin}/${file}`);
    const text = await firefox.until<string>(`return document.body.textContent.trim()`);
    expect(text.length, file).toBeGreaterThan(20);
  }
});
