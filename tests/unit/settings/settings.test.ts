import { describe, expect, test } from 'vitest';
import { chipPlaces } from '../../../utils/settings/chip-places.ts';
import { createSettings, defaults } from '../../../utils/settings/index.ts';
import { currentVersion, migrate, migrations } from '../../../utils/settings/migrations.ts';
import { SettingsChange } from '../../../utils/settings/schema.ts';
import { memoryArea } from '../platform/memory-area.ts';

const stored = (values: object) => memoryArea(new Map([['settings', JSON.stringify(values)]]));

describe('settings', () => {
  test('are the defaults at first', async () => {
    expect(await createSettings(memoryArea()).get()).toEqual(defaults);
  });
  test('keep a change, and only that', async () => {
    const local = memoryArea();
    const settings = createSettings(local);
    expect(await settings.set(() => ({ theme: 'dark' }))).toEqual({ ...defaults, theme: 'dark' });
    expect(JSON.parse(local.held.get('settings') ?? '')).toEqual({ version: 1, theme: 'dark' });
  });
  test('changes at once all hold', async () => {
    const settings = createSettings(memoryArea());
    const hosts = ['a.example', 'b.example', 'c.example'];
    await Promise.all(
      hosts.map((host) => settings.set(({ hiddenHosts }) => ({ hiddenHosts: [...hiddenHosts, host] }))),
    );
    expect((await settings.get()).hiddenHosts).toEqual(hosts);
  });
  test('a bad stored value falls back to its default and takes nothing with it', async () => {
    const local = stored({ version: 1, theme: 'pink', popupWidth: 480, hiddenHosts: 'x' });
    expect(await createSettings(local).get()).toEqual({ ...defaults, popupWidth: 480 });
  });
});

describe('a change from outside', () => {
  test.each([{ theme: 'light' }, { popupWidth: 600 }, { emails: ['a@b.example'] }, {}])(
    '%j is taken',
    (change) => {
      expect(SettingsChange.safeParse(change).success).toBe(true);
    },
  );
  test.each([{ theme: 'pink' }, { popupWidth: 500 }, { unknown: 1 }, { emails: 'x' }, null])(
    '%j is refused',
    (change) => {
      expect(SettingsChange.safeParse(change).success).toBe(false);
    },
  );
});

describe('migrations', () => {
  test('every version but the first has its step', () => {
    const steps = Array.from({ length: currentVersion - 1 }, (_, index) => String(index + 2));
    expect(Object.keys(migrations)).toEqual(steps);
  });
  test('walk one version at a time', () => {
    const steps = {
      2: ({ dark, ...rest }: Record<string, unknown>) => ({ ...rest, theme: dark ? 'dark' : 'light' }),
      3: (values: Record<string, unknown>) => ({ ...values, popupWidth: 480 }),
    };
    expect(migrate({ version: 1, dark: true }, 3, steps)).toEqual({
      version: 3,
      theme: 'dark',
      popupWidth: 480,
    });
  });
  test('throw when a step is missing', () => {
    expect(() => migrate({ version: 1 }, 3, { 3: (values) => values })).toThrow('version 2');
  });
});

test('the chip is remembered by host', async () => {
  const places = chipPlaces(memoryArea());
  await places.set('a.example', { right: 1, bottom: 2 });
  await places.set('b.example', { right: 3, bottom: 4 });
  expect([
    await places.get('a.example'),
    await places.get('b.example'),
    await places.get('c.example'),
  ]).toEqual([{ right: 1, bottom: 2 }, { right: 3, bottom: 4 }, null]);
});
