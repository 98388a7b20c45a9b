import { existsSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { openWorld } from '../../demo/world.ts';
import { root } from '../../house/sources.ts';
import { findBrowser } from '../../run/browsers.mjs';
import { openChromium } from '../../run/chromium.ts';
import { type Skillmark, withOwnPages } from './own-pages.ts';

export { expect };

export const demoBuild = path.join(root, '.output/chrome-mv3-demo');

/** A browser on the demo's sites, with the extension in demo mode. */
export async function openSkillmark(): Promise<Skillmark & { close(): Promise<void> }> {
  if (!existsSync(demoBuild)) throw new Error('Build the extension first: npm test -- build');
  const executablePath = process.env.SKILLMARK_CHROMIUM ?? findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium on this machine.');
  const world = await openWorld(new Date());
  const opened = await openChromium({
    extension: demoBuild,
    port: world.server.port,
    headless: true,
    executablePath,
  });
  const close = async () => {
    await opened.context.close();
    await world.server.close();
  };
  return { ...withOwnPages(opened, world), close };
}

/** A browser of its own for every test. */
export const test = base.extend<{ skillmark: Skillmark }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  skillmark: async ({}, use) => {
    const skillmark = await openSkillmark();
    await use(skillmark);
    await skillmark.close();
  },
});
