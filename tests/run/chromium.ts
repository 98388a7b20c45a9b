/// <reference types="chrome" />
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';

export interface Opened {
  context: BrowserContext;
  /** `chrome-extension://<id>` */
  origin: string;
}

interface Options {
  /** The unpacked extension. */
  extension: string;
  /** All hosts answer from this local port; without it the network is the real one. */
  port?: number;
  headless: boolean;
  executablePath: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
}

const quiet = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
];

/** A fresh Chromium profile with the extension in it. */
export async function openChromium({
  extension,
  port,
  headless,
  executablePath,
  colorScheme,
  viewport,
}: Options): Promise<Opened> {
  const profile = mkdtempSync(path.join(tmpdir(), 'skillmark-'));
  const local = port ? [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors'] : [];
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme: colorScheme ?? null,
    viewport: viewport === undefined ? { width: 1280, height: 860 } : viewport,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...root,
      ...quiet,
      ...local,
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker =
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
  // Scripts for granted sites are registered a moment after the start; a page opened before that would be missed.
  await worker.evaluate(async () => {
    const { scripting } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    for (let i = 0; i < 100 && (await scripting.getRegisteredContentScripts()).length === 0; i++) {
      await new Promise((done) => setTimeout(done, 20));
    }
  });
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}` };
}

/** Opens one of the extension's own pages in a tab. */
export async function openOwnPage({ context, origin }: Opened, file: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}/${file}`);
  return page;
}
