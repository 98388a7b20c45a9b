import { urls } from '../../demo/world.ts';
import { expect, test } from '../support/chromium.ts';
import { clickInRoot, hostTag, inRoot, readDrawn, waitForDrawn } from '../support/closed-root.ts';
import { boardPosting, embedding, jobPage, laterJobPage, proseless } from '../support/pages.ts';
import { foundBySearch, readBySelection } from '../support/search-page.ts';

const counted = /\d+ of \d+/;

test('a posting shows its gap, with the badge and the sentence behind each row', async ({ skillmark }) => {
  await skillmark.fillWallet();
  const page = await skillmark.context.newPage();
  await page.goto(urls.posting);
  const { chip } = await waitForDrawn(page, (drawn) => counted.test(drawn.chip));
  expect(chip).toMatch(/\d+ of \d+ · \d+ to learn/);
  await clickInRoot(page, counted);
  const { rows } = await waitForDrawn(page, (drawn) => drawn.rows.length > 0);
  const row = (label: string) => rows.find((r) => r.label.includes(label));
  expect(row('TypeScript')).toMatchObject({
    state: 'proven',
    quote: expect.stringContaining('building web services in TypeScript'),
  });
  expect(row('TypeScript')?.by).toContain('TypeScript Application Development');
  expect(row('PostgreSQL')?.state).toBe('proven');
  expect(row('Docker')?.state).toBe('proven');
  expect(row('AWS')?.state).toBe('proven');
  expect(row('Kubernetes')?.state).toBe('missing');
  expect(row('GraphQL')?.state).toBe('missing');
});

test('a click on a quote scrolls to it and highlights it, and the page’s own DOM is untouched', async ({
  skillmark,
}) => {
  const page = await skillmark.context.newPage();
  await page.setViewportSize({ width: 1100, height: 420 });
  await page.goto(urls.posting);
  await waitForDrawn(page, (drawn) => counted.test(drawn.chip));
  const tag = (await hostTag(page)) ?? 'none';
  const ownDom = () =>
    page.evaluate((tag) => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelectorAll(tag).forEach((host) => void host.remove());
      return copy.outerHTML;
    }, tag);
  const before = await ownDom();
  await clickInRoot(page, counted);
  await waitForDrawn(page, (drawn) => drawn.rows.length > 0);
  await clickInRoot(page, /Kubernetes in production/);
  await expect
    .poll(() =>
      page.evaluate(() => {
        const item = [...document.querySelectorAll('li')].find(
          (li) => li.textContent === 'Kubernetes in production',
        );
        const box = item?.getBoundingClientRect();
        return box ? box.top >= 0 && box.bottom <= innerHeight : false;
      }),
    )
    .toBe(true);
  expect(await page.evaluate(() => [...CSS.highlights.values()].some((h) => h.size > 0))).toBe(true);
  expect(await ownDom()).toBe(before);
});

test('pages that are no posting stay untouched', async ({ skillmark }) => {
  const page = await skillmark.context.newPage();
  const messages: unknown[] = [];
  await page.exposeFunction('heard', (data: unknown) => messages.push(data));
  await page.addInitScript(() =>
    addEventListener('message', (event) =>
      (globalThis as unknown as { heard(d: unknown): void }).heard(event.data),
    ),
  );
  await page.goto(urls.about);
  await page.waitForTimeout(1500);
  expect(await readDrawn(page)).toBeNull();
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  expect(messages).toEqual([]);
});

test('the page cannot see into what is drawn', async ({ skillmark }) => {
  const page = await skillmark.context.newPage();
  await page.goto(urls.posting);
  await waitForDrawn(page, (drawn) => counted.test(drawn.chip));
  const tag = await hostTag(page);
  const seen = await page.evaluate((name) => {
    const host = document.querySelector(name ?? 'none');
    return {
      root: host?.shadowRoot ?? null,
      text: host?.textContent,
      id: host?.id,
      classes: host?.className,
      html: document.documentElement.innerHTML.toLowerCase().includes('skillmark'),
    };
  }, tag);
  expect(seen).toEqual({ root: null, text: '', id: '', classes: '', html: false });
  const again = await skillmark.context.newPage();
  await again.goto(urls.posting);
  await waitForDrawn(again, (drawn) => counted.test(drawn.chip));
  expect(await hostTag(again)).not.toBe(tag);
});

