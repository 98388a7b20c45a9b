import { existsSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect } from '@playwright/test';
import { hosts } from '../../demo/people.ts';
import { openWorld, type World } from '../../demo/world.ts';
import { root } from '../../house/sources.ts';
import { findBrowser } from '../../run/browsers.mjs';
import { type OpenedFirefox, openFirefox } from '../../run/firefox.ts';

export { expect };

const extension = path.join(root, '.output/firefox-mv3-demo');

export interface InFirefox extends OpenedFirefox {
  world: World;
  /** A message as our own pages send it; throws with the code of a refusal. */
  ask<T>(name: string, input?: unknown): Promise<T>;
  fillWallet(): Promise<void>;
}

const sendFromPage = `
  const [name, input] = arguments;
  return browser.runtime.sendMessage({ to: 'skillmark', id: crypto.randomUUID(), name, in: input });`;

/** Firefox ESR with the MV3 build in demo mode, on the demo's sites. */
export const test = base.extend<{ firefox: InFirefox }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from the pattern.
  firefox: async ({}, use) => {
    if (!existsSync(extension)) throw new Error('Build the extension first: npm test -- build');
    const executablePath = process.env.SKILLMARK_FIREFOX ?? findBrowser('firefox');
    if (!executablePath) throw new Error('No Firefox on this machine.');
    const world = await openWorld(new Date());
    const opened = await openFirefox({
      executablePath,
      extension,
      addonId: 'skillmark@skillmark.app',
      port: world.server.port,
      hosts: Object.values(hosts),
    });
    const ask = async <T>(name: string, input: unknown = null): Promise<T> => {
      await opened.goto(`${opened.origin}/popup.html`);
      const { ok, value, code } = await opened.inPage<{ ok: boolean; value: T; code?: string }>(
        sendFromPage,
        [name, input],
      );
      if (!ok) throw new Error(`${name}: ${code}`);
      return value;
    };
    const fillWallet = async () => {
      for (const { bytes } of world.minted.wallet) {
        await ask('wallet/add', { kind: 'bytes', base64: Buffer.from(bytes).toString('base64') });
      }
    };
    // Scripts for granted sites are registered a moment after the start; a page opened before that would be missed.
    await ask('sites/refresh');
    await use({ ...opened, world, ask, fillWallet });
    await opened.close();
    await world.server.close();
  },
});

/** Privileged: the stage inside our closed root, as `stage`. */
export const withStage = (body: string) => `
  const host = [...document.documentElement.children].find((e) => e.getAttribute('popover') === 'manual');
  const stage = host && host.openOrClosedShadowRoot && host.openOrClosedShadowRoot.firstElementChild;
  if (!stage) return null;
  ${body}`;
