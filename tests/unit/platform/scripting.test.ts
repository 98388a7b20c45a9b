import { beforeEach, describe, expect, test, vi } from 'vitest';

interface Script {
  id: string;
  matches: string[];
  js: string[];
}
const state = vi.hoisted(() => ({
  origins: [] as string[],
  scripts: [] as Script[],
  injected: [] as unknown[],
}));

vi.mock('../../../utils/platform/browser.ts', () => ({
  browser: {
    permissions: { getAll: async () => ({ origins: state.origins }) },
    tabs: { query: async () => [{ id: 3 }, { id: 4 }, {}] },
    scripting: {
      getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
        structuredClone(state.scripts.filter(({ id }) => ids.includes(id))),
      async registerContentScripts(scripts: Script[]) {
        const there = scripts.find(({ id }) => state.scripts.some((script) => script.id === id));
        if (there) throw new Error(`Duplicate script ID '${there.id}'`);
        state.scripts.push(...scripts);
      },
      async updateContentScripts(scripts: Script[]) {
        state.scripts = state.scripts.map((old) => scripts.find(({ id }) => id === old.id) ?? old);
      },
      async unregisterContentScripts({ ids }: { ids: string[] }) {
        state.scripts = state.scripts.filter(({ id }) => !ids.includes(id));
      },
      async executeScript(what: { target: { tabId: number } }) {
        if (what.target.tabId === 4) throw new Error('Cannot access a chrome:// URL');
        state.injected.push(what);
      },
    },
  },
}));
const { lookups } = await import('../../../utils/platform/lookups.ts');
const { inject, probeOpenPages, registerProbe } = await import('../../../utils/platform/scripting.ts');

beforeEach(() => {
  Object.assign(state, { origins: [], scripts: [], injected: [] });
});

describe('the probe', () => {
  test('is registered nowhere while nothing is granted', async () => {
    expect(await registerProbe()).toEqual([]);
    expect(state.scripts).toEqual([]);
  });

  test('follows what is granted: on, wider, narrower, off', async () => {
    for (const origins of [
      ['https://a.example/*'],
      ['https://a.example/*', 'https://b.example/*'],
      ['https://b.example/*'],
    ]) {
      state.origins = origins;
      expect(await registerProbe()).toEqual(origins);
      expect(state.scripts).toMatchObject([{ id: 'probe', matches: origins, js: ['page-probe.js'] }]);
    }
    state.origins = [];
    await registerProbe();
    expect(state.scripts).toEqual([]);
  });

  test('runs in the top frame, in its own world, and outlives the browser’s restart', async () => {
    state.origins = ['https://a.example/*'];
    await registerProbe();
    expect(state.scripts[0]).toMatchObject({ runAt: 'document_idle', persistAcrossSessions: true });
    expect(state.scripts[0]).not.toHaveProperty('allFrames');
    expect(state.scripts[0]).not.toHaveProperty('world');
  });

  test('is not registered where a check may ask and no site was turned on', async () => {
    state.origins = [...lookups.registries, ...lookups.explorers, 'https://jobs.example/*'];
    expect(await registerProbe()).toEqual(['https://jobs.example/*']);
    expect(state.scripts.map(({ matches }) => matches)).toEqual([['https://jobs.example/*']]);
  });

  test('runs in frames of exactly the boards that employers embed, where they are granted', async () => {
    const framed = () => state.scripts.find(({ id }) => id === 'probe-frames');
    state.origins = ['https://a.example/*', 'https://*.icims.com/*', 'https://boards.greenhouse.io/*'];
    await registerProbe();
    expect(framed()).toMatchObject({ matches: ['https://*.icims.com/*'], allFrames: true });
    state.origins = ['https://*/*'];
    await registerProbe();
    expect(framed()?.matches).toEqual([
      'https://*.icims.com/*',
      'https://*.greenhouse.io/*',
      'https://jobs.ashbyhq.com/*',
    ]);
    state.origins = ['https://a.example/*'];
    await registerProbe();
    expect(state.scripts.map(({ id }) => id)).toEqual(['probe']);
  });

  test('asked for by the browser and by our page at once, is registered once', async () => {
    state.origins = ['https://a.example/*'];
    await Promise.all([registerProbe(), registerProbe(), registerProbe()]);
    expect(state.scripts).toHaveLength(1);
  });

  test('keeps to hosts of the web', async () => {
    state.origins = ['file:///*', 'https://a.example/*'];
    expect(await registerProbe()).toEqual(['https://a.example/*']);
  });
});

describe('injection', () => {
  test('goes to the top frame only, and says where it may not', async () => {
    expect(await inject(3, 'job-overlay')).toBe(true);
    expect(state.injected).toEqual([{ target: { tabId: 3, frameIds: [0] }, files: ['/job-overlay.js'] }]);
    expect(await inject(4, 'job-overlay')).toBe(false);
  });
  test('goes to a frame that is named', async () => {
    await inject(3, 'overlay-panel', 5);
    expect(state.injected).toMatchObject([{ target: { tabId: 3, frameIds: [5] } }]);
  });
  test('reaches the pages in front that were just granted', async () => {
    await probeOpenPages(['https://a.example/*']);
    expect(state.injected).toEqual([{ target: { tabId: 3, frameIds: [0] }, files: ['/page-probe.js'] }]);
  });
});