test('the page cannot search or select what is drawn from the wallet', async ({ skillmark }) => {
  await skillmark.fillWallet();
  const page = await skillmark.context.newPage();
  await page.goto(urls.posting);
  const { chip } = await waitForDrawn(page, (drawn) => counted.test(drawn.chip));
  const own = 'Kubernetes in production';
  const halves = chip.split(' · ');
  expect(halves).toHaveLength(2);
  expect(await page.evaluate(foundBySearch, [own, ...halves])).toEqual([own]);
  await clickInRoot(page, counted);
  const { rows, panel } = await waitForDrawn(page, (drawn) => drawn.rows.length > 0);
  const words = rows.flatMap(({ by, reason, state }) => [...by.split(' · '), reason, state]);
  const drawn = new Set([...halves, ...words].filter(Boolean));
  expect([...drawn]).toEqual(expect.arrayContaining(['proven', 'TypeScript Application Development']));
  expect(panel?.join(' ')).toContain('proven');
  expect(await page.evaluate(foundBySearch, [own, ...drawn])).toEqual([own]);
  const read = await page.evaluate(readBySelection, 'TypeScript');
  expect(read).toContain(own);
  expect([...drawn].filter((one) => read.includes(one))).toEqual([]);
});

test('a screen reader is told all that is drawn from the wallet', async ({ skillmark }) => {
  await skillmark.fillWallet();
  const page = await skillmark.context.newPage();
  await page.goto(urls.posting);
  const { chip } = await waitForDrawn(page, (drawn) => counted.test(drawn.chip));
  await clickInRoot(page, counted);
  const { rows } = await waitForDrawn(page, (drawn) => drawn.rows.length > 0);
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = (role: string) =>
    nodes
      .filter((node) => !node.ignored && node.role?.value === role)
      .map(({ name }) => String(name?.value).trim());
  expect(told('button')).toContain(chip);
  const drawn = rows.flatMap(({ state, by, reason }) => [state, ...by.split(' · '), reason]).filter(Boolean);
  expect(drawn).toContain('proven');
  expect(told('StaticText')).toEqual(expect.arrayContaining([chip, ...drawn]));
});

test('a posting whose text comes late is drawn when it is there', async ({ skillmark }) => {
  const url = 'https://late.lanternworks.example/jobs/7';
  skillmark.world.put(url, { type: 'text/html', body: laterJobPage(1500) });
  const page = await skillmark.context.newPage();
  await page.goto(url);
  await waitForDrawn(page, (drawn) => counted.test(drawn.chip), 15_000);
});

test('a single-page board: a new posting is redrawn, a list takes the chip away', async ({ skillmark }) => {
  const url = 'https://spa.lanternworks.example/jobs/1';
  skillmark.world.put(url, {
    type: 'text/html',
    body: jobPage({ title: 'Platform Engineer', required: ['Docker', 'Linux'] }),
  });
  const page = await skillmark.context.newPage();
  await page.goto(url);
  await waitForDrawn(page, (drawn) => /of 2/.test(drawn.chip), 15_000);
  const next = jobPage({ title: 'Data Analyst', required: ['Python', 'SQL', 'Kubernetes', 'Java'] });
  await page.evaluate((html) => {
    history.pushState({}, '', '/jobs/2');
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.head.replaceChildren(...parsed.head.childNodes);
    document.body.replaceChildren(...parsed.body.childNodes);
  }, next);
  await waitForDrawn(page, (drawn) => /of 4/.test(drawn.chip), 15_000);
  await page.evaluate(() => {
    history.pushState({}, '', '/jobs');
    document.head.replaceChildren();
    document.body.replaceChildren(document.createTextNode('All jobs'));
  });
  await expect.poll(async () => (await readDrawn(page))?.chip ?? '', { timeout: 15_000 }).toBe('');
});

