import { describe, expect, test, vi } from 'vitest';
import type { Engine, VerifyChoices } from '../../../../utils/engine/types.ts';
import type { Policy } from '../../../../utils/settings/policy.ts';
import type { Settings } from '../../../../utils/settings/types.ts';
import { knownRegistries } from '../../../../utils/verification/trust/known.ts';
import { found, idOf, row } from '../../wallet/fakes.ts';
import { base64Of, call, fakeEngine, fakeWorld, inPage } from './fake-world.ts';

const all: Partial<Settings> = {
  emails: ['ada@example.org'],
  explorers: true,
  registries: true,
  trustedIssuers: ['did:web:school.example', 'guild.example'],
};
const listOf = (...ids: string[]) => ({ name: 'Your list', issuers: ids.map((id) => ({ id })) });
const pinned = `sha256:${'ab'.repeat(32)}`;
const explorers = ['blockstream', 'mempool', 'blockcypher', 'blockscout'] as const;

/** A world with these settings, and what its engine was asked to verify with. */
async function worldWith(change: Partial<Settings>, set?: Policy) {
  const verify = vi.fn<Engine['verify']>(async () => found(1, 'verified'));
  const recheck = vi.fn<Engine['recheck']>(async () => found(1, 'verified'));
  const made = fakeWorld({
    engine: fakeEngine({ verify, recheck }),
    ...(set && { policy: async () => set }),
  });
  await made.world.settings.set(() => change);
  const read = vi.spyOn(made.world.settings, 'get');
  const given = () => [...verify.mock.calls, ...recheck.mock.calls].map(([, choices]) => choices);
  return { ...made, read, given };
}
type Made = Awaited<ReturnType<typeof worldWith>>;

const verifications: [string, (made: Made) => Promise<unknown>, object][] = [
  [
    'wallet/add',
    ({ handlers }) => handlers['wallet/add']({ kind: 'bytes', base64: base64Of(1) }, call()),
    {},
  ],
  [
    'wallet/verify',
    async ({ handlers, world }) => {
      await world.wallet.add(row(1));
      return handlers['wallet/verify']({ id: idOf(1) }, call());
    },
    {},
  ],
  [
    'wallet/recheck',
    async ({ world, rechecking }) => {
      await world.wallet.add(row(1));
      await rechecking.start();
      return rechecking.resume();
    },
    { ask: false },
  ],
  [
    'verify/link',
    ({ handlers }) => handlers['verify/link']({ url: 'https://issuer.example/1' }, inPage()),
    {},
  ],
];

describe.each(verifications)('%s', (_name, verifyBy, also) => {
  test('lets nobody be asked by default', async () => {
    const made = await worldWith({});
    await verifyBy(made);
    expect(made.given()).toStrictEqual([{ emails: [], ...also }]);
  });
  test('passes what is turned on, from one look at the settings', async () => {
    const made = await worldWith(all);
    await verifyBy(made);
    const trust = { own: listOf('did:web:school.example', 'guild.example'), registries: knownRegistries };
    expect(made.given()).toStrictEqual([{ emails: ['ada@example.org'], explorers, trust, ...also }]);
    expect(made.read).toHaveBeenCalledOnce();
  });
});

test.each<[Partial<Settings>, VerifyChoices]>([
  [{ explorers: true }, { emails: [], explorers }],
  [{ registries: true }, { emails: [], trust: { registries: knownRegistries } }],
  [{ trustedIssuers: ['guild.example'] }, { emails: [], trust: { own: listOf('guild.example') } }],
  [{ trustedIssuers: [pinned] }, { emails: [], trust: { certificates: ['ab'.repeat(32)] } }],
  [
    { trustedIssuers: ['guild.example', pinned] },
    { emails: [], trust: { own: listOf('guild.example'), certificates: ['ab'.repeat(32)] } },
  ],
])('%o turns on nothing else', async (change, choices) => {
  const made = await worldWith(change);
  await made.handlers['wallet/add']({ kind: 'bytes', base64: base64Of(1) }, call());
  expect(made.given()).toStrictEqual([choices]);
});

test('what the organisation knows stands beside the user’s own list', async () => {
  const set = { organisation: 'Harbour Academy', trustedIssuers: ['did:web:school.example', pinned] };
  const made = await worldWith({ trustedIssuers: ['guild.example'] }, set);
  await made.handlers['wallet/add']({ kind: 'bytes', base64: base64Of(1) }, call());
  const policy = { name: 'Harbour Academy', issuers: [{ id: 'did:web:school.example' }] };
  const trust = { own: listOf('guild.example'), policy, certificates: ['ab'.repeat(32)] };
  expect(made.given()).toStrictEqual([{ emails: [], trust }]);
});
