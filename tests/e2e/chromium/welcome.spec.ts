import { expect, test } from '../support/shared.ts';

test('three steps, each of which can be skipped, and samples to look around with', async ({ skillmark }) => {
  const page = await skillmark.own('welcome.html');
  await expect(page.getByText('Step 1 of 3')).toBeVisible();
  await expect(page.getByText('There is no account, no server of ours and no telemetry.')).toBeVisible();
  await page.getByRole('button', { name: 'Next' }).click();

  const sites = page.getByRole('heading', { name: 'Where should Skillmark help' });
  await expect(sites).toBeFocused();
  const boxes = page.getByRole('checkbox');
  const total = await boxes.count();
  expect(total).toBeGreaterThan(5);
  await expect(page.getByRole('button', { name: `Turn on ${total} sites` })).toBeEnabled();
  await page.getByRole('button', { name: 'Untick all' }).click();
  await expect(page.getByRole('button', { name: /^Turn on/ })).toBeDisabled();
  await boxes.first().check();
  await expect(page.getByRole('button', { name: 'Turn on 1 site' })).toBeEnabled();
  await page.getByRole('button', { name: 'Skip' }).click();

  await expect(page.getByRole('heading', { name: 'Add your first credential' })).toBeFocused();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(sites).toBeFocused();
  await page.getByRole('button', { name: 'Turn on' }).click();
  const opening = skillmark.context.waitForEvent('page');
  await page.getByRole('button', { name: 'Later, show my credentials' }).click();
  const dashboard = await opening;
  await expect(dashboard.getByText('No credentials yet')).toBeVisible();

  const again = skillmark.context.waitForEvent('page', { timeout: 5_000 }).catch(() => undefined);
  await page.bringToFront();
  await page.getByRole('button', { name: 'Try sample badges' }).click();
  const shown = (await again) ?? dashboard;
  await expect(shown.locator('.row').first()).toBeVisible();
  await expect(shown.locator('.row').first()).toContainText('Skillmark samples (not a real issuer)');
});
