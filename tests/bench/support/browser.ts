import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
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

/** The browser with an extension that is ours but for an empty probe: what any script of an extension costs a page. */
export async function withEmptyProbe<T>(
  world: World,
  work: (context: BrowserContext) => Promise<T>,
): Promise<T> {
  const copy = mkdtempSync(path.join(tmpdir(), 'skillmark-'));
  cpSync(extension, copy, { recursive: true });
  writeFileSync(path.join(copy, 'page-probe.js'), '');
  const { context } = await openChromium({
    extension: copy,
    port: world.server.port,
    headless: true,
    executablePath: browserPath(),
  });
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(copy, { recursive: true });
  }
}

/** Time that the page's process spent in scripts so far, ours and the page's, in ms; compiling them is counted apart. */
export async function scriptMs(
  session: CDPSession,
  what: 'ScriptDuration' | 'V8CompileDuration' = 'ScriptDuration',
): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === what)?.value ?? Number.NaN) * 1000;
}

/**
 * A fresh page whose script time is counted from the start, by the wall's clock or by the thread's own, which does not
 * count what else the machine does. One of them a page: counting costs too.
 */
export async function countedPage(
  context: BrowserContext,
  timeDomain: 'timeTicks' | 'threadTicks' = 'timeTicks',
): Promise<{ page: Page; session: CDPSession }> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain });
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
