import { urls } from '../../demo/world.ts';
import { badgePng } from '../../mint/png.ts';
import { drop, paste, rowNames, toast } from '../support/screens.ts';
import { expect, test } from '../support/shared.ts';

const file = (text: string) => new TextEncoder().encode(text);

test('an empty wallet fills with samples, and is searched and walked by keyboard', async ({ skillmark }) => {
  const page = await skillmark.own('popup.html');
  await expect(page.getByText('No credentials yet')).toBeVisible();
  const search = page.getByRole('searchbox', { name: 'Search credentials' });
  await expect(search).toBeFocused();
  await page.getByRole('button', { name: 'Try sample badges' }).click();
  await expect(page.locator('.row').first()).toBeVisible();
  await expect(search).toBeFocused();
  const names = await rowNames(page);
  expect(names.length).toBeGreaterThan(2);

  await page.keyboard.type('sql');
  await expect(page.getByRole('heading', { name: /^Results/ })).toBeVisible();
  expect(await rowNames(page)).toEqual([...new Set(names)].filter((name) => /sql/i.test(name)));
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  expect(await rowNames(page)).toEqual(names);

  const focused = () =>
    page.evaluate(() => {
      const row = document.activeElement?.closest('.row');
      const controls = [...(row?.querySelectorAll('button') ?? [])];
      return (
        row && [row.getAttribute('data-index'), controls.indexOf(document.activeElement as HTMLButtonElement)]
      );
    });
  await page.keyboard.press('ArrowDown');
  expect(await focused()).toEqual(['0', 0]);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toEqual(['1', 1]);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  expect(await focused()).toEqual(['0', 0]);
  await page.keyboard.press('ArrowUp');
  await expect(search).toBeFocused();

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.locator('.detail-name')).toHaveText(names[0] ?? '');
  await page.keyboard.press('Escape');
  await expect(search).toBeFocused();
});

test('a credential is added by paste, drop and link; its detail says what was checked', async ({
  skillmark,
}) => {
  const { minted } = skillmark.world;
  const bytesOf = (name: string) => minted.wallet.find((one) => one.name === name)?.bytes ?? new Uint8Array();
  const page = await skillmark.own('popup.html');
  await expect(page.getByRole('searchbox')).toBeFocused();

  await paste(page, new TextDecoder().decode(bytesOf('typescript.jwt')));
  await expect(toast(page)).toHaveText('Added TypeScript Application Development. Verified.');
  const detail = page.locator('.detail');
  await expect(detail.locator('.detail-name')).toHaveText('TypeScript Application Development');
  await expect(detail.locator('.verdict').first()).toContainText('Verified');
  await expect(detail.locator('.tag').first()).toBeVisible();
  expect(await detail.locator('.tag').allInnerTexts()).toEqual(
    expect.arrayContaining(['TypeScript', 'Node.js', 'Unit testing']),
  );
  const checks = await detail.locator('.check').allInnerTexts();
  expect(checks.length).toBeGreaterThan(2);
  // Plain words: no codes, no JSON, no identifiers of ours.
  for (const check of checks) expect(check).not.toMatch(/[{}]|\b[a-z]+\/[a-z-]+-[a-z-]+\b|undefined/);

  await page.getByRole('button', { name: 'Back' }).click();
  await drop(page, [{ name: 'containers.png', bytes: bytesOf('containers.png') }]);
  await expect(toast(page)).toHaveText('Added Containers in Practice. Verified.');
  await expect(detail.locator('img.picture')).toBeVisible();

  await page.getByRole('button', { name: 'Back' }).click();
  await page.getByRole('button', { name: 'Add a credential' }).click();
  const box = page.getByRole('textbox', { name: 'Paste a credential' });
  await expect(box).toBeFocused();
  await box.fill(minted.links.find(({ key }) => key === 'hosted')?.url ?? '');
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await expect(toast(page)).toHaveText('Added Relational Databases with PostgreSQL. Verified.');

  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('.row')).toHaveCount(3);
  await paste(page, new TextDecoder().decode(bytesOf('typescript.jwt')));
  await expect(toast(page)).toContainText('is already here');
});

test('bad input is refused in one sentence, and nothing is lost', async ({ skillmark }) => {
  const { world } = skillmark;
  world.put('https://academy.harbor.example/page', {
    type: 'text/html',
    body: '<!doctype html><p>Our badges',
  });
  const page = await skillmark.own('popup.html');
  const [jwt] = world.minted.wallet;
  await paste(page, new TextDecoder().decode(jwt?.bytes));
  await expect(toast(page)).toContainText('Added');
  await page.getByRole('button', { name: 'Back' }).click();

  await drop(page, [{ name: 'plain.png', bytes: badgePng([9, 9, 9], {}) }]);
  await expect(toast(page)).toContainText('This picture holds no badge.');
  await drop(page, [{ name: 'empty.json', bytes: file('') }]);
  await expect(toast(page)).toContainText('There is nothing in it.');
  await drop(page, [{ name: 'note.txt', bytes: file('milk, bread, two lemons') }]);
  await expect(toast(page)).toContainText('This is not a kind of file that holds credentials.');
  await drop(page, [{ name: 'list.json', bytes: file('{"groceries": ["milk"]}') }]);
  await expect(toast(page)).toContainText('no credential');
  const huge = page.evaluate(() => {
    const transfer = new DataTransfer();
    transfer.items.add(new File([new Uint8Array(13_000_000)], 'huge.png'));
    document.body.dispatchEvent(
      new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }),
    );
  });
  await huge;
  await expect(toast(page)).toContainText('It is too large for a credential.');

  await page.getByRole('button', { name: 'Add a credential' }).click();
  const box = page.getByRole('textbox', { name: 'Paste a credential' });
  const add = page.getByRole('button', { name: 'Add', exact: true });
  for (const [typed, sentence] of [
    ['{"type": ["VerifiableCredential", ', 'The text is cut off or damaged.'],
    ['https://academy.harbor.example/page', 'The link leads to a web page, not to a credential.'],
    ['https://academy.harbor.example/nothing-here', 'The server did not give out the credential.'],
    ['http://academy.harbor.example/a', 'only https and public hosts are read'],
    ['https://192.168.0.1/badge.json', 'only https and public hosts are read'],
  ] as const) {
    await box.fill(typed);
    await add.click();
    await expect(toast(page)).toContainText(sentence);
    await expect(box).toHaveValue(typed);
  }
  await page.keyboard.press('Escape');
  await expect(page.locator('.row')).toHaveCount(1);
});

