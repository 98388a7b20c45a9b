import type { Page } from '@playwright/test';
import { urls } from '../../demo/world.ts';
import { axe, axeInRoot, standards } from '../support/axe.ts';
import { clickInRoot, waitForDrawn } from '../support/closed-root.ts';
import { expect, test } from '../support/shared.ts';

const themes = ['light', 'dark'] as const;

/** Checks a screen in both themes; the theme is the user's setting, as the settings screen sets it. */
async function bothThemes(page: Page, screen: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' }); // colours half-way between two themes are nobody's
  for (const theme of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset.theme = name;
    }, theme);
    expect(await axe(page), `${screen}, ${theme}`).toEqual([]);
  }
}

test(`popup: no violation of ${standards.at(-1)}`, async ({ skillmark }) => {
  const page = await skillmark.own('popup.html');
  await expect(page.getByText('No credentials yet')).toBeVisible();
  await bothThemes(page, 'empty');
  await page.getByRole('button', { name: 'Add a credential' }).click();
  await bothThemes(page, 'add');
  await page.getByRole('textbox').fill('{"damaged');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(page.locator('.toast')).toBeVisible();
  await bothThemes(page, 'error');
  await skillmark.fillWallet();
  const posting = await skillmark.context.newPage();
  await posting.goto(urls.posting);
  await posting.bringToFront();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Show requirements' })).toBeVisible();
  await page.bringToFront(); // a tab behind another is slowed down by the browser
  await bothThemes(page, 'full, with a gap');
  await page.getByRole('button', { name: 'More' }).click();
  await bothThemes(page, 'menu');
  await page.getByRole('button', { name: 'Show requirements' }).click();
  await bothThemes(page, 'requirements');
  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('searchbox').fill('zzz');
  await bothThemes(page, 'nothing found');
  await page.getByRole('searchbox').fill('');
  await page.locator('.row-main', { hasText: 'Working in Agile' }).first().click();
  await expect(page.locator('.check').first()).toBeVisible();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('combobox').fill('doc');
  await expect(page.getByRole('option').first()).toBeVisible();
  await bothThemes(page, 'detail, skills being edited');
});

test(`dashboard: no violation of ${standards.at(-1)}`, async ({ skillmark }) => {
  await skillmark.fillWallet();
  const page = await skillmark.own('dashboard.html#wallet');
  await page.locator('.row-main').first().click();
  await expect(page.locator('.check').first()).toBeVisible();
  await bothThemes(page, 'wallet');
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.locator('.toast')).toBeVisible();
  await page.getByRole('link', { name: 'Import' }).click();
  await page.locator('input[type=file]').setInputFiles([
    { name: 'note.txt', mimeType: '', buffer: Buffer.from('milk and bread') },
    { name: 'cloud.json', mimeType: '', buffer: Buffer.from(skillmark.world.minted.wallet[3]?.bytes ?? '') },
  ]);
  await expect(page.locator('.report')).toBeVisible();
  await bothThemes(page, 'import, with a report');
  await page.getByRole('link', { name: 'Trash' }).click();
  await expect(page.locator('.row').first()).toBeVisible();
  await bothThemes(page, 'trash');
  await page.getByRole('link', { name: 'Settings' }).click();
  const email = page.getByLabel('Your e-mail addresses');
  await email.fill('nonsense');
  await email.press('Enter');
  await bothThemes(page, 'settings');
  await page.getByRole('button', { name: 'Erase all' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await bothThemes(page, 'erase all');
});

test(`welcome: no violation of ${standards.at(-1)}`, async ({ skillmark }) => {
  const page = await skillmark.own('welcome.html');
  await bothThemes(page, 'step 1');
  await page.getByRole('button', { name: 'Next' }).click();
  await bothThemes(page, 'step 2');
  await page.getByRole('button', { name: 'Skip' }).click();
  await bothThemes(page, 'step 3');
});

test(`on pages: no violation of ${standards.at(-1)} in the panel and the widget`, async ({ skillmark }) => {
  await skillmark.fillWallet();
  for (const [url, control] of [
    [urls.posting, /\d/],
    [urls.profile, /Verify all/],
  ] as const) {
    const page = await skillmark.context.newPage();
    await page.goto(url);
    await waitForDrawn(page);
    await clickInRoot(page, control);
    await waitForDrawn(page, ({ panel, voice }) => panel !== null || voice !== '');
    for (const colorScheme of themes) {
      await page.emulateMedia({ colorScheme });
      expect(await axeInRoot(page), `${url}, ${colorScheme}`).toEqual([]);
    }
    await page.close();
  }
});
