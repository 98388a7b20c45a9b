import { describe, expect, test } from 'vitest';
import { chipPlaces } from '../../../utils/settings/chip-places.ts';
import { createSettings, defaults } from '../../../utils/settings/index.ts';
import { currentVersion, migrate, migrations } from '../../../utils/settings/migrations.ts';
import { SettingsChange } from '../../../utils/settings/schema.ts';
import { readTrustedIssuer } from '../../../utils/settings/trusted-issuers.ts';
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

const issuersOf = (count: number) => Array.from({ length: count }, (_, n) => `school-${n}.example`);

describe('who may be asked beside the issuer', () => {
  test('is nobody at first, nor where the settings are of a time that did not know of it', async () => {
    const nobody = { explorers: false, registries: false, trustedIssuers: [] };
    expect(await createSettings(memoryArea()).get()).toMatchObject(nobody);
    expect(await createSettings(stored({ version: 1, theme: 'dark' })).get()).toMatchObject(nobody);
  });
  test.each([
    { explorers: true },
    { registries: true },
    { trustedIssuers: ['did:web:school.example:badges', 'school.example'] },
    { trustedIssuers: issuersOf(500) },
  ])('%o is kept', async (change) => {
    expect(SettingsChange.safeParse(change).success).toBe(true);
    expect(await createSettings(stored({ version: 1, ...change })).get()).toMatchObject(change);
  });
  test.each([
    { explorers: 1 },
    { registries: 'yes' },
    { trustedIssuers: ['School of Data'] },
    { trustedIssuers: ['https://school.example/'] },
    { trustedIssuers: issuersOf(501) },
  ])('%o is refused, and where it is stored nobody is asked', async (change) => {
    expect(SettingsChange.safeParse(change).success).toBe(false);
    expect(await createSettings(stored({ version: 1, ...change })).get()).toEqual(defaults);
  });
});

describe('an issuer that is typed', () => {
  test.each([
    [' did:key:z6MkExample ', 'did:key:z6MkExample'],
    ['did:web:school.example%3A8443:badges', 'did:web:school.example%3A8443:badges'],
    ['School.Example', 'school.example'],
    ['https://school.example/', 'school.example'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    [`SHA-256:${'AB:'.repeat(31)}0F`, `sha256:${'ab'.repeat(31)}0f`],
  ])('%j is kept as %j, which is kept as it is', (text, kept) => {
    expect(readTrustedIssuer(text)).toBe(kept);
    expect(readTrustedIssuer(kept)).toBe(kept);
  });
  test.each([
    '',
    'School of Data',
    'localhost',
    '10.0.0.1',
    '[::1]',
    'http://school.example',
    'https://badges.example/issuers/7',
    'https://ada@school.example',
    'school.example:8443',
    'school.example?a',
    'did:web:',
    `sha256:${'ab'.repeat(31)}`,
    `sha1:${'ab'.repeat(20)}`,
    'ab'.repeat(32),
    'did:key:z6Mk#z6Mk',
    `did:jwk:${'a'.repeat(3_000)}`,
  ])('%j is none', (text) => {
    expect(readTrustedIssuer(text)).toBeUndefined();
  });
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
