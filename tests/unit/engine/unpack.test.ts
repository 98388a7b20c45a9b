import { expect, test } from 'vitest';
import { unpack } from '../../../utils/engine/unpack.ts';

const badge = (name: string) => ({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  name,
  issuer: { id: 'https://issuer.example/', type: ['Profile'], name: 'Issuer' },
  credentialSubject: { type: ['AchievementSubject'], achievement: { type: ['Achievement'], name } },
});
const two = new TextEncoder().encode(JSON.stringify([badge('SQL'), badge('Git')]));

test('what no longer fits into the answer is named, and takes nothing with it', async () => {
  const all = await unpack(two);
  expect(all.map((one) => 'base64' in one)).toEqual([true, true]);
  const [first, second] = await unpack(two, 700);
  expect(first).toEqual(all[0]);
  expect(second).toMatchObject({ code: 'credential/too-large' });
});
