import type { Page } from '@playwright/test';
import type { World } from '../../demo/world.ts';
import type { Opened } from '../../run/chromium.ts';

export interface Skillmark extends Opened {
  world: World;
  /** One of the extension's own pages in a tab of its own. */
  own(file: string): Promise<Page>;
  /** A message as our own pages send it; throws with the code of a refusal. */
  ask<T>(name: string, input?: unknown): Promise<T>;
  /** Imports all that the demo's earner holds. */
  fillWallet(): Promise<void>;
}

/** The extension's own pages and messages, in an opened browser. */
export function withOwnPages(opened: Opened, world: World): Skillmark {
  const own = async (file: string) => {
    const page = await opened.context.newPage();
    await page.goto(`${opened.origin}/${file}`);
    return page;
  };
  const ask = async <T>(name: string, input: unknown = null): Promise<T> => {
    const page = await own('popup.html');
    try {
      return await askFrom<T>(page, name, input);
    } finally {
      await page.close();
    }
  };
  const fillWallet = async () => {
    const page = await own('popup.html');
    for (const { bytes } of world.minted.wallet) {
      await askFrom(page, 'wallet/add', { kind: 'bytes', base64: Buffer.from(bytes).toString('base64') });
    }
    await page.close();
  };
  return { ...opened, world, own, ask, fillWallet };
}

/** Sends a protocol message from one of our own pages. */
export async function askFrom<T>(page: Page, name: string, input: unknown): Promise<T> {
  const answer = await page.evaluate(
    ([n, i]) => {
      const { runtime } = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
      ).chrome;
      return runtime.sendMessage({ to: 'skillmark', id: crypto.randomUUID(), name: n, in: i });
    },
    [name, input] as const,
  );
  const { ok, value, code } = answer as { ok: boolean; value: T; code?: string };
  if (!ok) throw new Error(`${name}: ${code}`);
  return value;
}
