import { describe, expect, test, vi } from 'vitest';
import type { CoveredRequirement } from '../../../../utils/gap/types.ts';
import type { JobPosting, Requirement } from '../../../../utils/jobs/types.ts';
import { found, idOf, row } from '../../wallet/fakes.ts';
import { call, fakeEngine, fakeWorld, inPage, textOf } from './fake-world.ts';

const posting: JobPosting = {
  url: 'https://jobs.example/1',
  title: 'Analyst',
  source: 'text',
  text: 'SQL',
  blocks: [],
};

describe('a page that found something', () => {
  test.each([
    ['posting', 'job-overlay'],
    ['loading', 'job-overlay'],
    ['profile', 'verify-widget'],
    ['credential', 'verify-widget'],
  ] as const)('%s gets the %s', async (kind, script) => {
    const { handlers, world } = fakeWorld();
    expect(await handlers['page/found']({ kind }, inPage())).toEqual({ drawn: true });
    expect(world.inject).toHaveBeenCalledExactlyOnceWith(7, script, 0);
  });

  test.each(['list', 'closed', 'none'] as const)('%s gets nothing', async (kind) => {
    const { handlers, world } = fakeWorld();
    expect(await handlers['page/found']({ kind }, inPage())).toEqual({ drawn: false });
    expect(world.inject).not.toHaveBeenCalled();
  });

  test('nothing is drawn where the user said so, until they ask for it', async () => {
    const { handlers, world } = fakeWorld();
    await handlers['page/hide']({ scope: 'site' }, inPage());
    expect(await handlers['page/found']({ kind: 'posting' }, inPage())).toEqual({ drawn: false });
    expect((await handlers['page/preferences'](null, inPage())).hidden).toBe(true);
    expect((await handlers['page/preferences'](null, inPage('https://other.example/'))).hidden).toBe(false);
    expect(await handlers['tab/draw'](null, call())).toEqual({ drawn: true });
    expect(world.inject).toHaveBeenLastCalledWith(7, 'job-overlay');
    expect((await handlers['page/preferences'](null, inPage())).hidden).toBe(false);
  });

  test('or everywhere', async () => {
    const { handlers } = fakeWorld();
    await handlers['page/hide']({ scope: 'everywhere' }, inPage());
    expect((await handlers['settings/get'](null, call())).inPage).toBe(false);
    expect(await handlers['page/found']({ kind: 'posting' }, inPage('https://other.example/2'))).toEqual({
      drawn: false,
    });
  });

  test('a store that takes no more costs nothing on the page', async () => {
    const { handlers, world } = fakeWorld();
    vi.spyOn(world.tabs, 'merge').mockRejectedValue(new Error('QUOTA_BYTES'));
    expect(await handlers['page/found']({ kind: 'posting' }, inPage())).toEqual({ drawn: true });
    expect(await handlers['page/shown']({ shown: { credentials: [] } }, inPage())).toBeNull();
    expect(await handlers['gap/of-posting']({ posting }, inPage())).toMatchObject({ title: 'Analyst' });
  });

  test('erasing all forgets where the chip was and what tabs showed, and keeps the settings', async () => {
    const { handlers, world } = fakeWorld();
    await handlers['settings/set']({ theme: 'dark' }, call());
    await handlers['page/chip-moved']({ right: 10, bottom: 20 }, inPage());
    await handlers['gap/of-posting']({ posting }, inPage());
    await handlers['wallet/erase-all'](null, call());
    expect((await handlers['page/preferences'](null, inPage())).chip).toBeNull();
    expect(await world.tabs.read(7, inPage().page.url)).toEqual({});
    expect((await handlers['settings/get'](null, call())).theme).toBe('dark');
  });

  test('the chip stays where it was dragged, site by site', async () => {
    const { handlers } = fakeWorld();
    await handlers['page/chip-moved']({ right: 10, bottom: 20 }, inPage());
    expect((await handlers['page/preferences'](null, inPage())).chip).toEqual({ right: 10, bottom: 20 });
    expect((await handlers['page/preferences'](null, inPage('https://other.example/'))).chip).toBeNull();
  });
});