test('deleting is undone in place, or later from the trash', async ({ skillmark }) => {
  await skillmark.fillWallet();
  const page = await skillmark.own('popup.html');
  const row = page.locator('.row', { hasText: 'Cloud Foundations on AWS' });
  await row.hover();
  await row.getByRole('button', { name: 'Delete: Cloud Foundations on AWS' }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(row).toHaveCount(1);

  await row.getByRole('button').first().click();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(toast(page)).toContainText('It stays in the trash for 30 days.');
  await expect(row).toHaveCount(0);

  const dashboard = await skillmark.own('dashboard.html#trash');
  const trashed = dashboard.locator('.row', { hasText: 'Cloud Foundations on AWS' });
  await trashed.getByRole('button', { name: 'Restore: Cloud Foundations on AWS' }).click();
  await expect(dashboard.getByText('The trash is empty')).toBeVisible();
  await dashboard.getByRole('link', { name: 'Credentials' }).click();
  await expect(dashboard.locator('.row', { hasText: 'Cloud Foundations on AWS' })).toHaveCount(1);
});

test('the page in front shows its gap, and which of the credentials count for it', async ({ skillmark }) => {
  const page = await skillmark.own('popup.html');
  await expect(page.getByText('Nothing to check here.')).toBeVisible();
  const posting = await skillmark.context.newPage();
  await posting.goto(urls.posting);
  await posting.bringToFront();
  await page.reload();
  const card = page.getByRole('region', { name: 'The page in front' });
  await expect(card).toContainText('Your wallet holds no badge to compare with.');

  await skillmark.fillWallet();
  await posting.bringToFront();
  await page.reload();
  await expect(card).toContainText(/\d of \d/);
  await expect(card).toContainText('Backend Engineer, Berth Booking · Lanternworks');
  await expect(page.getByRole('region', { name: 'For this page' }).locator('.row-name')).not.toHaveCount(0);
  await card.getByRole('button', { name: 'Show requirements' }).click();
  const row = page.locator('.gap-row', { hasText: 'PostgreSQL' }).first();
  await expect(row).toContainText('proven');
  await expect(row).toContainText('Relational Databases with PostgreSQL');
  await expect(page.locator('.gap-row', { hasText: 'Kubernetes' }).first()).toContainText('missing');

  await posting.goto(urls.about);
  await posting.bringToFront();
  await page.reload();
  await expect(card).toContainText('No job posting and no badge was found on this page.');
});

test('a skill that the user adds counts as claimed, and can be taken back', async ({ skillmark }) => {
  await skillmark.fillWallet();
  const page = await skillmark.own('popup.html');
  const open = () => page.locator('.row-main', { hasText: 'Containers in Practice' }).first().click();
  await open();
  const tags = page.locator('.tag');
  await expect(tags.first()).toBeVisible();
  const before = await tags.allInnerTexts();
  await page.getByRole('button', { name: 'Edit' }).click();
  const field = page.getByRole('combobox', { name: 'Add a skill' });
  await field.fill('kubern');
  await expect(page.getByRole('option').first()).toHaveText('Kubernetes');
  await field.press('Enter');
  await page.getByRole('button', { name: 'Remove Docker' }).click();
  await expect(page.getByRole('button', { name: 'Put back Docker' })).toBeVisible();

  const posting = await skillmark.context.newPage();
  await posting.goto(urls.posting);
  await posting.bringToFront();
  await page.reload();
  await page.getByRole('button', { name: 'Show requirements' }).click();
  await expect(page.locator('.gap-row', { hasText: 'Kubernetes' }).first()).toContainText('claimed');
  await expect(page.locator('.gap-row', { hasText: 'Docker' }).first()).not.toContainText('proven');

  await page.bringToFront();
  await page.getByRole('button', { name: 'Back' }).click();
  await open();
  await page.getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('button', { name: 'Remove Kubernetes' }).click();
  await page.getByRole('button', { name: 'Put back Docker' }).click();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(tags).toHaveText(before);
});

test('no sideways scrolling, however narrow the window', async ({ skillmark }) => {
  await skillmark.fillWallet();
  const page = await skillmark.own('popup.html');
  await expect(page.locator('.row').first()).toBeVisible();
  for (const [width, height] of [
    [400, 600],
    [380, 500],
    [320, 400],
    [200, 150],
    [320, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, `${width} × ${height}`).toBeLessThanOrEqual(0);
  }
});
