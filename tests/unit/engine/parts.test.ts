import { expect, test } from 'vitest';
import type { JsonObject } from '../../../utils/credentials/types.ts';
import { toBase64 } from '../../../utils/engine/bytes.ts';
import { createEngine } from '../../../utils/engine/index.ts';
import {
  badge,
  encodedList,
  listCredential,
  network,
  newKey,
  now,
  secure,
  statusEntry,
} from '../verification/mint.ts';

const [school, lab] = [newKey(), newKey()];
const url = 'https://harbour.example/status/1';
const suite = { suite: 'eddsa-jcs-2022' };
const part = (name: string, more: JsonObject = {}) => {
  const plain = badge(lab.did, { name, id: `urn:example:${name}`, ...more });
  const { achievement, ...subject } = plain.credentialSubject as JsonObject;
  const about = { ...(achievement as JsonObject), name, tag: [name] };
  return secure({ ...plain, credentialSubject: { ...subject, achievement: about } }, lab, suite);
};
const record = (parts: JsonObject[]) => {
  const clr = badge(school.did, {
    '@context': [
      'https://www.w3.org/ns/credentials/v2',
      'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
      'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
    ],
    type: ['VerifiableCredential', 'ClrCredential'],
    name: 'Record of learning',
    credentialSubject: { id: 'did:example:earner', type: ['ClrSubject'], verifiableCredential: parts },
  });
  return secure(clr, school, suite);
};

test('the parts of a record give skills at their own standing, and a revoked one gives none', async () => {
  const list = await secure(listCredential(lab.did, url, encodedList([5])), lab, suite);
  const engine = createEngine({ fetch: network({ [url]: list }), now: () => now });
  const signed = await record([
    await part('Python', { credentialStatus: statusEntry(url, 5) }),
    await part('Java', { credentialStatus: statusEntry(url, 4) }),
    await part('Docker', { validUntil: '2026-01-01T00:00:00Z' }),
  ]);
  const found = await engine.verify(toBase64(new TextEncoder().encode(JSON.stringify(signed))));
  expect(found.verdict.verdict).toBe('verified');
  expect(found.verdict.parts?.map(({ verdict }) => verdict)).toEqual(['revoked', 'verified', 'expired']);
  const stand = Object.fromEntries(found.skills.map((one) => [one.skill, [one.standing, one.expiresOn]]));
  expect(stand).not.toHaveProperty('python');
  expect(stand.java).toEqual(['verified', undefined]);
  expect(stand.docker).toEqual(['expired', '2026-01-01T00:00:00Z']);
});

test('a part whose status nobody tells is held, not proven', async () => {
  const engine = createEngine({ fetch: network({}), now: () => now });
  const signed = await record([await part('Python', { credentialStatus: statusEntry(url, 5) })]);
  const { skills } = await engine.verify(toBase64(new TextEncoder().encode(JSON.stringify(signed))));
  expect(skills.find(({ skill }) => skill === 'python')?.standing).toBe('unverified');
});
