import { vi } from 'vitest';
import type { Engine } from '../../../../utils/engine/types.ts';
import {
  adder,
  createHandlers,
  rechecker,
  type TabRecord,
  type World,
} from '../../../../utils/messages/handlers/index.ts';
import { tabMemory } from '../../../../utils/platform/tab-memory.ts';
import { chipPlaces } from '../../../../utils/settings/chip-places.ts';
import { createSettings } from '../../../../utils/settings/index.ts';
import { memoryArea } from '../../platform/memory-area.ts';
import { found, freshWallet, row } from '../../wallet/fakes.ts';

/** The bytes of `row(seed)`, as a paste carries them. */
export const textOf = (seed: number): string => JSON.stringify({ seed });
export const base64Of = (seed: number): string => btoa(textOf(seed));
const seedOf = (base64: string): number => {
  const { seed } = JSON.parse(atob(base64)) as { seed?: number };
  if (seed === undefined) throw Object.assign(new Error('x'), { code: 'credential/not-recognised' });
  return seed;
};

/** Reads and verifies the fakes' own bytes. */
export function fakeEngine(parts: Partial<Engine> = {}): Engine {
  return {
    read: async (base64) => row(seedOf(base64)).credential,
    unpack: async (base64) => [{ base64 }],
    fetch: async (url) => {
      const base64 = base64Of(Number(url.split('/').pop()));
      return { base64, credential: row(seedOf(base64)).credential, readFrom: url };
    },
    verify: async (base64) => found(seedOf(base64), 'verified'),
    recheck: async (base64) => found(seedOf(base64), 'verified'),
    gap: async ({ title }, holdings) => ({
      title,
      basis: 'sections',
      rows: [],
      facts: [],
      counts: { total: holdings.length, met: 0, proven: 0, claimed: 0, related: 0, missing: 0 },
      holdings: holdings.length,
      readiness: null,
    }),
    searchSkills: async (query) => [{ skill: query.toLowerCase(), label: query }],
    nameSkills: async (ids) => ids.map((skill) => ({ skill, label: skill.toUpperCase() })),
    ready: async () => null,
    samples: async () => [base64Of(101), base64Of(102)],
    ...parts,
  };
}

export function fakeWorld(parts: Partial<World> = {}) {
  const { wallet, clock, local, name } = freshWallet();
  const world: World = {
    wallet,
    engine: fakeEngine(),
    settings: createSettings(local),
    policy: async () => ({ organisation: 'Your organisation', trustedIssuers: [] }),
    chipPlaces: chipPlaces(local),
    tabs: tabMemory<TabRecord>(memoryArea()),
    now: () => clock.now,
    frontTab: async () => ({ id: 7, url: 'https://jobs.example/1#apply' }),
    openPage: vi.fn(async () => {}),
    inject: vi.fn(async () => true),
    isGranted: async () => false,
    registerProbe: async () => ['https://jobs.example/*'],
    probeOpenPages: async () => {},
    showExpiring: vi.fn(async () => {}),
    setMenus: vi.fn(async () => {}),
    keepWaking: vi.fn(async () => {}),
    ...parts,
  };
  const adding = adder(world);
  const rechecking = rechecker(world);
  return {
    world,
    adding,
    rechecking,
    handlers: createHandlers(world, adding, rechecking),
    clock,
    local,
    name,
  };
}

export const call = (request = 'r1') => ({ request });
export const inPage = (url = 'https://jobs.example/1', request = 'r1') => ({
  request,
  page: { tabId: 7, frameId: 0, url, host: new URL(url).hostname },
});
