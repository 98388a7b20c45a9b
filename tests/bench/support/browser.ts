import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { openWorld, type World } from '../../demo/world.ts';
import { type Skillmark, withOwnPages } from '../../e2e/support/own-pages.ts';
import { root } from '../../house/sources.ts';
import { findBrowser } from '../../run/browsers.mjs';
import { openChromium } from '../../run/chromium.ts';

const extension = path.join(root, '.output/chrome-mv3-demo');

function browserPath(): string {
  if (!existsSync(extension)) throw new Error('Build the extension first: npm test -- build');
  const found = process.env.SKILLMARK_CHROMIUM ?? findBrowser('chromium');
  if (!found) throw new Error('No Chromium on this machine.');
  return found;
}

/** Runs `work` in a Chromium with the extension, on the demo's sites. */
export async function inSkillmark<T>(work: (skillmark: Skillmark) => Promise<T>): Promise<T> {
  const executablePath = browserPath();
  const world = await openWorld(new Date());
  const opened = await openChromium({
    extension,
    port: world.server.port,
    headless: true,
    executablePath,
  });
  try {
    return await work(withOwnPages(opened, world));
  } finally {
    await opened.context.close();
    await world.server.close();
  }
}

/** Runs `work` with two browsers that differ in nothing but the extension; both see the same sites. */
export async function withAndWithout<T>(
  work: (sides: { with: Skillmark; without: BrowserContext; world: World }) => Promise<T>,
): Promise<T> {
  return inSkillmark(async (skillmark) => {
    const without = await chromium.launchPersistentContext(mkdtempSync(path.join(tmpdir(), 'skillmark-')), {
      executablePath: browserPath(),
      headless: true,
      args: [
        ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--disable-quic',
        `--host-resolver-rules=MAP * 127.0.0.1:${skillmark.world.server.port}`,
        '--ignore-certificate-errors',
      ],
    });
    try {
      return await work({ with: skillmark, without, world: skillmark.world });
    } finally {
      await without.close();
    }
  });
}

/** Time that the page's process spent in scripts so far, ours and the page's, in ms. */
export async function scriptMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? Number.NaN) * 1000;
}

/** A fresh page whose script time is counted from the start. */
export async function countedPage(context: BrowserContext): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  return { page, session };
}

/** Kills the background worker as the browser does when it has been idle. */
export async function killWorker(session: CDPSession): Promise<void> {
  await session.send('ServiceWorker.stopAllWorkers');
  await new Promise((over) => setTimeout(over, 150));
}

/** A session that can kill the worker, from one of our own pages. */
export async function workerSession(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return session;
}