describe('the popup asks about the page in front', () => {
  test('where nobody looked yet, the probe is sent, and its findings are waited for', async () => {
    const { handlers, world } = fakeWorld();
    vi.mocked(world.inject).mockImplementation(async (_tab, script) => {
      if (script === 'page-probe')
        setTimeout(() => void handlers['page/found']({ kind: 'posting' }, inPage()), 30);
      if (script === 'job-overlay')
        setTimeout(() => void handlers['gap/of-posting']({ posting }, inPage()), 30);
      return true;
    });
    expect(await handlers['tab/report'](null, call())).toMatchObject({
      kind: 'posting',
      access: 'off',
      host: 'jobs.example',
      gap: { title: 'Analyst' },
    });
    await handlers['tab/report'](null, call());
    expect(vi.mocked(world.inject).mock.calls.filter(([, script]) => script === 'page-probe')).toHaveLength(
      1,
    );
  });

  test('the comparison is made anew, for the wallet may have changed', async () => {
    const { handlers } = fakeWorld();
    await handlers['page/found']({ kind: 'posting' }, inPage());
    await handlers['gap/of-posting']({ posting }, inPage());
    expect((await handlers['tab/report'](null, call())).gap?.counts.total).toBe(0);
    await handlers['wallet/add']({ kind: 'text', text: textOf(1) }, call('a'));
    expect((await handlers['tab/report'](null, call())).gap?.counts.total).toBe(1);
  });

  test('a script on a page is told the best badge behind each row, and no id', async () => {
    const badge = (n: number) => ({ credential: `${idOf(n)}`, name: `Badge ${n}`, issuer: 'Issuer' });
    const requirement: Requirement = {
      id: 'sql',
      kind: 'skill',
      label: 'SQL',
      need: 'required',
      quote: 'SQL',
      places: [],
      confidence: 0.9,
    };
    const row: CoveredRequirement = {
      requirement,
      coverage: 'proven',
      reasons: [{ kind: 'same' }],
      by: [badge(1), badge(2)],
    };
    const plain = fakeEngine();
    const engine = fakeEngine({ gap: async (...asked) => ({ ...(await plain.gap(...asked)), rows: [row] }) });
    const { handlers } = fakeWorld({ engine });
    const { rows } = await handlers['gap/of-posting']({ posting }, inPage());
    expect(rows).toEqual([{ ...row, by: [{ name: 'Badge 1', issuer: 'Issuer' }] }]);
    expect((await handlers['tab/report'](null, call())).gap?.rows).toEqual([row]);
  });

  test('what is remembered of another address is not told', async () => {
    const { handlers, world } = fakeWorld({ inject: vi.fn(async () => false) });
    await handlers['gap/of-posting']({ posting }, inPage('https://jobs.example/2'));
    expect(await handlers['tab/report'](null, call())).toEqual({
      kind: 'none',
      access: 'never',
      host: 'jobs.example',
    });
    expect(world.inject).toHaveBeenCalledWith(7, 'page-probe');
  });

  test.each([undefined, { id: 7 }, { id: 7, url: 'chrome://settings/' }, { id: 7, url: 'about:blank' }])(
    'a tab out of reach: %s',
    async (tab) => {
      const { handlers } = fakeWorld({ frontTab: async () => tab });
      expect(await handlers['tab/report'](null, call())).toEqual({ kind: 'none', access: 'never' });
      expect(await handlers['tab/draw'](null, call())).toEqual({ drawn: false });
    },
  );

  test('a profile is told with what it shows', async () => {
    const { handlers } = fakeWorld();
    const shown = { person: 'Ada', credentials: [] };
    await handlers['page/found']({ kind: 'profile' }, inPage());
    await handlers['page/shown']({ shown }, inPage());
    expect(await handlers['tab/report'](null, call())).toMatchObject({ kind: 'profile', shown });
  });
});

describe('verifying a link on a page', () => {
  const url = 'https://issuer.example/4';
  test('answers a verdict and never bytes, bodies or wallet rows', async () => {
    const { handlers } = fakeWorld({
      engine: fakeEngine({
        verify: async () => {
          const { verdict, ...rest } = found(4, 'verified');
          const part = { ...verdict, authoritative: row(5).credential };
          return { ...rest, verdict: { ...verdict, authoritative: row(5).credential, parts: [part] } };
        },
      }),
    });
    const answer = await handlers['verify/link']({ url }, inPage());
    expect(answer).toMatchObject({
      name: 'Badge 5',
      issuer: 'Issuer',
      held: false,
      verdict: { verdict: 'verified' },
    });
    expect(JSON.stringify(answer)).not.toMatch(/authoritative|payload|base64|"raw"/);
  });

  test('says when it is in the wallet already', async () => {
    const { handlers } = fakeWorld();
    await handlers['wallet/add']({ kind: 'url', url }, call());
    expect((await handlers['verify/link']({ url }, inPage())).held).toBe(true);
    await handlers['wallet/delete']({ id: idOf(4) }, call());
    expect((await handlers['verify/link']({ url }, inPage())).held).toBe(false);
  });

  test('a page cannot make us fetch without end', async () => {
    const { handlers, clock } = fakeWorld();
    for (let count = 0; count < 60; count += 1) await handlers['verify/link']({ url }, inPage());
    await expect(handlers['verify/link']({ url }, inPage())).rejects.toMatchObject({
      code: 'verify/too-many',
    });
    clock.now = new Date(clock.now.getTime() + 61_000);
    await expect(handlers['verify/link']({ url }, inPage())).resolves.toMatchObject({ held: false });
  });
});

describe('what the user turns to', () => {
  test('the panel’s script runs in the frame that asks for it', async () => {
    const { handlers, world } = fakeWorld();
    const { request, page } = inPage();
    const inFrame = { request, page: { ...page, frameId: 3 } };
    expect(await handlers['page/load-panel'](null, inFrame)).toEqual({ loaded: true });
    expect(world.inject).toHaveBeenCalledExactlyOnceWith(7, 'overlay-panel', 3);
    expect(await handlers['page/load-panel'](null, call())).toEqual({ loaded: false });
  });

  test('a credential’s address is put before them in the dashboard, and nothing is saved', async () => {
    const { handlers, world } = fakeWorld();
    const url = 'https://badges.example/a?b=1&c=#2';
    await handlers['page/open-dashboard']({ view: 'import', url }, inPage());
    const [path = ''] = vi.mocked(world.openPage).mock.calls[0] ?? [];
    expect(path).toMatch(/^dashboard\.html#import\?/);
    expect(new URLSearchParams(path.split('?')[1]).get('url')).toBe(url);
    expect(await handlers['wallet/list'](null, call())).toEqual([]);
  });
});
