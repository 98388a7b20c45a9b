import type { Locator, Page } from '@playwright/test';

/** Names of the credentials that a list shows, group by group, in its order. */
export const rowNames = (page: Page): Promise<string[]> => page.locator('.row-name').allTextContents();

/** The sentence of the toast that stands now. */
export const toast = (page: Page): Locator => page.locator('.toast-text');

/** Pastes as a hand does: copied on another page, then pasted into what has focus. */
export async function paste(page: Page, text: string): Promise<void> {
  const other = await page.context().newPage();
  await other.setContent('<textarea></textarea>');
  await other.locator('textarea').fill(text);
  await other.keyboard.press('ControlOrMeta+A');
  await other.keyboard.press('ControlOrMeta+C');
  await other.close();
  await page.bringToFront();
  await page.keyboard.press('ControlOrMeta+V');
}

export interface Dropped {
  name: string;
  bytes: Uint8Array;
}

/** Drops files onto the page. */
export async function drop(page: Page, files: readonly Dropped[]): Promise<void> {
  const given = files.map(({ name, bytes }) => ({ name, base64: Buffer.from(bytes).toString('base64') }));
  const dataTransfer = await page.evaluateHandle((parts) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of parts) {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      transfer.items.add(new File([bytes], name));
    }
    return transfer;
  }, given);
  await page.locator('main').dispatchEvent('drop', { dataTransfer });
}
