import { badgePng } from '../../mint/png.ts';
import { zip } from '../../mint/zip.ts';
import { rowNames, toast } from '../support/screens.ts';
import { expect, test } from '../support/shared.ts';

test('several files are imported at once, and the report says what became of each', async ({ skillmark }) => {
  const { wallet } = skillmark.world.minted;
  const files = wallet.map(({ name, bytes }) => ({ name, mimeType: '', buffer: Buffer.from(bytes) }));
  const page = await skillmark.own('dashboard.html#import');
  const picker = page.locator('input[type=file]');
  await picker.setInputFiles([
    ...files.slice(0, 3),
    { name: 'holiday.png', mimeType: 'image/png', buffer: Buffer.from(badgePng([1, 2, 3], {})) },
  ]);
  await expect(page.getByRole('heading', { name: '3 added' })).toBeVisible();
  const failed = page.locator('.report section', { has: page.getByRole('heading', { name: '1 not added' }) });
  await expect(failed).toContainText('holiday.png');
  await expect(failed).toContainText('This picture holds no badge.');

  await picker.setInputFiles(files.slice(2));
  await expect(page.getByRole('heading', { name: '2 added' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '1 already here' })).toBeVisible();
  // What is revoked is added too, and says so.
  await expect(page.locator('.report-row', { hasText: 'Working in Agile Teams' })).toContainText('Revoked');

  await page.getByRole('link', { name: 'Cloud Foundations on AWS' }).click();
  await expect(page.locator('.detail-name')).toHaveText('Cloud Foundations on AWS');
  expect((await rowNames(page)).sort()).toEqual([
    'Cloud Foundations on AWS',
    'Containers in Practice',
    'Relational Databases with PostgreSQL',
    'TypeScript Application Development',
    'Working in Agile Teams',
  ]);

  const saving = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save original', exact: true }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('cloud.json');
});

test('an archive is taken apart, and a list of credentials too', async ({ skillmark }) => {
  const { wallet } = skillmark.world.minted;
  const page = await skillmark.own('dashboard.html#import');
  const archive = zip([...wallet.slice(0, 2), { name: 'notes/read me.txt', bytes: Buffer.from('milk') }]);
  const list = `[${wallet.slice(3).map(({ bytes }) => new TextDecoder().decode(bytes))}]`;
  await page.locator('input[type=file]').setInputFiles([
    { name: 'badges.zip', mimeType: '', buffer: archive },
    { name: 'backup.json', mimeType: '', buffer: Buffer.from(list) },
    { name: 'empty.zip', mimeType: '', buffer: zip([]) },
  ]);
  await expect(page.getByRole('heading', { name: '4 added' })).toBeVisible();
  await expect(page.getByRole('heading', { name: '2 not added' })).toBeVisible();
  await expect(page.locator('.report-row', { hasText: 'badges.zip: notes/read me.txt' })).toBeVisible();
  await expect(page.locator('.report-row', { hasText: 'empty.zip' })).toBeVisible();
});

test('pasted text that is refused stays in its box, and what is taken leaves it', async ({ skillmark }) => {
  const page = await skillmark.own('dashboard.html#import');
  const box = page.getByRole('textbox', { name: 'Paste a credential' });
  const add = page.getByRole('button', { name: 'Add', exact: true });
  const [hosted, jwt] = skillmark.world.minted.links.map(({ url }) => url);
  const links = `${hosted}\n${jwt}\nhttps://academy.harbor.example/gone`;
  await box.fill(links);
  await add.click();
  await expect(page.getByRole('heading', { name: '2 added' })).toBeVisible();
  await expect(page.locator('.report')).toContainText('https://academy.harbor.example/gone');
  await expect(page.locator('.report')).toContainText('The server did not give out the credential.');
  await expect(box).toHaveValue(links);
  await box.fill(`${hosted}`);
  await add.click();
  await expect(page.getByRole('heading', { name: '1 already here' })).toBeVisible();
  await expect(box).toHaveValue('');
});

test('settings are kept, and everything is erased only by typing the word', async ({ skillmark }) => {
  await skillmark.fillWallet();
  const page = await skillmark.own('dashboard.html#settings');
  await page.getByLabel('Theme').selectOption('Dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByLabel('Popup width').selectOption('480 px');
  await page.getByLabel('Show gaps and checks on pages').uncheck();
  const email = page.getByLabel('Your e-mail addresses');
  await email.fill('nonsense');
  await email.press('Enter');
  await expect(page.getByText('This is not an e-mail address.')).toBeVisible();
  await expect(email).toHaveValue('nonsense');
  await email.fill('mara@lindqvist.example');
  await email.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove mara@lindqvist.example' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('Theme')).toHaveValue('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.getByLabel('Popup width')).toHaveValue('480');
  await expect(page.getByLabel('Show gaps and checks on pages')).not.toBeChecked();
  await expect(page.getByRole('button', { name: 'Remove mara@lindqvist.example' })).toBeVisible();
  const popup = await skillmark.own('popup.html');
  await popup.setViewportSize({ width: 800, height: 600 });
  await expect(popup.locator('.row').first()).toBeVisible();
  expect(
    await popup.evaluate(
      () => document.documentElement.clientWidth && document.documentElement.getBoundingClientRect().width,
    ),
  ).toBe(480);
  await popup.close();

  const open = page.getByRole('button', { name: 'Erase all' });
  await open.click();
  const dialog = page.getByRole('dialog', { name: 'Erase all' });
  const erase = dialog.getByRole('button', { name: 'Erase all' });
  await expect(erase).toBeDisabled();
  await dialog.getByRole('textbox').fill('eras');
  await expect(erase).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  await open.click();
  await dialog.getByRole('textbox').fill('erase');
  await dialog.getByRole('textbox').press('Enter');
  await expect(toast(page)).toHaveText('Every credential was erased.');
  await page.getByRole('link', { name: 'Credentials' }).click();
  await expect(page.getByText('No credentials yet')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No credentials yet')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});
