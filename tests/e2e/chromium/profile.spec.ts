import { urls } from '../../demo/world.ts';
import { expect, test } from '../support/chromium.ts';
import { clickInRoot, inRoot, readDrawn, waitForDrawn } from '../support/closed-root.ts';
import { foundBySearch, readBySelection } from '../support/search-page.ts';

/** The words of each verdict control on the page, in reading order. */
const verdicts = (page: Parameters<typeof inRoot>[0]) =>
  inRoot(page, (stage) =>
    [...stage.querySelectorAll('button')]
      .map((b) => (b.textContent ?? '').replace(/\s+/g, ' ').trim())
      .filter(Boolean),
  );

test('one click verifies each badge of a profile: genuine, tampered and revoked', async ({ skillmark }) => {
  const page = await skillmark.context.newPage();
  await page.goto(urls.profile);
  await waitForDrawn(page, ({ chip }) => chip !== '');
  await clickInRoot(page, 'Verify all');
  await expect
    .poll(async () => (await readDrawn(page))?.chip, { timeout: 20_000 })
    .toMatch(/Verified 3 · Not genuine 1 · Revoked 1/);
  const words = (await verdicts(page)) ?? [];
  expect(words.filter((w) => w === 'Verified')).toHaveLength(3);
  expect(words).toContain('Not genuine');
  expect(words).toContain('Revoked');
});

test('the page cannot search or select what a check found', async ({ skillmark }) => {
  const page = await skillmark.context.newPage();
  await page.goto(urls.profile);
  await waitForDrawn(page, ({ chip }) => chip !== '');
  await clickInRoot(page, 'Verify all');
  const { chip } = await waitForDrawn(page, (drawn) => /Revoked 1/.test(drawn.chip), 20_000);
  await clickInRoot(page, /credentials/);
  await clickInRoot(page, /^TypeScript Application Development$/);
  const found = await inRoot(page, (stage) =>
    [...stage.querySelectorAll('.verdict-word, .verdict-proof, .page-facts, .page-name, .check > span')].map(
      (part) => part.textContent ?? '',
    ),
  );
  const words = [...chip.split(' · '), 'Save in Skillmark', ...(found ?? [])];
  expect(words).toContain('Verified');
  expect(words.length).toBeGreaterThan(8);
  expect(await page.evaluate(foundBySearch, ['Mara Lindqvist', ...words])).toEqual(['Mara Lindqvist']);
  const read = await page.evaluate(readBySelection, 'TypeScript');
  expect(words.filter((one) => read.includes(one))).toEqual([]);
});

test('requests leave only on the click, and only to hosts that the badge names', async ({ skillmark }) => {
  const page = await skillmark.context.newPage();
  await page.goto(urls.profile);
  await waitForDrawn(page, ({ chip }) => chip !== '');
  await page.waitForTimeout(500);
  const hostsSeen = () =>
    new Set(
      skillmark.world.server.requests.map((r) => r.split('/')[0]).filter((h) => h?.endsWith('.example')),
    );
  expect([...hostsSeen()]).toEqual([new URL(urls.profile).host]);
  await clickInRoot(page, 'Verify all');
  await expect.poll(async () => (await readDrawn(page))?.chip, { timeout: 20_000 }).toMatch(/Revoked/);
  expect([...hostsSeen()].sort()).toEqual([
    'academy.harbor.example',
    'badges.dataguild.example',
    'northfield.example',
    'people.openfolio.example',
  ]);
});

test('a click that no hand made verifies nothing', async ({ skillmark }) => {
  const page = await skillmark.context.newPage();
  await page.goto(urls.profile);
  await waitForDrawn(page, ({ chip }) => chip !== '');
  await page.waitForTimeout(900);
  await inRoot(page, (stage) => stage.querySelectorAll('button').forEach((b) => void b.click()));
  await page.waitForTimeout(700);
  expect(skillmark.world.server.requests.filter((r) => r.startsWith('academy.'))).toEqual([]);
});

test('a badge that is not held is offered to the dashboard, which saves it on a click of its own', async ({
  skillmark,
}) => {
  const page = await skillmark.context.newPage();
  await page.goto(urls.profile);
  await waitForDrawn(page, ({ chip }) => chip !== '');
  await clickInRoot(page, 'Verify all');
  await waitForDrawn(page, ({ chip }) => /Revoked 1/.test(chip), 20_000);
  await clickInRoot(page, /credentials/);
  await clickInRoot(page, /^TypeScript Application Development$/);
  const [dashboard] = await Promise.all([
    skillmark.context.waitForEvent('page'),
    clickInRoot(page, 'Save in Skillmark', { settle: 1200 }),
  ]);
  await expect(dashboard.locator('textarea')).toHaveValue(/^https:\/\/northfield\.example\//);
  expect(await skillmark.ask('wallet/list')).toEqual([]);
  await dashboard.getByRole('button', { name: 'Add', exact: true }).click();
  await expect
    .poll(async () => (await skillmark.ask<{ name: string }[]>('wallet/list')).map(({ name }) => name))
    .toEqual(['TypeScript Application Development']);
});
