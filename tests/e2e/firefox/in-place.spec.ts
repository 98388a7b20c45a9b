import { urls } from '../../demo/world.ts';
import { expect, type InFirefox, test, withStage } from '../support/firefox.ts';
import { foundBySearch, readBySelection } from '../support/search-page.ts';

/** Where a control whose text fits stands; null until it does. */
const placeOf = (text: RegExp) =>
  withStage(
    `const one = [...stage.querySelectorAll('button, summary')].find((e) => ${text}.test(e.getAttribute('aria-label') || e.textContent));
     if (!one) return null;
     if (one.closest('.page-body')) one.scrollIntoView({ block: 'nearest' });
     const box = one.getBoundingClientRect();
     return { x: box.x + box.width / 2, y: box.y + box.height / 2 };`,
  );
const privileged = { privileged: true, timeout: 20_000 };

async function press(firefox: InFirefox, text: RegExp): Promise<void> {
  const { x, y } = await firefox.until<{ x: number; y: number }>(placeOf(text), privileged);
  await firefox.click(x, y);
}

/** What acts takes a click only once its surface has been drawn in place for half a second: a person clicks again. */
async function pressUntil(firefox: InFirefox, text: RegExp, done: string): Promise<void> {
  for (let tries = 0; tries < 8; tries++) {
    const place = await firefox.asBrowser<{ x: number; y: number } | null>(placeOf(text));
    if (place) await firefox.click(place.x, place.y);
    await new Promise((next) => setTimeout(next, 800));
    if (await firefox.asBrowser(withStage(done))) return;
  }
  throw new Error(`no click on ${text} was taken`);
}

async function key(firefox: InFirefox, value: string): Promise<void> {
  const actions = ['keyDown', 'keyUp'].map((type) => ({ type, value }));
  await firefox.driver.send('WebDriver:PerformActions', {
    actions: [{ type: 'key', id: 'keyboard', actions }],
  });
}
const escapeKey = '\uE00C';

test('Firefox: the panel opens in our look, a quote is marked on the page, Escape closes', async ({
  firefox,
}) => {
  await firefox.fillWallet();
  await firefox.goto(urls.posting);
  await press(firefox, /\d+ of \d+/);
  await firefox.until(withStage(`return stage.querySelector('.gap-row')`), privileged);
  const look = await firefox.asBrowser<{ position: string; radius: string; label: string }>(
    withStage(
      `const of = (name) => window.getComputedStyle(stage.querySelector(name));
       return { position: of('.page-panel').position, radius: of('.page-panel').borderTopLeftRadius, label: of('.gap-label').fontSize };`,
    ),
  );
  expect(look).toEqual({ position: 'fixed', radius: '8px', label: '15px' });
  await press(firefox, /Kubernetes in production/);
  await firefox.until(`
    const item = [...document.querySelectorAll('li')].find((li) => li.textContent === 'Kubernetes in production');
    const box = item.getBoundingClientRect();
    const marked = (window.CSS.highlights && CSS.highlights.size > 0) || String(getSelection()) === item.textContent;
    return marked && box.top >= 0 && box.bottom <= innerHeight;`);
  await key(firefox, escapeKey);
  await firefox.until(withStage(`return !stage.querySelector('.page-panel')`), privileged);
  expect(await firefox.inPage(`return window.CSS.highlights ? CSS.highlights.size : 0`)).toBe(0);
});

test('Firefox: the page cannot search or select what is drawn from the wallet', async ({ firefox }) => {
  await firefox.fillWallet();
  await firefox.goto(urls.posting);
  await press(firefox, /\d+ of \d+/);
  await firefox.until(withStage(`return stage.querySelector('.gap-by')`), privileged);
  const own = 'Kubernetes in production';
  const drawn = await firefox.asBrowser<string[]>(
    withStage(
      `return [...stage.querySelectorAll('.unfindable')].map((e) => e.textContent.replace(' · ', '').trim())`,
    ),
  );
  expect(drawn).toEqual(expect.arrayContaining(['proven', 'TypeScript Application Development']));
  const found = `return (${foundBySearch.toString()})(arguments[0])`;
  expect(await firefox.inPage<string[]>(found, [[own, ...drawn]])).toEqual([own]);
  const read = await firefox.inPage<string>(`return (${readBySelection.toString()})(arguments[0])`, [
    'TypeScript',
  ]);
  expect(read).toContain(own);
  expect(drawn.filter((one) => read.includes(one))).toEqual([]);
});

test('Firefox: a badge’s checks open beside it', async ({ firefox }) => {
  await firefox.goto(urls.profile);
  await pressUntil(firefox, /Verify all/, `return !/Verify all/.test(stage.textContent)`);
  await firefox.until(withStage(`return /Revoked 1/.test(stage.textContent)`), privileged);
  await press(firefox, /\d+ credentials/);
  await press(firefox, /^TypeScript Application Development$/);
  const checks = await firefox.until<string>(
    withStage(`const list = stage.querySelector('.checks'); return list && list.textContent`),
    privileged,
  );
  expect(checks).toMatch(/signature|signed/i);
  await key(firefox, escapeKey);
  await firefox.until(withStage(`return !stage.querySelector('.page-panel')`), privileged);
});

test('Firefox: what is covered by the page takes no click', async ({ firefox }) => {
  await firefox.goto(urls.profile);
  await firefox.until(placeOf(/Verify all/), privileged);
  const asked = () => firefox.world.server.requests.filter((one) => one.startsWith('academy.'));
  await firefox.inPage(`
    const cover = document.createElement('div');
    cover.id = 'cover';
    cover.popover = 'manual';
    cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;margin:0;border:0;opacity:0.01;pointer-events:none';
    document.body.append(cover);
    cover.showPopover();`);
  for (let tries = 0; tries < 4; tries++) {
    await new Promise((done) => setTimeout(done, 1000));
    await press(firefox, /Verify all/);
  }
  await new Promise((done) => setTimeout(done, 500));
  expect(asked()).toEqual([]);
  await firefox.inPage(`document.getElementById('cover').remove()`);
  await pressUntil(firefox, /Verify all/, `return !/Verify all/.test(stage.textContent)`);
});

test('Firefox: nothing lingers when the extension is gone', async ({ firefox }) => {
  await firefox.goto(urls.posting);
  await firefox.until(placeOf(/\d+ of \d+|skill/), privileged);
  await firefox.driver.send('Addon:Uninstall', { id: 'skillmark@skillmark.app' });
  await firefox.until(
    withStage(`return window.getComputedStyle(stage.querySelector('.page-chip')).visibility === 'hidden'`),
    { privileged: true, timeout: 15_000 },
  );
});
