// npm run screenshots: docs/screenshots/*.png, light and dark, from the demo. Build it first: npm test -- build.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { openWorld, urls } from '../demo/world.ts';
import { clickInRoot, waitForDrawn } from '../e2e/support/closed-root.ts';
import { type Skillmark, withOwnPages } from '../e2e/support/own-pages.ts';
import { root } from '../house/sources.ts';
import { findBrowser } from './browsers.mjs';
import { openChromium } from './chromium.ts';
import { palettePng } from './palette-png.ts';

const extension = path.join(root, '.output/chrome-mv3-demo');
const folder = path.join(root, 'docs/screenshots');
const pageSize = { width: 1280, height: 860 };
const popupSize = { width: 400, height: 600 };
/** A picture that is larger makes the repository heavy for everybody. */
const maxBytes = 150_000;

type Theme = 'light' | 'dark';

/** What each picture shows, and how it is reached. */
const scenes: Readonly<Record<string, (skillmark: Skillmark) => Promise<Page>>> = {
  async posting({ context }) {
    const page = await context.newPage();
    await page.goto(urls.posting);
    await waitForDrawn(page, ({ chip }) => /\d of \d/.test(chip));
    await clickInRoot(page, /\d of \d/);
    await waitForDrawn(page, ({ panel }) => panel !== null);
    return page;
  },
  async profile({ context }) {
    const page = await context.newPage();
    await page.goto(urls.profile);
    await waitForDrawn(page);
    await clickInRoot(page, 'Verify all');
    await waitForDrawn(page, ({ chip }) => /Revoked/.test(chip), 30_000);
    return page;
  },
  async popup({ context, own }) {
    const page = await own('popup.html');
    const posting = await context.newPage();
    await posting.goto(urls.posting);
    await posting.bringToFront();
    await page.setViewportSize(popupSize);
    await page.reload();
    await page.getByRole('button', { name: 'Show requirements' }).waitFor();
    return page;
  },
  async dashboard({ own }) {
    const page = await own('dashboard.html#wallet');
    await page.locator('.row-main', { hasText: 'Containers in Practice' }).first().click();
    await page.locator('.check').first().waitFor();
    return page;
  },
  async welcome({ own }) {
    const page = await own('welcome.html');
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('checkbox').first().waitFor();
    return page;
  },
};

async function shootAll(executablePath: string, colorScheme: Theme): Promise<void> {
  const world = await openWorld(new Date());
  const opened = await openChromium({
    extension,
    port: world.server.port,
    headless: true,
    executablePath,
    colorScheme,
    viewport: pageSize,
  });
  const skillmark = withOwnPages(opened, world);
  await skillmark.fillWallet();
  for (const [name, open] of Object.entries(scenes)) {
    const page = await open(skillmark);
    const file = path.join(folder, `${name}-${colorScheme}.png`);
    await page.mouse.move(1, 1);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.waitForTimeout(400); // for what moves to come to rest
    const picture = palettePng(await page.screenshot({ animations: 'disabled' }));
    writeFileSync(file, picture);
    console.log(`${path.relative(root, file)}  ${Math.round(picture.length / 1000)} kB`);
    if (picture.length > maxBytes) throw new Error(`${name} is larger than ${maxBytes / 1000} kB`);
    await page.close();
  }
  await opened.context.close();
  await world.server.close();
}

async function main(): Promise<void> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('Screenshots need Chromium.');
  if (!existsSync(extension)) throw new Error('Build the extension first: npm test -- build');
  mkdirSync(folder, { recursive: true });
  for (const theme of ['light', 'dark'] as const) await shootAll(executablePath, theme);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
