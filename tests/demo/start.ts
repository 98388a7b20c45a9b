import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { boxInRoot, clickInRoot, type Drawn, readDrawn, waitForDrawn } from '../e2e/support/closed-root.ts';
import { withOwnPages } from '../e2e/support/own-pages.ts';
import { root } from '../house/sources.ts';
import { openChromium } from '../run/chromium.ts';
import { printReport } from './report.ts';
import { openWorld, savedPage, urls } from './world.ts';

const { values, positionals } = parseArgs({
  options: { headless: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [target] = positionals;
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = values.headless || !hasDisplay;
const pictures = path.join(root, '.output/demo');

/** Ends the program with one clear sentence. */
class Sentence extends Error {}

interface Start {
  url: string;
  /** Live pages use the real network. */
  live: boolean;
  route: Parameters<typeof openWorld>[1];
}

function whatToOpen(): Start {
  if (!target) return { url: urls.posting, live: false, route: undefined };
  if (/^https:\/\//i.test(target)) return { url: target, live: true, route: undefined };
  if (/^http:\/\//i.test(target)) throw new Sentence('Skillmark works on https pages only.');
  if (!existsSync(target)) throw new Sentence(`There is no file ${target}.`);
  return { ...savedPage(target), live: false };
}

async function shoot(page: Page, name: string): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: path.join(pictures, `${name}.png`) });
  console.log(`Picture: ${path.relative(root, path.join(pictures, `${name}.png`))}`);
}

/** Waits for the chip and opens its panel. */
async function openPanel(page: Page): Promise<Drawn> {
  const drawn = await waitForDrawn(page, ({ chip }) => /\d|no /i.test(chip), 15_000).catch(() =>
    readDrawn(page),
  );
  if (!drawn) throw new Sentence('Skillmark found no job posting on this page, so it drew nothing.');
  if (drawn.panel) return drawn;
  if (!(await boxInRoot(page, /./))) throw new Sentence('The chip did not come up.');
  await clickInRoot(page, /./);
  return waitForDrawn(page, ({ panel }) => panel !== null);
}

async function main(): Promise<void> {
  const start = whatToOpen();
  const executablePath = process.env.SKILLMARK_CHROMIUM ?? '/usr/bin/chromium';
  const world = await openWorld(new Date(), start.route);
  const extension = path.join(root, '.output/chrome-mv3-demo');
  const port = start.live ? {} : { port: world.server.port };
  const opened = await openChromium({
    extension,
    ...port,
    headless,
    executablePath,
    ...(headless ? {} : { viewport: null }),
  });
  const skillmark = withOwnPages(opened, world);
  // The welcome page opens by itself after installing; the demo starts behind it.
  await skillmark.fillWallet();
  const page = await opened.context.newPage();
  await page.goto(start.url, { waitUntil: 'domcontentloaded' }).catch((error: Error) => {
    throw new Sentence(`The page did not open: ${/net::\w+/.exec(error.message)?.[0] ?? error.message}.`);
  });
  if (!headless) {
    for (const empty of opened.context.pages()) if (empty.url() === 'about:blank') await empty.close();
    await openPanel(page).catch((error: unknown) =>
      console.error(error instanceof Error ? error.message : error),
    );
    if (!target) await (await opened.context.newPage()).goto(urls.profile);
    await page.bringToFront();
    await new Promise<void>((done) => opened.context.once('close', () => done()));
  } else {
    const drawn = await openPanel(page);
    console.log(`\n${printReport(await page.title(), drawn)}\n`);
    await shoot(page, target ? 'page' : 'posting');
    if (!target) {
      const profile = await opened.context.newPage();
      await profile.goto(urls.profile);
      await waitForDrawn(profile);
      await clickInRoot(profile, 'Verify all');
      await waitForDrawn(profile, ({ voice }) => voice !== '', 30_000).catch(() => undefined);
      await profile.waitForTimeout(1500);
      await shoot(profile, 'profile');
    }
    await opened.context.close();
  }
  await world.server.close();
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Sentence ? error.message : error);
    process.exit(1);
  },
);
