import type { Credential } from '../../credentials/types.ts';
import { toBase64 } from '../../engine/bytes.ts';
import { sampleIssuer } from '../../engine/samples/issuer.ts';
import type { Handlers } from '../serve.ts';
import type { Adder } from './add.ts';
import type { Rechecker } from './recheck.ts';
import type { World } from './world.ts';

type Area = Extract<keyof Handlers, `wallet/${string}`>;
const soonDays = 30;

export function walletHandlers(world: World, adder: Adder, rechecker: Rechecker): Pick<Handlers, Area> {
  const { wallet, engine, chipPlaces, tabs } = world;
  /** After a change: the toolbar's number follows. */
  const changed = <T>(value: T): Promise<T> => refreshToolbar(world).then(() => value);

  return {
    'wallet/list': () => wallet.list(),
    'wallet/get': ({ id }) => wallet.get(id),
    'wallet/add': async (input, { request }) => {
      const { id, outcome } = await adder.add(input, request);
      return changed({ outcome, item: await wallet.item(id) });
    },
    'wallet/edit-skills': async ({ id, add, remove }) => {
      const names = (await engine.nameSkills(add)).map(({ skill, label }) => [skill, label]);
      await wallet.editSkills({ id, add, remove, labels: Object.fromEntries(names) });
      return wallet.get(id);
    },
    'wallet/verify': async ({ id }) => {
      await adder.verify(id);
      return changed(await wallet.get(id));
    },
    'wallet/recheck': () => rechecker.start(),
    'wallet/recheck-state': () => rechecker.state(),
    'wallet/recheck-cancel': () => rechecker.cancel(),
    'wallet/delete': ({ id }) => wallet.toTrash(id).then(() => changed(null)),
    'wallet/restore': ({ id }) => wallet.restore(id).then(() => changed(null)),
    'wallet/trash': () => wallet.trash(),
    'wallet/original': async ({ id }) => {
      const { raw, credential, fileName } = await wallet.row(id);
      const { extension, type } = fileKinds[credential.envelope];
      return { base64: toBase64(raw), fileName: fileName ?? `${slug(credential.name)}.${extension}`, type };
    },
    /** What the pages visited left with us goes too; the settings stay, for they hold no credential. */
    'wallet/erase-all': async () => {
      await wallet.eraseAll();
      await Promise.all([chipPlaces.clear(), tabs.clear()]);
      return changed(null);
    },
    'wallet/health': () => wallet.health(),
    'wallet/recover': async () => {
      const { recovered, remaining } = await wallet.recover((base64) => engine.read(base64));
      await rechecker.also(recovered);
      return changed({ recovered: recovered.length, remaining });
    },
    'wallet/add-samples': async (_input, { request }) => {
      const held = (await wallet.list()).some(({ issuer }) => issuer === sampleIssuer);
      const samples = held ? [] : await engine.samples();
      for (const [index, base64] of samples.entries()) {
        await adder.add({ kind: 'bytes', base64 }, `${request}:${index}`);
      }
      return changed({ added: samples.length });
    },
  };
}

export async function refreshToolbar({ wallet, now, showExpiring }: World): Promise<void> {
  await showExpiring(await wallet.expiringWithin(soonDays, now()));
}

const fileKinds: Readonly<Record<Credential['envelope'], { extension: string; type: string }>> = {
  json: { extension: 'json', type: 'application/json' },
  'jws-json': { extension: 'json', type: 'application/json' },
  jwt: { extension: 'jwt', type: 'application/vc+jwt' },
  'sd-jwt': { extension: 'txt', type: 'application/vc+sd-jwt' },
  png: { extension: 'png', type: 'image/png' },
  svg: { extension: 'svg', type: 'image/svg+xml' },
  url: { extension: 'txt', type: 'text/plain' },
};

function slug(name: string): string {
  return (
    name
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 80) || 'credential'
  );
}