test('no requirement section is not “no gaps”', async ({ skillmark }) => {
  const url = 'https://short.lanternworks.example/jobs/3';
  skillmark.world.put(url, { type: 'text/html', body: proseless });
  const page = await skillmark.context.newPage();
  await page.goto(url);
  const { chip } = await waitForDrawn(page, (drawn) => /requirements/i.test(drawn.chip), 15_000);
  expect(chip).not.toMatch(counted);
  await clickInRoot(page, /./);
  const { panel } = await waitForDrawn(page, (drawn) => drawn.panel !== null);
  expect(panel?.join(' ')).toMatch(/no requirements section/i);
});

test('a click before the chip has been seen in place does nothing', async ({ skillmark }) => {
  const page = await skillmark.context.newPage();
  await page.goto(urls.posting);
  await waitForDrawn(page, (drawn) => counted.test(drawn.chip));
  await inRoot(page, (stage) => stage.querySelector('button')?.click());
  await page.waitForTimeout(300);
  expect((await readDrawn(page))?.panel).toBeNull();
});

test('nothing shifts when the chip comes', async ({ skillmark }) => {
  const page = await skillmark.context.newPage();
  await page.addInitScript(() => {
    const scope = globalThis as unknown as { shift: number };
    scope.shift = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) scope.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await page.goto(urls.posting);
  await waitForDrawn(page, (drawn) => counted.test(drawn.chip));
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (globalThis as unknown as { shift: number }).shift)).toBe(0);
});

test('a board in a frame of the employer’s page is read and drawn in its frame', async ({ skillmark }) => {
  const board = 'https://job-boards.greenhouse.io/embed/job_app?for=lanternworks&token=4012345008';
  const employer = 'https://lanternworks-careers.example/open';
  const other = 'https://frames.lanternworks.example/jobs/9';
  const job = boardPosting({ title: 'Platform Engineer', required: ['Docker', 'Linux'] });
  skillmark.world.put(board, { type: 'text/html', body: job });
  skillmark.world.put(other, { type: 'text/html', body: job });
  skillmark.world.put(employer, { type: 'text/html', body: embedding(board) + embedding(other) });
  const page = await skillmark.context.newPage();
  await page.goto(employer);
  const frame = page.frames().find((one) => one.url() === board);
  if (!frame) throw new Error('the board did not load in its frame');
  await waitForDrawn(frame, (drawn) => /of 2/.test(drawn.chip), 15_000);
  await clickInRoot(frame, counted);
  const { rows } = await waitForDrawn(frame, (drawn) => drawn.rows.length > 1);
  expect(rows.map(({ label }) => label)).toEqual(expect.arrayContaining(['Docker', 'Linux']));
  // Neither the page around it, nor a frame of any other host.
  expect(await readDrawn(page)).toBeNull();
  const elsewhere = page.frames().find((one) => one.url() === other);
  expect(await elsewhere?.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('the panel comes at once, closes on Escape, and gives the focus back', async ({ skillmark }) => {
  const page = await skillmark.context.newPage();
  await page.goto(urls.posting);
  await waitForDrawn(page, (drawn) => counted.test(drawn.chip));
  await clickInRoot(page, counted);
  await waitForDrawn(page, (drawn) => drawn.rows.length > 0);
  await page.keyboard.press('Escape');
  await waitForDrawn(page, (drawn) => drawn.panel === null);
  const focused = () =>
    inRoot(page, (stage) => (stage.getRootNode() as ShadowRoot).activeElement?.className ?? '');
  expect(await focused()).toContain('page-chip');
  await page.keyboard.press('Enter');
  await waitForDrawn(page, (drawn) => drawn.rows.length > 0);
  expect(await focused()).toContain('page-panel');
});
